/**
 * Ids of content controls: positive Int32, unique in the document, the same for the same tags in the same order. Nothing of
 * ours relies on them (Word renumbers them): the tag does.
 */

const LARGEST = 0x7fffffff;

/** FNV-1a, 32 bits, over UTF-16 units: spreads tags, proves nothing. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Hands out ids that are not taken yet. */
export class ControlIds {
  readonly #taken: Set<number>;

  constructor(taken: Iterable<number> = []) {
    this.#taken = new Set(taken);
  }

  /** An id for the control with this tag. */
  next(tag: string): number {
    let id = (spread(tag) % LARGEST) + 1;
    while (this.#taken.has(id)) id = (id % LARGEST) + 1;
    this.#taken.add(id);
    return id;
  }
}
