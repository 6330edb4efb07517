/**
 * Values that things take over from the one thing each is based on. Parents first, each once or, in a loop, twice: the cost is linear
 * however long the chain. It must not know what the values are.
 */

/**
 * @param parents id → the id that it is based on.
 * @param make the value of an id from its parent's; undefined for an id that is based on nothing. What is nearer must win, so that
 * hearing a far one again changes nothing: in a loop each id hears all the others once, then perhaps itself.
 * @returns a value for each id, and for those that they are based on.
 */
export function inherited<T>(
  ids: Iterable<string>,
  parents: ReadonlyMap<string, string>,
  make: (id: string, parent: T | undefined) => T,
): ReadonlyMap<string, T> {
  const values = new Map<string, T>();
  const settle = (id: string): void => {
    const parent = parents.get(id);
    values.set(id, make(id, parent === undefined ? undefined : values.get(parent)));
  };
  for (const first of ids) {
    const chain: string[] = [];
    const places = new Map<string, number>();
    let at: string | undefined = first;
    while (at !== undefined && !values.has(at) && !places.has(at)) {
      places.set(at, chain.length);
      chain.push(at);
      at = parents.get(at);
    }
    const loop = at === undefined ? undefined : places.get(at);
    chain.reverse();
    // Once round, so that one of the loop knows all the others; the second time round they hear it.
    if (loop !== undefined) for (const id of chain.slice(0, chain.length - loop)) settle(id);
    for (const id of chain) settle(id);
  }
  return values;
}
