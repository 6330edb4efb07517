/**
 * Gives each paragraph its section and role in the act, in one pass from top to bottom. What it cannot place it says. Long,
 * because the zones of an act are told from one another by what came before.
 */
import type { SectionName } from '../text';
import {
  articleLine,
  isActNumber,
  isAnnex,
  isAuthority,
  isBareDate,
  isCertification,
  isCitation,
  isClosing,
  isCopies,
  isCouncilDeciding,
  isExecution,
  isExtract,
  isFormula,
  isHeaderLine,
  isLetterDate,
  isNotice,
  isOperative,
  isPlaceDate,
  isProposal,
  isRecital,
  isRecourse,
  isSalutation,
  isSession,
  isSittingAlone,
  isSignature,
  isStamp,
  isSubject,
  isVote,
  numberedLine,
} from './lines';
import type { ArticleLine, Line } from './lines';
import type { DocumentKind, PlacedParagraph, PlacedRole } from './model';

export interface Placing {
  readonly paragraphs: readonly PlacedParagraph[];
  /** Ranks, in `paragraphs`, of those that open an article, with what their number says. */
  readonly openings: readonly { readonly index: number; readonly line: ArticleLine }[];
  readonly unplaced: readonly number[];
}

type Section = SectionName | 'annexes';
/** A role, and the section when it is another one than that of the paragraph before. */
type Decision = readonly [role: PlacedRole, section?: Section];

export const placeParagraphs = (lines: readonly Line[], kind: DocumentKind | undefined): Placing =>
  kind === 'letter' || kind === 'note' || kind === 'summons'
    ? placeLetter(lines, kind)
    : placeAct(lines, kind);

