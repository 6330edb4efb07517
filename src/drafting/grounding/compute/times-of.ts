/**
 * "plus du triple de votre moyenne", "moins de la moitié du plafond": one value of the facts held against another of its unit that the words after name. A part that is told exactly is proved by others.
 */
import type { Claim, ClaimValue } from '../claim';
import { ratioOf } from '../comparisons/sizes';
import type { Evidence } from '../facts/evidence';
import type { Basis } from '../match/basis';
import { beside, derivedFrom, missing, type Match, type Place } from '../match/matcher';
import { isLabel } from '../roles/labels';
import { singular } from '../text/stems';
import { ownWords } from './own-words';
import { written } from './quantities';

type Share = Extract<ClaimValue, { readonly type: 'share' }>;

const BOUND = /(?<![a-z])(plus|moins|pres)\s+(?:d[eu]\s+)?$/u;
const UNIT = /^(?:m2|m3|eur|euros?|nb|nombre|kg|km|kwh|montant|annuel\w*|[a-z]{1,2})$/u;
/** Nobody says "more than twice" of four times. */
const isTold = (ratio: number, wanted: number, bound: string | undefined): boolean => {
  const next = wanted >= 1 ? (wanted + 1) / wanted : 1.3;
  if (bound === 'plus') return ratio > wanted && ratio < wanted * next;
  if (bound === 'moins') return ratio < wanted && ratio > wanted / 1.5;
  return Math.abs(ratio / wanted - 1) <= (bound === 'pres' ? 0.1 : 0.02);
};

export const timesOf = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  if (claim.value.type !== 'share') return undefined;
  const { ratio, word }: Share = claim.value;
  if (word !== true || (ratio < 2 && ratio !== 0.5)) return undefined;
  const told = lower.slice(Math.max(sentence.from, claim.from - 12), claim.to);
  const bound = BOUND.exec(told.replace(/(?:d[eu]\s+|l[ae]\s+)?[a-z]+$/u, ''))?.[1];
  const after = lower.slice(claim.to, sentence.to).split(/[,;:(]|\s(?:et|mais|qui|que|pour|en)\s/u)[0] ?? '';
  const named = after.match(/[a-z]{4,}/gu) ?? [];
  const said = lower.slice(sentence.from, claim.from).match(/[a-z]{4,}/gu) ?? [];
  const isUnited = (id: string): boolean =>
    [...basis.of('measure'), ...basis.of('amount')].some(({ origin }) => origin.id === id);
  const facts = basis.evidence.filter(
    ({ origin, value }) =>
      origin.kind === 'fact' &&
      (/^(?:measure|amount)$/u.test(value.type) || (value.type === 'number' && !isUnited(origin.id))),
  );
  const shown = beside(place, claim);
  const isShown = (one: Evidence): boolean =>
    shown.some(({ to, value }) => to <= claim.from && ratioOf(value, one.value) === 1);
  const pairs: { readonly part: Evidence; readonly whole: Evidence; readonly times: number }[] = [];
  for (const whole of facts) {
    const words = wordsOf(whole);
    const own = words.filter((one) => has(named, one));
    if (own.length === 0 || facts.some((one) => one !== whole && isNamedBetter(one, whole, named))) continue;
    for (const part of facts) {
      const times = part.origin.id === whole.origin.id ? undefined : ratioOf(part.value, whole.value);
      const others = wordsOf(part);
      const isOf =
        isShown(part) ||
        (others.length > 0 &&
          (others.every((one) => words.includes(one)) || others.every((one) => has(said, one))));
      if (times !== undefined && isOf) pairs.push({ part, whole, times });
    }
  }
  const right = pairs.find(({ times }) => isTold(times, ratio, bound));
  if (right !== undefined) return derivedFrom([right.part, right.whole]);
  const [only, ...more] = pairs;
  return only !== undefined && bound !== undefined && more.length === 0
    ? missing(`Le calcul donne ${written(only.times)} fois.`)
    : undefined;
};

const wordsOf = ({ origin }: Evidence): readonly string[] =>
  ownWords(origin.id).filter((one) => one.length > 2 && !UNIT.test(one));

const has = (said: readonly string[], word: string): boolean =>
  said.some(
    (one) => singular(one) === singular(word) || (one.length > 4 && word.length > 4 && isLabel(one, word)),
  );

/** More of its words are said after: the whole is that one. */
const isNamedBetter = (one: Evidence, whole: Evidence, named: readonly string[]): boolean =>
  ratioOf(one.value, whole.value) !== undefined &&
  wordsOf(one).filter((word) => has(named, word)).length >
    wordsOf(whole).filter((word) => has(named, word)).length;
