/**
 * CM-34: bodies that a member leads by office and not for himself or herself: the CCAS that the mayor presides over by right, a
 * grouping, a board that deliberates here. What a representative of the commune may vote on is for CM-35 (CGCT L1111-6).
 */
import { sameName } from '../../../../act/parse/people';
import type { ParsedAffair, Person } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { isMunicipal, plainOf } from '../../shared/council';
import { lineStart } from './people';

const ARTICLE = "(?:l[ae]\\s+|l'|d[eu]s?\\s+|d'|ce(?:tte)?\\s+)*";
const PUBLIC = [
  'c\\.?c\\.?a\\.?s\\.?(?![a-z])',
  'cias(?![a-z])',
  "centre\\s+(?:inter)?communal\\s+d'action",
  'caisse\\s+des\\s+ecoles',
  'comite\\s+syndical',
  "syndicat\\s+(?:mixte|intercommunal|departemental|scolaire|(?:de\\s+(?:la\\s+|l')?|d'|d[eu]s?\\s+)(?:eaux?|energies?|electri|assainissement|ordures|dechets|transports?|mobilites?|ecoles?|rivieres?|bassin|voirie|gestion|communes|ramassage|regroupement|cimetiere|collecte|traitement|amenagement|production|distribution|adduction))",
  'ehpad',
  'office\\s+public',
  'sdis(?![a-z])',
  "service\\s+departemental\\s+d'incendie",
  'pole\\s+metropolitain',
  'regie\\s',
  'parc\\s+naturel',
  '(?:sivu|sivom|sivos|siaep|sictom|smictom|epci|petr)(?![a-z])',
  'intercommunalite',
  'metropole',
  'etablissement\\s+public',
].join('|');
const LEADS_PUBLIC = new RegExp(`^${ARTICLE}(?:${PUBLIC})`);
/** "président du CCAS et du club": the other body counts. */
const AND_MORE = /\s(?:et|ainsi\s+que)\s+(?:d[eu]s?\s|de\s+l[a']|d')/;
const OFFICE = /.*?(?=\s(?:d[eu]s?\s|de\s+l[a']|d'))/;
/** "le CCAS, que préside M. X", "la caisse des écoles, dont M. X est le président". */
const PUBLIC_BEFORE = new RegExp(
  `(?:^|[\\s'])(?<!(?:associations?|amicale|club|comite|union|societe|cercle|compagnie|ecurie|chorale)\\s[^,;:.()\\n]{0,40})(?:${PUBLIC})(?:(?!\\set\\s(?:l[ae]\\s|l'))[^;.:)\\n]){0,50}$`,
);
const CHAIRS = /presidence\s*(?:de|:)\s+[^;\n]{0,90}$/;

/** Whether the words that tell a charge ("président du CCAS") tell one of these. */
export const isPublicCharge = (words: string): boolean => {
  const body = words.replace(/\s+/g, ' ').replace(OFFICE, '').trim();
  return LEADS_PUBLIC.test(body) && !AND_MORE.test(body);
};

/** Whether what stands just before a place of the affair is one of these. */
export const isPublicBefore = (analysis: Analysis, affair: ParsedAffair, start: number): boolean =>
  PUBLIC_BEFORE.test(plainOf(analysis, lineStart(analysis.text, affair, start), start));

/** "sous la présidence de M. X, président de l’office", whose board deliberates. */
export const isOwnBoard = (
  analysis: Analysis,
  affair: ParsedAffair,
  person: Person,
  start: number,
): boolean => {
  const { president } = analysis.act.session;
  return (
    president !== undefined &&
    sameName(president.name, person.name) &&
    !isMunicipal(analysis) &&
    CHAIRS.test(plainOf(analysis, lineStart(analysis.text, affair, start), start))
  );
};
