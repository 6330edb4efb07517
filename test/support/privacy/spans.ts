/** Marked texts for tests: "Mme {{PERSON:Rose Petit}}" gives the text and its spans. */
import type { Span, SpanType } from '../../../src/privacy/span';

export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

export function marked(source: string): Marked {
  let text = '';
  const spans: Span[] = [];
  let at = 0;
  for (const match of source.matchAll(/\{\{([A-Z]+):([^}]*)\}\}/g)) {
    text += source.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? '';
    spans.push({ type: match[1] as SpanType, start, end: text.length, reason: 'essai', confidence: 1 });
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), spans };
}
