/** FI-13: a note and a deliberation that its tables are written with. */
import { deliberation } from '../../../shared/samples';

export const NOTE = (words: string): string =>
  `COMMUNAUTÉ DE COMMUNES DES GAVES\nNOTE\nà l’attention de Madame la Présidente\nDate : 13 octobre 2026\nObjet : commande publique\n\nI. NETTOYAGE DES BÂTIMENTS\n\nLe marché de services vaut 85 000 € HT par an.\n\nII. MÉDIATHÈQUE : AVENANT AU LOT CHARPENTE\n\n${words}\n\nIII. CALENDRIER\n\nLe conseil est réuni le 12 novembre.\nMaylis ETCHEBARNE, responsable`;

export const amended = (words: string, what = 'travaux de voirie'): string =>
  deliberation({
    subject: `Avenant n° 1 au marché de ${what}`,
    decisions: [`APPROUVE l’avenant : ${words}`],
  });

/** A note of two affairs under headings with signs around them: what the first says, what the second adds to 80 000 € HT. */
export const decorated = (head: string, words: string, added: string): string =>
  `VILLE DE VERNOIS\nNOTE DE SYNTHÈSE\nConseil municipal du jeudi 12 novembre 2026\n\n${head}\n${words}\n\n${head.replace('1', '2').replace(/piscine/iu, 'Gymnase, avenant')}\nLe marché de travaux, notifié en mars 2026, s’élève à 80 000 € HT. L’avenant de faible montant est de ${added}.\n\nLa directrice,\nMaylis ETCHEBARNE`;
