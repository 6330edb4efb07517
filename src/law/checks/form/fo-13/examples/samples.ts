/** FO-13: an order and a deliberation that its tables are written with. */
export const sampleAct = ({
  head = 'COMMUNE DE VERNOIS',
  department = 'Département du Jura',
  authority = 'Le maire de Vernois,',
  words = 'La rue est fermée.',
  execution = 'Le maire de Vernois est chargé de l’exécution du présent arrêté.',
  place = 'Vernois',
  signature = 'Le maire,\nPaul ROUGET',
} = {}): string =>
  `${department}\n${head}\nArrêté n° 12\n${authority}\nVu le code de la route ;\nARRÊTE\nArticle 1er : ${words}\nArticle 2 : ${execution}\nFait à ${place}, le 3 mai 2026\n${signature}`;

export const assembled = (head: string, words: string): string =>
  `Commune de Vernois\nExtrait du registre des délibérations du ${head}\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\n${words}\nDÉCIDE de fixer les tarifs.`;
