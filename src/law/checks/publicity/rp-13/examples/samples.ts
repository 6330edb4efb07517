/** RP-13: orders and notes, which its examples fill in. */
import { order } from '../../../shared/samples';

export const act = (words: string, date = '3 mars 2026'): string =>
  order({ title: 'Portant interdiction de baignade', articles: ['La baignade est interdite.', words], date });
export const memo = (words: string): string =>
  `NOTE\nà l’attention de Madame la directrice générale\nObjet : publicité des actes\n${words}\nJeanne MORIN, responsable des assemblées`;
export const town = { population: 3500 };
