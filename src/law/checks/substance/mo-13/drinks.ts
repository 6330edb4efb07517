/** MO-13: the drinks that a bar may offer, by their group or by their name. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { first, says, signingDate } from '../../shared/words';
import { isForbidden } from './forbidden';
import { isAsked, isPaper } from './papers';
import { BAR } from './subjects';

/** Ordinance n° 2015-1682: the second group went into the third. */
const MERGED = '2016-01-01';
const ORDINAL =
  '(?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|1\\s?ere?|1\\s?er|[2345](?:\\s?(?:eme|nde?|e(?![a-z])))?)';
const GROUPS = new RegExp(
  `(?<!licence\\s)(?:groupes?\\s+(?:n°\\s*)?(${ORDINAL}|[1-5])(?:\\s*(?:,|et|ou|a|&|/)\\s*(${ORDINAL}|[1-5]))?(?:\\s*(?:,|et|ou|a)\\s*(${ORDINAL}|[1-5]))?(?!\\s*(?:personnes|enfants))|(${ORDINAL})(?:\\s*(?:,|et|ou|a|&)\\s*(?:d[eu]s?\\s+)?(${ORDINAL}))?(?:\\s*(?:,|et|ou)\\s*(?:d[eu]s?\\s+)?(${ORDINAL}))?\\s+groupes?)`,
  'g',
);
/** Among the ranks of groups that a text names. */
const [SECOND_GROUP, STRONG_GROUP] = [/2|deuxieme|second/, /[45]|quatrieme|cinquieme/];
const SPIRITS =
  /(?:boissons?\s+(?:alcooli\w+\s+)?(?:de\s+)?(?:toutes?\s+(?:categories?|natures?|sortes?|les\s+categories)|tous\s+(?:les\s+)?groupes)|spiritueux|alcools?\s+(?:forts?|distille)|eaux?-de-vie|whisky|rhum|pastis|anise(?:s|tte|ttes)|vodka|\bgin\b|armagnac|digestif|(?<!(?:creme|vins?)\s+de\s)liqueurs?(?!\s+de\s+(?:fraise|framboise|cassis|cerise)|[^.;\n]{0,140}(?:18|dix-huit))|licence\s+(?:iv|4)(?![a-z\d])|(?:4\s?e(?:me)?|quatrieme)\s+categorie)[^.;\n]{0,60}/g;

export const offered = (analysis: Analysis): Outcome[] => {
  const signed = signingDate(analysis);
  const overseas = /97[1-3]/.test(analysis.commune?.departmentCode ?? '');
  const outcomes: Outcome[] = [];
  const groups = analysis.search(GROUPS).filter((found) => !isPaper(analysis) || !isAsked(analysis, found));
  for (const found of groups) {
    const values = { words: found.text };
    if (isForbidden(analysis, found)) continue;
    const [words] = found.match;
    // "groupes 1 à 3" covers 2, which is empty, and says nothing wrong.
    if (STRONG_GROUP.test(words) && !overseas) outcomes.push(finding('strong', found, { values }));
    else if (SECOND_GROUP.test(words) && signed !== undefined && signed >= MERGED)
      outcomes.push(finding('second', found, { values }));
  }
  const spirits = analysis
    .search(SPIRITS)
    .find((found) => !isForbidden(analysis, found) && !(isPaper(analysis) && isAsked(analysis, found)));
  if (spirits !== undefined && !overseas && outcomes.length === 0)
    outcomes.push(finding('strong', spirits, { values: { words: spirits.text } }));
  if (
    groups.length === 0 &&
    spirits === undefined &&
    !isPaper(analysis) &&
    !says(analysis, /sans\s+alcool|non\s+alcoolis|vin|biere|cidre|licence|l\.?\s?3321-1/g)
  ) {
    const bar = first(analysis, BAR);
    if (bar !== undefined) outcomes.push(finding('groups', bar));
  }
  return outcomes;
};
