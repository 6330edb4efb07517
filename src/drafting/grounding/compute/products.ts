/**
 * Products by a price, a rhythm or a length of time, and what each gets of something. Whether a sentence may say one is judged elsewhere.
 */
import type { Kind, Quantity } from './quantities';
import { result, type Result } from './result';

/** By a price, a rhythm, a length of time; two of these at most. */
export const productsOf = (all: readonly Quantity[]): readonly Result[] => {
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
    const measured = some
      .map(({ kind }) => kind)
      .find((kind) => /^(?:length|area|volume|mass|energy)$/u.test(kind));
    // Journeys of four years are journeys: only a number whose unit nobody gave may be of any kind.
    const isOfThings =
      some.some(({ ofThings }) => ofThings) &&
      some.every(({ kind, ofThings }) => ofThings === true || kind !== 'count');
    return measured ?? (isOfThings ? 'things' : 'count');
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
export const monthly = (products: readonly Result[]): readonly Result[] =>
  products.flatMap((one) =>
    one.operands.some(({ ids }) =>
      ids.some((id) => /(?:^|_)(?:an|annuel\w*|annee)$/u.test(id.split('.').at(-1) ?? '')),
    )
      ? [result('quotient', one.value / 12, one.kind, one.operands, `${one.text} / 12`, true)]
      : [],
  );

/** So much for each. */
export const quotientsOf = (all: readonly Quantity[]): readonly Result[] =>
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
export const sharedOut = (products: readonly Result[], among: readonly Quantity[]): readonly Result[] =>
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
