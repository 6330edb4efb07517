/** FO-19: acts that its tables are written with. */
import { deliberation, order } from '../../../shared/samples';

export const council = (...decisions: string[]): string => deliberation({ subject: 'Affaire', decisions });

export const police = (visa: string, ...articles: string[]): string => order({ visas: [visa], articles });

export const answer = (subject: string, words: string): string =>
  `Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : ${subject}\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET`;
