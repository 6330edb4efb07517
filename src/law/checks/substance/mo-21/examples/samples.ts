/** MO-21: the order that its tables are written with. */
import { sampleOrder } from '../../../shared/police-samples';

export const act = (
  article: string,
  { date = '3 mars 2026', title = 'Arrêté de circulation' } = {},
): string => sampleOrder({ title, articles: [article], date });
