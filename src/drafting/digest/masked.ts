/**
 * An excerpt in which nobody is named any more: names become a duty or "une personne" (`who.ts`), homes and numbers go
 * (`homes.ts`), initials and ages too. It must not judge what the excerpt says, nor hide what `privacy` does not find.
 */
import { detectAll, type DetectionContext } from '../../privacy/detect';
import { fold } from '../../privacy/text/fold';
import { LEARNT } from '../../privacy/learnt/beside-rules';
import type { Detection, IndirectClue, Span } from '../../privacy/span';
import { isBeside, withoutHouseNumbers, withoutStretch } from './homes';
import { PLACE_BEFORE } from './places';
import { addressee, CIVILITY_BEFORE, closingComma, withoutName, type Hidden } from './who';

/** What points at somebody and stays in clear: the agent is told. Offsets are gone: the words are given. */
export interface Sensitive {
  readonly words: string;
  readonly reason: string;
}

export interface MaskedText {
  readonly text: string;
  readonly sensitive: readonly Sensitive[];
}

/** One masked text a text; names found in one are hidden in all. */
export function maskNames(texts: readonly string[], context: DetectionContext): readonly MaskedText[] {
  const once = detectAll(texts, context).map((found, i) => masked(texts[i] ?? '', found, context));
  // Once the first names are gone, what stood beside them can be read as one: again, until nothing is found.
  return detectAll(once, context).map((found, i) => {
    const text = tidy(masked(once[i] ?? '', found, context));
    return { text, sensitive: sensitiveWords(once[i] ?? '', found.indirect, text) };
  });
}

const masked = (text: string, { spans, doubtful }: Detection, { register }: DetectionContext): string => {
  const found = [...spans, ...doubtful.filter((one) => isNameLike(text, one))].filter(
    (one) => !isMerelyLike(one) && !isOurTown(text.slice(one.start, one.end), one, register),
  );
  const hidden = [...found, ...initials(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = [...text.matchAll(/\s*\(([^()]*)\)/gu)].filter((group) =>
    saysOnlyWho(text, group.index, group.index + group[0].length, hidden),
  );
  let written = '';
  let at = 0;
  for (const group of groups) {
    written += replaced(text, [at, group.index], hidden, register);
    at = group.index + group[0].length;
  }
  return withoutAges(written + replaced(text, [at, text.length], hidden, register));
};

/**
 * A number, a date or a place that only resembles somebody's stays: the note never leaves, its facts are what it is for, and an agent reads it.
 */
const isMerelyLike = ({ type, reason }: Span): boolean => reason === LEARNT && type !== 'PERSON';

/** A guess is hidden when it has a capital, and does not name a place: "city-stade", "place du Lavoir". */
const isNameLike = (text: string, { start, end, type }: Hidden): boolean =>
  type !== 'PERSON' || (/\p{Lu}/u.test(text.slice(start, end)) && !PLACE_BEFORE.test(text.slice(0, start)));

/** "Valmorin" for Valmorin-sur-Loue, "FC Valmorin": the organisation’s own town names nobody. */
function isOurTown(words: string, { type }: Hidden, register: DetectionContext['register']): boolean {
  const last = fold(words).split(/\s+/u).at(-1) ?? '';
  return (
    type === 'PERSON' &&
    last.length > 3 &&
    (register?.own ?? []).some((own) =>
      fold(own)
        .split(/[\s,]+/u)
        .some((word) => word === last || word.startsWith(`${last}-`)),
    )
  );
}

/** "L.", "K. B.": initials that stand alone. "M." before a name is a civility. */
const initials = (text: string): Hidden[] =>
  [...text.matchAll(/(?<![\p{L}\d.’'-])(?:\p{Lu}\.\s?)+(?=\s*(?:[,;:)]|\p{Ll}|$))/gu)]
    .filter(([words]) => words.trim() !== 'M.')
    .map((match) => ({
      type: 'PERSON',
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }));

const AGE = /(?:,?\s*\b(?:âgée?s?\s+)?de|,)?\s*(?<!depuis\s|pendant\s|durant\s|en\s|a\s)\b\d{1,3}\s?ans\b/giu;

/** Parentheses that hold names, civilities, ages and nothing else. */
function saysOnlyWho(text: string, from: number, to: number, hidden: readonly Hidden[]): boolean {
  const inside = hidden.filter(({ start, end }) => start >= from && end <= to);
  if (inside.length === 0) return false;
  let rest = '';
  let at = from;
  for (const { start, end } of inside) {
    rest += text.slice(at, Math.max(start, at)).replace(CIVILITY_BEFORE, ' ');
    at = Math.max(at, end);
  }
  rest = (rest + text.slice(at, to)).replace(AGE, ' ').replace(/\bet\b/gu, ' ');
  return !/[\p{L}\d]/u.test(rest);
}

/** @param register whose offices are known */
function replaced(
  text: string,
  [from, to]: readonly [number, number],
  hidden: readonly Hidden[],
  register: DetectionContext['register'],
): string {
  let written = '';
  let at = from;
  // Where the last person ends: an address or a number beside it is theirs.
  let person: number | undefined;
  let apart = false;
  for (const span of hidden) {
    if (span.start < at || span.end > to) continue;
    const before = text.slice(at, span.start);
    const words = text.slice(span.start, span.end);
    const named = span.type === 'PERSON' ? { civility: '', name: words } : addressee(before, words);
    if (named !== undefined) {
      const { civility, name } = named;
      const after = text.slice(span.end);
      const found = withoutName(span, [written + before + civility, name, after], register);
      written = found.head + found.instead;
      at = span.end + found.after;
      apart = found.apart === true;
      person = at;
      // A home may stand between the name and the comma that closes it.
      const next = hidden.find(({ start }) => start >= at);
      if (apart && (next === undefined || !isBeside(text.slice(at, next.start))))
        at += closingComma(text.slice(at));
    } else {
      const gap = person === undefined ? undefined : text.slice(person, span.start);
      const { head, instead } = withoutStretch(span.type, words, written + before, gap);
      written = head + instead;
      at = span.end;
      if (instead !== '') continue;
      if (apart) at += closingComma(text.slice(at));
      person = at;
    }
  }
  return written + text.slice(at, to);
}

const withoutAges = (text: string): string => text.replace(AGE, '');

/** Words and signs that stood beside what went. */
const tidy = (text: string): string =>
  withoutHouseNumbers(text)
    .replace(/(?<!\p{L})(?:(U)|u)ne personne et une personne(?!\p{L})/gu, (_, first?: string) =>
      first === undefined ? 'deux personnes' : 'Deux personnes',
    )
    .replace(ELIDED, (_, word: string) => `${word}’`)
    .replace(/\(\s*[,;]?\s*\)/gu, '')
    .replace(/\s+([,.)])/gu, '$1')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+/gu, ' ')
    .trim();

/** "de une personne". */
const ELIDED =
  /(?<!\p{L})([dD]|[qQ]u|jusqu|lorsqu|puisqu)e\s+(?=une?\s(?:personne|élu|agent|commerçant|adresse|véhicule|numéro|référence))/gu;

const sensitiveWords = (text: string, clues: readonly IndirectClue[], kept: string): Sensitive[] =>
  clues
    .filter(({ sensitive }) => sensitive)
    .map(({ start, end, reason }) => ({ words: text.slice(start, end), reason }))
    .filter(({ words }) => kept.includes(words));
