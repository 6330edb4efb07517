/**
 * Counts that the words right beside them tell how to come by: what is left of a list, people by their title, those without a place, days of a month. One line a
 * way.
 */
import type { Claim, NumberValue } from '../claim';
import { countMeant } from '../compute/counts-meant';
import { daysInMonth, timesWithin } from '../compute/days-in-period';
import { leftOfQuota } from '../compute/left-of-quota';
import { sumOfParts } from '../compute/parts-of-noun';
import { unserved } from '../compute/unserved';
import { withThoseAdded } from '../compute/with-those-added';
import type { Basis } from './basis';
import { itemsTold } from './items-told';
import { acceptedList } from './counted-lists';
import { accepted, missing, type Match, type Place } from './matcher';
import { othersOfList } from './others-of-list';
import { peopleByTitle } from './people-by-title';
import { othersLeft } from './others-left';
import { rankInKey } from './ranks-in-keys';
import { rankedKeys } from './told-pairs';

export const toldCount = (claim: Claim<NumberValue>, basis: Basis, place: Place): Match | undefined =>
  rankInKey(claim, basis, place) ??
  alreadyListed(claim, basis, place) ??
  othersOfList(claim, basis, place) ??
  othersLeft(claim, basis, place) ??
  peopleByTitle(claim, basis, place) ??
  rankedKeys(claim, basis) ??
  countMeant(claim, basis, place) ??
  unserved(claim, basis, place) ??
  leftOfQuota(claim, basis, place) ??
  sumOfParts(claim, basis, place) ??
  withThoseAdded(claim, basis, place) ??
  timesWithin(claim, basis, place) ??
  itemsTold(claim, basis, place) ??
  ofMonth(claim, basis, place);

/** "a déjà obtenu trois autorisations" of a list of what was already granted, whatever bounds them. */
const alreadyListed = (
  { from, value: { number } }: Claim<NumberValue>,
  { lists }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const found = /(?<![a-z])deja(?![a-z])[^,;:]*$/u.test(lower.slice(sentence.from, from))
    ? lists.filter(
        ({ origin, roles, size }) =>
          size === number && size > 1 && origin.kind === 'fact' && roles.includes('deja'),
      )
    : [];
  return found.length > 0 ? acceptedList(found) : undefined;
};

/** "Quatre d'entre eux tombent en décembre": those of a list of days. */
const ofMonth = (claim: Claim<NumberValue>, basis: Basis, place: Place): Match | undefined => {
  const found = daysInMonth(claim, basis, place);
  if (found === undefined) return undefined;
  return found.right
    ? accepted(...found.ids.map((id) => ({ kind: 'derived' as const, id })))
    : missing(`Les données en comptent ${String(found.known)}.`);
};
