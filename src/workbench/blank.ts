/**
 * The empty document that "new" opens: A4, the styles that Word gives by default, no letterhead.
 */
import { strToU8, zipSync } from 'fflate';
import { NS, REL, TYPE } from './store/names';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const heading = (level: number, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="Titre${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;

const STYLES = `<w:styles xmlns:w="${NS.w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="fr-FR" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="Policepardfaut"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${heading(1, 32)}${heading(2, 26)}</w:styles>`;

const BODY = `<w:document xmlns:w="${NS.w}" xmlns:r="${NS.r}" xmlns:mc="${NS.mc}" xmlns:w14="${NS.w14}" xmlns:w15="${NS.w15}" mc:Ignorable="w14 w15"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;

const relations = (items: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${NS.rel}">${items.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${NS.ct}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE.main}"/><Override PartName="/word/styles.xml" ContentType="${TYPE.styles}"/><Override PartName="/word/settings.xml" ContentType="${TYPE.settings}"/></Types>`,
  ],
  ['_rels/.rels', relations([[REL.officeDocument, 'word/document.xml']])],
  ['word/document.xml', BODY],
  [
    'word/_rels/document.xml.rels',
    relations([
      [REL.styles, 'styles.xml'],
      [REL.settings, 'settings.xml'],
    ]),
  ],
  ['word/styles.xml', STYLES],
  ['word/settings.xml', `<w:settings xmlns:w="${NS.w}"><w:defaultTabStop w:val="708"/></w:settings>`],
];

export function blankDocument(): Uint8Array {
  const files = Object.fromEntries(PARTS.map(([name, xml]) => [name, strToU8(XML + xml)]));
  return zipSync(files, { mtime: new Date('1980-01-01T00:00:00') });
}
