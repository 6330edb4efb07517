/**
 * Whom a letter addresses before it speaks of somebody else: "Monsieur le Président, Mme Aubin vous recevra". The office of the address is not that of the
 * name that follows. It says nothing of an office within a sentence, nor of a signature, where the name stands alone.
 */

/** `before` is the sentence up to the name, `rest` the name with its civility and what follows; both plain lower case. */
export const isAddress = (before: string, rest: string): boolean => ADDRESS.test(before) && TOLD.test(rest);

const ADDRESS = /^\s*(?:monsieur|madame|messieurs|mesdames)\s+(?:(?:le|la|les)\s|l')[a-z' -]{4,40},\s+$/u;
/** The name, and a clause of several words: no signature. */
const TOLD =
  /^(?:m|mme|mlle|monsieur|madame|mademoiselle)(?![a-z])\.?(?:[ '-]+[a-z]+){2,}[^;:.a-z]+[^;:.]*?[a-z]+[^;:.a-z]+[a-z]+/u;