const placeAct = (lines: readonly Line[], kind: DocumentKind | undefined): Placing => {
  const paragraphs: PlacedParagraph[] = [];
  const openings: { index: number; line: ArticleLine }[] = [];
  const unplaced: number[] = [];
  const council = kind === 'deliberation' || kind === 'minutes';
  const openingOf = articleReader(lines);
  const lastFormula = lines.findLastIndex(isFormula);
  let zone: Section = 'preface';
  let sawTitle = false;

  const open = (line: ArticleLine): Decision => {
    openings.push({ index: paragraphs.length, line });
    return ['article-heading', 'articles'];
  };
  const doubtful = (role: PlacedRole): Decision => {
    unplaced.push(paragraphs.length);
    return [role];
  };

  const afterFormula = (line: Line, index: number): Decision => {
    if (zone === 'formula' && isFormula(line)) return ['formula'];
    if (isCertification(line)) return ['certification', 'conclusions'];
    if (isExtract(line)) return ['closing', 'conclusions'];
    if (isPlaceDate(line) && (/^(?:fait|ainsi)/.test(line.lower) || isLetterDate(line)))
      return ['place-date', 'conclusions'];
    if (isStamp(line)) return ['stamp', 'conclusions'];
    if (council && isVote(line) && !isOperative(line)) return ['vote', 'vote'];
    if (zone === 'vote' && isOperative(line)) return ['article-text', 'articles'];
    if (isRecourse(line)) return ['recourse', zone === 'vote' ? 'conclusions' : 'articles'];
    if (isLastSignature(lines, index)) return ['signature', 'conclusions'];
    if (zone === 'vote') return [conclusionRole(line, lines, index), 'conclusions'];
    if (isExecution(line)) return ['execution', 'articles'];
    if (isCopies(line)) return ['copies', 'articles'];
    return [line.paragraph.label === undefined ? 'article-text' : 'enumeration', 'articles'];
  };

  const beforeFormula = (line: Line, index: number): Decision => {
    if (isProposal(line)) return ['proposal'];
    if (council && (isOperative(line) || isCouncilDeciding(line))) return ['article-text', 'articles'];
    // No verb opens what is decided: the end of the act is known by its own words.
    if (council && index > lastFormula) {
      if (isCertification(line)) return ['certification', 'conclusions'];
      if (isExtract(line)) return ['closing', 'conclusions'];
      if (isVote(line)) return ['vote', 'vote'];
      if (isRecourse(line)) return ['recourse', 'conclusions'];
      if (isLastSignature(lines, index)) return ['signature', 'conclusions'];
    }
    // "de l’attestation obtenue, le 3 mars 2026," among the grounds: the act goes on to its formula.
    if (isPlaceDate(line) && index > lastFormula) return ['place-date', 'conclusions'];
    if (isAuthority(line)) return ['authority', zone];
    const role = zone === 'citations' ? 'citation' : 'recital';
    const goesOn =
      /^[a-z(«"-]/u.test(line.cased) ||
      /^\s*[-–•*]/u.test(line.paragraph.text) ||
      line.paragraph.label !== undefined;
    if (goesOn) return [role];
    // What a council tells after its citations is none of them, unless it names a text.
    return doubtful(council && zone === 'citations' && !TEXT.test(line.lower) ? 'body' : role);
  };

  const decide = (line: Line, index: number): Decision => {
    if (zone !== 'preface' && zone !== 'articles' && isStamp(line))
      return ['stamp', zone === 'annexes' ? 'annexes' : 'conclusions'];
    if (zone === 'annexes') return ['annex'];
    if (zone !== 'preface' && isAnnex(line) && (zone === 'conclusions' || isLast(lines, index)))
      return ['annex', 'annexes'];
    if (zone === 'conclusions') {
      const opening = openingOf(line, true);
      const closed = paragraphs.some(({ role }) => role === 'place-date' || role === 'signature');
      // Articles after a vote or a mention: the act goes on.
      if (opening !== undefined && !closed) return open(opening);
      return [conclusionRole(line, lines, index)];
    }
    const opening =
      zone === 'preface' ? undefined : openingOf(line, zone === 'articles' || zone === 'formula');
    if (opening !== undefined) return open(opening);
    if (zone === 'articles' || zone === 'vote' || zone === 'formula') return afterFormula(line, index);
    if (isCitation(line)) return ['citation', 'citations'];
    if (isRecital(line)) return ['recital', 'recitals'];
    if (isFormula(line) && !(zone === 'preface' && isHeading(lines, index))) return ['formula', 'formula'];
    if (zone === 'citations' || zone === 'recitals') return beforeFormula(line, index);
    if (isAuthority(line) && leadsToAct(lines, index)) return ['authority', 'authority'];
    if (zone === 'authority') return isProposal(line) ? ['proposal', 'citations'] : doubtful('authority');
    if (council && isOperative(line) && paragraphs.some(({ role }) => role === 'session'))
      return ['article-text', 'articles'];
    const role = prefaceRole(line, sawTitle);
    // The account of the sitting comes after the title; its date alone may stand over it.
    sawTitle ||= role === 'title' || (role === 'session' && !isSittingAlone(line));
    return [role, 'preface'];
  };

  lines.forEach((line, index) => {
    if (line.paragraph.story !== undefined) {
      paragraphs.push({ ...line.paragraph, section: 'preface', role: 'header-line' });
      return;
    }
    const [role, section = zone] = decide(line, index);
    zone = section;
    const article = section === 'articles' && openings.length > 0 ? { article: openings.length - 1 } : {};
    const shown = line.paragraph.cell === undefined ? role : 'table';
    paragraphs.push({ ...line.paragraph, section, role: shown, ...article });
  });
  return { paragraphs, openings, unplaced };
};

/** A text or a piece, in a list that one "Vu" heads. */
const TEXT =
  /^(?:l[ea]s?\s+|l')?(?:code|loi|decret|ordonnance|arrete|deliberation|avis|budget|circulaire|instruction|statuts?|directive|reglement|constitution|demande|rapport|projet|proces|courrier|convention)(?![a-z])|[;,]$/;

/** "Article N", or for acts that number without the word, "1)", "2)" in their order. */
const articleReader = (
  lines: readonly Line[],
): ((line: Line, numbered: boolean) => ArticleLine | undefined) => {
  if (lines.some((line) => articleLine(line) !== undefined)) return (line) => articleLine(line);
  let next = 1;
  return (line, numbered) => {
    const found = numbered && line.paragraph.cell === undefined ? numberedLine(line) : undefined;
    if (found?.number !== next) return undefined;
    next += 1;
    return found;
  };
};

/** Within a few paragraphs the act's own words begin. */
const leadsToAct = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 6).some((line) => isCitation(line) || isRecital(line) || isFormula(line));

/** No place and date comes after: what looks like a signature is one. */
const isLastSignature = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index];
  if (line === undefined || !isSignature(line)) return false;
  const rest = lines.slice(index + 1, index + 12);
  return (
    lines.length - index <= 12 &&
    !rest.some((later) => articleLine(later) !== undefined || isPlaceDate(later))
  );
};

/** « ARRÊTÉ » alone at the head: the grounds and the true formula come later. */
const isHeading = (lines: readonly Line[], index: number): boolean => {
  const next = lines.findIndex((line, i) => i > index && isCitation(line));
  return next > index && lines.some((line, i) => i > next && isFormula(line));
};

const isLast = (lines: readonly Line[], index: number): boolean =>
  !lines.slice(index + 1).some((line) => articleLine(line) !== undefined || isPlaceDate(line));

