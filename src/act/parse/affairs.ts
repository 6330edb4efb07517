/**
 * The affairs of a session: a deliberation is one, minutes hold many. Each begins at its heading and ends at the next; where
 * minutes have no headings, each vote ends one. It says where they stand and what is stated in them; it compares nothing.
 */
import { fold } from '../reading/fold';
import { wordsOf } from './agenda';
import type { Agenda } from './agenda';
import {
  isActNumber,
  isCertification,
  isCitation,
  isClosing,
  isFormula,
  isHeaderLine,
  isOperative,
  isPlaceDate,
  isRecital,
  isRecourse,
  isSession,
  isSignature,
  isStamp,
  isSubject,
  isVote,
} from './lines';
import type { Line } from './lines';
import type { DocumentKind, MemberCounts, ParsedAffair, Part, PlacedParagraph } from './model';
import { sessionCounts, shifted } from './session';
import { votesIn } from './vote';

/** Where the affairs of a document begin. Empty: the whole document is one affair. */
export interface AffairHeading {
  /** Rank of its line. */
  readonly rank: number;
  readonly number?: string;
}

const TITLED =
  /^(?:(?:projet\s+de\s+)?deliberation|delib\.?|del\.?|dcm|affaire|point|question|rapport|dossier|sujet)s?\s*(?:n\s?°\s*|no\s+|num(?:ero)?\s+)?[:.]?\s*([a-z]{0,4}[-_ ]?\d[\w./-]*)/;
const CODE =
  /^(?:n\s?°\s*)?((?:19|20)\d\d\s?[-_./ ]\s?\d{1,4}(?:\s?[-_./]\s?\d{1,4})?|\d{1,4}[-_/](?:19|20)\d\d)(?![\d])\s*(?:[:.)–-]\s*|\s+|$)/;
