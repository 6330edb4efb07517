/** CM-19: what its examples are made of. */
import { deliberation } from '../../../shared/example-session';

/** A note of several affairs, the naming among them. */
export const planning = (words: string, title = 'Désignation des délégués au syndicat'): string =>
  `NOTE DE SYNTHÈSE\n\nAffaire n° 1 – Halle\n\nLe vote a lieu à main levée.\n\nAffaire n° 2 – ${title}\n${words}\n\nAffaire n° 3 – Marché\n\nLe conseil vote à l’unanimité.`;
export const TITLE = 'Désignation d’un délégué au syndicat des eaux';
export const names = (words: string, title = TITLE): string => deliberation('Présents : 14', words, title);
