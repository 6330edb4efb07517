/**
 * A share told of the amount that the sentence before shows, over what the words after it name: "Ce montant représente 20 % du budget".
 */
import type { Claim, ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { isLabel, pathWords } from '../roles/labels';
import { sameNumber } from '../text/numbers';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { derivedFrom, type Match, type Place } from './matcher';

/** "Ce montant représente 20 % du budget": the one amount of the sentence before, over what the words after the share name. */
export const ofWhatWasShown = (
  { to, from, value }: Claim<Extract<ClaimValue, { readonly type: 'share' }>>,
  known: readonly { readonly cents: number; readonly evidence: Evidence }[],
  basis: Basis,
  { lower, sentence, near, claims, proved }: Place,
): Match | undefined => {
  if (
    near === undefined ||
    !/^(?:ce|cet|cette|cela|celle|celui|il|elle)(?![a-z])/u.test(lower.slice(sentence.from))
  )
    return undefined;
  const named =
    /^\s+(?:du|de\s+la|de\s+l'|des|d')\s*([^,;:.]{3,60})/u.exec(lower.slice(to, sentence.to))?.[1] ?? '';
  const words = named.split(/\s(?:et|ou|que|qui|dont|pour)\s/u)[0]?.match(/[a-z]{4,}/gu) ?? [];
  const shown = claims.filter(
    (one) =>
      one.from >= near.from && one.to <= from && one.value.type === 'amount' && proved?.has(one) === true,
  );
  const wholes = known.filter(({ evidence }) => {
    const key = pathWords(lastName(evidence.origin.id)).filter((word) => word.length > 3);
    return key.some((word) => words.some((one) => isLabel(one, word) || sameNoun(one, word)));
  });
  const sums = new Set(shown.flatMap(({ value: one }) => (one.type === 'amount' ? [one.cents] : [])));
  if (sums.size !== 1) return undefined;
  for (const part of shown)
    for (const whole of wholes)
      if (part.value.type === 'amount' && sameNumber(part.value.cents / whole.cents, value.ratio))
        return derivedFrom([
          ...basis
            .of('amount')
            .filter((one) => part.value.type === 'amount' && one.value.cents === part.value.cents),
          whole.evidence,
        ]);
  return undefined;
};