const NUMBERED =
  /^(?:(\d{1,3}(?:\.\d{1,2}){0,2})\s?[).:°–-]+\s*|(\d{1,2}(?:[.-]\d{1,2}){1,2})\s+|([ivx]{1,5}|[a-h])\s?[).:–-]+\s*)(?=["«(]?[a-z])/;
const VERB =
  /^(?:d'|des?\s|que\s|qu'|a\s|au\s|par\s|et\s|soit\s|dit\s|decide|approuve|autorise|fixe|prend|charge|donne|adopte|emet|precise|vote\s+(?:pour|contre)|accepte|solliciter|approuver|autoriser|donner|fixer|dire|adopter|prendre|charger|inscrire|m(?:\.|me|onsieur|adame)\s|l[ea]\s+(?:maire|president|conseil)\s+[a-z]+e\s)/;

/** A heading of an affair, with its number when it has one; undefined for any other line. */
const headingOf = (
  line: Line,
  minutes: boolean,
): { readonly number?: string; readonly strong: boolean } | undefined => {
  const { lower, cased, paragraph } = line;
  if (paragraph.story !== undefined || paragraph.cell !== undefined || lower.length > 260) return undefined;
  if (isSubject(line) || /^objet\s*(?:[:–-]|$)/.test(lower)) return { strong: true };
  const titled = TITLED.exec(lower);
  if (titled !== null) return { strong: true, ...(titled[1] === undefined ? {} : { number: titled[1] }) };
  const code = CODE.exec(lower);
  if (code !== null && !/^(?:\d{4}\s+\d)/.test(lower))
    return { strong: true, number: (code[1] ?? '').replace(/\s/g, '') };
  if (!minutes) return undefined;
  if (
    /[;,]$/.test(lower) ||
    isVote(line) ||
    isFormula(line) ||
    isOperative(line) ||
    isCitation(line) ||
    isRecital(line)
  )
    return undefined;
  if (
    isSession(line) ||
    isSignature(line) ||
    isPlaceDate(line) ||
    isClosing(line) ||
    isRecourse(line) ||
    isStamp(line) ||
    isCertification(line)
  )
    return undefined;
  if (paragraph.level !== undefined) return { strong: false };
  const numbered = NUMBERED.exec(lower);
  if (numbered !== null) {
    const rest = cased.slice(numbered[0].length);
    if (VERB.test(rest.toLowerCase()) || !/^["«(]?[A-Z]/u.test(rest) || rest.length > 200) return undefined;
    const number = numbered[1] ?? numbered[2] ?? numbered[3];
    return { strong: false, ...(number === undefined ? {} : { number }) };
  }
  if (
    line.capitals &&
    lower.length >= 8 &&
    lower.length <= 160 &&
    !isHeaderLine(line) &&
    !isActNumber(line) &&
    !VERB.test(lower)
  )
    return /^(?:(?:proces[\s-]verbal|compte[\s-]rendu|conseil\s+municipal|seance|reunion)(?![a-z])|questions?\s+diverses|vote|pour|contre|abstention|unanimite|adopte|suivent|signatures?|le\s+maire|annexe|ordre\s+du\s+jour|present|absent)/.test(
      lower,
    )
      ? undefined
      : { strong: false };
  return undefined;
};

/** Whether a stretch of lines decides something: the numbers of voters and of votes cast at the head of a session do not. */
const decides = (lines: readonly Line[], from: number, to: number): boolean =>
  lines
    .slice(from, to)
    .some(
      (line) =>
        (isFormula(line) && line.lower.length > 8) ||
        (isVote(line) && !/^(?:nombre\s+de\s+)?(?:votants?|suffrages)(?![a-z])/.test(line.lower)) ||
        UNANIMITY.test(line.lower),
    );
const UNANIMITY = /(?<![a-z])(?:unanimite|abstention|\d+\s+voix|prend\s+acte)/;

/** Headings of the affairs, when a document holds several. */
export const affairHeadings = (
  lines: readonly Line[],
  kind: DocumentKind | undefined,
  agenda: Agenda,
): readonly AffairHeading[] => {
  const minutes = kind === 'minutes';
  if (!minutes && kind !== 'deliberation') return [];
  const from = minutes ? Math.max((agenda.lines?.last ?? -1) + 1, firstAfterHead(lines)) : 0;
  // A line that repeats an item of the agenda heads its affair.
  const titles = new Set(agenda.items.map(({ text }) => wordsOf(text)));
  const candidates = lines.flatMap((line, rank): (AffairHeading & { strong: boolean })[] => {
    if (rank < from) return [];
    const listed =
      minutes &&
      line.paragraph.story === undefined &&
      agenda.items.length > 1 &&
      titles.has(wordsOf(line.paragraph.text));
    const heading = headingOf(line, minutes) ?? (listed ? { strong: false } : undefined);
    return heading === undefined ? [] : [{ rank, ...heading }];
  });
  // "Délibération n° 2026-12" and "Objet : Tarifs" right below head one affair; a part that holds no affair heads none.
  const kept = candidates.filter(({ rank }, i) => {
    const next = candidates[i + 1]?.rank ?? lines.length;
    return next - rank > 1 && (minutes || decides(lines, rank + 1, next));
  });
  const begins = kept.map((heading) => {
    const before = candidates[candidates.findIndex(({ rank }) => rank === heading.rank) - 1];
    const joined = before !== undefined && before.rank === heading.rank - 1 && before.strong;
    const number = (joined ? before.number : undefined) ?? heading.number;
    return { rank: joined ? before.rank : heading.rank, ...(number === undefined ? {} : { number }) };
  });
  if (minutes) return begins;
  return begins.length > 1 ? begins : [];
};

/** After the lines that tell who was there, up to the first decision. */
const firstAfterHead = (lines: readonly Line[]): number => {
  const decision = lines.findIndex((_, rank) => decides(lines, rank, rank + 1));
  const head = lines.slice(0, decision < 0 ? lines.length : decision);
  return head.findLastIndex(({ lower }) => ATTENDANCE.test(lower)) + 1;
};
const ATTENDANCE =
  /^(?:etaient\s+)?(?:presents?|absents?|excuses?|pouvoirs?|procurations?|secretaire|votants?|en\s+exercice|nombre\s+de)(?![a-z])|en\s+exercice|convocation|^l'an\s/;

/** One affair a heading, or the whole; with its votes and the numbers that it gives anew. */
export const affairsOf = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  headings: readonly AffairHeading[],
  whole: { readonly title?: Part; readonly number?: string },
  minutes: boolean,
): ParsedAffair[] => {
  if (headings.length === 0) {
    const affair = affairOf(text, paragraphs, whole, false);
    return affair === undefined ? [] : minutes ? byVote(text, paragraphs, affair) : [affair];
  }
  return headings.flatMap(({ rank, number }, i) => {
    const end = headings[i + 1]?.rank ?? paragraphs.length;
    const inside = paragraphs.slice(rank, end);
    const title = titleOf(inside);
    const affair = affairOf(
      text,
      inside,
      { ...(title === undefined ? {} : { title }), ...(number === undefined ? {} : { number }) },
      true,
    );
    return affair === undefined ? [] : [affair];
  });
};

/** Minutes without headings: an affair ends with its vote. */
const byVote = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  whole: ParsedAffair,
): ParsedAffair[] => {
  if (whole.votes.length < 2) return [whole];
  let from = 0;
  return whole.votes.flatMap((vote, i) => {
    const last = i === whole.votes.length - 1;
    const to = last
      ? paragraphs.length
      : paragraphs.findIndex(({ start }) => start >= (vote.span?.end ?? Infinity));
    const inside = paragraphs.slice(from, to < 0 ? paragraphs.length : to);
    from = to < 0 ? paragraphs.length : to;
    return affairOf(text, inside, {}, true) ?? [];
  });
};

const affairOf = (
  text: string,
  inside: readonly PlacedParagraph[],
  head: { readonly title?: Part; readonly number?: string },
  several: boolean,
): ParsedAffair | undefined => {
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    ...head,
    ...(several ? countsAnew(text, inside) : {}),
    votes: votesIn(text, inside),
    start: first.start,
    end: last.end,
  };
};

/** "Présents : 13 – Votants : 15" before the vote of an affair of minutes. */
const countsAnew = (text: string, inside: readonly PlacedParagraph[]): MemberCounts => {
  const telling = inside.filter(({ text: words, story, role }) => {
    const { lower } = fold(words);
    return (
      story === undefined &&
      role !== 'citation' &&
      /(?:presents?|en\s+exercice|votants?|pouvoirs?|procurations?)\s*[:=(]|\d+\s*(?:membres?\s+|conseillers?\s+|elus?\s+)?(?:presents?|votants?)(?![a-z])/.test(
        lower,
      ) &&
      lower.length < 300
    );
  });
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined) return {};
  const folded = shifted(fold(text.slice(first.start, last.end)), first.start);
  const { inOffice, present, proxyCount, voters } = sessionCounts(folded, telling);
  return {
    ...(inOffice === undefined ? {} : { inOffice }),
    ...(present === undefined ? {} : { present }),
    ...(proxyCount === undefined ? {} : { proxyCount }),
    ...(voters === undefined ? {} : { voters }),
  };
};

const titleOf = (inside: readonly PlacedParagraph[]): Part | undefined => {
  const [first, second] = inside;
  if (first === undefined) return undefined;
  // "2026-03-01" alone, or "Délibération n° 12" over "Objet : Tarifs".
  const bare =
    fold(first.text).lower.replace(/deliberation|affaire|point|question|rapport|[^a-z]/g, '').length < 5;
  const below = second !== undefined && (bare || /^objet\s*:/.test(fold(second.text).lower));
  const { start, end, text } = below ? second : first;
  return { start, end, text };
};
