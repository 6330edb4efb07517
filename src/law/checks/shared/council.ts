/** What many checks ask of a council's act: which body sits, when rules of the epidemic held, whether it was adjourned. It reads; what is right is for the checks. */
import type { ParsedAffair, Person, Span } from '../../../act/parse/model';
import { samePerson } from '../../../act/parse/people';
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { wholeAct } from './nature';

/** In force of the reform of publicity (ordonnance n° 2021-1310): minutes, list of deliberations, signatures. */
export const PUBLICITY_REFORM = '2022-07-01';

const OTHER_BODY =
  /conseil\s+(?:communautaire|syndical|metropolitain|departemental|regional|d'administration|de\s+(?:la\s+)?communaute)|comite\s+syndical|communaute\s+(?:de\s+communes|d'agglomeration|urbaine)|syndicat\s+(?:mixte|intercommunal)|action\s+sociale|(?<![a-z])ccas(?![a-z])|caisse\s+des\s+ecoles/;

/** The municipal council, and not the council of a grouping, of a CCAS or of a syndicate. */
export const isMunicipal = (analysis: Analysis): boolean => {
  const head = analysis.folded.lower.slice(0, 1500);
  // Half of such a board is elected by the municipal council, and its head says so.
  if (isBoard(analysis)) return false;
  // A commune that heads the page deliberates, though its affair is about a syndicate.
  const top = topOf(analysis);
  return (
    /conseil(?:lers?\s+municipaux|(?:lere?)?\s+municipal)/.test(head) ||
    !OTHER_BODY.test(head) ||
    (/(?:^|\n)\s*(?:mairie|commune|ville)\s+d/.test(top) && !OTHER_BODY.test(top))
  );
};

/** The letterhead, without what the affair is about. */
const topOf = ({ folded }: Analysis): string =>
  folded.lower.slice(0, TOP).split(/\n\s*(?:objet|affaire)/)[0] ?? '';

/** The board of a CCAS sits, and not the council that deliberates on it. */
export const isBoard = (analysis: Analysis): boolean => {
  const top = topOf(analysis);
  return (
    /conseil\s+d'administration/.test(top) &&
    !/conseil(?:lers)?\s+municip/.test(top) &&
    /action\s+sociale|(?<![a-z])c\.?(?:c|i)\.?a\.?s(?![a-z])/.test(analysis.folded.lower.slice(0, 1500))
  );
};

/** Characters in which a letterhead stands. */
const TOP = 300;

/** The first place where a pattern stands in the plain text; the pattern must be global. */
export const firstOf = (analysis: Analysis, pattern: RegExp, span?: Span): Found | undefined =>
  analysis.search(pattern, span)[0];

export const says = (analysis: Analysis, pattern: RegExp, span?: Span): boolean =>
  firstOf(analysis, pattern, span) !== undefined;

/** The first words of an affair, to point at what lacks in it. */
export const headOf = (analysis: Analysis, affair?: ParsedAffair): Span =>
  affair?.title ?? wholeAct(analysis);

export const known = (list: readonly Person[], person: Person): boolean =>
  list.some((one) => samePerson(one, person));

/** Quorum was one third, and a member could hold two proxies (laws of 2020 and 2021 on the epidemic); from memory. */
const EPIDEMIC: readonly (readonly [string, string])[] = [
  ['2020-03-12', '2020-08-30'],
  ['2020-10-31', '2021-09-30'],
  ['2021-11-10', '2022-07-31'],
];

export const isEpidemic = ({ actDate }: Analysis): boolean =>
  actDate !== undefined && EPIDEMIC.some(([from, to]) => actDate >= from && actDate <= to);

/** The text says that there was no quorum, and nothing was voted. */
export const isAdjourned = (analysis: Analysis): boolean =>
  says(
    analysis,
    /quorum\s+(?:n'(?:est|etait|a|etant)\s+pas|non|n'ayant\s+pas)|(?:defaut|absence|faute|manque)\s+de\s+quorum/g,
  ) &&
  analysis.act.affairs.every(({ votes }) =>
    votes.every(({ for: yes, unanimous }) => (yes ?? unanimous) === undefined),
  );

/** The plain lower-case words of a stretch of the text. */
export const plainOf = ({ text }: Analysis, start: number, end: number): string =>
  fold(text.slice(Math.max(0, start), end)).lower;
