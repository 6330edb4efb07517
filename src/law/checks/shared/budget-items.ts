/**
 * Items of a budget amendment that stand on one line: "Dépenses : chapitre 011 : + 12 000 € ; chapitre 012 : + 8 000 €" is read as
 * a heading and two lines. It cuts; what the lines add up to is for the checks.
 */
import { findAmounts } from '../../../act/reading/amounts';
import { fold } from '../../../act/reading/fold';
import type { PlacedParagraph } from '../../../act/parse/model';

const HEAD =
  /^[^:;\d]{0,90}(?:d[ée]penses?|recettes?|fonctionnement|investissement|exploitation)[^:;\d]{0,40}:(?=\s)/iu;
/** What each item names. */
const NAMED =
  /^\W*(?:(?:chapitre|chap\.|article|art\.|compte)\s*\d{2,6}(?!\d)|\d{2,6}\s*(?:[:(-]|[a-z])|total)/;

/** The paragraph itself, or its heading and its items when each names its own chapter and amount. */
export const itemsOf = (paragraph: PlacedParagraph): readonly PlacedParagraph[] => {
  const { text, start, cell } = paragraph;
  if (cell !== undefined || text.length > 400 || !HEAD.test(text)) return [paragraph];
  const items: PlacedParagraph[] = [];
  let at = 0;
  const put = (words: string, from: number): void => {
    const begin = start + from + (words.length - words.trimStart().length);
    // A dash before an amount takes away.
    const signed = words.trim().replace(/[–−](?=\s?\d)/gu, '-');
    items.push({ ...paragraph, text: signed, start: begin, end: begin + signed.length });
  };
  for (const piece of text.split(/;|(?<=€)\.(?=\s)/u)) {
    const from = at;
    at += piece.length + 1;
    const head = HEAD.exec(piece)?.[0] ?? '';
    if (head !== '') put(head, from);
    const item = piece.slice(head.length).replace(/\.\s*$|(?<=€)\s*\([^()]*\)\s*$/u, '');
    if (item.trim() === '') continue;
    const { lower } = fold(item);
    if (findAmounts(fold(item)).length !== 1 || !NAMED.test(lower)) return [paragraph];
    put(item, from + head.length);
  }
  return items;
};
