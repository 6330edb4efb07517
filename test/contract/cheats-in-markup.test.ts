/**
 * Attempts to get round the gate with markup that says one thing to a reader of XML and shows another to a reader of the
 * page: what Word computes, fetches, skips or draws. Each must be refused; for each, an honest document beside it passes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Desk, type Draft } from '../support/desk';

const TEMPLATE = 'arrete-circulation-temporaire';
const BODY = 'word/document.xml';
const STORE = '{0F0F0F0F-1111-2222-3333-444444444444}';
const CORE = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}';
const FIRST = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?paraphe:[\s\S]*?<\/w:sdt>/;

let desk: Desk;
let reviewed: Draft;
let words: string;
beforeAll(async () => {
  desk = await Desk.open();
  reviewed = await desk.approveAll(await desk.draft(TEMPLATE));
  words = /<w:t[^>]*>([^<]*)<\/w:t>/.exec(FIRST.exec(bodyOf(reviewed.bytes))?.[0] ?? '')?.[1] ?? '';
});
afterAll(() => desk.leave());

type Files = Record<string, Uint8Array>;
const bodyOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[BODY] ?? new Uint8Array());

/** The file with its body rewritten, and parts added. */
function rewrite(change: (xml: string) => string, more: (files: Files) => Files = () => ({})): Uint8Array {
  const files = unzipSync(reviewed.bytes);
  const before = strFromU8(files[BODY] ?? new Uint8Array());
  const after = change(before);
  const added = more(files);
  if (after === before && Object.keys(added).length === 0) throw new Error('the edit changed nothing');
  return zipSync({ ...files, ...added, [BODY]: strToU8(after) });
}
/** Edits the first mark as text. */
const onMark = (change: (sdt: string) => string) => (): Uint8Array =>
  rewrite((xml) => xml.replace(FIRST, (sdt) => change(sdt)));
const intoMark = (run: string): (() => Uint8Array) =>
  onMark((sdt) => sdt.replace('<w:sdtContent>', `<w:sdtContent>${run}`));
/** Adds a paragraph at the end of the body. */
const paragraph =
  (content: string) =>
  (xml: string): string =>
    xml.replace('<w:sectPr', `<w:p>${content}</w:p><w:sectPr`);
const field = (instruction: string, result?: string, begin = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"${begin}/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  (result === undefined ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`) +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const bound = (store: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a/b" w:storeItemID="${store}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const text = (value: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${value}</w:t></w:r>`;
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const alternate = (choice: string, fallback: string): string =>
  `<mc:AlternateContent ${mc}><mc:Choice xmlns:far="http://schemas.microsoft.com/office/word/2099/far" Requires="far">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const contentOf = (sdt: string): string => /<w:sdtContent>([\s\S]*)<\/w:sdtContent>/.exec(sdt)?.[1] ?? '';
const withContent = (change: (content: string) => string): (() => Uint8Array) =>
  onMark((sdt) => sdt.replace(contentOf(sdt), change(contentOf(sdt))));
const onRuns = (properties: string): (() => Uint8Array) =>
  onMark((sdt) => sdt.replace(contentOf(sdt), contentOf(sdt).replaceAll('<w:rPr>', `<w:rPr>${properties}`)));

/** A custom XML part that holds a text, under STORE, tied to the body. */
function store(value: string): (files: Files) => Files {
  return (files) => ({
    'customXml/item9.xml': strToU8(`<a><b>${value}</b></a>`),
    'customXml/itemProps9.xml': strToU8(
      `<ds:datastoreItem ds:itemID="${STORE}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    ),
    'customXml/_rels/item9.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps9.xml"/></Relationships>',
    ),
    '[Content_Types].xml': strToU8(
      strFromU8(files['[Content_Types].xml'] ?? new Uint8Array()).replace(
        '</Types>',
        '<Override PartName="/customXml/itemProps9.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
      ),
    ),
    'word/_rels/document.xml.rels': strToU8(
      strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array()).replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item9.xml"/></Relationships>',
      ),
    ),
  });
}
/** A part of this type and relationship, with this XML. */
function part(name: string, type: string, kind: string, xml: () => string): (files: Files) => Files {
  return (files) => ({
    [`word/${name}`]: strToU8(xml()),
    '[Content_Types].xml': strToU8(
      strFromU8(files['[Content_Types].xml'] ?? new Uint8Array()).replace(
        '</Types>',
        `<Override PartName="/word/${name}" ContentType="${type}"/></Types>`,
      ),
    ),
    'word/_rels/document.xml.rels': strToU8(
      strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array()).replace(
        '</Relationships>',
        `<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name}"/></Relationships>`,
      ),
    ),
  });
}
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const homoglyphs = (value: string): string =>
  value.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'ο');

