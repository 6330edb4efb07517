/**
 * A set of words as a minimal automaton (DAWG): 330 000 French words in some hundred kilobytes, read where they lie, without
 * unpacking. It must not build: that is `dawg-builder`.
 *
 * One edge is 32 bits: 5 for the symbol, one "a word ends here", one "last edge of its node", 25 for the target's first edge
 * (0: none). The root's edges begin at index 1.
 */

/** a–z, then what joins the parts of a name. Its order is the order of the edges. */
export const SYMBOLS = "abcdefghijklmnopqrstuvwxyz '-";
export const FINAL = 1 << 5;
export const LAST = 1 << 6;
export const TARGET_SHIFT = 7;
const SYMBOL_MASK = 31;

const CODE = new Map(Array.from({ length: SYMBOLS.length }, (_, i) => [SYMBOLS.charCodeAt(i), i]));

export class Dawg {
  constructor(private readonly edges: Uint32Array) {}

  /** Whether the set holds this folded word. */
  has(word: string): boolean {
    return this.longest(word, 0, (end) => end === word.length) === word.length;
  }

  /**
   * The end of the longest word of the set that begins at `from` and of which `accept(end)` is true; -1 when there is none.
   */
  longest(text: string, from: number, accept: (end: number) => boolean): number {
    let at = 1;
    let found = -1;
    for (let i = from; i < text.length && at !== 0; i += 1) {
      const code = CODE.get(text.charCodeAt(i));
      if (code === undefined) break;
      const edge = this.edge(at, code);
      if (edge === 0) break;
      if ((edge & FINAL) !== 0 && accept(i + 1)) found = i + 1;
      at = edge >>> TARGET_SHIFT;
    }
    return found;
  }

  private edge(first: number, code: number): number {
    for (let i = first; i < this.edges.length; i += 1) {
      const edge = this.edges[i] ?? 0;
      if ((edge & SYMBOL_MASK) === code) return edge;
      if ((edge & LAST) !== 0) return 0;
    }
    return 0;
  }
}
