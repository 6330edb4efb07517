/**
 * A passage written again takes the place of the former one, in every Word that Paraphe supports; when Word loses its marks, the
 * former one stays.
 */
import { Desk } from '../../support/desk';
import { read } from '../../support/file';
import { over } from '../../support/word/over';
import { bodyFlatOpc } from '../../../src/document/flat-opc';
import { openPackage } from '../../../src/document/package';
import {
  mac,
  web,
  windows365,
  word2021Ltsc,
  word2024Ltsc,
  type HostProfile,
} from '../../../src/workbench/profiles';
import { docx } from '../workbench/docx';
import type { DraftResponse } from '../../../src/server/api/messages';
import type { ExchangeInput } from '../../../src/word/port';
import { normaliseParagraph } from '../../../src/word/words';

const TEMPLATE = 'arrete-circulation-temporaire';
const PROFILES = [windows365, word2024Ltsc, word2021Ltsc, mac, web];
const NEW = 'N'.repeat(22);
const WORDS = ['Un premier paragraphe récrit.', 'Un second paragraphe récrit.'];

let desk: Desk;
let drafted: DraftResponse;
beforeAll(async () => {
  desk = await Desk.open();
  const facts = desk.services.templateForm(desk.drafter, TEMPLATE).examples[0]?.facts ?? {};
  drafted = await desk.services.draftDocument(desk.drafter, { template: TEMPLATE, facts });
});
afterAll(() => desk.leave());

const control = (index: number): string =>
  `<w:p><w:sdt><w:sdtPr><w:tag w:val="paraphe:${NEW}:${String(index)}"/></w:sdtPr><w:sdtContent><w:r><w:t>${WORDS[index] ?? ''}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
const input = (former: string): ExchangeInput => ({
  former,
  ooxml: bodyFlatOpc(openPackage(docx(control(0) + control(1)))),
  tags: [0, 1].map((index) => `paraphe:${NEW}:${String(index)}`),
  ledgerXml: drafted.package.ledgerXml.replace('urn:paraphe:ledger:1"', 'urn:paraphe:ledger:1" note="new"'),
});
const paragraphs = (bytes: Uint8Array): readonly string[] =>
  read(bytes)
    .scan.blocks.filter((block) => block.story === 'body')
    .map((block) => block.text);
async function draftIn(profile: HostProfile) {
  const o = over(profile);
  await o.word.insertDraft(drafted.package);
  const [passage] = drafted.document.passages;
  if (passage === undefined) throw new Error('no passage');
  return { ...o, passage };
}

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('takes the place of the former passage, and leaves the rest as it was', async () => {
    const { word, passage } = await draftIn(profile);
    const before = paragraphs(await word.readFile());
    expect(await word.exchangePassage(input(passage.id))).toBe('exchanged');
    const bytes = await word.readFile();
    const after = paragraphs(bytes);
    const at = before.indexOf(passage.generated[0] ?? '');
    expect(at).toBeGreaterThan(0);
    const expected = [...before.slice(0, at), ...WORDS, ...before.slice(at + passage.generated.length)];
    expect(after).toEqual(expected);
    const { marks, trackedChanges } = read(bytes).scan;
    expect(marks.filter((mark) => mark.passage === passage.id)).toEqual([]);
    expect(marks.filter((mark) => mark.passage === NEW).map(({ text }) => text)).toEqual(WORDS);
    expect(trackedChanges).toBe(false);
    expect((await word.readDocument()).ledgerXml).toContain('note="new"');
  });
  test('goes after the cursor when the former passage does not stand any more', async () => {
    const { word, passage } = await draftIn(profile);
    await word.removePassage(passage.id);
    expect(await word.exchangePassage(input(passage.id))).toBe('exchanged');
    const { marks } = await word.readDocument();
    expect(marks.filter(({ passage }) => passage === NEW).map(({ text }) => text)).toEqual(WORDS);
  });
});

test('a Word that loses the new marks keeps the former passage and the former ledger', async () => {
  const quirks = { ...windows365.quirks, tagLostAtInsertion: true };
  const o = over(windows365);
  await o.word.insertDraft(drafted.package);
  const broken = over({ ...windows365, quirks }, await o.word.readFile());
  const [passage] = drafted.document.passages;
  if (passage === undefined) throw new Error('no passage');
  expect(await broken.word.exchangePassage(input(passage.id))).toBe('unfaithful');
  const { marks, ledgerXml } = await broken.word.readDocument();
  expect(
    marks.filter((mark) => mark.passage === passage.id).map(({ text }) => normaliseParagraph(text)),
  ).toEqual(passage.generated);
  expect(ledgerXml).not.toContain('note="new"');
});
