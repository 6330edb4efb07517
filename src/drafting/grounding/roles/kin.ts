/** Words of kinship: those of one line may be said of one person. Data; plain lower case, whole words. */
const LINES = `
  epoux epouse conjoint conjointe mari femme veuf veuve
  concubin concubine compagnon compagne partenaire
  fils fille enfant
  frere soeur
  pere mere parent
  neveu niece
  oncle tante
  cousin cousine
  grand-pere grand-mere aieul aieule
  gendre belle-fille beau-fils
  beau-pere belle-mere
  beau-frere belle-soeur
  tuteur tutrice curateur curatrice
`;
const KIN = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line, i) =>
      line
        .trim()
        .split(/\s+/u)
        .map((word) => [word, String(i)] as const),
    ),
);

/** The line of the word. */
export const kinOf = (word: string): string | undefined => KIN.get(word);
export const isKin = (word: string): boolean => KIN.has(word);
