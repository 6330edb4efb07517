/** What the pretended endpoint does with one request: answer, or fail in one of the ways in which real ones were seen to fail. */
import type { Writer } from './writers';

export type Scenario =
  /** A good answer. `cut`: characters a chunk. */
  | { readonly kind: 'answer'; readonly writer?: Writer; readonly cut?: number }
  /** A refusal before any token. `shape`: how its body looks, the dialect's own when absent. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly shape?: 'string' | 'list' | 'flat' | 'object' | 'html' | 'empty';
    }
  /** The endpoint refuses every form, or only the schema. */
  | { readonly kind: 'no-form'; readonly only?: 'json_schema'; readonly writer?: Writer }
  /** Text, then an error as an event. */
  | { readonly kind: 'error-midway'; readonly named?: boolean }
  /** The socket is destroyed: before anything, or after some text. */
  | { readonly kind: 'cut'; readonly after: 'headers' | 'text' | 'nothing' }
  /** Some text, then a good ending without a reason. */
  | { readonly kind: 'no-finish'; readonly done: boolean }
  | { readonly kind: 'finish'; readonly reason: string; readonly writer?: Writer }
  /** Chunks without choices between the others. */
  | { readonly kind: 'empty-choices' }
  /** Only that, and no text. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reasoning'; readonly how: 'field' | 'parts' | 'tags' }
  /** Every byte alone, comments, carriage returns. */
  | { readonly kind: 'bytes' }
  /** Headers, then silence. */
  | { readonly kind: 'silent'; readonly comments?: boolean }
  /** Text, then silence. */
  | { readonly kind: 'stalls' }
  /** Text for ever: a little at a time, or as fast as it goes. */
  | { readonly kind: 'drips' }
  | { readonly kind: 'floods' }
  /** A line of data without end. */
  | { readonly kind: 'long-line' }
  /** Data that is no JSON between the chunks. */
  | { readonly kind: 'noise' }
  /** One object, not a stream. */
  | { readonly kind: 'whole' };

export const ANSWER: Scenario = { kind: 'answer' };
