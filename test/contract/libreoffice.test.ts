/**
 * Another program opens, prints and saves our files: LibreOffice 7.4 or later. What it loses is written in docs/libreoffice.md,
 * and the scan finds the rest again.
 */
import { replaceWords } from '../support/docx/replace-words';
import { openPackage } from '../../src/document/package';
import { documentState } from '../support/docx/document-state';

import { scanDocument as read } from '../../src/document/scan';
import type { Scan } from '../../src/review/scan';
import { finalise } from '../support/document/finalise';
import { LETTERHEADS } from '../support/document/letterheads';
import { renderSample, sampleInput, SAMPLE_NAMES } from '../support/document/render';
import { DETOUR, MOTIVES, ORDER_LEDGER, ORDER_PASSAGES } from '../support/document/sample-acts';
import { addPicture, squarePng } from '../support/docx/picture';
import { convert, resave } from '../support/libreoffice';
import { countColour, printAll } from '../support/pages';
import type { Printed } from '../support/pages';
import { describeWith, requireTool } from '../support/rings';

/** Shading of a passage, and the watermark's grey at half opacity. */
const SHADING = [0xff, 0xf2, 0xcc] as const;
const WATERMARK = [0xe3, 0xe3, 0xe3] as const;

const printing =
  requireTool('pdftotext') && requireTool('pdftoppm') ? describeWith('soffice') : describe.skip;
const folded = (text: string): string => text.replace(/\s+/g, ' ');

printing('printed by LibreOffice', () => {
  const drafts = SAMPLE_NAMES.map((name) => renderSample(name));
  const files: Record<string, Uint8Array> = {};
  SAMPLE_NAMES.forEach((name, index) => {
    const draft = drafts[index] ?? new Uint8Array();
    files[`draft ${name}`] = draft;
    files[`final ${name}`] = finalise(draft, sampleInput(name).ledger);
  });
  for (const [name, make] of Object.entries(LETTERHEADS))
    files[name] = renderSample('order', { letterhead: make() });
  let printed: Record<string, Printed> = {};
  beforeAll(() => {
    printed = printAll(files);
  });
  const get = (name: string): Printed => {
    const found = printed[name];
    if (!found || found.pages.length === 0) throw new Error(`nothing printed: ${name}`);
    return found;
  };

  test.each(SAMPLE_NAMES)(
    'draft and final of %s: same words; marks and watermark only in the draft',
    (name) => {
      const before = get(`draft ${name}`);
      const after = get(`final ${name}`);
      for (const { text } of read(openPackage(files[`draft ${name}`] ?? new Uint8Array())).marks)
        expect(folded(before.text)).toContain(text.slice(0, 60));
      expect(folded(after.text)).toBe(folded(before.text));
      expect(after.pages.length).toBe(before.pages.length);
      for (const page of before.pages) expect(countColour(page, WATERMARK)).toBeGreaterThan(500);
      for (const page of after.pages) {
        expect(countColour(page, WATERMARK)).toBe(0);
        expect(countColour(page, SHADING)).toBe(0);
      }
      expect(before.pages.reduce((sum, page) => sum + countColour(page, SHADING), 0)).toBeGreaterThan(500);
    },
  );

  test.each(Object.keys(LETTERHEADS))('an order on the letterhead: %s', (name) => {
    const { text, pages } = get(name);
    for (const words of ['Arrêté n° 2026-123', 'Article 1er', 'Hélène CARREZ'])
      expect(folded(text)).toContain(words);
    expect(text).toMatch(/1°\s+rue des Vignes/);
    for (const page of pages) expect(countColour(page, WATERMARK)).toBeGreaterThan(500);
  });

  test('the name under a signature stays on the page of its place and date', () => {
    const pages = get('draft deliberation').text.split('\f');
    const page = pages.findIndex((words) => words.includes('Fait à Valmorin'));
    expect(pages[page]).toContain('Jean-Pierre FAIVRE');
  });
});

