/** MO-05: texts which its examples fill in. */

export const act = (article: string, reason = 'Considérant les travaux de la rue du Moulin ;'): string =>
  `Arrêté de circulation\nLe maire de Vernois,\nVu le code de la route ;\n${reason}\nARRÊTE\nArticle 1er : ${article}\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`;
