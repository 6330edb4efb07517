/**
 * Verbs that an act writes in capitals: "le conseil municipal ATTRIBUE à…", "; EXCLUT de la procédure", "S’ENGAGE à", "PREND ACTE du rapport". They name nobody. Known by
 * where they stand, the form of a third person in the present, and what follows; no list of them.
 */
import type { Word } from '../text/words';

/** The words of `words` that are such verbs, with what makes one with them ("S’", "ACTE"). */
export const verbsInCapitals = (words: readonly Word[], cased: string): ReadonlySet<Word> =>
  new Set(words.flatMap((_, i) => verbAt(words, i, cased)));

const verbAt = (words: readonly Word[], index: number, cased: string): readonly Word[] => {
  const verb = words[index];
  if (verb?.shape !== 'capitals' || verb.shouted || !PRESENT.test(verb.text)) return [];
  const reflexive = words[index - 1];
  const isReflexive =
    reflexive !== undefined &&
    /^(?:s|se)$/u.test(reflexive.text) &&
    reflexive.shape !== 'lower' &&
    /^['’ ]$/u.test(cased.slice(reflexive.to, verb.from));
  const own = isReflexive ? [reflexive, verb] : [verb];
  if (!isClauseHead(words, isReflexive ? index - 1 : index, cased)) return [];
  if (isGoverning(words, index, cased)) return own;
  // "PREND ACTE du", "DONNE POUVOIR au": a verb that makes one with a bare noun.
  const noun = words[index + 1];
  return LIGHT.test(verb.text) &&
    noun?.shape === 'capitals' &&
    cased.slice(verb.to, noun.from) === ' ' &&
    isGoverning(words, index + 1, cased)
    ? [...own, noun]
    : [];
};

/** "attribue", "exclut", "admet", "prend", "approuvent". */
const PRESENT = /^[a-z]+(?:[^aeo]e|ue|ee|ent|[iuea]t|[eo]nd|clot)$/u;
/** Verbs that take a noun without an article. */
const LIGHT = /^(?:prend|donne|fait|rend|met|porte|tient|prete)(?:nt)?$/u;
/** An assembly or an authority, or what says which. */
const ASSEMBLY =
  /^(?:conseil|comite|assemblee|bureau|commission|jury|maire|presidente?|municipale?|communautaire|syndicale?|departementale?|regionale?|metropolitaine?|territoriale?|administration|deliberante?|vote|permanente?)$/u;

const isClauseHead = (words: readonly Word[], index: number, cased: string): boolean => {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined) return false;
  if (word.opens || before === undefined) return true;
  const gap = cased.slice(before.to, word.from);
  if (/[,;)]\s+$/u.test(gap)) return true;
  if (gap !== ' ') return false;
  return (
    ASSEMBLY.test(before.text) ||
    (before.shape === 'lower' && LINK.test(before.text)) ||
    isAfterNamedAssembly(words, index, cased)
  );
};
/** "Le conseil municipal de Varces-le-Haut CÈDE": the assembly, and the name of its town, in the same clause. */
const isAfterNamedAssembly = (words: readonly Word[], index: number, cased: string): boolean => {
  const [word, before] = [words[index], words[index - 1]];
  if (word === undefined || before?.shape !== 'capital') return false;
  const near = words.slice(Math.max(0, index - 8), index);
  const at = near.findLastIndex(({ text }) => ASSEMBLY.test(text));
  const assembly = near[at];
  return assembly !== undefined && /^[^,;:.()]*$/u.test(cased.slice(assembly.to, word.from));
};
const LINK = /^(?:et|puis|deliberation|delibere|unanimite)$/u;

/** What a verb is followed by, and a name hardly ever: an article, a preposition, a number, an adverb, in small letters. */
const isGoverning = (words: readonly Word[], index: number, cased: string): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined) return false;
  const gap = cased.slice(word.to, next?.from);
  if (/^ \d/u.test(gap)) return true;
  if (next === undefined || gap !== ' ') return false;
  if (next.text === 'a') return next.accented || next.shape !== 'lower';
  return next.shape === 'lower' && GOVERNED.test(next.text);
};
const GOVERNED =
  /^(?:l|la|le|les|une?|des?|du|d|au|aux|ce|cet|cette|ces|sa|son|ses|leurs?|chaque|tou[st]|toutes?|en|sur|pour|par|avec|sans|sous|dans|contre|aupres|que|qu|ne|n|comme|ainsi|donc|egalement|aussi|enfin|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|maitre|madame|monsieur|[a-z]{4,}ment)$/u;
