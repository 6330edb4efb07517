/**
 * What the adapter does when Word refuses, forgets, doubles or dies half-way: nothing half done goes untold, and no message of
 * Office reaches an agent.
 */
import { strFromU8, unzipSync } from 'fflate';
import { over, trips } from '../../support/word/over';
import { mac, readOnly, web, windows365, word2021Ltsc } from '../../../src/workbench/profiles';
import { WORD_ERROR_CODES, WordError, type WordErrorCode } from '../../../src/word/errors';
import { wordSentence } from '../../../src/word/sentences';
import { sampleDraft, sampleLedger, SAMPLE_PASSAGE, SAMPLE_WORDS } from '../../../src/word/self-test-sample';
import { runSelfTest } from '../../../src/word/self-test';
import { formatTag } from '../../../src/document/tags';
import { docx } from '../workbench/docx';
import { read } from '../../support/file';
import { createWordPort } from '../../../src/word/adapter';
import { PATIENCE } from '../../../src/word/run';

const MODERN_AND_OLD = [
  ['windows-365', windows365],
  ['word-2021-ltsc', word2021Ltsc],
  ['web', web],
] as const;

async function codeOf(work: Promise<unknown>): Promise<WordErrorCode> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof WordError) return thrown.code;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

const mark = (index: number, text: string, passage = SAMPLE_PASSAGE): string =>
  `<w:p><w:sdt><w:sdtPr><w:tag w:val="${formatTag({ passage, index })}"/><w:id w:val="${900 + index}"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
const update = { passage: SAMPLE_PASSAGE, parts: 2, state: 'approved', label: 'Relu' } as const;

test.each(MODERN_AND_OLD)('%s: the self-test passes', async (_, profile) => {
  const results = await runSelfTest(over(profile).word, () => undefined);
  expect(results.filter((result) => result.status !== 'passed')).toEqual([]);
});

test('the self-test does not write in a document that holds something', async () => {
  const o = over(windows365, docx('<w:p><w:r><w:t>Texte.</w:t></w:r></w:p>'));
  const results = await runSelfTest(o.word, () => undefined);
  expect(results.map((result) => result.status)).toEqual(['failed', ...Array<string>(7).fill('skipped')]);
  expect(read(await o.word.readFile()).scan.blocks.map((block) => block.text)).toEqual(['Texte.']);
});

test.each(MODERN_AND_OLD)('%s: an insertion that fails leaves the document as it was', async (_, profile) => {
  for (const at of [1, 2]) {
    const o = over(profile);
    o.host.failAt({ at, when: 'after', code: 'GeneralException' });
    expect(await codeOf(o.word.insertDraft(sampleDraft()))).toBe('bad-content');
    const snapshot = await o.word.readDocument();
    expect(snapshot).toEqual({ empty: true, marks: [] });
  }
});

test('a document that already holds a draft takes no other', async () => {
  for (const [, profile] of MODERN_AND_OLD) {
    const o = over(profile);
    await o.word.insertDraft(sampleDraft());
    expect(await codeOf(o.word.insertDraft(sampleDraft()))).toBe('other-draft');
    expect((await o.word.readDocument()).marks.length).toBe(SAMPLE_WORDS.length);
  }
});

test('tags that Word lost or doubled are told', async () => {
  const o = over(windows365);
  const draft = sampleDraft();
  const strange = formatTag({ passage: 'AAAAAAAAAAAAAAAAAAAAAA', index: 0 });
  expect(await o.word.insertDraft({ ...draft, tags: [...draft.tags, strange] })).toEqual({
    status: 'unfaithful',
    missing: [strange],
    repeated: [],
  });
  const [tag] = draft.tags;
  const doubled = docx(mark(0, 'Un') + mark(0, 'Un'));
  const base64 = Buffer.from(doubled).toString('base64');
  expect(await over(windows365).word.insertDraft({ ...draft, docx: base64, tags: [tag ?? ''] })).toEqual({
    status: 'unfaithful',
    missing: [],
    repeated: [tag],
  });
});

test('a read-only document refuses every change, with the sentence that says what to do', async () => {
  const o = over(readOnly);
  const code = await codeOf(o.word.insertDraft(sampleDraft()));
  expect(code).toBe('protected');
  expect(wordSentence(code, 'fr')).toContain('Restreindre la modification');
  expect((await o.word.readDocument()).empty).toBe(true);
});

test('a passage that is not whole is not changed', async () => {
  const doubled = over(windows365, docx(mark(0, 'Un') + mark(0, 'Un')));
  expect(await codeOf(doubled.word.replacePassage(SAMPLE_PASSAGE, ['Deux']))).toBe('incomplete');
  const half = over(windows365, docx(mark(0, 'Un')));
  expect(await codeOf(half.word.replacePassage(SAMPLE_PASSAGE, ['Deux', 'Trois']))).toBe('incomplete');
  expect((await half.word.readDocument()).marks.map(({ text }) => text)).toEqual(['Un']);
  for (const work of [
    half.word.showPassage('AAAAAAAAAAAAAAAAAAAAAA'),
    half.word.removePassage('AAAAAAAAAAAAAAAAAAAAAA'),
  ])
    expect(await codeOf(work)).toBe('not-found');
});

test('a copy of a passage goes with it when it is removed', async () => {
  const o = over(web, docx(mark(0, 'Un') + mark(0, 'Un') + '<w:p><w:r><w:t>Reste.</w:t></w:r></w:p>'));
  await o.word.removePassage(SAMPLE_PASSAGE);
  expect(read(await o.word.readFile()).scan.blocks.map((block) => block.text)).toEqual(['Reste.']);
});

test('words beside a mark stay when the passage is removed', async () => {
  const run = '<w:r><w:t xml:space="preserve">Avant </w:t></w:r>';
  const o = over(windows365, docx(mark(0, 'Un').replace('<w:p>', `<w:p>${run}`)));
  await o.word.removePassage(SAMPLE_PASSAGE);
  const { scan } = read(await o.word.readFile());
  expect(scan.marks).toEqual([]);
  expect(scan.blocks.map((block) => block.text)).toEqual(['Avant']);
});

test('a line end typed in a correction does not break the paragraph', async () => {
  const o = over(windows365, docx(mark(0, 'Un')));
  await o.word.replacePassage(SAMPLE_PASSAGE, ['Un\ndeux\r\ntrois']);
  expect(read(await o.word.readFile()).scan.marks.map(({ text }) => text)).toEqual(['Un deux trois']);
});

test.each(MODERN_AND_OLD)('%s: opening 100 passages takes three round trips at most', async (_, profile) => {
  const body = Array.from({ length: 100 }, (__, at) =>
    mark(0, `Passage ${at}`, `${'P'.repeat(19)}${String(at).padStart(3, '0')}`),
  );
  const o = over(profile, docx(body.join('')));
  const [count, snapshot] = await trips(o.host, () => o.word.readDocument());
  expect(count).toBeLessThanOrEqual(3);
  expect(snapshot.marks.map(({ text }) => text)).toEqual(body.map((__, at) => `Passage ${at}`));
  const [approving] = await trips(o.host, () =>
    o.word.writeReview([{ ...update, passage: `${'P'.repeat(19)}042` }], sampleLedger('1')),
  );
  expect(approving).toBe(2);
});

test.each(MODERN_AND_OLD)('%s: a ledger is replaced, never doubled, and read back', async (_, profile) => {
  const o = over(profile, docx(mark(0, 'Un')));
  for (const step of ['1', '2', '3']) await o.word.writeReview([update], sampleLedger(step));
  expect((await o.word.readDocument()).ledgerXml).toContain('version="3"');
  const files = unzipSync(await o.word.readFile());
  const ledgers = Object.values(files).filter((bytes) => strFromU8(bytes).includes('<ledger '));
  expect(ledgers.length).toBe(1);
});

test('a ledger that Word silently drops is told (office-js #2408)', async () => {
  const o = over({ ...web, quirks: { ...web.quirks, customXmlSilentLimit: 10 } }, docx(mark(0, 'Un')));
  expect(await codeOf(o.word.writeReview([update], sampleLedger('1')))).toBe('ledger-not-written');
});

test('Word 2021: when the new ledger is refused the former one is put back', async () => {
  const o = over(word2021Ltsc, docx(mark(0, 'Un')));
  await o.word.writeReview([update], sampleLedger('1'));
  expect(await codeOf(o.word.writeReview([update], '<ledger xmlns="urn:paraphe:ledger:1">'))).toBe(
    'bad-content',
  );
  expect((await o.word.readDocument()).ledgerXml).toContain('version="1"');
});

test('Word says 11001 while it saves: the file is asked for again, and every file is closed', async () => {
  const o = over({ ...web, quirks: { ...web.quirks, fileBusyTimes: 2 } });
  expect((await o.word.readFile()).length).toBeGreaterThan(0);
  expect(o.pauses.length).toBe(2);
  expect(o.host.openFiles).toBe(0);
  const stuck = over({ ...web, quirks: { ...web.quirks, fileBusyTimes: 99 } });
  expect(await codeOf(stuck.word.readFile())).toBe('file-unavailable');
  expect(stuck.host.openFiles).toBe(0);
});

test('a file of several slices is put together in order', async () => {
  const o = over(
    { ...mac, platform: 'iOS', sliceLimit: 65_536 },
    docx(
      `<w:p><w:r><w:t>${Array.from({ length: 40_000 }, (_, at) => at.toString(36)).join(' ')}</w:t></w:r></w:p>`,
    ),
  );
  expect(read(await o.word.readFile()).scan.blocks[0]?.text.endsWith((39_999).toString(36))).toBe(true);
});

test('what the add-in writes is not tracked, and tracking is as it was afterwards', async () => {
  const o = over(windows365, docx(mark(0, 'Un')));
  const setMode = (mode: 'Off' | 'TrackAll') =>
    o.env.run(async (context) => {
      (context.document as unknown as { changeTrackingMode: string }).changeTrackingMode = mode;
      await context.sync();
    });
  await setMode('TrackAll');
  await o.word.replacePassage(SAMPLE_PASSAGE, ['Deux']);
  const mode = () =>
    o.env.run(async (context) => {
      const document = context.document as unknown as {
        load(names: string): void;
        changeTrackingMode: string;
      };
      document.load('changeTrackingMode');
      await context.sync();
      return document.changeTrackingMode;
    });
  expect(await mode()).toBe('TrackAll');
  expect(read(await o.word.readFile()).scan.trackedChanges).toBe(false);
  o.host.failAt({ at: 2, when: 'before', code: 'GeneralException' });
  await codeOf(o.word.replacePassage(SAMPLE_PASSAGE, ['Trois']));
  expect(await mode()).toBe('TrackAll');
});

test('a half-applied batch (Word promises no atomicity) leaves tracking as it was', async () => {
  const o = over(windows365, docx(mark(0, 'Un')), { atomic: false });
  await o.env.run(async (context) => {
    (context.document as unknown as { changeTrackingMode: string }).changeTrackingMode = 'TrackAll';
    await context.sync();
  });
  o.host.failAt({ at: 2, when: 'after', code: 'GeneralException' });
  await codeOf(o.word.replacePassage(SAMPLE_PASSAGE, ['Deux']));
  const mode = await o.env.run(async (context) => {
    const document = context.document as unknown as { load(names: string): void; changeTrackingMode: string };
    document.load('changeTrackingMode');
    await context.sync();
    return document.changeTrackingMode;
  });
  expect(mode).toBe('TrackAll');
});

test('changes asked for together are made one after the other', async () => {
  const o = over(windows365, docx(mark(0, 'Un')));
  await Promise.all(['Deux', 'Trois', 'Quatre'].map((text) => o.word.replacePassage(SAMPLE_PASSAGE, [text])));
  expect((await o.word.readDocument()).marks.map(({ text }) => text)).toEqual(['Quatre']);
});

test('a failure does not stop what comes after it', async () => {
  const o = over(windows365, docx(mark(0, 'Un')));
  o.host.failAt({ at: 1, when: 'before', code: 'SearchDialogIsOpen' });
  const [first, second] = await Promise.allSettled([o.word.readDocument(), o.word.readDocument()]);
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'search-open' } });
  expect(second.status).toBe('fulfilled');
});

test('a Word that never answers is given up', async () => {
  jest.useFakeTimers();
  try {
    const { env } = over(windows365);
    const silent = createWordPort({ ...env, run: () => new Promise(() => undefined) });
    const refused = codeOf(silent.readDocument());
    await jest.advanceTimersByTimeAsync(PATIENCE + 1);
    expect(await refused).toBe('no-answer');
  } finally {
    jest.useRealTimers();
  }
});

test('every code has a sentence in both languages, without any of Office’s words', () => {
  for (const code of WORD_ERROR_CODES)
    for (const language of ['fr', 'en'] as const) {
      expect(wordSentence(code, language).length).toBeGreaterThan(30);
      expect(wordSentence(code, language)).not.toMatch(/Exception|Error\b|undefined/);
    }
});

test.each(MODERN_AND_OLD)(
  '%s: a mark that another program dropped is put back around its own words, never by a guess',
  async (_, profile) => {
    const plain = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    const lost = over(profile, docx(mark(0, 'Un.') + plain('Deux\u00a0!') + plain('Autre.')));
    await lost.word.restoreMarks({ ...update, label: 'IA' }, ['Un.', 'Deux !']);
    const { scan } = read(await lost.word.readFile());
    expect(scan.marks.map(({ passage, index, text }) => [passage, index, text])).toEqual([
      [SAMPLE_PASSAGE, 0, 'Un.'],
      [SAMPLE_PASSAGE, 1, 'Deux !'],
    ]);
    expect(scan.blocks.map((block) => block.text)).toEqual(['Un.', 'Deux !', 'Autre.']);
    await lost.word.restoreMarks(update, ['Un.', 'Deux !']);
    expect((await lost.word.readDocument()).marks.length).toBe(2);
    const twice = over(profile, docx(plain('Un.') + plain('Un.')));
    expect(await codeOf(twice.word.restoreMarks(update, ['Un.']))).toBe('incomplete');
    expect(await codeOf(twice.word.restoreMarks(update, ['Deux.']))).toBe('not-found');
    expect((await twice.word.readDocument()).marks).toEqual([]);
  },
);
