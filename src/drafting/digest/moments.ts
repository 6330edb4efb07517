/**
 * Days and hours as field messages write them: "02/11", "le 2 novembre", "21h-23h", "22 h à minuit". It must not guess a day
 * that is not written; a day without its year is the nearest one of its weekday, else the last one before the note.
 */
import { formatWeekday, MONTHS, parseDate } from '../../act/dates';
import type { IsoDate } from '../../template/fact-values';

export interface FoundDay {
  readonly day: IsoDate;
  readonly start: number;
  readonly end: number;
}

/** Minutes since midnight; `to` may pass 24 × 60 when the stretch ends after midnight. */
export interface Hours {
  readonly from: number;
  readonly to?: number;
}

const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun\\.?|mar\\.?|mer\\.?|jeu\\.?|ven\\.?|sam\\.?|dim\\.?)';
const DAY = new RegExp(
  `(?<![\\d/.,-])(?:(?:[Ll]e|[Dd]u|[Aa]u)\\s+)?(?:(?<weekday>${WEEKDAY})\\s+)?(?:` +
    '(?<iso>\\d{4}-\\d{2}-\\d{2})|' +
    '(?<d>\\d{1,2})/(?<m>\\d{1,2})(?:/(?<y>\\d{4}|\\d{2}))?|' +
    '(?<d2>\\d{1,2})\\.(?<m2>\\d{2})\\.(?<y2>\\d{4})|' +
    `(?<d3>\\d{1,2})(?:er)?\\s+(?<month>${MONTHS.join('|')})(?:\\s+(?<y3>\\d{4}))?` +
    ')(?![\\d/-])',
  'giu',
);

/** Every day of a text that exists in the calendar. @param today the last day that a day without year may be */
export function findDays(text: string, today: IsoDate): readonly FoundDay[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const day = dayOf(match.groups ?? {}, today);
    return day === undefined ? [] : [{ day, start: match.index, end: match.index + match[0].length }];
  });
}

/** Whether a text bears a day, a month, a year or a weekday, whatever it says of it. */
export const namesDate = (text: string): boolean => text.search(DAY) >= 0 || CALENDAR.test(text);

const CALENDAR = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.join('|')}|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)s?(?!\\p{L})|(?<![\\d.,-])(?:19|20)\\d\\d(?![\\d.,-]*\\d)`,
  'iu',
);

function dayOf(groups: Readonly<Record<string, string | undefined>>, today: IsoDate): IsoDate | undefined {
  if (groups['iso'] !== undefined) return existing(groups['iso']);
  const day = groups['d'] ?? groups['d2'] ?? groups['d3'] ?? '';
  const month = groups['m'] ?? groups['m2'] ?? String(monthOf(groups['month'] ?? '') + 1);
  const year = groups['y'] ?? groups['y2'] ?? groups['y3'];
  const rest = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return existing((year.length === 2 ? `20${year}` : year) + rest);
  const thisYear = Number(today.slice(0, 4));
  const weekday = groups['weekday']?.slice(0, 3).toLowerCase();
  if (weekday !== undefined)
    for (const away of [0, -1, 1, -2, -3, -4, -5]) {
      const found = existing(`${thisYear + away}${rest}`);
      if (found !== undefined && formatWeekday(found).startsWith(weekday)) return found;
    }
  // 29 February exists every four years, but around a century.
  for (let back = 0; back < 9; back += 1) {
    const found = existing(`${thisYear - back}${rest}`);
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => month === name.toLowerCase());
const existing = (day: string): IsoDate | undefined => (parseDate(day) === undefined ? undefined : day);

const CLOCK =
  '(?:(?<!\\d)(?:[01]?\\d|2[0-4])\\s?(?:[hH]|heures?)\\s?(?:[0-5]\\d)?(?!\\p{L}|\\d)|(?<!\\d)(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d)|minuit|midi)';
const HOURS = new RegExp(
  `(?:\\b(?:vers|à|dès|entre|de|depuis)\\s+|~\\s?)?(?<from>${CLOCK})(?:\\s?(?:-|–|à|et|jusqu[’']à)\\s?(?<to>${CLOCK}))?(?![\\p{L}\\d])`,
  'iu',
);

export interface FoundHours extends Hours {
  readonly start: number;
  readonly end: number;
}

/**
 * The hours that a stretch of text gives to what it tells. An hour that says until when, or when something was to stop
 * ("jusqu’à 21 h"), is not one.
 */
export function findHours(text: string): FoundHours | undefined {
  const match = HOURS.exec(text);
  if (match === null || NOT_WHEN.test(text.slice(0, match.index))) return undefined;
  const from = minutesOf(match.groups?.['from'] ?? '');
  const end = match.groups?.['to'] === undefined ? undefined : minutesOf(match.groups['to']);
  const to = end !== undefined && end < from ? end + 24 * 60 : end;
  return {
    from,
    ...(to === undefined ? {} : { to }),
    start: match.index,
    end: match.index + match[0].length,
  };
}

const NOT_WHEN =
  /(?:jusqu[’'](?:à|en)?|avant|parti\p{L}*|départ|fermé\p{L}*|coupé\p{L}*|éteint\p{L}*|fin)\s*(?:à|dès|vers)?\s*$/iu;

function minutesOf(clock: string): number {
  if (/minuit/iu.test(clock)) return 0;
  if (/midi/iu.test(clock)) return 12 * 60;
  const [hours = '0', minutes = '0'] = clock.split(/\D+/u);
  return (Number(hours) % 24) * 60 + Number(minutes === '' ? '0' : minutes);
}

/** "21 h", "22 h 30", "minuit". */
export const clockText = (minutes: number): string => {
  const at = minutes % (24 * 60);
  if (at === 0) return 'minuit';
  const rest = at % 60;
  return `${Math.floor(at / 60)}\u00A0h${rest === 0 ? '' : `\u00A0${String(rest).padStart(2, '0')}`}`;
};

/** "21 h à 23 h". */
export const hoursText = ({ from, to }: Hours): string =>
  to === undefined || to === from ? clockText(from) : `${clockText(from)} à ${clockText(to)}`;
