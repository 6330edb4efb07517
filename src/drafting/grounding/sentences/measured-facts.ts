/**
 * Facts that measure and say neither yes nor no of what their keys name: "frais_coordination_eur: 0" has no fees, and may well have somebody who coordinates. It reads facts and a clause,
 * and flags nothing.
 */
import type { SaidFact } from '../facts/evidence';
import type { Basis } from '../match/basis';

const MONEY =
  /^(?:frais|couts?|prix|tarifs?|montants?|redevances?|loyers?|droits?|cotisations?|taux|soldes?|restes?|penalites?|cautions?)$/u;

/** No money of something, of which nothing else is denied. */
export const isOfMoney = ({ words, yesNo }: SaidFact): boolean => yesNo && MONEY.test(words[0] ?? '');

/** What a fact measures, told of another that is not so: "un temps non complet", "une année non bissextile". */
export const isOfOtherKind = (clause: string, at: number, { origin }: SaidFact, basis: Basis): boolean =>
  /(?<![a-z])non[\s-]+$/u.test(clause.slice(0, at)) &&
  [...basis.of('duration'), ...basis.of('measure')].some((one) => one.origin.id === origin.id);

const LIMIT = /^(?:delais?|durees?|limites?|maximum|max|maxi|minimum|min|seuils?|plafonds?|quotas?)$/u;
/** "delai_reponse: 8 jours" says by when one may answer, and not that somebody did; "sans délai" denies the limit itself. */
export const isOfLimit = ({ words }: SaidFact, predicate: string): boolean =>
  LIMIT.test(words.filter((word) => word !== 'date')[0] ?? '') && !LIMIT.test(predicate);
