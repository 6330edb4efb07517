/**
 * Numbers of order whose key says that they number, by its sign or by its initials: "décision modificative n° 3" of "decision_no: 3" or "dm: 3", "le bureau n° 2" of
 * "stations: [{n: 1}, {n: 2}]". The sentence need not use the word of the key; but a number that the facts give to what it does use answers first. It must not take
 * what counts for what numbers, nor the number of a line for that of an act.
 */
import type { Claim, NumberValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { pathWords } from '../roles/labels';
import { sameNumber } from '../text/numbers';
import { related } from '../text/stems';
import type { Basis } from './basis';
import type { Place } from './matcher';
import { endsOnPaper, isPaper } from './papers';

const SIGN = /^(?:n|no|nr|num|nro|numero|number)$/u;
const SMALL = /^(?:d|de|des|du|la|le|les|l|au|aux|a|et|en)$/u;
const SIGN_SAID = /\s*,?\s*(?:n°|numeros?|no\.?)\s*$/u;

interface NumberKey {
  readonly one: Evidence;
  /** What it numbers: the other words of its key, else those of its list. */
  readonly own: readonly string[];
  /** Of the list alone: what its lines are called may differ. */
  readonly listed: boolean;
}

export const numberKeyed = (
  { from, to, value: { number } }: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): readonly Evidence[] => {
  const next = claims.find(
    (one) => one.from >= to && one.value.type === 'number' && one.value.label !== undefined,
  );
  const endOfLine = Math.min(next?.from ?? sentence.to, sentence.to);
  const before = lower.slice(sentence.from, from).replace(SIGN_SAID, '');
  const led = (
    before
      .split(/[,;:(]/u)
      .at(-1)
      ?.match(/[a-z]+/gu) ?? []
  ).filter((word) => !SMALL.test(word));
  const label = led.slice(-4);
  const heard = (lower.slice(sentence.from, sentence.to).match(/[a-z]{3,}/gu) ?? []).filter(
    (word) => !SMALL.test(word),
  );
  const keys = basis.bare.flatMap((one) => numberKeyOf(one));
  const isNamed = ({ own }: NumberKey, said: readonly string[]): boolean =>
    own.some((word) => said.some((one) => names(word, one)));
  const holds = ({ one }: NumberKey): boolean =>
    one.value.type === 'number' && sameNumber(one.value.number, number);
  const named = keys.filter((one) => isNamed(one, label));
  if (named.length > 0) return named.filter(holds).map(({ one }) => one);
  const found = keys.filter(
    (one) =>
      holds(one) &&
      !(one.listed && endsOnPaper(label) && !one.own.some(isPaper)) &&
      (isNamed(one, heard) || (one.listed && !isAnotherLine(one, basis, lower.slice(to, endOfLine)))),
  );
  return found.length > 0 ? found.map(({ one }) => one) : ofInitials(number, label, basis);
};

const numberKeyOf = (one: Evidence): readonly NumberKey[] => {
  const words = lastName(one.origin.id).split('_');
  const others = words.filter((word) => !SIGN.test(word) && !SMALL.test(word));
  if (one.origin.kind !== 'fact' || others.length === words.filter((word) => !SMALL.test(word)).length)
    return [];
  const list = pathWords(parentOf(one.origin.id)).filter((word) => !/^\d+$/u.test(word));
  return [{ one, own: others.length > 0 ? others : list, listed: others.length === 0 && list.length > 0 }];
};

/** "le bureau n° 1 est à l’école", where the school is of the second line: what follows tells another line, and nothing of this one. */
const isAnotherLine = ({ one }: NumberKey, { texts }: Basis, after: string): boolean => {
  const line = parentOf(one.origin.id);
  const list = parentOf(line);
  const told = texts.filter(
    ({ folded, origin: { id } }) =>
      id.startsWith(`${list}.`) && folded.lower.trim().length > 3 && after.includes(folded.lower.trim()),
  );
  return told.length > 0 && !told.some(({ origin: { id } }) => id.startsWith(`${line}.`));
};

/** The word of a key, or its beginning: "delib" of "délibération". */
const names = (key: string, said: string): boolean =>
  related(key, said) || (key.length > 2 && said.length > key.length + 2 && said.startsWith(key));

/** "dm", "dm_num": the first letters of what the sign stands behind. */
const ofInitials = (number: number, label: readonly string[], { bare }: Basis): readonly Evidence[] =>
  bare.filter(({ origin, value }) => {
    const [key = '', ...more] = lastName(origin.id)
      .split('_')
      .filter((word) => !SIGN.test(word));
    const last = label.slice(-key.length);
    return (
      origin.kind === 'fact' &&
      more.length === 0 &&
      key.length > 1 &&
      key.length < 5 &&
      sameNumber(value.number, number) &&
      last.length === key.length &&
      last.every((word, i) => word.length > 3 && word[0] === key[i])
    );
  });
