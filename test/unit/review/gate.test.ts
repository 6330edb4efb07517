/** Each reason of the gate, seen from one careful change to a document that passes. */
import { decide } from '../../../src/review/decide';
import { REMEDIES, verdict } from '../../../src/review/gate';
import { reasonMessage } from '../../../src/review/messages';
import { ledgerOf, recordFromLedger } from '../../../src/review/record-ledger';
import type { DocumentRecord } from '../../../src/review/record';
import type { Scan } from '../../../src/review/scan';
import { REASON_CODES, type ReasonCode } from '../../../src/review/verdict';
import { digestOf, fresh, passageId, scanOf, TIME, type ModelDocument, type ModelParagraph } from './model';

const agent = { id: 'olivier', name: 'Olivier Grosjean' };
const by = { agent, time: TIME };
const [A, B, C] = ['a', 'b', 'c'].map(passageId) as [string, string, string];

/** Everything approved, ledger up to date. */
function passing(): { record: DocumentRecord; model: ModelDocument } {
  const { record, paragraphs } = fresh();
  const scan = scanOf({ paragraphs, ledger: ledgerOf(record) });
  const passages = record.passages.map((passage) => {
    const outcome = decide(scan, passage, { action: 'approve', shown: passage.digest }, by, digestOf);
    if (!outcome.ok) throw new Error(outcome.refusal);
    return { ...passage, decision: outcome.decision };
  });
  const approved = { ...record, passages };
  return { record: approved, model: { paragraphs, ledger: ledgerOf(approved) } };
}

const codes = (scan: Scan, record: DocumentRecord): string[] => {
  const answer = verdict(scan, record);
  return answer.final
    ? []
    : answer.reasons.map((reason) => `${reason.code}:${reason.passage?.slice(0, 1) ?? ''}`);
};
const isPassage = (paragraph: ModelParagraph, id: string) =>
  paragraph.segments.some((s) => s.mark?.id === id);
const edit = (
  model: ModelDocument,
  change: (paragraphs: ModelParagraph[]) => ModelParagraph[],
): ModelDocument => ({
  ...model,
  paragraphs: change([...model.paragraphs]),
});
const mapPassage =
  (id: string, change: (paragraph: ModelParagraph) => ModelParagraph) => (paragraphs: ModelParagraph[]) =>
    paragraphs.map((paragraph) => (isPassage(paragraph, id) ? change(paragraph) : paragraph));
const withText = (paragraph: ModelParagraph, text: string): ModelParagraph => ({
  ...paragraph,
  segments: paragraph.segments.map((segment) => ({ ...segment, text })),
});

test('a document whose passages are all approved passes, with its own digest', () => {
  const { record, model } = passing();
  const scan = scanOf(model);
  expect(verdict(scan, record)).toEqual({ final: true, digest: scan.digest });
});

type Change = (
  model: ModelDocument,
  record: DocumentRecord,
) => { model: ModelDocument; record?: DocumentRecord };
const onModel =
  (change: (paragraphs: ModelParagraph[]) => ModelParagraph[]): Change =>
  (model) => ({ model: edit(model, change) });

