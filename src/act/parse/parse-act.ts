/**
 * Text → act: reads the paragraphs of any document into the parts of an act, each with its place, and says what it could not
 * place. It tolerates what real acts are like (capitals without accents, OCR, tables, numbers by Word's lists); it judges nothing.
 */
import { findDates } from '../reading/dates';
import { fold } from '../reading/fold';
import { affairHeadings, affairsOf } from './affairs';
import { agendaOf } from './agenda';
import { kindOf } from './kind';
import { articleLine, isExecution, isLetterDate, isRecourse, lineOf } from './lines';
import type { ArticleLine, Line } from './lines';
import type {
  DocumentKind,
  ParsedAct,
  ParsedArticle,
  ParsedVote,
  Part,
  PlaceDate,
  PlacedParagraph,
  PlacedRole,
} from './model';
import { movementsIn } from './movements';
import { placeParagraphs } from './place';
import { NO_SESSION, sessionOf } from './session';
import { signaturesOf } from './signatures';
import type { SourceText } from './source';
import { NO_VOTE } from './vote-statement';

export interface ParseOptions {
  /** What the document is, when it is known: nothing is guessed then. */
  readonly kind?: DocumentKind;
}

/** Linear in the length of the text. */
export const parseAct = (source: SourceText, options: ParseOptions = {}): ParsedAct => {
  const { text } = source;
  const lines = source.paragraphs.map(lineOf);
  const kind = options.kind ?? kindOf(lines.filter(({ paragraph }) => paragraph.story === undefined));
  const { paragraphs, openings, unplaced } = placeParagraphs(lines, kind);
  const all = (...roles: PlacedRole[]): PlacedParagraph[] =>
    paragraphs.filter(({ role }) => roles.includes(role));
  const first = (...roles: PlacedRole[]): Part | undefined => {
    const [found] = all(...roles);
    return found === undefined ? undefined : partOf(found);
  };
  const council = kind === 'deliberation' || kind === 'minutes';
  const formula = all('formula');
  const placed = placeDateOf(text, paragraphs, kind);
  const agenda = agendaOf(lines);
  const title = first('title');
  const number = numberOf(text, paragraphs);
  const headings = council ? affairHeadings(lines, kind, agenda) : [];
  const opening = headings[0] === undefined ? undefined : paragraphs[headings[0].rank]?.start;
  const session = council ? sessionOf(text, paragraphs, opening) : NO_SESSION;
  const about = first('subject') ?? title;
  const affairs = council
    ? affairsOf(
        text,
        paragraphs,
        headings,
        { ...optional('title', about), ...(number === undefined ? {} : { number: number.text }) },
        kind === 'minutes',
      )
    : [];
  return {
    ...(kind === undefined ? {} : { kind }),
    paragraphs,
    ...optional('title', title),
    ...optional('number', number),
    ...optional('authority', first('authority')),
    citations: blocksOf(text, all('citation')),
    recitals: blocksOf(text, all('recital')),
    ...optional('formula', spanOf(text, formula)),
    articles: articlesOf(text, paragraphs, openings),
    session,
    vote: mainVote(affairs[0]?.votes ?? []),
    affairs,
    movements: council ? movementsIn(text, paragraphs, session.presentNames) : [],
    agenda: council || kind === 'summons' ? agenda.items : [],
    recourse: paragraphs.filter((one) => one.role === 'recourse' || isRecourse(lineOf(one))).map(partOf),
    execution: paragraphs.filter((one) => one.role === 'execution' || isExecution(lineOf(one))).map(partOf),
    copies: all('copies').map(partOf),
    ...optional('placeDate', placed),
    // In minutes a short line among the affairs may look like a name: only capacities tell a signature there.
    signatures: signaturesOf(text, paragraphs).filter(
      ({ capacity }) => kind !== 'minutes' || capacity !== undefined,
    ),
    certification: all('certification').map(partOf),
    notices: all('notice').map(partOf),
    stamps: all('stamp').map(partOf),
    annexes: all('annex').map(partOf),
    ...optional('subject', first('subject')),
    ...optional('salutation', first('salutation')),
    ...optional('closing', first('closing')),
    unplaced: unplaced.flatMap((index) => {
      const paragraph = paragraphs[index];
      return paragraph === undefined ? [] : [partOf(paragraph)];
    }),
  };
};

/** The one that decides the affair: the last that gives numbers, or says that all agreed. */
const mainVote = (votes: readonly ParsedVote[]): ParsedVote =>
  votes.findLast(({ for: yes, against, unanimous }) => yes ?? against ?? unanimous) ??
  votes.at(-1) ??
  NO_VOTE;

const partOf = ({ start, end, text }: PlacedParagraph): Part => ({ start, end, text });

const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

const spanOf = (text: string, paragraphs: readonly PlacedParagraph[]): Part | undefined => {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
};

/** "Vu …" with the paragraphs that go on with it. */
const blocksOf = (text: string, paragraphs: readonly PlacedParagraph[]): Part[] => {
  const blocks: PlacedParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const opens = /^(?:vu|considerant|attendu)/.test(lineOf(paragraph).lower);
    // "Vu" alone on its line heads a list: each of its items is a citation.
    const before = blocks.at(-1)?.[0];
    const headed = before !== undefined && /^(?:vus?|considerant)\s*:?$/.test(lineOf(before).lower);
    if (opens || headed || blocks.length === 0) blocks.push([paragraph]);
    else blocks.at(-1)?.push(paragraph);
  }
  return blocks.flatMap((block) => spanOf(text, block) ?? []);
};

