/**
 * A detector for tests, as simple as can be: a few shapes, and the names that it is told. The real one is handed in the same
 * way: replace what `testDetector` gives.
 */
import type { Detection, Span, SpanType } from '../../../src/privacy/span';

const SHAPES: readonly (readonly [SpanType, RegExp])[] = [
  ['EMAIL', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['PHONE', /(?<!\d)(?:\+33[\s\u00A0]?|0)[1-9](?:[\s.\u00A0-]?\d\d){4}(?!\d)/gu],
  ['IBAN', /\bFR\d\d(?:\s?[0-9A-Z]{4}){5}\s?[0-9A-Z]{3}\b/gu],
  ['ADDRESS', /\b\d{1,3}(?: bis)?,? (?:rue|impasse|place|avenue|allée)(?: [\p{L}’'-]+){1,4}/giu],
];

/** @param names whole names and surnames, found as they are written */
export function testDetector(names: readonly string[] = []): (text: string) => Detection {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  const people = sorted.map(
    (name) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, 'gu'),
  );
  return (text) => {
    const spans: Span[] = [];
    const add = (type: SpanType, start: number, end: number) => {
      if (!spans.some((span) => span.start < end && start < span.end))
        spans.push({ type, start, end, reason: 'détecteur d’essai', confidence: 1 });
    };
    for (const [type, pattern] of SHAPES)
      for (const match of text.matchAll(pattern)) add(type, match.index, match.index + match[0].length);
    for (const pattern of people)
      for (const match of text.matchAll(pattern)) add('PERSON', match.index, match.index + match[0].length);
    return { spans: spans.sort((a, b) => a.start - b.start), doubtful: [], indirect: [] };
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
