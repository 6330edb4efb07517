/**
 * What only a branch of mc:AlternateContent that is not shown holds, so that no words can hide there. It must not know which
 * branch is shown, nor read markup.
 */
import { normaliseParagraph } from '../words';
import { contains } from './contains';
import type { FoundParagraph, Piece } from './pieces';

/**
 * Paragraphs cut otherwise in one branch than in the other are looked for inside the words of the other; so many, since each costs
 * a reading of all of them. Beyond, they count as not seen: doubt blocks.
 */
const MOST_SOUGHT = 64;

export class Shown {
  readonly #paragraphs: ReadonlySet<string>;
  readonly #figures: ReadonlySet<string>;
  #all: string | undefined;
  readonly #sought = new Map<string, boolean>();

  /** @param shown paragraphs of the branch that is shown. @param line what it put in the paragraph around it. */
  constructor(
    shown: readonly FoundParagraph[],
    line: { readonly pieces: readonly Piece[]; readonly figures: readonly string[] },
  ) {
    this.#paragraphs = new Set([...shown.map(({ pieces }) => wordsOf(pieces)), wordsOf(line.pieces)]);
    this.#figures = new Set([...shown.flatMap(({ figures }) => figures), ...line.figures]);
  }

  /** What this paragraph of another branch holds that the shown one does not; undefined when there is nothing. */
  unseenOf(other: FoundParagraph): Omit<FoundParagraph, 'position'> | undefined {
    const text = wordsOf(other.pieces);
    const read = text === '' || this.#has(text);
    const figures = other.figures.filter((figure) => !this.#figures.has(figure));
    if (read && figures.length === 0) return undefined;
    const { label, ...rest } = other;
    return {
      ...rest,
      pieces: read ? [] : other.pieces,
      figures,
      ...(read || label === undefined ? {} : { label }),
    };
  }

  #has(text: string): boolean {
    if (this.#paragraphs.has(text)) return true;
    const known = this.#sought.get(text);
    if (known !== undefined || this.#sought.size === MOST_SOUGHT) return known === true;
    this.#all ??= [...this.#paragraphs].join('\n');
    const found = contains(this.#all, text);
    this.#sought.set(text, found);
    return found;
  }
}

/** The words of pieces put together, as digests have them. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  normaliseParagraph(pieces.map(({ text }) => text).join(''));
