/**
 * The council's session as the head of a deliberation tells it: dates, numbers of members, who was there, who gave a proxy to
 * whom, who kept the minutes. It compares nothing.
 */
import { findDates } from '../reading/dates';
import type { FoundDate } from '../reading/dates';
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { findTimes } from '../reading/times';
import { countIn, labelled } from './counts';
import type { Count, ParsedSession, Part, Person, PlacedParagraph, Proxy, Span } from './model';
import { peopleIn, personIn } from './people';

const LABELS = {
  inOffice: labelled(
    '(?:nombre\\s+de\\s+)?(?:conseillers?|membres?|elus?)?\\s*(?:municipaux\\s+)?(?:en\\s+exercice|afferents?\\s+au\\s+conseil(?:\\s+municipal)?)|effectif(?:\\s+legal)?',
    '(?:conseillers?|membres?|elus?)?\\s*(?:municipaux\\s+)?en\\s+exercice',
  ),
  present: labelled('(?:nombre\\s+de\\s+)?(?:conseillers?|membres?|elus?)?\\s*(?:municipaux\\s+)?presents?'),
  proxyCount: labelled(
    '(?:nombre\\s+de\\s+)?(?:pouvoirs?|procurations?|representes?|mandats?)(?:\\s+donnes?)?',
  ),
  absent: labelled(
    "(?:nombre\\s+d'?e?\\s*)?absents?(?:\\s+(?:sans\\s+pouvoir|excusee?s?|et\\s+excusee?s?|non\\s+(?:excusee?s?|representee?s?)))?",
  ),
  voters: labelled(
    '(?:nombre\\s+de\\s+)?(?:votants?|suffrages)|(?:qui\\s+)?ont\\s+pris\\s+part\\s+(?:a\\s+la\\s+deliberation|au\\s+vote)|prenant\\s+part\\s+a\\s+la\\s+deliberation',
    'votants?',
  ),
};
const CONVOCATION =
  /(?:convocations?|convoquee?s?)(?:\s+(?:du\s+conseil(?:\s+municipal)?|adressee?s?|envoyee?s?|en\s+date|faite?s?|le|du|legale))*\s*:?\s*(?:le|du|:)?\s*$/;
const PRESENT =
  /(?<![a-z])(?:(?:etaient\s+|sont\s+)?presente?s?|membres\s+presents|conseillers\s+presents)(?:\s+a\s+la\s+seance)?\s*(?:\([^)]{0,20}\))?\s*[:;](?!\s*\d)/;
const ABSENT =
  /(?<![a-z])(?:(?:etaient\s+)?(?:absente?s?|excusee?s?)(?:\s*(?:et\s+|,\s*|\/\s*)?(?:excusee?s?|represente?e?s?|sans\s+pouvoir|non\s+excusee?s?))*)\s*(?:\([^)]{0,20}\))?\s*[:;](?!\s*\d)/;
const PROXIES =
  /(?<![a-z])(?:(?:absente?s?|excusee?s?)[^.:;\n]{0,40})?(?:pouvoirs?|procurations?|ont\s+donne\s+(?:pouvoir|procuration)|(?:ayant|avaient)\s+donne\s+(?:pouvoir|procuration)|representee?s?)(?:\s+(?:donnes?|a))?\s*(?:\([^)]{0,20}\))?\s*:(?!\s*\d)/;
const SECRETARY =
  /(?<![a-z])secretaires?\s+(?:de\s+(?:la\s+)?seance)?\s*:\s*|(?:designee?s?|nommee?s?|elue?s?)\s+(?:comme\s+|en\s+qualite\s+de\s+)?secretaires?(?:\s+de\s+(?:la\s+)?seance)?|secretaires?\s+de\s+(?:la\s+)?seance/;
const PRESIDENT =
  /sous\s+la\s+presidence\s+de\s+|presidente?\s+de\s+(?:la\s+)?seance\s*:\s*|presidence\s*:\s*/;
