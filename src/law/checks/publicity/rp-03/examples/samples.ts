/** RP-03: texts which its examples fill in. */
import { deliberation, order } from '../../../shared/samples';

export const personal = (words: string): string =>
  order({
    title: 'Portant autorisation d’ouverture d’un débit de boissons temporaire',
    articles: ['Le comité des fêtes est autorisé à ouvrir une buvette.', words],
  });
export const traffic = (words: string): string =>
  order({ articles: ['La circulation est interdite rue du Moulin.', words] });
export const council = (words: string): string =>
  deliberation({ subject: 'Tarifs de la cantine', decisions: ['FIXE les tarifs.'], end: [words] });
export const way = 'Recours devant le tribunal administratif dans les deux mois ';
