/**
 * Values that a key says itself, whatever it holds: "panneaux_poses_48h_avant", "abonnement_10_entrees", "moins_de_18", "enfant_3_11".
 */
import { singular } from '../text/stems';
import type { Evidence, Origin } from './evidence';
import { lastName, valueOfKey } from './key-units';
import { unmarked } from './marks-in-keys';

export const valuesInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => [
  ...lengthInKey(origin, roles),
  ...countInKey(origin, roles),
  ...agesInKey(origin, roles),
  ...measureInKey(origin, roles),
  ...boundsInKey(origin, roles),
  ...measuresInKey(origin, roles),
  ...markInKey(origin, roles),
  ...dateInKey(origin, roles),
  ...dayInKey(origin, roles),
];

const DATE_IN_KEY =
  /(?:^|[^\d])(?:((?:19|20)\d\d)[-_](0[1-9]|1[0-2])[-_](0[1-9]|[12]\d|3[01])|(0[1-9]|[12]\d|3[01])[-_/](0[1-9]|1[0-2])[-_/]((?:19|20)\d\d))(?=$|[^\d])/u;

const DAY_IN_KEY =
  /(?:^|_)(?:au|le|du)_(0?[1-9]|[12]\d|3[01])_(0?[1-9]|1[0-2])(?=_|$)|(?:^|_)(1er|[12]?\d|3[01])_(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?=_|$)/u;
const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);

/** "consomme_au_31_10", "encours_1er_janvier": a day of the year. */
const dayInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const [, day, month, figure, name] = DAY_IN_KEY.exec(lastName(origin.id)) ?? [];
  const value = {
    day: Number.parseInt(day ?? figure ?? '', 10),
    month: name === undefined ? Number(month) : MONTHS.indexOf(name) + 1,
  };
  return Number.isNaN(value.day) || Number.isNaN(value.month)
    ? []
    : [{ origin: { ...origin, id: `${origin.id}.#` }, value: { type: 'date', ...value }, roles }];
};

/** "encours_au_2026-01-01": the day that a value is of. */
const dateInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const [, y1, m1, d1, d2, m2, y2] = DATE_IN_KEY.exec(origin.id.split('.').at(-1) ?? '') ?? [];
  const [year, month, day] = [Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)];
  return Number.isNaN(year)
    ? []
    : [{ origin: { ...origin, id: `${origin.id}.#` }, value: { type: 'date', day, month, year }, roles }];
};

const BOUNDS_IN_KEY = /(?:^|[^\d])(\d{1,7})(?:\s*(?:à|et|-|–|<)\s*|_(?:a|et)_|_)(\d{1,7})(?=$|[^\d])/u;
const BOUND_IN_KEY =
  /(?:^|[\s_])(?:(?:moins|plus|au[-_ ]dela|jusqu['_ ]?a|en[-_ ]dessous|inferieur\w*|superieur\w*)[\s_](?:d[e'][\s_]?|[aà][\s_])?)?(\d{3,7})(?:[\s_](?:et[\s_]plus|ou[\s_]plus))?$/u;

/** "800 à 1199", "0_499", "moins de 400", "1200 et plus": the bounds of a bracket. */
const boundsInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const key = origin.id.split('.').at(-1) ?? '';
  const [, low, high] = BOUNDS_IN_KEY.exec(key) ?? [];
  const bracket = low !== undefined && high !== undefined && Number(low) < Number(high);
  const bounds = bracket ? [low, high] : [BOUND_IN_KEY.exec(key)?.[1]];
  return bounds.flatMap((raw): Evidence[] =>
    // School years and dates are told as such.
    raw === undefined || /^(?:19|20)\d\d$/u.test(raw)
      ? []
      : [
          {
            // Apart from what the key holds, which may be money.
            ...{ origin: { ...origin, id: `${origin.id}.#` }, roles, bare: true },
            value: { type: 'number', number: Number(raw) },
          },
        ],
  );
};

/** A year is none: "collecte_2025_kg" is in kilos. */
const MEASURE_IN_KEY =
  /(?:^|_)(?!(?:19|20)\d\d_)(\d{1,5})_?(m2|m3|km|cm|kg|litres?|kwh|kw|ha|tonnes?|metres?|ml|m)(?:_|$)/u;

