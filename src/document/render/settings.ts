/**
 * The parts of a draft that describe it: language in the settings, title and language in the core properties, our state in
 * the custom properties. It must not touch the text.
 */
import type { Document, Element } from 'slimdom';
import { descendants, insertXml, wordChild } from '../dom';
import { NS, REL, TYPE } from '../package';
import type { DocxPackage } from '../package';
import { escapeXml } from './markup';

export interface DocumentProperties {
  /** Title in one line: what a reader's window and a screen reader announce. */
  readonly title: string;
  /** BCP 47 tag, "fr-FR". */
  readonly language: string;
  readonly author?: string;
}

/** Name of the custom property that says to a person, or to a document system, where the document stands. */
const STATE_PROPERTY = 'Paraphe-État';
export type DocumentState = 'projet' | 'finalisé';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Names that CT_Settings puts after w:themeFontLang (ISO 29500-1, 17.15.1); foreign extensions come after too. */
const AFTER_THEME_LANGUAGE = new Set([
  'clrSchemeMapping',
  'doNotIncludeSubdocsInStats',
  'doNotAutoCompressPictures',
  'forceUpgrade',
  'captions',
  'readModeInkLockDown',
  'smartTagType',
  'schemaLibrary',
  'shapeDefaults',
  'doNotEmbedSmartTags',
  'decimalSymbol',
  'listSeparator',
]);

function settingsPart(pkg: DocxPackage): string {
  const [found] = pkg.related(pkg.mainPart, REL.settings);
  if (found !== undefined) return found;
  const part = pkg.has('word/settings.xml') ? pkg.freeName('word/settings', '.xml') : 'word/settings.xml';
  pkg.addPart(part, TYPE.settings, `${HEAD}<w:settings xmlns:w="${NS.w}"/>`);
  pkg.addRelationship(pkg.mainPart, REL.settings, part);
  return part;
}

/** w:themeFontLang: the language that Word proofs in where runs say nothing. */
export function setLanguage(pkg: DocxPackage, language: string): void {
  pkg.editXml(settingsPart(pkg), (settings) => {
    const root = settings.documentElement as Element;
    let lang = wordChild(root, 'themeFontLang');
    if (!lang) {
      const after = root.children.find(
        (child) =>
          AFTER_THEME_LANGUAGE.has(child.localName) ||
          (child.namespaceURI !== NS.w && child.namespaceURI !== NS.m),
      );
      insertXml(root, '<w:themeFontLang/>', after ?? null);
      lang = wordChild(root, 'themeFontLang');
    }
    lang?.setAttributeNS(NS.w, 'w:val', language);
  });
}

/**
 * Replaces the letterhead's core properties: a draft is a new document, not a copy of the letterhead by its author.
 * @param created ISO 8601, UTC.
 */
export function setCoreProperties(pkg: DocxPackage, properties: DocumentProperties, created: string): void {
  const [found] = pkg.related('', REL.coreProperties);
  const part = found ?? 'docProps/core.xml';
  const second = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(created)?.[0];
  const dates = second
    ? ['created', 'modified']
        .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${second}Z</dcterms:${name}>`)
        .join('')
    : '';
  pkg.addPart(
    part,
    TYPE.coreProperties,
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(properties.title)}</dc:title>` +
      (properties.author === undefined ? '' : `<dc:creator>${escapeXml(properties.author)}</dc:creator>`) +
      `${dates}<dc:language>${escapeXml(properties.language)}</dc:language></cp:coreProperties>`,
  );
  if (found === undefined) pkg.addRelationship('', REL.coreProperties, part);
}

/** Title in the core properties; empty when there is none. */
export function readTitle(pkg: DocxPackage): string {
  const [part] = pkg.related('', REL.coreProperties);
  const core = part === undefined ? undefined : pkg.xml(part);
  const [title] = core === undefined ? [] : descendants(core, DUBLIN_CORE, 'title');
  return (title?.textContent ?? '').trim();
}

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VARIANT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const USER_PROPERTIES = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const stateElement = (custom: Document): Element | undefined =>
  descendants(custom, CUSTOM, 'property').find(
    (element) => element.getAttribute('name')?.toLowerCase() === STATE_PROPERTY.toLowerCase(),
  );

/** Writes the custom property; the other properties of the file stay. */
export function setDocumentState(pkg: DocxPackage, state: DocumentState): void {
  let [part] = pkg.related('', REL.customProperties);
  if (part === undefined) {
    part = pkg.has('docProps/custom.xml') ? pkg.freeName('docProps/custom', '.xml') : 'docProps/custom.xml';
    pkg.addPart(part, TYPE.customProperties, `${HEAD}<Properties xmlns="${CUSTOM}" xmlns:vt="${VARIANT}"/>`);
    pkg.addRelationship('', REL.customProperties, part);
  }
  pkg.editXml(part, (custom) => {
    const root = custom.documentElement as Element;
    const pids = root.children.map((element) => Number(element.getAttribute('pid')) || 1);
    const element = stateElement(custom) ?? root.appendChild(custom.createElementNS(CUSTOM, 'property'));
    if (!element.hasAttribute('pid')) {
      element.setAttribute('fmtid', USER_PROPERTIES);
      element.setAttribute('pid', String(Math.max(1, ...pids) + 1));
      element.setAttribute('name', STATE_PROPERTY);
    }
    for (const child of [...element.childNodes]) element.removeChild(child);
    const value = custom.createElementNS(VARIANT, 'vt:lpwstr');
    value.append(state);
    element.appendChild(value);
  });
}
