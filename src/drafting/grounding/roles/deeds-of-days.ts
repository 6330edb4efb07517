/**
 * What is done on a day that a fact names by its occasion: "le legs a été accepté le 6 février" of the day of a deliberation. Words only; it must
 * not tell whether a sentence holds.
 */
import type { Evidence } from '../facts/evidence';

/** Role words of the fact, and the words of a sentence that go with its day; plain lower case. */
const DEEDS: readonly (readonly [occasion: RegExp, deeds: readonly string[]])[] = [
  [
    /^(?:deliberation|deliberations|vote|conseil|seance|decision)$/u,
    ['accepte', 'adopte', 'approuve', 'vote', 'decide', 'autorise', 'deliberation'],
  ],
  [/^reception$/u, ['recu', 'recue', 'parvenu', 'parvenue', 'arrive', 'arrivee']],
  [
    /^(?:report|repli)$/u,
    ['intemperies', 'temps', 'mauvais', 'pluie', 'vent', 'meteo', 'defaut', 'empechement', 'reporte'],
  ],
];

/** Of the first occasion that a date is of; none for another value. */
export const deedsOn = ({ roles, value }: Evidence): readonly string[] =>
  value.type === 'date'
    ? (DEEDS.find(([occasion]) => roles.some((role) => occasion.test(role)))?.[1] ?? [])
    : [];
