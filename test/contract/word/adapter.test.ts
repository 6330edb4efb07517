/**
 * The port's promises, kept by the real adapter over the stand-in, in every Word that Paraphe supports: what is inserted, read,
 * changed and finalised, in how many round trips.
 */
import { Desk } from '../../support/desk';
import { read } from '../../support/file';
import { over, trips, type Over } from '../../support/word/over';
import { mac, web, windows365, word2021Ltsc, word2024Ltsc } from '../../../src/workbench/profiles';
import { docx } from '../workbench/docx';
import type { DraftResponse } from '../../../src/server/api/messages';
import { openPackage } from '../../../src/document/package';
import { readTitle } from '../../../src/document/render/settings';
import { scanDocument } from '../../../src/document/scan';
import { readReference, referenceToXml } from '../../../src/document/reference-part';
import { readSeal, sealToXml } from '../../../src/document/seal-part';
import { markTitle } from '../../../src/word/look';
import { digestPassage, normaliseParagraph } from '../../../src/word/words';
import { markUpdates } from '../../../src/pane/app/mark-updates';

const TEMPLATE = 'arrete-circulation-temporaire';
const PROFILES = [windows365, word2024Ltsc, word2021Ltsc, mac, web];

let desk: Desk;
let drafted: DraftResponse;
beforeAll(async () => {
  desk = await Desk.open();
  drafted = await newDraft();
});
afterAll(() => desk.leave());

