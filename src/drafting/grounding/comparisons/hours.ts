/**
 * A length of time told beside the hours that it is of: "pendant deux heures, de 17 h 30 à 19 h", "de 9 h à midi, soit quatre heures"; and the hours of a
 * week told of a timetable that the facts give line by line. It flags a length that they do not make, whatever fact has it.
 */
import type { Claim } from '../claim';
import type { PlainFlag } from '../ground';
import { parentOf } from '../facts/paths';
import { intervalsOf, type Interval } from '../reading/intervals';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { sentenceAt } from '../text/sentences';

export const hours: TextRule = (text) => [...besideHours(text), ...ofTheWeek(text)];

const DAY = 24 * 60;
const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}\u00A0h${minutes % 60 === 0 ? '' : `\u00A0${String(minutes % 60).padStart(2, '0')}`}`;

const flag = ({ from, to }: Claim, why: string): PlainFlag => ({ from, to, kind: 'duration', why });

interface Length {
  readonly claim: Claim;
  readonly minutes: number;
}

const lengthsIn = ({ judged, read }: GroundedText): readonly Length[] =>
  judged.flatMap(({ claim }): Length[] => {
    const { lower } = read.folded;
    const { value, from, to } = claim;
    const before = lower.slice(Math.max(0, from - 24), from);
    if (ROUGH.test(before) || ROUGH_AFTER.test(lower.slice(to, to + 16))) return [];
    if (value.type === 'duration')
      return value.base === 'minutes' && value.about !== true && value.vague !== true
        ? [{ claim, minutes: value.amount }]
        : [];
    // "soit deux heures" is no hour of the day beside two of them.
    return value.type === 'time' &&
      /heures?(?:\s+et\s+(?:demie|quart))?$/u.test(lower.slice(from, to)) &&
      !AT.test(before)
      ? [{ claim, minutes: value.minutes }]
      : [];
  });
const AT = /(?<![a-z])(?:a|des|vers|de|et|entre|avant|apres|jusqu'a)\s+$/u;
const ROUGH =
  /(?:environ|pres\s+d[e']u?|quelque|presque|plus\s+d[e']|moins\s+d[e']|au\s+(?:plus|moins)|jusqu'a|toutes\s+les|chaque|par|dont|limitee?s?\s+a|(?:maximum|maximale?|minimum)\s+(?:est\s+)?de|(?:creneaux|seances|sessions|vacations|permanences|cours|pauses?|coupures?|interruptions?|tranches|plages|ateliers|services|rendez-vous|delai|preavis|stationnement|toutes)\s+(?:de\s+|d'|limite\w*\s+a\s+)?)\s*$/u;
const ROUGH_AFTER =
  /^\s+(?:environ|maximum|minimum|au\s+(?:plus|moins)|par\s|de\s+(?:plus|moins|pause)|apres|avant|chacune?s?)/u;

/** ", de 17 h 30 à", "(de 9 h à": the hours that a length is of. */
const INTO = /^(?:\s+[^\d,;:.()]{1,45})?\s*(?:[,:(]\s*|\s)(?:soit\s+)?(?:de|entre)\s+$/u;
/** ", soit deux heures": the length of the hours before. */
const OUT_OF =
  /^\s*[,(]?\s*(?:soit|c'est-a-dire)\s+(?:une\s+(?:duree|amplitude)\s+(?:totale\s+)?(?:de\s+|d'))?$/u;
const LINKED = /^\s*(?:,|et|puis|,\s*puis|,\s*et)\s+(?:de|entre)\s+$/u;

const besideHours = (text: GroundedText): readonly PlainFlag[] => {
  const { lower } = text.read.folded;
  const intervals = intervalsOf(text.read.folded, text.read.claims).filter(
    ({ first }) => first.kind === 'time',
  );
  return lengthsIn(text).flatMap(({ claim, minutes }): PlainFlag[] => {
    const sentence = sentenceAt(text.sentences, claim.from);
    const inside = intervals.filter(
      ({ first, last }) => first.from >= sentence.from && last.to <= sentence.to,
    );
    const runs = runsOf(inside, lower);
    const run = runs.find((one) => {
      const [first, last] = [one[0]?.first, one.at(-1)?.last];
      if (first === undefined || last === undefined) return false;
      return first.from >= claim.to
        ? INTO.test(lower.slice(claim.to, first.from))
        : last.to <= claim.from && OUT_OF.test(lower.slice(last.to, claim.from));
    });
    if (run === undefined) return [];
    // "de 8 h à 18 h du lundi au jeudi, soit quarante heures": days multiply it.
    const [opening, end] = [run[0]?.first.from ?? 0, Math.max(claim.to, run.at(-1)?.last.to ?? 0)];
    if (DAYS.test(lower.slice(sentence.from, end)) && claim.from > opening) return [];
    const sizes = run.map(sizeOf);
    const total = sizes.reduce((sum, one) => sum + one, 0);
    return minutes === total || sizes.every((one) => one === minutes)
      ? []
      : [flag(claim, `Les heures dites à côté font ${written(total)}.`)];
  });
};
const DAYS =
  /(?<![a-z])(?:(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|jours?|semaines?|quotidien\w*|nuits?|fois)(?![a-z])/u;

const sizeOf = ({ first, last }: Interval): number =>
  first.value.type === 'time' && last.value.type === 'time'
    ? (last.value.minutes - first.value.minutes + DAY) % DAY
    : 0;

/** Intervals that follow each other: "de 9 h à 12 h et de 14 h à 18 h". */
const runsOf = (intervals: readonly Interval[], lower: string): readonly (readonly Interval[])[] => {
  const runs: Interval[][] = [];
  for (const one of intervals) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && LINKED.test(lower.slice(before.last.to, one.first.from)))
      runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** "soit seize heures hebdomadaires", "ouverte quinze heures par semaine". */
const WEEKLY =
  /^\s*(?:d'ouverture\s+|d'accueil\s+)?(?:hebdomadaires?|par\s+semaine|chaque\s+semaine)(?![a-z])/u;

const ofTheWeek = (text: GroundedText): readonly PlainFlag[] => {
  const tables = timetablesOf(text);
  const [table] = tables;
  if (table === undefined || tables.length > 1) return [];
  const { lower } = text.read.folded;
  const total = table.reduce((sum, { minutes }) => sum + minutes, 0);
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    const { value } = claim;
    if (value.type !== 'duration' || value.base !== 'minutes' || value.about === true || !match.ok) return [];
    if (!WEEKLY.test(lower.slice(claim.to, claim.to + 40))) return [];
    if (ROUGH.test(lower.slice(Math.max(0, claim.from - 24), claim.from))) return [];
    const sentence = sentenceAt(text.sentences, claim.from);
    const days = new Set(
      text.read.claims.flatMap(({ from, to, value: day }) =>
        day.type === 'weekday' && from >= sentence.from && to <= sentence.to ? [day.weekday] : [],
      ),
    );
    // Of the days that the sentence names, if it names any.
    const named = table
      .filter((line) => days.has(line.weekday))
      .reduce((sum, { minutes }) => sum + minutes, 0);
    if (value.amount === total || (days.size > 0 && value.amount === named)) return [];
    const given = match.origins.some(
      ({ id, kind }) => kind === 'fact' && !table.some((line) => line.id === id),
    );
    return given ? [] : [flag(claim, `Les horaires des données font ${written(total)} par semaine.`)];
  });
};

interface Opening {
  readonly id: string;
  readonly weekday: number;
  readonly minutes: number;
}

/** Lists whose lines each have one day of the week and hours. */
const timetablesOf = ({ basis }: GroundedText): readonly (readonly Opening[])[] => {
  const tables = new Map<string, Opening[] | undefined>();
  for (const { first, last, origin } of basis.pairs) {
    if (first.type !== 'time' || last.type !== 'time' || origin.kind !== 'fact') continue;
    const list = parentOf(origin.id);
    const days = basis
      .of('weekday')
      .filter((one) => one.origin.id === origin.id || parentOf(one.origin.id) === origin.id);
    const [day, ...more] = days;
    const known = tables.has(list) ? tables.get(list) : [];
    tables.set(
      list,
      day === undefined || more.length > 0 || known === undefined
        ? undefined
        : [
            ...known,
            {
              id: origin.id,
              weekday: day.value.weekday,
              minutes: (last.minutes - first.minutes + DAY) % DAY,
            },
          ],
    );
  }
  return [...tables.values()].flatMap((table) => (table === undefined || table.length < 2 ? [] : [table]));
};
