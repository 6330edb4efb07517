/**
 * What arithmetic makes of the facts: sums of a whole, averages, differences of the same thing, products by a price or a rhythm, taxes.
 * Computed once a set of facts; whether a sentence may say one is judged elsewhere.
 */
import type { Basis } from '../match/basis';
import { groupsOf, type Group } from './groups';
import { quantitiesOf, written, type Kind, type Quantity } from './quantities';

export type Relation =
  'sum' | 'mean' | 'difference' | 'remainder' | 'product' | 'quotient' | 'tax' | 'part' | 'change';

export interface Result {
  readonly relation: Relation;
  readonly value: number;
  readonly kind: Kind;
  readonly words: readonly string[];
  readonly ids: readonly string[];
  readonly text: string;
  readonly operands: readonly Quantity[];
  /** Its operands belong together by the facts themselves: a whole, one thing at two times. */
  readonly close: boolean;
}

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
  const groups = groupsOf(quantities);
  const sums = groups.map(sumOf);
  const sizes = sizesOf(basis);
  const first = [...quantities, ...sums.map(asQuantity)];
  const differences = [...differencesOf(first, groups), ...remaindersOf(quantities, sizes)];
  const products = productsOf([
    ...first,
    ...sizes,
    ...differences.filter(({ close }) => close).map(asQuantity),
  ]);
  const results: readonly Result[] = [
    ...sums,
    ...pairSums(quantities),
    ...groups.map(meanOf),
    ...differences,
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
    ...partsOf(first, groups),
  ];
  const made = { quantities, groups, sizes, results };
  known.set(basis, made);
  return made;
};

const result = (
  relation: Relation,
  value: number,
  kind: Kind,
  operands: readonly Quantity[],
  text: string,
  close = true,
  words: readonly string[] = operands.flatMap((one) => one.words),
): Result => ({
  relation,
  value,
  kind,
  operands,
  text,
  close,
  words,
  ids: [...new Set(operands.flatMap(({ ids }) => ids))],
});

const sumOf = ({ members, words, whole }: Group): Result => ({
  ...result(
    'sum',
    members.reduce((sum, one) => sum + one.value, 0),
    members[0]?.kind ?? 'count',
    members,
    members.map(({ text }) => text).join(' + '),
    whole || words.includes('votant'),
  ),
  words,
});

const asQuantity = ({ value, kind, words, ids, text, operands }: Result): Quantity => ({
  ...{ value, raw: value, kind, words, ids, percent: false, label: [] },
  text: text.includes(' ') ? `(${text})` : text,
  rate: operands.some(({ rate }) => rate),
});

const sizesOf = (basis: Basis): readonly Quantity[] =>
  basis.lists
    .filter(({ size, origin }) => size > 1 && origin.kind !== 'law')
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
      ...{ words: [...roles, ...itemRoles], label: [] },
    }));

/** Of one kind, or one of them with no unit that anybody gave. */
const compatible = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind ||
  ((a.kind === 'count' || b.kind === 'count') && a.kind !== 'share' && b.kind !== 'share');

/** Two numbers as values of one kind, or as written when one has no unit. */
const mixed = (
  relation: Relation,
  a: Quantity,
  b: Quantity,
  operation: (x: number, y: number) => number,
  sign: string,
  close: boolean,
): Result => {
  const same = a.kind === b.kind;
  const kind = same ? a.kind : a.kind === 'euro' || b.kind === 'euro' ? 'euro' : 'count';
  const value = same ? operation(a.value, b.value) : operation(a.raw, b.raw);
  return result(relation, value, kind, [a, b], `${a.text} ${sign} ${b.text}`, close && same);
};

/** A rent and its charges: two or three amounts side by side. */
const pairSums = (quantities: readonly Quantity[]): readonly Result[] => {
  const found: Result[] = [];
  quantities.forEach((a, i) => {
    quantities.slice(i + 1).forEach((b, j) => {
      if (!compatible(a, b) || a.percent || b.percent) return;
      found.push(mixed('sum', a, b, (x, y) => x + y, '+', false));
      if (quantities.length > 14) return;
      for (const c of quantities.slice(i + j + 2))
        if (c.kind === a.kind && !c.percent)
          found.push(
            result(
              'sum',
              a.value + b.value + c.value,
              a.kind,
              [a, b, c],
              `${a.text} + ${b.text} + ${c.text}`,
              false,
            ),
          );
    });
  });
  return found;
};

const meanOf = (group: Group): Result => {
  const { members, words } = group;
  const total = members.reduce((sum, one) => sum + one.value, 0);
  const text = `(${members.map((one) => one.text).join(' + ')}) / ${String(members.length)}`;
  return {
    ...result('mean', total / members.length, members[0]?.kind ?? 'count', members, text, group.whole),
    words,
  };
};

