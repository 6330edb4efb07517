/**
 * Small helpers to write WordprocessingML as strings: a draft is built as text and parsed by nobody but its reader.
 * It must not know acts, styles or parts.
 */
import { NOT_XML, withEntities } from '../xml-text';

/** The prefixes that our markup uses; every part that we write declares them. */
export const PREFIXES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
} as const;

/** Prefixes that an older reader may skip: they must be listed in mc:Ignorable. */
export const IGNORABLE: readonly string[] = ['w14', 'w15'];

/** xmlns declarations of all our prefixes, for a root element. */
export const declarations = (): string =>
  Object.entries(PREFIXES)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' ');

/** Text or attribute value, ready to stand in XML; what XML cannot hold is left out, as Word does. */
export const escapeXml = (text: string): string => withEntities(text.replace(NOT_XML, ''));

/** One element without content; attributes whose value is undefined are left out. */
export function emptyElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${key}="${escapeXml(String(value))}"`;
  }
  return `<${name}${written}/>`;
}
