/**
 * Whether an act denies what a pattern found in it: "n’exerce pas la compétence", "aucun pouvoir verbal n’a été admis", "ne peut
 * être cédé sans". Only the clause of the words counts: what is said beyond a comma is said of something else.
 */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';

/** Ends a clause: not the full stop of a civility; "et" ends one when a subject and its verb follow. */
const CLAUSE_END =
  /[;:,()\n!?]|(?<!(?:^|[^a-z])(?:m|mm|mme|mlle|dr|me|art|n|l|r|d))\.(?=\s|$)|\s(?:mais|car|puisqu\w*|alors\s+qu\w*|tandis\s+qu\w*|et\s+(?=qu[e']|(?:l[ae]s?|ces?|cet|cette|ils?|elles?)\s(?:[a-z-]+\s){0,4}?(?:est|sont|sera|seront|a|ont)\s|l'[a-z-]+\s(?:est|sera|a)\s))/g;

/** "ne … pas", "aucun … ne", "ne peut …": a lone "ne" before "que" restricts, and denies nothing. */
const DENIAL =
  /(?<![a-z])n(?:'|e\s+)(?:[a-z'-]+\s+){0,6}?(?:pas|plus|jamais|point|guere|nullement|aucune?|ni|personne|rien)(?![a-z])(?!\s+(?:seulement|uniquement))|(?<![a-z])(?:aucune?|nulle?|ni|jamais|personne|rien)(?![a-z])(?:.{0,120}\s)n(?:'|e\s)|(?<![a-z])n(?:'|e\s+)(?:\w+\s+)?(?:peut|peuvent|pourr\w+|pouvant|puisse(?:nt)?|saurai\w*)(?![a-z])(?!.*\squ(?:e\s|'))/s;

/** Signs of a clause that are looked at on each side. */
const REACH = 160;

/** The clause of these words, cut where they begin. */
const clauseOf = ({ text }: Analysis, { start, end }: Span): readonly [before: string, rest: string] => {
  const before = fold(text.slice(Math.max(0, start - REACH), start)).lower;
  const own = fold(text.slice(start, end)).lower;
  const whole = before + own + fold(text.slice(end, end + REACH)).lower;
  const ends = [...whole.matchAll(CLAUSE_END)].map(({ 0: words, index }) => [index, index + words.length]);
  const from = Math.max(0, ...ends.flatMap(([, to = 0]) => (to <= before.length ? [to] : [])));
  const to = ends.find(([at = 0]) => at >= before.length + own.length)?.[0];
  return [before.slice(from), whole.slice(before.length, to)];
};

/** The clause of these words denies them, before, inside or after. */
export const isDenied = (analysis: Analysis, span: Span): boolean => {
  const [before, rest] = clauseOf(analysis, span);
  return DENIAL.test(before + rest);
};

/** The words before them deny them: for patterns that hold a negation of their own ("sans publicité"). */
export const isDeniedBefore = (analysis: Analysis, span: Span): boolean =>
  DENIAL.test(clauseOf(analysis, span)[0]);

/** A dispensing ("sans", "dispensé de", "inutile de") that the clause denies: "ne peut être retirée sans", "ne dispense pas de". */
export const isWaiverDenied = (analysis: Analysis, span: Span): boolean =>
  /^(?:sans|dispens|inutile|superflu|vain|passe)/.test(
    fold(analysis.text.slice(span.start, span.end)).lower,
  ) &&
  (isDeniedBefore(analysis, span) ||
    (!/^sans/iu.test(analysis.text.slice(span.start)) && isDenied(analysis, span)));