const cases: readonly [name: string, change: Change, expected: string[]][] = [
  [
    'one letter changed',
    onModel(mapPassage(B, (p) => withText(p, 'Nous avons bien recu votre lettre.'))),
    ['changed:b'],
  ],
  [
    'a passage copied with its mark',
    onModel((ps) => [...ps, ...ps.filter((p) => isPassage(p, B))]),
    ['duplicated:b'],
  ],
  ['a passage deleted', onModel((ps) => ps.filter((p) => !isPassage(p, B))), ['missing:b']],
  [
    'one paragraph of a passage deleted',
    onModel((ps) => ps.filter((p) => !p.segments.some((s) => s.mark?.id === C && s.mark.index === 1))),
    ['incomplete:c'],
  ],
  [
    'paragraphs of a passage swapped',
    onModel((ps) => {
      const [first, second] = ps.flatMap((p, i) => (isPassage(p, A) ? [i] : [])) as [number, number];
      [ps[first], ps[second]] = [ps[second], ps[first]] as [ModelParagraph, ModelParagraph];
      return ps;
    }),
    ['misplaced:a'],
  ],
  [
    'a passage moved to a footnote',
    onModel(mapPassage(B, (p) => ({ ...p, story: 'footnote' }))),
    ['misplaced:b'],
  ],
  [
    'a passage moved to a text box',
    onModel(mapPassage(B, (p) => ({ ...p, story: 'textbox' }))),
    ['misplaced:b'],
  ],
  [
    'a mark removed, its text kept',
    onModel(mapPassage(B, (p) => ({ ...p, segments: p.segments.map(({ text }) => ({ text })) }))),
    ['missing:b', 'text-outside-mark:b'],
  ],
  [
    'the text pasted again without its mark, in a header',
    onModel((ps) => [...ps, { story: 'header', segments: [{ text: textOf(ps, B) }] }]),
    ['text-outside-mark:b'],
  ],
  [
    'a mark of nobody',
    onModel((ps) => [
      ...ps,
      { story: 'body', segments: [{ text: 'Bonjour', mark: { id: passageId('z'), index: 0 } }] },
    ]),
    ['unknown-mark:'],
  ],
  ['no ledger', (model) => ({ model: { ...model, ledger: 'missing' } }), ['ledger-missing:']],
  ['a broken ledger', (model) => ({ model: { ...model, ledger: 'garbage' } }), ['ledger-unreadable:']],
  ['two ledgers', (model) => ({ model: { ...model, ledger: 'several' } }), ['ledger-unreadable:']],
  [
    'another document’s ledger',
    (model, record) => ({ model: { ...model, ledger: { ...ledgerOf(record), documentId: 'E'.repeat(22) } } }),
    ['wrong-document:'],
  ],
  [
    'a ledger that lies about a passage',
    (model, record) => {
      const ledger = ledgerOf(record);
      const passages = ledger.passages.map((p) => (p.id === A ? { ...p, sources: [] } : p));
      return { model: { ...model, ledger: { ...ledger, passages } } };
    },
    ['ledger-disagrees:a'],
  ],
  [
    'a decision taken back',
    (model, record) => {
      const passages = record.passages.map(({ decision, ...p }) =>
        p.id === A || !decision ? p : { ...p, decision },
      );
      const changed = { ...record, passages };
      return { model: { ...model, ledger: ledgerOf(changed) }, record: changed };
    },
    ['pending:a'],
  ],
  [
    'a rejected passage that still stands',
    (model, record) => {
      const passages = record.passages.map((p) =>
        p.id === B ? { ...p, decision: { kind: 'rejected' as const, ...by } } : p,
      );
      const changed = { ...record, passages };
      return { model: { ...model, ledger: ledgerOf(changed) }, record: changed };
    },
    ['rejected-present:b'],
  ],
  [
    'a finalised document',
    (model, record) => ({ model, record: { ...record, finalised: { ...by, digest: scanOf(model).digest } } }),
    ['already-finalised:'],
  ],
  [
    'a finalised document whose text is another one now',
    (model, record) => ({ model, record: { ...record, finalised: { ...by, digest: 'f'.repeat(64) } } }),
    ['already-finalised:', 'changed-since-final:'],
  ],
];
test.each(cases)('blocks: %s', (_name, change, expected) => {
  const start = passing();
  const changed = change(start.model, start.record);
  expect(codes(scanOf(changed.model), changed.record ?? start.record)).toEqual(expected);
});

