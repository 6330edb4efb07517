/** RH-06, contracts: how long one lasts, on a permanent post. */
import { NUMBER_WORDS, parseNumberWords } from '../../../../act/reading/number-words';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

const TERM = new RegExp(
  `(?:contrats?|engagements?|recrut\\w+|contractuel\\w*)[^.;\\n]{0,110}?(?:duree\\s+(?:maximale\\s+|maximum\\s+|determinee\\s+)?(?:de|fixee\\s+a)|pour|de)\\s+(\\d{1,2}|${NUMBER_WORDS})\\s*(?:\\(\\s*\\w+\\s*\\)\\s*)?(ans|annees|mois)(?![a-z])`,
  'g',
);
const OTHER_TERM =
  /totale|limite\s+de|cumul|renouvel|prolong|reconduct|superieure|excede|au-dela|experience|depuis|alternance|insertion|assurance|maintenance|entretien|location|bail|marche|saisonni|accroissement/;

/** "un agent contractuel est recruté pour 4 ans" */
export const terms = (analysis: Analysis): Outcome[] => {
  const { lower } = analysis.folded;
  if (!/emploi|poste/.test(lower) || !/332-(?:8|9|10)|contractuel|fonction\s+publique/.test(lower)) return [];
  if (/contrat\s+de\s+projet|332-2[3-8]|apprenti/.test(lower)) return [];
  return analysis.search(TERM).flatMap((found: Found): Outcome[] => {
    const end = found.match.index + found.match[0].length;
    if (
      OTHER_TERM.test(found.match[0]) ||
      OTHER_TERM.test(lower.slice(Math.max(0, found.match.index - 40), found.match.index))
    )
      return [];
    if (/^\s*d'experience/.test(lower.slice(end, end + 20))) return [];
    const word = found.match[1] ?? '';
    const number = /^\d/.test(word) ? Number(word) : (parseNumberWords(word) ?? 0);
    const years = found.match[2] === 'mois' ? number / 12 : number;
    return years <= 3 || years > 30
      ? []
      : [finding('term', found, { values: { stated: `${word} ${found.match[2] ?? 'ans'}` } })];
  });
};
