/**
 * Times of day in a text: "8 h", "19h30", "08:00", "dix-neuf heures trente", "midi". It reads them; durations (48 heures) are
 * no times of day.
 */
import type { Folded } from './fold';
import { NUMBER_WORDS, parseNumberWords } from './number-words';

export interface FoundTime {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** HH:MM; midnight that ends a day is 24:00. */
  readonly time: string;
}

/** After a slash only where another hour stands before it: "9h-12h/14h-18h", and no "27/35 h". */
const FIGURES =
  /(?<![\d.,:]|(?<!h(?:[0-5]\d)?|\d:[0-5]\d)\/)([01]?\d|2[0-4])\s?(?:h(?:eures?)?(?![a-z])\s?([0-5]\d)?(?!\d)|:([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?(?:z|[+-]\d\d:?\d\d)?|z)?(?![\d:]))/g;
const UNIT = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf';
/** Under sixty. "trente et cinq heures" are two hours, and so are "trente et une heures"; "trente et un" is one number, "trente et une arrivée" none. */
const MINUTES = `(?:(?:vingt|trente|quarante|cinquante)(?:(?:\\s+et\\s+|\\s*-\\s*et\\s*-\\s*)une?(?![a-z]|\\s+heures?|\\s+(?!minutes?|et|aux?|du|pour|le|la|les|dans|sur|precis)[a-z])|(?:\\s*-\\s*|\\s+)(?:${UNIT})(?![a-z]|\\s+heures?))?|dix(?:\\s*-\\s*|\\s+)(?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize|${UNIT})(?![a-z])`;
const WORDS = new RegExp(
  `(?<![a-z-])(${NUMBER_WORDS})\\s+heures?(?![a-z])(?:\\s+(?:et\\s+(demie|quart)|(${MINUTES})))?`,
  'g',
);
/** "midi et demi", "minuit trente": minutes in words are those of an hour, not a number of the next thing ("à midi vingt enfants"). */
const NAMED =
  /(?<![a-z]|(?<![h\d])-)(midi|minuit)(?![a-z])(?:\s+et\s+(demie?|quart)(?![a-z])|\s+(cinq|dix|quinze|vingt(?:-cinq)?|trente(?:-cinq)?|quarante(?:-cinq)?|cinquante(?:-cinq)?)(?![a-z-])(?=\s*(?:[.,;:!?)]|$|\s(?:au?|et|pour|dans|sur|precis\w*|le|la|les|du|de)\s)))?/g;
/** Before a number of hours it says how long, not when: "48 heures avant", "délai de 24 h". */
const LONG = /(?:delai|duree|pendant|moins|plus|sous|dans)\s+(?:de\s+|d'|les\s+)?$/;
const AFTER_LONG =
  /^\s+(?:avant|apres|par\s+(?:semaine|jour)|consecutives|supplementaires|hebdomadaires|travaillees)/;

/** "partis à 22 h 40 après un échange" is when, whatever follows; "jusqu'à 2 h 30 avant le départ" is how long before. */
const LED_IN = /(?<![a-z'])(?:a|vers)\s+$/;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Every time of day, in order. */
export const findTimes = ({ text, lower, at }: Folded): FoundTime[] => {
  const found: FoundTime[] = [];
  const put = (index: number, length: number, hours: number, minutes: number): void => {
    if (hours > 24 || minutes > 59) return;
    if (LONG.test(lower.slice(Math.max(0, index - 16), index))) return;
    if (
      AFTER_LONG.test(lower.slice(index + length, index + length + 18)) &&
      !(minutes > 0 && LED_IN.test(lower.slice(Math.max(0, index - 14), index)))
    )
      return;
    const [start, end] = [at(index), at(index + length)];
    found.push({ start, end, text: text.slice(start, end), time: `${pad(hours)}:${pad(minutes)}` });
  };
  for (const match of lower.matchAll(FIGURES))
    put(match.index, match[0].trimEnd().length, Number(match[1]), Number(match[2] ?? match[3] ?? 0));
  for (const match of lower.matchAll(WORDS)) {
    const hours = parseNumberWords(match[1] ?? '');
    const minutes =
      match[2] === 'demie'
        ? 30
        : match[2] === 'quart'
          ? 15
          : match[3] === undefined
            ? 0
            : parseNumberWords(match[3]);
    if (hours !== undefined && minutes !== undefined) put(match.index, match[0].length, hours, minutes);
  }
  for (const match of lower.matchAll(NAMED)) {
    const minutes =
      match[2] === undefined ? parseNumberWords(match[3] ?? '') : match[2] === 'quart' ? 15 : 30;
    put(
      match.index,
      match[0].length,
      match[1] === 'midi' ? 12 : minutes === undefined ? 24 : 0,
      minutes ?? 0,
    );
  }
  return found.sort((a, b) => a.start - b.start);
};
