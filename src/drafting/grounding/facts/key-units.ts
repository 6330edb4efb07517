/**
 * What a number is, as its key tells: "duree_mois: 8", "montant_ht: 48200", "delai_jours: 7", "surface_m2: 48". A key that tells
 * nothing leaves the number bare.
 */
import type { ClaimValue } from '../claim';
import { VAT_RATES } from './common-knowledge';
import { currencyOfKey } from './currencies';
import { unmarked } from './marks-in-keys';
import { spelled } from '../text/ligatures';

const MONEY =
  /(?:montant|prix|cout|tarif|caution|loyer|subvention|redevance|somme|depense|recette|indemnite|frais|honoraires|salaire|remuneration|gratification|pension|dette|amende|facture|autofinancement|enveloppe|credits?|budget_total|amount|price|cost|rent|fee|deposit|euros?|eur|ht|ttc|salary|payment|fine)/u;
const MONEY_WORD = new RegExp(`(?:^|_)${MONEY.source}(?:_|$)|^(?:granted|requested|grant)$`, 'u');
const TAX: readonly (readonly [RegExp, 'HT' | 'TTC'])[] = [
  [/(?:^|_)ht(?:_|$)/u, 'HT'],
  [/(?:^|_)ttc(?:_|$)/u, 'TTC'],
];
/** What the head of a key tells, whatever tariff it is of: "quotient_familial_max_tarif_reduit" is a quotient. */
const HEAD_NO_MONEY =
  /^(?:quotients?|qf|coefficients?|effectifs?|capacites?|jauges?|places?|seances?|passages?|repas|visites?|entrees|exemplaires|pieces|articles)(?:_(?!eur|euros?(?:_|$))[a-z\d]+)+$/u;
const NOT_MONEY =
  /(?:^|_)(?:mois|jours?|semaines?|heures?|annees?|ans|pourcent\w*|taux|pct|nombre|nb|numero|number|count|year|days|months|weeks|hours|rate|percent\w*|m2|m3|ha|ml|km|kg|kwh|litres?|account|compte|ponderations?)(?:_|$)/u;

/** What is told in hours when it is told by the week: "horaires_hebdo: 28", "temps_travail_semaine: 35". */
const HOURS_A_WEEK =
  /^(?:nb_)?(?:horaires?|ouvertures?|temps(?:_(?:de_)?(?:travail|service|presence|ouverture))?|durees?(?:_(?:de_)?(?:travail|service|ouverture))?|amplitude|volume_horaire)_(?:par_semaine|semaine|hebdo(?:madaires?)?)$/u;
const WEEK_HOURS = 24 * 7;
/** "ouverture_hebdo: 5" may be of days. */
const OPENS = /^(?:nb_)?ouvertures?_/u;
const WEEK_DAYS = 7;

