/**
 * Enumerations inside a sentence: "a, b et c".
 */

/** "a", "a et b", "a, b et c"; "" for an empty list. Items that hold commas of their own are set apart by " ; ". */
export function joinList(items: readonly string[], conjunction: 'et' | 'ou' = 'et'): string {
  if (items.length <= 1) return items[0] ?? '';
  const separator = items.some((item) => item.includes(', ')) && items.length > 2 ? ' ; ' : ', ';
  return `${items.slice(0, -1).join(separator)}${separator === ', ' ? '' : ' ;'} ${conjunction} ${items.at(-1) ?? ''}`;
}
