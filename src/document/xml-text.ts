/**
 * What XML 1.0 says of characters: those that it cannot hold, and those that must be written as entities. Both writers of
 * XML share it, each with its own manner for the former (left out, or seen). It must not know elements.
 */

/** Characters that XML 1.0 (§2.2) cannot hold, lone surrogates included. */
export const NOT_XML =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text with its markup characters as entities: it may stand between tags or between double quotes. */
export const withEntities = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
