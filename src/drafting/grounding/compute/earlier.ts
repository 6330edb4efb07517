/**
 * A fact added to what the sentence has just given, or taken from it; people of several facts told as so many people. Only values before the
 * claim count, so that two values never prove each other.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { beside, sentenceOf, type Place } from '../match/matcher';
import { related, sameNoun } from '../text/stems';
import { isLong } from './shown';
import { EMPTY, numberOf, wordsIn } from './operands';
import { arithmeticOf } from './results';
import { sumOf } from './sums';
import { sameKind, type Wanted } from './wanted';

export const PEOPLE =
  /^(?:personne|occupant|habitant|membre|convive|participant|voyageur|passager|inscrit)s?$/u;

const PRODUCT = /represent|total|soit|cout|depense|recette|montant|eleve|en\s+tout|donc|font|charge/u;
/** Sums that everybody calls by their initials. */
const SIGLE = /^(?:apl|als|alf|aah|apa|rsa|caf|msa|ars|cej|pch|tva|asv|tom|teom|dsr|dgf|detr|dsil|feder)$/u;
const GAP = /(?:exced\w*|depass\w*|superieure?s?|inferieure?s?|ecart|difference)\s+(?:est\s+)?(?:de\s+)?$/u;
const isBareCount = (ids: readonly string[]): boolean =>
  !ids.some((id) => /(?:^|[._])(?:annee|numero|age|rang|lot|id)(?:[._]|$)/u.test(id));

export const WHO =
  /^(?:enfants?|adultes?|locataires?|agents?|eleves?|parents?|accompagnateurs?|benevoles?|conjoint|occupants?|animateurs?|enseignants?|stagiaires?|titulaires?|contractuels?|femmes?|hommes?|filles?|garcons?|jeunes?|seniors?|invites?)$/u;

/**
 * A fact added to what the sentence has just given, or taken from it ("forment ensemble 5 226 € et, avec celle du maire, 7 515 €"); people
 * of several facts told as so many people. Only values before it count, so that two values never prove each other.
 */
