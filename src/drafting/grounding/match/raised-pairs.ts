/**
 * What was first and what it became: "montant_initial_ht" and "montant_total_ht" of a market that an amendment raises, "loyer_initial" and "loyer_revise". Two values of
 * one record under keys that differ by these words alone. Other keys that go in pairs are read with the facts.
 */
import type { Evidence, OrderedPair } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { sameNumber } from '../text/numbers';

const FIRST = /(?:^|_)(?:initiale?|(?:d_)?origine|(?:de_)?base|de_depart|avant(?:_avenant)?)(?=_|$)/u;
const BECOME =
  /(?:^|_)(?:totale?|revise?e|modifie?e|actualise?e|porte?e|apres_avenant|avec_avenant|avenant_compris|cumule?e|definiti(?:f|ve)|nouveau_total)(?=_|$)/u;

export const raisedPairs = (evidence: readonly Evidence[]): readonly OrderedPair[] => {
  const some = evidence.filter(
    ({ origin, value }) => origin.kind === 'fact' && /^(?:amount|number|measure|duration)$/u.test(value.type),
  );
  return some.flatMap((one) => {
    const key = plain(one.origin.id);
    const mark = FIRST.exec(key)?.[0];
    if (mark === undefined || BECOME.test(key)) return [];
    return some.flatMap(({ origin, value }): OrderedPair[] => {
      const other = plain(origin.id);
      const became = BECOME.exec(other)?.[0];
      return became !== undefined &&
        isPair(mark, became) &&
        value.type === one.value.type &&
        !FIRST.test(other) &&
        parentOf(origin.id) === parentOf(one.origin.id) &&
        restOf(key, FIRST) === restOf(other, BECOME)
        ? [{ origin, first: one.value, last: value }]
        : [];
    });
  });
};

/** "prix_base" and "prix_total" are a price and its whole; an initial amount, or an amendment, makes them one that changed. */
const isPair = (first: string, became: string): boolean =>
  /initial|avenant/u.test(`${first} ${became}`) || !(/base/u.test(first) || /total/u.test(became));

/** "révisé" as "révisée". */
const plain = (id: string): string =>
  lastName(id).replace(/(revise|modifie|actualise|porte|cumule)(?=_|$)/gu, '$1e');
const restOf = (key: string, mark: RegExp): string => key.replace(mark, '').replace(/^_|_$/gu, '');

/** In cents, how much more the one is than the other. */
export const raiseOf = ({ first, last }: OrderedPair): number | undefined =>
  first.type === 'amount' && last.type === 'amount' && !sameNumber(first.cents, last.cents)
    ? Math.abs(last.cents - first.cents)
    : undefined;
