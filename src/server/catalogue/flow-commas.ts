/**
 * Mends one slip of hand-written YAML: in `{ delegation: travaux, voirie et sécurité, rank: 1 }` the comma cuts the text, and
 * YAML reads a second key without value. In a profile such a key means nothing else, so it is given back to its text.
 */
import { isMap, isScalar, parseDocument, visit, type Pair } from 'yaml';

/** The text with such cuts quoted; the very same text when there is none, or when it is not YAML. */
export function mendFlowCommas(text: string): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0) return text;
  let mended = 0;
  visit(document, {
    Map(_key, map) {
      if (map.flow !== true) return;
      const kept: Pair[] = [];
      for (const pair of map.items) {
        const before = kept.at(-1)?.value;
        const cut = pair.value === null && isScalar(pair.key) && typeof pair.key.value === 'string';
        if (cut && isScalar(before) && typeof before.value === 'string' && before.type === 'PLAIN') {
          before.value = `${before.value}, ${String((pair.key as { value: unknown }).value)}`;
          mended += 1;
        } else kept.push(pair);
      }
      map.items = kept;
    },
  });
  return mended > 0 && isMap(document.contents) ? document.toString({ lineWidth: 0 }) : text;
}
