/**
 * Controls whose words Word takes from a custom XML part each time it opens the file (w:dataBinding): for them the words are
 * not only where we read them. The digest covers the source too, or text could be changed without touching the document.
 */
import { storeItems } from '../custom-xml';
import type { DocxPackage } from '../package';
import { digestWords, sha256Hex } from '../words';

/** One line for each binding, for `documentDigest`; those of one document in a fixed order, each once. */
export function boundLines(
  pkg: DocxPackage,
  bindings: readonly { readonly store: string; readonly xpath: string }[],
): string[] {
  if (bindings.length === 0) return [];
  const items = storeItems(pkg);
  // Many controls may show one part.
  const read = new Map<string, string>();
  const wordsOf = (part: string): string => {
    const words = read.get(part) ?? digestWords(pkg.xml(part).documentElement?.textContent ?? '');
    read.set(part, words);
    return words;
  };
  const lines = bindings.map(({ store, xpath }) => {
    const part = items.get(store);
    // A store that is not a part of the file is the document's own properties, which programs rewrite at each save.
    const words = part === undefined ? '' : wordsOf(part);
    return `bound ${sha256Hex(xpath)} ${words}`;
  });
  return ['# bound', ...[...new Set(lines)].sort()];
}
