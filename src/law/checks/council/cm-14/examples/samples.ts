/** CM-14: what its examples are made of. */

export const vote = (words: string): string =>
  `Vu le code général des collectivités territoriales ;\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE\nArticle 1er : Les tarifs sont fixés.\n${words}`;

export const council = (words: string): string =>
  `Vu le code général des collectivités territoriales ;\n${words}`;
