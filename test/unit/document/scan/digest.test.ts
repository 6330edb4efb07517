/** The document's digest: any word changes it, no rewriting of runs does. */
import fc from 'fast-check';
import { putCustomXml } from '../../../../src/document/custom-xml';
import { openPackage, TYPE, REL } from '../../../../src/document/package';
import { scanDocument } from '../../../../src/document/scan';
import { docx, ledger, NAMESPACES, par, passage, run, sdt, tag } from '../../../support/docx/fixture';
import type { Stories } from '../../../support/docx/fixture';

const digest = (stories: Stories): string => scanDocument(docx(stories)).digest;

/** French words, with what makes them hard. */
const sentence = fc
  .array(
    fc.constantFrom(
      'arrêté',
      'l’article',
      'L.\u00a02213-1',
      '«\u00a0stop\u00a0»',
      'n°',
      '12',
      'Vu',
      'de',
      'rez-de-chaussée',
      'œuvre',
      '😀',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));

/** What Word and others put between and around runs without anybody asking. */
const NOISE = [
  '',
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="7" w:name="a"/>',
  '<w:lastRenderedPageBreak/>',
  '<w:r><w:rPr><w:b/></w:rPr></w:r>',
  '<!-- x -->',
];
const WRAPS: ((content: string) => string)[] = [
  (content) => content,
  (content) => `<w:ins w:id="3">${content}</w:ins>`,
  (content) => `<w:smartTag w:element="x">${content}</w:smartTag>`,
  (content) => `<w:hyperlink w:anchor="x">${content}</w:hyperlink>`,
];
const PROPERTIES = ['', '<w:b/>', '<w:lang w:val="fr-FR"/>', '<w:rFonts w:ascii="Arial"/>'];

/** The same sentence as other runs: cut anywhere, wrapped, with noise. */
const rewritten = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat({ max: text.length }),
        noise: fc.constantFrom(...NOISE),
        wrap: fc.constantFrom(...WRAPS),
        properties: fc.constantFrom(...PROPERTIES),
      }),
      { maxLength: 6 },
    )
    .map((cuts) => {
      const sorted = [...cuts].sort((a, b) => a.at - b.at);
      let from = 0;
      let out = '';
      for (const { at, noise, wrap, properties } of [
        ...sorted,
        { at: text.length, noise: '', wrap: WRAPS[0], properties: '' },
      ]) {
        // A surrogate pair is one character: no program cuts inside it.
        const to = /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
        if (to > from) out += (wrap ?? String)(run(text.slice(from, to), properties)) + noise;
        from = Math.max(from, to);
      }
      return out;
    });

test('cutting, wrapping and noise never change a mark’s digest nor the document’s', () => {
  fc.assert(
    fc.property(
      sentence.chain((text) => fc.tuple(fc.constant(text), rewritten(text))),
      ([text, other]) => {
        const a = scanDocument(docx({ body: par(sdt(tag(1), run(text))) }));
        const b = scanDocument(docx({ body: `<w:p w:rsidR="00A1">${sdt(tag(1), other)}</w:p>` }));
        expect(b.marks[0]?.digest).toBe(a.marks[0]?.digest);
        expect(b.digest).toBe(a.digest);
      },
    ),
    { numRuns: 150 },
  );
});

test('one letter more, less, or other always changes both', () => {
  const edit = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('add', 'drop', 'swap'),
    letter: fc.constantFrom('x', 'é', '7', '.'),
  });
  fc.assert(
    fc.property(sentence, edit, (text, { at, kind, letter }) => {
      const characters = Array.from(text);
      const index = at % characters.length;
      const old = characters[index] ?? '';
      fc.pre(!/\s/u.test(old) && old !== letter);
      characters.splice(index, kind === 'add' ? 0 : 1, ...(kind === 'drop' ? [] : [letter]));
      const a = scanDocument(docx({ body: par(sdt(tag(1), run(text))) }));
      const b = scanDocument(docx({ body: par(sdt(tag(1), run(characters.join('')))) }));
      expect(b.marks[0]?.digest).not.toBe(a.marks[0]?.digest);
      expect(b.digest).not.toBe(a.digest);
    }),
    { numRuns: 150 },
  );
});

const BASE: Stories = {
  body: par(run('Vu')) + par(run('Considérant')),
  header: par(run('Mairie')),
  footer: par(run('Pied')),
  footnotes: `<w:footnote w:id="1">${par(run('Note'))}</w:footnote>`,
  endnotes: `<w:endnote w:id="1">${par(run('Fin'))}</w:endnote>`,
  comments: `<w:comment w:id="1">${par(run('Remarque'))}</w:comment>`,
};

