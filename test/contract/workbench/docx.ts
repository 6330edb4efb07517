/** Small .docx files for the tests of the stand-in, written by hand so that nothing of ours is needed to make them. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="character" w:styleId="PassageGenere"><w:name w:val="Passage généré"/></w:style></w:styles>`;

export interface Extra {
  readonly header?: string;
  readonly styles?: string;
}

function documentXml(body: string, header: boolean): string {
  const reference = header ? '<w:headerReference w:type="default" r:id="rId2"/>' : '';
  return `<w:document ${W} ${R} ${W14} ${W15}><w:body>${body}<w:sectPr>${reference}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
}

function relations(items: readonly (readonly [string, string, string])[]): string {
  const all = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function partsOf(body: string, extra: Extra): Record<string, string> {
  const { header } = extra;
  return {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(body, header !== undefined),
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ...(header === undefined ? [] : [['rId2', 'header', 'header1.xml'] as const]),
    ]),
    'word/styles.xml': extra.styles ?? STYLES,
    ...(header === undefined ? {} : { 'word/header1.xml': `<w:hdr ${W} ${R} ${W15}>${header}</w:hdr>` }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  'word/document.xml': `${WML}.document.main+xml`,
  'word/styles.xml': `${WML}.styles+xml`,
  'word/header1.xml': `${WML}.header+xml`,
};

export function docx(body: string, extra: Extra = {}): Uint8Array {
  const parts = partsOf(body, extra);
  const overrides = Object.entries(TYPES)
    .filter(([name]) => name in parts)
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const files = { '[Content_Types].xml': types, ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** The same as Flat OPC; `without` leaves parts out. */
export function flatOpc(body: string, extra: Extra & { readonly without?: readonly string[] } = {}): string {
  const parts = Object.entries(partsOf(body, extra)).filter(([name]) => !extra.without?.includes(name));
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  const all = parts.map(
    ([name, xml]) =>
      `<pkg:part pkg:name="/${name}" pkg:contentType="${TYPES[name] ?? rels}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`,
  );
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${all.join('')}</pkg:package>`;
}

export const p = (inner: string, pPr = ''): string => `<w:p>${pPr}${inner}</w:p>`;
export const r = (text: string, rPr = ''): string =>
  `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;

let ids = 100;
/** An inline (or block, by what is put in it) rich text control. */
export function sdt(tag: string, inner: string, properties = ''): string {
  ids += 1;
  return `<w:sdt><w:sdtPr><w:alias w:val="IA"/><w:tag w:val="${tag}"/><w:id w:val="${ids}"/>${properties}<w15:appearance w15:val="boundingBox"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
}
