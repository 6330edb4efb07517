/**
 * Whether what follows a SIRET, or the lines around it, say that it is somebody's who trades in their own name: "Le SIRET … de
 * M. Martin, entrepreneur individuel", a head of papers that has the name above or below. It must not take the number of a body
 * for that of whoever leads it.
 */
import { matchesOf } from '../text/matches';
import { placeStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';

export const OWN_NAME =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:E\.?I\.?|entreprise individuelle|entrepreneure? individuel(?:le)?|auto-?entrepreneure?|micro-?entrep[a-zA-ZÀ-ÖØ-öø-ῼ]+|EIRL|artisane?|commer[çc]ante?|exploitante? agricole|profession lib[ée]rale|lib[ée]rale?|taxi|infirmi[èe]re|ost[ée]opathe|en nom propre|[àa] (?:son|mon) (?:nom|compte))(?![a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
export const COMPANY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:SARL|SASU?|S\.A\.S\.|S\.A\.R\.L\.|SA|EURL|SCI|SCP|SELARL|SELAS|SNC|SCOP|SCIC|SEM|SPL|SCEA|GAEC|EARL|soci[ée]t[ée]|association|commune|ville|m[ée]tropole|communaut[ée]|syndicat|d[ée]partement|r[ée]gion|[ée]tablissement public|CCAS|OPH|mutuelle|groupement)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
/** A body, or whoever leads one or works for it. */
const OF_A_BODY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:soci[ée]t[ée]|association|commune|communaut[ée]|syndicat|ville|mairies?|maire|pr[ée]sidente?|tr[ée]sori[èe]re?|secr[ée]taire|g[ée]rante?|direct(?:eur|rice)|associ[ée]e?|repr[ée]sent[a-zA-ZÀ-ÖØ-öø-ῼ]*|contact|adjointe?|dgs|service|comit[ée]|club|amicale|[ée]cole|(?:trait[ée]e?|suivie?) par)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const CIVILITY = /^[ \t>*•–-]*(?:M\.|Mme|Mlle|Monsieur|Madame)?[ \t]*$/u;
/** After a name at the head of its line: nothing, or what they do. */
const TRADE = /^(?:[ \t]*$|,| [–(-])/u;
const REACH = 120;
/** Lines above the number that may name the body. */
const ABOVE = 3;

const has = (text: string, pattern: RegExp): boolean => matchesOf(text, pattern).length > 0;
const isOfABody = (text: string): boolean => has(text, COMPANY) || OF_A_BODY.test(text);

/** @param number the number with its label */
export function isToldBeside({ text }: TextView, number: Stretch, people: readonly Stretch[]): boolean {
  const placed = placeStretches(people);
  const lineEnd = endOfLine(text, number.end);
  const [rest = ''] = text
    .slice(number.end, Math.min(lineEnd, number.end + REACH))
    .split(/(?<!(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:M|MM|Mme|Mlle))[.;] (?=\p{Lu}\p{Ll}{2})/u);
  if (isOfABody(rest)) return false;
  if (has(rest, OWN_NAME)) return true;

  const lineStart = startOfLine(text, number.start);
  const alone = /^[ \t>*•–-]*$/u.test(text.slice(lineStart, number.start)) && /^[ .]*$/u.test(rest);
  const above = linesAbove(text, lineStart, ABOVE);
  if (!alone || above.some(({ start, end }) => isOfABody(text.slice(start, end)))) return false;
  const below = { start: lineEnd + 1, end: endOfLine(text, lineEnd + 1) };
  if (isOfABody(text.slice(below.start, below.end))) return false;
  return [above.at(-1), below].some(
    (line) => line !== undefined && (has(text.slice(line.start, line.end), OWN_NAME) || heads(line)),
  );

  /** "Paul Garnier, plombier": a name, and what they do. */
  function heads({ start, end }: Stretch): boolean {
    const name = placed.touching(start, end)[0];
    return (
      name !== undefined &&
      name.end <= end &&
      CIVILITY.test(text.slice(start, Math.max(start, name.start))) &&
      TRADE.test(text.slice(name.end, end))
    );
  }
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** From the first down; an empty line ends a head. */
function linesAbove(text: string, lineStart: number, count: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let start = lineStart; start > 0 && lines.length < count;) {
    const end = start - 1;
    start = end === 0 ? 0 : startOfLine(text, end);
    if (start === end) break;
    lines.unshift({ start, end });
  }
  return lines;
}