const UNITS: readonly (readonly [RegExp, (raw: number) => ClaimValue])[] = [
  [
    /(?:^|_)(?:ans|annees?|years?)(?:_|$)/u,
    (raw) => ({ type: 'duration', base: 'months', amount: raw * 12, raw }),
  ],
  [/(?:^|_)(?:mois|months?)(?:_|$)/u, (raw) => ({ type: 'duration', base: 'months', amount: raw, raw })],
  [
    /(?:^|_)(?:semaines?|weeks?(?!_?end))(?:_|$)/u,
    (raw) => ({ type: 'duration', base: 'days', amount: raw * 7, raw }),
  ],
  [/(?:^|_)(?:jours?|days?)(?:_|$)|_j$/u, (raw) => ({ type: 'duration', base: 'days', amount: raw, raw })],
  [
    /(?:^|_)(?:heures?|hours?)(?:_|$)|_h$/u,
    (raw) => ({ type: 'duration', base: 'minutes', amount: raw * 60, raw }),
  ],
  [
    /(?:^|_)(?:minutes?|min(?!(?:_[a-z]{4,}){0,3}_(?:m2?|m3|c|km|cm|kg|pct|eur|euros?|ans|annees?|mois|semaines?|jours?|nuits?|heures?|[jhtl]|ha)$)|mn)(?:_|$)/u,
    (raw) => ({ type: 'duration', base: 'minutes', amount: raw, raw }),
  ],
  [
    /(?:^|_)(?:pourcent\w*|pct|percent\w*|taux|rate|ponderations?)(?:_|$)/u,
    (raw) => ({ type: 'share', ratio: raw / 100, raw }),
  ],
  [/(?:^|_)km2(?:_|$)/u, (raw) => measure('area', raw, 1e6)],
  [/(?:^|_)m2(?:_|$)/u, (raw) => measure('area', raw)],
  [/(?:^|_)(?:ha|hectares?)(?:_|$)/u, (raw) => measure('area', raw, 1e4)],
  [/(?:^|_)m3(?:_|$)/u, (raw) => measure('volume', raw)],
  [/(?:^|_)hl(?:_|$)/u, (raw) => measure('volume', raw, 0.1)],
  [/(?:^|_)(?:l|litres?|liters?)(?:_|$)/u, (raw) => measure('volume', raw, 1e-3)],
  [/(?:^|_)mwh(?:_|$)/u, (raw) => measure('energy', raw, 1e3)],
  [/(?:^|_)kwh(?:_|$)/u, (raw) => measure('energy', raw)],
  [/(?:^|_)(?:kw|kwc|kva)(?:_|$)/u, (raw) => measure('power', raw)],
  [/(?:^|_)(?:mm|millimetres?)(?:_|$)/u, (raw) => measure('length', raw, 1e-3)],
  [/(?:^|_)(?:ml|m)(?:_|$)/u, (raw) => measure('length', raw)],
  [/(?:^|_)(?:g|gr|grammes?)(?:_|$)/u, (raw) => measure('mass', raw, 1e-3)],
  [/(?:^|_)(?:db|dba|decibels?)(?:_|$)/u, (raw) => measure('sound', raw)],
  [/(?:^|_)(?:km_?h|vitesse|speed)(?:_|$)/u, (raw) => measure('speed', raw)],
  [/(?:^|_)km(?:_|$)/u, (raw) => measure('length', raw, 1000)],
  [/(?:^|_)cm(?:_|$)/u, (raw) => measure('length', raw, 0.01)],
  [/(?:^|_)(?:metres?|meters?)(?:_|$)/u, (raw) => measure('length', raw)],
  [/(?:^|_)kg(?:_|$)/u, (raw) => measure('mass', raw)],
  [/(?:^|_)tonnes?(?:_|$)|_t$|^t_(?:19|20)\d\d$/u, (raw) => measure('mass', raw, 1000)],
  [/_(?:deg_?)?c$/u, (raw) => measure('temperature', raw)],
  [
    /^temperatures?(?:_|$)|(?:^|_)temperatures?(?:_(?:min|max)[a-z]*)?$/u,
    (raw) => measure('temperature', raw),
  ],
];
/** What is measured, when the key has no unit of its own: "surface_ha" is in hectares, "tonnage_2025_kg" in kilos. */
const MEASURED: typeof UNITS = [
  [
    /(?:^|_)poids(?!_?(?:pct|pourcent\w*|relatif|sur|note|criteres?)(?:_|$))(?:_|$)/u,
    (raw) => measure('mass', raw),
  ],
  [/(?:^|_)tonnages?(?:_|$)/u, (raw) => measure('mass', raw, 1000)],
  [/(?:^|_)kilometrages?(?:_|$)/u, (raw) => measure('length', raw, 1000)],
  [/(?:^|_)(?:superficie|surface)(?:_|$)/u, (raw) => measure('area', raw)],
  [
    /(?:^|_)(?:distance|radius|rayon|metrage|lineaire|denivele|longueur|largeur|hauteur|profondeur|width|height|depth)(?:_|$)/u,
    (raw) => measure('length', raw),
  ],
];
const measure = (dimension: string, raw: number, factor = 1): ClaimValue => ({
  type: 'measure',
  dimension,
  amount: raw * factor,
  raw,
});

