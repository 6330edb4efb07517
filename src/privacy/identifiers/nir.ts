/**
 * NIR ("numéro de sécurité sociale"): sex, year, month, department, commune, order, then a key that may be missing or false.
 * Provisional numbers begin with 3, 4, 7 or 8; Corsica writes 2A and 2B. Shape: décret n° 82-103, article 4. A false key does
 * not make the number anybody else's.
 */
import type { Detector, Finding } from '../detector';
import { matchesOf } from '../text/matches';

const GAP = '[ .–_/-]{0,3}';
const GROUPED_GAP = '[ .–_/-]{1,3}';
/** "34", "(clé 34)", ", et la clé, 34" */
const KEY = `(?:(?:${GAP}|,? ?(?:et |avec )?(?:la |sa )?(?=cl[ée]))(?:\\(? ?(?:cl[ée]|key)?,? ?:? ?)?\\d ?\\d(?: ?\\))?)?`;
const CORE = (gap: string) =>
  `[1-478]${gap}\\d ?\\d${gap}\\d ?\\d${gap}(?:\\d ?\\d|2 ?[AB])${gap}\\d ?\\d ?\\d${gap}\\d ?\\d ?\\d`;
/** Grouped as on the card: nothing else is. */
const GROUPED = new RegExp(`(?<![\\da-zA-ZÀ-ÖØ-öø-ῼ])${CORE(GROUPED_GAP)}${KEY}(?![\\d])`, 'giu');
/** In one go, or with odd gaps: month and department must be possible. */
const COMPACT = new RegExp(
  `(?<![\\da-zA-ZÀ-ÖØ-öø-ῼ])[1-478]${GAP}\\d{2}${GAP}(?:0[1-9]|1[0-2]|[2-3]\\d|4[0-2]|[5-9]\\d)${GAP}(?:\\d{2}|2[AB])${GAP}\\d{3}${GAP}\\d{3}${KEY}(?![\\da-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);
const ANNOUNCED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:s[ée]cu(?:rit[ée] sociale)?|NIR|NNI|NIA|n[°o]? ?(?:de )?ss|insee|carte vitale|vitale|immatricul[a-zA-ZÀ-ÖØ-öø-ῼ]+ (?:à|a) la s[ée]curit[ée] sociale|assur[ée]e? social[a-zA-ZÀ-ÖØ-öø-ῼ]*)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\d\n]{0,60}?(?<number>\d(?:[ .–_/-]{0,3}(?:\d|2?[AB](?=[ .–_/-]{0,3}\d))){10,15}(?: ?[/(]? ?(?:cl[ée])? ?:? ?\d{2}\)?)?)(?![\d])/giu;

export const findNirs: Detector = ({ view: { text } }) => {
  const found: Finding[] = [];
  for (const match of [...matchesOf(text, GROUPED), ...matchesOf(text, COMPACT)]) {
    if (isAmount(text, match.index, match[0])) continue;
    found.push(
      nir(match.index, match[0], 'numéro de sécurité sociale', /^[34]/.test(match[0]) ? 0.85 : 0.95),
    );
  }
  for (const match of matchesOf(text, ANNOUNCED)) {
    const number = match.groups?.['number'] ?? '';
    const start = match.index + match[0].length - number.length;
    found.push(nir(start, number, 'numéro annoncé comme celui de la sécurité sociale', 0.97));
  }
  return found;
};

const nir = (start: number, text: string, reason: string, confidence: number): Finding => ({
  type: 'NIR',
  start,
  end: start + text.trimEnd().length,
  reason,
  confidence: hasRightKey(text) ? 1 : confidence,
});

/** "1 250 000 000 000 €" is money. */
const isAmount = (text: string, start: number, number: string): boolean =>
  /^\d{1,3}(?: \d{3})+$/.test(number) && /^ ?(?:€|euros?|k€|m€)/iu.test(text.slice(start + number.length));

/** Whether the last two digits are the key of the others: 97 minus the number modulo 97. */
export function hasRightKey(text: string): boolean {
  const compact = text.toUpperCase().replace(/[^\dAB]/g, '');
  const match = /^(\d{5}(?:\d\d|2[AB])\d{6})(\d\d)$/.exec(compact);
  if (match === null) return false;
  const [, number = '', key = ''] = match;
  const digits = number.replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(digits) % 97n) === Number(key);
}
