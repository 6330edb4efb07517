/**
 * The tags that our content controls carry: how a mark says which paragraph of which passage it is. Strings only.
 */
import type { PassageId } from '../review/ledger';

/** What every tag of a passage begins with. */
export const TAG_PREFIX = 'paraphe:';
/** Tag of the controls that hold the draft watermark. */
export const WATERMARK_TAG = 'paraphe-filigrane';
/** Beginning of the id of the watermark's shape: it outlives the tag in programs that drop tags. */
export const WATERMARK_SHAPE = 'ParapheFiligrane';
/** Word keeps at most 64 characters of a tag or of a title. */
export const TAG_LIMIT = 64;

export interface MarkTag {
  readonly passage: PassageId;
  /** Position of the paragraph in the passage, from 0. */
  readonly index: number;
}

const SHAPE = /^paraphe:([A-Za-z0-9_-]{22}):(0|[1-9][0-9]{0,3})$/;
const ID = /^[A-Za-z0-9_-]{22}$/;

export function isPassageId(value: string): value is PassageId {
  return ID.test(value);
}

export function formatTag({ passage, index }: MarkTag): string {
  const tag = `${TAG_PREFIX}${passage}:${index}`;
  if (!SHAPE.test(tag)) throw new RangeError(`not a mark: ${tag}`);
  return tag;
}

/** Undefined when the tag is not one of a passage, or is malformed. */
export function parseTag(tag: string): MarkTag | undefined {
  const match = SHAPE.exec(tag);
  return match ? { passage: match[1] ?? '', index: Number(match[2]) } : undefined;
}
