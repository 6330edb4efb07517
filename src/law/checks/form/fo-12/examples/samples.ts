/** FO-12: the order that its tables are written with. */
export const order = (words = 'La rue est fermée.'): string =>
  `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`;
