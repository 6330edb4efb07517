/**
 * Taxes, discounts, shares of a whole and changes in per cent. Whether a sentence may say one is judged elsewhere.
 */
import type { Group } from './groups';
import type { Quantity } from './quantities';
import { compatible, result, UNIT_WORD, type Result } from './result';

/** A tax, a discount, an increase: the amount and what comes of it. */
export const taxesOf = (all: readonly Quantity[]): readonly Result[] =>
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

const columnOf = (id: string): string => id.replace(/\.\d+(?=\.|$)/gu, '.*');

/** Per cent of a whole, and by how much one thing changed. */
export const partsOf = (all: readonly Quantity[], groups: readonly Group[]): readonly Result[] => {
  const columns = new Map(all.map((one) => [one, new Set(one.ids.map(columnOf))]));
  const areApart = (a: Quantity, b: Quantity): boolean =>
    Math.min(a.ids.length, b.ids.length) === 1 &&
    ![...(columns.get(a) ?? [])].some((column) => columns.get(b)?.has(column) === true);
  return all.flatMap((part) =>
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
        // A change is of one thing at two times: a total has none with one of its lines, but with an estimate.
        ...(part.ids.length === whole.ids.length || areApart(part, whole)
          ? [
              result(
                'change',
                Math.abs(ratio - 100),
                'share',
                [part, whole],
                `de ${whole.text} à ${part.text}`,
                shared && part.ids.length === whole.ids.length,
              ),
            ]
          : []),
      ];
    }),
  );
};
