/** CM-30: a summons and a note that its tables are written with. */
export const commune = { population: 4127 };
export const summons = (words: string): string =>
  `Vernois, le 2 mars 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du jeudi 12 mars 2026 à 20 h.\nOrdre du jour : tarifs ; budget\n${words}\nLe maire,\nPaul ROUGET`;
export const note = (words: string): string =>
  `NOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\nObjet : tarifs de la salle\n${words}`;
