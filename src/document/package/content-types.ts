/**
 * Reads and edits `[Content_Types].xml`: which part is of which type (ECMA-376 part 2, 7.2.3). It knows no other part.
 */
import type { Document, Element } from 'slimdom';
import { nameKey } from './entry-name';
import { NS } from './names';

const elements = (types: Document): Element[] => types.documentElement?.children ?? [];

/** What the part declares, by key of the name and by extension. */
interface Declared {
  readonly parts: Map<string, Element>;
  readonly extensions: Map<string, Element>;
}

/** Read once, since every part is asked for, often; `forget` after each change. */
const KNOWN = new WeakMap<Document, Declared>();
const forget = (types: Document): boolean => KNOWN.delete(types);

function declared(types: Document): Declared {
  const known = KNOWN.get(types);
  if (known !== undefined) return known;
  const found: Declared = { parts: new Map(), extensions: new Map() };
  for (const element of elements(types)) {
    const part = element.localName === 'Override';
    if (!part && element.localName !== 'Default') continue;
    const written = element.getAttribute(part ? 'PartName' : 'Extension') ?? '';
    const [index, key] = part ? [found.parts, nameKey(written)] : [found.extensions, written.toLowerCase()];
    // The first that speaks is believed.
    if (!index.has(key)) index.set(key, element);
  }
  KNOWN.set(types, found);
  return found;
}

const override = (types: Document, part: string): Element | undefined =>
  declared(types).parts.get(nameKey(`/${part}`));

/** Content type of a part: its own, else its extension's; undefined when neither is declared. */
export function contentTypeOf(types: Document, part: string): string | undefined {
  const own = override(types, part)?.getAttribute('ContentType');
  if (own !== undefined && own !== null) return own;
  const extension = /\.([^./]*)$/.exec(part)?.[1]?.toLowerCase();
  const found = extension === undefined ? undefined : declared(types).extensions.get(extension);
  return found?.getAttribute('ContentType') ?? undefined;
}

/** Every declared type, in the order of the part; defaults included. */
export function declaredTypes(types: Document): string[] {
  return elements(types).map((element) => element.getAttribute('ContentType') ?? '');
}

/** Declares a part's own type, unless its extension already gives it. Returns whether something changed. */
export function declareType(types: Document, part: string, contentType: string): boolean {
  if (contentTypeOf(types, part) === contentType) return false;
  const existing = override(types, part);
  if (existing) existing.setAttribute('ContentType', contentType);
  else {
    const root = types.documentElement;
    const added = types.createElementNS(
      NS.contentTypes,
      root?.prefix ? `${root.prefix}:Override` : 'Override',
    );
    added.setAttribute('PartName', `/${part}`);
    added.setAttribute('ContentType', contentType);
    root?.appendChild(added);
  }
  forget(types);
  return true;
}

/** Declares the type of an extension when it has none ("png" → "image/png"). Returns whether something changed. */
export function declareExtension(types: Document, extension: string, contentType: string): boolean {
  const known = declared(types).extensions.has(extension.toLowerCase());
  if (known) return false;
  const root = types.documentElement;
  const added = types.createElementNS(NS.contentTypes, root?.prefix ? `${root.prefix}:Default` : 'Default');
  added.setAttribute('Extension', extension);
  added.setAttribute('ContentType', contentType);
  root?.insertBefore(added, root.firstChild);
  forget(types);
  return true;
}

/** Withdraws a part's own type. Returns whether something changed. */
export function withdrawType(types: Document, part: string): boolean {
  const existing = override(types, part);
  existing?.remove();
  forget(types);
  return existing !== undefined;
}