/** Money for one unit, which stands in the singular: "caution_mois: 2" and "frais_jours" are no amounts. */
const FOR_ONE =
  /^(?:\w+_)?(?:tarif|prix|cout|montant|redevance|frais|indemnite|penalite|astreinte|amende)_(?:\w+_)?(?:jour|journee|nuit|semaine|mois|trimestre|an|annee|heure|m2|m3|ml|km|kg|kwh|hectare|tonne|litre|metre|repas|personne|eleve|enfant|unite|passage)(?:_(?:ht|ttc|an|annee|saison|trimestre|semestre|semaine|jour|mois))?$/u;

/** Euros and what they are for: a unit, a length of time, or anything after "par". */
const EUROS_EACH =
  /(?:^|_)(?<!(?:^|_)(?:k|m|milliers?|millions?)_)(?:eur|euros?)(?:_par(?:_[a-z\d]+)+|(?:_(?:ht|ttc|m2|m3|ml|m|km|kg|kwh|mwh|l|litres?|t|tonnes?|ha|hectares?|h|heures?|j|jours?|journees?|nuits?|nuitees?|semaines?|mois|trimestres?|semestres?|ans?|annees?|saisons?|places?|personnes?|pers|hab|habitants?|adultes?|enfants?|eleves?|agents?|repas|unites?|passages?|seances?|foyers?|bacs?|lots?|emplacements?|metres?|metre_lineaire|(?:19|20)\d\d))+)$/u;
/** What counts, lasts or dates beside the word for money: "duree_eur_mois" is no price. */
const NO_PRICE =
  /(?:^|_)(?:nombre|nb|durees?|delais?|ages?|taux|annees?(?=_.*(?:eur|euros?)(?:_|$)))(?:_|$)/u;

/** Words of a length of time, which keep the unit that follows them: "duree_jour", "delai_mois". */
const LASTING =
  /(?:^|_)(?:dur\w+|delais?|preavis|temps|attente|age|anciennete|validite|periode|garantie|conservation|intervalle|prolongation|sursis|report|conges?|absences?|retard|pause|trajet|term|delay|notice|length)(?:_|$)/u;
/** "trafic_jour", "apports_max_an", "visites_mois": so many each day; the unit in the singular ends the key. */
const EACH = /^(\w+)_(?:jour|semaine|an|annee|heure|trimestre|day|week|year|hour)$/u;
const EACH_MONTH = /^([a-z]{3,}s)_(?:\w+_)?mois$/u;
/** What has a least value that is no number of minutes: "metrage_min", "participants_min". */
const LEAST =
  /^(?:\w+_)?(?:metrage|longueur|largeur|hauteur|profondeur|surface|superficie|distance|recul|poids|age|nombre|nb|effectifs?|tarif|prix|montant|loyer|caution|quantite|temperature|niveau|note|capacite|jauge|volume|puissance|revenus?|quotient|tonnage|vitesse|apport|achat|commande|participants|presence|personnes|places|inscrits|adherents|presents|eleves|enfants|votants|lots|exposants|m2|m|km|kg|pct|euros?|ht|ttc|ans|mois|jours)_min$/u;

/** "min_jours_site": the least number of days, no minutes. */
const LEAST_OF =
  /^min_(?=(?:(?:jours?|nuits?|semaines?|mois|trimestres?|ans?|annees?|heures?)(?:_|$))|temperatures?(?:_|$))/u;

/** The period that such a key counts by, which is not what it counts. */
export const periodOfKey = (path: string): string | undefined => {
  const key = lastName(path);
  return !LASTING.test(key) && EACH.test(key) ? key.split('_').at(-1) : undefined;
};

