/** CI-03: whether a number is of a series that is cited from the code named. It does not tell whether the article exists. */
import type { Analysis } from '../../../analysis';
import type { Citation } from '../../../citations/model';

/** « L. 421-4, L. 422-1 et L. 424-1 »: a number among others of its title, which nobody knows in another code, is of the code named. */
export const isOfSeries = (
  { citations, core, text }: Analysis,
  { code, number = '', start, end }: Citation,
  others: readonly string[],
): boolean =>
  citations.some(
    (one) =>
      one.code === code &&
      one.number !== undefined &&
      one.number !== number &&
      titleOf(one.number) === titleOf(number) &&
      !others.some((other) => core.holders(one.number ?? '').includes(other)) &&
      !text.slice(Math.min(one.end, end), Math.max(one.start, start)).includes('\n'),
  );
/** « L. 421-4 »: book 4, title 2. */
const titleOf = (number: string): string => /\d\d/u.exec(number)?.[0] ?? '';
