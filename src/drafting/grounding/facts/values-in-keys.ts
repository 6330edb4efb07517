/**
 * Values that a key says itself, whatever it holds: "panneaux_poses_48h_avant", "abonnement_10_entrees", "moins_de_18", "enfant_3_11".
 */
import { singular } from '../text/stems';
import type { Evidence, Origin } from './evidence';
import { lastName, valueOfKey } from './key-units';

export const valuesInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => [
  ...lengthInKey(origin, roles),
  ...countInKey(origin, roles),
  ...agesInKey(origin, roles),
  ...measureInKey(origin, roles),
];

const MEASURE_IN_KEY = /(?:^|_)(\d{1,5})_?(m2|m3|km|cm|kg|litres?|kwh|kw|ha|tonnes?|metres?|ml|m)(?:_|$)/u;

/** "facture_120m3": a measure. */
const measureInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const [, raw, unit = ''] = MEASURE_IN_KEY.exec(lastName(origin.id)) ?? [];
  const value = raw === undefined ? undefined : valueOfKey(unit, Number(raw));
  return value?.type === 'measure' ? [{ origin, value, roles }] : [];
};

const WORDS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
const LENGTH_IN_KEY =
  /(?:^|_)(\d{1,3}|deux_|trois_|quatre_|cinq_|six_|sept_|huit_|neuf_|dix_|onze_|douze_)_?(h|heures?|j|jours?|semaines?|mois|ans?|min|minutes?)(?:_|$)/u;

/** "panneaux_poses_48h_avant", "deux_heures": a length of time. */
const lengthInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const [, raw, unit = ''] = LENGTH_IN_KEY.exec(lastName(origin.id)) ?? [];
  if (raw === undefined) return [];
  const spelt = unit === 'h' ? 'heures' : unit === 'j' ? 'jours' : unit;
  const word = WORDS.indexOf(raw.replace('_', ''));
  const value = valueOfKey(spelt, word < 0 ? Number(raw) : word + 2);
  return value?.type === 'duration' ? [{ origin, value, roles }] : [];
};

const COUNT_IN_KEY = /(?:^|_)(\d{1,4})_([a-z]{3,})/u;

/** "abonnement_10_entrees": a number of things. */
const countInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const key = lastName(origin.id);
  const [, raw, noun = ''] = LENGTH_IN_KEY.test(key) ? [] : (COUNT_IN_KEY.exec(key) ?? []);
  return raw === undefined || (Number(raw) > 1800 && Number(raw) < 2200)
    ? []
    : [{ origin, value: { type: 'number', number: Number(raw), noun: singular(noun) }, roles }];
};

const AGE_IN_KEY = /(?:^|_)(?:moins|plus)_(?:de_)?(\d{1,2})(?:_|$)/u;
const AGES_IN_KEY =
  /(?:^|_)(?:enfants?|jeunes?|ados?|adultes?|seniors?|eleves?|age|ages|tranche|public)_(?:de_)?(\d{1,2})_(?:a_)?(\d{1,2})(?:_|$)/u;

/** "moins_de_18", "enfant_3_11": ages, in years. */
const agesInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const key = lastName(origin.id);
  const found = AGE_IN_KEY.exec(key) ?? AGES_IN_KEY.exec(key);
  return (found?.slice(1) ?? []).flatMap((raw): Evidence[] => [
    {
      origin,
      value: { type: 'duration', base: 'months', amount: Number(raw) * 12, raw: Number(raw) },
      roles,
    },
    { origin, value: { type: 'number', number: Number(raw) }, roles },
  ]);
};
