/** MO-17: texts which its examples fill in. */
import { sampleOrder } from '../../../shared/police-samples';

export const act = (words: string, date = '3 mars 2026'): string => sampleOrder({ articles: [words], date });
export const punished = (article: string, rank: string): string =>
  `Toute infraction à l’article ${article} est une contravention de ${rank} classe.`;
