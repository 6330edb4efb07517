/**
 * One JSON text for one value (RFC 8785), and its strict reading: a text that is not the canonical one of its value is
 * refused, which leaves no room for repeated keys, white space or other writings of a number.
 */

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };
export type JsonObject = Readonly<Record<string, Json | undefined>>;

/** Deeper values are refused. */
const DEPTH = 32;

/** The canonical text: keys sorted by UTF-16 code units, no white space; undefined properties are left out. @throws RangeError */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > DEPTH) throw new RangeError('Too deep to be written as JSON');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('Not a JSON number');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  // Every entry of the journal goes through here several times: no list of members is made.
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member, depth + 1)}`;
  }
  return `{${members}}`;
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The value of a canonical text of at most `limit` UTF-16 units; undefined for anything else.
 * @param rewrite how the canonical text is written further (the seal's is plain ASCII).
 */
export function parseCanonical(
  text: string,
  limit: number,
  rewrite: (canonical: string) => string = (canonical) => canonical,
): Json | undefined {
  if (text.length > limit) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    return rewrite(canonicalJson(value)) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
