/**
 * Identity papers known by their shape alone: passports and driving licences since 2013 (12AB34567), identity cards since 2021
 * (nine letters and digits), foreigners' numbers. Papers that only a word announces are in `announced`.
 */
import type { Detector } from '../detector';
import { before } from '../text/context';
import { matchesOf } from '../text/matches';

const PASSPORT = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])\d{2} ?[A-Z]{2} ?\d{5}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])/gu;
/**
 * Nine characters that begin with a letter and change between letters and digits more than once: no other code does.
 */
const NEW_CARD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/.-])(?=(?:[A-Z]*\d){2})(?=(?:\d*[A-Z]){3})[A-Z][0-9A-Z]{8}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])/gu;

/** The card of before 2021, in Corsica: year, month, department, office, order. Elsewhere its twelve figures need their word. */
const CORSICAN_CARD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/.-])\d{2}(?:0[1-9]|1[0-2]) ?2[AB]\d ?\d{5}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])/gu;

/** Twelve figures, after the card's name on the line. */
const CARD_NUMBER = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d./-])\d{12}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d]|[./-]\d)/gu;
const CARD_NAMED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:cartes? (?:nationale )?d'identit[ée]|cnis?|pi[èe]ces? d'identit[ée])(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\n]*$/iu;

/** "CAA Lyon, n° 20LY01234" */
const COURT_CASE = /(?:CAA|cour administrative|arr[êe]t|d[ée]cision|jugement)[^.;]{0,70}$/iu;

export const findPapers: Detector = ({ view }) => [
  ...matchesOf(view.text, PASSPORT)
    .filter(({ index }) => !COURT_CASE.test(before(view, index, 90)))
    .map((match) => paper(match, 'passeport ou permis de conduire')),
  ...matchesOf(view.text, NEW_CARD)
    .filter(([number]) => !/^[A-Z]+\d+[A-Z]*$/.test(number))
    .map((match) => paper(match, 'carte nationale d’identité')),
  ...matchesOf(view.text, CARD_NUMBER)
    .filter(({ index }) => CARD_NAMED.test(before(view, index, 90)))
    .map((match) => paper(match, 'carte nationale d’identité')),
  ...matchesOf(view.text, CORSICAN_CARD).map((match) => paper(match, 'carte nationale d’identité')),
];

const paper = (match: RegExpExecArray, reason: string) =>
  ({
    type: 'ID',
    start: match.index,
    end: match.index + match[0].length,
    reason,
    confidence: 0.85,
  }) as const;