const newDraft = (): Promise<DraftResponse> => {
  const facts = desk.services.templateForm(desk.drafter, TEMPLATE).examples[0]?.facts ?? {};
  return desk.services.draftDocument(desk.drafter, { template: TEMPLATE, facts });
};
const scanOf = async ({ word }: Over) => read(await word.readFile()).scan;
const titleOf = async ({ word }: Over) => readTitle(openPackage(await word.readFile()));
const words = (document: DraftResponse['document']) =>
  document.passages.flatMap(({ id, generated }) =>
    generated.map((text, index) => ({ passage: id, index, text })),
  );

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('takes a draft in an empty document in three round trips, and shows every mark once', async () => {
    const o = over(profile);
    const [count, outcome] = await trips(o.host, () => o.word.insertDraft(drafted.package));
    expect(outcome).toEqual({ status: 'inserted', where: 'document' });
    expect(count).toBe(3);
    const snapshot = await o.word.readDocument();
    expect(
      snapshot.marks.map(({ passage, index, text }) => ({ passage, index, text: normaliseParagraph(text) })),
    ).toEqual(words(drafted.document));
    expect(new Set(snapshot.marks.map((mark) => mark.title))).toEqual(
      new Set(drafted.document.passages.map((passage) => markTitle(passage))),
    );
    const scan = await scanOf(o);
    expect(scan.ledger).toMatchObject({ status: 'ok', ledger: { documentId: drafted.document.documentId } });
    expect(scan.watermark).toBe(true);
    expect(await titleOf(o)).toBe(drafted.document.title);
    expect(scan.trackedChanges).toBe(false);
  });

  test('adds a draft after the cursor without touching what is there', async () => {
    const before =
      '<w:p><w:r><w:t>Texte de l’agent.</w:t></w:r></w:p><w:p><w:r><w:t>Suite.</w:t></w:r></w:p>';
    const o = over(profile, docx(before));
    const [count, outcome] = await trips(o.host, () => o.word.insertDraft(drafted.package));
    expect(outcome).toEqual({ status: 'inserted', where: 'selection' });
    expect(count).toBe(3);
    const scan = await scanOf(o);
    const body = scan.blocks.filter((block) => block.story === 'body').map((block) => block.text);
    expect(await titleOf(o)).toBe('');
    expect(body[0]).toBe('Texte de l’agent.');
    expect(body.at(-1)).toBe('Suite.');
    expect(body.length).toBeGreaterThan(5);
    expect(scan.marks.map((mark) => mark.text)).toEqual(words(drafted.document).map((mark) => mark.text));
    expect(scan.watermark).toBe(true);
  });

  test('opens a document in three round trips at most, and approves in two', async () => {
    const o = over(profile);
    const draft = await newDraft();
    await o.word.insertDraft(draft.package);
    const [opening, snapshot] = await trips(o.host, () => o.word.readDocument());
    expect(opening).toBeLessThanOrEqual(3);
    const [first] = draft.document.passages;
    if (first === undefined) throw new Error('no passage');
    const shown = snapshot.marks.filter((mark) => mark.passage === first.id).map((mark) => mark.text);
    const answer = await desk.services.reviewPassage(desk.agent, draft.document.documentId, {
      file: await o.word.readFile(),
      passage: first.id,
      action: 'approve',
      digest: digestPassage(shown),
    });
    const label = markTitle(
      answer.passage,
      answer.passage.reviews.map(({ agent }) => agent.name),
    );
    const [approving] = await trips(o.host, () =>
      o.word.writeReview(
        [{ passage: first.id, parts: first.parts, state: answer.passage.state, label }],
        answer.ledgerXml,
      ),
    );
    expect(approving).toBe(2);
    const after = await o.word.readDocument();
    expect(after.marks.filter((mark) => mark.title === label).map((mark) => mark.passage)).toEqual(
      shown.map(() => first.id),
    );
    const scan = await scanOf(o);
    expect(scan.ledger).toMatchObject({ status: 'ok' });
    expect(
      (
        await desk.reasons({
          id: draft.document.documentId,
          bytes: await o.word.readFile(),
          passages: draft.document.passages,
        })
      ).map((reason) => reason.code),
    ).not.toContain('ledger-disagrees');
  });

  test('replaces, shows and removes a passage', async () => {
    const o = over(profile);
    const draft = await newDraft();
    await o.word.insertDraft(draft.package);
    const [first] = draft.document.passages;
    if (first === undefined) throw new Error('no passage');
    const own = first.generated.map((__, at) => `Considérant les mots de l’agent, n° ${at + 1} ;`);
    await o.word.replacePassage(first.id, own);
    const { marks } = await o.word.readDocument();
    expect(marks.filter((mark) => mark.passage === first.id).map((mark) => mark.text)).toEqual(own);
    await o.word.showPassage(first.id);
    expect(o.host.selection.toString()).toContain(own[0]);
    const paragraphs = (await scanOf(o)).blocks.length;
    await o.word.removePassage(first.id);
    const scan = await scanOf(o);
    expect(scan.marks.filter((mark) => mark.passage === first.id)).toEqual([]);
    expect(scan.blocks.map((block) => block.text).join(' ')).not.toContain('mots de l’agent');
    expect(scan.blocks.length).toBe(paragraphs - first.parts);
  });

  test('finalises to the digest that the server expects, and can put the draft back', async () => {
    const o = over(profile);
    const draft = await newDraft();
    await o.word.insertDraft(draft.package);
    const id = draft.document.documentId;
    for (const passage of draft.document.passages) {
      const { marks } = await o.word.readDocument();
      const shown = marks.filter((mark) => mark.passage === passage.id).map((mark) => mark.text);
      const answer = await desk.services.reviewPassage(desk.agent, id, {
        file: await o.word.readFile(),
        passage: passage.id,
        action: 'approve',
        digest: digestPassage(shown),
      });
      await o.word.writeReview(
        markUpdates({ ...draft.document, passages: [answer.passage] }),
        answer.ledgerXml,
      );
    }
    const prepared = await desk.services.prepareFinalise(desk.agent, id, await o.word.readFile());
    const record = await desk.services.viewDocument(desk.agent, id);
    const marks = markUpdates(record);
    await o.word.finalise({ ledgerXml: prepared.ledgerXml, statementXml: prepared.statementXml, marks });
    const final = await scanOf(o);
    expect(final.watermark).toBe(false);
    expect(final.digest).toBe(prepared.digest);

    await o.word.undoFinalise({
      ledgerXml: prepared.ledgerXml,
      marks,
      watermarkOoxml: prepared.watermarkOoxml,
    });
    const back = await scanOf(o);
    expect(back.watermark).toBe(true);
    expect(back.digest).toBe(prepared.digest);

    await o.word.finalise({ ledgerXml: prepared.ledgerXml, statementXml: prepared.statementXml, marks });
    const confirmed = await desk.services.confirmFinalise(desk.agent, id, await o.word.readFile());
    expect(confirmed.document.state).toBe('finalised');
    const sealXml = confirmed.sealXml ?? '';
    const [taken] = await trips(o.host, () => o.word.writeSeal(sealXml));
    expect(taken).toBeLessThanOrEqual(2);
    // Written again, it stands in place of the first.
    await o.word.writeSeal(sealXml);
    const file = openPackage(await o.word.readFile());
    const reading = readSeal(file);
    if (reading.status !== 'ok') throw new Error(reading.status);
    expect(sealToXml(reading.text)).toBe(sealXml);
    expect(scanDocument(file).digest).toBe(prepared.digest);
  });

  test('writes the reference of a document drafted elsewhere, once, beside what the file holds', async () => {
    const o = over(profile, docx('<w:p><w:r><w:t>Le maire arrête.</w:t></w:r></w:p>'));
    const before = await scanOf(o);
    const [first, second] = ['a'.repeat(22), 'b'.repeat(22)];
    const [taken] = await trips(o.host, () => o.word.writeReference(referenceToXml(first)));
    expect(taken).toBeLessThanOrEqual(3);
    const held = await o.word.readFile();
    expect(readReference(openPackage(held))).toBe(first);
    expect(read(held).scan.digest).toBe(before.digest);
    await o.word.writeReference(referenceToXml(first));
    expect(await o.word.readFile()).toEqual(held);
    await o.word.writeReference(referenceToXml(second));
    expect(readReference(openPackage(await o.word.readFile()))).toBe(second);
  });
});
