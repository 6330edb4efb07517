/** CP-05: the deliberation that delegates is cited, with its date and its point. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wholeAct } from '../../shared/nature';
import { first, groundsSpan, plain } from '../../shared/words';
import { aboveCited } from './ceiling';
import { lapsed } from './lapsed';
import { againstProfile } from './profile';
import { isSubject, subjectOf } from './subjects';

const DELEGATION =
  /l\.?\s?2122-22|deliberation[^.;\n]{0,120}(?:delegation|delegant|deleguant|donnant\s+pouvoir|delegue)|delegation[^.;\n]{0,80}(?:conseil\s+municipal|deliberation)|\bd\.?c\.?m\b[^.;\n]{0,120}deleg(?:ation|uant|ant)|(?:delegu|confi)ee?s?\s+(?:au\s+maire\s+)?par\s+(?:le\s+conseil(?!\s+(?:depart|region|commun|syndic|d'))|l'assemblee)|conseil\s+municipal[^.;\n]{0,60}\s(?:nous|m'|lui|l')\s?a\s+(?:delegue|charge|confie)/g;

const POINT =
  /l\.?\s?2122-22\s*[,(-]?\s*(?:,?\s*(?:alinea|point|al\.?)\s*)?(\d{1,2})\s?(?:°|e(?:me)?\s+alinea|\)|$)|(?:alineas?|points?|al\.)\s*(?:n°\s*)?(\d{1,2})\b|(\d{1,2})\s?(?:°|e(?:me)?)\s+(?:alinea\s+)?(?:de\s+|du\s+)?(?:l'article|alinea|point)|(?<![\d-])(\d{1,2})\s?°/g;

export const delegationOf = (analysis: Analysis): Outcome[] => {
  const grounds = groundsSpan(analysis);
  const cited = first(analysis, DELEGATION, grounds) ?? first(analysis, DELEGATION);
  if (cited === undefined) return [finding('uncited', wholeAct(analysis))];
  const outcomes: Outcome[] = [];
  const lines = analysis.act.citations.filter(({ text }) => plain(text).search(DELEGATION) >= 0);
  const lineSpan = lines.length > 0 ? lines : [cited];
  const deliberation =
    lines.find(({ text }) => /deliberation/.test(plain(text))) ??
    // The date of a law that amends the article is not that of the delegation.
    lines.find(
      (line) =>
        /conseil|assemblee|\bd\.?c\.?m\b/.test(plain(line.text)) &&
        !/\b(?:loi|ordonnance|decret)\b/.test(plain(line.text)) &&
        analysis.within(analysis.dates, line).length > 0,
    );
  const [date] = deliberation === undefined ? [] : analysis.within(analysis.dates, deliberation);
  if (deliberation === undefined || date === undefined)
    outcomes.push(finding('undated', deliberation ?? cited));
  const points = lineSpan
    .flatMap((span) => analysis.search(POINT, span))
    .flatMap(({ match, start, end }) => {
      const point = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
      return point >= 1 && point <= 31 ? [{ point, start, end }] : [];
    });
  const [one] = points;
  if (one === undefined) outcomes.push(finding('point', cited));
  const right = subjectOf(analysis);
  if (
    one !== undefined &&
    right !== undefined &&
    points.every(({ point }) => point !== right && !isSubject(analysis, point))
  )
    outcomes.push(finding('wrongPoint', one, { values: { cited: one.point, right } }));
  outcomes.push(...aboveCited(analysis, lineSpan), ...lapsed(analysis, date));
  return [...outcomes, ...againstProfile(analysis, date, one?.point ?? right, one ?? cited)];
};
