/**
 * The day before a day of the week that the facts give: "le mercredi soir" of a collection on Thursday whose bins go out the evening before. Only where
 * the facts speak of the eve.
 */
import { dayOfWeek } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import { areSaid, ownWords } from '../compute/own-words';
import type { Basis, TypedEvidence } from './basis';
import { isoOf } from './calendar';
import { sameValue } from './same-value';
import { derivedFrom, type Match, type Place } from './matcher';

const EVE = /(?:^|[^a-z])veilles?(?![a-z])/u;
const EVENING = /^\s+(?:au\s+)?soir(?![a-z])/u;

export const eveOf = (
  { to, value }: Claim<Extract<ClaimValue, { readonly type: 'weekday' }>>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  // "le mercredi, avant 16 h" of "heure_limite_reservation_veille": the hour beside is one of the eve.
  const isHourOfEve = claims.some(
    (one) =>
      one.value.type === 'time' &&
      one.from >= to &&
      one.to <= sentence.to &&
      basis
        .of('time')
        .some(
          ({ origin, value: hour }) =>
            origin.kind === 'fact' && EVE.test(origin.id.toLowerCase()) && sameValue(one.value, hour),
        ),
  );
  const isEvening =
    isHourOfEve ||
    EVENING.test(lower.slice(to, to + 12)) ||
    EVE.test(lower.slice(sentence.from, sentence.to));
  if (
    !isEvening ||
    !basis.texts.some(
      ({ origin, folded }) =>
        origin.kind === 'fact' && (EVE.test(folded.lower) || EVE.test(origin.id.toLowerCase())),
    )
  )
    return undefined;
  const next = (value.weekday + 1) % 7;
  const named = basis
    .of('weekday')
    .filter(({ origin, value: one }) => origin.kind === 'fact' && one.weekday === next);
  // "le lundi soir pour les ordures ménagères": not the eve of another collection.
  const clause =
    lower
      .slice(to, sentence.to)
      .split(/[,;:]/u)[0]
      ?.match(/[a-z]{3,}/gu) ?? [];
  const isTold = (one: TypedEvidence<'weekday'>): boolean =>
    areSaid(
      ownWords(one.origin.id).filter((word) => word !== 'jour'),
      clause,
    );
  const isOfAnother = basis
    .of('weekday')
    .some((one) => one.origin.kind === 'fact' && !named.includes(one) && isTold(one));
  if (isOfAnother && !named.some(isTold)) return undefined;
  if (named.length > 0) return derivedFrom(named);
  // Where the facts name days of the week, a date is no other of them.
  if (basis.of('weekday').some(({ origin }) => origin.kind === 'fact')) return undefined;
  const dated = basis.of('date').filter(({ origin, value: one }) => {
    const iso = isoOf(one);
    return origin.kind === 'fact' && iso !== undefined && dayOfWeek(iso) === next;
  });
  return dated.length > 0 ? derivedFrom(dated) : undefined;
};
