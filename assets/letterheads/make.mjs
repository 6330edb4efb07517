// Makes default.docx, the letterhead of a commune that has none: `node assets/letterheads/make.mjs`.
// Plain WordprocessingML, the same bytes on every run. Placeholders in double braces are filled when a draft is rendered.
import { zipSync, strToU8 } from 'fflate';
import { writeFileSync } from 'node:fs';

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const INK = '1F3864'; // dark blue, contrast 12:1 on white
const GREY = '595959'; // contrast 7:1 on white

const run = (text, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (code, properties) => {
  const rPr = `<w:rPr>${properties}</w:rPr>`;
  return (
    `<w:r>${rPr}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${rPr}<w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
    `<w:r>${rPr}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${rPr}<w:t>1</w:t></w:r><w:r>${rPr}<w:fldChar w:fldCharType="end"/></w:r>`
  );
};
const paragraph = (style, content, properties = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

const small = `<w:color w:val="${GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>`;
const pageNumber = run('Page ', small) + field('PAGE', small) + run(' sur ', small) + field('NUMPAGES', small);
const rule = (side, space) =>
  `<w:pBdr><w:${side} w:val="single" w:sz="6" w:space="${space}" w:color="${INK}"/></w:pBdr>`;

const parts = {
  'word/header1.xml': `<w:hdr ${NS}>${paragraph('Header', run('{{organisation.name}}', small), '<w:jc w:val="right"/>')}</w:hdr>`,
  'word/header2.xml': `<w:hdr ${NS}>${paragraph(
    'NomDeLaCollectivite',
    run('{{organisation.name}}'),
    rule('bottom', 6),
  )}</w:hdr>`,
  'word/footer1.xml': `<w:ftr ${NS}>${paragraph('Footer', pageNumber, rule('top', 6) + '<w:jc w:val="center"/>')}</w:ftr>`,
  'word/footer2.xml': `<w:ftr ${NS}>${paragraph(
    'Footer',
    run('{{organisation.address}} · {{organisation.phone}} · {{organisation.email}}', small),
    rule('top', 6) + '<w:jc w:val="center"/>',
  )}${paragraph('Footer', pageNumber, '<w:jc w:val="center"/>')}</w:ftr>`,
  'word/document.xml':
    `<w:document ${NS}><w:body><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p><w:sectPr>` +
    '<w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/>' +
    '<w:footerReference w:type="default" r:id="rId12"/><w:footerReference w:type="first" r:id="rId13"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1418" w:right="1418" w:bottom="1304" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/>' +
    '<w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>',
  'word/styles.xml':
    `<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
    '<w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/></w:style>' +
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="NomDeLaCollectivite"><w:name w:val="Nom de la collectivité"/><w:basedOn w:val="Header"/><w:pPr><w:spacing w:after="360"/></w:pPr>' +
    `<w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/><w:b/><w:bCs/><w:color w:val="${INK}"/><w:spacing w:val="10"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>` +
    '</w:styles>',
  'word/settings.xml':
    `<w:settings ${NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="fr-FR"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
  'word/fontTable.xml':
    `<w:fonts ${NS}><w:font w:name="Calibri"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>` +
    '<w:font w:name="Cambria"><w:altName w:val="Caladea"/><w:panose1 w:val="02040503050406030204"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>',
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Papier à en-tête</dc:title><dc:language>fr-FR</dc:language></cp:coreProperties>',
  'word/_rels/document.xml.rels': relationships([
    ['rId1', `${REL}/styles`, 'styles.xml'],
    ['rId2', `${REL}/settings`, 'settings.xml'],
    ['rId3', `${REL}/fontTable`, 'fontTable.xml'],
    ['rId10', `${REL}/header`, 'header1.xml'],
    ['rId11', `${REL}/header`, 'header2.xml'],
    ['rId12', `${REL}/footer`, 'footer1.xml'],
    ['rId13', `${REL}/footer`, 'footer2.xml'],
  ]),
  '_rels/.rels': relationships([
    ['rId1', `${REL}/officeDocument`, 'word/document.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ]),
};

function relationships(list) {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const contentType = {
  'word/document.xml': `${WML}.document.main+xml`,
  'word/styles.xml': `${WML}.styles+xml`,
  'word/settings.xml': `${WML}.settings+xml`,
  'word/fontTable.xml': `${WML}.fontTable+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
};
const typeOf = (name) =>
  contentType[name] ?? (name.includes('header') ? `${WML}.header+xml` : `${WML}.footer+xml`);

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.keys(parts)
    .filter((name) => !name.endsWith('.rels'))
    .map((name) => `<Override PartName="/${name}" ContentType="${typeOf(name)}"/>`)
    .join('') +
  '</Types>';

const order = ['[Content_Types].xml', '_rels/.rels', ...Object.keys(parts).filter((n) => n !== '_rels/.rels')];
const files = { '[Content_Types].xml': types, ...parts };
// A fixed date: the same source gives the same bytes. Local fields of Date are what zip stores.
const mtime = new Date(2026, 0, 1);
const zip = zipSync(Object.fromEntries(order.map((name) => [name, strToU8(HEAD + files[name])])), {
  mtime,
  level: 9,
});
writeFileSync(new URL('default.docx', import.meta.url), zip);
