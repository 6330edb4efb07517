/**
 * What the seal covers beside words, through the real services and `paraphe verify`: a label of a list, a picture or a field that is another
 * after sealing is found; seals made when a digest covered less still verify, and say so.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { VerifyReport } from '../../src/cli/commands/verify';
import { NS, openPackage, REL, TYPE, type DocxPackage } from '../../src/document/package';
import type { FinalisedEvent } from '../../src/server/journal/finalised-event';
import { BEYOND_WORDS, CAVEAT_SENTENCES } from '../../src/verifier/sentences';
import { cliBench } from '../support/cli';
import { Desk } from '../support/desk';
import { read } from '../support/file';
import { addPicture, squarePng } from '../support/docx/picture';
import { publishedKeys, withSeal } from '../support/sealed';

const PICTURE = 'word/media/plan.png';
const bench = cliBench();
let desk: Desk;
let id: string;
/** Finalised and sealed; it has a list and a picture. */
let sealed: Uint8Array;

beforeAll(async () => {
  desk = await Desk.open();
  const draft = await desk.draft('note-service');
  // An agent puts a plan and a note at the end of the draft.
  const bytes = edited(draft.bytes, (pkg) => {
    addPicture(pkg, PICTURE, squarePng('28'));
    addNote(pkg);
  });
  const pictured = { ...draft, bytes };
  id = draft.id;
  await desk.finalise(await desk.approveAll(pictured));
  sealed = await desk.services.archivedFile(desk.agent, id);
  writeFileSync(path.join(bench.folder, 'cles.json'), await publishedKeys(desk));
});
afterAll(async () => {
  await desk.leave();
  bench.remove();
});

function edited(bytes: Uint8Array, edit: (pkg: DocxPackage) => void): Uint8Array {
  const pkg = openPackage(bytes);
  edit(pkg);
  return pkg.save();
}
function replaceIn(pkg: DocxPackage, part: string, from: RegExp, to: string): void {
  const before = pkg.text(part);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  pkg.setBytes(part, new TextEncoder().encode(after));
}
const otherPicture = (pkg: DocxPackage): void => pkg.setBytes(PICTURE, squarePng('29'));
const otherLabels = (pkg: DocxPackage): void =>
  replaceIn(pkg, 'word/numbering.xml', /w:lvlText w:val="%1°"/g, 'w:lvlText w:val="%1 bis"');
/** A run of the sealed words becomes the last result of a field: the page shows the title of the file instead. */
const titleField = (pkg: DocxPackage): void =>
  replaceIn(
    pkg,
    pkg.mainPart,
    /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>[^<]{12,}<\/w:t><\/w:r>)/,
    '<w:fldSimple w:instr=" TITLE ">$1</w:fldSimple>',
  );
/** Called at the first run of the text. */
const NOTE = 'word/footnotes9.xml';
const addNote = (pkg: DocxPackage): void => {
  const note = '<w:footnote w:id="9"><w:p><w:r><w:t>Sauf le jeudi.</w:t></w:r></w:p></w:footnote>';
  pkg.addPart(NOTE, TYPE.footnotes, `<w:footnotes xmlns:w="${NS.w}">${note}</w:footnotes>`);
  pkg.addRelationship(pkg.mainPart, REL.footnotes, NOTE);
  replaceIn(pkg, pkg.mainPart, /(<\/w:p>)(?=<w:sectPr)/, '<w:r><w:footnoteReference w:id="9"/></w:r>$1');
};
const withoutCall = (pkg: DocxPackage): void =>
  replaceIn(pkg, pkg.mainPart, /<w:r><w:footnoteReference w:id="9"\/><\/w:r>/, '');
const otherWord = (pkg: DocxPackage): void =>
  replaceIn(pkg, pkg.mainPart, /(<w:t[^>]*>)[^<]{12,}(?=<)/, '$1Tout autre chose');

async function verify(bytes: Uint8Array): Promise<{ code: number; report: VerifyReport }> {
  writeFileSync(path.join(bench.folder, 'acte.docx'), bytes);
  const { code, out } = await bench.run('verify', 'acte.docx', '--keys', 'cles.json', '--json');
  return { code, report: JSON.parse(out) as VerifyReport };
}

it('is intact as it was sealed, list and picture included', async () => {
  const { blocks } = read(sealed).scan;
  expect(blocks.some(({ label }) => label === '1°')).toBe(true);
  expect(blocks.some(({ figures = [] }) => figures.length > 0)).toBe(true);
  const { code, report } = await verify(sealed);
  expect([code, report.outcome, report.caveats]).toEqual([0, 'intact', ['demonstration']]);
});

