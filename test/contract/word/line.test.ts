/**
 * Going to a line and mending it, by the real adapter over the stand-in, in every Word that Paraphe supports: which line is meant when
 * several are alike, what is left alone, and what is refused.
 */
import { mac, web, windows365, word2021Ltsc, word2024Ltsc } from '../../../src/workbench/profiles';
import { WordError } from '../../../src/word/errors';
import { Desk } from '../../support/desk';
import { read } from '../../support/file';
import { over, trips, type Over } from '../../support/word/over';
import { docx } from '../workbench/docx';

const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const CELL = `<w:tbl><w:tr><w:tc>${p(run('La rue est fermé.'))}</w:tc></w:tr></w:tbl>`;
const BODY = [
  p(run('La rue est fermé.')),
  p(run('La rue '), run('est', true), run(' fermé.')),
  CELL,
  p(run('Article 3 : suite'), '<w:r><w:br/></w:r>', run('La rue est fermé.')),
].join('');
const LINE = { line: 'La rue est fermé.', occurrence: 0, start: 11, end: 16 };

const texts = async ({ word }: Over): Promise<string[]> =>
  read(await word.readFile()).scan.blocks.map(({ text }) => text);
const code = (work: Promise<void>): Promise<string> =>
  work.then(() => 'done', (error: unknown) => (error instanceof WordError ? error.code : String(error))); // prettier-ignore

const PROFILES = [windows365, word2024Ltsc, word2021Ltsc, mac, web];
describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('selects the paragraph meant among equal ones, in two round trips', async () => {
    const o = over(profile, docx(BODY));
    const [count] = await trips(o.host, () => o.word.showParagraph({ ...LINE, occurrence: 3 }));
    expect(count).toBe(2);
    expect(o.host.selection.toString()).toContain('Article 3');
    await o.word.showParagraph({ ...LINE, line: 'La rue\u00a0est fermé.', occurrence: 2 });
    expect(o.host.selection.toString()).toBe('La rue est fermé.');
    expect(await code(o.word.showParagraph({ ...LINE, occurrence: 4 }))).toBe('line-not-found');
    expect(await code(o.word.showParagraph({ ...LINE, line: 'Autre chose' }))).toBe('line-not-found');
  });

  test('mends these words in that line only, and leaves the other runs as they are', async () => {
    const o = over(profile, docx(BODY));
    await o.word.mendLine({ ...LINE, occurrence: 1 }, 'fermée');
    const lines = await texts(o);
    expect(lines.filter((text) => text.includes('fermée'))).toEqual(['La rue est fermée.']);
    expect(lines[1]).toBe('La rue est fermée.');
    const xml = read(await o.word.readFile()).pkg.text('word/document.xml');
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>est<\/w:t>/);
    await o.word.mendLine({ line: 'Article 3 : suite', occurrence: 0, start: 9, end: 10 }, '\u00a0');
    expect(read(await o.word.readFile()).pkg.text('word/document.xml')).toContain('3\u00a0:');
    await o.word.mendLine({ ...LINE, occurrence: 2 }, 'fermée');
    expect((await texts(o)).at(-1)).toBe('Article 3 : suite La rue est fermée.');
  });

  test('touches nothing when the line reads otherwise now', async () => {
    const o = over(profile, docx(p(run('La rue\u00a0est fermé.'))));
    // Same words, other signs: the offsets of what was checked say nothing here.
    expect(await code(o.word.mendLine(LINE, 'fermée'))).toBe('line-not-found');
    expect(await code(o.word.mendLine({ ...LINE, line: 'x' }, 'fermée'))).toBe('line-not-found');
    expect(await texts(o)).toEqual(['La rue est fermé.']);
  });
});

test('in a passage, the mark stays and its words are others: it is to be reviewed again', async () => {
  const desk = await Desk.open();
  const draft = await desk.approveAll(await desk.draft('arrete-circulation-temporaire'));
  const o = over(windows365, draft.bytes);
  const [mark] = (await o.word.readDocument()).marks;
  if (mark === undefined) throw new Error('no mark');
  const before = (await o.word.readDocument()).marks.length;
  const line = lineOf(read(draft.bytes).pkg.text('word/document.xml'), 'TP Jura doit réaliser');
  const at = line.indexOf('réaliser');
  await o.word.mendLine({ line, occurrence: 0, start: at, end: at + 8 }, 'effectuer');
  const after = await o.word.readDocument();
  expect(after.marks).toHaveLength(before);
  expect(after.marks.some(({ text }) => text.includes('doit effectuer'))).toBe(true);
  const bytes = await o.word.readFile();
  expect((await desk.reasons({ ...draft, bytes })).map(({ code: reason }) => reason)).toEqual(['changed']);
  await desk.leave();
});

/** The text of the one paragraph that holds these words. */
function lineOf(xml: string, words: string): string {
  const paragraph = xml.split('<w:p>').flatMap((part) => part.split('<w:p ')).find((part) => part.includes(words)) ?? '';
  return [...(paragraph.split('</w:p>')[0] ?? '').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
} // prettier-ignore

test('several signs of a long paragraph are mended at once, each where it stands', async () => {
  const line = `Vu la demande n° 12 de l’entreprise ${'chargée des travaux '.repeat(20)}reçue le 3 mars`;
  const mended = line.replace('n° 12', 'n°\u00a012').replace('3 mars', '3\u00a0mars');
  const o = over(windows365, docx(p(run(line))));
  await o.word.mendLine({ line, occurrence: 0, start: 0, end: line.length }, mended);
  const xml = read(await o.word.readFile()).pkg.text('word/document.xml');
  expect([...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')).toBe(mended);
});
