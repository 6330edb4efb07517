/** Small .docx files from markup: a test says what stands in each story and gets bytes or a package. */
import { NADIA, STRICT } from '../policies';
import { newPackage, NS, openPackage, REL, TYPE } from '../../../src/document/package';
import type { DocxPackage } from '../../../src/document/package';
import { writeLedger } from '../../../src/document/ledger';
import { digestPassage, digestWords } from '../../../src/document/words';
import type { Ledger, LedgerPassage } from '../../../src/review/ledger';

export const NAMESPACES =
  `xmlns:w="${NS.w}" xmlns:r="${NS.r}" xmlns:mc="${NS.mc}" xmlns:v="${NS.v}" xmlns:o="${NS.o}" xmlns:m="${NS.m}" ` +
  `xmlns:wp="${NS.wp}" xmlns:wps="${NS.wps}" xmlns:a="${NS.a}" xmlns:w14="${NS.w14}" xmlns:w15="${NS.w15}" xmlns:zz="urn:nobody" ` +
  `mc:Ignorable="w14 w15"`;

export interface Stories {
  readonly body?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly styles?: string;
  readonly ledger?: Ledger;
}

const PARTS = {
  header: ['hdr', TYPE.header, REL.header],
  footer: ['ftr', TYPE.footer, REL.footer],
  footnotes: ['footnotes', TYPE.footnotes, REL.footnotes],
  endnotes: ['endnotes', TYPE.endnotes, REL.endnotes],
  comments: ['comments', TYPE.comments, REL.comments],
  styles: ['styles', TYPE.styles, REL.styles],
} as const;

export function docx(stories: Stories): DocxPackage {
  const pkg = newPackage(
    `<w:document ${NAMESPACES}><w:body>${stories.body ?? '<w:p/>'}<w:sectPr/></w:body></w:document>`,
  );
  for (const [story, [root, type, rel]] of Object.entries(PARTS)) {
    const xml = stories[story as keyof typeof PARTS];
    if (xml === undefined) continue;
    const name = `word/${story}1.xml`;
    pkg.addPart(name, type, `<w:${root} ${NAMESPACES}>${xml}</w:${root}>`);
    pkg.addRelationship(pkg.mainPart, rel, name);
  }
  if (stories.ledger) writeLedger(pkg, stories.ledger);
  return openPackage(pkg.save());
}

export const escape = (text: string): string =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

export const par = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const sdt = (tag: string | undefined, content: string, id = 0): string =>
  `<w:sdt><w:sdtPr>${tag === undefined ? '' : `<w:tag w:val="${tag}"/>`}${id ? `<w:id w:val="${id}"/>` : ''}</w:sdtPr>` +
  `<w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A passage id that reads like its number. */
export const pid = (n: number): string => `passage_${String(n).padStart(14, '0')}`;
export const tag = (n: number, index = 0): string => `paraphe:${pid(n)}:${index}`;

/** A text box in both of the forms that Word writes. */
export const textBox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>` +
  `<w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape id="x"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>` +
  `</mc:Fallback></mc:AlternateContent></w:r>`;

export const passage = (
  n: number,
  texts: readonly string[],
  more: Partial<LedgerPassage> = {},
): LedgerPassage => ({
  id: pid(n),
  slot: 'motives',
  drafter: { mode: 'embedded', version: '0.1.0' },
  created: '2026-11-04T09:30:00Z',
  digest: digestPassage(texts),
  paragraphs: texts.map(digestWords),
  sources: ['fact:street', 'law:CGCT-L2213-1'],
  state: 'pending',
  reviews: [],
  ...more,
});

export const ledger = (...passages: LedgerPassage[]): Ledger => ({
  documentId: 'doc-1',
  template: { id: 'arrete', version: '1.0.0' },
  created: '2026-11-04T09:30:00Z',
  author: NADIA,
  policy: STRICT,
  passages,
});
