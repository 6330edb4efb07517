/**
 * A passage's words cut into sentences, for an agent to choose one, and the sentence in which each source is used. Pure; a text
 * cut wrongly is only a sentence too long: the words themselves are never changed.
 */
import { highlight } from './highlight';

export interface Sentence {
  /** From 0. */
  readonly paragraph: number;
  /** UTF-16 offset in its paragraph. */
  readonly start: number;
  /** As it stands, without the spaces around it. */
  readonly text: string;
}

/** A full stop after one of these ends no sentence. */
const SHORT =
  /(?:^|[\s(«’'])(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|St|Ste|art|al|n|p|cf|ch|ex|env|etc|hab|tél|[A-Z])\.\s*$/u;

/** What a recital of an act begins with. */
const RECITAL = /^(?:considérant|vu|attendu)(?!\p{L})/iu;
/** Where one recital ends and something else begins, when they stand in one paragraph: "…à 17 h ; Les travaux…". */
const NEXT = /(?<=;)\s+(?=\p{Lu})/u;

/** A semicolon ends a recital, which is a sentence of its own. */
function recitals(sentence: Sentence, words: string): readonly Sentence[] {
  if (!RECITAL.test(words)) return [sentence];
  let at = 0;
  return sentence.text.split(NEXT).map((text) => {
    const start = sentence.text.indexOf(text, at);
    at = start + text.length;
    return { ...sentence, start: sentence.start + start, text };
  });
}

export function sentencesOf(paragraphs: readonly string[]): readonly Sentence[] {
  const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
  return paragraphs.flatMap((words, paragraph) => {
    const sentences: Sentence[] = [];
    let start = 0;
    let held = '';
    const close = (): void => {
      const text = held.trim();
      if (text !== '')
        sentences.push(...recitals({ paragraph, start: start + held.indexOf(text), text }, words.trim()));
    };
    for (const { segment, index } of segmenter.segment(words)) {
      if (held !== '' && !SHORT.test(held)) {
        close();
        held = '';
      }
      if (held === '') start = index;
      held += segment;
    }
    close();
    return sentences;
  });
}

/** Rank of the one sentence where a stretch of a paragraph stands; undefined when it stands in several, or in none. */
export function sentenceAt(
  sentences: readonly Sentence[],
  { index, start, end }: { readonly index: number; readonly start: number; readonly end: number },
): number | undefined {
  const on = [...sentences.entries()].filter(([, one]) => {
    if (one.paragraph !== index) return false;
    // A caret stands in what it is before, and after the last word in what it ends.
    const last = one.start + one.text.length;
    return start === end ? one.start <= start && start <= last : one.start < end && start < last;
  });
  const caret = start === end ? on.slice(-1) : on;
  return caret.length === 1 ? caret[0]?.[0] : undefined;
}

/** For each value, the rank of the first sentence that holds it word for word; undefined when none does. */
export function usedIn(
  paragraphs: readonly string[],
  sentences: readonly Sentence[],
  values: readonly string[],
): readonly (number | undefined)[] {
  const found = new Map<number, number>();
  paragraphs.forEach((words, paragraph) => {
    let at = 0;
    for (const { text, source } of highlight(words, values)) {
      if (source !== undefined && !found.has(source)) {
        const here = sentences.findLastIndex((one) => one.paragraph === paragraph && one.start <= at);
        if (here >= 0) found.set(source, here);
      }
      at += text.length;
    }
  });
  return values.map((_, source) => found.get(source));
}
