/**
 * Generated words that stand in a text in the same order. Exact: what it finds was generated, and what was generated is
 * found from the shortest length on, unless the document's own fixed text says the same.
 */
import { THRESHOLDS } from './thresholds';

export interface Run {
  /** Position of the passage among the passages. */
  readonly passage: number;
  /** Position of the first word in the text. */
  readonly word: number;
}

type Keys = readonly string[];

const HALF = THRESHOLDS.shingleWords / 2;
const SHINGLES = THRESHOLDS.verbatimWords - THRESHOLDS.shingleWords + 1;
const NONE = -1;

/** Words become numbers, three of them a number, six a pair of those: nothing is hashed, so nothing collides. */
export class VerbatimIndex {
  readonly #words = new Map<string, number>();
  readonly #halves = new Map<number, number>();
  /** The passage of each shingle. */
  readonly #shingles = new Map<number, number>();

  /** @param fixed what the document says by itself; it tells nothing. */
  constructor(passages: readonly Keys[], fixed: Keys) {
    for (const keys of passages)
      for (const key of keys) if (!this.#words.has(key)) this.#words.set(key, this.#words.size);
    for (const keys of passages) {
      const ids = this.#ids(keys);
      for (let at = 0; at + HALF <= ids.length; at += 1) {
        const half = this.#halfKey(ids, at);
        if (!this.#halves.has(half)) this.#halves.set(half, this.#halves.size);
      }
    }
    for (const [passage, keys] of passages.entries())
      this.#eachShingle(keys, (shingle) => {
        if (shingle !== NONE) this.#shingles.set(shingle, passage);
      });
    this.#eachShingle(fixed, (shingle) => this.#shingles.delete(shingle));
  }

  /** Every run of generated words at least as long as the threshold. */
  runs(keys: Keys): Run[] {
    const found: Run[] = [];
    let length = 0;
    let passage = NONE;
    this.#eachShingle(keys, (shingle, at) => {
      const owner = shingle === NONE ? undefined : this.#shingles.get(shingle);
      if (owner === undefined) {
        length = 0;
        return;
      }
      if (length === 0) passage = owner;
      length += 1;
      if (length === SHINGLES) found.push({ passage, word: at - SHINGLES + 1 });
    });
    return found;
  }

  #ids(keys: Keys): number[] {
    return keys.map((key) => this.#words.get(key) ?? NONE);
  }

  /** Of the words from `at` on; NONE when one of them is in no passage. */
  #halfKey(ids: readonly number[], at: number): number {
    let key = 0;
    for (let i = at; i < at + HALF; i += 1) {
      const id = ids[i] ?? NONE;
      if (id === NONE) return NONE;
      key = key * this.#words.size + id;
    }
    return key;
  }

  /** At each word the shingle that begins there, NONE when no passage can hold it. */
  #eachShingle(keys: Keys, tell: (shingle: number, at: number) => void): void {
    const ids = this.#ids(keys);
    const halves = new Int32Array(Math.max(0, ids.length - HALF + 1));
    for (let at = 0; at < halves.length; at += 1) {
      const key = this.#halfKey(ids, at);
      halves[at] = key === NONE ? NONE : (this.#halves.get(key) ?? NONE);
    }
    for (let at = 0; at + HALF < halves.length; at += 1) {
      const a = halves[at] ?? NONE;
      const b = halves[at + HALF] ?? NONE;
      tell(a === NONE || b === NONE ? NONE : a * this.#halves.size + b, at);
    }
  }
}
