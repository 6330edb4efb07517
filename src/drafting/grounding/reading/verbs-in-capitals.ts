/**
 * Verbs that an act writes in capitals: "le conseil municipal ATTRIBUE à…", "; EXCLUT de la procédure", "S’ENGAGE à", "PREND ACTE du rapport". They name nobody. Known by
 * where they stand, the form of a third person in the present, and what follows; those that acts use are listed too (`verbs-of-acts`), whatever follows them.
 */
import type { Word } from '../text/words';
import { isVerbOfAct } from './verbs-of-acts';

/** The words of `words` that are such verbs, with what makes one with them ("S’", "ACTE"). */
export const verbsInCapitals = (words: readonly Word[], cased: string): ReadonlySet<Word> =>
  new Set(words.flatMap((_, i) => [...verbAt(words, i, cased), ...verbOfActAt(words, i, cased)]));

/** "INSTITUE, pour l’année", "DÉNOMME « rue X »", "Mme Le Goff DÉCIDE de": a verb of acts, and no other word in capitals beside it but what makes one with it. */
const verbOfActAt = (words: readonly Word[], index: number, cased: string): readonly Word[] => {
  if (!isCapital(words[index]) || !mayGovern(words, index, cased)) return [];
  let at = index;
  while (CLITIC.test(words[at]?.text ?? '') && isBesideNext(words, at, cased)) at++;
  const verb = words[at];
  if (!isCapital(verb) || verb.text.length < 3 || !isVerbOfAct(verb.text)) return [];
  if (at === index && isOfList(words, at, cased)) return [];
  let end = at;
  // "PREND ACTE", "DÉCIDE D’APPROUVER"
  while (isBesideNext(words, end, cased) && isOfVerb(words[end + 1]?.text ?? '')) end++;
  const next = words[end + 1];
  if (next !== undefined && next.shape !== 'lower' && /^[ -]$/u.test(cased.slice(words[end]?.to, next.from)))
    return CIVILITY.test(next.text) ? words.slice(index, end + 1) : [];
  return words.slice(index, end + 1);
};

const isOfVerb = (text: string): boolean => TAIL.test(text) || (/[ei]r$/u.test(text) && isVerbOfAct(text));

/** The head of a clause; after a day, an hour or a closing mark; after the name of who acts, where a small word that verbs govern follows. */
const mayGovern = (words: readonly Word[], index: number, cased: string): boolean => {
  if (isClauseHead(words, index, cased)) return true;
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined) return false;
  const gap = cased.slice(before.to, word.from);
  return (
    /(?:\d|[»)”"])\s+$/u.test(gap) ||
    (/^[ ']$/u.test(gap) && TO_DO.test(before.text) && /[ei]r$/u.test(word.text)) ||
    (gap === ' ' &&
      (ACTING.test(before.text) ||
        (before.shape === 'capital' && !NOT_FINITE.test(word.text) && isGoverning(words, index, cased))))
  );
};
/** Forms that no subject stands before: surnames have them too, "Ana MARQUES", "Luc PORTER". */
const NOT_FINITE = /(?:es|[ei]r|ant)$/u;

/** "Excusés : MARQUES, LEFEVRE.": alone between two marks, beside another name, or as nothing but a name would be. */
const isOfList = (words: readonly Word[], at: number, cased: string): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const [lead, rest] = [cased.slice(before?.to ?? 0, word.from), cased.slice(word.to, next?.from)];
  const opened = before === undefined || /[,;:.)]\s*$/u.test(lead);
  if (!opened || !/^\s*(?:[,;.]|$)/u.test(rest)) return false;
  const isName = (one: Word | undefined): boolean =>
    one !== undefined && one.shape !== 'lower' && !isVerbOfAct(one.text);
  return (
    NOT_FINITE.test(word.text) ||
    (/^\s*,/u.test(rest) && isName(next)) ||
    (/,\s*$/u.test(lead) && before?.shape === 'capitals' && isName(before))
  );
};
/** "La présente délibération CONFÈRE", "il est DÉCIDÉ", "après en avoir DÉLIBÉRÉ", "décide d’APPROUVER" */
const ACTING = /^(?:deliberation|decision|est|sont|avoir|ayant|nous|qui|presents?|representes?)$/u;
const TO_DO = /^(?:de|d|a|pour)$/u;
/** What makes one with a verb: "PREND ACTE", "ÉMET UN AVIS FAVORABLE", "DONNE TOUS POUVOIRS". */
const TAIL =
  /^(?:actes?|avis|favorable|defavorable|un|une|le|la|les|de|d|a|au|aux|que|qu|son|sa|ses|en|pas|tous?|toutes?|bonne|note|accord|pouvoirs?|delegation|mandat|quitus|connaissance|compte|fin|charge|disposition|jour|unanimite|l|ainsi|et|y|donc|par|expressement|formellement|egalement)$/u;

