/**
 * A set of numbers in which each may stand several times: what a window that slides over a text holds.
 */
export class Counts {
  readonly #counts = new Map<number, number>();

  /** How many different ones. */
  get size(): number {
    return this.#counts.size;
  }

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  remove(value: number): void {
    const left = (this.#counts.get(value) ?? 0) - 1;
    if (left > 0) this.#counts.set(value, left);
    else this.#counts.delete(value);
  }

  clear(): void {
    this.#counts.clear();
  }
}
