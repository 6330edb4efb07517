/**
 * Lines without a name of their own, told apart by their days, their lengths or their measures, and the values that go with each. It judges nothing.
 */
import type { Claim } from '../claim';
import type { RecordFact } from '../facts/evidence';
import { sameValue } from '../match/same-value';
import type { GroundedText } from './find-roles';
import type { Mention, ValueMention } from './record-mentions';

interface Mark extends Mention {
  readonly type: Claim['value']['type'];
}

/**
 * Days, months or days of the week that one line only holds; without any, lengths of time ("180 € pour quinze ans"), or what is measured
 * ("le 12 km", "la salle de 80 m²").
 */
export const marksIn = (
  text: GroundedText,
  lines: readonly RecordFact[],
  from: number,
  to: number,
): readonly Mark[] => {
  for (const types of [/^(?:date|weekday|month)$/u, /^duration$/u, /^measure$/u]) {
    const marks = heldByOne(text, lines, from, to, types);
    if (marks.length > 0) return marks;
  }
  return [];
};

const heldByOne = (
  { judged }: GroundedText,
  lines: readonly RecordFact[],
  from: number,
  to: number,
  types: RegExp,
): readonly Mark[] =>
  judged.flatMap(({ claim, match }): Mark[] => {
    const { type } = claim.value;
    if (!types.test(type) || !match.ok || claim.from < from || claim.to > to) return [];
    const owners = lines.flatMap((line, i) =>
      line.evidence.some((one) => sameValue(claim.value, one.value)) ? [i] : [],
    );
    return owners.length > 0 && owners.length < lines.length ? [{ at: claim.from, owners, type }] : [];
  });

/** As many values after each day as after any other ("le mardi de 18 h à 20 h, le jeudi de 19 h à 21 h 30"), or before each. */
export const pairedWithDays = (
  days: readonly Mention[],
  values: readonly ValueMention[],
  lower: string,
): readonly (readonly [Mention, ValueMention])[] => {
  const linked = linkedWithDays(days, values, lower);
  if (linked.length > 0) return linked;
  const many = values.length / days.length;
  if (days.length === 0 || !Number.isInteger(many) || many < 1 || many > 2) return [];
  const order = [...days.map(({ at }) => ({ at, s: 's' })), ...values.map(({ at }) => ({ at, s: 'v' }))]
    .sort((a, b) => a.at - b.at)
    .map(({ s }) => s)
    .join('');
  const each = 'v'.repeat(many);
  if (order !== `s${each}`.repeat(days.length) && order !== `${each}s`.repeat(days.length)) return [];
  return values.flatMap((value, i) => {
    const day = days[Math.floor(i / many)];
    return day === undefined ? [] : [[day, value] as const];
  });
};

/** "le mardi de 14 h à 18 h 30 et le samedi jusqu'à 17 h": hours that only little words part from their day. */
export const linkedWithDays = (
  days: readonly Mention[],
  values: readonly ValueMention[],
  lower: string,
): readonly (readonly [Mention, ValueMention])[] =>
  values.flatMap((value) => {
    if (value.claim.value.type !== 'time') return [];
    const day = days.findLast(({ at }) => at < value.at);
    return day !== undefined && LINKED.test(lower.slice(day.at, value.at)) ? [[day, value] as const] : [];
  });

/** A day, perhaps the part of it, and the hours up to the one that is asked. */
const LINKED =
  /^(?:[a-z]+di|dimanche)\s+(?:(?:matin|soir|apres-midi)\s+)?(?:(?:de|des|a|au|entre|et|jusqu'a|d'|a\s+partir\s+de|puis)\s+|\d{1,2}\s?(?:h|heures?)\s?\d{0,2}\s*)*$/u;
