/**
 * What a number is, as its key tells: "duree_mois: 8", "montant_ht: 48200", "delai_jours: 7", "surface_m2: 48". A key that tells
 * nothing leaves the number bare.
 */
import type { ClaimValue } from '../claim';

const MONEY =
  /(?:montant|prix|cout|tarif|caution|loyer|subvention|redevance|somme|depense|recette|indemnite|amende|facture|autofinancement|enveloppe|budget_total|amount|price|cost|rent|fee|deposit|euros?|eur|ht|ttc|salary|payment|fine)/u;
const MONEY_WORD = new RegExp(`(?:^|_)${MONEY.source}(?:_|$)|^(?:granted|requested|grant)$`, 'u');
const TAX: readonly (readonly [RegExp, 'HT' | 'TTC'])[] = [
  [/(?:^|_)ht(?:_|$)/u, 'HT'],
  [/(?:^|_)ttc(?:_|$)/u, 'TTC'],
];
const NOT_MONEY =
  /(?:^|_)(?:mois|jours?|semaines?|heures?|annees?|ans|pourcent\w*|taux|pct|nombre|nb|numero|number|count|year|days|months|weeks|hours|rate|percent\w*|m2|m3|km|kg|account|compte)(?:_|$)/u;

const UNITS: readonly (readonly [RegExp, (raw: number) => ClaimValue])[] = [
  [
    /(?:^|_)(?:ans|annees?|years?)(?:_|$)/u,
    (raw) => ({ type: 'duration', base: 'months', amount: raw * 12, raw }),
  ],
  [/(?:^|_)(?:mois|months?)(?:_|$)/u, (raw) => ({ type: 'duration', base: 'months', amount: raw, raw })],
  [
    /(?:^|_)(?:semaines?|weeks?)(?:_|$)/u,
    (raw) => ({ type: 'duration', base: 'days', amount: raw * 7, raw }),
  ],
  [/(?:^|_)(?:jours?|days?)(?:_|$)/u, (raw) => ({ type: 'duration', base: 'days', amount: raw, raw })],
  [
    /(?:^|_)(?:heures?|hours?)(?:_|$)/u,
    (raw) => ({ type: 'duration', base: 'minutes', amount: raw * 60, raw }),
  ],
  [/(?:^|_)(?:minutes?|min)(?:_|$)/u, (raw) => ({ type: 'duration', base: 'minutes', amount: raw, raw })],
  [
    /(?:^|_)(?:pourcent\w*|pct|percent\w*|taux|rate)(?:_|$)/u,
    (raw) => ({ type: 'share', ratio: raw / 100, raw }),
  ],
  [/(?:^|_)(?:m2|superficie|surface)(?:_|$)/u, (raw) => measure('area', raw)],
  [/(?:^|_)m3(?:_|$)/u, (raw) => measure('volume', raw)],
  [/(?:^|_)(?:km_?h|vitesse|speed)(?:_|$)/u, (raw) => measure('speed', raw)],
  [/(?:^|_)km(?:_|$)/u, (raw) => measure('length', raw, 1000)],
  [/(?:^|_)cm(?:_|$)/u, (raw) => measure('length', raw, 0.01)],
  [
    /(?:^|_)(?:metres?|meters?|distance|radius|rayon|longueur|largeur|hauteur|profondeur|width|height|depth)(?:_|$)/u,
    (raw) => measure('length', raw),
  ],
  [/(?:^|_)(?:kg|poids)(?:_|$)/u, (raw) => measure('mass', raw)],
  [/(?:^|_)(?:tonnes?)(?:_|$)/u, (raw) => measure('mass', raw, 1000)],
];
const measure = (dimension: string, raw: number, factor = 1): ClaimValue => ({
  type: 'measure',
  dimension,
  amount: raw * factor,
  raw,
});

/** The typed value of a number under this key ("contrat.tarif"), else undefined. Only the last part of the path is asked. */
export const valueOfKey = (path: string, number: number): ClaimValue | undefined => {
  const key = lastName(path);
  // "annee: 2026" dates, it does not measure.
  if (/^(?:annee|year|exercice|an)$/u.test(key) && number > 1800) return undefined;
  // "heures_semaine" are hours: the first unit of the key is the number's own.
  const [unit] = UNITS.map(([pattern, valueOf]) => ({ at: key.search(pattern), valueOf }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (unit !== undefined) return unit.valueOf(number);
  if (!MONEY_WORD.test(key) || NOT_MONEY.test(key)) return undefined;
  const tax = TAX.find(([pattern]) => pattern.test(key))?.[1];
  return { type: 'amount', cents: Math.round(number * 100), ...(tax === undefined ? {} : { tax }) };
};

/** The last name of a path that is no index, in snake case, no accents. */
export const lastName = (path: string): string =>
  (path.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/([a-z])([A-Z])/gu, '$1_$2')
    .replace(/[^A-Za-z\d]+/gu, '_')
    .toLowerCase();
