/**
 * What a number is, as the record that it stands in tells when its own key does not: "tarif: {habitant: 380}", "distances_m: {ecole: 300}",
 * "subvention: {annee_precedente: 3500}". A key that counts, dates or lasts keeps its own meaning.
 */
import type { ClaimValue } from '../claim';
import { currencyOfKey } from './currencies';
import { lastName, valueOfKey } from './key-units';
import { isNameKey } from './name-keys';

/** Records whose every number is a price. */
const PRICES =
  /(?:^|_)(?:tarifs?|tarification|prix|couts?|montants?|loyers?|redevances?|cautions?|cotisations?|penalites?|amendes?|plan_(?:de_)?financement|financements?|financeurs?|droits?(?:_(?:de_)?place)?|taxes?|baremes?|abonnements?|forfaits?|prices?|fees?|rents?|costs?)(?:_[a-z\d_]+)?$/u;
/** Records that hold an amount of money among other things: only what says which amount it is. */
const FUNDS =
  /(?:^|_)(?:subventions?|aides?|budgets?|depenses?|recettes?|participations?|primes?|indemnites?|charges?|frais|enveloppes?|dotations?|credits?|dettes?|grants?)(?:_(?:ht|ttc|eur|euros?))?$/u;
const WHICH =
  /^(?:(?:l_)?annee_(?:precedente?|derniere|passee|anterieure)|demande[es]?|sollicite[es]?|propose[es]?|accorde[es]?|vote[es]?|verse[es]?|attribue[es]?|alloue[es]?|obtenue?s?|precedente?s?|ancienne?|nouvelle|nouveau|initiale?|restante?|maximale?|minimale?|plafond|plancher|previsionnel(?:le)?|prevue?s?|reel(?:le)?|realise[es]?|engage[es]?|mandate[es]?)(?:_(?:en_)?(?:20\d\d|n_?1))?$|^(?:annee_)?(?:20\d\d|n_?1)$|^(?:aide_)?(?:etat|region|departement|commune|communaute|intercommunalite|metropole|europe|feder|feader|leader|detr|dsil|dgd|caf|carsat|msa|cnsa|ademe|anah|ars|fonds\w*|agence\w*|mecenat|autofinancement)$/u;
/** What a record of prices may hold that is no price. */
const NO_PRICE =
  /(?:^|_)(?:annees|exercice|year|nombre|nb|numero|no|number|id|rang|code|compte|chapitre|article|age|ages|duree|delai|preavis|date|depuis|taux|pct|pourcent\w*|percent\w*|tva|quotite|validite|mois|jours|semaines|ans|heures|minutes|quantite|places|effectifs?|capacite)(?:_|$)|^[a-z_]+_(?:litres|metres|kilometres|hectares|grammes|tonnes)$/u;
/** "deux_heures", "quatre_jours" price that many. */
const FOR_SEVERAL =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|\d{1,2})_(?:heures?|jours?|nuits?|semaines?|mois|minutes?|ans?|repas|entrees|seances)$/u;
/** Records whose key ends with the unit of what they hold. */
const OF_UNIT =
  /_(?:pct|pourcent\w*|m|ml|m2|m3|km|cm|ha|kg|t|tonnes?|l|hl|litres?|kwh|mwh|kw|km_?h|h|dba?|decibels?|degres|celsius|jours?|semaines?|mois|ans|heures|minutes|min|ht|ttc|eur|euros?)$|^taux(?:_(?!horaires?|unitaires?|journaliers?|km)\w+)?$|^(?:pourcentages?|tonnages?|surfaces?|superficies?|distances?|longueurs?|largeurs?|hauteurs?)$/u;

const OF_SHARE =
  /^taux(?:_(?!horaires?|unitaires?|journaliers?|km)\w+)?$|_(?:pct|pourcent\w*|percent\w*)$|^pourcentages?$/u;
/** A key of a record of shares that has a unit of its own. */
const OWN_UNIT =
  /(?:^|_)(?:ht|ttc|eur|euros?|m2|m3|km|kg|jours|semaines|mois|ans|annees?|heures|minutes|nombre|nb|numero|age|duree|delai)(?:_|$)/u;
