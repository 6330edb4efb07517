/** One document with a little of everything that a town hall's Word files hold, as Word writes it. */
import type { DocxPackage } from '../../../src/document/package';
import { newPackage, NS, openPackage, REL, TYPE } from '../../../src/document/package';
import { writeLedger } from '../../../src/document/ledger';
import { ledger, NAMESPACES, par, passage, run, sdt, tag } from './fixture';

const ref = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (content: string): string =>
  '<w:r><w:pict><v:shape id="zone1" style="position:absolute;width:200pt;height:50pt" stroked="t"><v:textbox><w:txbxContent>' +
  `${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

export const RICH_PASSAGE = [
  'Considérant que les travaux de la rue de l’Église imposent une déviation',
  'Considérant la sécurité des écoliers',
];

const BODY =
  par(run('Arrêté n°\u00a02026-12'), '<w:pStyle w:val="Heading1"/>') +
  par(
    run('Vu le code général des collectivités territoriales') +
      ref('footnote', 1) +
      run(', article L.\u00a02213-1\u202f;'),
  ) +
  par(sdt(tag(1, 0), run(RICH_PASSAGE[0] ?? ''), 11)) +
  par(sdt(tag(1, 1), run(RICH_PASSAGE[1] ?? ''), 12)) +
  par(
    '<w:r><w:t>rez</w:t><w:noBreakHyphen/><w:t>de</w:t><w:noBreakHyphen/><w:t>chaus</w:t><w:softHyphen/><w:t>sée</w:t><w:br/><w:t>suite</w:t><w:tab/><w:t>fin</w:t></w:r>',
  ) +
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>` +
  `<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${par(run('Rue'))}</w:tc><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${par(run('Du 3 au 7'))}${par(run('de 8\u00a0h à 17\u00a0h'))}</w:tc></w:tr></w:tbl>` +
  par(
    '<w:commentRangeStart w:id="0"/>' +
      run('Le maire') +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
      ref('endnote', 1),
  ) +
  par(
    run('Voir ') + '<w:bookmarkStart w:id="5" w:name="ancre"/>' + run('ici') + '<w:bookmarkEnd w:id="5"/>',
  ) +
  par(run('Ancre de la zone') + box(par(run('Texte de la zone')))) +
  par(run('le 1') + run('er', '<w:vertAlign w:val="superscript"/>') + run(' décembre'));

const separators = (kind: string): string =>
  `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>` +
  `<w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;

export function richDocument(): DocxPackage {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const pkg = newPackage(`<w:document ${NAMESPACES}><w:body>${BODY}${section}</w:body></w:document>`);
  const add = (name: string, type: string, rel: string, root: string, xml: string): void => {
    pkg.addPart(name, type, `<w:${root} ${NAMESPACES}>${xml}</w:${root}>`);
    pkg.addRelationship(pkg.mainPart, rel, name);
  };
  add('word/header1.xml', TYPE.header, REL.header, 'hdr', par(run('Commune de Valmorin')));
  add(
    'word/footer1.xml',
    TYPE.footer,
    REL.footer,
    'ftr',
    par(run('Page ') + field('PAGE', '1') + run(' sur ') + field('NUMPAGES', '9')),
  );
  add(
    'word/footnotes.xml',
    TYPE.footnotes,
    REL.footnotes,
    'footnotes',
    `${separators('footnote')}<w:footnote w:id="1">${par(`<w:r><w:footnoteRef/></w:r>${run(' Version en vigueur')}`)}</w:footnote>`,
  );
  add(
    'word/endnotes.xml',
    TYPE.endnotes,
    REL.endnotes,
    'endnotes',
    `${separators('endnote')}<w:endnote w:id="1">${par(`<w:r><w:endnoteRef/></w:r>${run(' Ou son adjoint')}`)}</w:endnote>`,
  );
  add(
    'word/comments.xml',
    TYPE.comments,
    REL.comments,
    'comments',
    `<w:comment w:id="0" w:author="A" w:date="2026-11-04T09:30:00Z">${par(run('À vérifier'))}</w:comment>`,
  );
  add(
    'word/styles.xml',
    TYPE.styles,
    REL.styles,
    'styles',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>',
  );
  pkg.addPart(
    'docProps/core.xml',
    TYPE.coreProperties,
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Arrêté</dc:title></cp:coreProperties>`,
  );
  pkg.addRelationship('', REL.coreProperties, 'docProps/core.xml');
  pkg.addPart(
    'customXml/item1.xml',
    TYPE.xml,
    '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography" SelectedStyle=""/>',
  );
  pkg.addPart(
    'customXml/itemProps1.xml',
    TYPE.customXmlProps,
    `<ds:datastoreItem xmlns:ds="${NS.ds}" ds:itemID="{11111111-2222-4333-8444-555555555555}"/>`,
  );
  pkg.addRelationship(pkg.mainPart, REL.customXml, 'customXml/item1.xml');
  pkg.addRelationship('customXml/item1.xml', REL.customXmlProps, 'customXml/itemProps1.xml');
  writeLedger(pkg, ledger(passage(1, RICH_PASSAGE)));
  return openPackage(pkg.save());
}
