/**
 * Whether two fields may be added at all: a price for one is in its total, and a sum of a month is added to none of a year. It adds nothing.
 */
import { parentOf } from '../facts/paths';
import { pathWords } from '../roles/labels';

export const areSummable = (one: string, other: string): boolean =>
  !areOfTwoRhythms(one, other) &&
  !isPriceOfTotal(one, other) &&
  !isPriceOfTotal(other, one) &&
  !isInTotal(one, other) &&
  !isInTotal(other, one);

export const YEARLY = /annuel|(?:^|_)(?:an|annee)(?:_|$)/u;
export const MONTHLY = /mensuel|(?:^|_)mois(?:_|$)/u;

/** One of a year and one of a month: added as they are, they make nothing. */
const areOfTwoRhythms = (one: string, other: string): boolean =>
  (YEARLY.test(one) && MONTHLY.test(other)) || (MONTHLY.test(one) && YEARLY.test(other));

/** "redevance_par_place" and "redevance_totale". */
const isPriceOfTotal = (one: string, whole: string): boolean =>
  parentOf(one) === parentOf(whole) &&
  /(?:^|[._])(?:par|unitaire|chacune?)(?:[._]|$)/u.test(one.replaceAll('_', '.')) &&
  /(?:^|[._])(?:total|totale|global)(?:[._]|$)/u.test(whole.replaceAll('_', '.'));

const TOTAL = /^(?:total|totale|totaux|global|globale)$/u;
const PLAIN =
  /^(?:total\w*|globale?|montant|somme|euros?|eur|ht|ttc|an|annee|mois|jour|de|du|des|la|le|les|d|l)$/u;

/** "frais_garde_jour" and "total_frais": a total has in it what bears its name. */
const isInTotal = (one: string, whole: string): boolean => {
  const [part, all] = [one, whole].map((id) => pathWords(id.split('.').at(-1) ?? ''));
  return (
    parentOf(one) === parentOf(whole) &&
    all?.some((word) => TOTAL.test(word)) === true &&
    part?.some((word) => TOTAL.test(word)) === false &&
    part.some((word) => !PLAIN.test(word) && all.includes(word))
  );
};
