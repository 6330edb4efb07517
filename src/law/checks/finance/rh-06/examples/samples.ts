/** RH-06: acts that its tables are written with. */
import { deliberation, order } from '../../../shared/samples';

export const post = (...decisions: string[]): string =>
  deliberation({
    subject: 'Création d’un emploi permanent',
    decisions: decisions.map((one) => `CRÉE ${one}`),
  });

export const partial = (...articles: string[]): string =>
  order({ title: 'Portant autorisation de travail à temps partiel', articles });
