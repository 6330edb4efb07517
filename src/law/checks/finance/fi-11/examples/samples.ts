/** FI-11: acts that its tables are written with. */
import { deliberation } from '../../../shared/samples';

export const contract = (what: string, words: string, date = '12 mai 2026'): string =>
  deliberation({
    subject: `Marché public de ${what}`,
    decisions: [`ATTRIBUE à la société Durand le marché, ${words}.`],
    date,
  });

/** A note to the council that says a sentence or two. */
export const note = (words: string): string =>
  `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\n${words}\nLa directrice, Maryvonne BELROSE`;

export const supplyNote = (words: string): string => note(`Un marché de fournitures, ${words}.`);

/** A note of several affairs, between two of which the words stand. */
export const affair = (words: string): string =>
  `COMMUNAUTÉ DE COMMUNES DES GAVES\nNOTE\nà l’attention de Madame la Présidente\nDate : 13 octobre 2026\nObjet : affaires à inscrire au conseil communautaire du jeudi 12 novembre 2026\n\nI. CE QU’IL FAUT RETENIR\n\nTrois dossiers.\n\nII. CONSULTATION À LANCER\n\n${words}\n\nIV. CALENDRIER\n\nLe conseil est réuni le 12 novembre.\nMaylis ETCHEBARNE, responsable`;
