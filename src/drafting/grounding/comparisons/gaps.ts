/**
 * Which way a difference goes: "supérieur de 1 300 € à la somme demandée", when what was granted is less by as much; "en hausse de 350 € par rapport à l’année
 * précédente". The difference was computed from two facts, and the sentence, or the keys, tell which of them is held against the other.
 */
import type { ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { Judged, PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { isLabel, pathWords } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import { compared } from './sizes';

/** "supérieure de", "de plus que", "de moins que". */
const AGAINST =
  /^(?:\s+(?:euros?|points?|[a-z]{1,12}))?\s*(?:,\s*)?(?:(de\s+plus|de\s+moins)\s+qu(?:e\s+|')|(?:hors\s+taxes?\s+|ht\s+|ttc\s+)?(?:a\s+|au\s+|aux\s+))([^,;:.()]{3,60})/u;
const WAY = /(?<![a-z])(superieure?s?|inferieure?s?)\s+(?:de|d')\s*$/u;
const TREND =
  /(?<![a-z])(hausse|augmentation|progression|baisse|diminution|recul|reduction)\s+(?:de|d')\s*$/u;
const EARLIER = /^(?:precedente?s?|anciene?s?|ancien|ancienne|avant|initiale?s?|anterieure?s?)$/u;
const LATER = /^(?:nouve\w+|prevision\w*|prevue?s?|apres|futur\w*)$/u;

export const gaps: TextRule = (text) =>
  text.judged.flatMap((one): PlainFlag[] => {
    const { claim, match } = one;
    if (!match.ok || !match.origins.every(({ kind }) => kind === 'derived')) return [];
    const facts = [...new Set(match.origins.map(({ id }) => id))].flatMap(
      (id) =>
        text.basis.evidence.find(
          ({ origin, value }) => origin.id === id && origin.kind === 'fact' && sizes.has(value.type),
        ) ?? [],
    );
    const [a, b] = facts;
    if (a === undefined || b === undefined || facts.length !== 2) return [];
    const order = compared(a.value, b.value);
    if (order === undefined || order === 0) return [];
    const { lower } = text.read.folded;
    const sentence = sentenceAt(text.sentences, claim.from);
    const before = lower.slice(sentence.from, claim.from);
    const way = WAY.exec(before)?.[1];
    const trend = TREND.exec(before)?.[1];
    const held = AGAINST.exec(lower.slice(claim.to, sentence.to));
    if (trend !== undefined) {
      const [first, last] = inTime(a, b, one, text) ?? [];
      if (first === undefined || last === undefined) return [];
      const grew = (compared(first.value, last.value) ?? 0) < 0;
      const says = /^(?:hausse|augm|prog)/u.test(trend);
      const from = sentence.from + before.lastIndexOf(trend);
      return grew === says ? [] : [flag(from, claim.to)];
    }
    const says = way === undefined ? held?.[1] : way.startsWith('sup') ? 'de plus' : 'de moins';
    const other = held === null ? undefined : otherOf(held[2] ?? '', a, b);
    if (says === undefined || other === undefined) return [];
    const subject = other === a ? b : a;
    const isMore = (compared(subject.value, other.value) ?? 0) > 0;
    return isMore === says.endsWith('plus')
      ? []
      : [flag(way === undefined ? claim.from : sentence.from + before.lastIndexOf(way), claim.to)];
  });

const sizes: ReadonlySet<ClaimValue['type']> = new Set(['amount', 'number', 'measure', 'share', 'duration']);

const flag = (from: number, to: number): PlainFlag => ({
  ...{ from, to, kind: 'contradiction' },
  why: 'Les données montrent l’écart inverse.',
});

/** The one of two facts whose own words a phrase says. */
const otherOf = (phrase: string, a: Evidence, b: Evidence): Evidence | undefined => {
  const said = phrase.match(/[a-z]{4,}|\d{4}/gu) ?? [];
  const [one, two] = [pathWords(a.origin.id), pathWords(b.origin.id)];
  const score = (own: readonly string[], others: readonly string[]): number =>
    own.filter(
      (word) =>
        word.length > 3 &&
        !others.includes(word) &&
        said.some((heard) => heard === word || related(heard, word) || isLabel(heard, word)),
    ).length;
  const [x, y] = [score(one, two), score(two, one)];
  return x > y && y === 0 ? a : y > x && x === 0 ? b : undefined;
};

/** The earlier and the later one: by a year of their keys, by their words, by the value that the sentence shows as what is now. */
const inTime = (
  a: Evidence,
  b: Evidence,
  { claim }: Judged,
  text: GroundedText,
): readonly [Evidence, Evidence] | undefined => {
  const [one, two] = [yearOf(a), yearOf(b)];
  if (one > 0 && two > 0 && one !== two) return one < two ? [a, b] : [b, a];
  const isEarlier = ({ origin }: Evidence): boolean =>
    pathWords(origin.id).some((word) => EARLIER.test(word)) || /annee_precedente|n_1$/u.test(origin.id);
  const isLater = ({ origin }: Evidence): boolean => pathWords(origin.id).some((word) => LATER.test(word));
  if (isEarlier(a) !== isEarlier(b)) return isEarlier(a) ? [a, b] : [b, a];
  if (isLater(a) !== isLater(b)) {
    // What is foreseen is compared with what is, when the sentence shows it.
    const later = isLater(a) ? a : b;
    const shown = text.judged.some(
      (other) => other.claim !== claim && sameValue(other.claim.value, later.value),
    );
    return shown ? (later === a ? [b, a] : [a, b]) : undefined;
  }
  return undefined;
};

const yearOf = ({ origin }: Evidence): number => Number(/(?:19|20)\d\d/u.exec(origin.id)?.[0] ?? 0);
