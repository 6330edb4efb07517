/** The draft watermark: in every header, once, gone without a trace, also after LibreOffice renamed it. */
import { descendants, insertXml } from '../../../../src/document/dom';
import { NS, openPackage, REL } from '../../../../src/document/package';
import type { DocxPackage } from '../../../../src/document/package';
import { scanDocument } from '../../../../src/document/scan';
import { addWatermark, removeWatermark } from '../../../../src/document/watermark/watermark';
import { LETTERHEADS } from '../../../support/document/letterheads';
import { defaultLetterhead, renderSample } from '../../../support/document/render';

const headers = (pkg: DocxPackage): string[] => pkg.related(pkg.mainPart, REL.header);
const count = (pkg: DocxPackage): number[] =>
  headers(pkg).map(
    (part) =>
      descendants(pkg.xml(part), NS.v, 'textpath').filter((path) => path.getAttribute('string')).length,
  );
const draftOn = (letterhead: Uint8Array): DocxPackage => openPackage(renderSample('order', { letterhead }));

test.each(['default', ...Object.keys(LETTERHEADS)])(
  'once in each header, and again changes nothing: %s',
  (name) => {
    const pkg = draftOn((LETTERHEADS[name] ?? defaultLetterhead)());
    expect(headers(pkg).length).toBeGreaterThan(0);
    expect(new Set(count(pkg))).toEqual(new Set([1]));
    const before = Buffer.from(pkg.save());
    addWatermark(pkg);
    expect(Buffer.from(pkg.save()).equals(before)).toBe(true);
  },
);

test('shapes and controls of one document have ids of their own', () => {
  const pkg = draftOn((LETTERHEADS['first and even headers, table'] ?? defaultLetterhead)());
  const shapes = headers(pkg).flatMap((part) =>
    descendants(pkg.xml(part), NS.v, 'shape').map((shape) => shape.getAttribute('id') ?? ''),
  );
  expect(shapes).toHaveLength(3);
  expect(new Set(shapes).size).toBe(3);
  expect(shapes.every((id) => id.startsWith('ParapheFiligrane'))).toBe(true);
});

test('removed, it leaves the headers as the letterhead has them', () => {
  const pkg = openPackage(defaultLetterhead());
  const before = headers(pkg).map((part) => pkg.text(part));
  addWatermark(pkg);
  expect(scanDocument(pkg).watermark).toBe(true);
  removeWatermark(pkg);
  expect(scanDocument(pkg).watermark).toBe(false);
  expect(headers(pkg).map((part) => pkg.text(part))).toEqual(before);
});

test('removed after LibreOffice dropped the tag and renamed the shape', () => {
  const pkg = openPackage(renderSample('order'));
  for (const part of headers(pkg))
    pkg.setXml(
      part,
      pkg
        .text(part)
        .replace(/<w:alias [^>]*\/><w:tag [^>]*\/>/, '')
        .replace(/id="ParapheFiligrane\d"/, 'id="shape_0"'),
    );
  expect(scanDocument(pkg).watermark).toBe(true);
  removeWatermark(pkg);
  expect(scanDocument(pkg).watermark).toBe(false);
});

test('words that somebody typed into its control stay, and so does the digest', () => {
  const pkg = openPackage(renderSample('order'));
  const [part = ''] = headers(pkg);
  pkg.editXml(part, (header) => {
    const [content] = descendants(header, NS.w, 'sdtContent');
    if (content) insertXml(content, '<w:r><w:t>Mots cachés</w:t></w:r>');
  });
  const { digest } = scanDocument(openPackage(pkg.save()));
  removeWatermark(pkg);
  const after = scanDocument(openPackage(pkg.save()));
  expect(after.watermark).toBe(false);
  expect(after.digest).toBe(digest);
  expect(after.blocks.some(({ text }) => text.includes('Mots cachés'))).toBe(true);
});