const NUMBER =
  /[nN]\s?°\s*:?\s*((?:[A-Za-z]{1,8}[ ._/-]?|(?:[A-Z]{2,8}[-_/]){2,3})?\d[\w./-]*(?:\s?[-–/]\s?\d[\w.]*)*)/u;
const BARE =
  /^(?:arrete|deliberation|decision)\w*\s+(?:municipal\w*\s+|du\s+maire\s+)?((?:[a-z]{1,4}[-_]?)?\d[\w./-]*)/;

/** "N° 31/2026 – 4.1 Personnels": the code of the matter follows the number. */
const MATTER = /\s[-–]\s?[1-9]\.\d{1,2}$/u;

const numberOf = (text: string, paragraphs: readonly PlacedParagraph[]): Part | undefined => {
  for (const paragraph of paragraphs) {
    if (paragraph.section !== 'preface' || !['act-number', 'title', 'header-line'].includes(paragraph.role))
      continue;
    const plain = fold(paragraph.text);
    const match = NUMBER.exec(plain.cased) ?? BARE.exec(plain.lower);
    const number = match?.[1]?.replace(MATTER, '').replace(/[.\s/-]+$/u, '');
    if (match === null || number === undefined) continue;
    const at = match.index + match[0].indexOf(match[1] ?? '');
    const [start, end] = [paragraph.start + plain.at(at), paragraph.start + plain.at(at + number.length)];
    return { start, end, text: text.slice(start, end) };
  }
  return undefined;
};

const articlesOf = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  openings: readonly { readonly index: number; readonly line: ArticleLine }[],
): ParsedArticle[] =>
  openings.flatMap(({ index, line }, rank): ParsedArticle[] => {
    const head = paragraphs[index];
    if (head === undefined) return [];
    const content = paragraphs.filter(
      (one, i) =>
        i > index && one.article === rank && one.section === 'articles' && one.role !== 'article-heading',
    );
    // The words keep their length in the plain text, counted from the end: what comes before may have been tidied.
    const begin = head.end - trailing(head.text, line.words);
    const words = { start: begin, end: head.end, text: text.slice(begin, head.end) };
    const label = {
      start: head.start,
      end: begin,
      text: text.slice(head.start, begin).replace(/[\s.:–-]+$/u, ''),
    };
    const isTitle =
      words.text !== '' && content.length > 0 && words.text.length <= 140 && !/[.;:,]\s*$/u.test(words.text);
    return [
      {
        start: head.start,
        end: content.at(-1)?.end ?? head.end,
        label: { ...label, end: label.start + label.text.length },
        ...(line.number === undefined ? {} : { number: line.number }),
        ...(isTitle ? { heading: words } : {}),
        content: [...(isTitle || words.text === '' ? [] : [words]), ...content.map(partOf)],
      },
    ];
  });

/** How many signs of the text, at its end, the plain words stand for. */
const trailing = (text: string, words: string): number => {
  if (words === '') return 0;
  const plain = fold(text);
  const first = words.split(' ')[0] ?? words;
  for (let at = plain.cased.indexOf(first); at >= 0; at = plain.cased.indexOf(first, at + 1))
    if (
      plain.cased
        .slice(at)
        .replace(/\s+/gu, ' ')
        .replace(/[\s*_]+$/u, '') === words
    )
      return text.length - plain.at(at);
  return Math.min(words.length, text.length);
};

const PLACE =
  /(?:^|\s)(?:aux?|a|À|à|en\s+mairie\s+d[e']\s*)\s*([A-ZÀ-Ý][\p{L}'’ -]*?)\s*(?:,|\s+le\s|\s+en\s|$)/u;
const TOWN_FIRST = /^([\p{Lu}][\p{L}'’ -]*?)\s*,\s*le\s/u;

const placeDateOf = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  kind: DocumentKind | undefined,
): PlaceDate | undefined => {
  const letter = kind === 'letter' || kind === 'note' || kind === 'summons';
  const found =
    paragraphs.findLast(
      ({ role, section }) => role === 'place-date' && (letter || section === 'conclusions'),
    ) ??
    paragraphs.find(
      (one) => one.role === 'place-date' || (one.section === 'preface' && isLetterDateLine(lineOf(one))),
    );
  if (found === undefined) return undefined;
  const next = paragraphs[paragraphs.indexOf(found) + 1];
  const date =
    dateIn(found) ?? (next !== undefined && /^\s*(?:le|ce)\s/iu.test(next.text) ? dateIn(next) : undefined);
  const place = (PLACE.exec(found.text) ?? TOWN_FIRST.exec(found.text))?.[1];
  return {
    ...partOf(found),
    ...(place === undefined ? {} : { place: place.trim() }),
    ...(date === undefined ? {} : { date: { ...date, text: text.slice(date.start, date.end) } }),
  };
};

/** "Fait à Vernois," over "le lundi 13 avril 2026": the date may stand on the next line. */
const dateIn = ({ text, start }: PlacedParagraph): ReturnType<typeof findDates>[number] | undefined => {
  if (text.length > 160) return undefined;
  const folded = fold(text);
  return findDates({ ...folded, at: (index) => folded.at(index) + start }).find(
    ({ iso }) => iso !== undefined,
  );
};

const isLetterDateLine = (line: Line): boolean => articleLine(line) === undefined && isLetterDate(line);
