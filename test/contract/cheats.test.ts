/**
 * Attempts to get round the gate by editing the .docx directly, as somebody with a zip tool would: each is refused by the
 * server, on the bytes, with the reason an agent needs.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { verdict } from '../../src/review/gate';
import { recordFromLedger } from '../../src/review/record-ledger';
import { Desk, type Draft } from '../support/desk';
import { read } from '../support/file';

const TEMPLATE = 'arrete-circulation-temporaire';
let desk: Desk;
let reviewed: Draft;
beforeAll(async () => {
  desk = await Desk.open();
  reviewed = await desk.approveAll(await desk.draft(TEMPLATE));
});
afterAll(() => desk.leave());

/** Edits one part as text, behind Paraphe's back. */
function edit(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('the edit changed nothing');
  return zipSync({ ...files, [part]: strToU8(after) });
}
const BODY = 'word/document.xml';
const onBody = (change: (xml: string) => string) => (bytes: Uint8Array) => edit(bytes, BODY, change);
const ledgerPart = (bytes: Uint8Array): string => {
  const files = unzipSync(bytes);
  const name = Object.keys(files).find((n) => /customXml\/item\d+\.xml$/.test(n) && strFromU8(files[n] ?? new Uint8Array()).includes('urn:paraphe:ledger:1'));
  if (name === undefined) throw new Error('no ledger');
  return name;
}; // prettier-ignore

const SDT = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?paraphe:[\s\S]*?<\/w:sdt>/;
const sdtOf = (xml: string): string => SDT.exec(xml)?.[0] ?? '';
const contentOf = (sdt: string): string => /<w:sdtContent>([\s\S]*)<\/w:sdtContent>/.exec(sdt)?.[1] ?? '';
const paragraphOf = (xml: string): string => {
  const at = xml.indexOf(sdtOf(xml));
  return xml.slice(xml.lastIndexOf('<w:p>', at) === -1 ? xml.lastIndexOf('<w:p ', at) : Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at)), xml.indexOf('</w:p>', at) + 6);
}; // prettier-ignore

test('a document reviewed in order passes, and is finalised without its draft look', async () => {
  expect(reviewed.passages.length).toBeGreaterThan(0);
  expect(await desk.reasons(reviewed)).toEqual([]);
  const own = await desk.approveAll(await desk.draft(TEMPLATE));
  const before = read(own.bytes).scan;
  const after = read(await desk.finalise(own)).scan;
  expect(before.watermark).toBe(true);
  expect(after.watermark).toBe(false);
  expect(after.digest).toBe(before.digest);
  expect(after.marks.length).toBe(before.marks.length);
});