const ARTICLE = /(^|_)(?:a_|de_)?[ld]_(?=[aeiouyh])/gu;
const FIGURED =
  /(^|_)\d{1,3}(?:_(?:a_)?\d{1,3})?_?(?:h|heures?|j|jours?|semaines?|mois|ans?|minutes?|nuits?)(?=_|$)/gu;
/** "emplacement_4_m", "6_a_7_99_m": a size that the key says; a year says none. */
const SIZED =
  /(^|_)(?!(?:19|20)\d\d_)\d{1,4}(?:_\d{1,2})?(?:_(?:a|et)_\d{1,4}(?:_\d{1,2})?)?_?(?:m|ml|m2|m3|metres?|km|kg|litres?|ha|tonnes?)(?=_|$)/gu;

/** "accorde_annee_precedente", "mois_dernier": when it was, no length. */
const ONE_OF_TIME =
  /(?:^|_)(?:annee|an|mois|semaine|jour)_(?:precedente?|derniere?|passee?|suivante?|prochaine?|anterieure?|en_cours|courante?)(?=_|$)|(?:^|_)(?:ce|cet|cette)_(?:annee|mois|semaine)(?=_|$)|(?:^|_)(?:annee|mois|semaine)_(?:ce|cet|cette)(?=_|$)/u;
/** "rang_annee", "annee_ce_rang" of "rank_this_year": which one it is in that time, no length. */
const RANK_IN_TIME =
  /^(?:(?:annee|an|mois|semaine|trimestre)_(?:ce_|cette_)?rang|rang_(?:[a-z]+_){0,2}(?:annee|an|mois|semaine|trimestre))$/u;
/** A key without the year, month or day that it is of. */
export const undated = (key: string): string => key.replace(ONE_OF_TIME, '');

