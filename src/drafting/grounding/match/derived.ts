/**
 * Values that no fact holds and that arithmetic proves: the days between two dates, a sum, a difference, a share of another value.
 * Only exact results count, and only where the sentence says or shows that something was computed.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { containersOf } from '../compute/containers';
import { isOfOtherLines } from '../compute/lines-told';
import { areSaid, ownWords } from '../compute/own-words';
import { PRICE } from '../compute/quantities';
import { sharePaid } from '../compute/shares-paid';
import { lastName, undated } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { countedPath } from '../facts/per-keys';
import { sameNumber } from '../text/numbers';
import { related } from '../text/stems';
import { isOfName } from './bare-numbers';
import type { Basis } from './basis';
import { around, beside, derivedFrom, sentenceOf, type Match, type Place } from './matcher';
import { areSummable } from '../compute/summable';
import { isBesideRatio, isRounded, ofSaving } from './near-shares';
import { ofWhatWasShown } from './shown-shares';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

const DIFFERENCE =
  /soit|ecart|difference|devance|avance|retard|hausse|augment|progres|baisse|diminu|reduction|moins|plus|supplement|depasse|superieur|inferieur|excede|reste|solde|economi|gagn|perd|passe|majoration|surplus|deduction|marge|degrev|ecret|abatte|(?<![a-z])relevee?s?\s+de\s|rehauss/u;
const TOTAL =
  /total|ensemble|somme|cumul|global|soit|au\s+plus|representent|atteint|s'eleve|en\s+tout|confondu|reunis/u;

export const derivedAmount = (claim: Claim<Of<'amount'>>, basis: Basis, place: Place): Match | undefined => {
  const { cents } = claim.value;
  const sentence = around(place, claim);
  const known = centsOf(basis);
  if (DIFFERENCE.test(sentence)) {
    const wholes = [...known, ...sumsOf(known)];
    for (const a of wholes)
      for (const b of wholes)
        if (
          a.cents - b.cents === cents &&
          !isOfOtherLines([a.evidence.origin.id, b.evidence.origin.id], claim, basis, place)
        )
          return derivedFrom([a.evidence, b.evidence]);
    for (const { value, ...share } of basis.of('share')) {
      const found = known.find(
        (one) =>
          sameNumber(one.cents * value.ratio, cents) || sameNumber(one.cents * (1 - value.ratio), cents),
      );
      if (found !== undefined) return derivedFrom([found.evidence, { ...share, value }]);
    }
  }
  if (TOTAL.test(sentence)) {
    const sum = sumOf(known, cents);
    const isOther =
      sum !== undefined &&
      isOfOtherLines(
        sum.map(({ evidence }) => evidence.origin.id),
        claim,
        basis,
        place,
      );
    if (sum !== undefined && !isOther) return derivedFrom(sum.map(({ evidence }) => evidence));
  }
  // A rent a month, told by the year.
  if (
    /(?:par|sur\s+un)\s+an(?:nee)?(?![a-z])|annuel|chaque\s+annee/u.test(
      place.lower.slice(place.sentence.from, place.sentence.to),
    )
  ) {
    const isMonthly = basis.texts.some(
      ({ tokens }) => tokens.length === 1 && /^mensuel/u.test(tokens[0] ?? ''),
    );
    const monthly = known.find(
      ({ cents: one, evidence }) =>
        one * 12 === cents &&
        (isMonthly ||
          evidence.roles.some((role) =>
            /^mensu|^mois|^(?:loyer|traitement|salaire|remuneration)s?$/u.test(role),
          )),
    );
    if (monthly !== undefined) return derivedFrom([monthly.evidence]);
  }
  // "à demi-traitement", "à demi-tarif": half of what the word names.
  const half = /(?<![a-z])demi(?:es?)?[-\s]([a-z]{4,})/u.exec(sentence)?.[1];
  const halved =
    half === undefined
      ? undefined
      : known.find(
          (one) => one.cents === cents * 2 && one.evidence.roles.some((role) => related(role, half)),
        );
  if (halved !== undefined) return derivedFrom([halved.evidence]);
  // 30 % of 320 € are 96 €; 15 000 € a year are 45 000 € in three years.
  for (const other of beside(place, claim)) {
    const factor = isOfName(other.value, basis) ? undefined : factorOf(other.value);
    if (factor === undefined) continue;
    const found = known.find(
      (one) => sameNumber(one.cents * factor, cents) || sameNumber(cents * factor, one.cents),
    );
    if (found !== undefined) return derivedFrom([found.evidence]);
  }
  return undefined;
};

const factorOf = (value: ClaimValue): number | undefined => {
  switch (value.type) {
    case 'share':
      return value.ratio;
    case 'number':
      return value.number;
    case 'duration':
      return value.raw;
    default:
      return undefined;
  }
};

/** Numbers of people and of things, which make no money; "adulte: 6" is what one pays. */
const COUNTS =
  /(?:^|[._])(?:nb|nombre|effectifs?|capacite\w*|jauge|places?|tables?|chaises?|bancs?|barrieres?|personnes|participants|habitants|adherents|eleves|enfants|adultes|agents|membres|presents?|inscrits?|votants|exposants|stands?|lots?|logements?|classes|rang|numero|age|annee|etage)(?:[._]|$)/u;

