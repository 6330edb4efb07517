/** How stretches of a text lie to one another, and what stands around a place. */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';

/** The second lies inside the first. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** They share a sign. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Plain lower-case text right before a place. */
export const wordsBefore = (text: string, at: number, signs: number): string =>
  fold(text.slice(Math.max(0, at - signs), at)).lower;

/** Plain lower-case text right after a place. */
export const wordsAfter = (text: string, at: number, signs: number): string =>
  fold(text.slice(at, at + signs)).lower;
