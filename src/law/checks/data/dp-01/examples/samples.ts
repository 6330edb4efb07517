/** DP-01: acts that its tables are written with. */
export const act = (words: string): string =>
  `Séance du 3 mars 2026\nPrésents : 9\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE\nArticle 1er : ${words}`;

export const order = (words: string): string =>
  `Arrêté n° 12\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le 3 mars 2026`;