const cheats: readonly [name: string, cheat: () => Uint8Array][] = [
  // A passage that shows other words than those approved.
  ['a MACROBUTTON field in a passage, which shows its instruction', intoMark(field('MACROBUTTON x Il est faux que '))],
  ['a field in a passage that shows other words once computed', intoMark(field('DATE \\@ "\'Il est faux que\'"', text(' ')))],
  ['the words of a passage as the last result of a field', withContent((content) => field('IF 1=2 "" "Autre chose"', content, ' w:dirty="true"'))],
  ['a passage as the result of a field', onMark((sdt) => field('QUOTE "Autre chose"', sdt, ' w:dirty="true"'))],
  ['a passage in the instruction of a field', onMark((sdt) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${sdt}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)],
  ['a passage in the instruction of a link', onMark((sdt) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${sdt}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)],
  ['a date that Word writes into a passage', intoMark('<w:r><w:monthLong/></w:r>')],
  ['an inner control bound to a custom part', () => rewrite((xml) => xml.replace(FIRST, (sdt) => sdt.replace(contentOf(sdt), bound(STORE, contentOf(sdt)))), store('Autre chose'))],
  ['an outer control bound to a custom part', () => rewrite((xml) => xml.replace(FIRST, (sdt) => bound(STORE, sdt)), store('Autre chose'))],
  ['an inner control bound to the properties', withContent((content) => bound(CORE, content))],
  ['words for a Word to come, others for today', withContent((content) => alternate(content, text('Autre chose')))],
  ['a mark for a Word to come', onMark((sdt) => alternate(sdt, text('Autre chose')))],
  ['a passage in an element that Word skips', () => rewrite((xml) => xml.replace(FIRST, (sdt) => `<far:aside xmlns:far="urn:far" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="far">${sdt}</far:aside>`))],
  ['some words of it in an element that Word skips', withContent((content) => `<far:aside xmlns:far="urn:far" ${mc} mc:Ignorable="far">${content}</far:aside>`)],
  ['letters put backwards by a direction override', onMark((sdt) => sdt.replace(/(<w:t xml:space="preserve">)/, '$1\u202e'))],
  ['a direction override as markup', withContent((content) => `<w:bdo w:val="rtl">${content}</w:bdo>`)],
  ['a passage struck out', onRuns('<w:strike/>')],
  ['a passage struck out twice', onRuns('<w:dstrike w:val="1"/>')],
  ['a passage too small to read', onRuns('<w:sz w:val="2"/>')],
  ['a passage in white', onRuns('<w:color w:val="FFFFFF"/>')],
  ['a passage filled with nothing', onRuns('<w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:noFill/></w14:textFill>')],
  ['a passage in black under a black stroke', onRuns('<w:color w:val="000000"/><w:highlight w:val="black"/>')],
  ['a passage in a mathematical phantom', withContent((content) => `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e>${content}</m:e></m:phant></m:oMath>`)],
  ['a passage hidden by its style’s table condition', () => rewrite(
    (xml) => xml.replace(/<w:p>(?:(?!<w:p>)[\s\S])*?paraphe:[\s\S]*?<\/w:p>/, (p) => `<w:tbl><w:tblPr><w:tblStyle w:val="Cond"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p}</w:tc></w:tr></w:tbl>`),
    (files) => ({ 'word/styles.xml': strToU8(strFromU8(files['word/styles.xml'] ?? new Uint8Array()).replace('</w:styles>', '<w:style w:type="table" w:styleId="Cond"><w:name w:val="Cond"/><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style></w:styles>')) }))],
  // Generated words that stand, or may be shown, outside their mark.
  ['copied in a MACROBUTTON', () => rewrite(paragraph(field(`MACROBUTTON x ${words}`)))],
  ['copied in a field that is computed when the file opens', () => rewrite(paragraph(field(`QUOTE "${words}"`, text(' '), ' w:dirty="true"')))],
  ['copied in a simple field', () => rewrite(paragraph(`<w:fldSimple w:instr='QUOTE "${words}"' w:dirty="true"/>`))],
  ['copied in a custom part that a control shows', () => rewrite(paragraph(bound(STORE, text(' '))), store(words))],
  ['copied in the properties, which a control shows', () => rewrite(paragraph(bound(CORE, text(' '))), (files) => ({ 'docProps/core.xml': strToU8(strFromU8(files['docProps/core.xml'] ?? new Uint8Array()).replace('</cp:coreProperties>', `<dc:description xmlns:dc="http://purl.org/dc/elements/1.1/">${words}</dc:description></cp:coreProperties>`)) }))],
  ['copied in a document variable', () => rewrite(paragraph(field('DOCVARIABLE v', text(' '))), (files) => ({ 'word/settings.xml': strToU8(strFromU8(files['word/settings.xml'] ?? new Uint8Array()).replace('</w:settings>', `<w:docVars><w:docVar w:name="v" w:val="${words}"/></w:docVars></w:settings>`)) }))],
  ['copied as the label of a list', () => rewrite(paragraph('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'), part('numbering.xml', `${OFFICE}.wordprocessingml.numbering+xml`, 'numbering', () => `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:lvlText w:val="${words}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`))],
  ['copied in the glossary', () => rewrite((xml) => xml, part('glossary.xml', `${OFFICE}.wordprocessingml.document.glossary+xml`, 'glossaryDocument', () => `<w:glossaryDocument ${W}><w:docParts><w:docPart><w:docPartBody><w:p>${text(words)}</w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`))],
  ['copied in a diagram’s drawing', () => rewrite((xml) => xml, part('drawing1.xml', 'application/vnd.ms-office.drawingml.diagramDrawing+xml', 'diagramDrawing', () => `<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>${words}</a:t></a:r></a:p></d>`))],
  ['copied in a chart’s categories', () => rewrite((xml) => xml, part('chart1.xml', `${OFFICE}.drawingml.chart+xml`, 'chart', () => `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>${words}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:chartSpace>`))],
  ['copied in a comment', () => rewrite((xml) => xml, part('comments.xml', `${OFFICE}.wordprocessingml.comments+xml`, 'comments', () => `<w:comments ${W}><w:comment w:id="1" w:author="x"><w:p>${text(words)}</w:p></w:comment></w:comments>`))],
  ['copied as the words read in place of a picture', () => rewrite(paragraph(`<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="s" alt="${words}"/></w:pict></w:r>`))],
  ['copied as deleted text that no deletion encloses', () => rewrite(paragraph(`<w:r><w:delText>${words}</w:delText></w:r>`))],
  ['copied in letters of other alphabets', () => rewrite(paragraph(text(homoglyphs(words))))],
  ['copied in wide letters', () => rewrite(paragraph(text(words.replace(/[a-z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)))))],
  ['copied with invisible characters in its words', () => rewrite(paragraph(text(words.replace(/[a-z]/g, '$&\u200b'))))],
  ['copied in white, tiny, hidden on the web', () => rewrite(paragraph(text(words, '<w:rPr><w:webHidden/><w:color w:val="FFFFFF"/><w:sz w:val="2"/></w:rPr>')))],
  // Marks that are not where they seem.
  ['a mark in a tracked insertion', onMark((sdt) => `<w:ins w:id="9" w:author="x">${sdt}</w:ins>`)],
  ['a mark in a tracked deletion', onMark((sdt) => `<w:del w:id="9" w:author="x">${sdt}</w:del>`)],
  ['a mark moved away under tracking', onMark((sdt) => `<w:moveFrom w:id="9" w:author="x">${sdt}</w:moveFrom>`)],
  ['a mark split in two with the same tag', onMark((sdt) => `${sdt.replace(/(<w:t[^>]*>)([^<]{20})[^<]*/, '$1$2')}${sdt.replace(/(<w:t[^>]*>)[^<]{20}/, '$1')}`)],
  ['a letter replaced by one that looks like it', onMark((sdt) => sdt.replace(/(<w:t[^>]*>[^<]*?)e/, '$1е'))],
]; // prettier-ignore

