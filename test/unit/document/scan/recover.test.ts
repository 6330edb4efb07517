/** Marks whose tag another program dropped are found again by the ledger's digests; copies stay copies. */
import { scanDocument } from '../../../../src/document/scan';
import type { ScannedMark } from '../../../../src/review/scan';
import { digestWords } from '../../../../src/document/words';
import { docx, ledger, par, passage, pid, run, sdt, tag } from '../../../support/docx/fixture';
import type { Stories } from '../../../support/docx/fixture';

const ONE = 'Considérant les travaux';
const TWO = 'Considérant la sécurité';
const LEDGER = ledger(passage(1, [ONE, TWO]), passage(2, ['Autre texte']));
const marksOf = (body: string, more: Stories = {}): string[] =>
  scanDocument(docx({ body, ledger: LEDGER, ...more })).marks.map(
    ({ passage: id, index, recovered }: ScannedMark) =>
      `${id === pid(1) ? 1 : 2}:${index}${recovered ? ' recovered' : ''}`,
  );
const unmarked = (body: string): string[] =>
  scanDocument(docx({ body, ledger: LEDGER })).blocks.map((block) => block.unmarked);

test('a control without tag, whose words the ledger knows', () => {
  const body = par(run('Avant ') + sdt(undefined, run(TWO)) + run(' après'));
  expect(marksOf(body)).toEqual(['1:1 recovered']);
  expect(unmarked(body)).toEqual(['Avant après']);
});
test('an empty tag is no tag', () => expect(marksOf(par(sdt('', run(ONE))))).toEqual(['1:0 recovered']));
test('a whole paragraph, control gone', () => {
  expect(marksOf(par(run('Considérant ') + run('les travaux')))).toEqual(['1:0 recovered']);
  expect(unmarked(par(run(ONE)))).toEqual(['']);
});
test('a control around the whole paragraph counts once', () => {
  expect(marksOf(sdt(undefined, par(run(ONE))))).toEqual(['1:0 recovered']);
  expect(marksOf(par(sdt(undefined, run(ONE))))).toEqual(['1:0 recovered']);
});
test('two controls that LibreOffice makes of one are one', () => {
  expect(marksOf(par(sdt(undefined, sdt(undefined, run(ONE)))))).toEqual(['1:0 recovered']);
  expect(marksOf(par(sdt(undefined, run('Vu ') + sdt(undefined, run(ONE)))))).toEqual(['1:0 recovered']);
});
test('marks stand in document order, tagged or not', () => {
  expect(
    marksOf(par(sdt(undefined, run('Autre texte'))) + par(sdt(tag(1), run(ONE))) + par(run(TWO))),
  ).toEqual(['2:0 recovered', '1:0', '1:1 recovered']);
});
test('two copies without tag are both given', () =>
  expect(marksOf(par(run(ONE)) + par(sdt(undefined, run(ONE))))).toEqual(['1:0 recovered', '1:0 recovered']));
test('beside the tagged mark, a copy is only words outside', () => {
  const body = par(sdt(tag(1), run(ONE))) + par(run(ONE));
  expect(marksOf(body)).toEqual(['1:0']);
  expect(unmarked(body)).toEqual(['', ONE]);
});
test('other words are not recognised', () => expect(marksOf(par(run(`${ONE}.`)))).toEqual([]));
test('words that two paragraphs share recognise neither', () =>
  expect(marksOf(par(run(ONE)), { ledger: ledger(passage(1, [ONE]), passage(2, [ONE])) })).toEqual([]));
test('without a readable ledger nothing is', () => {
  const pkg = docx({ body: par(run(ONE)) });
  expect(scanDocument(pkg).marks).toEqual([]);
});
test('an amended passage is known by the agent’s words', () => {
  const amended = ledger(passage(1, [ONE], { state: 'amended', amended: [digestWords('Mes mots')] }));
  expect(marksOf(par(run('Mes mots')), { ledger: amended })).toEqual(['1:0 recovered']);
  expect(marksOf(par(run(ONE)), { ledger: amended })).toEqual([]);
});
test('in a header it is found too, where the gate will refuse it', () => {
  const [mark] = scanDocument(docx({ header: par(run(ONE)), ledger: LEDGER })).marks;
  expect(mark).toMatchObject({ story: 'header', recovered: true });
});
