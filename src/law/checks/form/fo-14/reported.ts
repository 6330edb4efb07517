/** FO-14, what is reported: a recital that tells of a piece by its day, and the words around a date. */
import type { Span } from '../../../../act/parse/model';
import { wordsAfter, wordsBefore } from '../../shared/spans';

/** "selon le rapport du 28 mai 2025": a recital tells of what is there already. */
export const REPORTED =
  /(?:rapports?|constats?|proces-verba(?:l|ux)|avis|courrier|lettre|plainte|expertise|certificat|attestation|demande|visite)(?:\s+(?!pour|sur|concernant|prevu)[a-z']+){0,3}?\s+(?:en\s+date\s+|date\s+|datee\s+)?du\s+(?:[a-z]+di\s+)?$/;

/** Signs that are looked at around a date, no further than its part: a long part is not read again for each of its dates. */
const BEFORE = 400;
const AFTER = 60;

/** Plain words of the part before a date. */
export const toldBeforeDate = (text: string, part: Span, date: Span): string =>
  wordsBefore(text, date.start, Math.min(BEFORE, date.start - part.start));

/** Plain words of the part after a date. */
export const toldAfterDate = (text: string, part: Span, date: Span): string =>
  wordsAfter(text, date.end, Math.min(AFTER, part.end - date.end));
