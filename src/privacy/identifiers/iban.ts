/**
 * Bank accounts: IBAN of any country in any grouping and case, French RIB (bank, branch, account, key), account numbers that
 * are announced. Valid or not: a mistyped account is nearly somebody's.
 */
import type { Detector, Finding } from '../detector';
import { matchesOf } from '../text/matches';

/** ISO 13616 lengths of the countries whose accounts are met here. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18,
  EE: 20, EG: 29, ES: 24, FI: 18, FR: 27, GB: 22, GE: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27,
  JO: 30, KW: 30, KZ: 20, LB: 28, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30,
  NL: 18, NO: 15, PL: 28, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29,
  XK: 20,
}; // prettier-ignore
const START = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?<country>[A-Z]{2}) ?\d ?\d/giu;
/** The next group: it holds a digit, else it is the next word of the sentence. */
const GROUP = /^(?:[ .–_-]{0,2}| [–-] )(?=[A-Z]{0,6}\d)[A-Z\d]+/iu;
const SHORTEST = 14;

const RIB =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])\d{5}[ .–|/-]{1,3}\d{5}[ .–|/-]{1,3}[A-Z\d]{11}[ .–|/-]{1,3}\d{2}(?!\d)|(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])\d{5} ?\d{5} ?(?=[A-Z\d]*\d)[A-Z\d]{11} ?\d{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
const ANNOUNCED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:RIB|IBAN|BBAN|(?:num[ée]ro|n[°o]\.?|no) ?(?:de |du )?compte(?: bancaire)?|compte (?:bancaire|courant|ch[èe]ques?|postal|n[°o]|num[ée]ro)|CCP|livret a|code (?:banque|guichet)|cl[ée] rib)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\d\n]{0,25}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?<number>(?:[A-Z]{2} ?)?\d(?:[ .–/-]{0,2}[A-Z]{0,2}\d){4,32}(?:[A-Z](?![a-zA-ZÀ-ÖØ-öø-ῼ]))?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
/** "code banque 15589 guichet 10612 compte 34580847555 clé 52": each part under its label, on one line or one a line. */
const LABELLED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:code )?banque ?:? ?(?<number>\d{5}[ ,;.–|/\n-]{1,4}(?:code )?guichet ?:? ?\d{5}[ ,;.–|/\n-]{1,4}(?:n[°o] ?|num[ée]ro )?(?:de |du )?compte ?:? ?(?:n[°o] ?:? ?)?[A-Z\d]{11}(?:[ ,;.–|/\n-]{1,4}cl[ée](?: rib)? ?:? ?\d{2}(?!\d))?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
/** A number of it, not a word. */
const PART = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?=[A-Z]{0,10}\d)[A-Z\d]{2,11}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
/** A budget account ("compte 6574") is short. */
const SHORTEST_ANNOUNCED = 7;

export const findIbans: Detector = ({ view: { text } }) => {
  const found: Finding[] = [];
  for (const match of matchesOf(text, START)) {
    const country = match.groups?.['country']?.toUpperCase() ?? '';
    const length = LENGTHS[country];
    if (length === undefined) continue;
    const end = readGroups(text, match.index, length);
    const compact = compactOf(text.slice(match.index, end));
    if (compact.length < SHORTEST || compact.length < length - (country === 'FR' ? 6 : 2)) continue;
    found.push(account(match.index, end, hasRightKey(compact) ? 1 : 0.95));
  }
  for (const match of matchesOf(text, RIB)) {
    found.push(account(match.index, match.index + match[0].length, 0.95));
  }
  for (const match of matchesOf(text, LABELLED)) {
    const number = match.groups?.['number'] ?? '';
    const start = match.index + match[0].length - number.length;
    // The labels of a form stay, each on its line.
    const parts = number.includes('\n') ? matchesOf(number, PART) : [{ 0: number, index: 0 }];
    for (const { 0: part, index } of parts)
      found.push(account(start + index, start + index + part.length, 0.95));
  }
  for (const match of matchesOf(text, ANNOUNCED)) {
    const number = match.groups?.['number'] ?? '';
    if (compactOf(number).length < SHORTEST_ANNOUNCED) continue;
    const end = match.index + match[0].length;
    found.push(account(end - number.length, end, 0.9));
  }
  return found;
};

const account = (start: number, end: number, confidence: number): Finding => ({
  type: 'IBAN',
  start,
  end,
  reason: 'compte bancaire',
  confidence,
});

const compactOf = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, '');

/** Reads on until the account is as long as its country's, or the groups stop. */
function readGroups(text: string, start: number, length: number): number {
  let end = start;
  let size = 0;
  while (size < length) {
    const rest = text.slice(end, end + 48);
    const group = end === start ? /^[A-Z]{2} ?\d ?\d[A-Z\d]*/iu.exec(rest) : GROUP.exec(rest);
    if (group === null) break;
    end += group[0].length;
    size += compactOf(group[0]).length;
  }
  return end;
}

/** ISO 7064 MOD 97-10. */
export function hasRightKey(compact: string): boolean {
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const char of moved) {
    const value = parseInt(char, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
