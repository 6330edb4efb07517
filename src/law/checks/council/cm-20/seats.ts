/** CM-20: how many seats an affair tells, and how many people it says to be elected. */
import type { Span } from '../../../../act/parse/model';
import { peopleIn } from '../../../../act/parse/people';
import { NUMBER_WORDS, parseNumberWords } from '../../../../act/reading/number-words';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

const HOW_MANY = `(\\d{1,2}|${NUMBER_WORDS})`;
const SEAT =
  '(?:sieges?|postes?|delegues?|representants?|membres?|administrateurs?|titulaires?|suppleants?|adjoints?)';
/** "trois sièges à pourvoir", "élection de deux délégués titulaires et d’un suppléant" */
const SEATS = new RegExp(
  `(?:election|elire|designation|designer|elit|designe)\\s+(?:de\\s+|d')?${HOW_MANY}\\s+${SEAT}(?:\\s+titulaires?)?(?:\\s+et\\s+(?:de\\s+|d')?${HOW_MANY}\\s+(?:${SEAT}\\s*)?(?:suppleants?)?)?|(?<![a-z'-])${HOW_MANY}\\s+${SEAT}\\s+(?:\\S+\\s+){0,2}?(?:etant\\s+|sont\\s+|est\\s+)?a\\s+(?:pourvoir|elire|designer)|(?:prevoi(?:t|ent)|represent\\w+\\s+par|attribu\\w+|dispos\\w+\\s+de|doit\\s+designer)[^.;:\\n]{0,60}?(?<![a-z'-])${HOW_MANY}\\s+(?:delegues?|representants?)(?:\\s+titulaires?)?(?:\\s*,?\\s+et\\s+(?:de\\s+|d')?${HOW_MANY}\\s+(?:${SEAT}\\s*)?suppleants?)?`,
  'g',
);
export const seatsTold = (analysis: Analysis): Found[] => analysis.search(SEATS);
const ARE_ELECTED =
  /(?:sont|ont\s+ete)\s+(?:(?:donc|ainsi)\s+)?(?:declare[a-z]*\s+|proclame[a-z]*\s+)?(?:elu[a-z]*|designe[a-z]*)(?![a-z])(?!\s+(?:assesseur|scrutateur|secretaire))/g;
const numberOf = (words: string | undefined): number =>
  words === undefined ? 0 : /\d/.test(words) ? Number(words) : (parseNumberWords(words) ?? 0);

/** More people are said to be elected, in the sentence that names them, than there are seats. */
export const seatsOf = (analysis: Analysis, affair: Span): Outcome[] => {
  const told = analysis
    .within(analysis.derive(seatsTold), affair)
    .map(({ match }) => numberOf(match[1] ?? match[3] ?? match[4]) + numberOf(match[2] ?? match[5]));
  const [seats = 0] = told;
  if (seats === 0 || told.some((one) => one !== seats)) return [];
  return analysis.search(ARE_ELECTED, affair).flatMap((found): Outcome[] => {
    const from = Math.max(affair.start, analysis.text.lastIndexOf('\n', found.start));
    const before = peopleIn(analysis.text, { start: from, end: found.start });
    const [line = ''] = analysis.text.slice(found.end, affair.end).split('\n', 1);
    const end = found.end + line.length;
    const colon = line.slice(0, 60).indexOf(':');
    const after = colon < 0 ? [] : peopleIn(analysis.text, { start: found.end + colon, end });
    const below = line.trim() === ':' ? listedFrom(analysis, { start: end, end: affair.end }) : 0;
    const names = before.length > 0 ? before.length : Math.max(after.length, below);
    return names > seats ? [finding('seats', found, { values: { names, seats } })] : [];
  });
};

/** "Sont élus :", then one line for each office: how many people they name. */
const listedFrom = ({ act, text }: Analysis, span: Span): number => {
  let count = 0;
  for (const line of act.paragraphs) {
    if (line.start < span.start || line.end > span.end) continue;
    if (!/^\s*[-–•*]/u.test(line.text)) break;
    count += peopleIn(text, { start: line.start + line.text.indexOf(':'), end: line.end }).length;
  }
  return count;
};
