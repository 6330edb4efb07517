/** The rank in a title: "première adjointe", "2e vice-président". */
const RANKS =
  'premier second deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'.split(
    ' ',
  );
const WORD =
  /(?<![a-z])(premier|second|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme)e?s?(?![a-z])|(?<![a-z\d])(\d{1,2})\s?(?:er|re|ere|e|eme|nde?)(?![a-z])/u;

/** Undefined when the plain text says none. */
export const rankIn = (lower: string): number | undefined => {
  const [, word, figures] = WORD.exec(lower) ?? [];
  if (figures !== undefined) return Number(figures);
  if (word === undefined) return undefined;
  return word === 'premier' ? 1 : word === 'second' ? 2 : RANKS.indexOf(word);
};
