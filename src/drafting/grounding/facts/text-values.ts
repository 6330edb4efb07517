/**
 * What a fact that is text is besides its words: a month of a form, bare numbers of the unit of its key, a short list.
 */
import { fold } from '../../../act/reading/fold';
import type { ClaimValue } from '../claim';
import { MONTH_NAMES } from '../reading/dates';
import type { Evidence, ListFact, Origin, TextFact } from './evidence';
import { plainWords } from '../text/plain-words';
import { NUMBER, parseNumber } from '../text/numbers';
import { lastName } from './key-units';
import { valueOfPath } from './path-units';

/** "livraison: 2025-11", as forms write a month; "dossier: 2025-11" is a number of a register. "versement: décembre" is any year's. */
export const monthIn = (text: string, origin: Origin, roles: readonly string[]): readonly Evidence[] => {
  const named = MONTH_NAMES.indexOf(fold(text).lower) + 1;
  if (named > 0) return [{ origin, roles, value: { type: 'month', month: named } }];
  const [, year, month] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/u.exec(text) ?? [];
  return year === undefined || REGISTERED.test(lastName(origin.id))
    ? []
    : [{ origin, roles, value: { type: 'month', month: Number(month), year: Number(year) } }];
};

/** "heure_debut: 9", "fermeture_heure: 17.5": an hour of the day; "heures_debut" and "tarif_heure" are none. */
export const hourIn = (raw: number, origin: Origin, roles: readonly string[]): Evidence | undefined =>
  CLOCK.test(lastName(origin.id)) && raw >= 0 && raw <= 24 && Number.isInteger(raw * 60)
    ? { origin, roles, value: { type: 'time', minutes: raw * 60 } }
    : undefined;

const CLOCK =
  /^(?:heure|h)(?:_(?:de_|d_)?(?:debut|fin|depart|arrivee|ouverture|fermeture|retour|rendez_vous|rdv|convocation|prevue|cloture|seance|matin|soir|limite|max|min|reprise|coupure|passage|constat|faits))?$|^(?:debut|fin|depart|arrivee|ouverture|fermeture|retour|cloture)_(?:heure|h)$/u;

const REGISTERED =
  /(?:^|_)(?:numeros?|no|n|number|ref\w*|dossiers?|code|id|registre|arretes?|deliberations?|decisions?|marches?|consultations?|actes?|conventions?|contrats?|factures?|devis|permis|rapports?|courriers?|lots?|saisons?|annees?(?:_scolaires?)?|exercices?)(?:_|$)/u;

/** "criteres_pct: [prix 55, délai 45]": a number that its text leaves bare is of the unit of the key; "28/35e" are 28 hours of work. */
export const valuesInText = (
  { claims, folded, origin }: TextFact,
  roles: readonly string[],
): readonly Evidence[] => {
  const [, hours, spelt] = OF_WEEK.exec(folded.lower) ?? [];
  const raw = hours === undefined ? parseNumber(spelt ?? '') : Number(hours.replace(',', '.'));
  const working: Evidence[] = [];
  if (raw !== undefined) {
    working.push({ origin, roles, value: { type: 'duration', base: 'minutes', amount: raw * 60, raw } });
  }
  const worked = workedOf(folded.lower);
  if (worked !== undefined) working.push({ origin, roles, value: worked });
  const share = PART_KEY.test(lastName(origin.id)) ? partOf(folded.lower) : undefined;
  if (share !== undefined) working.push({ origin, roles, value: share });
  const rank = RANK_KEY.test(lastName(origin.id)) ? rankOf(folded.lower) : undefined;
  if (rank !== undefined) working.push({ origin, roles, value: rank });
  return [
    ...working,
    ...claims.flatMap(({ value, from, to }): Evidence[] => {
      const alone =
        value.type === 'number' &&
        value.label === undefined &&
        !/^\s*\p{L}/u.test(folded.lower.slice(to)) &&
        /\p{L}\s*:?\s*$/u.test(folded.lower.slice(0, from));
      const typed = alone ? valueOfPath(origin.id, value.number) : undefined;
      return typed === undefined ? [] : [{ origin, value: typed, roles }];
    }),
  ];
};

/** "28/35e", "vingt-quatre heures sur trente-cinq": hours of a week. */
const OF_WEEK = new RegExp(
  `(?<![\\d/])(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?\\/\\s?35\\s?(?:e|eme|emes)?(?![\\d/])|(?<![a-z\\d,.])(${NUMBER})\\s?h(?:eures?)?\\s+(?:hebdomadaires\\s+|par\\s+semaine\\s+)?sur\\s+(?:35|trente-cinq)(?![\\d/])`,
  'u',
);

