/**
 * Lengths of time that a text bounds, or rounds to whole months, between two days: "moins de deux mois après l’échéance", "dans les trois mois suivant
 * l’expiration", "soit neuf mois après le décès". It judges no sentence: whether the two days are those that it speaks of is judged elsewhere.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import { daysAfter, isoOf, monthsAfter } from '../match/calendar';
import type { Place } from '../match/matcher';
import { related } from '../text/stems';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

/** `within`: the whole length at most. `slightly`: hardly more. */
type Bound = 'less' | 'more' | 'within' | 'slightly' | 'nearly';

const LESS = /(?<![a-z])(?:moins\s+d(?:e|')|en\s+moins\s+d(?:e|'))\s*$/u;
const WITHIN = /(?<![a-z])(?:dans|sous)(?:\s+les?|\s+la)?\s*$/u;
const SLIGHTLY = /(?<![a-z])(?:un\s+peu|a\s+peine|guere)\s+plus\s+d(?:e|')\s*$/u;
const NEARLY = /(?<![a-z])(?:pres\s+d(?:e|')|presque)\s*$/u;
const MORE = /(?<![a-z])plus\s+d(?:e|')\s*$/u;
const ENDS =
  /^\s+(?:plus\s+t(?:ard|ot)|apres|avant|auparavant|qui\s+(?:ont\s+)?suivi|suivant|precedant|a\s+compter|(?:se\s+)?separ|d'ecart|d'intervalle|d'anciennete|entre(?![a-z])|(?:se\s+)?(?:est|sera|seront|sont)\s+(?:donc\s+)?ecoul|s'(?:est|etant|etait|ecoul|etend))/u;
/** What tells before the length that it runs from one day to another. */
const BEGINS =
  /(?<![a-z])(?:dur(?:e|ent|era|eront|ait|erait)|pendant|durant|ecoul\w+|separe\w*|espace\w*|distan\w+|remont\w+|date\w*|depuis|il\s+y\s+a)(?![a-z])[^.;:]{0,24}$/u;

/** Whether the text says less, or more, than this length, from one day to another. */
export const boundOf = ({ from, to }: Claim, { lower, sentence }: Place): Bound | undefined => {
  const before = lower.slice(Math.max(sentence.from, from - 48), from);
  if (!ENDS.test(lower.slice(to, Math.min(sentence.to, to + 24))) && !BEGINS.test(before)) return undefined;
  if (SLIGHTLY.test(before)) return 'slightly';
  if (NEARLY.test(before)) return 'nearly';
  return MORE.test(before) ? 'more' : LESS.test(before) ? 'less' : WITHIN.test(before) ? 'within' : undefined;
};

/** The same length after a day. */
const after = (iso: string, { base }: Duration, amount: number): string | undefined =>
  base === 'months' && !Number.isInteger(amount)
    ? daysAfter(monthsAfter(iso, Math.floor(amount)) ?? iso, Math.round((amount % 1) * 30))
    : base === 'months'
      ? (monthsAfter(iso, amount) ?? monthsAfter(`${iso.slice(0, 8)}28`, amount))
      : base === 'days'
        ? daysAfter(iso, amount)
        : undefined;

/** Nobody says "moins de trois ans" of two months: the bound is the next round figure, at most half as far again. */
export const isBounded = (bound: Bound, value: Duration, from: string, to: string): boolean => {
  const end = after(from, value, value.amount);
  if (end === undefined || to <= from) return false;
  const [told, real] = [compareDates(end, from), compareDates(to, from)];
  const unit = value.raw === 0 ? told : told / value.raw;
  // Weeks and days that are nearly full, not the whole unit that comes before.
  if (bound === 'nearly') return real < told && real >= told - Math.min(unit / 2, told / 5);
  if (bound === 'slightly') {
    return real > told && real < told + Math.min(told / 5, unit);
  }
  return bound === 'more'
    ? real > told && real < told * 1.5
    : (bound === 'within' ? real <= told : real < told) && real > told / 2;
};

/** "neuf mois après" of nine months and a day or two. */
export const isRoundedTo = (value: Duration, from: string, to: string): boolean => {
  const end = value.base === 'months' && value.amount > 2 ? after(from, value, value.amount) : undefined;
  return end !== undefined && Math.abs(compareDates(to, end)) <= 2;
};

/** How many days the second one is from so many months after the first. */
export const daysApart = (from: string, to: string, months: number): number => {
  const end = monthsAfter(from, months) ?? monthsAfter(from.replace('-02-29', '-02-28'), months);
  return end === undefined ? Infinity : Math.abs(compareDates(to, end));
};

/** "ont disposé de quarante-deux jours pour répondre" */
export const isTimeGiven = ({ from }: Claim, { lower, sentence }: Place): boolean =>
  /(?:dispos\w*|benefici\w*|laiss\w*|avaient|auront|ont\s+eu|vous\s+avez|(?<![a-z])(?:il|elle)s?\s+(?:a|ont)|delai)\s+(?:de\s+|d'|ainsi\s+de\s+)?$/u.test(
    lower.slice(Math.max(sentence.from, from - 30), from),
  );

/** "du 1er juin au 15 septembre": three months and a half. */
export const isHalfMonth = (first: ClaimValue, last: ClaimValue, months: number): boolean => {
  if (first.type !== 'date' || last.type !== 'date' || months % 1 !== 0.5) return false;
  const [from, to] = [isoOf({ ...first, year: first.year ?? last.year ?? 0 }), isoOf(last)];
  const whole = from === undefined ? undefined : monthsAfter(from, Math.floor(months));
  return whole !== undefined && to !== undefined && [14, 15].includes(compareDates(to, whole));
};

/** "la demande aura plus d’un an d’ancienneté": a request is as old as its deposit. */
export const isAgeOfRequest = ({ to }: Claim, { lower, sentence }: Place): boolean =>
  /^\s+d'anciennete/u.test(lower.slice(to, sentence.to)) &&
  /(?<![a-z])(?:demande|dossier|candidature)(?![a-z])/u.test(lower.slice(sentence.from, sentence.to));

const TAKEN = /(?<![a-z])(?:fallu|attend\w+|patient\w+|mis|pris|pass\w+|ecoul\w+|necessit\w+)(?![a-z])/u;

/** "Il a fallu deux semaines, depuis sa réception", "à compter du dépôt": the words of the day that is named. */
export const isTakenSince = (words: readonly string[], sentence: string): boolean => {
  if (!TAKEN.test(sentence)) return false;
  const named =
    /(?<![a-z])(?:depuis|a\s+compter\s+d[eu])\s*(?:sa|son|leur|la|le|l'|votre|cette|cet|ce)?\s*([a-z]{4,})/u.exec(
      sentence,
    )?.[1];
  return (
    named !== undefined &&
    words.some(
      (word) => word.length > 3 && !/^(?:date|jour|annee|heure)$/u.test(word) && related(word, named),
    )
  );
};

/** "cinq jours francs": neither the first day nor the last one counts. */
export const isClear = ({ to }: Claim, { lower, sentence }: Place): boolean =>
  /^\s+francs?(?![a-z])/u.test(lower.slice(to, sentence.to));
