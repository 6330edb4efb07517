/**
 * IP addresses, versions 4 and 6. A section number (1.2.3.4) is none.
 */
import type { Detector, Finding } from '../detector';
import { before } from '../text/context';
import { matchesOf } from '../text/matches';

const V4 = /(?<![\d.a-zA-ZÀ-ÖØ-öø-ῼ-])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?!\d|\.\d)/gu;
const V6 =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d:])(?:(?:[\dA-F]{1,4}:){7}[\dA-F]{1,4}|(?=[\dA-F:]*::)(?:[\dA-F]{1,4}(?::[\dA-F]{1,4})*)?::(?:[\dA-F]{1,4}(?::[\dA-F]{1,4})*)?)(?:\/\d{1,3})?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d:])/giu;
const MAYBE_V6 = /:[\dA-F]{0,4}:/iu;
const SECTION =
  /(?:articles?|art\.?|section|chapitre|point|paragraphe|§|version|v|annexe|n[°o]\.?|al\.)\s*$/iu;
const ANNOUNCED = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])IP(?:v4)?(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\n]{0,20}$/u;
/** Chapters have small numbers. */
const LARGEST_SECTION = 20;

export const findIps: Detector = ({ view }) => [
  ...matchesOf(view.text, V4).flatMap((match) => {
    const ahead = before(view, match.index, 24);
    const parts = match[0].split(/[./]/).map(Number);
    // A mask, the machine itself: nobody's.
    if (/^(?:255\.|0\.0\.|127\.0\.0\.)/u.test(match[0]) || /masque[^.;]{0,20}$/iu.test(ahead)) return [];
    const announced = ANNOUNCED.test(ahead);
    if (!announced && (SECTION.test(ahead) || parts.every((part) => part < LARGEST_SECTION))) return [];
    return [ip(match.index, match[0])];
  }),
  ...[...(MAYBE_V6.test(view.text) ? matchesOf(view.text, V6) : [])]
    .filter(([found]) => found.length > 3)
    .map((match) => ip(match.index, match[0])),
];

const ip = (start: number, text: string): Finding => ({
  type: 'IP',
  start,
  end: start + text.length,
  reason: 'adresse IP',
  confidence: 0.95,
});
