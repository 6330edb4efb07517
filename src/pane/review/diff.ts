/**
 * Difference between two texts, word by word, by the longest common subsequence. For showing only.
 */

export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words with the spaces and punctuation that stand between them, joined back they give the text. */
const words = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|\s+|[^\s\p{L}\p{N}]/gu) ?? [];

/** What to remove from `before` and add to it to obtain `after`; neighbours of one kind are joined. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const a = words(before);
  const b = words(after);
  const length = table(a, b);
  const pieces: DiffPiece[] = [];
  const push = (kind: DiffPiece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      push('same', left);
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && at(length, i + 1, j) >= at(length, i, j + 1))) {
      push('removed', left ?? '');
      i += 1;
    } else {
      push('added', right);
      j += 1;
    }
  }
  return readable(pieces);
}

/** Fewer letters than this between two changes are noise: the changes read better as one. */
const ISLAND = 5;

/** Joins changes that only a word or two separate, and puts what was removed before what was added. */
function readable(pieces: readonly DiffPiece[]): DiffPiece[] {
  const out: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach((piece, at) => {
    const changing = removed !== '' || added !== '';
    const island =
      changing && at < pieces.length - 1 && piece.text.trim().length < ISLAND && !piece.text.includes('\n');
    if (piece.kind === 'same' && !island) {
      flush();
      out.push(piece);
    } else {
      if (piece.kind !== 'added') removed += piece.text;
      if (piece.kind !== 'removed') added += piece.text;
    }
  });
  flush();
  return out;
}

const at = (length: readonly Uint16Array[], i: number, j: number): number => length[i]?.[j] ?? 0;

/** `table[i][j]`: length of the longest common subsequence of a[i…] and b[j…]. */
function table(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = length[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] =
        a[i] === b[j] ? at(length, i + 1, j + 1) + 1 : Math.max(at(length, i + 1, j), at(length, i, j + 1));
  }
  return length;
}
