/**
 * Hours whose keys name their day: "heure_debut_mercredi: 14:00, heure_fin_mercredi: 17:30". How long the week is that they make. It judges no sentence.
 */
import { WEEKDAYS } from '../reading/dates';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { pathWords } from '../roles/labels';

const EDGE = /^(?:debut|fin|ouverture|fermeture|heure|heures|horaire|horaires|de|a|du|au|le|l)$/u;

/** The minutes of all days, when every hour of the facts is of a day that its key names; else undefined. */
export const minutesOfNamedDays = (basis: Basis): number | undefined => {
  const slots = new Map<string, number[]>();
  for (const { origin, value } of basis.of('time')) {
    if (origin.kind !== 'fact') continue;
    const words = pathWords(origin.id.split('.').at(-1) ?? '');
    if (!words.some((word) => WEEKDAYS.includes(word))) return undefined;
    const slot = `${parentOf(origin.id)}#${words.filter((word) => !EDGE.test(word)).join(' ')}`;
    slots.set(slot, [...(slots.get(slot) ?? []), value.minutes]);
  }
  const ends = [...slots.values()];
  return ends.length > 0 && ends.every(([from = 0, to = 0, ...others]) => others.length === 0 && to > from)
    ? ends.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0)
    : undefined;
};
