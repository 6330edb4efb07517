/** The rank in a title: "première adjointe", "2e vice-président". */
const RANKS =
  'premier second deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'.split(
    ' ',
  );
const WORD =
  /(?<![a-z])(premier|second|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme)e?s?(?![a-z])|(?<![a-z\d])(\d{1,2})\s?(?:er|re|ere|e|eme|nde?)(?![a-z])/u;

/** "au 5e échelon", "de 2e classe": the rank of a step, not of an office. */
const STEP =
  /(?<![a-z\d])(?:\d{1,2}\s?(?:er|re|ere|e|eme|nde?)|[a-z]+ieme|premiere?|seconde?)\s+(?:echelons?|classe|degre|grade|categorie|groupe|circonscription|arrondissement)(?![a-z])/gu;

/** Undefined when the plain text says none. */
export const rankIn = (lower: string): number | undefined => {
  const [, word, figures] = WORD.exec(lower.replace(STEP, ' ')) ?? [];
  if (figures !== undefined) return Number(figures);
  if (word === undefined) return undefined;
  return word === 'premier' ? 1 : word === 'second' ? 2 : RANKS.indexOf(word);
};
