/** What Office.js is handed: the same draft, as a file and as pieces that insertOoxml takes. */
import { descendants, wordAttribute } from '../../../../src/document/dom';
import { draftPackage, tagsOf } from '../../../../src/document/draft-package';
import { ledgerFromXml } from '../../../../src/document/ledger';
import { NS, openPackage, REL } from '../../../../src/document/package';
import { scanDocument } from '../../../../src/document/scan';
import { LETTERHEADS } from '../../../support/document/letterheads';
import { renderSample } from '../../../support/document/render';
import {
  LETTERHEAD_VALUES,
  ledgerOf,
  ledgerPassage,
  MOTIVES,
  ORDER_LEDGER,
  passageId,
} from '../../../support/document/sample-acts';
import { unflatten } from '../../../support/document/unflatten';

const bytes = renderSample('order');
const draft = draftPackage(bytes, ORDER_LEDGER);

test('the file is the draft, byte for byte, and the ledger is its ledger', () => {
  expect(Buffer.from(draft.docx, 'base64').equals(Buffer.from(bytes))).toBe(true);
  expect(ledgerFromXml(draft.ledgerXml)).toEqual(ORDER_LEDGER);
});

test('the body as Flat OPC holds the same words and marks, and no section break', () => {
  const pkg = openPackage(unflatten(draft.bodyOoxml));
  const whole = scanDocument(openPackage(bytes));
  const piece = scanDocument(pkg);
  expect(piece.marks).toEqual(whole.marks);
  expect(piece.blocks).toEqual(whole.blocks.filter(({ story }) => story === 'body'));
  expect(descendants(pkg.xml(pkg.mainPart), NS.w, 'sectPr')).toEqual([]);
  expect(pkg.related(pkg.mainPart, REL.styles)).toHaveLength(1);
  expect(pkg.related(pkg.mainPart, REL.numbering)).toHaveLength(1);
  expect(pkg.related(pkg.mainPart, REL.header)).toEqual([]);
});

test('the quiet style is in use in the body: Word imports only styles in use', () => {
  const pkg = openPackage(unflatten(draft.bodyOoxml));
  const used = descendants(pkg.xml(pkg.mainPart), NS.w, 'rStyle').map((style) => wordAttribute(style, 'val'));
  expect(used).toContain('PassageRelu');
});

test('each kind of header and footer is a piece of its own, filled and with its watermark', () => {
  expect(Object.keys(draft.headers).sort()).toEqual(['firstPage', 'primary']);
  expect(Object.keys(draft.footers).sort()).toEqual(['firstPage', 'primary']);
  const first = openPackage(unflatten(draft.headers.firstPage ?? ''));
  const scan = scanDocument(first);
  expect(scan.blocks.map(({ text }) => text)).toEqual([LETTERHEAD_VALUES['organisation.name']]);
  expect(scan.watermark).toBe(true);
});

test('a letterhead without headers gives the ones that carry the watermark', () => {
  const letterhead = LETTERHEADS['no headers, first and even pages'];
  const other = draftPackage(
    renderSample('order', letterhead ? { letterhead: letterhead() } : {}),
    ORDER_LEDGER,
  );
  expect(Object.keys(other.headers).sort()).toEqual(['evenPages', 'firstPage', 'primary']);
  expect(other.footers).toEqual({});
});

test('the watermark alone is one paragraph without words', () => {
  const scan = scanDocument(openPackage(unflatten(draft.watermarkOoxml)));
  expect(scan.watermark).toBe(true);
  expect(scan.blocks.filter(({ text }) => text !== '')).toEqual([]);
});

test('a picture of a header travels as bytes', () => {
  const pkg = openPackage(bytes);
  const [part = ''] = pkg.related(pkg.mainPart, REL.header);
  pkg.declareExtension('png', 'image/png');
  pkg.setBytes('word/media/logo.png', new Uint8Array([137, 80, 78, 71]));
  pkg.addRelationship(part, REL.image, 'word/media/logo.png');
  const { headers } = draftPackage(pkg.save(), ORDER_LEDGER);
  const pieces = Object.values(headers).map((flat) => openPackage(unflatten(flat)));
  const logos = pieces.flatMap((piece) =>
    piece.has('word/media/logo.png') ? [piece.bytes('word/media/logo.png')] : [],
  );
  expect(logos.map((logo) => [...logo])).toEqual([[137, 80, 78, 71]]);
});

test('the tags to look for are those of the passages that stand', () => {
  const standing = ledgerPassage(passageId(1), MOTIVES);
  const gone = ledgerPassage(passageId(2), MOTIVES, 'removed');
  expect(tagsOf(ledgerOf([standing, gone]))).toEqual([
    `paraphe:${passageId(1)}:0`,
    `paraphe:${passageId(1)}:1`,
  ]);
});