/** In the singular, what one of them pays, or how many they are beside the sum that all of them make. */
const ONE =
  /(?:^|_)(?:adulte|enfant|personne|participant|habitant|adherent|eleve|agent|membre|inscrit|present|votant)(?:_|$)/u;
const TARIFFS = /(?:^|[._])(?:tarifs?|prix|grilles?)(?:[._]|$)/u;
const SUM_OF_ALL = /^(?:montant|somme|total|loyer|subvention)(?:_(?:total|totale|ht|ttc|eur|euros?))*$/u;

/** "{montant: 3200, adherents: 80}": a record that tells its money counts the rest. */
export const countsBeside = (basis: Basis, { origin, value }: Evidence): boolean => {
  const key = undated(lastName(countedPath(origin.id)));
  if (value.type !== 'number' || !Number.isInteger(value.number) || PRICE.test(lastName(origin.id)))
    return false;
  const beside = basis
    .of('amount')
    .filter((one) => one.origin.id !== origin.id && parentOf(one.origin.id) === parentOf(origin.id));
  return (
    (COUNTS.test(key) && beside.length > 0) ||
    (ONE.test(key) &&
      !TARIFFS.test(origin.id.toLowerCase()) &&
      beside.some((one) => SUM_OF_ALL.test(lastName(one.origin.id))))
  );
};

interface Known {
  readonly cents: number;
  readonly evidence: Evidence;
}

/** Amounts, and bare numbers, in cents; each value once. */
const centsOf = (basis: Basis): readonly Known[] => {
  const found = new Map<string, Known>();
  const put = (cents: number, evidence: Evidence): void => {
    const key = `${evidence.origin.id}|${cents}`;
    if (!found.has(key)) found.set(key, { cents, evidence });
  };
  for (const one of basis.of('amount')) put(one.value.cents, one);
  const shares = new Set(
    (['share', 'measure', 'duration'] as const).flatMap((type) =>
      basis.of(type).map(({ origin }) => origin.id),
    ),
  );
  for (const one of basis.bare)
    if (!COUNTS.test(one.origin.id) && !shares.has(one.origin.id))
      put(Math.round(one.value.number * 100), one);
  return [...found.values()].slice(0, 40);
};

/** The sum of each list or record. */
const sumsOf = (known: readonly Known[]): readonly Known[] =>
  familiesOf(known).flatMap((members) => {
    const [first] = members;
    return first === undefined || members.length < 2
      ? []
      : [{ cents: members.reduce((sum, one) => sum + one.cents, 0), evidence: first.evidence }];
  });

const familiesOf = (known: readonly Known[]): readonly (readonly Known[])[] => {
  const families = new Map<string, Known[]>();
  for (const one of known) {
    const family = one.evidence.origin.id.replace(/\d+/gu, '*');
    families.set(family, [...(families.get(family) ?? []), one]);
  }
  return [...families.values()];
};

/** Two of them, or all of one list or record. */
const sumOf = (known: readonly Known[], cents: number): readonly Known[] | undefined => {
  for (const [i, a] of known.entries())
    for (const b of known.slice(i + 1))
      if (a.cents + b.cents === cents && areSummable(a.evidence.origin.id, b.evidence.origin.id))
        return [a, b];
  for (const members of familiesOf(known)) {
    if (members.length > 2 && members.reduce((sum, one) => sum + one.cents, 0) === cents) return members;
  }
  return undefined;
};