describeWith('soffice')('saved again by LibreOffice', () => {
  const draft = renderSample('order');
  const before = read(openPackage(draft));
  let saved: Uint8Array;
  let after: Scan;
  beforeAll(() => {
    saved = resave(draft);
    after = read(openPackage(saved));
  });

  test('no word of the document changes', () => {
    expect(after.digest).toBe(before.digest);
    expect(after.watermark).toBe(true);
  });

  test('labels of lists and pictures are seen the same', () => {
    const seen = ({ blocks }: Scan): unknown[] =>
      blocks
        .filter(({ text, label, figures }) => text !== '' || label !== undefined || figures !== undefined)
        .map(({ label, figures }) => [label, figures]);
    expect(before.blocks.some(({ label }) => label === '2°')).toBe(true);
    expect(seen(after)).toEqual(seen(before));
  });

  test('an embedded PNG keeps its bytes', () => {
    const png = squarePng('28');
    const pkg = openPackage(draft);
    addPicture(pkg, 'word/media/plan.png', png);
    const again = openPackage(resave(pkg.save()));
    const pictures = again.names().filter((name) => /^word\/media\/.*\.png$/.test(name));
    expect(pictures.map((name) => Buffer.from(again.bytes(name)).toString('base64'))).toContain(
      Buffer.from(png).toString('base64'),
    );
    expect(read(again).digest).toBe(read(openPackage(pkg.save())).digest);
  });

  test('the ledger is the same, and every mark is found again, by its tag or by its words', () => {
    expect(after.ledger).toEqual({ status: 'ok', ledger: ORDER_LEDGER });
    expect(after.marks.map(({ passage, index, text }) => [passage, index, text])).toEqual(
      before.marks.map(({ passage, index, text }) => [passage, index, text]),
    );
    expect(after.marks.map(({ text }) => text)).toEqual([...MOTIVES, ...DETOUR]);
  });

  test('the state is still in the properties', () => {
    expect(documentState(openPackage(saved))).toBe('projet');
  });

  test('a passage that was changed before is not taken for the one that was generated', () => {
    const pkg = openPackage(draft);
    replaceWords(pkg, ORDER_PASSAGES[1], ['Considérant tout autre chose ;']);
    const scan = read(openPackage(resave(pkg.save())));
    const changed = scan.marks.filter(({ passage }) => passage === ORDER_PASSAGES[1]);
    // A LibreOffice that keeps tags shows the new words under the mark; one that drops them shows no mark at all.
    expect(changed.map(({ text }) => text).filter((text) => text === DETOUR[0])).toEqual([]);
    expect(scan.blocks.some(({ text }) => text === 'Considérant tout autre chose ;')).toBe(true);
    expect(scan.digest).not.toBe(before.digest);
  });

  test('it can then be finalised: watermark and draft look gone, tags back', () => {
    const final = openPackage(finalise(saved, ORDER_LEDGER));
    const scan = read(final);
    expect(scan.watermark).toBe(false);
    expect(scan.digest).toBe(before.digest);
    expect(scan.marks.every((mark) => !('recovered' in mark))).toBe(true);
    expect(scan.marks).toHaveLength(3);
  });

  test('a finalised document keeps its words and its ledger', () => {
    const final = finalise(draft, ORDER_LEDGER);
    const again = read(openPackage(resave(final)));
    expect(again.digest).toBe(before.digest);
    expect(again.watermark).toBe(false);
    expect(again.ledger.status).toBe('ok');
  });
});

describeWith('soffice')('a letterhead made by LibreOffice', () => {
  test('from its own format, with a header', () => {
    const odt = convert(
      new TextEncoder().encode('<html><body><div title="header"><p>Mairie</p></div><p>x</p></body></html>'),
      'html',
      'odt:writer8',
    );
    const letterhead = convert(odt, 'odt', 'docx:MS Word 2007 XML');
    const scan = read(openPackage(renderSample('order', { letterhead })));
    expect(scan.marks).toHaveLength(3);
    expect(scan.watermark).toBe(true);
  });

  test('the default letterhead, saved again by it', () => {
    const letterhead = resave(renderSample('letter'));
    const pkg = openPackage(renderSample('order', { letterhead }));
    const scan = read(pkg);
    expect(scan.marks).toHaveLength(3);
    expect(scan.ledger).toEqual({ status: 'ok', ledger: ORDER_LEDGER });
    expect(scan.blocks.some(({ text }) => text.includes('Lefort'))).toBe(false);
  });
});