it.each([
  ['a label of a list', otherLabels],
  ['a picture', otherPicture],
  ['a field around sealed words', titleField],
  ['a note that nothing calls any more', withoutCall],
])('%s that is another after sealing: changed, although every word is there', async (_what, edit) => {
  const { code, report } = await verify(edited(sealed, edit));
  expect([code, report.outcome, report.reason]).toEqual([1, 'changed', 'text-changed']);
  expect(report).toMatchObject({ beyondWords: true, changed: [], gone: 0, facts: { documentId: id } });
  expect(report.message).toContain(BEYOND_WORDS);
});

test('a document whose fields may show other words says so, although nothing was changed', async () => {
  const draft = await desk.draft('note-service');
  const dated = edited(draft.bytes, (pkg) =>
    replaceIn(
      pkg,
      pkg.mainPart,
      /(<\/w:p>)(?=<w:sectPr)/,
      '<w:fldSimple w:instr=" DATE "><w:r><w:t>29/11/2026</w:t></w:r></w:fldSimple>$1',
    ),
  );
  await desk.finalise(await desk.approveAll({ ...draft, bytes: dated }));
  const { code, report } = await verify(await desk.services.archivedFile(desk.agent, draft.id));
  expect([code, report.outcome, report.caveats]).toEqual([0, 'intact', ['demonstration', 'fields']]);
  expect(report.message).toContain(CAVEAT_SENTENCES.fields);
});

/** The same file under a seal of another recipe. */
async function sealedAs(digest: string): Promise<Uint8Array> {
  const { siret } = desk.agent.organisation;
  const told = await desk.store.events(siret, id);
  const event = told.find(({ kind }) => kind === 'finalised') as FinalisedEvent;
  expect(digest).not.toBe(event.digest);
  const [index = -1] = await desk.store.journal.record(siret, [{ ...event, digest }]);
  return withSeal(sealed, await desk.store.journal.seal(siret, index));
}

describe('a seal of the recipe before, which counted neither calls of notes nor fields', () => {
  let former: Uint8Array;
  beforeAll(async () => {
    former = await sealedAs(read(sealed).scan.formerDigest ?? '');
  });

  it('still verifies, and says what it does not cover', async () => {
    for (const bytes of [former, edited(former, withoutCall)]) {
      const { code, report } = await verify(bytes);
      expect([code, report.outcome]).toEqual([0, 'intact']);
    }
    const { report } = await verify(former);
    expect(report.caveats).toEqual(['demonstration', 'notes-uncovered']);
    expect(report.message).toContain(CAVEAT_SENTENCES['notes-uncovered']);
  });

  it('says of a field that was put there since that it may show other words', async () => {
    const { report } = await verify(edited(former, titleField));
    expect(report.caveats).toContain('fields');
  });

  it('finds another label all the same', async () => {
    const { report } = await verify(edited(former, otherLabels));
    expect(report.outcome).toBe('changed');
  });
});

describe('a seal of the first recipe, which counted words alone', () => {
  let former: Uint8Array;
  beforeAll(async () => {
    former = await sealedAs(read(sealed).scan.wordsDigest ?? '');
  });

  it('still verifies, and says what it does not cover', async () => {
    const { code, report } = await verify(former);
    expect([code, report.outcome]).toEqual([0, 'intact']);
    expect(report.caveats).toEqual(['demonstration', 'words-only', 'notes-uncovered']);
    expect(report.message).toContain(CAVEAT_SENTENCES['words-only']);
    const told = await desk.services.verifySeal(desk.agent, former);
    expect(told).toMatchObject({ outcome: 'intact', tone: 'unsure', documentId: id });
    expect(told.en.remarks.join()).toContain('sealed words only');
  });

  it('knows nothing of labels and pictures, and says so whatever became of them', async () => {
    for (const edit of [otherLabels, otherPicture]) {
      const { code, report } = await verify(edited(former, edit));
      expect([code, report.outcome]).toEqual([0, 'intact']);
      expect(report.caveats).toContain('words-only');
    }
  });

  it('finds another word all the same', async () => {
    const { code, report } = await verify(edited(former, otherWord));
    expect([code, report.outcome]).toEqual([1, 'changed']);
    expect(report.changed.map(({ text }) => text)).toEqual([expect.stringMatching(/Tout autre chose/)]);
  });
});
