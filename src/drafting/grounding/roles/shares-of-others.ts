/**
 * A share told of one sum and made with another: "la DETR prendra en charge 60 %" where 60 % is the part of the loan. The sentence names one of two fields of
 * one record or of one head, and the share is proved by the other, which it does not name.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { sameNumber } from '../text/numbers';
import type { TextRule } from './find-roles';
import { apartOf, isLabel, pathWords, saidIn } from './labels';

const BEARS =
  /(?<![a-z])(?:(?:la|le|les)\s|l')([a-z]{3,}(?:\s[a-z]+){0,3}?)\s+(?:prend(?:ra)?\s+en\s+charge|financ(?:e|era)|couvr(?:e|ira)|apport(?:e|era)|represent(?:e|era)|support(?:e|era)|assum(?:e|era))\s+(?:[a-z]+\s+){0,2}$/u;

/** What is left is of none of them. */
const LEFT =
  /(?<![a-z])(?:rest\w+|solde|complement\w*|autres?|surplus|ensemble|total\w*|cumul\w*|hors|sauf|moins|plus|hausse|baisse|augment\w+|ecart)(?![a-z])/u;

export const sharesOfOthers: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const sums = basis.evidence.filter(
    ({ origin, value, bare }) =>
      origin.kind === 'fact' &&
      (value.type === 'amount' || (bare === true && value.type === 'number' && !isYear(value.number))),
  );
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || claim.value.type !== 'share') return [];
    const { ratio } = claim.value;
    const ids = new Set(match.origins.filter(({ kind }) => kind === 'derived').map(({ id }) => id));
    // A rate that a fact gives itself is of what that fact says.
    if (
      ids.size > 0 &&
      isOtherThanNamed(lower.slice(sentenceAt(sentences, claim.from).from, claim.from), ratio, sums)
    )
      return [flag(claim)];
    const of = [...ids].flatMap((id) => sums.find(({ origin }) => origin.id === id) ?? []);
    const sentence = sentenceAt(sentences, claim.from);
    const clause = lower.slice(sentence.from, sentence.to);
    if (of.length !== 2 || ids.size !== 2 || LEFT.test(clause)) return [];
    const [part, whole] = [...of].sort((a, b) => sizeOf(a) - sizeOf(b));
    if (part === undefined || whole === undefined || !sameNumber(sizeOf(part) / sizeOf(whole), ratio))
      return [];
    const before = saidIn(lower, sentence.from, claim.from);
    const all = saidIn(lower, sentence.from, sentence.to);
    const others = sums.filter(
      (one) =>
        one.origin.id !== part.origin.id &&
        one.origin.id !== whole.origin.id &&
        areBeside(one.origin.id, part.origin.id) &&
        !sameNumber(sizeOf(one) / sizeOf(whole), ratio),
    );
    const named = others.some((one) => {
      const { own, theirs } = apartOf(part.origin.id, one.origin.id);
      return (
        theirs.length > 0 &&
        own.length > 0 &&
        theirs.every((word) => before.some(({ text }) => isLabel(text, word))) &&
        !own.some((word) => all.some(({ text }) => isLabel(text, word)))
      );
    });
    return named ? [flag(claim)] : [];
  });
};

const flag = ({ from, to }: Claim): PlainFlag => ({
  ...{ from, to, kind: 'role' },
  why: 'Dans les données, cette proportion est celle d’une autre somme que celle que nomme la phrase.',
});

/** "La Région financera 60 %": the whole key is the subject, and no sum of the facts makes that share of it. */
const isOtherThanNamed = (before: string, ratio: number, sums: readonly Evidence[]): boolean => {
  const subject = BEARS.exec(before)?.[1]?.match(/[a-z]{3,}/gu);
  if (subject === undefined || subject === null) return false;
  const named = sums.filter(({ origin }) => {
    const words = pathWords(origin.id.split('.').at(-1) ?? '').filter((word) => word.length > 2);
    return words.length > 0 && words.every((word) => subject.includes(word));
  });
  const [only, ...more] = [...new Set(named.map(sizeOf))];
  return (
    only !== undefined &&
    more.length === 0 &&
    only > 0 &&
    sums.some((one) => sizeOf(one) > only) &&
    !wholesOf(named, sums).some((whole) => Math.abs(only / whole - ratio) < 0.006)
  );
};

/** "mise_en_service: 2009" is no sum. */
const isYear = (number: number): boolean => Number.isInteger(number) && number > 1800 && number < 2200;

const sizeOf = ({ value }: Evidence): number =>
  value.type === 'amount' ? value.cents / 100 : value.type === 'number' ? value.number : Number.NaN;

/** Any sum of the facts, and that of the record in which the subject stands. */
const wholesOf = (named: readonly Evidence[], sums: readonly Evidence[]): readonly number[] => [
  ...sums.map(sizeOf),
  ...named.map(({ origin }) => {
    const members = new Map(
      sums
        .filter((one) => parentOf(one.origin.id) === parentOf(origin.id))
        .map((one) => [one.origin.id, sizeOf(one)] as const),
    );
    return [...members.values()].reduce((total, one) => total + one, 0);
  }),
];

/** Two keys of one record, or of one head. */
const areBeside = (one: string, other: string): boolean =>
  parentOf(one) === parentOf(other) && (parentOf(one) !== '' || pathWords(one)[0] === pathWords(other)[0]);
