/**
 * The votes that a text states, each put together from the lines that state it. It adds nothing up.
 */
import { fold } from '../reading/fold';
import { cellCounts } from './counts';
import { isCitation, isFormula, isOperative, isRecital, isVote, lineOf } from './lines';
import type { ParsedVote, Person, PlacedParagraph } from './model';
import { samePerson } from './people';
import { tellsNoPart } from './told-session';
import { NO_VOTE, statementOf, VOTE_LABELS } from './vote-statement';
import type { NamedVoters } from './vote-statement';

interface Statement {
  readonly paragraph: PlacedParagraph;
  readonly rank: number;
  readonly vote: ParsedVote;
  /** It says how many, or that all did. */
  readonly decided: boolean;
}

/** Every vote stated in paragraphs, in order. Those that state the same one follow each other and complete it. */
export const votesIn = (text: string, paragraphs: readonly PlacedParagraph[]): ParsedVote[] => {
  const votes: Statement[][] = [];
  let loose: Statement[] = [];
  const table = tableVote(paragraphs);
  paragraphs.forEach((paragraph, rank) => {
    if (!states(paragraph) && !givesVoters(paragraphs, rank)) return;
    // "Pour | Contre | Abstentions" over "12 | 3 | 1".
    const below = HEADER.test(fold(paragraph.text).lower) ? paragraphs[rank + 1] : undefined;
    const vote = statementOf(text, { start: paragraph.start, end: below?.end ?? paragraph.end });
    const decided = COUNTED.some((name) => vote[name] !== undefined) || vote.unanimous !== undefined;
    const statement = { paragraph, rank, vote, decided };
    const current = votes.at(-1);
    const last = current?.at(-1);
    if (!decided) {
      // "M. X ne prend pas part au vote." belongs to the vote that comes, or to the one right before.
      if (current !== undefined && last?.rank === rank - 1) current.push(statement);
      else loose.push(statement);
      return;
    }
    // "20 pour, 4 contre", and further down "adopté à l’unanimité": another vote.
    const apart =
      vote.unanimous !== undefined &&
      last !== undefined &&
      rank - last.rank > 1 &&
      current?.some(({ vote: before }) => (before.against?.value ?? 0) > 0) === true;
    const again = apart || (current?.some(({ vote: before }) => repeats(before, vote)) ?? true);
    if (current === undefined || (again && !same(merged(current), vote))) votes.push([...loose, statement]);
    else current.push(...loose, statement);
    loose = [];
  });
  const rest = loose.filter(({ vote }) => says(vote));
  if (rest.length > 0) {
    const last = votes.at(-1);
    if (last === undefined) votes.push(rest);
    else last.push(...rest);
  }
  const found = votes.map(merged);
  const [first] = found;
  if (table === undefined) return found;
  return first === undefined ? [table] : [{ ...table, ...first }, ...found.slice(1)];
};

/** "Votants : 10", right above or below "Pour : 7": of this vote, and not of the session. */
const givesVoters = (paragraphs: readonly PlacedParagraph[], rank: number): boolean =>
  VOTERS.test(fold(paragraphs[rank]?.text ?? '').lower) &&
  [rank - 1, rank + 1].some((beside) => TALLY.test(fold(paragraphs[beside]?.text ?? '').lower));
const VOTERS = /^\W*(?:nombre\s+de\s+)?(?:votants?|suffrages\s+exprimes)\s*(?:[:=]|\.{2,}|…)\s*\d/;
const TALLY =
  /^\W*(?:voix\s+|votes?\s+)?(?:pour|contre|abstentions?|(?:de)?favorables?)\s*(?:[:=]|\.{2,}|…)\s*\d/;

const HEADER = /^\W*(?:votants?\W+)?(?:pour\W+contre|contre\W+pour)[^\d\n]*$/;
const COUNTED = ['for', 'against', 'abstentions', 'blank', 'cast', 'majority'] as const;

const says = ({ notVoting, notVotingCount, secret, open, adopted, rejected }: ParsedVote): boolean =>
  notVoting.length > 0 || [notVotingCount, secret, open, adopted, rejected].some((one) => one !== undefined);

/** Whether the second states what the first had already stated: another vote begins. */
const repeats = (one: ParsedVote, other: ParsedVote): boolean =>
  COUNTED.slice(0, 3).some((name) => one[name] !== undefined && other[name] !== undefined) ||
  (one.unanimous !== undefined && other.unanimous !== undefined) ||
  (one.unanimous !== undefined && (other.against?.value ?? 0) > 0);

