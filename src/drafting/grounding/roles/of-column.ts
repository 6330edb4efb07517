/**
 * Whether a value is told beside another of its column of a list, so that no words govern it alone. It flags nothing.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { Judged } from '../ground';

/** "quinze, trente ou cinquante ans": values of one column of a list, told together, whatever the words around. */
export const isOfColumn = (
  claim: Claim,
  own: readonly Evidence[],
  judged: readonly Judged[],
  lower: string,
  types: ReadonlySet<string>,
): boolean => {
  const columnOf = (id: string): string => id.replace(/\.\d+(?=\.|$)/gu, '.*');
  const columns = own.map(({ origin }) => columnOf(origin.id)).filter((column) => column.includes('*'));
  return judged.some(({ claim: other, match }) => {
    if (other === claim || !match.ok || !types.has(other.value.type)) return false;
    const [first, last] = other.from < claim.from ? [other, claim] : [claim, other];
    return (
      /^\s*(?:,|ou|et|a)\s*$/u.test(lower.slice(first.to, last.from)) &&
      match.origins.some(({ id }) => columns.includes(columnOf(id)))
    );
  });
};