test('blocks tracked changes, malformed tags, hidden, nested and recovered marks', () => {
  const { record, model } = passing();
  const scan = scanOf(model);
  const twist = (id: string, details: object): Scan => ({
    ...scan,
    marks: scan.marks.map((mark) => (mark.passage === id ? { ...mark, ...details } : mark)),
  });
  expect(codes({ ...scan, trackedChanges: true }, record)).toEqual(['tracked-changes:']);
  expect(codes({ ...scan, malformedTags: ['paraphe:x'] }, record)).toEqual(['unknown-mark:']);
  expect(codes(twist(B, { hidden: true }), record)).toEqual(['misplaced:b']);
  expect(codes(twist(B, { nested: true }), record)).toEqual(['misplaced:b']);
  expect(codes(twist(B, { recovered: true }), record)).toEqual(['mark-lost:b']);
});

test('a rejected passage that is gone does not block', () => {
  const { record, model } = passing();
  const passages = record.passages.map((p) =>
    p.id === B ? { ...p, decision: { kind: 'rejected' as const, ...by } } : p,
  );
  const changed = { ...record, passages };
  const without = edit({ ...model, ledger: ledgerOf(changed) }, (ps) => ps.filter((p) => !isPassage(p, B)));
  expect(codes(scanOf(without), changed)).toEqual([]);
});

test('an agent’s own words are kept as amended, and only those words pass', () => {
  const { record, paragraphs } = fresh();
  const changedText = 'Nous avons bien reçu votre courrier du 2 novembre.';
  const amended = mapPassage(B, (p) => withText(p, changedText))(paragraphs);
  const scan = scanOf({ paragraphs: amended, ledger: ledgerOf(record) });
  const passage = record.passages[1];
  if (passage === undefined) throw new Error('no passage');
  const outcome = decide(scan, passage, { action: 'approve', shown: digestOf([changedText]) }, by, digestOf);
  expect(outcome).toMatchObject({ ok: true, decision: { kind: 'amended', words: [changedText] } });
});

const refusals: readonly [name: string, change: (ps: ModelParagraph[]) => ModelParagraph[], action: 'approve' | 'reject', expected: string][] = [
  ['other words than shown', mapPassage(B, (p) => withText(p, 'Autre chose.')), 'approve', 'words-changed'],
  ['nothing there', (ps) => ps.filter((p) => !isPassage(p, B)), 'approve', 'not-found'],
  ['a copy', (ps) => [...ps, ...ps.filter((p) => isPassage(p, B))], 'approve', 'duplicated'],
  ['in a footnote', mapPassage(B, (p) => ({ ...p, story: 'footnote' })), 'approve', 'misplaced'],
  ['rejected but still there', (ps) => ps, 'reject', 'still-present'],
]; // prettier-ignore
test.each(refusals)('refuses to decide: %s', (_name, change, action, expected) => {
  const { record, paragraphs } = fresh();
  const scan = scanOf({ paragraphs: change(paragraphs), ledger: ledgerOf(record) });
  const passage = record.passages[1];
  if (passage === undefined) throw new Error('no passage');
  const intent = action === 'approve' ? { action, shown: passage.digest } : { action };
  expect(decide(scan, passage, intent, by, digestOf)).toEqual({ ok: false, refusal: expected });
});

test('the ledger gives back what a lone file can know', () => {
  const { record } = passing();
  expect(ledgerOf(recordFromLedger(ledgerOf(record)))).toEqual(ledgerOf(record));
});

test.each(REASON_CODES)('%s is worded in both languages, with or without a title', (code: ReasonCode) => {
  for (const title of [undefined, 'Motifs de l’arrêté']) {
    const message = reasonMessage({ code, action: REMEDIES[code] }, title);
    for (const sentence of [message.fr, message.en]) {
      expect(sentence).toMatch(/^[A-Z].*[^ \u00a0:]\.$/);
      expect(sentence).not.toMatch(/ {2}|undefined|«\u00a0\u00a0»|“”/);
    }
    expect(message.actionFr === '').toBe(code === 'already-finalised');
  }
});

function textOf(paragraphs: readonly ModelParagraph[], id: string): string {
  return paragraphs.find((p) => isPassage(p, id))?.segments[0]?.text ?? '';
}