/** One value of the sentence over another of the facts. */
export const derivedShare = (claim: Claim<Of<'share'>>, basis: Basis, place: Place): Match | undefined => {
  // "80 % d’un temps complet de 35 heures", of 28 hours.
  const whole = beside(place, claim).flatMap(({ value }) =>
    value.type === 'duration' ? [value.amount] : value.type === 'time' ? [value.minutes] : [],
  );
  const lasting = basis
    .of('duration')
    .filter(({ value }) =>
      whole.some((one) => one > value.amount && sameNumber(value.amount / one, claim.value.ratio)),
    );
  if (lasting.length > 0 && /quotite|temps|duree|horaire/u.test(around(place, claim)))
    return derivedFrom(lasting);
  const known = centsOf(basis);
  const anaphoric = ofWhatWasShown(claim, known, basis, place);
  if (anaphoric !== undefined) return anaphoric;
  const near = beside(place, claim).flatMap(({ value }) =>
    value.type === 'amount' ? [value.cents] : value.type === 'number' ? [value.number * 100] : [],
  );
  for (const part of near)
    for (const whole of known) {
      const ratio = whole.cents === 0 ? Number.NaN : part / whole.cents;
      if (
        sameNumber(ratio, claim.value.ratio) ||
        isRounded(ratio, claim.value) ||
        isBesideRatio(ratio, claim, place)
      )
        return derivedFrom([whole.evidence]);
      const change = whole.cents === 0 ? Number.NaN : Math.abs(part - whole.cents) / whole.cents;
      if (DIFFERENCE.test(around(place, claim)) && sameNumber(change, claim.value.ratio))
        return derivedFrom([whole.evidence]);
    }
  const paid = sharePaid(claim, basis, place);
  if (paid !== undefined) return paid;
  const saved = ofSaving(claim, place);
  if (saved !== undefined) return saved;
  // "51 120 kilowattheures, soit 36 % de la consommation": of another measure of its kind.
  const said = sentenceOf(place).match(/[a-z]{3,}/gu) ?? [];
  for (const { value: part } of beside(place, claim))
    for (const whole of part.type === 'measure' ? basis.of('measure') : [])
      if (
        part.type === 'measure' &&
        (areSaid(ownWords(whole.origin.id), said) || !isAmongOthers(whole, basis)) &&
        part.dimension === whole.value.dimension &&
        part.amount < whole.value.amount &&
        (sameNumber(part.amount / whole.value.amount, claim.value.ratio) ||
          isRounded(part.amount / whole.value.amount, claim.value))
      )
        return derivedFrom([whole]);
  return undefined;
};

/** More than two measures of its kind: the sentence must name which. */
const isAmongOthers = ({ value }: Evidence, basis: Basis): boolean =>
  value.type === 'measure' &&
  basis.of('measure').filter((one) => one.value.dimension === value.dimension).length > 2;

export const derivedMeasure = (
  claim: Claim<Of<'measure'>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const { dimension, amount } = claim.value;
  const sentence = around(place, claim);
  // "7,40 mètres sur 2,70 mètres, soit 19,98 m²"
  const sides = beside(place, claim).flatMap(({ value }) =>
    value.type === 'measure' && value.dimension === 'length' ? [value.amount] : [],
  );
  const isSide = (one: number): boolean =>
    basis.of('measure').some(({ value }) => value.dimension === 'length' && sameNumber(value.amount, one));
  if (
    dimension === 'area' &&
    sides.some((a, i) =>
      sides.slice(i + 1).some((b) => isSide(a) && isSide(b) && Math.abs(a * b - amount) < 6e-3),
    )
  )
    return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  const known = [
    ...basis
      .of('measure')
      .filter(({ value }) => value.dimension === dimension)
      .map((one) => ({ number: one.value.amount, one })),
    ...basis.bare.map((one) => ({ number: one.value.number, one })),
  ];
  for (const a of known)
    for (const b of known) {
      if (
        (DIFFERENCE.test(sentence) ||
          (isReading(a.one) && isReading(b.one) && /consomm|utilis|parcour|releve|volume/u.test(sentence))) &&
        sameNumber(a.number - b.number, amount)
      )
        return derivedFrom([a.one, b.one]);
      if (TOTAL.test(sentence) && a !== b && sameNumber(a.number + b.number, amount))
        return derivedFrom([a.one, b.one]);
    }
  return TOTAL.test(sentence) ? containersOf(claim.value, basis) : undefined;
};

/** What a meter says: two of them make what was used. */
const isReading = ({ origin }: Evidence): boolean =>
  /(?:^|[._])(?:index|compteur|kilometrage|releves?)(?:[._]|$)/u.test(origin.id.toLowerCase());

export { DIFFERENCE, TOTAL };
