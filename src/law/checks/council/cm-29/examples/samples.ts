/** CM-29: the summons and the head of minutes that its tables are written with. */
export const summons = (agenda: string): string =>
  `Vernois, le 2 mars 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du jeudi 12 mars 2026 à 20 h.\n${agenda}\nLe maire,\nPaul ROUGET`;

export const AGENDA =
  'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n3) Questions diverses';
