/**
 * Reads the segments of an answer while it is still being written: each one as soon as it is complete. What it gives is for the
 * eye; the whole answer is judged at its end, by other means.
 */
import type { AnswerShape, RawSegment } from './shape';

export interface StreamedSegment {
  /** From 0. */
  readonly paragraph: number;
  readonly segment: RawSegment;
}

/** `{ "paragraphes": [ { "segments": [ {` */
const SEGMENT_DEPTH = 5;
const PARAGRAPH_DEPTH = 3;
/** A piece longer than that is no segment of ours. */
const LONGEST = 16_000;

export class SegmentReader {
  #depth = 0;
  #quoted = false;
  #escaped = false;
  #started = false;
  #paragraph = -1;
  #piece: string | undefined;
  readonly #shape: AnswerShape;

  constructor(shape: AnswerShape) {
    this.#shape = shape;
  }

  /** The segments that end in this stretch of the answer. */
  read(text: string): readonly StreamedSegment[] {
    const found: StreamedSegment[] = [];
    for (const char of text) {
      if (this.#piece !== undefined && this.#piece.length < LONGEST) this.#piece += char;
      if (this.#quoted) this.#insideString(char);
      else if (char === '"') this.#quoted = this.#started;
      else if (char === '{' || char === '[') this.#open(char);
      else if ((char === '}' || char === ']') && this.#started) {
        const segment = this.#close();
        if (segment !== undefined) found.push({ paragraph: this.#paragraph, segment });
      }
    }
    return found;
  }

  #insideString(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === '\\') this.#escaped = true;
    else if (char === '"') this.#quoted = false;
  }

  #open(char: string): void {
    // Chatter before the object may hold brackets.
    if (!this.#started && char === '[') return;
    this.#started = true;
    this.#depth++;
    if (char === '{' && this.#depth === PARAGRAPH_DEPTH) this.#paragraph++;
    if (char === '{' && this.#depth === SEGMENT_DEPTH) this.#piece = char;
  }

  #close(): RawSegment | undefined {
    this.#depth--;
    if (this.#depth !== SEGMENT_DEPTH - 1 || this.#piece === undefined) return undefined;
    const piece = this.#piece;
    this.#piece = undefined;
    try {
      const parsed = this.#shape.segment.safeParse(JSON.parse(piece));
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }
}