export const addedToEarlier = (
  claim: Claim,
  wanted: Wanted,
  basis: Basis,
  place: Place,
): readonly string[] | undefined => {
  const { groups, quantities, sizes } = arithmeticOf(basis);
  const sentence = sentenceOf(place);
  if (PEOPLE.test(wanted.noun ?? '')) {
    const people = [...quantities, ...sizes].filter(
      ({ kind, words }) => kind === 'count' && words.some((word) => WHO.test(word)),
    );
    const all = people.reduce((sum, one) => sum + one.value, 0);
    if (people.length > 1 && people.length < 5 && all === wanted.value)
      return people.flatMap(({ ids }) => ids);
  }
  const near = place.lower.slice(Math.max(place.sentence.from, claim.from - 60), claim.from);
  const brought =
    /(?<![a-z])(?:port(?:e|ee|es|ant|er|era|eront|eraient?)|pass(?:e|era|erait))\s+(?:[\w.,]+\s+){0,6}a\s+(?:environ\s+)?$/u.test(
      near,
    );
  const ways = [
    ...(brought || /(?<![a-z])(?:avec|compris|ajout|total|plus|port(?:e|ant)|auxquels?|ensemble)/u.test(near)
      ? [1]
      : []),
    ...(/(?<![a-z])(?:sans|hors|moins|dedui|deduction|reste|net|solde)/u.test(near) ||
    // "dont 465 € restent dus après déduction de l’aide"
    /^[^.;,]{0,24}(?<![a-z])(?:dedui\w*|deduction|deduite?s?)(?![a-z])/u.test(
      place.lower.slice(claim.to, place.sentence.to),
    )
      ? [-1]
      : []),
  ];
  // What a semicolon parts is one sentence.
  const start = /;\s*$/u.test(place.lower.slice(0, place.sentence.from))
    ? (place.near?.from ?? place.sentence.from)
    : place.sentence.from;
  const earlier = place.claims
    .filter((one) => one !== claim && one.from >= start && one.to <= place.sentence.to)
    .filter(
      ({ to, value }) =>
        to <= claim.from &&
        // "de 18 460 à 19 100 mètres": the unit is said once.
        (value.type === claim.value.type || (brought && value.type === 'number' && value.noun === undefined)),
    )
    .flatMap(({ value }) => numberOf(value).slice(0, 1));
  const gap =
    GAP.test(near) || /^\s+de\s+(?:plus|moins)\s+que\s/u.test(place.lower.slice(claim.to, claim.to + 16));
  const given = gap
    ? place.claims
        .filter((one) => one.from >= (place.near ?? place.sentence).from && one.to <= claim.from)
        .filter((one) => one.value.type === claim.value.type && place.proved?.has(one) === true)
        .flatMap(({ value }) => numberOf(value).slice(0, 1))
    : [];
  const said = wordsIn(sentence);
  // "portée de 18 460 à 19 100 mètres": all the lines of a list may be added at once.
  const wholes = brought
    ? groups
        .filter(({ whole, members }) => whole && members.length > 1)
        .map(sumOf)
        .map(({ value, kind, ids, words }) => ({ value, kind, ids, words, percent: false }))
    : [];
  const named = [...quantities, ...wholes].filter(
    ({ kind, words, percent }) =>
      !percent &&
      sameKind(kind, wanted.kind) &&
      // "sera ainsi porté à 2 790 000 €": a long sum is no chance, whatever the words for what is added.
      ((brought && kind === wanted.kind && (wanted.value > 999 || isLong(wanted.value))) ||
        words.some((word) =>
          word.length > 3
            ? !EMPTY.test(word) && said.some((other) => related(word, other))
            : SIGLE.test(word) && new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u').test(sentence),
        )),
  );
  const times = /(?<![a-z])(?:pour|sur|au\s+bout|total|en\s+tout)(?![a-z])/u.test(
    `${near.slice(-25)} ${place.lower.slice(claim.to, Math.min(place.sentence.to, claim.to + 24))}`,
  );
  const later = beside(place, claim)
    .filter(({ from, value }) => from >= claim.to && value.type === 'number')
    .flatMap(({ value }) => numberOf(value));
  const size = times
    ? sizes.find(
        ({ value }) =>
          later.includes(value) && earlier.some((before) => Math.abs(before * value - wanted.value) < 1e-6),
      )
    : undefined;
  if (size !== undefined) return size.ids;
  // "Les colis, d’une valeur de 28,50 €, représentent 6 042 €": what has just been given, by a count that the sentence names.
  const counted =
    claim.value.type === 'amount' && isLong(wanted.value) && PRODUCT.test(sentence)
      ? quantities.find(
          ({ kind, words, value, ids }) =>
            kind === 'count' &&
            value > 1 &&
            words.some(
              (word) => word.length > 3 && !EMPTY.test(word) && said.some((one) => sameNoun(one, word)),
            ) &&
            isBareCount(ids) &&
            earlier.some((before) => Math.abs(before * value - wanted.value) < 5e-3),
        )
      : undefined;
  if (counted !== undefined) return counted.ids;
  // "1 200 € chacun, dont les familles règlent le dixième": a fact that the sentence names is that share of what was given.
  if (wanted.kind === 'share') {
    const before = beside(place, claim)
      .filter(({ to, value }) => to <= claim.from && value.type === 'amount')
      .flatMap(({ value }) => numberOf(value));
    return quantities.find(
      ({ kind, value, words, percent }) =>
        (kind === 'euro' || kind === 'count') &&
        !percent &&
        words.some(
          (word) => word.length > 3 && !EMPTY.test(word) && said.some((one) => related(one, word)),
        ) &&
        before.some((whole) => Math.abs((100 * value) / whole - wanted.value) <= wanted.within),
    )?.ids;
  }
  // "Ce prix excède de 2 100 € la valeur estimée": what was given, and a fact that the sentence names.
  const apart =
    gap && wanted.value > 9
      ? named.find((one) =>
          given.some((other) => Math.abs(Math.abs(other - one.value) - wanted.value) < 1e-6),
        )
      : undefined;
  if (apart !== undefined) return apart.ids;
  return named.find((one) =>
    earlier.some((before) => ways.some((way) => Math.abs(before + way * one.value - wanted.value) < 1e-6)),
  )?.ids;
};
