/** FO-14: the order that its tables are written with. */

export const act = (
  head: string,
  words = 'La circulation est interdite rue du Moulin.',
  day = '3 mars 2026',
): string =>
  `Arrêté n° 12\nLe maire de Vernois,\n${head}\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le ${day}\nLe maire,\nPaul ROUGET`;

export const vu = 'Vu le code de la route ;';
