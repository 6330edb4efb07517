/** MO-13: how many bars one association may have in the year. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wordsAround } from '../../shared/money';
import { decided, says } from '../../shared/words';
import { SPORTS_ARTICLE, SPORTS_CLUB, SPORTS_GROUND } from './sports';

const RANK =
  /(?:n°\s*|numero\s+)?(\d{1,2})\s?(?:e|eme|er|ere)?\s?(?:\/|sur)\s?(?:5|cinq|10|dix)(?!\d|\/)|(sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|[6-9]\s?e(?:me)?|1\d\s?e(?:me)?)\s+(?:autorisation|buvette|debit|derogation|ouverture|manifestation|fois|demande|(?:de|pour|depuis)\s+(?:l'annee|cette\s+annee|le\s+(?:1er|debut)|20\d\d))/g;
/** "la présente est la sixième de l’année" */
const ITSELF =
  /(?:presente|celle-ci|autorisation|demande|elle)\s+(?:\S+\s+){0,3}?(?:est|constitue|sera|serait)\s+(?:donc\s+|ainsi\s+)?(?:la\s+|sa\s+)?(sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|[6-9]\s?e(?:me)?|1\d\s?e(?:me)?)\b/g;
/** "a déjà bénéficié de cinq autorisations depuis le 1er janvier" */
const ALREADY =
  /(?:deja|depuis\s+le\s+(?:1er|debut)[^.;\n]{0,30}|au\s+cours\s+de\s+l'annee|cette\s+annee)\s[^.;\n]{0,40}?(cinq|six|sept|huit|neuf|dix|[5-9]|1\d)\s+(?:autorisations|buvettes|debits|derogations|ouvertures)|(cinq|six|sept|huit|neuf|dix|[5-9]|1\d)\s+(?:autorisations|buvettes|debits|derogations)[^.;\n]{0,40}(?:deja|depuis\s+le\s+(?:1er|debut)|cette\s+annee|accordees)/g;
const COUNTS: Readonly<Record<string, number>> = { cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 };
const RANKS: Readonly<Record<string, number>> = {
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
};
const [YEARLY, SPORTS_YEARLY] = [5, 10];

export const counted = (analysis: Analysis): Outcome[] => {
  const sports =
    says(analysis, SPORTS_GROUND) ||
    says(analysis, SPORTS_CLUB) ||
    decided(analysis, SPORTS_ARTICLE).length > 0;
  const limit = sports ? SPORTS_YEARLY : YEARLY;
  const ranked = [...analysis.search(RANK), ...analysis.search(ITSELF)].flatMap((found): Outcome[] => {
    const word = found.match[2] ?? found.match[1] ?? '';
    const rank = RANKS[word] ?? Number(/\d+/.exec(word)?.[0]);
    return rank > limit ? [finding('rank', found, { values: { rank, limit } })] : [];
  });
  const already = analysis
    .search(ALREADY)
    .find((found) => !/maximum|limite|au\s+plus|droit|permet|refus/.test(wordsAround(analysis, found)));
  if (ranked.length > 0 || already === undefined) return ranked;
  const before = already.match[1] ?? already.match[2] ?? '';
  const rank = (COUNTS[before] ?? Number(before)) + 1;
  return rank > limit ? [finding('rank', already, { values: { rank, limit } })] : [];
};
