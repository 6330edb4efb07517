/**
 * Lengths that a form writes as a clock does: "heures_supplementaires: 12:30", "duree: 01:30". "heure_debut: 09:30" is when, and never how long.
 */
import { lastName } from '../facts/key-units';
import type { Basis, TypedEvidence } from './basis';

const LASTS = /heure|hour|duree|horaire/u;
const IS_WHEN = /^(?:heure|horaire|hour)(?:_|$)/u;

/** Those that last so many minutes. */
export const clockLengths = (minutes: number, basis: Basis): readonly TypedEvidence<'time'>[] =>
  basis
    .of('time')
    .filter(
      (one) =>
        one.value.minutes === minutes &&
        LASTS.test(one.roles.join(' ')) &&
        !IS_WHEN.test(lastName(one.origin.id)),
    );
