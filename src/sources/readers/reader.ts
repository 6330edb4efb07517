/**
 * What a reader is: one file, one format, from bytes to pieces of text with their places.
 */
import type { Piece } from '../source-text';

export interface SourceFile {
  /** The name as given: for its extension and for errors, never a path to open. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws SourceError */
export type SourceReader = (file: SourceFile) => readonly Piece[] | Promise<readonly Piece[]>;

/** Handed in by the server, which alone has the library. @throws SourceError */
export type PdfReader = (file: SourceFile) => Promise<readonly string[]>;
