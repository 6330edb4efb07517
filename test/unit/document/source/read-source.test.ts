/** A .docx as checks read it: words, styles, list labels, tables, stories, and what the file says beside its words. */
import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../../../src/document/package';
import { readSource } from '../../../../src/document/source/read-source';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const list = (id: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const docx = (body: string): Uint8Array => {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${R}/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="${R}/header" Target="header1.xml"/><Relationship Id="r4" Type="${R}/comments" Target="comments.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sous-titre perso"/><w:basedOn w:val="T1"/></w:style><w:style w:type="paragraph" w:styleId="Art"><w:name w:val="Article"/><w:pPr>${list(2)}</w:pPr></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1°')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Article %1')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/header1.xml': `<w:hdr ${W}>${p('Ville de Vernois')}</w:hdr>`,
    'word/comments.xml': `<w:comments ${W}><w:comment w:id="1" w:author="Anne">${p('À revoir')}</w:comment></w:comments>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Paul</dc:creator><dc:title>Arrêté</dc:title></cp:coreProperties>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};
const read = (body: string) => readSource(openPackage(docx(body)));
const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;

describe('paragraphs', () => {
  it('have their words, styles, levels and labels, as Word counts them', () => {
    const { source } = read(
      p('Titre', '<w:pStyle w:val="Sub"/>') +
        p('un', list(1)) +
        p('a', list(1, 1)) +
        p('b', list(1, 1)) +
        p('deux', list(1)) +
        p('a', list(1, 1)) +
        p('Premier', '<w:pStyle w:val="Art"/>') +
        p('Second', '<w:pStyle w:val="Art"/>') +
        p('puce', list(3)),
    );
    expect(
      source.paragraphs
        .slice(0, 9)
        .map(({ text, label, level: depth, style }) => [text, label, depth, style]),
    ).toEqual([
      ['Titre', undefined, 1, 'Sous-titre perso'],
      ['un', '1°', undefined, undefined],
      ['a', 'a)', undefined, undefined],
      ['b', 'b)', undefined, undefined],
      ['deux', '2°', undefined, undefined],
      ['a', 'a)', undefined, undefined],
      ['Premier', 'Article 1', undefined, 'Article'],
      ['Second', 'Article 2', undefined, 'Article'],
      ['puce', '–', undefined, undefined],
    ]);
    expect(source.paragraphs.at(-1)).toMatchObject({ text: 'Ville de Vernois', story: 'header' });
    for (const { start, end, text } of source.paragraphs) expect(source.text.slice(start, end)).toBe(text);
  });

  it('leave out what is deleted, keep what is inserted, and break at line breaks', () => {
    const { source, facts } = read(
      `<w:p><w:r><w:t>Vu A</w:t><w:br/><w:t>Vu B</w:t></w:r><w:ins w:author="Anne"><w:r><w:t> et C</w:t></w:r></w:ins><w:del w:author="Luc"><w:r><w:delText> ou D</w:delText></w:r></w:del></w:p>`,
    );
    expect(source.paragraphs.map(({ text }) => text).slice(0, 2)).toEqual(['Vu A', 'Vu B et C']);
    expect(facts?.changes).toEqual([
      { kind: 'insertion', text: ' et C', author: 'Anne' },
      { kind: 'deletion', text: ' ou D', author: 'Luc' },
    ]);
  });

  it('know their place in tables', () => {
    const { source, facts } = read(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Jour')}${cell('Heure')}</w:tr><w:tr>${cell('lundi')}${cell('8 h')}</w:tr></w:tbl>`,
    );
    expect(
      source.paragraphs
        .slice(0, 4)
        .map(({ text, cell: place }) => [text, place?.row, place?.column, place?.heading]),
    ).toEqual([
      ['Jour', 0, 0, true],
      ['Heure', 0, 1, true],
      ['lundi', 1, 0, false],
      ['8 h', 1, 1, false],
    ]);
    expect(facts?.tables).toEqual([{ rows: 2, columns: 2, heading: true }]);
  });
});

it('tells what the file says beside its words', () => {
  const { facts } = read(p('Titre', '<w:pStyle w:val="T1"/>'));
  expect(facts).toMatchObject({
    comments: [{ text: 'À revoir', author: 'Anne' }],
    properties: { creator: 'Paul', title: 'Arrêté' },
    language: 'fr-FR',
    headings: [{ level: 1, text: 'Titre' }],
    textBoxes: 0,
  });
});
