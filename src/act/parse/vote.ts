/**
 * The vote as a deliberation states it: for, against, abstentions, who took no part. It adds nothing up.
 */
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { countIn, labelled } from './counts';
import { isFormula, isVote, lineOf } from './lines';
import type { Count, ParsedVote, Part, Person, PlacedParagraph } from './model';
import { peopleIn } from './people';

const LABELS = {
  for: labelled('(?:voix\\s+|votes?\\s+)?pour', 'pour(?!\\s+(?:cent|la|le|les|un|une|chaque|lequel))'),
  against: labelled('(?:voix\\s+|votes?\\s+)?contre'),
  abstentions: labelled('abstentions?'),
  blank: labelled(
    '(?:bulletins?\\s+|votes?\\s+)?blancs?(?:\\s+(?:et|ou)\\s+nuls?)?|nuls?',
    '(?:bulletins?\\s+|votes?\\s+)?(?:blancs?|nuls?)',
  ),
  cast: labelled('(?:nombre\\s+de\\s+)?suffrages?\\s+exprimes?|exprimes'),
  majority: labelled('majorite(?:\\s+absolue)?'),
  notVotingCount: labelled(
    '(?:ne\\s+pren(?:d|nent)\\s+pas\\s+part(?:\\s+au\\s+vote)?|non[\\s-]participation(?:s|\\s+au\\s+vote)?|nppv|refus\\s+de\\s+vote)',
    'nppv',
  ),
};
const NO_PART =
  /(?:n(?:'a|'ont|e\s+pren(?:d|nent)|'ayant)\s+pas\s+(?:pris\s+)?part\s+(?:au\s+vote|a\s+la\s+deliberation)|ne\s+particip(?:e|ent)\s+pas\s+(?:au\s+vote|au\s+debat))/g;

/** From the paragraphs that state it: those of the vote, the formula, and lines of articles that read as a vote. */
export const voteOf = (text: string, paragraphs: readonly PlacedParagraph[]): ParsedVote => {
  const stating = paragraphs.filter(
    (paragraph) =>
      paragraph.story === undefined &&
      (paragraph.section === 'vote' ||
        paragraph.role === 'vote' ||
        (paragraph.section !== 'annexes' &&
          paragraph.section !== 'citations' &&
          (isVote(lineOf(paragraph)) || isFormula(lineOf(paragraph))))),
  );
  const counts: Partial<Record<keyof typeof LABELS, Count>> = {};
  const notVoting: Person[] = [];
  let unanimous: Part | undefined;
  let secret: Part | undefined;
  for (const { start, end } of stating) {
    const plain = fold(text.slice(start, end));
    const folded: Folded = { ...plain, at: (index) => plain.at(index) + start };
    const whole = { start: 0, end: folded.lower.length };
    for (const name of Object.keys(LABELS) as (keyof typeof LABELS)[]) {
      const count = counts[name] ?? countIn(folded, LABELS[name], whole);
      if (count !== undefined) counts[name] = count;
    }
    unanimous ??= partOf(
      text,
      folded,
      /(?:a\s+)?(?:l')?unanimite(?:\s+des\s+(?:suffrages\s+exprimes|membres\s+presents|voix|votants))?/,
    );
    secret ??= partOf(
      text,
      folded,
      /(?:scrutin|vote)\s+(?:a\s+bulletins?\s+)?secrets?|bulletins?\s+secrets?/,
    );
    for (const match of folded.lower.matchAll(NO_PART)) {
      const from = sentenceStart(folded.lower, match.index);
      notVoting.push(...peopleIn(text, { start: folded.at(from), end: folded.at(match.index) }));
    }
  }
  const [first, last] = [stating[0], stating.at(-1)];
  return {
    ...counts,
    notVoting,
    ...(unanimous === undefined ? {} : { unanimous }),
    ...(secret === undefined ? {} : { secret }),
    ...(first === undefined ||
    last === undefined ||
    (Object.keys(counts).length === 0 && unanimous === undefined)
      ? {}
      : { span: { start: first.start, end: last.end } }),
  };
};

/** Where the sentence begins: after a full stop that ends no civility, or after a colon. */
const sentenceStart = (lower: string, index: number): number => {
  let start = 0;
  for (const stop of lower.slice(0, index).matchAll(/(?<!(?:^|[^a-z])(?:m|mm|mr|me|dr|mme|[a-z]))\.\s|[:;]/g))
    start = stop.index + stop[0].length;
  return start;
};

const partOf = (text: string, folded: Folded, pattern: RegExp): Part | undefined => {
  const match = pattern.exec(folded.lower);
  if (match === null) return undefined;
  const [start, end] = [folded.at(match.index), folded.at(match.index + match[0].length)];
  return { start, end, text: text.slice(start, end) };
};
