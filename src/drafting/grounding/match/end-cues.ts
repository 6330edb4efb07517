/**
 * Words of a sentence that say that something ends on a day, and words of keys that say what begins, lasts or ends. Data and one test only.
 */
import type { Claim } from '../claim';
import { around, sentenceOf, type Place } from './matcher';

export const ENDS_AT =
  /expir|fin|term(?:e|in)|jusqu|echeance|acheve|limite|plus\s+tard|cesse|caduc|caduque|valab|forclos|perim|attendue?s?\s+(?:pour|au)|exigible\s+(?:le|au)|soit\s+avant\s+le|(?:dev|doi|rend|instrui|repon|statu)[a-z]*\s(?:[a-z]+\s){0,4}avant\s+le/u;

/** What a length of time puts off: "le premier loyer ne sera dû qu’en octobre". */
export const BEGINS_AT =
  /premier|debut|commenc|demarr|a\s+partir|a\s+compter|(?<![a-z])des(?![a-z])|du(?:e|s|es)?\s+qu'|exigible/u;

export const IS_END = /^(?:fin|echeance|terme|expiration|cloture|limite|end|until)$/u;

/** From which something lasts. */
export const IS_START =
  /^(?:effet|depart|debut|acquise?|accordee?|octroi|signature|signe|conclue?|ouverture|lancement|livraison|start|from|effective)$/u;

/** What runs from an end: "delai_renouvellement_ans" of a grant that has expired. */
export const RUNS_ON = /^(?:delai|sursis|prolongation|grace|tolerance)$/u;

export const LASTS = /^(?:duree|duration|periode|period|term|length|validite)$/u;

/** "pour le 3 juin", "d’ici au 3 juin", "passé le 3 juin": what stands right before the last day of something. */
const UP_TO =
  /(?<![a-z])(?:pour\s+le|d'ici\s+(?:le|au)|(?:au-)?dela\s+du|passe\s+le|avant\s+le|apres\s+le|(?:defaut|absence|sans)\s[^.;,:]{1,30}\s(?:au|avant\s+le))\s+(?:[a-z]+di\s+|dimanche\s+)?$/u;

/** "À compter du 3 juin, l’autorisation sera caduque" */
const NO_LONGER_HOLDS =
  /(?<![a-z])(?:caduc|caduques?|caducite|perimee?s?|forclos\w*|plus\s+(?:valables?|valides?|recevables?))(?![a-z])/u;

/** Whether the sentence says that something ends on the day of this claim. */
export const saysEnd = (claim: Claim, place: Place): boolean =>
  ENDS_AT.test(around(place, claim)) ||
  NO_LONGER_HOLDS.test(sentenceOf(place)) ||
  UP_TO.test(place.lower.slice(Math.max(place.sentence.from, claim.from - 60), claim.from));

/** What says neither what lasts nor what begins. */
const WORDLESS =
  /^(?:date|jour|mois|an|annee|semaine|heure|minute|duree|delai|periode|maximum|maximal|minimum|minimale?|total|prevue?|nombre)s?$/u;

/** The words of a key that say of what it is a length. */
export const ownWordsOf = (roles: readonly string[]): readonly string[] =>
  roles.filter((role) => role.length > 3 && !WORDLESS.test(role) && !IS_END.test(role) && !LASTS.test(role));
