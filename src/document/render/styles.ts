/**
 * Adds to a letterhead's style sheet the styles that an act needs and that it lacks, and sets its language. It never changes a
 * style that the letterhead defines. It must not know parts.
 */
import type { Document, Element } from 'slimdom';
import { descendants, insertXml, wordAttribute, wordChild, wordChildren } from '../dom';
import { NS } from '../package';
import { emptyElement, escapeXml, PREFIXES } from './markup';
import { nameKey, StyleIds } from './style-names';
import { STYLE_TABLE } from './style-table';
import type { StyleDefinition } from './style-table';

/** A style sheet for a letterhead that has none. */
export const emptyStyleSheet = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${PREFIXES.w}"/>`;

function styleXml(
  style: StyleDefinition,
  id: string,
  idOf: (name: string) => string,
  language: string,
): string {
  const value = (name: string, v: string | undefined): string =>
    v === undefined ? '' : emptyElement(name, { 'w:val': v });
  const run =
    (style.run ?? '') + (style.type === 'paragraph' ? emptyElement('w:lang', { 'w:val': language }) : '');
  return (
    `<w:style w:type="${style.type}"${style.isDefault ? ' w:default="1"' : ''}${style.builtIn ? '' : ' w:customStyle="1"'} w:styleId="${escapeXml(id)}">` +
    value('w:name', style.name) +
    value('w:basedOn', style.basedOn === undefined ? undefined : idOf(style.basedOn)) +
    value('w:next', style.next === undefined ? undefined : idOf(style.next)) +
    (style.quickFormat === false || style.type !== 'paragraph' ? '' : '<w:qFormat/>') +
    (style.paragraph ? `<w:pPr>${style.paragraph}</w:pPr>` : '') +
    (run ? `<w:rPr>${run}</w:rPr>` : '') +
    (style.table ?? '') +
    '</w:style>'
  );
}

/**
 * Completes a style sheet.
 * @param language BCP 47 tag of the document, "fr-FR".
 * @returns the id of every style of the table in this letterhead.
 */
export function addStyles(sheet: Document, language: string): StyleIds {
  const root = sheet.documentElement as Element;
  setDefaultLanguage(root, language);

  const existing = wordChildren(root, 'style');
  const idsTaken = new Set<string>();
  const defaults = new Set<string>();
  const ids = new Map<string, string>();
  for (const style of existing) {
    const id = wordAttribute(style, 'styleId') ?? '';
    const type = wordAttribute(style, 'type') ?? 'paragraph';
    idsTaken.add(id.toLowerCase());
    const name = wordAttribute(wordChild(style, 'name'), 'val');
    if (name !== undefined) ids.set(`${type}:${nameKey(name)}`, id);
    if (/^(1|true|on)$/.test(wordAttribute(style, 'default') ?? '')) {
      defaults.add(type);
      ids.set(`${type}:default`, id);
    }
  }

  const missing: [StyleDefinition, string][] = [];
  for (const style of STYLE_TABLE) {
    const key = `${style.type}:${nameKey(style.name)}`;
    const known = ids.get(key) ?? (style.isDefault ? ids.get(`${style.type}:default`) : undefined);
    if (known !== undefined) {
      ids.set(key, known);
      continue;
    }
    let id = style.id;
    for (let n = 1; idsTaken.has(id.toLowerCase()); n++) id = `${style.id}${n}`;
    idsTaken.add(id.toLowerCase());
    ids.set(key, id);
    missing.push([style, id]);
  }

  const idOf = (type: string) => (name: string) => ids.get(`${type}:${nameKey(name)}`) ?? name;
  insertXml(root, missing.map(([style, id]) => styleXml(style, id, idOf(style.type), language)).join(''));
  return new StyleIds(
    STYLE_TABLE.map((style) => [style.name, ids.get(`${style.type}:${nameKey(style.name)}`) ?? style.id]),
  );
}

/** w:docDefaults comes first in a style sheet; w:lang last in w:rPr, but for three elements of East Asian layout. */
function setDefaultLanguage(root: Element, language: string): void {
  const document = root.ownerDocument as Document;
  const ensure = (parent: Element, name: string): Element => {
    const found = wordChild(parent, name);
    if (found) return found;
    const prefix = root.prefix ?? 'w';
    return parent.insertBefore(document.createElementNS(NS.w, `${prefix}:${name}`), parent.firstChild);
  };
  const rPr = ensure(ensure(ensure(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  let lang = wordChild(rPr, 'lang');
  if (!lang) {
    lang = document.createElementNS(NS.w, 'w:lang');
    const after = rPr.children.find((child) =>
      ['eastAsianLayout', 'specVanish', 'oMath'].includes(child.localName),
    );
    rPr.insertBefore(lang, after ?? null);
  }
  lang.setAttributeNS(NS.w, 'w:val', language);
  // A default style with a language of its own would win over the defaults.
  for (const style of wordChildren(root, 'style'))
    if (wordAttribute(style, 'default') !== undefined)
      for (const own of descendants(style, NS.w, 'lang')) own.setAttributeNS(NS.w, 'w:val', language);
}
