/**
 * Which paragraphs of a document are no longer those that were sealed. It points; only the document's digest proves.
 */
import { PARAGRAPH_DIGITS } from '../events/finalised';

export interface ParagraphChanges {
  /** Indexes, in the document as it stands, of paragraphs that were not sealed there. */
  readonly changed: readonly number[];
  /** How many sealed paragraphs are gone. */
  readonly gone: number;
}

/** @param sealed shortened digests, in order. @param standing digests of the document's paragraphs, in order, of any length. */
export function changedParagraphs(sealed: readonly string[], standing: readonly string[]): ParagraphChanges {
  const now = standing.map((digest) => digest.slice(0, PARAGRAPH_DIGITS));
  let start = 0;
  while (start < sealed.length && start < now.length && sealed[start] === now[start]) start += 1;
  let tail = 0;
  const room = Math.min(sealed.length, now.length) - start;
  while (tail < room && sealed[sealed.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;

  const left = new Map<string, number>();
  const middle = sealed.slice(start, sealed.length - tail);
  for (const digest of middle) left.set(digest, (left.get(digest) ?? 0) + 1);
  const changed: number[] = [];
  for (let at = start; at < now.length - tail; at += 1) {
    const digest = now[at] ?? '';
    const count = left.get(digest) ?? 0;
    if (count > 0) left.set(digest, count - 1);
    else changed.push(at);
  }
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  if (changed.length > 0 || gone > 0) return { changed, gone };
  // The same paragraphs in another order.
  return { changed: Array.from({ length: now.length - tail - start }, (_, at) => start + at), gone };
}
