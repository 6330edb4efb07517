/**
 * Cuts paragraphs into sentences, with their places. Abbreviations ("M.", "L.", "art.") and numbers do not end one.
 */
import type { Part } from '../act/parse/model';
import type { SourceParagraph } from '../act/parse/source';

const ABBREVIATION =
  /(?:^|[\s(«’'])(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|St|Ste|L|R|D|A|LO|art|al|cf|p|pp|n|ex|etc|env|av|bd|tél|réf|no|N|[A-Z])$/u;
const END = /[.!?…]+(?:[\s»)”"]+|$)/gu;

/** Linear. */
export const sentencesOf = (paragraphs: readonly SourceParagraph[]): Part[] =>
  paragraphs.flatMap(({ start, text }) => {
    const sentences: Part[] = [];
    let from = 0;
    const put = (to: number): void => {
      const words = text.slice(from, to);
      const lead = words.length - words.trimStart().length;
      const trimmed = words.trim();
      if (trimmed !== '') {
        const at = start + from + lead;
        sentences.push({ start: at, end: at + trimmed.length, text: trimmed });
      }
      from = to;
    };
    for (const match of text.matchAll(END)) {
      const to = match.index + match[0].length;
      const next = text.charAt(to);
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      if (match[0].startsWith('.') && ABBREVIATION.test(before)) continue;
      if (next !== '' && !/[\p{Lu}«"“\d–-]/u.test(next)) continue;
      put(to);
    }
    put(text.length);
    return sentences;
  });
