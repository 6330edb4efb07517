/** The document's digest covers what makes a page show other words than those that stand in the file: fields, calls of notes, the choice of headers. */
import { NAMESPACES, docx, par, run, sdt, tag } from '../../../support/docx/fixture';
import { openPackage, REL, TYPE, type DocxPackage } from '../../../../src/document/package';
import { scanDocument } from '../../../../src/document/scan';
import type { Scan } from '../../../../src/review/scan';

const scanned = (pkg: DocxPackage): Scan => scanDocument(openPackage(pkg.save()));
const field = (instruction: string, result = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const WORDS = 'La circulation est interdite.';

describe('fields', () => {
  const plain = scanned(docx({ body: par(run(WORDS)) }));

  test.each([
    'QUOTE "reste libre"',
    'TITLE',
    'DATE \\@ "d MMMM"',
    'PAGE \\# "\' sauf riverains\'"',
    '= 3 + 4',
  ])('%s around the same words is another document', (instruction) => {
    const other = scanned(docx({ body: par(field(instruction, run(WORDS))) }));
    expect(other.blocks[0]?.text).toBe(WORDS);
    expect(other.digest).not.toBe(plain.digest);
    expect(other.formerDigest).toBe(plain.formerDigest);
    expect(other.blocks[0]?.traces).toEqual([expect.stringMatching(/^field [A-Z=]+$/u)]);
  });

  test.each(['HYPERLINK "https://commune.example"', 'XE "circulation"'])(
    '%s shows its result',
    (instruction) => {
      const other = scanned(docx({ body: par(field(instruction, run(WORDS))) }));
      expect(other.digest).toBe(plain.digest);
    },
  );

  test('numbers of pages are nothing, however they are written', () => {
    const numbered = (instruction: string, result: string): string =>
      scanned(docx({ body: par(run('Page ') + field(instruction, run(result))) })).digest;
    expect(numbered('PAGE \\* MERGEFORMAT', '2')).toBe(numbered('PAGE', '17'));
    expect(numbered('NUMPAGES \\* roman \\* MERGEFORMAT', 'iv')).toBe(numbered('NUMPAGES', '4'));
    expect(numbered('PAGE \\# "0"', '2')).not.toBe(numbered('PAGE', '2'));
  });

  test('one held by another is told with it', () => {
    const nested = scanned(docx({ body: par(field('IF 1 = 1 "a"', field('REF x', run(WORDS)))) }));
    expect(nested.blocks[0]?.traces).toEqual(['field IF']);
  });

  test('where a program ends a field of several paragraphs is no matter', () => {
    const toc = (first: string, second: string): string =>
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run('Article 1')}${first}</w:p><w:p>${second}${run('Suite')}</w:p>`;
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(scanned(docx({ body: toc(end, '') })).digest).toBe(scanned(docx({ body: toc('', end) })).digest);
  });

  test('a number of a page with words of its own, inside a mark, is not what was reviewed', () => {
    const mark = (inside: string) => scanned(docx({ body: par(sdt(tag(1), inside)) })).marks[0];
    expect(mark(run(WORDS))?.hidden).toBe(false);
    expect(mark(run(WORDS) + field('PAGE \\# "\' sauf riverains\'"'))?.hidden).toBe(true);
  });
});

describe('calls of notes', () => {
  const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const notes = (first: number, second: number): string =>
    `<w:footnote w:id="${first}">${par(run('Sauf les jours de marché.'))}</w:footnote>` +
    `<w:footnote w:id="${second}">${par(run('Taxis compris.'))}</w:footnote>`;
  const digest = (body: string, footnotes = notes(1, 2)): string => scanned(docx({ body, footnotes })).digest;
  const [parking, speed] = ['Stationnement interdit', 'Vitesse limitée'];
  const sealed = digest(par(run(parking) + call(1)) + par(run(speed) + call(2)));

  test.each([
    ['exchanged', par(run(parking) + call(2)) + par(run(speed) + call(1))],
    ['taken away', par(run(parking)) + par(run(speed) + call(2))],
    ['twice', par(run(parking) + call(1)) + par(run(speed) + call(2) + call(1))],
    [
      'after another word',
      par(run('Stationnement') + call(1) + run(' interdit')) + par(run(speed) + call(2)),
    ],
    ['in the other paragraph', par(run(parking)) + par(run(speed) + call(1) + call(2))],
  ])('%s: another document', (_what, body) => {
    expect(digest(body)).not.toBe(sealed);
  });

  test('with other ids, and words in other runs: the same', () => {
    const body = par(run('Stationne') + run('ment interdit') + call(12)) + par(run(speed) + call(7));
    expect(digest(body, notes(12, 7))).toBe(sealed);
  });

  test('a note that calls itself is read once', () => {
    const loop = `<w:footnote w:id="1">${par(run('Voir ') + call(1))}</w:footnote>`;
    expect(scanned(docx({ body: par(run(parking) + call(1)), footnotes: loop })).blocks.length).toBe(2);
  });
});

describe('headers that are shown', () => {
  const headed = (
    references: readonly (readonly [string, string])[],
    { section = '', settings = '' } = {},
  ): Scan => {
    const pkg = docx({ body: par(run(WORDS)) });
    const ids = new Map(
      ['Commune', 'ABROGÉ'].map((words, i) => {
        const part = `word/header${i + 1}.xml`;
        pkg.addPart(part, TYPE.header, `<w:hdr ${NAMESPACES}>${par(run(words))}</w:hdr>`);
        return [words, pkg.addRelationship(pkg.mainPart, REL.header, part)];
      }),
    );
    const written = references
      .map(([type, words]) => `<w:headerReference w:type="${type}" r:id="${ids.get(words) ?? ''}"/>`)
      .join('');
    pkg.setXml(
      pkg.mainPart,
      pkg.text(pkg.mainPart).replace('<w:sectPr/>', `<w:sectPr>${written}${section}</w:sectPr>`),
    );
    if (settings !== '') {
      pkg.addPart('word/settings9.xml', TYPE.settings, `<w:settings ${NAMESPACES}>${settings}</w:settings>`);
      pkg.addRelationship(pkg.mainPart, REL.settings, 'word/settings9.xml');
    }
    return scanned(pkg);
  };
  const plain = headed([['default', 'Commune'], ['even', 'ABROGÉ'], ['first', 'ABROGÉ']]); // prettier-ignore

  test('an unseen one that is shown is another document', () => {
    expect(plain.unseenHeaders).toBe(true);
    const other = headed([['default', 'ABROGÉ'], ['even', 'Commune'], ['first', 'Commune']]); // prettier-ignore
    expect(other.formerDigest).toBe(plain.formerDigest);
    expect(other.digest).not.toBe(plain.digest);
  });

  test.each([
    ['the first page has its own', { section: '<w:titlePg/>' }],
    ['even pages have their own', { settings: '<w:evenAndOddHeaders/>' }],
  ])('%s: another document', (_what, more) => {
    const other = headed([['default', 'Commune'], ['even', 'ABROGÉ'], ['first', 'ABROGÉ']], more); // prettier-ignore
    expect(other.unseenHeaders).toBe(false);
    expect(other.digest).not.toBe(plain.digest);
  });

  test('a reference to what is not shown is no matter', () => {
    const other = headed(
      [
        ['default', 'Commune'],
        ['even', 'ABROGÉ'],
      ],
      { section: '<w:titlePg w:val="0"/>' },
    );
    expect(other.digest).toBe(plain.digest);
  });
});
