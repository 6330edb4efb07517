/** CM-26: summonses, which its examples fill in. */
export const small = { population: 800 };
export const session = (sent: string, day: string): string =>
  `Date de convocation : ${sent}\nSéance du ${day}\nPrésents : 9\nVu le code général des collectivités territoriales ;`;

export const noted = (sent: string): string =>
  `COMMUNE DE VERNOIS\n(Savoie) – 1 240 habitants\n\nNOTE à Madame la Maire\nLe 2 juin 2026\nObjet : séance\n\nLe prochain conseil municipal se tiendra le vendredi 19 juin 2026. Il suffira d’envoyer la convocation le ${sent}.`;
