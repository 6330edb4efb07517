/**
 * Figures of a key that number a thing, and are no size of it: "longueur_priorite_1_km" is in kilometres, "duree_phase_2_mois" in months, where
 * "tarif_emplacement_4_m" is for four metres. It takes the mark away, so that the unit is read as that of the value.
 */

/** A key that ends with a unit, after a word and a small figure. */
const MARKED =
  /^((?:[a-z\d]+_){0,8})([a-z]+)_(\d{1,2}|[a-e])(_(?:km|m|ml|m2|m3|cm|mm|ha|kg|g|t|tonnes?|l|hl|litres?|metres?|kilometres?|hectares?|kwh|mwh|kw|h|heures?|j|jours?|semaines?|mois|ans?|annees?|min|minutes?|pct|eur|euros?))$/u;
const THING =
  /^(?:priorites?|lots?|tranches?|phases?|zones?|secteurs?|troncons?|sections?|niveaux?|categories?|groupes?|classes?|etapes?|equipes?|sites?|batiments?|bassins?|parcelles?|lignes?|options?|scenarios?|variantes?|essieux?|axes?|circuits?|tournees?|parcours|itineraires?|boucles?|ilots?|blocs?|paliers?|cuves?|citernes?|forages?|puits|stations?|salles?|terrains?|quais?|bureaux?|ecoles?|rues?|voies?|sentiers?|chemins?|etangs?|ponts?|rang|ordre|module|cycle|bac|quartier|hameau|gite|appartement|logement|maison)$/u;
/** What is measured, lasts or weighs: its unit is that of the value, whatever is numbered. */
const MEASURED =
  /(?:^|_)(?:longueurs?|largeurs?|hauteurs?|profondeurs?|surfaces?|superficies?|volumes?|capacites?|contenances?|poids|masses?|tonnages?|distances?|durees?|delais?|debits?|puissances?|diametres?|lineaires?|metrages?)_/u;
/** "surface_moins_de_20_m2", "distance_max_5_km": a bound, and no number of order. */
const BOUND = /^(?:de|d|a|au|du|plus|moins|max|maxi|min|mini|jusqu|entre|et|sous|sur|par|forfait|pour)$/u;
const MONEY = /(?:^|_)(?:prix|tarifs?|couts?|montants?|loyers?|redevances?|forfaits?|cotisations?|eur)_/u;

const NUMBERED = new RegExp(`(${THING.source.slice(2, -2)})_\\d{1,2}(?=_|$)`, 'u');

/** "longueur_priorite_1_km" and "longueur_priorite_2_km": what numbered things have, told alike; undefined for a key that numbers none. */
export const seriesOf = (key: string): string | undefined => {
  const plain = unmarked(key);
  const series = plain === key ? key.replace(NUMBERED, '$1') : plain;
  return series === key ? undefined : series;
};

/** The key (plain, in snake case) without such a mark. */
export const unmarked = (key: string): string => {
  const [, before = '', word = '', , unit = ''] = MARKED.exec(key) ?? [];
  if (word === '' || BOUND.test(word) || MONEY.test(`${before}${word}_`)) return key;
  return THING.test(word) || MEASURED.test(before) ? `${before}${word}${unit}` : key;
};