/** "facture_120m3": a measure. */
const measureInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const [, raw, unit = ''] = MEASURE_IN_KEY.exec(unmarked(lastName(origin.id))) ?? [];
  const value = raw === undefined ? undefined : valueOfKey(unit, Number(raw));
  return value?.type === 'measure' ? [{ origin, value, roles }] : [];
};

const MEASURES_IN_KEY =
  /(?:^|_)(\d{1,5}(?:,\d{1,2})?)_?(?:a|et)_(\d{1,5}(?:,\d{1,2})?)_?(m2|m3|km|cm|kg|litres?|kwh|kw|ha|tonnes?|metres?|ml|m)(?:_|$)/u;

/** "bateau_6_a_7,99_m": the bounds of a bracket of sizes. */
const measuresInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const [, low = '', high = '', unit = ''] =
    MEASURES_IN_KEY.exec((origin.id.split('.').at(-1) ?? '').toLowerCase().replace(/ /gu, '_')) ?? [];
  return unit === ''
    ? []
    : [low, high].flatMap((raw): Evidence[] => {
        const number = Number(raw.replace(',', '.'));
        const value = valueOfKey(unit, number);
        const apart = { origin: { ...origin, id: `${origin.id}.#` }, roles };
        return value?.type === 'measure'
          ? [
              { ...apart, value },
              { ...apart, value: { type: 'number', number } },
            ]
          : [];
      });
};

const MARK_IN_KEY =
  /(?:^|_)(chap(?:itre)?|art(?:icle)?|compte|cpte|lot|tranche|phase|zone|secteur|lig(?:ne)?|bureau|bat(?:iment)?|salle|niveau|groupe|poste|fonction|op(?:eration)?|quai|ponton|parcelle|route|rd|station|arret|classe|cat(?:egorie)?|section|annexe|gymnase|terrain|borne|circuit)_?(?:n_?|no_)?0*(\d{1,6})(?=_|$)/gu;
const IN_FULL: Readonly<Record<string, string>> = { chap: 'chapitre', art: 'article', cpte: 'compte', lig: 'ligne', bat: 'batiment', op: 'operation', cat: 'categorie' }; // prettier-ignore

/** "chap_65", "lot2": a number of order, and the thing that it numbers. */
const markInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] =>
  [...lastName(origin.id).matchAll(MARK_IN_KEY)].flatMap(([, noun = '', raw = '']): Evidence[] =>
    /^(?:19|20)\d\d$/u.test(raw)
      ? []
      : [
          {
            origin: { ...origin, id: `${origin.id}.#` },
            value: { type: 'number', number: Number(raw), label: IN_FULL[noun] ?? noun },
            roles,
          },
        ],
  );

const WORDS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
const LENGTH_IN_KEY =
  /(?:^|_)(\d{1,3}|deux_|trois_|quatre_|cinq_|six_|sept_|huit_|neuf_|dix_|onze_|douze_)_?(h|heures?|j|jours?|semaines?|mois|ans?|min|minutes?)(?:_|$)/u;

/** "panneaux_poses_48h_avant", "deux_heures": a length of time. */
const lengthInKey = (origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const part = /(?:^|_)(demi|quart_d)_heures?(?:_|$)/u.exec(lastName(origin.id))?.[1];
  if (part !== undefined) {
    const amount = part === 'demi' ? 30 : 15;
    const value = { type: 'duration', base: 'minutes', amount, raw: amount } as const;
    return [{ origin: { ...origin, id: `${origin.id}.#` }, value, roles }];
  }
  const [, raw, unit = ''] = LENGTH_IN_KEY.exec(unmarked(lastName(origin.id))) ?? [];
  if (raw === undefined) return [];
  const spelt = unit === 'h' ? 'heures' : unit === 'j' ? 'jours' : unit;
  const word = WORDS.indexOf(raw.replace('_', ''));
  const value = valueOfKey(spelt, word < 0 ? Number(raw) : word + 2);
  // Apart from what the key holds: "30 ans: 420" may be money.
  return value?.type === 'duration' ? [{ origin: { ...origin, id: `${origin.id}.#` }, value, roles }] : [];
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
      // Apart from what the key holds: "moins_de_14_ans: 637" are 637 people.
      origin: { ...origin, id: `${origin.id}.#` },
      value: { type: 'duration', base: 'months', amount: Number(raw) * 12, raw: Number(raw) },
      roles,
    },
    { origin: { ...origin, id: `${origin.id}.#` }, value: { type: 'number', number: Number(raw) }, roles },
  ]);
};
