/**
 * The parts of a paper that speaks of several affairs: those of minutes, the headed parts of a note or of a letter. An act about one
 * affair is one part. It reads headings; it does not say what they are about.
 */
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';

/** After an empty line or a rule: "III. MÉDIATHÈQUE : AVENANT N° 2", "2) Le marché", "A – Contexte", "POINT N° 3", "N° 4   TARIFS", "5/ Le marché", "=== AFFAIRE 2 - Tarifs ===". */
const HEADING =
  /(?<=(?:^|\n)[ \t]*(?:[-–—=_*]{3,}[ \t]*)?\n)[ \t]*(?:[=*#_~>■●►]{1,6}[ \t]*)?(?:(?:[IVX]{1,5}|[A-H]|\d{1,2}(?:\.\d{1,2})?)\s*(?:[.)°]|\/(?!\d)|\s[–-])[.)]?\s*[–-]?\s*\p{Lu}|(?:POINT|Point|QUESTION|Question|AFFAIRE|Affaire|RAPPORT|Rapport|DOSSIER|Dossier|SUJET|Sujet)\s+(?:[Nn]\s?°\s*)?\d{1,2}(?!\d)|[Nn]\s?°\s*\d{1,2}(?![\d/-]))[^\n]{2,140}$/gmu;

export const sectionsOf = ({ act, kind, text }: Analysis): readonly Span[] => {
  const whole = { start: 0, end: text.length };
  if (kind === 'minutes') return act.affairs.length > 0 ? act.affairs : [whole];
  if (kind !== 'note' && kind !== 'letter') return [whole];
  const parts = headedParts(text);
  if (parts.length >= 3) return parts;
  const numbered = numberedParts(text);
  return numbered.length < 3 ? [whole] : numbered;
};

/** "1. Haie en bordure de la route", "2. Jardin communal", "AFFAIRE N° 3 – Convention": short lines that end on no sign, numbered from 1 on, each over its words. */
const NUMBERED =
  /^[ \t]*(?:(?<number>\d{1,2})\s?[.)/°-]+\s*\p{Lu}[^\n]{2,90}[\p{L}\d)»?]\s*$|(?:AFFAIRE|Affaire|POINT|Point|QUESTION|Question|RAPPORT|Rapport|DOSSIER|Dossier|SUJET|Sujet)\s+(?:[Nn]\s?°\s*)?(?<named>\d{1,2})\s*[:–—-]\s*\p{L}[^\n]{2,140}$)/u;
const numberedParts = (text: string): readonly Span[] => {
  const starts: number[] = [];
  let [at, last] = [0, ''];
  let wasHeading = false;
  for (const line of text.split('\n')) {
    const { number, named } = NUMBERED.exec(line)?.groups ?? {};
    const isNext = Number(number ?? named) === starts.length + 1;
    // Two in a row are a list, and no headings.
    if (isNext && wasHeading) return [];
    if (isNext) starts.push(at);
    if (line.trim() !== '') [wasHeading, last] = [isNext, line];
    at += line.length + 1;
  }
  return starts.length === 0 || NUMBERED.test(last)
    ? []
    : [0, ...starts].map((start, i) => ({ start, end: starts[i] ?? text.length }));
};

/** The parts of a text that its headings open, after what stands before the first of them. */
export const headedParts = (text: string): readonly Span[] => {
  const starts = [...text.matchAll(HEADING)].map(({ index }) => index);
  return [0, ...starts].map((start, i) => ({ start, end: starts[i] ?? text.length }));
};
