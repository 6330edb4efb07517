/**
 * One JSON text for one value: keys sorted, so that what is stored (and later hashed) does not depend on how it was built.
 */

/** JSON with sorted keys and without undefined properties. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
