/**
 * A raise told as one of its ends: "porte le montant de 6 300 € à 90 300 €" of a market that goes from 84 000 € to 90 300 €. One end is that of the facts, and the
 * other is how far they are apart. Ends exchanged are `order`'s.
 */
import type { PlainFlag } from '../ground';
import { raiseOf } from '../match/raised-pairs';
import { sameValue } from '../match/same-value';
import { intervalsOf } from '../reading/intervals';
import type { TextRule } from './find-roles';

export const endsOfRaises: TextRule = ({ read, basis }) =>
  intervalsOf(read.folded, read.claims).flatMap(({ first, last }): PlainFlag[] => {
    const is = (value: typeof first.value, cents: number | undefined): boolean =>
      value.type === 'amount' && value.cents === cents;
    // A pair that fits speaks for them.
    if (basis.pairs.some((pair) => sameValue(first.value, pair.first) && sameValue(last.value, pair.last)))
      return [];
    return basis.pairs.flatMap((pair): PlainFlag[] => {
      const raise = raiseOf(pair);
      const wrong =
        sameValue(last.value, pair.last) && is(first.value, raise)
          ? first
          : sameValue(first.value, pair.first) && is(last.value, raise)
            ? last
            : undefined;
      return wrong === undefined
        ? []
        : [
            {
              ...{ from: wrong.from, to: wrong.to, kind: 'role' },
              why: 'Dans les données, c’est l’écart entre les deux montants, et non l’un d’eux.',
            },
          ];
    });
  });
