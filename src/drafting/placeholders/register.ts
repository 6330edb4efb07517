/**
 * Gives placeholders their names: the same value in the same words has one name, and no two have the same. It must not know
 * where values come from.
 */
import type { Placeholder } from './vocabulary';

/** A placeholder by the name it would like, and the form that tells it from others of that name. */
export type Candidate = Placeholder & { readonly form: string };

export class Register {
  readonly #byName = new Map<string, Placeholder>();
  readonly #byValue = new Map<string, Placeholder>();

  /** The placeholder of that value, named once for all. */
  add(candidate: Candidate | undefined): Placeholder | undefined {
    if (candidate === undefined) return undefined;
    const value = JSON.stringify([candidate.text, candidate.sources]);
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    const { form, ...placeholder } = candidate;
    const named = { ...placeholder, name: this.#freeName(placeholder.name, form) };
    this.#byName.set(named.name, named);
    this.#byValue.set(value, named);
    return named;
  }

  /** In the order in which they were added. */
  all(): readonly Placeholder[] {
    return [...this.#byName.values()];
  }

  #freeName(wanted: string, form: string): string {
    const shaped = form === '' ? wanted : `${wanted}~${form.replace(/[^\p{L}\d._~-]/gu, '')}`;
    for (const name of [wanted, shaped]) if (!this.#byName.has(name)) return name;
    let rank = 2;
    while (this.#byName.has(`${shaped}~${rank}`)) rank++;
    return `${shaped}~${rank}`;
  }
}
