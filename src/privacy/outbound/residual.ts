/**
 * The second look: what must not leave, searched in a text that is about to. Values that are known, and names that a civility
 * gives away. The same search first adds to what detection found, then judges the result.
 */
import { fold } from '../fold';
import { indexKnown, type KnownValue } from '../known-values';
import { isRole, namesAfterCivility } from '../pseudonyms/civility';
import type { Span } from '../span';

/** A word that an agent declared not to be personal: it may stand in clear. */
export interface ClearedWord {
  readonly value: string;
  /** Why, in the agent's words; the caller logs it with the agent. */
  readonly reason: string;
}

export interface Residual {
  /** Everything to hide in what people wrote. */
  readonly inWriting: (text: string) => readonly Span[];
  /**
   * The same in the product's own words and in whole messages: a lone word is no proof there, since a surname may be a word of
   * the prompt.
   */
  readonly anywhere: (text: string) => readonly Span[];
}

/**
 * @param strict what never leaves: facts, entries of registers, words that the agent asked to mask
 * @param learnt what this document masked so far; an agent may clear a word of it
 */
export function residualOf(
  strict: readonly KnownValue[],
  learnt: readonly KnownValue[],
  cleared: readonly ClearedWord[],
): Residual {
  const open = new Set(cleared.map(({ value }) => fold(value)));
  const isOpen = (value: string) => open.has(fold(value));
  const kept = [...strict, ...learnt.filter(({ value }) => !isOpen(value))].filter(
    ({ value }) => !isRole(value),
  );
  const all = indexKnown(kept);
  const several = indexKnown(kept.filter((one) => isNumber(one) || !isLone(one.value)));
  const search = (index: typeof all) => (text: string) =>
    [
      ...index(text).map(({ start, end, known: one }) => span(start, end, one.type, one.reason, 1)),
      ...namesAfterCivility(text)
        .filter(({ start, end }) => !isOpen(text.slice(start, end)))
        .map(({ start, end }) => span(start, end, 'PERSON', 'nom précédé d’une civilité', 0.9)),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
  return { inWriting: search(all), anywhere: search(several) };
}

/** Types whose value is one word and yet no word of a sentence. */
const isNumber = ({ type }: KnownValue): boolean =>
  type !== 'PERSON' && type !== 'ADDRESS' && type !== 'BIRTH';

const isLone = (value: string): boolean => /^[a-zA-ZÀ-ÖØ-öø-ῼ\p{N}]+$/u.test(fold(value));

const span = (start: number, end: number, type: Span['type'], reason: string, confidence: number): Span => ({
  type,
  start,
  end,
  reason,
  confidence,
});

/** Spans of the second search that the first does not already cover. */
export function addMissing(found: readonly Span[], more: readonly Span[]): Span[] {
  const spans = [...found];
  for (const one of more) {
    if (!spans.some(({ start, end }) => start <= one.start && one.end <= end)) {
      // "Mme Roux du service" where "Roux" is known: what is known is enough.
      const covered =
        one.confidence < 1 && spans.some(({ start, end }) => start === one.start && end < one.end);
      if (!covered) spans.push(one);
    }
  }
  return spans;
}
