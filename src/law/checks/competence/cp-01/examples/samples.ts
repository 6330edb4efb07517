/** CP-01: texts which its examples fill in. */
import { sampleDeliberation, sampleOrder } from '../../../shared/police-samples';

export const council = (...words: string[]): string => sampleDeliberation('Affaires diverses', words);
export const order = (article: string, visa = 'Vu le code du travail ;'): string =>
  sampleOrder({ title: 'Arrêté du maire', visas: [visa], articles: [article] });
export const noted = (words: string): string => `NOTE à Madame la Maire\nObjet : dossiers\n\n${words}`;
