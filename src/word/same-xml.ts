/**
 * Whether Word kept a custom XML part: it may rewrite prefixes, quotes, empty elements and spaces between elements, nothing
 * else. No parser here: this room must stay small and run where there is no DOM.
 */

const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Same elements, attributes and text, in the same order. */
export const sameXml = (a: string, b: string): boolean => tokens(a).join('\n') === tokens(b).join('\n');

function tokens(xml: string): string[] {
  const out: string[] = [];
  for (const [, close, name, attributes, empty, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (text.trim() !== '') out.push(`"${decode(text.trim())}`);
    } else if (name !== undefined) {
      if (close === '/') out.push(`/${local(name)}`);
      else {
        out.push(`<${local(name)} ${canonicalAttributes(attributes ?? '')}`);
        if (empty === '/') out.push(`/${local(name)}`);
      }
    }
  }
  return out;
}

function canonicalAttributes(source: string): string {
  return [...source.matchAll(ATTRIBUTE)]
    .filter(([, name]) => name !== 'xmlns' && name?.startsWith('xmlns:') === false)
    .map(([, name, double, single]) => JSON.stringify([local(name ?? ''), decode(double ?? single ?? '')]))
    .sort()
    .join(' ');
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(
      name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1)),
    );
  });

const ROOT = /<([A-Za-z_][^\s/>]*)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/;

/** The value of a root element's attribute, by its name as written; undefined when it has none. */
export function rootAttribute(xml: string, name: string): string | undefined {
  const root = ROOT.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ''));
  for (const [, found, double, single] of (root?.[2] ?? '').matchAll(ATTRIBUTE))
    if (found === name) return decode(double ?? single ?? '');
  return undefined;
}

/** The namespace of an XML text's root element; '' when it has none. */
export function rootNamespace(xml: string): string {
  const name = ROOT.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
  return rootAttribute(xml, `xmlns${prefix}`) ?? '';
}
