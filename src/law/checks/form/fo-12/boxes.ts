/** FO-12, boxes: brackets that a reader ticks on paper, and not the blank of a sentence. */
import { fold } from '../../../../act/reading/fold';
import type { Found } from '../../../analysis';

/** What follows the blank of a sentence: "[ ] mars 2026", "[ ] euros", "[ ] habitants". */
const FILLS =
  /^\s*(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\d\d|€|euro|%|m2|m²|metre|km|heure|jour|mois|an|voix|habitant|place|h(?![a-z])|[.;,)]|$)/;
/** What leads to a blank: "du [ ] au [ ]", "n° [ ]", "Montant : [ ]"; before a choice it is the question: "Avis : [ ] favorable". */
const LEADS_TO =
  /(?:^|[\s(])(?:l[ea]s?|d[eu]s?|a|aux?|par|pour|n°|numero|sous|sur|est|sont|soit|et|avec|en)\s*$|['=]\s*$/;
/** "[ ] accord sur la date", "[ ] favorable  [ ] défavorable", "Oui [ ]  Non [ ]": a box to tick, on paper. */
export const isTickBox = (text: string, { start, end, text: words }: Found): boolean => {
  if (!/\[[ \u00A0]*\]/u.test(words)) return false;
  const [rest = ''] = text.slice(end).split('\n', 1);
  const before = fold(text.slice(text.lastIndexOf('\n', start) + 1, start)).lower;
  const after = fold(rest).lower;
  if (/(?:oui|non|favorable|accord|refus|valide|ajourne|vu)\s*:?\s*$/.test(before)) return true;
  if (FILLS.test(after) || LEADS_TO.test(before)) return false;
  const starts = /^\s*(?:[-–—•*·]\s*|\d{1,2}[.)°]\s*|[a-z]\)\s*)?$/.test(before);
  return starts || /\[\s*x?\s*\]/.test(before + after);
};

/** "[ ] accord   [ ] à revoir le ......": the reader ticks, and writes beside. */
export const isBesideBox = (text: string, { start }: Found): boolean =>
  /(?:\[[ \u00A0x]\]|[☐□❏])/iu.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
