/**
 * How long something lasts: "trois mois", "48 heures", "un an et demi", "douze jours et demi", "une quinzaine". In months, days or
 * minutes: months and days are not turned into each other, since no number of days makes a month.
 */
import type { Claim, ClaimValue, DurationBase } from '../claim';
import { NUMBER, parseNumber, ROUGH_NUMBERS } from '../text/numbers';
import { matchesIn, type ClaimReader } from './reader';

const UNITS: readonly (readonly [RegExp, DurationBase, number])[] = [
  [/^(?:ans?|annees?)$/u, 'months', 12],
  [/^semestres?$/u, 'months', 6],
  [/^trimestres?$/u, 'months', 3],
  [/^mois$/u, 'months', 1],
  [/^(?:semaines?|sem\.?)$/u, 'days', 7],
  [/^(?:jours?|journees?|j)$/u, 'days', 1],
  [/^(?:heures?|h)$/u, 'minutes', 60],
  [/^(?:minutes?|min|mn)$/u, 'minutes', 1],
];
export const TIME_UNITS =
  'ans?|annees?|semestres?|trimestres?|mois|semaines?|sem\\.?|jours?|journees?|heures?|h|minutes?|min|mn';
const LASTING = new RegExp(
  `(${NUMBER}|(?<![a-z])(?:demi-|une demi-))\\s?(?<![a-z])(${TIME_UNITS})(?![a-z])(?:\\s+et\\s+(demie?|quart|trois\\s+quarts)(?![a-z])|\\s+(trois\\s+quarts)(?![a-z])|,?\\s+(?:et\\s+)?(${NUMBER})\\s+(?!\\2)(mois|jours?|semaines?|minutes?|heures?)(?![a-z])|(?<=h(?:eures?)?)\\s?(${NUMBER})(?!\\s?(?:%|[a-z]*\\s?euros?|€|m|personnes?)(?![a-z])))?`,
  'g',
);
/** "trois quarts d’heure" */
const QUARTERS = /(?<![a-z])(?:(un|trois)\s+quarts?\s+d'heure|(?:une\s+)?demi-heure)(?![a-z])/g;
const ABOUT: Readonly<Record<string, number>> = { huitaine: 8, ...ROUGH_NUMBERS };
const ROUGHLY = new RegExp(
  `(?<![a-z])(?:une|la|cette)\\s+(${Object.keys(ABOUT).join('|')})\\s+(?:de\\s+|d')(${TIME_UNITS})(?![a-z])`,
  'g',
);
const FORTNIGHT = /(?<![a-z])une\s+(quinzaine|huitaine)(?![a-z])(?!\s+d)/g;
const MONTHS_IN_WORDS =
  /(?<![a-z])(?:un|le|ce|chaque|par|premier|dernier|second)\s+(?:trimestre|semestre)(?![a-z])/u;
/** "un mois" is a length only where something lasts; "chaque mois", "par an" are none. */
const DELAY =
  /(?:delai|duree|dure\w*|pendant|durant|preavis|periode|dans|sous|d'ici|avant|apres|moins|plus|environ|presque|renouvelable|pour|sur|depuis|maximum|minimum|alternance|equipes?)\b[^.;]{0,24}$/u;

export const durations: ClaimReader = (reading) => {
  const { folded, taken } = reading;
  const found: Claim[] = [];
  const put = (match: RegExpExecArray, value: ClaimValue): void => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (!taken(from, to) && !found.some((claim) => claim.from < to && from < claim.to))
      found.push({ from, to, kind: 'duration', value });
  };
  for (const match of matchesIn(reading, LASTING)) {
    const [whole, text = '', unit = '', half1, quarters, more, moreUnit, minutes] = match;
    const and = half1 ?? quarters;
    const half = /^(?:une )?demi-$/u.test(text);
    // "Deux demi-journées": the plural has its number before it.
    if (text === 'demi-' && unit.endsWith('s')) continue;
    const number = half ? 0.5 : parseNumber(text);
    if (number === undefined || text === '') continue;
    const [from, to] = [match.index, match.index + whole.length];
    if (taken(from, to)) continue;
    const unitOf = UNITS.find(([pattern]) => pattern.test(unit));
    if (unitOf === undefined) continue;
    const before = folded.lower.slice(Math.max(0, from - 40), from);
    if (/(?<![a-z])(?:j|h|sem\.?)$/u.test(unit) && !/\d$/u.test(text)) continue;
    if (MONTHS_IN_WORDS.test(before + whole) && number === 1) continue;
    const vague = /^une?$/u.test(text) && !DELAY.test(before);
    found.push({
      from,
      to,
      kind: 'duration',
      value: valueOf(
        number,
        unitOf,
        and,
        more ?? minutes,
        minutes === undefined ? moreUnit : 'minutes',
        vague,
      ),
    });
  }
  for (const match of matchesIn(reading, QUARTERS)) {
    const amount = match[1] === undefined ? 30 : match[1] === 'un' ? 15 : 45;
    put(match, { type: 'duration', base: 'minutes', amount, raw: amount });
  }
  for (const match of matchesIn(reading, ROUGHLY)) {
    const number = ABOUT[match[1] ?? ''] ?? 0;
    const unitOf = UNITS.find(([pattern]) => pattern.test(match[2] ?? ''));
    if (unitOf !== undefined)
      put(match, { type: 'duration', base: unitOf[1], amount: number * unitOf[2], raw: number, about: true });
  }
  for (const match of matchesIn(reading, FORTNIGHT)) {
    const days = ABOUT[match[1] ?? ''] ?? 15;
    put(match, { type: 'duration', base: 'days', amount: days, raw: days, about: true });
  }
  return found;
};

const PARTS: Readonly<Record<string, number>> = { demi: 0.5, demie: 0.5, quart: 0.25 };

const valueOf = (
  number: number,
  [, base, factor]: (typeof UNITS)[number],
  and: string | undefined,
  more: string | undefined,
  moreUnit: string | undefined,
  vague: boolean,
): ClaimValue => {
  const part = and === undefined ? 0 : (PARTS[and] ?? 0.75);
  const raw = number + part;
  let amount = raw * factor;
  const second = UNITS.find(([pattern]) => moreUnit !== undefined && pattern.test(moreUnit));
  const rest = more === undefined ? undefined : parseNumber(more);
  if (second !== undefined && rest !== undefined && second[1] === base) amount += rest * second[2];
  return { type: 'duration', base, amount, raw, ...(vague ? { vague } : {}) };
};