const UNIT_WORD =
  /^(?:euros?|mois|jours?|heures?|minutes?|ans?|annees?|tonnes?|metres?|m2|m3|nombre|nb|montant|total|prix|cout|tarif|depense|recette|\d+)$/u;

/** One thing at two times, or two of one kind. */
const differencesOf = (all: readonly Quantity[], groups: readonly Group[]): readonly Result[] =>
  all.flatMap((a) =>
    all.flatMap((b): Result[] => {
      if (a === b || !compatible(a, b) || a.raw <= b.raw || a.percent !== b.percent) return [];
      const close =
        a.words.some((word) => b.words.includes(word) && word.length > 3 && !UNIT_WORD.test(word)) ||
        (a.kind !== 'count' && a.kind !== 'euro') ||
        groups.some(({ members }) => members.includes(a) && members.includes(b));
      return [mixed('difference', a, b, (x, y) => x - y, '-', close)];
    }),
  );

/** What is left of a number when others, or a list, are taken away. */
const remaindersOf = (quantities: readonly Quantity[], sizes: readonly Quantity[]): readonly Result[] =>
  quantities.flatMap((a) => [
    ...sizes.flatMap((size): Result[] =>
      a.kind === 'count' && a.value > size.value
        ? [result('remainder', a.value - size.value, 'count', [a, size], `${a.text} - ${size.text}`, false)]
        : [],
    ),
    ...quantities.flatMap((b, i) =>
      quantities
        .slice(i + 1)
        .flatMap((c): Result[] =>
          a !== b && a !== c && b.kind === a.kind && c.kind === a.kind && a.value > b.value + c.value
            ? [
                result(
                  'remainder',
                  a.value - b.value - c.value,
                  a.kind,
                  [a, b, c],
                  `${a.text} - ${b.text} - ${c.text}`,
                  false,
                  [...a.words, ...b.words, ...c.words, ...absenceOf(b)],
                ),
              ]
            : [],
        ),
    ),
  ]);

/** Who is not present is absent. */
const absenceOf = ({ words }: Quantity): readonly string[] =>
  words.some((word) => /^presents?$/u.test(word)) ? ['absent', 'represente'] : [];

/** By a price, a rhythm, a length of time; two of these at most. */
const productsOf = (all: readonly Quantity[]): readonly Result[] => {
  const factors = all.filter(({ percent }) => !percent).slice(0, 60);
  const rates = factors.filter(
    ({ rate, kind }) => rate || kind === 'months' || kind === 'days' || kind === 'minutes',
  );
  // A mass is a mass in kilos, whatever unit its key is in.
  const scaled = (one: Quantity, kind: Kind): number => (one.kind === kind ? one.value : one.raw);
  const disjoint = (a: Quantity, b: Quantity): boolean => !a.ids.some((id) => b.ids.includes(id));
  const kindOf = (...some: readonly Quantity[]): Kind | undefined => {
    const money = some.filter(({ kind }) => kind === 'euro');
    if (money.length > 1) return undefined;
    if (money.length === 1) return 'euro';
    return (
      some.map(({ kind }) => kind).find((kind) => /^(?:length|area|volume|mass|energy)$/u.test(kind)) ??
      'count'
    );
  };
  const pairs = rates.flatMap((rate) =>
    factors.flatMap((other): Result[] => {
      const kind = kindOf(rate, other);
      return rate === other || !disjoint(rate, other) || kind === undefined
        ? []
        : [
            result(
              'product',
              scaled(rate, kind) * scaled(other, kind),
              kind,
              [rate, other],
              `${other.text} × ${rate.text}`,
              rate.rate,
            ),
          ];
    }),
  );
  const triples = pairs.slice(0, 400).flatMap((pair) =>
    rates.flatMap((rate): Result[] => {
      const kind = kindOf(...pair.operands, rate);
      return kind === undefined || pair.operands.some((one) => one === rate || !disjoint(one, rate))
        ? []
        : [
            result(
              'product',
              pair.value * rate.raw,
              kind,
              [...pair.operands, rate],
              `${pair.text} × ${rate.text}`,
              rate.rate,
            ),
          ];
    }),
  );
  const lasting = factors.flatMap((one) =>
    /^(?:months|days|minutes)$/u.test(one.kind)
      ? factors
          .filter((other) => other !== one && other.kind !== 'euro' && disjoint(one, other) && other.raw > 1)
          .map((other) =>
            result(
              'product',
              one.value * other.raw,
              one.kind,
              [one, other],
              `${one.text} × ${other.text}`,
              false,
            ),
          )
      : [],
  );
  return [...pairs, ...monthsOf(factors), ...lasting, ...triples];
};

