/**
 * Days and months in figures, without their year, where no word says that they are days: "06/11" that a line begins or ends with, "5/4" under a key of days. What else
 * two figures may be (a score, a part of a whole, a lot of so many) is left alone.
 */
interface DayInFigures {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
}

/** Alone between two signs: "Constat : 06/11 à 22 h 15", "le technicien (24/11)". */
const APART =
  /(?<=^\s*|[\n;:(]\s*(?:[-•]\s*)?)(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])(?=\s*(?:$|[\n;,).])|\s+(?:a|vers|des|de)\s+\d{1,2}\s?h|\s+(?:\d{1,2}[:h]\d{2}|[–—|-]\s))/g;
/** "02/11 place du Lavoir, 8 jeunes": a line of a log begins with its day. */
const OF_LINE =
  /(?<=^\s*|[\n;]\s*(?:[-•]\s*)?)(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])(?=\s*(?:[:,–-]\s*)?(?:a\s+)?(?:[a-z]{4,}|\d{1,2}\s?h))/g;
/** "03/12 mensualités versées": three of twelve, where the month is no smaller. */
const OF_SO_MANY = /^\s+[a-z]{4,}[sx](?![a-z])/u;
const OF_DAYS =
  /(?<![\d/.,-])(1er|0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/]|[.,]\d|\s?(?:es?|i?emes?)(?![a-z]))/g;
/** "30-11", "avant le 30.11" */
const WHOLE =
  /^\s*(?:(?:le|avant\s+le|au)\s+)?(?:[a-z]+di\s+|dimanche\s+)?(0?[1-9]|[12]\d|3[01])[.-](0?[1-9]|1[0-2])(?=\s*$|\s*[,;(]|\s+(?:a|vers|des|de)\s)/g;

/** @param ofDay whether the text is under a key that says a day, or one that says that there is none */
export const daysInFigures = (lower: string, ofDay: boolean | undefined): readonly DayInFigures[] =>
  (ofDay === undefined ? [OF_LINE, APART] : ofDay ? [OF_LINE, OF_DAYS, WHOLE] : []).flatMap((pattern) =>
    [...lower.matchAll(pattern)].flatMap((match): readonly DayInFigures[] => {
      const [whole, first = '', second = ''] = match;
      const [day, month] = [Number.parseInt(first, 10), Number(second)];
      if (pattern === OF_LINE && day <= month && OF_SO_MANY.test(lower.slice(match.index + whole.length)))
        return [];
      // "10/12" may be ten of twelve; "24/11" and "06/11" are days.
      if (pattern === APART && !(first.startsWith('0') || second.startsWith('0') || day > month)) return [];
      return [{ from: match.index + whole.search(/\d/u), to: match.index + whole.length, day, month }];
    }),
  );
