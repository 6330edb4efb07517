/**
 * What arithmetic makes of the facts: sums of a whole, averages, differences of the same thing, products by a price or a rhythm, taxes.
 * Computed once a set of facts; whether a sentence may say one is judged elsewhere.
 */
import type { DateValue } from '../claim';
import { parentOf } from '../facts/paths';
import { wordsOfKey } from '../facts/key-lexicon';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf } from '../match/calendar';
import { groupsOf, type Group } from './groups';
import { taxesOf, partsOf } from './percentages';
import { monthly, productsOf, quotientsOf, sharedOut } from './products';
import { quantitiesOf, written, type Quantity } from './quantities';
import { result, type Result } from './result';
import { areSummable } from './summable';
import { differencesOf, meanOf, pairSums, remaindersOf, sumOf } from './sums';

export type { Relation, Result } from './result';

export interface Arithmetic {
  readonly quantities: readonly Quantity[];
  readonly groups: readonly Group[];
  /** How long the lists are. */
  readonly sizes: readonly Quantity[];
  readonly results: readonly Result[];
}

const known = new WeakMap<Basis, Arithmetic>();

export const arithmeticOf = (basis: Basis): Arithmetic => {
  const before = known.get(basis);
  if (before !== undefined) return before;
  const quantities = quantitiesOf(basis);
  const periods = periodsOf(basis);
  const groups = groupsOf([...quantities, ...daysListed(basis)]);
  const sums = groups.filter(({ members }) => areAllSummable(members)).map(sumOf);
  const sizes = sizesOf(basis);
  const first = [...quantities, ...sums.map(asQuantity)];
  const differences = [...differencesOf(first, groups), ...remaindersOf(quantities, sizes)];
  const products = productsOf([
    ...first,
    ...areasOf(quantities).map(asQuantity),
    ...periods,
    ...sizes,
    ...differences.filter(({ close }) => close).map(asQuantity),
  ]);
  const results: readonly Result[] = [
    ...sums,
    ...pairSums(quantities),
    ...groups.map(meanOf),
    ...differences,
    ...areasOf(quantities),
    ...products,
    ...quotientsOf([...first, ...sizes]),
    ...sharedOut(products, [...quantities, ...sizes]),
    ...taxesOf([
      ...first,
      ...products
        .filter(({ kind, close, operands }) => close && kind === 'euro' && operands.length === 2)
        .slice(0, 40)
        .map(asQuantity),
    ]),
    ...monthly(products),
    ...overMonths(quantities, basis),
    ...partsOf(first, groups),
  ];
  const made = { quantities, groups, sizes, results };
  known.set(basis, made);
  return made;
};

const areAllSummable = (members: readonly Quantity[]): boolean =>
  members.every(({ ids: [a = ''] }, i) =>
    members.slice(i + 1).every(({ ids: [b = ''] }) => areSummable(a, b)),
  );

const asQuantity = ({ value, kind, words, ids, text, operands, relation }: Result): Quantity => ({
  // A sum of tonnes is in tonnes, where a rate is told by the tonne.
  ...{
    value,
    raw: relation === 'sum' ? operands.reduce((sum, { raw }) => sum + raw, 0) : value,
    kind,
    words,
    ids,
    percent: false,
    label: [],
  },
  text: text.includes(' ') ? `(${text})` : text,
  rate: operands.some(({ rate }) => rate),
});

/** "longueur_m: 8, largeur_m: 2.5" of one record. */
const areasOf = (quantities: readonly Quantity[]): readonly Result[] =>
  quantities.flatMap((one) =>
    quantities.flatMap((other): Result[] => {
      const [a, b] = [one.ids[0] ?? '', other.ids[0] ?? ''];
      if (parentOf(a) !== parentOf(b) || one.kind !== 'length' || other.kind !== 'length') return [];
      return /(?:^|[._])longueur/u.test(a) && /(?:^|[._])(?:largeur|profondeur)/u.test(b)
        ? [result('product', one.value * other.value, 'area', [one, other], `${one.text} × ${other.text}`)]
        : [];
    }),
  );

/** "stages: [{dates: [3 mars, 4 mars]}, …]": a list of days is as many days. */
const daysListed = (basis: Basis): readonly Quantity[] => {
  const days = new Set(basis.of('date').flatMap(({ origin }) => /^(.+)\.\d+$/u.exec(origin.id)?.[1] ?? []));
  return basis.lists.flatMap(({ origin: { id }, roles, size }) =>
    days.has(id) && /\.\d+\./u.test(id)
      ? [
          {
            ...{ value: size, raw: size, kind: 'days', ids: [id], text: String(size) },
            ...{ words: roles, rate: false, percent: false, label: [] },
          },
        ]
      : [],
  );
};

/** "convention: {du, au}" of three whole years: so much a year, for three of them. */
const periodsOf = ({ pairs }: Basis): readonly Quantity[] =>
  pairs.flatMap(({ first, last, origin }): Quantity[] => {
    const years =
      first.type === 'date' && last.type === 'date' && origin.kind === 'fact' ? wholeYears(first, last) : 0;
    return years < 2
      ? []
      : [
          {
            ...{ value: years * 12, raw: years, kind: 'months', ids: [origin.id], text: String(years) },
            ...{ words: wordsOfKey(origin.id), rate: false, percent: false, label: [] },
          },
        ];
  });

/** "salaire_mensuel" and "du 1er juillet au 31 août": what it is over the whole of a period told by its two ends. */
const overMonths = (quantities: readonly Quantity[], { pairs }: Basis): readonly Result[] =>
  pairs.flatMap(({ first, last, origin }) => {
    const months =
      first.type === 'date' && last.type === 'date' && origin.kind === 'fact' ? wholeMonths(first, last) : 0;
    return months < 2 || months > 36
      ? []
      : quantities
          .filter(({ kind, ids }) => kind === 'euro' && ids.some((id) => MONTHLY.test(id.toLowerCase())))
          .map((one) => {
            const text = `${one.text} × ${String(months)}`;
            return result('product', one.value * months, 'euro', [one], text, true);
          });
  });
const MONTHLY = /mensuel|(?:^|[._])(?:par_)?mois$|monthly/u;

/** From a day to the eve of the same day, some months later. */
const wholeMonths = (first: DateValue, last: DateValue): number => {
  const [from, to] = [isoOf(first), isoOf(last)];
  const next = from === undefined || to === undefined || to <= from ? undefined : daysAfter(to, 1);
  return next === undefined || next.slice(8) !== from?.slice(8)
    ? 0
    : 12 * (Number(next.slice(0, 4)) - Number(from.slice(0, 4))) +
        Number(next.slice(5, 7)) -
        Number(from.slice(5, 7));
};

/** From a day to the eve of the same day, some years later. */
const wholeYears = (first: DateValue, last: DateValue): number => {
  const [from, to] = [isoOf(first), isoOf(last)];
  if (from === undefined || to === undefined || to <= from) return 0;
  const next = daysAfter(to, 1) ?? '';
  return next.slice(4) === from.slice(4) ? Number(next.slice(0, 4)) - Number(from.slice(0, 4)) : 0;
};

const sizesOf = (basis: Basis): readonly Quantity[] =>
  basis.lists
    .filter(({ size, origin, weak }) => size > 1 && weak !== true && origin.kind !== 'law')
    .slice(0, 20)
    .map(({ size, roles, itemRoles = [], origin }) => ({
      ...{
        value: size,
        raw: size,
        kind: 'count',
        ids: [origin.id],
        text: String(size),
        rate: false,
        percent: false,
      },
      ...{ words: [...roles, ...itemRoles], label: [], isList: true as const },
    }));

export { written };
