/**
 * Shares of a whole: by value, by a bare number under a key that the sentence names, roughly where the words say so.
 */
import type { Claim, ClaimValue } from '../claim';
import { sameNumber } from '../text/numbers';
import { LEGAL_WEEK_MINUTES } from '../facts/common-knowledge';
import type { Evidence } from '../facts/evidence';
import { wordsOfKey } from '../facts/key-lexicon';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { akinOf, isOtherwise } from './bare-numbers';
import type { Basis } from './basis';
import { derivedShare } from './derived';
import { fixedByLaw } from './legal-lengths';
import { isTaxRate, shareLeft } from './shares-left';
import { beside, grounded, missing, saysLess, type Matcher, type Place } from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

export const matchShare: Matcher<Of<'share'>> = (claim, basis, place) => {
  const { ratio, raw, word } = claim.value;
  const isTaxGiven = isTaxOfFacts(basis, place, claim);
  const found = basis
    .of('share')
    .filter(({ origin, value }) => sameNumber(value.ratio, ratio) && !(isTaxGiven && origin.kind === 'law'));
  if (found.length > 0) return grounded(found);
  // "variation_pct: -4.5" told as "en recul de 4,5 %": the words say the sign.
  const less = saysLess(claim, place)
    ? basis.of('share').filter(({ value }) => value.ratio < 0 && sameNumber(-value.ratio, ratio))
    : [];
  if (less.length > 0) return grounded(less);
  const bare =
    word === true || raw > 100
      ? []
      : akinOf(basis, raw, place).filter((one) => !isOtherwise(basis, one, 'share'));
  if (bare.length > 0) return grounded(bare);
  // "avancement: 0.35": a part of a whole under a key that gives no unit, and that the sentence names.
  const parts =
    ratio > 0 && ratio < 1 && word !== true
      ? akinOf(basis, ratio, place, true).filter((one) => !isOtherwise(basis, one, 'share'))
      : [];
  if (parts.length > 0) return grounded(parts);
  if (sameNumber(ratio, 1)) return { ok: true, origins: [] };
  const rough =
    word === true ? basis.of('share').filter(({ value }) => isRoughly(value.ratio, ratio, claim, place)) : [];
  if (rough.length > 0) return grounded(rough);
  const worked = ofFullTime(claim, basis, place);
  if (worked.length > 0)
    return { ok: true, origins: worked.map(({ origin }) => ({ kind: 'derived', id: origin.id })) };
  if (!isTaxGiven && isTaxRate(claim, basis, place))
    return { ok: true, origins: [{ kind: 'law', id: 'CGI' }] };
  return (
    shareLeft(claim, basis, place) ??
    derivedShare(claim, basis, place) ??
    (isTaxGiven ? undefined : fixedByLaw(claim, basis, place)) ??
    missing()
  );
};

/** "la TVA au taux de 10 %" of "tva: 20 %": where the facts give the rate of the tax that the words before name, no article gives another. */
const isTaxOfFacts = (basis: Basis, { lower, sentence }: Place, { from }: Claim): boolean =>
  /(?<![a-z])(?:tva|taxe\s+sur\s+la\s+valeur\s+ajoutee)(?![a-z])[^.;]{0,40}$/u.test(
    lower.slice(sentence.from, from),
  ) && basis.of('share').some(({ origin, roles }) => origin.kind === 'fact' && roles.includes('tva'));

/**
 * "28 heures par semaine, soit 80 % d'un temps complet": what weekly hours of the facts are of the legal week. Hours of the facts may be of a course or of a notice: the key
 * says the week, or the sentence tells those hours. Where the facts tell the part themselves, nothing is worked out; among several records, the clause names its own.
 */
const ofFullTime = (claim: Claim<Of<'share'>>, basis: Basis, place: Place): readonly Evidence[] => {
  const { lower, sentence } = place;
  if (!OF_FULL_TIME.test(lower.slice(claim.to, sentence.to))) return [];
  if (basis.of('share').some(({ origin }) => PART_TOLD.test(lastName(origin.id)))) return [];
  const told = beside(place, claim);
  const weekly = basis.evidence.flatMap((one) => {
    const minutes =
      one.value.type === 'duration' && one.value.base === 'minutes'
        ? one.value.amount
        : one.value.type === 'number' && one.roles.some((role) => /^heures?$/u.test(role))
          ? one.value.number * 60
          : undefined;
    if (one.origin.kind !== 'fact' || minutes === undefined) return [];
    const isShown = told.some(
      ({ value }) =>
        (value.type === 'duration' && value.base === 'minutes' && value.amount === minutes) ||
        (value.type === 'time' && value.minutes === minutes),
    );
    return isShown || /hebdo|semaine|week/u.test(one.origin.id.toLowerCase()) ? [{ one, minutes }] : [];
  });
  const records = new Set(weekly.map(({ one }) => parentOf(one.origin.id)));
  const previous = told.findLast(({ value, to }) => value.type === 'share' && to <= claim.from);
  const clause = lower.slice(previous?.to ?? sentence.from, claim.from);
  return weekly
    .filter(
      ({ one, minutes }) =>
        Math.abs(minutes / LEGAL_WEEK_MINUTES - claim.value.ratio) < 0.0006 &&
        (records.size < 2 || isNamed(parentOf(one.origin.id), records, clause, basis)),
    )
    .map(({ one }) => one);
};
const OF_FULL_TIME = /^\s*d'un\s+(?:(?:emploi|poste)\s+a\s+)?(?:equivalent\s+)?temps\s+(?:complet|plein)/u;
const PART_TOLD = /(?:^|_)(?:quotite|temps_(?:de_)?travail|temps_partiel)(?:_|$)/u;

/** A word of a text of the record, or of its key, that no other record has stands in the clause. */
const isNamed = (record: string, records: ReadonlySet<string>, clause: string, basis: Basis): boolean => {
  const words: readonly string[] = clause.match(/[a-z]{4,}/gu) ?? [];
  const namesOf = (one: string): readonly string[] => [
    ...basis.texts.filter(({ origin }) => parentOf(origin.id) === one).flatMap(({ tokens }) => tokens),
    ...wordsOfKey(lastName(one)),
  ];
  const others = new Set([...records].filter((one) => one !== record).flatMap(namesOf));
  return namesOf(record).some((name) => name.length > 3 && !others.has(name) && words.includes(name));
};

/** "près d’un tiers" of 32 %, "plus de la moitié" of 52 %. */
export const isRoughly = (
  known: number,
  told: number,
  { from, to }: Claim,
  { lower, sentence }: Place,
): boolean => {
  const said = lower.slice(Math.max(sentence.from, from - 12), to);
  if (/moins\s+d/u.test(said)) return known < told && known >= told - 0.1;
  if (/plus\s+d/u.test(said)) return known > told && known <= told + 0.1;
  return /(?:pres\s+d|environ|presque|quelque)/u.test(said) && Math.abs(known - told) <= 0.025;
};
