/**
 * Number and gender of a group of words, read on its article: "les services techniques", "la police municipale". It must not look
 * a word up: what no article says is masculine singular.
 */

const PLURAL =
  /^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|divers|diverses|certains|certaines|toutes|tous|mm\.|mmes|messieurs|mesdames|[2-9]|\d{2,})\s/iu;
// Two holders: "le maire et la police municipale". What follows "et" without an article belongs to one of them
// ("le service de l’enfance et du sport", "la directrice de l’école et de la cantine").
const JOINED = /\set\s+(?:(?:les?|la|une?|des|ses?|sa|son|leurs?|mm?\.|mmes?)\s|l[’'])/iu;
const FEMININE = /^(?:la|une|cette|sa|ma|mme|mmes|mesdames|toutes|certaines|diverses)\s/iu;

/** How what is said of these words agrees with them. */
export const agreementOfWords = (words: string): { readonly feminine: boolean; readonly plural: boolean } => {
  const text = words.trim();
  const joined = JOINED.test(text);
  return { feminine: !joined && FEMININE.test(text), plural: joined || PLURAL.test(text) };
};