/** "28 h / 35 h", "24 heures sur 35", "17,5/35e": the part of a full time that this makes. */
const workedOf = (text: string): ClaimValue | undefined => {
  const [, over = '', under = ''] =
    /(?<![\d/,.])(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:h(?:eures?)?\s?)?(?:\/|\s?sur\s)\s?(35|39|1607)\s?(?:h(?:eures?)?|e|eme|emes)?(?![a-z\d/])/u.exec(
      text,
    ) ?? [];
  const ratio = Number(over.replace(',', '.')) / Number(under);
  return ratio > 0 && ratio < 1 ? { type: 'share', ratio, raw: Math.round(ratio * 1e6) / 1e4 } : undefined;
};

/** "rang: 4 / 5", "classement: 4e sur 5": a place among so many. */
const rankOf = (text: string): ClaimValue | undefined => {
  const [, rank, among] =
    /^\s*(\d{1,3})\s?(?:er|re|e|eme)?\s?(?:\/|sur)\s?(\d{1,3})(?![\d/.,])/u.exec(text) ?? [];
  return rank === undefined || Number(rank) > Number(among) || rank === '0'
    ? undefined
    : { type: 'ordinal', rank: Number(rank) };
};
const RANK_KEY = /(?:^|_)(?:rangs?|classements?|positions?|rank)(?:_|$)/u;

/** "quote_part: 3/4", as a deed writes a share. */
const PART_KEY = /(?:^|_)(?:parts?|quotes?|quotites?|fractions?|proportions?|shares?)(?:_|$)/u;
const IN_WORDS: Readonly<Record<string, number>> = {
  tiers: 3,
  quart: 4,
  cinquieme: 5,
  sixieme: 6,
  huitieme: 8,
  dixieme: 10,
  vingtieme: 20,
};
const partOf = (text: string): ClaimValue | undefined => {
  // "part_ccas: un tiers": a key of a part says that no third party is meant.
  const word = /^\s*(?:un|le)\s+(tiers|quart|cinquieme|sixieme|huitieme|dixieme|vingtieme)(?![a-z])/u.exec(
    text,
  )?.[1];
  const parts = word === undefined ? undefined : IN_WORDS[word];
  if (parts !== undefined) return { type: 'share', ratio: 1 / parts, raw: 100 / parts, word: true };
  const [, over, under] = /^\s*(\d{1,3})\s?\/\s?(\d{1,4})(?:e|eme|emes)?\s*$/u.exec(text) ?? [];
  const ratio = Number(over) / Number(under);
  return ratio > 0 && ratio <= 1 ? { type: 'share', ratio, raw: ratio * 100 } : undefined;
};

/** "mardi et vendredi", "a, b et c": what a short text lists. */
export const enumeration = (value: string, origin: Origin, roles: readonly string[]): readonly ListFact[] => {
  // "M. et Mme" are no list.
  if (/^(?:m\.?|mme|monsieur|madame)\s+et\s/iu.test(value.trim())) return [];
  const items = value.split(/,\s+|\s+et\s+/u);
  const short =
    items.length > 1 && items.length < 13 && items.every((item) => item.trim().split(/\s+/u).length <= 5);
  return short && value.length < 160 ? [{ origin, size: items.length, roles }] : [];
};

const LIST_IN_TEXT =
  /((?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+)\s*(?:\(([^()]{5,160})\)|:\s+([^:;.()]{5,160}?)\s*[.;]?$)/gu;

/** "une version occultée (primes, mutuelle, adresse)", "à occulter : primes, mutuelle, adresse": three of what the words before say. */
export const listsInText = (value: string, origin: Origin): readonly ListFact[] =>
  [...value.matchAll(LIST_IN_TEXT)].flatMap(([, before = '', inside, after]): readonly ListFact[] => {
    const items = (inside ?? after ?? '').split(/,\s+|\s+et\s+/u);
    const isList =
      items.length > 2 &&
      items.length < 13 &&
      items.every((item) => /^\s*\p{L}/u.test(item) && item.trim().split(/\s+/u).length <= 5);
    return isList
      ? [
          {
            origin,
            size: items.length,
            roles: plainWords(before).filter((word) => word.length > 3),
            inText: true,
          },
        ]
      : [];
  });