const conclusionRole = (line: Line, lines: readonly Line[], index: number): PlacedRole => {
  if (isCertification(line)) return 'certification';
  if (isRecourse(line)) return 'recourse';
  if (isExtract(line)) return 'closing';
  if (isStamp(line)) return 'stamp';
  if (isPlaceDate(line)) return 'place-date';
  if (isExecution(line)) return 'execution';
  if (isCopies(line)) return 'copies';
  if (isNotice(line)) return 'notice';
  if (isVote(line)) return 'vote';
  if (isSignature(line)) return 'signature';
  const before = lines[index - 1];
  const name =
    /^[\p{L}.'’ -]{3,60},?$/u.test(line.paragraph.text.trim()) && line.cased.split(' ').length <= 6;
  if (name && before !== undefined && (isSignature(before) || isPlaceDate(before) || /,$/.test(before.lower)))
    return 'signature';
  return name ? 'signature' : 'notice';
};

const prefaceRole = (line: Line, sawTitle: boolean): PlacedRole => {
  if (isSession(line)) return 'session';
  if (isStamp(line)) return 'stamp';
  if (isHeaderLine(line)) return 'header-line';
  if (isActNumber(line)) return 'act-number';
  if (isSubject(line)) return 'subject';
  if (isLetterDate(line)) return 'place-date';
  if (!sawTitle && line.lower.length > 12) return 'title';
  return sawTitle ? 'body' : 'header-line';
};

/** Letters, notes, summons: what comes before the first sentence, the body, and how it ends. */
const placeLetter = (lines: readonly Line[], kind: DocumentKind): Placing => {
  const isDate = dateReader(lines, kind);
  const start = bodyStart(lines, kind, isDate);
  const end = bodyEnd(lines, start);
  return {
    paragraphs: lines.map((line, index): PlacedParagraph => {
      const section: Section =
        line.paragraph.story !== undefined || index < start
          ? 'preface'
          : index < end
            ? 'body'
            : 'conclusions';
      const role = letterRole(line, section, lines, index, isDate);
      return { ...line.paragraph, section, role: line.paragraph.cell === undefined ? role : 'table' };
    }),
    openings: [],
    unplaced: [],
  };
};

/** How many lines the head of a letter may have. */
const HEAD = 16;
type IsDate = (line: Line) => boolean;

/** Where no line of the head tells the town and the date, one that is only a date is that of the letter. */
const dateReader = (lines: readonly Line[], kind: DocumentKind): IsDate =>
  kind === 'summons' || lines.slice(0, HEAD).some(isLetterDate)
    ? isLetterDate
    : (line) => isLetterDate(line) || isBareDate(line);

const bodyStart = (lines: readonly Line[], kind: DocumentKind, isDate: IsDate): number => {
  const greeting = lines.findIndex(isSalutation);
  if (greeting >= 0 && kind !== 'note') return greeting + 1;
  const head = lines.slice(0, HEAD);
  const subject = head.findIndex(isSubject);
  // "Chers administrés," or whatever one writes: a short line that ends with a comma, right after the subject.
  if (kind !== 'note' && subject >= 0 && isShort(lines[subject + 1], /,$/)) return subject + 2;
  const title = head.findIndex(({ lower }) => /^note(?:\s|$)/.test(lower));
  const last = Math.max(subject, title);
  // "Date : 12 janvier 2026" right under the title of a note.
  const next = head[last + 1];
  if (last >= 0) return next !== undefined && isDate(next) ? last + 2 : last + 1;
  const date = head.findIndex(isDate);
  return date + 1;
};

const bodyEnd = (lines: readonly Line[], start: number): number => {
  const closing = lines.findIndex((line, index) => index >= start && isClosing(line));
  if (closing >= 0) return closing;
  for (let index = Math.max(start, lines.length - 12); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.paragraph.cell !== undefined) continue;
    if (isShort(line, /,$/) && isShort(lines[index + 1], NAME)) return index;
    if (isNotice(line) || isCopies(line)) return index;
    // "Vernois, le 13 mai 2026" over who signs: the paper is dated at its foot.
    if (isLetterDate(line) && lines.slice(index + 1).every((one) => isShort(one, /^[^;]*$/))) return index;
  }
  return lines.length;
};

/** "Hélène CARREZ", "Nadia Perrin" */
const NAME = /^[^.;:,\d]{3,60}$/;
const isShort = (line: Line | undefined, pattern: RegExp): boolean =>
  line !== undefined &&
  line.paragraph.cell === undefined &&
  line.lower.length <= 90 &&
  pattern.test(line.lower);

const letterRole = (
  line: Line,
  section: Section,
  lines: readonly Line[],
  index: number,
  isDate: IsDate,
): PlacedRole => {
  if (section === 'conclusions') return isClosing(line) ? 'closing' : conclusionRole(line, lines, index);
  if (section === 'body') {
    if (line.paragraph.level !== undefined) return 'heading';
    return line.paragraph.label === undefined ? 'body' : 'enumeration';
  }
  if (isSubject(line)) return 'subject';
  if (isSalutation(line)) return 'salutation';
  if (isDate(line)) return 'place-date';
  if (/^note(?:\s|$)/.test(line.lower)) return 'title';
  if (isHeaderLine(line)) return 'header-line';
  return 'sender';
};
