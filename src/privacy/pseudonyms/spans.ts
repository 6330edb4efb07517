/**
 * Spans as they can be masked: inside the text, sorted, apart, on whole characters, civilities outside. Nothing that a span
 * covered is lost, but for a civility and the spaces at its ends.
 */
import type { Span } from '../span';
import { leadingCivility } from './civility';

/** A span that lies outside the text: the text is not the one that was searched. */
export class SpanError extends RangeError {
  override readonly name = 'SpanError';
  constructor(
    readonly start: number,
    readonly end: number,
    readonly length: number,
  ) {
    super('Le repérage des données personnelles ne porte pas sur ce texte\u00A0: relancez-le.');
  }
}

/** @throws SpanError */
export function tidySpans(text: string, spans: readonly Span[]): Span[] {
  for (const { start, end } of spans)
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start > end)
      throw new SpanError(start, end, text.length);
  const sorted = spans
    .map((span) => withoutCivility(text, onCharacters(text, span)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of sorted) {
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else if (span.end > last.end) apart[apart.length - 1] = together(last, span);
  }
  return apart.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

/** The longer one says what it is; a person's mention is only true of its own words. */
function together(first: Span, second: Span): Span {
  const [main] = second.end - second.start > first.end - first.start ? [second] : [first];
  return {
    ...unnamed(main),
    start: first.start,
    end: second.end,
    confidence: Math.max(first.confidence, second.confidence),
  };
}

/** A part of a mention, or more than one, is not that person's name. */
export const unnamed = ({ person: _person, ...span }: Span): Span => span;

const HIGH = /[\uD800-\uDBFF]/;
const LOW = /[\uDC00-\uDFFF]/;

/** A span never cuts a character that takes two units. */
function onCharacters(text: string, span: Span): Span {
  const cuts = (at: number) => HIGH.test(text[at - 1] ?? '') && LOW.test(text[at] ?? '');
  const start = cuts(span.start) ? span.start - 1 : span.start;
  const end = cuts(span.end) ? span.end + 1 : span.end;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

function withoutCivility(text: string, span: Span): Span {
  if (span.type !== 'PERSON') return span;
  const inside = trimmed(text, span);
  const civility = leadingCivility(text.slice(inside.start, inside.end));
  // What was said of the mention may have taken "M." for an initial.
  return civility === 0 ? inside : { ...unnamed(inside), start: inside.start + civility };
}

function trimmed(text: string, span: Span): Span {
  const value = text.slice(span.start, span.end);
  const start = span.start + (value.length - value.trimStart().length);
  return { ...span, start, end: Math.max(start, span.end - (value.length - value.trimEnd().length)) };
}
