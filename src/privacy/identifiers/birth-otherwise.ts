/**
 * Dates of birth that are told otherwise than by "né le" and a day of our calendar: a birth that somebody gave ("a accouché le 7 février"), a day of
 * another calendar or language ("né le 4 Tir 1358", "né le 3 de março de 1978"), a day that is quoted ("né « un 9 août »"). It must not take another
 * day of the sentence.
 */
import type { Detector, Finding } from '../detector';
import { datesOf, MONTH_NAME } from '../text/dates';
import { matchesOf } from '../text/matches';

/** A comma opens another clause: "Mme Petit, accouchée, a repris le 7 février". */
const GAVE_BIRTH =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:a|ai|avait|vient d|est) ?'?accouch[ée]e?r?|accouch(?:e|ement)|donn(?:é|e|er|ait) (?:le jour|naissance))(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[^.;:,\n]{0,50}?|,) (?:le|ce|du) (?=\d)/giu;
const SHORT_DAY = new RegExp(`\\d{1,2}(?: ?er)? ${MONTH_NAME}(?![a-zA-ZÀ-ÖØ-öø-ῼ])`, 'iuy');
const LETTER = 'a-zA-ZÀ-ÖØ-öø-ῼ';
/** The month's word is any; the year of the Hegira or of Persia is a thousand and some hundreds. */
const ELSEWHERE = new RegExp(
  `(?<![${LETTER}'])n[ée]{1,2}s?(?:\\(e\\)|·e)?(?![${LETTER}])(?:,? [àa] [^.;\\n|]{2,50}?)?,? le (?<date>\\d{1,2}(?: ?er)? (?:de |d')?[${LETTER}]{3,12}(?: (?:al[ -]|el[ -])?[${LETTER}]{1,10})? (?:de |del )?(?:1[2-9]|20)\\d{2})(?!\\d)`,
  'giu',
);
const QUOTED = new RegExp(
  `(?<![${LETTER}'])n[ée]{1,2}s?(?![${LETTER}]),? (?:le |vers le |autour du )?(?:[«"“] ?)?(?:(?:un|le|vers le|autour du) )?(?:certain |beau |fameux )?(?<date>\\d{1,2}(?: ?er)? ${MONTH_NAME})(?![${LETTER}]| \\d)`,
  'giu',
);

/** "ne le 051112", "né ici le 7 4 1952": figures that nothing parts, or spaces. */
const FIGURES = new RegExp(
  `(?<![${LETTER}'])(?:n[ée]{1,2}s?(?:\\(e\\)|·e)?)(?![${LETTER}])(?:,? (?:ici|l[àa]|[àa] [^.;\\n|]{2,30}?))?,? le (?<date>(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}|(?:[12]?\\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
/** "la date de naissance de Lounis (il dit le 2 octobre)": right after what says which day it is. */
const SAID_DAY = new RegExp(
  `(?<![${LETTER}])date de naissance(?:[^.;\\n]|(?<=M)\\.){0,60}?(?<![${LETTER}])(?:dit|dirait|disent|indique|donne|serait|est|c'est|marqu[ée]e?|:) (?:être )?le (?<date>\\d{1,2}(?: ?er)? ${MONTH_NAME})(?![${LETTER}]| \\d)`,
  'giu',
);

export const findBirthsOtherwise: Detector = ({ view }) => {
  const { text } = view;
  const found: Finding[] = [];
  const add = (start: number, end: number, reason: string) => {
    found.push({ type: 'BIRTH', start, end, reason, confidence: 0.85 });
  };
  for (const match of matchesOf(text, GAVE_BIRTH)) {
    const start = match.index + match[0].length;
    const whole = datesOf(view).find(({ index }) => index === start)?.[0];
    SHORT_DAY.lastIndex = start;
    const day = whole ?? SHORT_DAY.exec(text)?.[0];
    if (day !== undefined) add(start, start + day.length, 'date d’une naissance');
  }
  for (const [pattern, reason] of [
    [ELSEWHERE, 'date de naissance d’un autre calendrier'],
    [QUOTED, 'jour de naissance'],
    [FIGURES, 'date de naissance'],
    [SAID_DAY, 'jour de naissance'],
  ] as const) {
    for (const match of matchesOf(text, pattern)) {
      const end = match.index + match[0].length;
      add(end - (match.groups?.['date'] ?? '').length, end, reason);
    }
  }
  return found;
};