/** The typed value of a number under this key ("contrat.tarif"), else undefined. Only the last part of the path is asked. */
export const valueOfKey = (path: string, number: number): ClaimValue | undefined => {
  const own = lastName(path);
  // "3_5_ans: 24", "forfait_2_jours: 30": the unit is of the figure that the key says itself.
  // "virement_a_l_investissement": an article, no litres.
  const key = undated(
    unmarked(LEAST.test(own) ? own.replace(/_min$/u, '') : own)
      .replace(LEAST_OF, '')
      .replace(FIGURED, '$1')
      .replace(SIZED, '$1')
      .replace(ARTICLE, '$1'),
  );
  // "subvention.annee_precedente" is of that year, no number of years.
  if (key === '' || RANK_IN_TIME.test(key)) return undefined;
  if (HOURS_A_WEEK.test(key) && number > (OPENS.test(key) ? WEEK_DAYS : 0) && number < WEEK_HOURS)
    return { type: 'duration', base: 'minutes', amount: number * 60, raw: number };
  if (!LASTING.test(key) && !FOR_ONE.test(key) && (EACH.test(key) || EACH_MONTH.test(key))) {
    const counted = (EACH.exec(key) ?? EACH_MONTH.exec(key))?.[1] ?? '';
    return /(?:^|_)mois(?:_|$)/u.test(counted) ? undefined : valueOfKey(counted, number);
  }
  // "rang_annee: 3": a place among those of the year.
  if (/^rang(?:_|$)/u.test(key)) return undefined;
  // "anniversaire: 25": years.
  if (/^anniversaire$/u.test(key) && Number.isInteger(number) && number > 0 && number < 1000)
    return { type: 'duration', base: 'months', amount: number * 12, raw: number };
  // "tva: 20": a rate of the law; any other number is an amount.
  if (key === 'tva' && VAT_RATES.includes(number)) return { type: 'share', ratio: number / 100, raw: number };
  // "annee: 2026" dates, it does not measure.
  if (/^(?:annee|year|exercice|an)(?:_|$)/u.test(key) && number > 1800 && number < 2200) return undefined;
  // "taux_km", "taux_horaire": so much money for one, no share.
  if (
    /(?:^|_)taux_(?:unitaire_)?(?:km|kilometr\w*|horaire|heure|jour|journalier|nuit\w*|repas|vacation|m2|unitaire)(?:_|$)/u.test(
      key,
    )
  )
    return { type: 'amount', cents: Math.round(number * 100) };
  // "age_min: 3", "age_requis: 16": years of life.
  if (
    /^ages?(?:_(?:min[a-z]*|max[a-z]*|requis[a-z]*|legale?|limite)(?:_ans?)?)?$/u.test(key) &&
    number > 0 &&
    number < 120
  )
    return { type: 'duration', base: 'months', amount: number * 12, raw: number };
  // "hourly_rate_eur": the currency ends the key.
  if (
    /_(?:eur|euros?)$/u.test(key) &&
    !/(?:^|_)(?:k|m|milliers?(?:_d)?|millions?(?:_d)?)_(?:eur|euros?)$/u.test(key)
  )
    return { type: 'amount', cents: Math.round(number * 100), ...taxOf(key) };
  // "tarif_eur_m2_mois", "eur_par_place": so much money for one of them.
  if (EUROS_EACH.test(key) && !NO_PRICE.test(key))
    return { type: 'amount', cents: Math.round(number * 100), ...taxOf(key) };
  const currency = currencyOfKey(key);
  if (currency !== undefined)
    return { type: 'amount', cents: Math.round(number * 100), currency, ...taxOf(key) };
  // "tarif_jour", "redevance_m2_an", "frais_garde_par_jour": so much money for one of them.
  if (FOR_ONE.test(key)) return { type: 'amount', cents: Math.round(number * 100), ...taxOf(key) };
  // "heures_semaine" are hours: the first unit of the key is the number's own.
  const [unit] = UNITS.map(([pattern, valueOf]) => ({ at: key.search(pattern), valueOf }))
    // "patrouilles_par_semaine" counts patrols.
    .filter(({ at }) => at >= 0 && !(at > 0 && /(?:^|_)(?:par|per)$/u.test(key.slice(0, at))))
    .sort((a, b) => a.at - b.at);
  if (unit !== undefined) return unit.valueOf(number);
  const thousands = /(?:^|_)(?:k_?(?:eur|euros?)|milliers_?(?:d_)?euros?)(?:_|$)/u.test(key)
    ? 1e3
    : /(?:^|_)(?:m_eur|m_euros|meur|millions_?(?:d_)?euros?)(?:_|$)/u.test(key)
      ? 1e6
      : undefined;
  if (thousands !== undefined)
    return { type: 'amount', cents: Math.round(number * thousands * 100), ...taxOf(key) };
  const measured = MEASURED.find(([pattern]) => pattern.test(key));
  if (measured !== undefined) return measured[1](number);
  if (!MONEY_WORD.test(key) || NOT_MONEY.test(key) || HEAD_NO_MONEY.test(key)) return undefined;
  return { type: 'amount', cents: Math.round(number * 100), ...taxOf(key) };
};

const taxOf = (key: string): { readonly tax?: 'HT' | 'TTC' } => {
  const tax = TAX.find(([pattern]) => pattern.test(key))?.[1];
  return tax === undefined ? {} : { tax };
};

/** The last name of a path that is no index, in snake case, no accents; "Retenue (%)" is in per cent. */
export const lastName = (path: string): string =>
  spelled(path.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/([a-z])([A-Z])/gu, '$1_$2')
    .replace(/%/gu, '_pct_')
    .replace(/€/gu, '_eur_')
    .replace(/²/gu, '2')
    .replace(/³/gu, '3')
    .replace(/[^A-Za-z\d]+/gu, '_')
    .replace(/(?<=.)_$|^_(?=.)/gu, '')
    .toLowerCase()
    // "consommation_kWh": a unit is one word.
    .replace(/(^|_)([kmg])_(wh?)(?=_|$)/gu, '$1$2$3');
