/**
 * What a day is of, whatever other fact the words before it name: "votre demande sera présentée le 14", "le conseil donnera son avis le 14". What
 * is done to a thing is not the day of the thing, and what an assembly does on a day it does at its sitting. It reads one clause, and
 * flags nothing.
 */
import type { Evidence } from '../facts/evidence';

const SITTING = /^(?:seance|conseil|reunion|session|assemblee|commission|jury|bureau|comite)$/u;
/** What is done before a sitting, or after it. */
const AWAY = /(?<![a-z])(?:convo[cq]|publi|affich|sign|notifi|transmi|saisi|invitation)/u;
const ORGAN =
  /(?:^|[\s,])(?:(?:le|la|les|au|aux|par|en|devant|notre|votre)\s+(?:la\s+|le\s+)?|l')(?:prochaine?\s+)?(?:conseil|assemblee|commission|jury|bureau|comite)(?![a-z])/u;
const ON = /(?:^|[\s,])(?:le|ce)\s+(?:[a-z]+di\s+|dimanche\s+)?$/u;

/** Of what stands before the day, in its clause: "présentée au conseil le …", of the day of that sitting. */
export const isOfSitting = (before: string, own: readonly Evidence[]): boolean =>
  ON.test(before) &&
  ORGAN.test(before) &&
  !AWAY.test(before) &&
  own.every(({ roles }) => roles.some((role) => SITTING.test(role)));

/** "Votre demande sera examinée le …": between a thing that has its own day and another day, what is done to it. */
export const isTreated = (between: string): boolean => TREATED.test(between);
const TREATED =
  /(?<![a-z])(?:est|sont|a\s+ete|ont\s+ete|etait|etaient|sera|seront|serait|seraient|soit|soient|fut|furent)\s+(?:[a-z]+ment\s+|bien\s+|donc\s+)?(?:presente|examine|instruit|etudie|soumis|debattu|discute|evoque|inscrit|refuse|rejete|accepte|accorde|approuve|complete|traite|annule|modifie|prolonge|renouvele|repondu)e?s?(?![a-z])/u;
