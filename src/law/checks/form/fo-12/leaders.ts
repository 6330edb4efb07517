/** FO-12, leaders: runs of dots or of underscores that lead from a label to what it names, or across the page. */
import type { Found } from '../../../analysis';

/** A run of dots or of underscores, and not an instruction that was left. */
export const isLine = ({ text }: Found): boolean => /^[.…_]/u.test(text);

/** The line of a place, and the one below. */
const linesFrom = (text: string, at: number): readonly string[] =>
  text.slice(text.lastIndexOf('\n', at) + 1).split('\n', 2);

/** A line drawn across the page between two parts of it. */
export const isRule = (text: string, { start, text: words }: Found): boolean =>
  /_{20,}/u.test(words) && linesFrom(text, start)[0]?.trim() === words;

/** "Déclarant ........ Mme Anne LEROY" over "Adresse .......... 5, rue du Moulin": dots that lead from a label to what it names. */
const LEADER = /^\s*\p{Lu}[^.…:;\n]{1,45}\s*(?:\.{3,}|…+)\s*:?\s*[^\s._…][^._…\n]*(?:[.][^._…\n]+)*$/u;
/** "- deux personnes ........ bon de 65 €", "ensemble seul ...... 62 € (au lieu de 60 €)": a price, a number or a length of time. */
const PRICED =
  /^\s*(?:[-–•*·]\s*|\d{1,2}[.)°]\s*|[a-z]\)\s*)?\p{L}[^.…;\n]{1,70}\s(?:\.{3,}|…+)\s*:?\s*(?:[^\d._…\n]{0,30}\s)?[+−–-]?\d[\d \u00A0\u202F]*(?:[.,]\d+)?\s?(?:€|euros?|%|m²|m2|h|heures?|jours?|mois|ans?|places?|voix|élèves?|agents?|points?)(?!\p{L})[^._…\n]*(?:[.,][^._…\n]+)*[.;]?$/u;
const isLeaderLine = (line: string): boolean => LEADER.test(line) || PRICED.test(line);
export const isLeader = (text: string, { start }: Found): boolean => {
  const [line = '', below = ''] = linesFrom(text, start);
  const above = text.slice(0, Math.max(0, text.lastIndexOf('\n', start)));
  return isLeaderLine(line) && [above.slice(above.lastIndexOf('\n') + 1), below].some(isLeaderLine);
};
