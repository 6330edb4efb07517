/**
 * Letterheads that communes really have, in small: bare, with first and even pages, of several sections, in French, with lists.
 */
import { newPackage, NS, REL, TYPE } from '../../../src/document/package';
import type { DocxPackage } from '../../../src/document/package';

const W = `xmlns:w="${NS.w}" xmlns:r="${NS.r}"`;
const header = (content: string): string => `<w:hdr ${W}>${content}</w:hdr>`;
const para = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" w:footer="600" w:gutter="0"/>';

function put(pkg: DocxPackage, name: string, relationship: string, type: string, xml: string): string {
  pkg.addPart(name, type, xml);
  return pkg.addRelationship(pkg.mainPart, relationship, name);
}

function setBody(pkg: DocxPackage, content: string): void {
  pkg.setXml(pkg.mainPart, `<w:document ${W}><w:body>${content}</w:body></w:document>`);
}

/** No styles, no headers, no settings, no section properties. */
function bare(): Uint8Array {
  const pkg = newPackage();
  setBody(pkg, para('Texte du papier à en-tête'));
  return pkg.save();
}

/** First and even pages asked for, and no header at all. */
function noHeaders(): Uint8Array {
  const pkg = newPackage();
  put(
    pkg,
    'word/settings.xml',
    REL.settings,
    TYPE.settings,
    `<w:settings ${W}><w:defaultTabStop w:val="708"/><w:evenAndOddHeaders/><w:decimalSymbol w:val=","/></w:settings>`,
  );
  setBody(pkg, `${para('x')}<w:sectPr>${PAGE}<w:titlePg/></w:sectPr>`);
  return pkg.save();
}

/** Three kinds of header, one with a table in it and placeholders that Word cut into runs. */
function firstAndEven(): Uint8Array {
  const pkg = newPackage();
  put(
    pkg,
    'word/settings.xml',
    REL.settings,
    TYPE.settings,
    `<w:settings ${W}><w:evenAndOddHeaders/></w:settings>`,
  );
  const table =
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="4800"/><w:gridCol w:w="4800"/></w:tblGrid>' +
    '<w:tr><w:tc><w:tcPr><w:tcW w:w="4800" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{{organ</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>isation.na</w:t></w:r><w:r><w:t xml:space="preserve">me}} – mairie</w:t></w:r></w:p></w:tc>' +
    `<w:tc><w:tcPr><w:tcW w:w="4800" w:type="dxa"/></w:tcPr>${para('{{organisation.fax}} · {{ organisation.phone }}')}</w:tc></w:tr></w:tbl><w:p/>`;
  const ids = (['default', 'first', 'even'] as const).map((type, index) => {
    const id = put(
      pkg,
      `word/header${index + 1}.xml`,
      REL.header,
      TYPE.header,
      header(type === 'first' ? table : para(`En-tête ${type}`)),
    );
    return `<w:headerReference w:type="${type}" r:id="${id}"/>`;
  });
  setBody(pkg, `${para('x')}<w:sectPr>${ids.join('')}${PAGE}<w:titlePg/></w:sectPr>`);
  return pkg.save();
}

/** Two sections: the last one takes its header over from the first. Its body leads to a picture, a link, a comment, a note. */
function sections(): Uint8Array {
  const pkg = newPackage();
  const id = put(pkg, 'word/header1.xml', REL.header, TYPE.header, header(para('En-tête commun')));
  pkg.declareExtension('png', 'image/png');
  pkg.setBytes('word/media/secret.png', new Uint8Array([1, 2, 3]));
  pkg.addRelationship(pkg.mainPart, REL.image, 'word/media/secret.png');
  pkg.addRelationship(pkg.mainPart, REL.hyperlink, 'https://example.org/secret', true);
  put(
    pkg,
    'word/comments.xml',
    REL.comments,
    TYPE.comments,
    `<w:comments ${W}><w:comment w:id="1" w:author="Ancien auteur">${para('Commentaire')}</w:comment></w:comments>`,
  );
  put(
    pkg,
    'word/footnotes.xml',
    REL.footnotes,
    TYPE.footnotes,
    `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${para('Note ancienne')}</w:footnote></w:footnotes>`,
  );
  setBody(
    pkg,
    `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="${id}"/>${PAGE}</w:sectPr></w:pPr></w:p>${para('Ancien courrier')}<w:sectPr>${PAGE}</w:sectPr>`,
  );
  return pkg.save();
}

/** As a French Word writes it: ids in French, numbered headings, a style of ours defined otherwise, lists, another language. */
function french(): Uint8Array {
  const pkg = newPackage();
  const style = (id: string, name: string, rest: string, more = ''): string =>
    `<w:style w:type="paragraph" ${more} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
  put(
    pkg,
    'word/styles.xml',
    REL.styles,
    TYPE.styles,
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style('Normal', 'Normal', '<w:rPr><w:lang w:val="en-GB"/></w:rPr>', 'w:default="1"') +
      style(
        'Titre2',
        'heading 2',
        '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>',
      ) +
      style('Visa1', 'visa', '<w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr>', 'w:customStyle="1"') +
      style('Corps', 'Chose de la commune', '<w:basedOn w:val="Normal"/>', 'w:customStyle="1"') +
      '</w:styles>',
  );
  put(
    pkg,
    'word/numbering.xml',
    REL.numbering,
    TYPE.numbering,
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
  );
  setBody(pkg, `${para('x')}<w:sectPr>${PAGE}</w:sectPr>`);
  return pkg.save();
}

/** Everybody's letterheads, by what is particular about them. */
export const LETTERHEADS: Readonly<Record<string, () => Uint8Array>> = {
  bare,
  'no headers, first and even pages': noHeaders,
  'first and even headers, table': firstAndEven,
  'two sections': sections,
  'French Word': french,
};