/** Numbers told twice, the same: one vote. */
const same = (one: ParsedVote, other: ParsedVote): boolean =>
  COUNTED.slice(0, 3).every(
    (name) => (one[name]?.value ?? other[name]?.value) === (other[name]?.value ?? one[name]?.value),
  ) && COUNTED.slice(0, 2).some((name) => one[name] !== undefined && other[name] !== undefined);

const merged = (statements: readonly Statement[]): ParsedVote => {
  const all = statements.map(({ vote }) => vote);
  const [first, last] = [statements[0], statements.at(-1)];
  const lists = (name: NamedVoters): readonly Person[] => all.flatMap((vote) => vote[name]);
  const decided = statements.some((one) => one.decided);
  return {
    ...all.reduceRight<ParsedVote>((whole, vote) => ({ ...whole, ...vote }), NO_VOTE),
    // Told in the report, then with the result: once, but for two of one name in one statement.
    notVoting: all.reduce<readonly Person[]>((known, { notVoting }) => {
      const alike = (list: readonly Person[], person: Person): number =>
        list.filter((other) => samePerson(other, person)).length;
      return [
        ...known,
        ...notVoting.filter((person, i) => alike(known, person) < alike(notVoting.slice(0, i + 1), person)),
      ];
    }, []),
    forNames: lists('forNames'),
    againstNames: lists('againstNames'),
    abstainingNames: lists('abstainingNames'),
    ...(first === undefined || last === undefined || !decided
      ? {}
      : { span: { start: first.paragraph.start, end: last.paragraph.end } }),
  };
};

/** Paragraphs that may state a vote: what is visaed or told of the past is left out. */
const states = (paragraph: PlacedParagraph): boolean => {
  if (paragraph.story !== undefined || paragraph.section === 'annexes' || paragraph.cell !== undefined)
    return false;
  const line = lineOf(paragraph);
  if (isCitation(line)) return false;
  if (isRecital(line)) return tellsNoPart(line);
  return (
    paragraph.section === 'vote' ||
    paragraph.role === 'vote' ||
    isVote(line) ||
    HEADER.test(line.lower) ||
    isFormula(line) ||
    isOperative(line) ||
    /^\W*(?:(?:(?:voix|votes?|suffrages?)\s+|ont\s+vote\s+)?(?:pour|contre)|(?:voix|votes?|suffrages?)\s+(?:de)?favorables?|(?:nombre\s+d')?abstentions?|nppv|(?:(?:bulletins?|votes?|suffrages?)\s+)?(?:blancs?|nuls?)(?:\s+(?:et|ou)\s+(?:blancs?|nuls?))?)\s*(?:[:=(|]|\.{2,}|…)|(?<![a-z])(?:unanimite|abstentions?|s'abst|vot(?:e|ent)\s+contre|main\s+levee|bulletins?\s+secrets?|scrutin\s+secret|pas\s+(?:pris\s+|prendre\s+)?part\s+au|(?:prend|prennent|prenant|pris)\s+part\s+ni|(?:ne|n'ont|n'a)\s+particip[a-z]+\s+ni|nppv|\d+\s+voix|voix\s+contre|(?:a|ont)\s+vote\s+(?:pour|contre)|n'(?:a|ont)\s+pas\s+vote|se\s+sont\s+abstenue?s(?!\s+de\s)|\d{1,3}\s+pour\W{1,4}\d{1,3}\s+contre|\d{1,3}\s+suffrages\s+favorables)(?![a-z])|(?<![a-z])votes?\s*(?:[:=]|-)\s*(?:pour\s*[:=]?\s*\d|(?:\d{1,3}|[a-z-]{2,14})\s+(?:voix\s+)?pour(?![a-z]))/.test(
      line.lower,
    )
  );
};

/** Votes given in a table of Word: "Pour | Contre | Abstentions" over their numbers. */
const tableVote = (paragraphs: readonly PlacedParagraph[]): ParsedVote | undefined => {
  const { void: voided, ...counts } = cellCounts(paragraphs, VOTE_LABELS);
  if (counts.for === undefined && counts.against === undefined) return undefined;
  const cells = paragraphs.filter(({ cell }) => cell !== undefined);
  const [first, last] = [cells[0], cells.at(-1)];
  return {
    ...NO_VOTE,
    ...counts,
    ...(voided === undefined || counts.blank !== undefined ? {} : { blank: voided }),
    ...(first === undefined || last === undefined ? {} : { span: { start: first.start, end: last.end } }),
  };
};
