/**
 * "trois permanences de trois heures": how long each opening of the facts lasts, where all of them last as long. It tells no hour of the day.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Origin } from '../facts/evidence';
import type { Basis } from './basis';
import type { Place } from './matcher';

type Time = Extract<ClaimValue, { readonly type: 'time' }>;

const DAY = 24 * 60;
const OF =
  /(?:permanences?|creneaux?|ouvertures?|plages?|seances?|ateliers?|cours|consultations?|reunions?|visites?|rendez-vous|stages?|sessions?)\s+(?:de|d'une\s+duree\s+de|chacune?\s+de)\s+$/u;

/** The field of one of them. */
export const slotOf = ({ from, value }: Claim<Time>, basis: Basis, { lower }: Place): Origin | undefined => {
  if (!OF.test(lower.slice(Math.max(0, from - 36), from))) return undefined;
  const paired = basis.pairs.flatMap(({ first, last, origin }) =>
    first.type === 'time' && last.type === 'time' && origin.kind === 'fact'
      ? [{ length: (last.minutes - first.minutes + DAY) % DAY, origin }]
      : [],
  );
  const slots = paired.length > 0 ? paired : linesOf(basis);
  const [one] = slots;
  return one !== undefined && slots.every(({ length }) => length === value.minutes)
    ? { kind: 'derived', id: one.origin.id }
    : undefined;
};

/** "horaires: 9 h - 12 h" on each line of a list: two hours a field, and no other length. */
const linesOf = (basis: Basis): readonly { readonly length: number; readonly origin: Origin }[] => {
  const fields = new Map<string, { readonly origin: Origin; readonly minutes: number[] }>();
  for (const { origin, value } of basis.of('time')) {
    if (origin.kind !== 'fact' || !/\.\d+(?:\.|$)/u.test(origin.id)) continue;
    const field = fields.get(origin.id) ?? { origin, minutes: [] };
    field.minutes.push(value.minutes);
    fields.set(origin.id, field);
  }
  const all = [...fields.values()];
  return all.every(({ minutes }) => minutes.length === 2)
    ? all.map(({ origin, minutes: [first = 0, last = 0] }) => ({
        origin,
        length: (last - first + DAY) % DAY,
      }))
    : [];
};