/** A criterion that is weighed, not measured: "criteres_pct: {prix: 60, délai: 10}". */
const WEIGHED = /^(?:delais?|durees?|delais?_d_?\w+|age|nombre)$/u;
/** Moments of a day or of a year, which are no lengths of time. */
const WHEN = /^(?:de_|en_|la_)?(?:jour|journee|nuit|soiree?|matin|matinee|semaine|week_end|ete|hiver)$/u;

/** Records that count cases by what they are for. */
const OF_CASES =
  /(?:^|_)(?:pv|proces_verbaux|infractions?|contraventions?|verbalisations?|interventions?|accidents?|plaintes?|appels|signalements?|motifs?|causes?|reclamations?|avertissements?|delits?|incidents?|doleances?)(?:_(?:par_)?(?:motifs?|types?|causes?|natures?|20\d\d))*$/u;
const MEASURED =
  /^(?:exces_(?:de_)?)?(?:vitesse|poids|distance|hauteur|surface|tonnage|temperature|duree|bruit|longueur|largeur)$/u;

const DATED = /^(?:19|20)\d\d$|^(?:avant|apres|ancien(?:ne)?|nouve(?:au|lle)|actuel(?:le)?|precedent[e]?)$/u;

/** The typed value of a number at this path, else undefined. */
export const valueOfPath = (path: string, number: number): ClaimValue | undefined => {
  const parts = path.split('.').filter((part) => !/^\d+$/u.test(part));
  // "tonnages.om.2025": a value of a year is what its record says, as a key.
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 && DATED.test(last)) return valueOfPath(parts.slice(0, -1).join('.'), number);
  const isName = isNameKey(path);
  const [parent, own] = [lastName(parts.slice(0, -1).join('.')), isName ? '' : lastName(path)];
  const currency = currencyOfKey(own) ?? currencyOfKey(parent);
  const money: ClaimValue = {
    ...{ type: 'amount', cents: Math.round(number * 100) },
    ...taxOf(`${parent}_${own}`),
    ...(currency === undefined ? {} : { currency }),
  };
  // "tarifs: {mois: 95, annee: 780}": no length of time is of so many months.
  // "frais_eur: {jour_de_garde: 14}"
  if (/_(?:eur|euros?|ht|ttc)$/u.test(parent) && !NO_PRICE.test(own)) return money;
  // "montants_xpf: {achat: 1450000}"
  if (currencyOfKey(parent) !== undefined && !NO_PRICE.test(own)) return money;
  if (PRICES.test(parent) && own === 'mois' && (number > 36 || !Number.isInteger(number))) return money;
  if (PRICES.test(parent) && !OF_SHARE.test(parent) && (FOR_SEVERAL.test(own) || !NO_PRICE.test(own)))
    return money;
  if (FUNDS.test(parent) && WHICH.test(own)) return money;
  // "mesures_db: {jour: 48.5}": when it was measured; "criteres_pct: {prix: 55}": what it is a share of.
  if (
    OF_UNIT.test(parent) &&
    (WHEN.test(own) || (OF_SHARE.test(parent) && (!OWN_UNIT.test(own) || WEIGHED.test(own))))
  )
    return valueOfKey(parent, number);
  // "pv: {stationnement: 642, vitesse: 97}": what they are for is no measure.
  if (OF_CASES.test(parent) && MEASURED.test(own)) return undefined;
  const value = isName ? undefined : valueOfKey(path, number);
  if (value !== undefined || parent === '' || !OF_UNIT.test(parent)) return value;
  return NO_PRICE.test(own) || /(?:^|_)(?:annee|an)(?:_|$)/u.test(own)
    ? undefined
    : valueOfKey(parent, number);
};

const taxOf = (key: string): { readonly tax?: 'HT' | 'TTC' } =>
  /(?:^|_)ht(?:_|$)/u.test(key) ? { tax: 'HT' } : /(?:^|_)ttc(?:_|$)/u.test(key) ? { tax: 'TTC' } : {};
