/**
 * A value set right after another one of its own record: "la délibération n° 2027-012 du 28 janvier 2027" of "acte: {numero, date}". The number says whose day it is,
 * whatever the sentence told before. It flags nothing.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { Judged } from '../ground';

export const isBesideOwn = (
  claim: Claim,
  own: readonly Evidence[],
  judged: readonly Judged[],
  lower: string,
): boolean => {
  const before = judged.findLast(({ claim: other }) => other.to <= claim.from);
  return (
    before !== undefined &&
    before.match.ok &&
    /^\s*,?\s*(?:du|de|le|en\s+date\s+du|prise?\s+le|signee?\s+le)\s+$/u.test(
      lower.slice(before.claim.to, claim.from),
    ) &&
    own.some(({ origin }) => {
      const record = parentOf(origin.id);
      return (
        record !== '' &&
        before.match.ok &&
        before.match.origins.length > 0 &&
        before.match.origins.every(({ id }) => parentOf(id) === record)
      );
    })
  );
};
