/** CM-27: summonses, which its examples fill in. */
export const commune = { population: 4127 };
export const session = (sent: string, day: string, more = ''): string =>
  `Date de convocation : ${sent}\nSéance du ${day}\nPrésents : 19\n${more}\nVu le code général des collectivités territoriales ;`;

export const noted = (words: string, inhabitants = '7 420'): string =>
  `VILLE DE VERNOIS\n(Savoie) – ${inhabitants} habitants\n\nNOTE à Madame la Maire\nLe 2 juin 2026\nObjet : séance\n\n${words}`;
