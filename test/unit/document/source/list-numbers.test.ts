/** Numbers of lists: as Word writes them as far as lists go, in figures beyond, and at once whatever a file asks for. */
import { openPackage, REL, TYPE } from '../../../../src/document/package';
import { readSource } from '../../../../src/document/source/read-source';
import { startOf, written } from '../../../../src/document/source/list-numbers';
import { scanDocument } from '../../../../src/document/scan';
import { docx, NAMESPACES, par, run } from '../../../support/docx/fixture';

test.each([
  [1, 'lowerLetter', 'a'],
  [28, 'upperLetter', 'BB'],
  [780, 'lowerLetter', 'z'.repeat(30)],
  [781, 'lowerLetter', '781'],
  [0, 'lowerLetter', '0'],
  [14, 'upperRoman', 'XIV'],
  [499, 'lowerRoman', 'ccccxcix'],
  [3999, 'lowerRoman', `${'c'.repeat(39)}xcix`],
  [4000, 'upperRoman', '4000'],
  [1, 'ordinal', '1er'],
  [7, 'decimalZero', '07'],
])('%d in %s is %s', (value, format, text) => {
  expect(written(value, format)).toBe(text);
});

test.each([
  ['1', 1],
  ['0', 0],
  ['32767', 32_767],
  ['32768', undefined],
  ['-3', undefined],
  ['1e308', undefined],
  ['Infinity', undefined],
  ['', undefined],
  [undefined, undefined],
])('a list that begins at %s begins at %s', (text, start) => {
  expect(startOf(text)).toBe(start);
});

/** The label that each reader gives the one paragraph of a list of this level. */
function labels(level: string, override = ''): (string | undefined)[] {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const pkg = docx({ body: par(run('Vu'), list) });
  pkg.addPart(
    'word/numbering.xml',
    TYPE.numbering,
    `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/>${override}</w:num></w:numbering>`,
  );
  pkg.addRelationship(pkg.mainPart, REL.numbering, 'word/numbering.xml');
  const opened = openPackage(pkg.save());
  return [
    scanDocument(opened).blocks.find(({ text }) => text === 'Vu')?.label,
    readSource(opened).source.paragraphs[0]?.label,
  ];
}
const level = (start: string, format: string, text = '%1)'): string =>
  `<w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`;

test.each([
  ['-100', 'lowerLetter', 'a)'],
  ['Infinity', 'upperLetter', 'A)'],
  ['2000000000', 'lowerLetter', 'a)'],
  ['1e308', 'lowerRoman', 'i)'],
  ['32767', 'upperRoman', '32767)'],
])('a list that begins at %s in %s is read at once', (start, format, label) => {
  expect(labels(level(start, format))).toEqual([label, label]);
  const override = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
  expect(labels(level('1', format), override)).toEqual([label, label]);
});

test('a level deeper than any program has is no level', () => {
  const deep = `<w:lvlOverride w:ilvl="4000"><w:lvl w:ilvl="4000">${level('1', 'decimal')}</w:lvl></w:lvlOverride>`;
  expect(labels(level('1', 'decimal'), deep)).toEqual(['1)', '1)']);
});

test('a text that repeats its number without end is told in short, and another one otherwise', () => {
  const [one] = labels(level('1', 'decimal', '%1'.repeat(5000)));
  const [other] = labels(level('1', 'decimal', '%1'.repeat(5001)));
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(other).not.toBe(one);
  const [bullet] = labels(level('1', 'bullet', 'x'.repeat(300)));
  expect(bullet).toMatch(/^[0-9a-f]{64}$/);
});

test('nine levels in one label are written', () => {
  const text = Array.from({ length: 9 }, (_, at) => `%${String(at + 1)}`).join('.');
  expect(labels(level('3', 'decimal', text))[0]).toBe('3.1.1.1.1.1.1.1.1');
});
