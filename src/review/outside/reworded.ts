/**
 * Generated text that somebody reworded lightly: other words for some, another order, words put in or left out. Counts pairs
 * of words of sense that stand near each other in a passage and in the text; what the document's fixed text pairs by itself
 * tells nothing. A likeness, not a proof: its thresholds are measured.
 */
import { Counts } from './counts';
import { THRESHOLDS } from './thresholds';
import type { Run } from './verbatim';
import { stemOf } from './words';

const { pairReach, pairReachInText, window: WINDOW, pairs: PAIRS, pairedWords: WORDS } = THRESHOLDS;

type Keys = readonly string[];

/** A pair found in a text: places of its words among the words of sense, and what they are. */
interface Seen {
  readonly from: number;
  readonly to: number;
  readonly pair: number;
  readonly a: number;
  readonly b: number;
}

/** A word of sense that no passage holds; a word that carries none. */
const STRANGE = -1;
const EMPTY = -2;

export class RewordingIndex {
  /** What each word is: its stem's number, STRANGE or EMPTY. Grows with the texts that are read. */
  readonly #senses = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** The passages that hold a pair. */
  readonly #owners = new Map<number, number[]>();

  /** @param fixed what the document says by itself; it tells nothing. */
  constructor(passages: readonly Keys[], fixed: Keys) {
    for (const keys of passages)
      for (const key of keys) {
        const stem = stemOf(key);
        if (stem !== undefined && !this.#stems.has(stem)) this.#stems.set(stem, this.#stems.size);
      }
    for (const [passage, keys] of passages.entries())
      this.#eachPair(this.#sense(keys).ids, pairReach, (pair) => {
        const owners = this.#owners.get(pair);
        if (owners === undefined) this.#owners.set(pair, [passage]);
        else if (owners.at(-1) !== passage) owners.push(passage);
      });
    // As far apart as pairs are looked for in a text, or the document would be like its own passages.
    this.#eachPair(this.#sense(fixed).ids, pairReachInText, (pair) => this.#owners.delete(pair));
  }

  /** Where the text is like a passage: the first word of each likeness. */
  likenesses(keys: Keys): Run[] {
    const { ids, places } = this.#sense(keys);
    const seen = new Map<number, Seen[]>();
    this.#eachPair(ids, pairReachInText, (pair, from, to) => {
      const owners = this.#owners.get(pair);
      if (owners === undefined) return;
      const found = { from, to, pair, a: ids[from] ?? STRANGE, b: ids[to] ?? STRANGE };
      for (const passage of owners) {
        const list = seen.get(passage);
        if (list === undefined) seen.set(passage, [found]);
        else list.push(found);
      }
    });
    return [...seen].flatMap(([passage, list]) =>
      crowded(list).map((from) => ({ passage, word: places[from] ?? 0 })),
    );
  }

  /** The words of sense of a text, and where they stand among all of its words. */
  #sense(keys: Keys): { readonly ids: number[]; readonly places: number[] } {
    const ids: number[] = [];
    const places: number[] = [];
    for (const [place, key] of keys.entries()) {
      let sense = this.#senses.get(key);
      if (sense === undefined) {
        const stem = stemOf(key);
        sense = stem === undefined ? EMPTY : (this.#stems.get(stem) ?? STRANGE);
        this.#senses.set(key, sense);
      }
      if (sense === EMPTY) continue;
      ids.push(sense);
      places.push(place);
    }
    return { ids, places };
  }

  /** Pairs of different words that the passages know, in the order of their second word. */
  #eachPair(
    ids: readonly number[],
    reach: number,
    tell: (pair: number, from: number, to: number) => void,
  ): void {
    for (const [to, b] of ids.entries()) {
      if (b < 0) continue;
      for (let from = Math.max(0, to - reach); from < to; from += 1) {
        const a = ids[from] ?? STRANGE;
        if (a < 0 || a === b) continue;
        tell(Math.min(a, b) * this.#stems.size + Math.max(a, b), from, to);
      }
    }
  }
}

/** Where windows begin that hold enough different pairs of enough different words; each pair serves once. */
function crowded(seen: readonly Seen[]): number[] {
  const found: number[] = [];
  if (seen.length < PAIRS) return found;
  const pairs = new Counts();
  const words = new Counts();
  let start = 0;
  for (const [end, last] of seen.entries()) {
    pairs.add(last.pair);
    words.add(last.a);
    words.add(last.b);
    for (let first = seen[start]; first && last.to - first.from >= WINDOW; first = seen[start]) {
      pairs.remove(first.pair);
      words.remove(first.a);
      words.remove(first.b);
      start += 1;
    }
    if (pairs.size < PAIRS || words.size < WORDS) continue;
    found.push(seen[start]?.from ?? last.from);
    start = end + 1;
    pairs.clear();
    words.clear();
  }
  return found;
}
