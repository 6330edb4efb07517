/** RP-09: texts which its examples fill in. */
import { deliberation, order } from '../../../shared/samples';

export const note = (words: string): string =>
  `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : marché de bacs\n${words}\nLa directrice, Maryvonne BELROSE`;
export const council = (...end: string[]): string =>
  deliberation({ subject: 'Tarifs de la cantine', decisions: ['FIXE les tarifs.'], end });
export const police = (title: string, ...articles: string[]): string => order({ title, articles });
