/**
 * Drops what a model thinks aloud at the start of its answer (`<think>…</think>`): it is no draft, and is never shown.
 */

const OPEN = '<think>';
const CLOSE = '</think>';

/** Feed it the text as it comes; it gives back what belongs to the answer. */
export class ReasoningFilter {
  #state: 'start' | 'thinking' | 'after' | 'answer' = 'start';
  #held = '';

  read(text: string): string {
    if (this.#state === 'answer') return text;
    if (this.#state === 'after') return this.#release(text.trimStart());
    this.#held += text;
    if (this.#state === 'start') {
      const head = this.#held.trimStart();
      if (head.length < OPEN.length && OPEN.startsWith(head)) return '';
      if (!head.startsWith(OPEN)) return this.#release(this.#held);
      this.#state = 'thinking';
    }
    const end = this.#held.indexOf(CLOSE);
    if (end >= 0) return this.#release(this.#held.slice(end + CLOSE.length).trimStart(), 'after');
    // Only what may be the beginning of the closing tag is worth keeping.
    this.#held = this.#held.slice(-CLOSE.length);
    return '';
  }

  /** What was held back when the answer ends: the start of a tag that never came. */
  end(): string {
    return this.#state === 'start' ? this.#release(this.#held) : '';
  }

  /** `empty`: the state when there is nothing to give back yet. */
  #release(text: string, empty: 'after' | 'answer' = this.#state === 'after' ? 'after' : 'answer'): string {
    this.#state = text === '' ? empty : 'answer';
    this.#held = '';
    return text;
  }
}