test.each(cheats)('refuses: %s', async (_name, cheat) => {
  const reasons = await desk.reasons({ ...reviewed, bytes: cheat() });
  expect(reasons.length).toBeGreaterThan(0);
}); // prettier-ignore

const honest: readonly [name: string, edit: () => Uint8Array][] = [
  ['a control around a passage', onMark((sdt) => `<w:sdt><w:sdtPr/><w:sdtContent>${sdt}</w:sdtContent></w:sdt>`)],
  ['a link and an index entry in a passage', onMark((sdt) => sdt.replace(contentOf(sdt), field('HYPERLINK "https://example.org"', contentOf(sdt)) + field('XE "voirie"')))],
  ['a passage in a table', () => rewrite((xml) => xml.replace(/<w:p>(?:(?!<w:p>)[\s\S])*?paraphe:[\s\S]*?<\/w:p>/, (p) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p}</w:tc></w:tr></w:tbl>`))],
  ['soft hyphens and non-breaking spaces', onMark((sdt) => sdt.replace(/(<w:t xml:space="preserve">)([^<]*)/, (_, open: string, value: string) => `${open}${value.replaceAll(' ', '\u00a0').replaceAll('en', 'e\u00adn')}`))],
  ['a link, a table of contents and page numbers beside', () => rewrite(paragraph(`${field('HYPERLINK "https://example.org"', text('ici'))}${field('TOC \\o "1-3"', text('Sommaire'))}${field('PAGE', text('3'))}${field('DATE \\@ "d MMMM yyyy"', text('2 mars 2026'))}`))],
  ['a passage without a colour of its own', onRuns('<w:color w:val="auto"/><w:sz w:val="22"/><w:strike w:val="0"/>')],
  ['a passage under a yellow stroke', onRuns('<w:color w:val="000000"/><w:highlight w:val="yellow"/>')],
  ['a bound control elsewhere', () => rewrite(paragraph(bound(STORE, text('Valmorin'))), store('Valmorin'))],
]; // prettier-ignore

test.each(honest)('lets pass: %s', async (_name, edit) => {
  expect(await desk.reasons({ ...reviewed, bytes: edit() })).toEqual([]);
});
