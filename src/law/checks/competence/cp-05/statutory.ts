/** CP-05: what the article itself does not let the mayor do: land, dear movables, long leases. */
import { NUMBER_WORDS, parseNumberWords } from '../../../../act/reading/number-words';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { holds } from '../../shared/spans';
import { decided, measures, plain } from '../../shared/words';
import { subjectOf } from './subjects';

const SOLD =
  /(?:alien|vend|cession|cede|vente)[^.;]{0,120}(?:vehicule|materiel|\bmobilier|tracteur|camion|remorque)|(?:vehicule|materiel|\bmobilier|tracteur|camion|remorque)[^.;]{0,120}(?:vendu|cede|aliene)/g;

/** No point of the article lets the mayor sell land or buildings. */
const LAND =
  /(?:est|sera|sont)\s+(?:vendu|cede|aliene)[^.;]{0,80}|(?:vend|cede|decide\s+de\s+(?:vendre|ceder)|de\s+(?:vendre|ceder|l'alienation|la\s+cession|la\s+vente))\b[^.;]{0,120}/g;

const IS_LAND = /parcelle|terrain|immeuble|maison|batiment|appartement|immobilier|cadastre/;

const NOT_SOLD =
  /bail|location|preempt|concession|vehicule|materiel|\bmobilier(?!e)|deliberation|certificat|coupe\s+de\s+bois/;

const LEASE = new RegExp(
  `(?:duree|pour|bail|loue\\w*)\\s+(?:de\\s+|une\\s+duree\\s+de\\s+)?(\\d{1,2}|${NUMBER_WORDS})\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:ans|annees)(?![a-z])`,
  'g',
);

/** CGCT L2122-22, 10°. */
const MOVABLE_LIMIT = 460_000;

/** CGCT L2122-22, 5°. */
const LEASE_YEARS = 12;

export const statutory = (analysis: Analysis): Outcome[] => {
  const outcomes: Outcome[] = [];
  const spans = analysis.derive(measures);
  const [sold] = decided(analysis, SOLD);
  if (sold !== undefined) {
    const span = spans.find((one) => holds(one, sold)) ?? sold;
    const amount = analysis.within(analysis.amounts, span).find(({ cents }) => cents > MOVABLE_LIMIT);
    if (amount !== undefined) outcomes.push(finding('movable', amount, { values: { amount: amount.text } }));
  }
  const land = decided(analysis, LAND).find((one) => {
    const own = spans.find((span) => holds(span, one)) ?? one;
    const words = plain(analysis.text.slice(own.start, own.end));
    return IS_LAND.test(words) && !NOT_SOLD.test(words);
  });
  if (land !== undefined)
    outcomes.push(finding('land', land, { values: { words: land.text.replace(/\s+/gu, ' ').slice(0, 80) } }));
  const [lease] = decided(analysis, LEASE);
  const isLease = subjectOf(analysis) === 5;
  const words = lease?.match[1] ?? '';
  const years = /^\d/.test(words) ? Number(words) : (parseNumberWords(words) ?? 0);
  if (isLease && lease !== undefined && years > LEASE_YEARS)
    outcomes.push(finding('lease', lease, { values: { years } }));
  return outcomes;
};
