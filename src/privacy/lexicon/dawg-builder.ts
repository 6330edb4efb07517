/**
 * Builds the automaton that `dawg` reads, from sorted words, after Daciuk, Mihov, Watson and Watson (2000): suffixes that are
 * the same are stored once. Used when lexicons are made or added to, never while a text is read.
 */
import { FINAL, LAST, SYMBOLS, TARGET_SHIFT } from './dawg';

class Node {
  readonly edges = new Map<string, Node>();
  final = false;
  id = -1;
  /** Index of its first edge in the packed array. */
  first = 0;

  signature(): string {
    let text = this.final ? '1' : '0';
    for (const [symbol, node] of this.edges) text += `${symbol}${node.id},`;
    return text;
  }
}

/** Packs a set of folded words; a word with a character that `SYMBOLS` has not is left out. */
export function buildDawg(words: Iterable<string>): Uint32Array {
  const usable = [...new Set(words)].filter(isUsable).sort(bySymbols);
  const register = new Map<string, Node>();
  const order: Node[] = [];
  const root = new Node();
  const open: { parent: Node; symbol: string; node: Node }[] = [];
  const close = (depth: number) => {
    while (open.length > depth) {
      const last = open.pop();
      if (last === undefined) return;
      const key = last.node.signature();
      const same = register.get(key);
      if (same !== undefined) last.parent.edges.set(last.symbol, same);
      else {
        last.node.id = order.length;
        order.push(last.node);
        register.set(key, last.node);
      }
    }
  };
  let previous = '';
  for (const word of usable) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared += 1;
    close(shared);
    let node = open[shared - 1]?.node ?? root;
    for (const symbol of word.slice(shared)) {
      const next = new Node();
      node.edges.set(symbol, next);
      open.push({ parent: node, symbol, node: next });
      node = next;
    }
    node.final = true;
    previous = word;
  }
  close(0);
  return pack([root, ...order]);
}

function pack(nodes: readonly Node[]): Uint32Array {
  let size = 1;
  for (const node of nodes) {
    node.first = node.edges.size === 0 ? 0 : size;
    size += node.edges.size;
  }
  const packed = new Uint32Array(size);
  for (const node of nodes) {
    let at = node.first;
    const end = at + node.edges.size - 1;
    for (const [symbol, target] of node.edges) {
      packed[at] =
        SYMBOLS.indexOf(symbol) |
        (target.final ? FINAL : 0) |
        (at === end ? LAST : 0) |
        (target.first << TARGET_SHIFT);
      at += 1;
    }
  }
  return packed;
}

/** The characters of `SYMBOLS`, and nothing else. */
const USABLE = /^[a-z '-]+$/;
const isUsable = (word: string): boolean => USABLE.test(word);

const bySymbols = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
