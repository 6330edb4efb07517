/** Finalising: the draft look goes, every word stays; marks, ledger and statement say who read what. */
import { descendants, wordAttribute, wordChild } from '../../../../src/document/dom';
import { quietPassages } from '../../../../src/document/finalise';
import { marksOf } from '../../../../src/document/marks';
import { NS, openPackage } from '../../../../src/document/package';
import { documentState } from '../../../support/docx/document-state';
import { scanDocument } from '../../../../src/document/scan';
import { readStatement } from '../../../../src/document/statement';
import { approveAll, finalise, statementFor } from '../../../support/document/finalise';
import { LETTERHEADS } from '../../../support/document/letterheads';
import { renderSample, sampleInput, SAMPLE_NAMES } from '../../../support/document/render';

describe.each(SAMPLE_NAMES)('%s', (name) => {
  const { ledger } = sampleInput(name);
  const draft = renderSample(name);
  const final = finalise(draft, ledger);

  test('the digest is the draft’s, and no watermark is left', () => {
    const before = scanDocument(openPackage(draft));
    const after = scanDocument(openPackage(final));
    expect(before.watermark).toBe(true);
    expect(after.watermark).toBe(false);
    expect(after.digest).toBe(before.digest);
    expect(after.marks.map(({ text }) => text)).toEqual(before.marks.map(({ text }) => text));
  });

  test('marks stay, quiet, and say who read them', () => {
    const pkg = openPackage(final);
    expect(pkg.text(pkg.mainPart)).not.toContain('PassageGenere');
    const marks = marksOf(pkg);
    expect(marks.length).toBeGreaterThan(0);
    for (const { control } of marks) {
      const title = wordAttribute(wordChild(wordChild(control, 'sdtPr'), 'alias'), 'val') ?? '';
      expect(title).toMatch(/^Paraphe – relu par Nadia Perrin, /);
      expect(title.length).toBeLessThanOrEqual(64);
      for (const run of descendants(control, NS.w, 'r'))
        expect(wordAttribute(wordChild(wordChild(run, 'rPr'), 'rStyle'), 'val')).toBe('PassageRelu');
    }
  });

  test('ledger, statement and state are written', () => {
    const pkg = openPackage(final);
    const approved = approveAll(ledger);
    expect(scanDocument(pkg).ledger).toEqual({ status: 'ok', ledger: approved });
    expect(readStatement(pkg)).toEqual({ status: 'ok', statement: statementFor(draft, approved) });
    expect(documentState(pkg)).toBe('finalisé');
  });
});

test.each(Object.keys(LETTERHEADS))('the digest does not change on the letterhead: %s', (name) => {
  const draft = renderSample('order', { letterhead: (LETTERHEADS[name] ?? (() => new Uint8Array()))() });
  const final = finalise(draft, sampleInput('order').ledger);
  expect(scanDocument(openPackage(final)).digest).toBe(scanDocument(openPackage(draft)).digest);
  expect(scanDocument(openPackage(final)).watermark).toBe(false);
});

test('where another program dropped the quiet style, draft look goes all the same', () => {
  const pkg = openPackage(renderSample('order'));
  pkg.editXml('word/styles.xml', (styles) => {
    for (const style of descendants(styles, NS.w, 'style'))
      if (wordAttribute(style, 'styleId') === 'PassageRelu') style.remove();
  });
  quietPassages(pkg);
  expect(pkg.text(pkg.mainPart)).not.toContain('PassageGenere');
});

test('tags that another program dropped come back when the words leave no doubt', () => {
  const { ledger } = sampleInput('order');
  const pkg = openPackage(renderSample('order'));
  const dropped = marksOf(pkg).map(({ control }) => wordChild(wordChild(control, 'sdtPr'), 'tag'));
  for (const tag of dropped) tag?.remove();
  pkg.markChanged(pkg.mainPart);
  expect(marksOf(openPackage(pkg.save()))).toEqual([]);
  const final = openPackage(finalise(pkg.save(), ledger));
  expect(marksOf(final).map(({ passage, index }) => `${passage}:${index}`)).toEqual(
    marksOf(openPackage(renderSample('order'))).map(({ passage, index }) => `${passage}:${index}`),
  );
});

test('a finalised document taken for a letterhead gives a draft that is not finalised', () => {
  const letterhead = finalise(renderSample('letter'), sampleInput('letter').ledger);
  const pkg = openPackage(renderSample('order', { letterhead }));
  expect(readStatement(pkg)).toEqual({ status: 'missing' });
  expect(documentState(pkg)).toBe('projet');
  const scan = scanDocument(pkg);
  expect(scan.ledger).toEqual({ status: 'ok', ledger: sampleInput('order').ledger });
  expect(scan.watermark).toBe(true);
  expect(scan.blocks.some(({ text }) => text.includes('Lefort'))).toBe(false);
});