const verbAt = (words: readonly Word[], index: number, cased: string): readonly Word[] => {
  const [first, second] = [words[index], words[index + 1]];
  if (!isCapital(first) || !isClauseHead(words, index, cased)) return [];
  // "S’ENGAGE", "N’APPROUVE PAS", "S’EN REMET"
  let at = index;
  while (CLITIC.test(words[at]?.text ?? '') && isBesideNext(words, at, cased)) at++;
  const verb = words[at];
  if (!isCapital(verb) || !VERB.test(verb.text)) return [];
  let end = at;
  while (isBesideNext(words, end, cased) && end - at < 4) end++;
  if (!isGoverning(words, end, cased)) return [];
  const tail = words.slice(at + 1, end + 1);
  // "PREND ACTE du", "EST DÉCIDÉ de", "RAPPELLE QUE le", "MET À DISPOSITION du": a name has no such words in it.
  const to = tail.find(({ text }) => TO.test(text));
  if (to !== undefined && !PUTS.test(verb.text)) return [];
  const isVerbal =
    tail.length === 0 || LIGHT.test(verb.text) || at > index || tail.some(({ text }) => SMALL.test(text));
  return isVerbal && second !== undefined ? words.slice(index, end + 1) : [];
};

/** Written in capitals, or a letter before an apostrophe. */
const isCapital = (word: Word | undefined): word is Word =>
  word !== undefined &&
  !word.shouted &&
  (word.shape === 'capitals' ||
    (/^(?:[SNYLAD]|QU)$/u.test(word.text.toUpperCase()) && word.shape !== 'lower'));
const isBesideNext = (words: readonly Word[], index: number, cased: string): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && isCapital(next) && /^[ ']$/u.test(cased.slice(word.to, next.from));
};

const CLITIC = /^(?:s|se|n|ne|y|en|l)$/u;
/** "attribue", "exclut", "admet", "prend", "approuvent"; "imputera"; "entendu", "considérant". */
const VERB = /^(?:est|sont|[a-z]+(?:[^aeo]e|ue|ee|ent|[iuea]t|[eo]nd|clot|[eidtv]ra|[eidtv]ront|du|ant))$/u;
/** Verbs that take a noun without an article, or a participle. */
const LIGHT =
  /^(?:est|sont|(?:prend|donne|fait|rend|met|porte|tient|prete)(?:nt)?|(?:prend|donne|fe|rend|mett|porte|tiend|prete)r(?:a|ont))$/u;
const SMALL = /^(?:que?|en|son|sa|ses|pas|ne)$/u;
/** "MET À DISPOSITION", not "REND À GARONNE". */
const TO = /^(?:a|aux?)$/u;
const PUTS = /^(?:met|mettent|mettra|mettront)$/u;
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
    (before.shape !== 'capitals' && LINK.test(before.text)) ||
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
const LINK = /^(?:et|puis|il|elle|deliberation|delibere|unanimite)$/u;

/** What a verb is followed by, and a name hardly ever: an article, a preposition, a number, an adverb, in small letters. */
const isGoverning = (words: readonly Word[], index: number, cased: string): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined) return false;
  const gap = cased.slice(word.to, next?.from);
  if (/^ \d/u.test(gap)) return true;
  if (next === undefined || gap !== ' ') return false;
  if (next.text === 'a') return next.accented || next.shape !== 'lower';
  return next.shape === 'lower' ? GOVERNED.test(next.text) : CIVILITY.test(next.text);
};
const CIVILITY = /^(?:m|mm|mmes?|mlles?|me|monsieur|madame|messieurs|mesdames)$/u;
const GOVERNED =
  /^(?:l|la|le|les|une?|des?|du|d|au|aux|ce|cet|cette|ces|sa|son|ses|leurs?|chaque|tou[st]|toutes?|en|sur|pour|par|avec|sans|sous|dans|contre|aupres|que|qu|ne|n|comme|ainsi|donc|egalement|aussi|enfin|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|maitre|madame|monsieur|[a-z]{4,}ment)$/u;
