/**
 * Reads and edits `[Content_Types].xml`: which part is of which type (ECMA-376 part 2, 7.2.3). It knows no other part.
 */
import type { Document, Element } from 'slimdom';
import { nameKey } from './entry-name';
import { NS } from './names';

const elements = (types: Document): Element[] => types.documentElement?.children ?? [];

function override(types: Document, part: string): Element | undefined {
  const key = nameKey(`/${part}`);
  return elements(types).find(
    (element) => element.localName === 'Override' && nameKey(element.getAttribute('PartName') ?? '') === key,
  );
}

/** Content type of a part: its own, else its extension's; undefined when neither is declared. */
export function contentTypeOf(types: Document, part: string): string | undefined {
  const own = override(types, part)?.getAttribute('ContentType');
  if (own !== undefined && own !== null) return own;
  const extension = /\.([^./]*)$/.exec(part)?.[1]?.toLowerCase();
  const found = elements(types).find(
    (element) =>
      element.localName === 'Default' && element.getAttribute('Extension')?.toLowerCase() === extension,
  );
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
  return true;
}

/** Declares the type of an extension when it has none ("png" → "image/png"). Returns whether something changed. */
export function declareExtension(types: Document, extension: string, contentType: string): boolean {
  const known = elements(types).some(
    (element) =>
      element.localName === 'Default' &&
      element.getAttribute('Extension')?.toLowerCase() === extension.toLowerCase(),
  );
  if (known) return false;
  const root = types.documentElement;
  const added = types.createElementNS(NS.contentTypes, root?.prefix ? `${root.prefix}:Default` : 'Default');
  added.setAttribute('Extension', extension);
  added.setAttribute('ContentType', contentType);
  root?.insertBefore(added, root.firstChild);
  return true;
}

/** Withdraws a part's own type. Returns whether something changed. */
export function withdrawType(types: Document, part: string): boolean {
  const existing = override(types, part);
  existing?.remove();
  return existing !== undefined;
}