describe('the digest covers', () => {
  const changes: [string, Stories][] = [
    ['the body', { body: par(run('Vu')) + par(run('Considérants')) }],
    ['the order of paragraphs', { body: par(run('Considérant')) + par(run('Vu')) }],
    ['where paragraphs end', { body: par(run('Vu Considérant')) }],
    ['a header', { header: par(run('Mairies')) }],
    ['a footer', { footer: par(run('Pieds')) }],
    ['a footnote', { footnotes: `<w:footnote w:id="1">${par(run('Notes'))}</w:footnote>` }],
    ['an endnote', { endnotes: `<w:endnote w:id="1">${par(run('Fins'))}</w:endnote>` }],
    ['a comment', { comments: `<w:comment w:id="1">${par(run('Remarques'))}</w:comment>` }],
    ['the story in which words stand', { header: par(run('Pied')), footer: par(run('Mairie')) }],
    ['a deletion', { body: par(run('Vu')) + par(`<w:del w:id="1">${run('Considérant')}</w:del>`) }],
    ['words that are hidden', { body: par(run('Vu')) + par(run('Considérant', '<w:vanish/>')) }],
  ];
  test.each(changes)('%s', (_what, change) => expect(digest({ ...BASE, ...change })).not.toBe(digest(BASE)));
});

describe('the digest does not see', () => {
  const changes: [string, Stories][] = [
    ['marks', { body: par(sdt(tag(1), run('Vu'))) + sdt('x', par(run('Considérant'))) }],
    ['the ledger', { ledger: ledger(passage(1, ['Vu'])) }],
    [
      'styles and formatting',
      { body: par(run('Vu', '<w:b/>'), '<w:pStyle w:val="Titre"/>') + par(run('Considérant')) },
    ],
    ['empty paragraphs', { body: par('') + par(run('Vu')) + par(run(' ')) + par(run('Considérant')) }],
    [
      'a table around words',
      { body: `<w:tbl><w:tr><w:tc>${par(run('Vu'))}</w:tc></w:tr></w:tbl>` + par(run('Considérant')) },
    ],
    [
      'the watermark',
      {
        header: par(
          run('Mairie') +
            '<w:r><w:pict><v:shape id="x"><v:textpath string="PROJET – passages à relire"/></v:shape></w:pict></w:r>',
        ),
      },
    ],
  ];
  test.each(changes)('%s', (_what, change) => expect(digest({ ...BASE, ...change })).toBe(digest(BASE)));

  test('that a header is repeated for first and even pages, or renamed', () => {
    const pkg = docx(BASE);
    const header = `<w:hdr ${NAMESPACES}>${par(run('Mairie'))}</w:hdr>`;
    pkg.addPart('word/entete-9.xml', TYPE.header, header);
    pkg.addRelationship(pkg.mainPart, REL.header, 'word/entete-9.xml');
    pkg.remove('word/header1.xml');
    expect(scanDocument(openPackage(pkg.save())).digest).toBe(digest(BASE));
    pkg.addPart('word/header1.xml', TYPE.header, header);
    expect(scanDocument(openPackage(pkg.save())).digest).toBe(digest(BASE));
    pkg.addPart('word/header2.xml', TYPE.header, header.replace('Mairie', 'Préfecture'));
    expect(scanDocument(openPackage(pkg.save())).digest).not.toBe(digest(BASE));
  });
});

test('words bound to a custom part: the digest covers what Word will fetch', () => {
  const GUID = '{0F0F0F0F-0000-4000-8000-000000000001}';
  const kind = { namespace: 'urn:town', family: 'urn:town', itemId: GUID };
  const make = (value: string, bound = true): string => {
    const binding = bound ? `<w:dataBinding w:xpath="/a/b" w:storeItemID="${GUID.toLowerCase()}"/>` : '';
    const control = `<w:sdt><w:sdtPr><w:tag w:val="x"/>${binding}</w:sdtPr><w:sdtContent>${run('Valmorin')}</w:sdtContent></w:sdt>`;
    const pkg = docx({ body: par(control) });
    putCustomXml(pkg, kind, `<a xmlns="urn:town"><b>${value}</b></a>`);
    return scanDocument(openPackage(pkg.save())).digest;
  };
  expect(make('Autre')).not.toBe(make('Valmorin'));
  expect(make('Valmorin')).toBe(make('Valmorin'));
  expect(make('Valmorin', false)).not.toBe(make('Valmorin'));
  expect(make('Autre', false)).toBe(make('Valmorin', false));
});
