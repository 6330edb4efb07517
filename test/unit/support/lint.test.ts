/** Each rule of the lint finds its fault, and a sound file has none. */
import { lintPackage } from '../../support/docx/lint';
import { openPackage, REL, TYPE } from '../../../src/document/package';
import type { DocxPackage } from '../../../src/document/package';
import { docx, ledger, par, passage, run, sdt, tag, textBox } from '../../support/docx/fixture';
import { renderSample, SAMPLE_NAMES } from '../../support/document/render';

const SOUND = {
  body:
    par(sdt(tag(1), run(' Vu '), 1) + '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>') +
    `<w:tbl><w:tr><w:tc>${par('')}</w:tc><w:tc>${sdt('x', par(''), 2)}</w:tc></w:tr></w:tbl>` +
    par(textBox(par(run('a')))),
  header: par(sdt(tag(2), run('b'), 3)),
  ledger: ledger(passage(1, ['Vu'])),
};
const rules = (pkg: DocxPackage): string[] => [
  ...new Set(lintPackage(openPackage(pkg.save())).map(({ rule }) => rule)),
];

test('a sound file has no finding', () => expect(lintPackage(docx(SOUND))).toEqual([]));

const FAULTS: [string, string, (pkg: DocxPackage) => void][] = [
  [
    'unique-control-ids',
    'one id in body and header',
    (pkg) => edit(pkg, 'word/header1.xml', 'w:id w:val="3"', 'w:id w:val="1"'),
  ],
  [
    'unique-control-ids',
    'an id that is no Int32',
    (pkg) => edit(pkg, 'word/header1.xml', 'w:id w:val="3"', 'w:id w:val="99999999999"'),
  ],
  [
    'short-tags',
    'a tag of 65 characters',
    (pkg) => edit(pkg, pkg.mainPart, 'w:val="x"', `w:val="${'x'.repeat(65)}"`),
  ],
  [
    'binding-stores',
    'a store that is not there',
    (pkg) =>
      edit(
        pkg,
        pkg.mainPart,
        '<w:tag w:val="x"/>',
        '<w:dataBinding w:xpath="/a" w:storeItemID="{00000000-0000-4000-8000-000000000000}"/>',
      ),
  ],
  [
    'paired-ranges',
    'a bookmark without end',
    (pkg) => edit(pkg, pkg.mainPart, '<w:bookmarkEnd w:id="1"/>', ''),
  ],
  [
    'paired-ranges',
    'two bookmarks of one id',
    (pkg) =>
      edit(
        pkg,
        pkg.mainPart,
        '<w:bookmarkEnd w:id="1"/>',
        '<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>',
      ),
  ],
  [
    'cell-paragraph',
    'a cell without paragraph',
    (pkg) => edit(pkg, pkg.mainPart, '<w:tc><w:p></w:p></w:tc>', '<w:tc><w:tcPr/></w:tc>'),
  ],
  [
    'declared-prefixes',
    'an unknown prefix',
    (pkg) => edit(pkg, pkg.mainPart, 'Ignorable="w14', 'Ignorable="w99 w14'),
  ],
  [
    'preserved-spaces',
    'edges without xml:space',
    (pkg) => edit(pkg, pkg.mainPart, ' xml:space="preserve"> Vu', '> Vu'),
  ],
  [
    'no-stray-text',
    'words in a run without w:t',
    (pkg) => edit(pkg, pkg.mainPart, '<w:r><w:t', '<w:r>mots<w:t'),
  ],
  [
    'resolved-references',
    'a header that leads nowhere',
    (pkg) =>
      edit(
        pkg,
        pkg.mainPart,
        '<w:sectPr/>',
        '<w:sectPr><w:headerReference w:type="default" r:id="rId99"/></w:sectPr>',
      ),
  ],
  [
    'living-relationships',
    'a relationship to no part',
    (pkg) => void pkg.addRelationship(pkg.mainPart, REL.image, 'word/media/none.png'),
  ],
  ['typed-parts', 'a part without type', (pkg) => pkg.setBytes('word/media/a.zzz', Uint8Array.of(1))],
  [
    'custom-xml',
    'a custom part that is not XML',
    (pkg) => pkg.setBytes('customXml/item1.xml', Uint8Array.of(60, 97)),
  ],
  ['custom-xml', 'a custom part without properties', (pkg) => pkg.remove('customXml/itemProps1.xml')],
  [
    'custom-xml',
    'a custom part without relationship',
    (pkg) => {
      for (const { id, type } of pkg.relationships(pkg.mainPart))
        if (type === REL.customXml) pkg.removeRelationship(pkg.mainPart, id);
    },
  ],
  [
    'custom-xml',
    'properties of another type',
    (pkg) => pkg.addPart('customXml/itemProps1.xml', TYPE.xml, pkg.text('customXml/itemProps1.xml')),
  ],
  [
    'well-formed',
    'a part that is not well-formed',
    (pkg) => pkg.setBytes('word/header1.xml', Uint8Array.of(60, 97)),
  ],
];

function edit(pkg: DocxPackage, part: string, from: string, to: string): void {
  const text = pkg.text(part);
  expect(text).toContain(from);
  pkg.setBytes(part, new TextEncoder().encode(text.replace(from, to)));
}

test.each(FAULTS)('%s: %s', (rule, _what, spoil) => {
  const pkg = docx(SOUND);
  spoil(pkg);
  expect(rules(pkg)).toContain(rule);
});

test.each(SAMPLE_NAMES)('the rendered %s has no finding', (name) => {
  expect(lintPackage(openPackage(renderSample(name)))).toEqual([]);
});
