/**
 * Numbers that their own shape or place tells: a recorded letter's ("1A 208 330 1174 2", "RK 12 345 678 9 FR"), the number of
 * an act that opens a line of a civil register. It must not need a word before them.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

/** La Poste: a digit, a letter and eleven digits; abroad (UPU S10) two letters, nine digits, the country. */
const RECORDED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?:[1-9][A-Z] ?\d{3} ?\d{3} ?\d{4} ?\d|[A-Z]{2} ?\d{2,3} ?\d{3} ?\d{3} ?\d? ?FR)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
/** The number of a request for social housing: figures in any groups, then letters: "0760 2240 1897 3GDPUB". */
const HOUSING =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])\d(?:[ .-]?\d){9,14}[ .-]?GD ?(?:PUB|PRI|PRIV)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
/** A pupil's or a student's national number, on a line that speaks of one. */
const STUDENT = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?:\d{9}[A-Z]{2}|\d{10}[A-Z])(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
const OF_STUDENT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:ine|i\.n\.e\.|bea|ine-rnie|[ée]l[èe]ve|[ée]tudiante?|scolarit[ée])(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "N° 27. Le six janvier mil neuf cent …", "Acte n° 112 – L'an deux mille": the day in words follows. */
const REGISTER =
  /^[ \t]*(?:acte )?n(?:°|um[ée]ro) ?(?<number>\d{1,4})[ .,:–-]{1,4}(?=(?:le [a-zA-ZÀ-ÖØ-öø-ῼ]{2,14} ?[a-zA-ZÀ-ÖØ-öø-ῼ]{3,9} (?:mil|mille|deux)|l'an (?:mil|mille|deux))(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/gimu;

export const findShaped: Detector = ({ view, view: { text } }) => [
  ...matchesOf(text, RECORDED)
    .filter(([number]) => {
      const digits = number.replace(/\D/g, '').length;
      return /FR$/.test(number) ? digits === 9 : true;
    })
    .map((match) => finding(match.index, match[0], 'lettre recommandée')),
  ...matchesOf(text, HOUSING).map((match) =>
    finding(match.index, match[0], 'numéro unique de demande de logement'),
  ),
  ...matchesOf(text, STUDENT).flatMap((match) => {
    const line = view.lineAt(match.index);
    return OF_STUDENT.test(text.slice(line.start, line.end))
      ? [finding(match.index, match[0], 'numéro d’étudiant')]
      : [];
  }),
  ...matchesOf(text, REGISTER).map((match) => {
    const number = match.groups?.['number'] ?? '';
    return finding(match.index + match[0].indexOf(number), number, 'acte d’état civil');
  }),
];

const finding = (start: number, number: string, reason: string) =>
  ({ type: 'ID', start, end: start + number.length, reason, confidence: 0.9 }) as const;
