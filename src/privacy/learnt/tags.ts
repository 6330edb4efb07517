/**
 * What the layer that learns may say of a piece of text. Coarser than the kinds of spans: what has a shape of its own (an account, a card) is
 * the detectors' business.
 */
import type { SpanType } from '../span';

/** `undefined`: nothing personal. The order is that of the packed weights. */
export const TAGS = [
  undefined,
  'PERSON',
  'ADDRESS',
  'ID',
  'PHONE',
  'EMAIL',
  'BIRTH',
  'PLATE',
  'PARCEL',
] as const satisfies readonly (SpanType | undefined)[];
export const TAG_COUNT = TAGS.length;
