/**
 * What a reader makes of an attached document: short excerpts that can be cited one by one. It must not know formats, nor
 * judge what an excerpt says.
 */
import { SOURCE_LIMITS } from './limits';
import { SourceError } from './source-error';

export interface Excerpt {
  /** `s1.4`: the fourth excerpt of source `s1`. */
  readonly id: string;
  /** One line, paragraph or row; single spaces, no line end. */
  readonly text: string;
  /** Where it stands, in French: "lignes 3 et 4", "page 2", "ligne 5 du tableau". */
  readonly place: string;
}

export interface SourceText {
  /** `s1`, `s2`: the rank of the document among those of one draft. */
  readonly id: string;
  /** The file’s name, as the agent knows it. */
  readonly name: string;
  readonly excerpts: readonly Excerpt[];
}

export type Piece = Pick<Excerpt, 'text' | 'place'>;

/** The same document at another rank of its draft: `s2`, `s2.1`… */
export const numbered = ({ name, excerpts }: SourceText, rank: number): SourceText => ({
  id: `s${rank}`,
  name,
  excerpts: excerpts.map((excerpt, i) => ({ ...excerpt, id: `s${rank}.${i + 1}` })),
});

const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- they have no business in a quotation
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const tidy = (text: string): string =>
  text.normalize('NFC').replace(CONTROLS, '').replace(/\s+/gu, ' ').trim();

/** Numbers the pieces; empty ones go. @throws SourceError `empty`, `too-long` */
export function sourceText(id: string, name: string, pieces: readonly Piece[]): SourceText {
  const kept = pieces
    .map(({ text, place }) => ({ text: tidy(text), place }))
    .filter(({ text }) => text !== '');
  if (kept.length === 0) throw new SourceError('empty', name);
  const characters = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (kept.length > SOURCE_LIMITS.excerpts || characters > SOURCE_LIMITS.characters)
    throw new SourceError('too-long', name);
  return { id, name, excerpts: kept.map((piece, i) => ({ id: `${id}.${i + 1}`, ...piece })) };
}
