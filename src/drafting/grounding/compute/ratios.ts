/**
 * "Trois logements sur quatre", "un adhérent sur deux": two numbers that say one share of what the facts count. Read as the share that they are;
 * whether the facts make it is judged as for any other.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Place } from '../match/matcher';

type Share = Extract<ClaimValue, { readonly type: 'share' }>;

const OVER = /^\s+(?:[a-z'-]+\s+){0,3}sur\s+$/u;
const ONE = /(?<![a-z])une?\s+(?:[a-z'-]+\s+){1,3}sur\s+$/u;
const WHOLES: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 20, 100];

/** The share that this number is half of, from the first number to the second. */
export const oneInSoMany = (claim: Claim, { claims, lower, sentence }: Place): Claim<Share> | undefined => {
  if (claim.value.type !== 'number') return undefined;
  const numbers = claims.filter(
    ({ from, to, value }) => value.type === 'number' && from >= sentence.from && to <= sentence.to,
  );
  const at = numbers.indexOf(claim);
  const isOver = (part: Claim | undefined, whole: Claim | undefined): boolean =>
    part !== undefined && whole !== undefined && OVER.test(lower.slice(part.to, whole.from));
  const [part, whole] = isOver(claim, numbers[at + 1])
    ? [claim, numbers[at + 1]]
    : isOver(numbers[at - 1], claim)
      ? [numbers[at - 1], claim]
      : [undefined, claim];
  if (whole?.value.type !== 'number' || !WHOLES.includes(whole.value.number)) return undefined;
  // "un" is no claim of its own.
  const one = ONE.exec(lower.slice(sentence.from, whole.from));
  const from = part?.from ?? (one === null ? undefined : sentence.from + one.index);
  const few = part === undefined ? 1 : part.value.type === 'number' ? part.value.number : 0;
  if (from === undefined || few < 1 || few >= whole.value.number) return undefined;
  const ratio = few / whole.value.number;
  return {
    ...{ from, to: whole.to, kind: 'percentage' },
    value: { type: 'share', ratio, raw: ratio * 100, word: true },
  };
};
