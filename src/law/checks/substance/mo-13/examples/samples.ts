/** MO-13: acts that its tables are written with. */
import { sampleOrder } from '../../../shared/police-samples';

export const act = (
  article: string,
  { title = 'Arrêté autorisant un débit de boissons temporaire', date = '3 mars 2026' } = {},
): string =>
  sampleOrder({
    title,
    visas: ['Vu le code de la santé publique, notamment son article L. 3334-2 ;'],
    reasons: ['Considérant la demande du comité des fêtes ;'],
    articles: [article],
    date,
  });

export const ALLOWED = 'Seules les boissons des groupes 1 et 3 sont servies.';
export const COUNT = (n: string): string => `${ALLOWED} Autorisation ${n}.`;