const GIVEN =
  /(?:,?\s*(?:qui\s+)?(?:a|ont|avait|avaient|ayant)?\s*donnee?\s+(?:son\s+|leur\s+)?(?:pouvoir|procuration|mandat)s?\s+a\s+|\s*\(?\s*,?\s*(?:pouvoir|procuration|mandat)\s+(?:donnee?\s+)?a\s+|,?\s*\(?\s*(?:est\s+)?representee?\s+par\s+|\s+donne\s+(?:son\s+)?(?:pouvoir|procuration|mandat)\s+a\s+)/g;
const STOP = /(?<!(?:^|[\s(])(?:M|MM|Mr|Me|Dr|Mme|\p{Lu}))\.(?=\s|$)|[;,)\n•·]|\s[-–]\s/u;

export const NO_SESSION: ParsedSession = { presentNames: [], absentNames: [], proxies: [], secretaries: [] };

/** From the paragraphs before the act's own words. */
export const sessionOf = (text: string, paragraphs: readonly PlacedParagraph[]): ParsedSession => {
  const head = paragraphs.filter(
    ({ section, story }) =>
      story === undefined && section !== 'articles' && section !== 'annexes' && section !== 'citations',
  );
  if (!head.some(({ role }) => role === 'session')) return NO_SESSION;
  const [first, last] = [
    head[0],
    head.findLast(({ section, role }) => section === 'preface' || role === 'session'),
  ];
  if (first === undefined || last === undefined) return NO_SESSION;
  // Read over one stretch of the text: labels and their lists often stand in different paragraphs.
  const base = first.start;
  const folded = shifted(fold(text.slice(base, last.end)), base);
  const whole: Span = { start: 0, end: folded.lower.length };
  const counts = Object.fromEntries(
    Object.entries(LABELS).flatMap(([name, label]) => {
      const count = countIn(folded, label, whole) ?? cellCount(head, label.before);
      return count === undefined ? [] : [[name, count]];
    }),
  ) as Partial<Record<keyof typeof LABELS, Count>>;
  const people = peopleOf(text, folded);
  const proxies = proxiesOf(text, folded);
  const times = findTimes(folded);
  return {
    ...counts,
    ...datesOf(folded),
    ...(times[0] === undefined ? {} : { time: times[0] }),
    ...people,
    proxies,
    absentNames: people.absentNames,
    ...quorumOf(folded),
  };
};

/** The plain text of a part, with offsets of the whole. */
const shifted = (folded: Folded, base: number): Folded => ({
  ...folded,
  at: (index) => folded.at(index) + base,
});

/** "En exercice | Présents | Votants" over "27 | 22 | 26": the number stands below the label. */
const cellCount = (paragraphs: readonly PlacedParagraph[], label: RegExp): Count | undefined => {
  for (const { cell, text } of paragraphs) {
    if (cell === undefined || !new RegExp(label.source, 'i').test(`${fold(text).lower} : 1`)) continue;
    const below = paragraphs.find(
      (other) =>
        other.cell !== undefined &&
        other.cell.table === cell.table &&
        ((other.cell.row === cell.row + 1 && other.cell.column === cell.column) ||
          (other.cell.row === cell.row && other.cell.column === cell.column + 1)) &&
        /^\s*\d{1,3}\s*$/u.test(other.text),
    );
    if (below !== undefined) return { value: Number(below.text), start: below.start, end: below.end };
  }
  return undefined;
};

const datesOf = (folded: Folded): { readonly date?: FoundDate; readonly convocation?: FoundDate } => {
  const dates = findDates(folded);
  const start = folded.at(0);
  const before = (found: FoundDate): string =>
    fold(folded.text.slice(Math.max(0, found.start - start - 70), found.start - start)).lower;
  const convocation = dates.find((found) => CONVOCATION.test(before(found)));
  const opening = dates.find((found) => /^an\s/.test(fold(found.text).lower));
  const session = dates.find((found) =>
    /(?:seance|reunion|conseil(?:\s+municipal)?)\s+(?:ordinaire\s+|publique\s+)?(?:en\s+date\s+)?du\s+$/.test(
      before(found),
    ),
  );
  const date = opening ?? session ?? dates.find((found) => found !== convocation);
  return {
    ...(date === undefined ? {} : { date }),
    ...(convocation === undefined ? {} : { convocation }),
  };
};

const NEXT_LABEL =
  /\n\s*(?:[-–•*]\s*)?(?:etaient|absente?s?|excusee?s?|presente?s?|pouvoirs?|procurations?|secretaire|nombre|date|quorum|votants?|le\s+quorum|formant|lesquels|il\s+(?:a\s+ete|est)|m\.|mme|l[ea]\s+(?:maire|president|seance|secretaire))(?![a-z])|\n\s*\n\s*(?!\s*[-–•])/;

/** The list that follows a label, up to the next one. */
const listAfter = (folded: Folded, label: RegExp): Span | undefined => {
  const match = label.exec(folded.lower);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const rest = folded.lower.slice(start);
  const lead = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const stop = NEXT_LABEL.exec(rest.slice(lead));
  const inline = /(?:absente?s?|excusee?s?|pouvoirs?|procurations?|secretaire|votants?)[^:\n]{0,40}:/.exec(
    rest,
  );
  const ends = [stop === null ? rest.length : stop.index + lead, inline?.index ?? rest.length];
  return { start: start + lead, end: start + Math.min(...ends) };
};

const peopleOf = (
  text: string,
  folded: Folded,
): Pick<ParsedSession, 'presentNames' | 'absentNames' | 'secretaries'> & { president?: Person } => {
  const list = (label: RegExp): Person[] => {
    const span = listAfter(folded, label);
    return span === undefined
      ? []
      : peopleIn(text, { start: folded.at(span.start), end: folded.at(span.end) });
  };
  const presided = PRESIDENT.exec(folded.lower);
  const president =
    presided === null ? undefined : nameAfter(text, folded, presided.index + presided[0].length);
  return {
    presentNames: list(PRESENT),
    absentNames: list(ABSENT),
    secretaries: secretariesOf(text, folded),
    ...(president === undefined ? {} : { president }),
  };
};

const nameAfter = (text: string, folded: Folded, index: number): Person | undefined => {
  const start = folded.at(index);
  const window = text.slice(start, start + 90);
  const stop = STOP.exec(window);
  return personIn(text, { start, end: start + (stop === null ? window.length : stop.index) });
};

const nameBefore = (text: string, end: number): Person | undefined => {
  const from = Math.max(0, end - 110);
  const window = text.slice(from, end);
  let start = 0;
  for (const match of window.matchAll(new RegExp(STOP.source, 'gu'))) {
    if (/^[,)\s–-]*$/u.test(window.slice(match.index + match[0].length))) break;
    start = match.index + match[0].length;
  }
  const colon = window.lastIndexOf(':');
  return personIn(text, { start: from + Math.max(start, colon + 1), end });
};

const secretariesOf = (text: string, folded: Folded): Person[] => {
  const match = SECRETARY.exec(folded.lower);
  if (match === null) return [];
  if (match[0].includes(':')) {
    const person = nameAfter(text, folded, match.index + match[0].length);
    return person === undefined ? [] : [person];
  }
  // "M. X a été désigné secrétaire", "désigne M. X secrétaire de séance", "les fonctions de secrétaire … M. X"
  const from = folded.lower.lastIndexOf('\n', match.index) + 1;
  const before = folded.lower.slice(from, match.index);
  const said = /\s+(?:a|ont|est|sont)\s+(?:ete\s+)?$/.exec(before) ?? /\s*,?\s*$/.exec(before);
  const person = nameBefore(text, folded.at(from + (said?.index ?? before.length)));
  return person === undefined ? [] : [person];
};

const proxiesOf = (text: string, folded: Folded): Proxy[] => {
  const found: Proxy[] = [];
  let free = 0;
  for (const match of folded.lower.matchAll(GIVEN)) {
    const at = folded.at(match.index);
    const from = nameBefore(text.slice(0, at), at);
    const to = nameAfter(text, folded, match.index + match[0].length);
    if (from === undefined || to === undefined || from.start < free) continue;
    free = to.end;
    const taker = firstOf(text, to);
    found.push({ start: from.start, end: taker.end, from, to: taker });
  }
  if (found.length > 0) return found;
  const list = listAfter(folded, PROXIES);
  return list === undefined ? [] : pairsIn(text, { start: folded.at(list.start), end: folded.at(list.end) });
};

/** "M. B et Mme C à M. D": the first alone holds this proxy. */
const firstOf = (text: string, person: Person): Person => {
  const and = /\s+et\s+(?=\p{Lu})/u.exec(person.text);
  return and === null
    ? person
    : (personIn(text, { start: person.start, end: person.start + and.index }) ?? person);
};

/** "Denis ESCLAINE à Marylène FOLCHER ; …" */
const pairsIn = (text: string, span: Span): Proxy[] => {
  const found: Proxy[] = [];
  let start = span.start;
  for (const piece of text.slice(span.start, span.end).split(/[;,\n•]|\s+et\s+(?=\p{Lu}[^,;]*\sà\s)/u)) {
    const to = /\s+(?:à|a|À|A|par)\s+(?=\p{Lu})/u.exec(piece);
    const at = text.indexOf(piece, start);
    start = at + piece.length;
    if (to === null) continue;
    const from = personIn(text, { start: at, end: at + to.index });
    const taker = personIn(text, { start: at + to.index + to[0].length, end: at + piece.length });
    if (from !== undefined && taker !== undefined)
      found.push({ start: from.start, end: taker.end, from, to: taker });
  }
  return found;
};

const quorumOf = (folded: Folded): { readonly quorum?: Part } => {
  const match = /[^.;\n]*\bquorum\b[^.;\n]*/.exec(folded.lower);
  if (match === null) return {};
  const [start, end] = [folded.at(match.index), folded.at(match.index + match[0].length)];
  return { quorum: { start, end, text: folded.text.slice(start - folded.at(0), end - folded.at(0)).trim() } };
};
