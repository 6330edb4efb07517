/** Changing marks: state, removal; and the titles that Word must be able to keep. */
import * as fc from 'fast-check';
import { descendants, wordAttribute, wordChild } from '../../../../src/document/dom';
import { marksOf, removePassage, setMarkState } from '../../../../src/document/marks';
import { NS, openPackage } from '../../../../src/document/package';
import { ControlIds } from '../../../../src/document/render/control-ids';
import { cutLabel, LABEL_LIMIT, markLabel } from '../../../../src/document/render/labels';
import { scanDocument } from '../../../../src/document/scan';
import { renderSample } from '../../../support/document/render';
import { MOTIVES, ORDER_PASSAGES } from '../../../support/document/sample-acts';

const [first, second] = ORDER_PASSAGES;
const draft = renderSample('order');
const BY_MODEL = { drafter: { mode: 'compose', model: 'mistral-small', version: '1' } };

test('the state of a passage stands on each of its marks and on no other', () => {
  const pkg = openPackage(draft);
  expect(setMarkState(pkg, first, 'amended', 'IA – corrigé et relu par Nadia Perrin')).toBe(2);
  const saved = openPackage(pkg.save());
  const read = marksOf(saved).map(({ passage, control }) => {
    const properties = wordChild(control, 'sdtPr');
    const colour = properties?.children.find((child) => child.namespaceURI === NS.w15);
    return [passage, wordAttribute(wordChild(properties, 'alias'), 'val'), wordAttribute(colour, 'val')];
  });
  expect(read).toEqual([
    [first, 'IA – corrigé et relu par Nadia Perrin', '2E7D32'],
    [first, 'IA – corrigé et relu par Nadia Perrin', '2E7D32'],
    [second, 'Paraphe – à relire', 'C55A11'],
  ]);
  expect(scanDocument(saved).digest).toBe(scanDocument(openPackage(draft)).digest);
});

test('a removed passage leaves neither words nor empty paragraphs', () => {
  const pkg = openPackage(draft);
  const before = scanDocument(openPackage(draft)).blocks.map(({ text }) => text);
  expect(removePassage(pkg, first)).toBe(2);
  const saved = openPackage(pkg.save());
  expect(scanDocument(saved).blocks.map(({ text }) => text)).toEqual(
    before.filter((text) => !MOTIVES.includes(text)),
  );
});

test('a paragraph that the agent added words to stays when the passage goes', () => {
  const pkg = openPackage(draft);
  const [mark] = marksOf(pkg, second);
  const paragraph = mark?.control.parentElement;
  const run = descendants(pkg.xml(pkg.mainPart), NS.w, 'r')[0]?.cloneNode(true);
  if (!paragraph || !run) throw new Error('no paragraph');
  paragraph.appendChild(run);
  removePassage(pkg, second);
  expect(paragraph.parentElement).not.toBeNull();
});

test('a title is never longer than Word takes, never cut inside a character, and says the state', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const label = markLabel({
        ...BY_MODEL,
        state: 'approved',
        reviews: [{ agent: { id: 'a', name }, role: 'drafter', time: '2026-11-04T10:00:00Z' }],
      });
      expect(label.length).toBeLessThanOrEqual(LABEL_LIMIT);
      expect(label.startsWith('IA – relu par')).toBe(true);
      expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(label)).toBe(false);
    }),
  );
  expect(cutLabel('x'.repeat(64))).toBe('x'.repeat(64));
  expect(cutLabel('x'.repeat(65))).toBe(`${'x'.repeat(63)}…`);
  expect(markLabel({ ...BY_MODEL, state: 'pending', reviews: [] })).toBe('IA – à relire');
});

test('a title says who reviewed, and that another agent is still to come', () => {
  const by = (...names: string[]) => names.map((name) => ({ agent: { id: name, name }, role: 'drafter', time: '' }));
  const [nadia, olivier] = ['Nadia Perrin, responsable des services techniques', 'Olivier Grosjean, directeur'];
  expect(markLabel({ ...BY_MODEL, state: 'approved', reviews: by(olivier) })).toBe('IA – relu par Olivier Grosjean, directeur');
  expect(markLabel({ ...BY_MODEL, state: 'approved', reviews: by(nadia, olivier) })).toBe('IA – relu par Nadia Perrin et Olivier Grosjean');
  expect(markLabel({ ...BY_MODEL, state: 'approved', reviews: by(nadia) }, true)).toBe('IA – relu par Nadia Perrin – autre relecture attendue');
  // What is still to be done is never what is cut.
  const long = by('Marie-Charlotte de la Tour-Saint-Ygest', olivier);
  expect(markLabel({ ...BY_MODEL, state: 'amended', reviews: long }, true)).toBe('IA – autre relecture attendue');
}); // prettier-ignore

test('a title speaks of artificial intelligence only where a model wrote', () => {
  const embedded = { drafter: { mode: 'embedded', version: '1' } };
  const reviews = [{ agent: { id: 'a', name: 'Nadia Perrin' }, role: 'drafter', time: '' }];
  expect(markLabel({ ...embedded, state: 'pending', reviews: [] })).toBe('Paraphe – à relire');
  expect(markLabel({ ...embedded, state: 'approved', reviews })).toBe('Paraphe – relu par Nadia Perrin');
  expect(markLabel({ ...embedded, state: 'amended', reviews }, true)).toBe(
    'Paraphe – autre relecture attendue',
  );
  expect(markLabel({ ...BY_MODEL, state: 'amended', reviews })).toBe('IA – corrigé et relu par Nadia Perrin');
});

test('control ids are positive, fit 32 bits and never repeat, even for one tag', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.integer({ min: 1, max: 0x7fffffff })), (tags, taken) => {
      const ids = new ControlIds(taken);
      const given = [...tags, 'same', 'same', 'same'].map((tag) => ids.next(tag));
      expect(new Set([...taken, ...given]).size).toBe(new Set(taken).size + given.length);
      expect(given.every((id) => id > 0 && id <= 0x7fffffff)).toBe(true);
    }),
  );
});
