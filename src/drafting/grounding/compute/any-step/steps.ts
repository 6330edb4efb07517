/**
 * Every step of arithmetic whose dimensions fit: sums and gaps of like values, a product by what is counted, a quotient, a share, what a share
 * adds or takes off, halves and doubles, all but one. Whether a sentence may say what comes of it is judged elsewhere.
 */
import { isEarlier } from '../relations';
import type { Operand } from './operands';

export type Way =
  | 'sum'
  | 'gap'
  | 'times'
  | 'each'
  | 'lasts'
  | 'share-of'
  | 'raised'
  | 'lowered'
  | 'part'
  | 'change'
  | 'rest'
  | 'others'
  | 'half'
  | 'double';

export interface Step {
  readonly value: number;
  readonly way: Way;
  readonly of: readonly Operand[];
}

const TIMES = /^(?:months|days|minutes)$/u;
const isCounted = ({ kind }: Operand): boolean => kind !== 'share' && kind !== 'euro';

/** Steps that make a value of this kind, each operand once. */
export const stepsTo = (kind: string, operands: readonly Operand[]): readonly Step[] =>
  kind === 'share' ? sharesOf(operands) : [...alone(kind, operands), ...pairs(kind, operands)];

const alone = (kind: string, operands: readonly Operand[]): readonly Step[] =>
  operands.flatMap((a): readonly Step[] =>
    a.kind !== kind
      ? []
      : [
          ...(kind === 'count' && a.value > 2 ? [step(a.value - 1, 'others', a)] : []),
          ...(kind === 'count' ? [] : [step(a.value / 2, 'half', a), step(a.value * 2, 'double', a)]),
        ],
  );

const pairs = (kind: string, operands: readonly Operand[]): readonly Step[] =>
  operands.flatMap((a, i) =>
    operands.flatMap((b, j): readonly Step[] => {
      if (a === b) return [];
      const like = a.kind === kind && b.kind === kind;
      // A price for one is added to no sum of money.
      const added = like && a.rate === b.rate;
      return [
        ...(added && i < j ? [step(a.value + b.value, 'sum', a, b)] : []),
        ...(like && a.value > b.value ? [step(a.value - b.value, 'gap', a, b)] : []),
        ...(a.kind === kind && isFactor(b, a) ? [step(a.value * b.raw, 'times', a, b)] : []),
        ...(a.kind === kind && isCounted(b) && b.kind !== kind && b.raw > 1
          ? [step(a.value / b.raw, 'each', a, b)]
          : []),
        ...(a.kind === kind && b.kind === 'share'
          ? [
              step((a.value * b.raw) / 100, 'share-of', a, b),
              step(a.value * (1 + b.raw / 100), 'raised', a, b),
              step(a.value * (1 - b.raw / 100), 'lowered', a, b),
            ]
          : []),
        ...(TIMES.test(kind) ? lasting(kind, a, b) : []),
      ];
    }),
  );

const isFactor = (b: Operand, a: Operand): boolean =>
  isCounted(b) &&
  b.raw > 0 &&
  b.raw !== 1 &&
  !(TIMES.test(a.kind) && TIMES.test(b.kind)) &&
  (a.kind !== b.kind || a.kind === 'count');

/** What a sum lasts at so much a year or a month: "38 400 €, soit six ans d’économies". */
const lasting = (kind: string, a: Operand, b: Operand): readonly Step[] => {
  if (a.kind !== b.kind || TIMES.test(a.kind) || a.kind === 'share' || b.value <= 0 || a.value <= b.value)
    return [];
  const each = RHYTHMS.find(([pattern]) => b.ids.some((id) => pattern.test(id.toLowerCase())));
  return each?.[1] === kind ? [step((a.value / b.value) * each[2], 'lasts', a, b)] : [];
};
const RHYTHMS: readonly (readonly [RegExp, string, number])[] = [
  [/annuel|annuite|(?:^|[._])(?:par_)?an(?:nee)?(?:[._]|$)/u, 'months', 12],
  [/mensuel|mensualite|(?:^|[._])(?:par_)?mois(?:[._]|$)/u, 'months', 1],
  [/journalier|quotidien|(?:^|[._])(?:par_)?jour(?:[._]|$)/u, 'days', 1],
  [/hebdo|(?:^|[._])(?:par_)?semaine(?:[._]|$)/u, 'days', 7],
];

/** In per cent. */
const sharesOf = (operands: readonly Operand[]): readonly Step[] =>
  operands.flatMap((a): readonly Step[] =>
    a.kind === 'share'
      ? a.value > 0 && a.value < 100
        ? [step(100 - a.value, 'rest', a)]
        : []
      : operands.flatMap((b): readonly Step[] =>
          a === b || a.kind !== b.kind || b.value === 0 || a.rate !== b.rate
            ? []
            : [
                ...(a.value < b.value ? [step((100 * a.value) / b.value, 'part', a, b)] : []),
                ...(isEarlier(a.ids.join(' '), b.ids.join(' '))
                  ? []
                  : [step(Math.abs((100 * (a.value - b.value)) / b.value), 'change', a, b)]),
              ],
        ),
  );

const step = (value: number, way: Way, ...of: readonly Operand[]): Step => ({ value, way, of });

/** Two steps: what one step makes, and one more value that the text holds. */
export const twoStepsTo = (kind: string, operands: readonly Operand[]): readonly Step[] => {
  const held = operands.filter(({ hold }) => hold !== 'none' && hold !== 'shown-far').slice(0, 9);
  const made = pairs(kind, held);
  return made.flatMap((one) =>
    held.flatMap((c): readonly Step[] => {
      if (one.of.includes(c)) return [];
      const of = [...one.of, c];
      const like = c.kind === kind && !c.rate;
      return [
        ...(like
          ? [step(one.value + c.value, 'sum', ...of), step(Math.abs(one.value - c.value), 'gap', ...of)]
          : []),
        ...(one.way === 'sum' || one.way === 'gap'
          ? isCounted(c) && c.kind !== kind && c.raw > 1
            ? [step(one.value * c.raw, 'times', ...of), step(one.value / c.raw, 'each', ...of)]
            : []
          : []),
        ...(c.kind === 'share'
          ? [
              step((one.value * c.raw) / 100, 'share-of', ...of),
              step(one.value * (1 + c.raw / 100), 'raised', ...of),
              step(one.value * (1 - c.raw / 100), 'lowered', ...of),
            ]
          : []),
      ];
    }),
  );
};
