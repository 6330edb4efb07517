/**
 * Days of the week on which the facts say that something is open, against a text that says it closed on one of them, or open every day.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';

const WEEK = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const DAY = WEEK.join('|');

export const openDays: TextRule = (text) => {
  const open = openOf(text);
  if (open.size === 0) return [];
  const { lower } = text.read.folded;
  const closed = [...lower.matchAll(CLOSED)].flatMap((match): PlainFlag[] =>
    open.has(match[1] ?? '') &&
    !PART.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 24))
      ? [flag(match)]
      : [],
  );
  const always = open.size < 7 ? [...lower.matchAll(ALWAYS)].map(flag) : [];
  return [...closed, ...always];
};

const flag = (match: RegExpExecArray): PlainFlag => ({
  ...{ from: match.index, to: match.index + match[0].length, kind: 'contradiction' },
  why: 'Les jours d’ouverture des données disent autre chose.',
});

const CLOSED = new RegExp(
  `(?<![a-z])ferm(?:ee?s?|eture)\\s+(?:au\\s+public\\s+)?(?:hebdomadaire\\s+)?(?:le|les|tous\\s+les|chaque)\\s+(${DAY})s?(?![a-z])`,
  'gu',
);
/** Some hours of that day, or one day of the calendar. */
const PART = /^\s+(?:matin|apres-midi|soir|midi|a\s+|apres|avant|de\s|entre|des|\d|(?:suivant|ferie))/u;
const ALWAYS =
  /(?<![a-z])ouver(?:te?s?|ture)\s+(?:au\s+public\s+)?(?:tous\s+les\s+jours(?:\s+de\s+la\s+semaine)?|(?:sept|7)\s+jours\s+sur\s+(?:sept|7))(?![a-z])(?!\s+(?:sauf|ouvr|de\s+la\s+saison|a\s+l'exception|,\s*sauf|du\s))/gu;

/** Of the one fact that tells days of opening, or of the lines of one list. */
const openOf = ({ basis }: GroundedText): ReadonlySet<string> => {
  const told = basis.texts.filter(
    ({ origin, folded }) =>
      origin.kind === 'fact' &&
      /(?:^|[._])(?:jours?|ouvertures?|horaires?|jours_ouverture)(?:[._]|$)/u.test(origin.id.toLowerCase()) &&
      !/ferme/u.test(`${origin.id} ${folded.lower}`.toLowerCase()) &&
      new RegExp(`(?<![a-z])(?:${DAY})`, 'u').test(folded.lower),
  );
  const keys = new Set(told.map(({ origin }) => origin.id.replace(/\.\d+(?:\.[^.]+)?$/u, '')));
  return keys.size === 1 ? new Set(told.flatMap(({ folded }) => daysIn(folded.lower))) : new Set();
};

const daysIn = (lower: string): readonly string[] => {
  const [, first = '', last = ''] = new RegExp(`du\\s+(${DAY})\\s+au\\s+(${DAY})`, 'u').exec(lower) ?? [];
  const [from, to] = [WEEK.indexOf(first), WEEK.indexOf(last)];
  const named: readonly string[] = lower.match(new RegExp(`(?<![a-z])(?:${DAY})`, 'gu')) ?? [];
  if (/(?<![a-z])(?:sauf|hors)(?![a-z])/u.test(lower)) return [];
  return from < 0
    ? named
    : WEEK.filter(
        (day, i) => named.includes(day) || (from <= to ? i >= from && i <= to : i >= from || i <= to),
      );
};
