/**
 * What a fact that is text holds: values, names, references, ordered pairs. The same readers as for drafts.
 */
import type { Claim } from '../claim';
import { intervalsOf } from '../reading/intervals';
import { readClaims, type ReadOptions } from '../reading/read-claims';
import { referenceKey } from '../reading/references';
import type { Word } from '../text/words';
import { withLastingHours } from './lasting-hours';
import type { Evidence, NameFact, OrderedPair, Origin, TextFact } from './evidence';

interface ReadFact {
  readonly text: TextFact;
  readonly evidence: readonly Evidence[];
  readonly names: readonly NameFact[];
  readonly pairs: readonly OrderedPair[];
  readonly references: readonly string[];
}

export const readTextFact = (
  text: string,
  origin: Origin,
  roles: readonly string[],
  options: ReadOptions,
): ReadFact => {
  const plain = readClaims(text, options);
  const { folded, words } = plain;
  const claims = withLastingHours(plain.claims, folded.lower, origin.id);
  const read = { ...plain, claims };
  const tokens = folded.lower.match(/[\p{L}\d]+/gu) ?? [];
  const intervals = intervalsOf(folded, claims);
  const edgeOf = (claim: Claim): Evidence['edge'] =>
    intervals.some(({ first }) => first === claim)
      ? 'start'
      : intervals.some(({ last }) => last === claim) ||
          /jusqu'(?:au|a|en)\s+(?:le\s+)?$/u.test(folded.lower.slice(0, claim.from))
        ? 'end'
        : undefined;
  return {
    text: { ...read, origin, roles, tokens },
    evidence: claims.map((claim) => {
      const edge = edgeOf(claim);
      return {
        origin,
        value: claim.value,
        roles: [...roles, ...nearWords(folded.lower, claim)],
        ...(edge === undefined ? {} : { edge }),
      };
    }),
    names: namesOf(words, folded.cased, tokens, origin),
    pairs: intervals.map(({ first, last }) => ({ origin, first: first.value, last: last.value })),
    references: [
      ...referencesOf(folded.cased, claims),
      ...claims.flatMap(({ value }) => (value.type === 'reference' ? [value.key] : [])),
    ],
  };
};

/** The last words before a value, and the first after it, in its own clause. */
const nearWords = (lower: string, { from, to }: Claim): readonly string[] => {
  const before =
    lower
      .slice(Math.max(0, from - 60), from)
      .split(/[.;:,()\n]/u)
      .at(-1) ?? '';
  const after = lower.slice(to, to + 40).split(/[.;:,()\n]/u)[0] ?? '';
  const wordsIn = (text: string): readonly string[] => text.match(/[a-z]{4,}/gu) ?? [];
  return [...wordsIn(before).slice(-3), ...wordsIn(after).slice(0, 2)];
};

const CIVIL: Readonly<Record<string, NonNullable<NameFact['civility']>>> = {
  m: 'm',
  mr: 'm',
  monsieur: 'm',
  mme: 'f',
  madame: 'f',
  mlle: 'f',
  mademoiselle: 'f',
};
const SHORT = 8;

/** Runs of words with a capital; and all the words of a short text, which may be a name in itself. */
const namesOf = (
  words: readonly Word[],
  cased: string,
  tokens: readonly string[],
  origin: Origin,
): readonly NameFact[] => {
  const found: NameFact[] = [];
  let run: Word[] = [];
  const close = (next: number): void => {
    if (run.length === 0) return;
    const before = words[next - run.length - 1];
    const civility = before === undefined ? undefined : civilityOf(words, next - run.length - 1);
    found.push({
      origin,
      words: new Set(run.map(({ text }) => text)),
      ...(civility === undefined ? {} : { civility }),
    });
    run = [];
  };
  words.forEach((word, index) => {
    const before = words[index - 1];
    const joined = before !== undefined && /^(?: |-|'|\. ?| & )$/u.test(cased.slice(before.to, word.from));
    if (!joined) close(index);
    if (word.shape === 'lower' || CIVIL[word.text] !== undefined) close(index);
    else run.push(word);
  });
  close(words.length);
  if (words.length <= SHORT) {
    const civility = civilityOf(
      words,
      words.findIndex(({ text }) => CIVIL[text] !== undefined),
    );
    found.push({ origin, words: new Set(tokens), ...(civility === undefined ? {} : { civility }) });
  }
  return found;
};

const civilityOf = (words: readonly Word[], index: number): NameFact['civility'] => {
  const word = words[index];
  const own = CIVIL[word?.text ?? ''];
  // A small "m" is a metre.
  if (own === undefined || (word?.text === 'm' && word.shape === 'lower')) return undefined;
  const [et, other] = [words[index - 1]?.text, CIVIL[words[index - 2]?.text ?? '']];
  const [after, next] = [words[index + 1]?.text, CIVIL[words[index + 2]?.text ?? '']];
  return (et === 'et' && other !== undefined) || (after === 'et' && next !== undefined) ? 'couple' : own;
};

/** Every run of one to eight words that holds a figure, and words of capitals, as references are compared. */
const referencesOf = (cased: string, claims: readonly Claim[]): readonly string[] => {
  const found = [...cased.matchAll(/[\p{L}\d]+/gu)];
  const pieces = found.map(([piece]) => piece);
  // The 11 of "19/11/2026" is a month, the 4 of "PR 4+200" a milestone: they number nothing.
  const isPart = (index: number): boolean =>
    claims.some(
      ({ from, to, value }) =>
        from <= index &&
        index < to &&
        (value.type === 'date' || (value.type === 'reference' && cased.slice(from, to).includes('+'))),
    );
  const keys = new Set<string>();
  for (const [i, { index, 0: piece }] of found.entries()) {
    const apart = piece.length < 3 && isPart(index);
    let joined = '';
    for (const next of pieces.slice(i, i + 8)) {
      joined += next;
      if (/\d/u.test(joined) && !(apart && joined === piece)) keys.add(referenceKey(joined));
      if (joined.length > 48) break;
    }
    if (!apart && piece.length <= 4 && piece === piece.toUpperCase()) keys.add(piece);
  }
  return [...keys];
};
