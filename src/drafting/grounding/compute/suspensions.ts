/**
 * What stops on one day of the facts and starts again on another: "premier_jour_fermeture" and "date_reouverture", "coupure" and "retablissement", "pret" and "restitution". It
 * lasts the days between the two, the last of them being the eve of the day on which it starts again. Only where the sentence speaks of it.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue, DateValue } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf } from '../match/calendar';
import { wayOf } from '../match/just-beyond';
import { beside, derivedFrom, type Match, type Place } from '../match/matcher';
import type { Evidence } from '../facts/evidence';

/** How a key says that something stops, how one says that it starts again, and what a text says of the time between. */
const KINDS: readonly (readonly [stops: RegExp, starts: RegExp, said: RegExp])[] = [
  [
    /fermeture|ferme(?:_|$)/u,
    /reouverture|reouvre|reprise/u,
    /(?<![a-z])(?:ferm\w+|clos\w*|porte\w*|indisponib\w+|inaccessib\w+)(?![a-z])/u,
  ],
  [
    /coupure|interruption|arret(?!e)|suspension|panne|debut_travaux/u,
    /retablissement|reprise|remise_en_(?:service|eau|route)|retour_a_la_normale|redemarrage/u,
    /(?<![a-z])(?:coup\w+|interr\w+|arret\w*|suspen\w+|prive\w*|sans|panne|immobilis\w+|cess\w+)(?![a-z])/u,
  ],
  [
    /(?:^|_)(?:pret|emprunt|enlevement|retrait|depart|mise_a_disposition|location)(?:_|$)/u,
    /(?:^|_)(?:retour|restitution|reprise)(?:_|$)/u,
    /(?<![a-z])(?:pret\w*|emprunt\w*|dispos\w+|gard\w+|lou\w+|conserv\w+|absen\w+)(?![a-z])/u,
  ],
]; // prettier-ignore

interface Suspension {
  readonly first: Evidence;
  readonly from: string;
  readonly back: string;
  readonly said: RegExp;
  /** What is lent is brought back on the last day itself. */
  readonly eve: boolean;
}

const suspensionsOf = (basis: Basis): readonly Suspension[] => {
  const days = basis.of('date').flatMap((one) => {
    const iso = isoOf(one.value);
    return iso === undefined || one.origin.kind !== 'fact'
      ? []
      : [{ one, iso, key: lastName(one.origin.id), record: parentOf(one.origin.id) }];
  });
  return KINDS.flatMap(([stops, starts, said], i) =>
    days.flatMap((first) =>
      days.flatMap((back): Suspension[] =>
        first.record === back.record &&
        stops.test(first.key) &&
        !starts.test(first.key) &&
        starts.test(back.key) &&
        first.iso < back.iso
          ? [{ first: first.one, from: first.iso, back: back.iso, said, eve: i < 2 }]
          : [],
      ),
    ),
  );
};

const LASTS = /(?<![a-z])(?:dur\w+|pendant|durant|long\w*)(?![a-z])/u;

/** "La fermeture durera quinze jours", "fermée un peu plus de deux semaines". */
export const suspendedFor = (
  claim: Claim<Extract<ClaimValue, { readonly type: 'duration' }>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const { amount, base, raw } = claim.value;
  if (base !== 'days') return undefined;
  const sentence = place.lower.slice(place.sentence.from, place.sentence.to);
  const way = wayOf(claim, place);
  const unit = raw === 0 ? 1 : amount / raw;
  const found = suspensionsOf(basis).find(({ from, back, said }) => {
    const days = compareDates(back, from);
    const fits =
      way === undefined || way === 'about'
        ? days === amount
        : way === 'more'
          ? days > amount && days <= amount + unit
          : days < amount && days >= amount - unit;
    return fits && (said.test(sentence) || LASTS.test(sentence));
  });
  return found === undefined ? undefined : derivedFrom([found.first]);
};

/** "fermée du 6 au 20 juillet", "fermée jusqu’au 20 inclus": the eve of the day on which it opens again. */
export const lastSuspended = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  const before = lower.slice(sentence.from, claim.from);
  if (!/(?<![a-z])(?:au|jusqu'au)\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(before)) return undefined;
  const shown = beside(place, claim).flatMap(({ value }) => (value.type === 'date' ? [value] : []));
  const found = suspensionsOf(basis).find(({ from, back, said, eve }) => {
    const last = eve ? daysAfter(back, -1) : undefined;
    if (last === undefined || !isOn(claim.value, last)) return false;
    return said.test(lower.slice(sentence.from, sentence.to)) || shown.some((one) => isOn(one, from));
  });
  return found === undefined ? undefined : derivedFrom([found.first]);
};

const isOn = ({ day, month, year }: DateValue, iso: string): boolean => {
  const [y, m, d] = iso.split('-').map(Number);
  return d === day && m === month && (year === undefined || year === y);
};
