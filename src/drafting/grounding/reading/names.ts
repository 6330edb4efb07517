/**
 * Names of people, bodies and places: words that a capital sets apart, with the civility before them. A capital due to the
 * sentence, to a function ("le Maire") or to a heading claims nothing.
 */
import type { Claim, NameValue } from '../claim';
import { endsOnLetterOrUnit } from '../text/sentences';
import { COMMON_CAPITALS, COMMON_SIGLES, FORMULAS } from '../text/institutions';
import type { Word } from '../text/words';
import type { ClaimReader } from './reader';
import { opensWithName, ORDINARY } from './sentence-openings';
import { verbsInCapitals } from './verbs-in-capitals';

const CIVILITIES: Readonly<Record<string, NonNullable<NameValue['civility']>>> = {
  m: 'm',
  mm: 'm',
  monsieur: 'm',
  messieurs: 'm',
  mr: 'm',
  mme: 'f',
  mmes: 'f',
  madame: 'f',
  mesdames: 'f',
  mlle: 'f',
  mademoiselle: 'f',
};
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'en',
  'sur',
  'sous',
  'et',
  'aux',
  'au',
  'a',
  'lez',
  'les',
]);
const ROMAN = /^[ivx]{1,5}$/u;

/** "ARRETONS :", "DECISION :": a formula, wherever it stands, unless a capital word stands against it. */
const formulasIn = (words: readonly Word[], cased: string): ReadonlySet<Word> =>
  new Set(
    words.filter((word, i) => {
      if (word.shape !== 'capitals' || !FORMULAS.has(word.text)) return false;
      const isBeside = (one: Word | undefined, gap: string): boolean =>
        one !== undefined &&
        one.shape !== 'lower' &&
        /^(?: |-|'|\. )$/u.test(gap) &&
        !COMMON_CAPITALS.has(one.text);
      const [before, after] = [words[i - 1], words[i + 1]];
      return (
        !isBeside(before, cased.slice(before?.to ?? 0, word.from)) &&
        !isBeside(after, cased.slice(word.to, after?.from)) &&
        civilityBefore(words, i, cased) === undefined
      );
    }),
  );

export const names: ClaimReader = ({ folded, words, taken: known }) => {
  const { cased } = folded;
  const formulas = [...formulasIn(words, cased), ...verbsInCapitals(words, cased)];
  const taken = (from: number, to: number): boolean =>
    known(from, to) || formulas.some((word) => word.from === from && word.to === to);
  const found: Claim<NameValue>[] = [];
  for (let i = 0; i < words.length; i++) {
    const run = runAt(words, i, cased, taken);
    if (run.length === 0) continue;
    const [first, last] = [run[0]?.[0], run.at(-1)?.at(-1)];
    if (first === undefined || last === undefined) continue;
    const civility = civilityBefore(words, i, cased);
    found.push({
      from: civility?.from ?? first.from,
      to: last.to,
      kind: 'name',
      value: {
        type: 'name',
        parts: run.map((part) => part.map(({ text }) => text)),
        ...(civility === undefined ? {} : { civility: civility.gender }),
      },
    });
    while (i + 1 < words.length && (words[i + 1]?.from ?? 0) < last.to) i++;
  }
  return found;
};

/** Words with a capital from `start` on, in parts cut at small words ("Comité | Valmorin" of "Comité de Valmorin"). */
const runAt = (
  words: readonly Word[],
  start: number,
  cased: string,
  taken: (from: number, to: number) => boolean,
): readonly (readonly Word[])[] => {
  const first = words[start];
  if (first === undefined || !names1(words, start, cased, taken)) return [];
  const parts: Word[][] = [[first]];
  let at = start;
  for (;;) {
    const next = words[at + 1];
    const here = words[at];
    if (next === undefined || here === undefined) break;
    const gap = cased.slice(here.to, next.from);
    // "le syndicat des eaux de la Haute-Lande Mme Claire Aubin": a civility begins another name.
    if (gap === ' ' && opensPerson(words, at + 1, cased)) break;
    if (/^(?: |-|'|\. ?| & )$/u.test(gap) && isNameWord(next, taken) && !next.opens) {
      // "M. Hubert de La Cour": an article with a capital goes on.
      if (COMMON_CAPITALS.has(next.text) && gap !== '-' && !/^(?:la|le|les)$/u.test(here.text)) break;
      parts.at(-1)?.push(next);
      at += 1;
      continue;
    }
    const joined = afterParticles(words, at, cased);
    const beyond = joined === undefined ? undefined : words[joined];
    if (
      joined === undefined ||
      beyond === undefined ||
      !isNameWord(beyond, taken) ||
      COMMON_CAPITALS.has(beyond.text)
    )
      break;
    parts.push([beyond]);
    at = joined;
  }
  return parts;
};

const TITLES = new Set([...Object.keys(CIVILITIES), 'me', 'mes', 'dr', 'drs']);

/** "M. Durand", "Dr Martin": a title with a capital, before a name with another. */
const opensPerson = (words: readonly Word[], index: number, cased: string): boolean => {
  const [title, name] = [words[index], words[index + 1]];
  if (title === undefined || name === undefined || title.shape === 'lower' || name.shape === 'lower')
    return false;
  const gap = cased.slice(title.to, name.from);
  return TITLES.has(title.text) && (title.text === 'm' ? /^\.\s$/u : /^\.?\s$/u).test(gap);
};

const isNameWord = (word: Word, taken: (from: number, to: number) => boolean): boolean =>
  word.shape !== 'lower' && !word.shouted && !taken(word.from, word.to);

/** Whether a name may begin here. */
const names1 = (
  words: readonly Word[],
  index: number,
  cased: string,
  taken: (from: number, to: number) => boolean,
): boolean => {
  const word = words[index];
  if (word === undefined || !isNameWord(word, taken)) return false;
  if (COMMON_CAPITALS.has(word.text) || COMMON_SIGLES.has(word.text) || ORDINARY.has(word.text)) return false;
  if (ROMAN.test(word.text) && word.shape !== 'mixed' && !followedByName(words, index, cased)) return false;
  if (word.text.length === 1 && !followedByName(words, index, cased)) return false;
  // "la tranche B. La somme…": a letter of a series, no initial.
  if (word.text.length === 1 && endsOnLetterOrUnit(cased.slice(Math.max(0, word.from - 20), word.to)))
    return false;
  if (civilityBefore(words, index, cased) !== undefined) return true;
  // "le lendemain de Noël", "les vacances de la Toussaint": a day of every calendar, where nothing makes a name of it.
  if (
    FEAST.test(word.text) &&
    BY_FEAST.test(cased.slice(Math.max(0, word.from - 40), word.from).toLowerCase()) &&
    !followedByName(words, index, cased)
  )
    return false;
  // "le jour de la Sainte-Catherine", "la veille de la Saint-Jean"
  if (BY_SAINT.test(cased.slice(Math.max(0, word.from - 40), word.to + 1).toLowerCase())) return false;
  return word.opens ? opensWithName(words, index, cased) : true;
};

const FEAST = /^(?:noel|paques|toussaint|pentecote|ascension|assomption|epiphanie|chandeleur)$/u;
const BY_SAINT =
  /(?<![a-z])(?:jours?|lendemain|veille|fetes?|feux?|soir|soiree|week-end)\s+de\s+la\s+sainte?-(?:[a-z]+.?)?$/u;
const BY_FEAST =
  /(?<![a-z])(?:a|avant|apres|pour|d'ici|(?:lendemain|veille|vacances|fetes?|periode|conges?|jours?|treve|lundi|jeudi|week-end|soir|matin|reveillon)\s+d[e'u])\s*(?:la\s+|l')?$/u;

const followedByName = (words: readonly Word[], index: number, cased: string): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return false;
  return (
    /^(?: |\. ?|-)$/u.test(cased.slice(word.to, next.from)) && next.shape !== 'lower' && next.text.length > 1
  );
};

/** Index of the word after one to three small words, all joined by a space, a hyphen or an apostrophe. */
const afterParticles = (words: readonly Word[], at: number, cased: string): number | undefined => {
  let index = at + 1;
  for (let steps = 0; steps < 3; steps++, index++) {
    const [before, word] = [words[index - 1], words[index]];
    if (before === undefined || word === undefined) return undefined;
    if (!/^[ '-]$/u.test(cased.slice(before.to, word.from))) return undefined;
    // "X et Y" are two names; "Pont-et-Massène" is one.
    if (word.text === 'et' && cased.slice(before.to, word.from) !== '-') return undefined;
    if (/^(?:a|au|aux|en|et)$/u.test(word.text) && cased.slice(before.to, word.from) === ' ')
      return undefined;
    if (!PARTICLES.has(word.text) || word.shape !== 'lower') return index === at + 1 ? undefined : index;
  }
  return undefined;
};

const civilityBefore = (
  words: readonly Word[],
  index: number,
  cased: string,
): { readonly from: number; readonly gender: NonNullable<NameValue['civility']> } | undefined => {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined) return undefined;
  const gender = before.shape === 'lower' && before.text.length < 3 ? undefined : CIVILITIES[before.text];
  if (gender === undefined || !/^\.?\s$/u.test(cased.slice(before.to, word.from))) return undefined;
  const [et, other] = [words[index - 2], words[index - 3]];
  if (et?.text === 'et' && other !== undefined && CIVILITIES[other.text] !== undefined)
    return { from: other.from, gender: 'couple' };
  return { from: before.from, gender };
};
