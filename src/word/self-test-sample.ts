/**
 * A two-paragraph draft for the self-test, in the two forms that Word takes. It follows the format of real drafts (run-level
 * marks, ledger), and says in the page what it is.
 */
import { strToU8, zipSync } from 'fflate';
import { toBase64 } from '../document/base64';
import { formatTag } from '../document/tags';
import type { DraftPackage } from '../document/draft-package';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Any id will do: the document is never known to a server. */
export const SAMPLE_PASSAGE = 'SelfTestSelfTestSelfTe';
export const SAMPLE_WORDS: readonly string[] = [
  'Vérification de Paraphe : premier paragraphe marqué.',
  'Vérification de Paraphe : second paragraphe marqué.',
];

const paragraph = (text: string, index: number): string =>
  `<w:p><w:sdt><w:sdtPr><w:alias w:val="Paraphe – à relire"/><w:tag w:val="${formatTag({ passage: SAMPLE_PASSAGE, index })}"/>` +
  `<w:id w:val="${700100 + index}"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;

const body = `<w:document xmlns:w="${W}"><w:body>${SAMPLE_WORDS.map(paragraph).join('')}<w:p/></w:body></w:document>`;
const rels = `<Relationships xmlns="${R}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const flat = (main: string): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
  `<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>${rels}</pkg:xmlData></pkg:part>` +
  `<pkg:part pkg:name="/word/document.xml" pkg:contentType="${TYPE}"><pkg:xmlData>${main}</pkg:xmlData></pkg:part></pkg:package>`;

function docx(): string {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`;
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(HEAD + types),
    '_rels/.rels': strToU8(HEAD + rels),
    'word/document.xml': strToU8(HEAD + body),
  });
  return toBase64(bytes);
}

/** The ledger of the sample; `step` makes two of them differ. */
export const sampleLedger = (step: string): string =>
  `<ledger xmlns="urn:paraphe:ledger:1" document="self-test" template="self-test" version="${step}" created="2026-01-01T00:00:00.000Z"/>`;

export const sampleDraft = (): DraftPackage => ({
  docx: docx(),
  bodyOoxml: flat(body),
  headers: {},
  footers: {},
  title: '',
  watermarkOoxml: flat(`<w:document xmlns:w="${W}"><w:body><w:p/></w:body></w:document>`),
  ledgerXml: sampleLedger('1'),
  tags: SAMPLE_WORDS.map((_, index) => formatTag({ passage: SAMPLE_PASSAGE, index })),
});
