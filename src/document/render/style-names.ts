/**
 * From a style's name to the id it has in a given letterhead. Word knows styles by name; ids differ from file to file.
 */

/** Two names that differ by case alone are one style for Word; what follows a comma is an alias. */
export const nameKey = (name: string): string => (name.split(',')[0] ?? '').trim().toLowerCase();

/** Ids by style name. */
export class StyleIds {
  readonly #ids: ReadonlyMap<string, string>;

  constructor(ids: Iterable<readonly [name: string, id: string]>) {
    this.#ids = new Map([...ids].map(([name, id]) => [nameKey(name), id]));
  }

  /** @throws RangeError for a name outside the style table: a mistake of ours. */
  of(name: string): string {
    const id = this.#ids.get(nameKey(name));
    if (id === undefined) throw new RangeError(`No style named ${name}`);
    return id;
  }
}