const YEARLY: readonly (readonly [RegExp, number])[] = [
  [/mensuel|(?:^|[._])mois$|monthly/u, 12],
  [/trimestriel|trimestre$/u, 4],
  [/hebdo|(?:^|[._])semaine$|weekly/u, 52],
];

/** So much a month, told by the year. */
const monthsOf = (factors: readonly Quantity[]): readonly Result[] =>
  factors.flatMap((one) =>
    YEARLY.flatMap(([pattern, times]) =>
      one.ids.some((id) => pattern.test(id.toLowerCase()))
        ? [
            result(
              'product',
              one.raw * times,
              one.kind === 'euro' ? 'euro' : 'count',
              [one],
              `${one.text} × ${String(times)}`,
            ),
          ]
        : [],
    ),
  );

/** A year’s sum, told by the month. */
const monthly = (products: readonly Result[]): readonly Result[] =>
  products.flatMap((one) =>
    one.operands.some(({ ids }) =>
      ids.some((id) => /(?:^|_)(?:an|annuel\w*|annee)$/u.test(id.split('.').at(-1) ?? '')),
    )
      ? [result('quotient', one.value / 12, one.kind, one.operands, `${one.text} / 12`, true)]
      : [],
  );

/** So much for each. */
const quotientsOf = (all: readonly Quantity[]): readonly Result[] =>
  all.flatMap((a) =>
    all.flatMap((b): Result[] =>
      a === b ||
      b.raw < 2 ||
      b.kind === 'euro' ||
      a.percent ||
      b.percent ||
      (!Number.isInteger(b.raw) && !/^(?:length|area|volume|mass|minutes)$/u.test(b.kind))
        ? []
        : [result('quotient', a.value / b.raw, a.kind, [a, b], `${a.text} / ${b.text}`, false)],
    ),
  );

/** What each gets of a product: so much a dwelling, for so many dwellings, among so many agents. */
const sharedOut = (products: readonly Result[], among: readonly Quantity[]): readonly Result[] =>
  products
    .filter(({ close, operands }) => close && operands.length === 2)
    .slice(0, 60)
    .flatMap((product) =>
      among
        .filter(
          ({ kind, raw, rate, ids }) =>
            kind === 'count' &&
            raw >= 2 &&
            Number.isInteger(raw) &&
            !rate &&
            !product.ids.some((id) => ids.includes(id)),
        )
        .map((one) =>
          result(
            'quotient',
            product.value / one.raw,
            product.kind,
            [...product.operands, one],
            `${product.text} / ${one.text}`,
            false,
          ),
        ),
    );

/** A tax, a discount, an increase: the amount and what comes of it. */
const taxesOf = (all: readonly Quantity[]): readonly Result[] =>
  all
    .filter(({ percent }) => percent)
    .flatMap((rate) =>
      all
        .filter(({ percent, kind }) => !percent && kind !== 'share')
        .flatMap((base) =>
          [rate.raw / 100, 1 + rate.raw / 100, 1 - rate.raw / 100, 1 / (1 + rate.raw / 100)].map((factor) =>
            result('tax', base.value * factor, base.kind, [base, rate], `${base.text} à ${rate.text} %`),
          ),
        ),
    );

/** Per cent of a whole, and by how much one thing changed. */
const partsOf = (all: readonly Quantity[], groups: readonly Group[]): readonly Result[] =>
  all.flatMap((part) =>
    all.flatMap((whole): Result[] => {
      if (
        part === whole ||
        !(
          part.kind === whole.kind ||
          (compatible(part, whole) && (part.kind === 'euro' || whole.kind === 'euro'))
        ) ||
        whole.value === 0 ||
        part.percent ||
        whole.percent
      )
        return [];
      const same = groups.some(
        ({ members }) =>
          members.includes(part) &&
          whole.ids.length === members.length &&
          members.every(({ ids }) => ids.some((id) => whole.ids.includes(id))),
      );
      const ratio = (100 * part.value) / whole.value;
      const shared = part.words.some(
        (word) => whole.words.includes(word) && word.length > 3 && !UNIT_WORD.test(word),
      );
      return [
        result('part', ratio, 'share', [part, whole], `${part.text} / ${whole.text}`, same),
        result(
          'change',
          Math.abs(ratio - 100),
          'share',
          [part, whole],
          `de ${whole.text} à ${part.text}`,
          shared,
        ),
      ];
    }),
  );

export { written };
