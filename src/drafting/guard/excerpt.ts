/**
 * The stretch of a request that a refusal quotes: its own words as they stand, never words picked out and put side by side.
 */

/** A sentence up to this length is quoted whole. */
const WHOLE = 110;
const LETTER = /[\p{L}\p{M}\d]/u;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence that holds the words that told the judgement, or the part of it around them; "" when they are not in the text. */
export const excerptOf = (text: string, words: readonly string[]): string => {
  const around = shortestWith(text, words);
  if (around === undefined) return '';
  const sentence = sentenceAround(text, around);
  const kept =
    sentence.end - sentence.start <= WHOLE
      ? sentence
      : { start: around.start, end: Math.max(around.end, Math.min(sentence.end, around.start + WHOLE)) };
  const end = kept.end - kept.start <= WHOLE ? kept.end : lastGap(text, kept.start, kept.start + WHOLE);
  const [before, after] = [kept.start > sentence.start, end < sentence.end];
  const quoted = text
    .slice(kept.start, after ? wordEnd(text, end) : end)
    .replace(/\s+/gu, ' ')
    .trim();
  return `${before ? '… ' : ''}${quoted}${after ? ' …' : ''}`;
};

/** The shortest stretch of a text that holds each of the words that it has. */
const shortestWith = (text: string, words: readonly string[]): Stretch | undefined => {
  const places = words.map((word) => placesOf(text, word)).filter((found) => found.length > 0);
  const [first, ...others] = places;
  let best: Stretch | undefined;
  for (const one of first ?? []) {
    let { start, end } = one;
    for (const found of others) {
      const near = found.reduce((a, b) =>
        Math.abs(b.start - one.start) < Math.abs(a.start - one.start) ? b : a,
      );
      [start, end] = [Math.min(start, near.start), Math.max(end, near.end)];
    }
    if (best === undefined || end - start < best.end - best.start) best = { start, end };
  }
  return best;
};

const placesOf = (text: string, word: string): Stretch[] => {
  const found: Stretch[] = [];
  // Far more than a request that a person types would hold.
  for (let at = text.indexOf(word); at >= 0 && found.length < 20; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end))) found.push({ start: at, end });
  }
  return found;
};

const sentenceAround = (text: string, { start, end }: Stretch): Stretch => {
  const before = [...text.slice(0, start).matchAll(/[.!?…]\s|\n/gu)].at(-1);
  const after = /[.!?…](?:\s|$)|\n/u.exec(text.slice(end));
  const from = before === undefined ? 0 : before.index + before[0].length;
  const raw = text.slice(from, after === null ? text.length : end + after.index);
  const lead = raw.length - raw.trimStart().length;
  return { start: from + lead, end: from + raw.trimEnd().length };
};

const lastGap = (text: string, start: number, end: number): number => {
  const gap = text.slice(start, end).search(/\s\S*$/u);
  return gap <= 0 ? end : start + gap;
};

/** A word is never cut, unless it is longer than any. */
const wordEnd = (text: string, end: number): number => {
  const rest = /^\S{0,30}/u.exec(text.slice(end))?.[0].length ?? 0;
  return /\s$/u.test(text.slice(0, end)) || rest === 30 ? end : end + rest;
};