const cheats: readonly [name: string, edit: (bytes: Uint8Array) => Uint8Array, expected: string[]][] = [
  ['one letter changed after approval', onBody((xml) => xml.replace(sdtOf(xml), sdtOf(xml).replace(/(<w:t[^>]*>[^<]*?)e/, '$1a'))), ['changed']],
  ['a mark removed, its text kept', onBody((xml) => xml.replace(sdtOf(xml), contentOf(sdtOf(xml)))), ['incomplete', 'missing', 'text-outside-mark', 'mark-lost', 'misplaced']],
  ['a passage duplicated with its mark', onBody((xml) => xml.replace(paragraphOf(xml), paragraphOf(xml).repeat(2))), ['duplicated']],
  ['a passage repeated as plain text', onBody((xml) => xml.replace(paragraphOf(xml), paragraphOf(xml) + paragraphOf(xml).replace(SDT, contentOf(sdtOf(xml))))), ['text-outside-mark']],
  ['a passage deleted', onBody((xml) => xml.replace(paragraphOf(xml), '')), ['incomplete', 'missing']],
  ['a passage hidden', onBody((xml) => xml.replace(sdtOf(xml), sdtOf(xml).replaceAll('<w:rPr>', '<w:rPr><w:vanish/>'))), ['misplaced', 'changed']],
  ['a passage moved to a text box', onBody((xml) => xml.replace(paragraphOf(xml), textBox(paragraphOf(xml)))), ['misplaced']],
  ['its text moved to a text box without its mark', onBody((xml) => xml.replace(paragraphOf(xml), textBox(paragraphOf(xml).replace(SDT, contentOf(sdtOf(xml)))))), ['incomplete', 'missing', 'text-outside-mark', 'mark-lost', 'misplaced']],
  ['a word struck under tracking', onBody((xml) => xml.replace(sdtOf(xml), sdtOf(xml).replace('<w:sdtContent>', '<w:sdtContent><w:ins w:id="9001" w:author="x" w:date="2026-11-21T10:00:00Z"><w:r><w:t>non </w:t></w:r></w:ins>'))), ['changed', 'tracked-changes']],
  ['a tag changed', onBody((xml) => xml.replace(/paraphe:[\w-]{22}:0/, `paraphe:${'Z'.repeat(22)}:0`)), ['unknown-mark', 'incomplete', 'missing']],
  ['the ledger stripped', (bytes) => { const part = ledgerPart(bytes); return edit(bytes, part, () => '<other xmlns="urn:x"/>'); }, ['ledger-missing']],
  ['the ledger broken', (bytes) => edit(bytes, ledgerPart(bytes), (xml) => xml.replace(/digest="[0-9a-f]{4}/, 'digest="zzzz')), ['ledger-unreadable']],
  ['the ledger lying', (bytes) => edit(bytes, ledgerPart(bytes), (xml) => xml.replace(/Olivier/g, 'Oscar')), ['ledger-disagrees']],
]; // prettier-ignore

const textBox = (paragraph: string) =>
  `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="box" style="width:200pt;height:80pt"><v:textbox><w:txbxContent>${paragraph}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

test.each(cheats)('refuses: %s', async (_name, cheat, possible) => {
  const draft = { ...reviewed, bytes: cheat(reviewed.bytes) };
  const codes = (await desk.reasons(draft)).map((reason) => reason.code);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !possible.includes(code))).toEqual([]);
  await expect(desk.services.prepareFinalise(desk.agent, draft.id, draft.bytes)).rejects.toMatchObject({ code: 'not-final' });
}); // prettier-ignore

test.each([
  ['a passage hidden', 'hidden', /masqué, barré/],
  ['a passage moved to a text box', 'textbox', /zone de texte/],
])('says where a misplaced passage stands: %s', async (name, cause, sentence) => {
  const cheat = cheats.find(([title]) => title === name)?.[1];
  if (cheat === undefined) throw new Error(name);
  const { verdict: answer, messages } = await desk.services.computeVerdict(desk.agent, reviewed.id, cheat(reviewed.bytes));
  const at = answer.final ? -1 : answer.reasons.findIndex(({ code }) => code === 'misplaced');
  expect(answer.final ? undefined : answer.reasons[at]).toMatchObject({ cause });
  expect(messages[at]?.fr).toMatch(sentence);
  // Asked to decide on it, the service says the same.
  const passage = reviewed.passages[0]?.id ?? '';
  const asked = { file: cheat(reviewed.bytes), passage, action: 'approve', digest: 'f'.repeat(64) } as const;
  await expect(desk.services.reviewPassage(desk.agent, reviewed.id, asked)).rejects.toMatchObject({
    code: 'mark-damaged',
    message: expect.stringMatching(sentence) as string,
  });
}); // prettier-ignore

/** What only the server's record can contradict: the file alone tells a consistent lie. */
const UNSEEN_WITHOUT_SERVER = ['the ledger lying'];

test.each(cheats)('the file alone shows it too, without the server: %s', (name, cheat) => {
  const { scan } = read(cheat(reviewed.bytes));
  const blocked = scan.ledger.status !== 'ok' || !verdict(scan, recordFromLedger(scan.ledger.ledger)).final;
  expect(blocked).toBe(!UNSEEN_WITHOUT_SERVER.includes(name));
});

test('refuses the text moved to a footnote, with and without its mark', async () => {
  const { pkg } = read(reviewed.bytes);
  const xml = pkg.text(pkg.mainPart);
  const paragraph = paragraphOf(xml);
  for (const moved of [paragraph, paragraph.replace(SDT, contentOf(sdtOf(xml)))]) {
    const { pkg: target } = read(reviewed.bytes);
    target.addPart(
      'word/footnotes.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml',
      `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:footnote w:id="2">${moved}</w:footnote></w:footnotes>`,
    );
    target.addRelationship(target.mainPart, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes', 'footnotes.xml');
    target.setXml(target.mainPart, xml.replace(paragraph, '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'));
    const codes = (await desk.reasons({ ...reviewed, bytes: target.save() })).map((reason) => reason.code);
    expect(codes.some((code) => ['misplaced', 'text-outside-mark'].includes(code))).toBe(true);
  }
}); // prettier-ignore

test('refuses two documents whose ledgers were swapped', async () => {
  const other = await desk.approveAll(await desk.draft(TEMPLATE));
  const theirs = strFromU8(unzipSync(other.bytes)[ledgerPart(other.bytes)] ?? new Uint8Array());
  const swapped = edit(reviewed.bytes, ledgerPart(reviewed.bytes), () => theirs);
  expect((await desk.reasons({ ...reviewed, bytes: swapped })).map((reason) => reason.code)).toEqual(['wrong-document']);
  // The other document's whole file, presented under this one's name.
  expect((await desk.reasons({ ...reviewed, bytes: other.bytes })).map((reason) => reason.code)).toEqual(['wrong-document']);
}); // prettier-ignore

test('a file that claims its own approval is not believed', async () => {
  const draft = await desk.draft(TEMPLATE);
  const forged = edit(draft.bytes, ledgerPart(draft.bytes), (xml) =>
    xml.replaceAll('state="pending"', 'state="rejected"'),
  );
  const codes = (await desk.reasons({ ...draft, bytes: forged })).map((reason) => reason.code);
  expect(codes).toContain('pending');
});

test('a finalised file that says something else is not archived', async () => {
  const draft = await desk.approveAll(await desk.draft(TEMPLATE));
  await desk.services.prepareFinalise(desk.agent, draft.id, draft.bytes);
  await expect(desk.services.confirmFinalise(desk.agent, draft.id, draft.bytes)).rejects.toMatchObject({ code: 'confirm-mismatch' });
}); // prettier-ignore
