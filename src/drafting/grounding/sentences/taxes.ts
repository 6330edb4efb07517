/**
 * With the tax or without it, of a value that the facts hold as text under a key that says which: "86 400 € TTC" of "montant_ht: 86 400,00 €". Values that
 * are numbers carry the tax of their key already.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

const KEYS = { HT: /(?:^|[._\s])(?:ht|hors_taxes?)(?=$|[._\s])/iu, TTC: /(?:^|[._\s])(?:ttc|toutes_taxes(?:_comprises)?)(?=$|[._\s])/iu } as const; // prettier-ignore

export const taxes: TextRule = ({ judged }) =>
  judged.flatMap(({ claim, match }): PlainFlag[] => {
    const { value } = claim;
    if (value.type !== 'amount' || value.tax === undefined || !match.ok) return [];
    const { tax } = value;
    const contrary = KEYS[tax === 'HT' ? 'TTC' : 'HT'];
    const { evidence = [] } = match;
    const isContrary =
      evidence.length > 0 &&
      evidence.every(
        (one) =>
          one.origin.kind === 'fact' &&
          one.value.type === 'amount' &&
          one.value.tax !== tax &&
          contrary.test(one.origin.id) &&
          !KEYS[tax].test(one.origin.id),
      );
    return isContrary
      ? [
          {
            ...{ from: claim.from, to: claim.to, kind: 'contradiction' },
            why: `Dans les données, ce montant est ${tax === 'HT' ? 'toutes taxes comprises' : 'hors taxes'}.`,
          },
        ]
      : [];
  });
