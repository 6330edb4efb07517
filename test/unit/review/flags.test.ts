/** Flags: what settles one, what does not, and that a lone file still tells of those that are open. */
import fc from 'fast-check';
import { decide } from '../../../src/review/decide';
import { doubtsIn, doubtsLeft, flagsRaisedAnew, flagState, openFlags } from '../../../src/review/flags';
import { verdict } from '../../../src/review/gate';
import { reasonMessage } from '../../../src/review/messages';
import { outsideText } from '../../../src/review/outside';
import { ledgerOf, recordFromLedger } from '../../../src/review/record-ledger';
import type { Decision, DocumentRecord, RecordedFlag, RecordedPassage } from '../../../src/review/record';
import type { ScannedBlock } from '../../../src/review/scan';
import { digestOf, digestOne, fresh, GENERATED, passageId, scanOf, TIME } from './model';

const agent = { id: 'olivier', name: 'Olivier Grosjean' };
const by = { agent, role: 'legal-reviewer', time: TIME };
const B = passageId('b');
const [sentence = ''] = GENERATED[B] ?? [];
const FLAG: RecordedFlag = {
  ...{ id: 'f-1', paragraph: 0, start: 39, end: 54, text: 'bruit nocturne', kind: 'role' },
  why: 'Aucune donnée ne le dit.',
};
const CONFIRMED = { agent, time: TIME, source: 'Procès-verbal du 6 novembre.' };

const amended = (words: string): Decision => ({
  ...{ kind: 'amended', reviews: [by], words: [words] },
  digest: digestOf([words]),
  paragraphs: [digestOne(words)],
});

describe('a flag', () => {
  const approved: Decision = {
    ...{ kind: 'approved', reviews: [by], digest: digestOf([sentence]), paragraphs: [digestOne(sentence)] },
  };
  it.each<[string, Partial<RecordedFlag>, Decision | undefined, string]>([
    ['nobody has looked at', {}, undefined, 'open'],
    ['on words that were approved as they are', {}, approved, 'open'],
    ['confirmed', { confirmed: CONFIRMED }, approved, 'confirmed'],
    ['on words that were amended away', {}, amended('Vous signalez un bruit.'), 'corrected'],
    ['on words that an amendment still says', {}, amended('Ce Bruit  nocturne persiste.'), 'open'],
    ['on a number within another', { text: '12' }, amended('En 2012.'), 'corrected'],
    ['on a number that stands', { text: '12' }, amended('Le 12, puis en 2012.'), 'open'],
    ['on the whole passage, amended', { text: '' }, amended('Autre chose'), 'open'],
    ['on the whole passage, confirmed', { text: '', confirmed: CONFIRMED }, undefined, 'confirmed'],
    ['on a text set aside', {}, { kind: 'rejected', reviews: [by] }, 'corrected'],
  ])('%s', (_, change, decision, state) => {
    const flag = { ...FLAG, ...change };
    expect(flagState(flag, decision === undefined ? {} : { decision })).toBe(state);
  });
});

describe('a doubt', () => {
  const doubts = [FLAG, { ...FLAG, id: 'd-2', text: '12' }, { ...FLAG, id: 'd-3', text: '' }];
  const left = (decision?: Decision) =>
    doubtsLeft({ doubts, ...(decision === undefined ? {} : { decision }) }).map(({ id }) => id);
  it('stands in the way of nothing', () => {
    const passage: Pick<RecordedPassage, 'decision' | 'flags' | 'doubts'> = { doubts };
    expect(openFlags(passage)).toEqual([]);
  });
  it('is left where the words that were reviewed still say it', () => {
    expect(left()).toEqual(['f-1', 'd-2', 'd-3']);
    expect(left(amended('Ce bruit nocturne, en 2012.'))).toEqual(['f-1', 'd-3']);
    expect(left(amended('Le 12.'))).toEqual(['d-2', 'd-3']);
  });
  it('goes with the text', () => {
    expect(left({ kind: 'rejected', reviews: [by] })).toEqual([]);
    expect(left({ kind: 'removed', reviews: [by] })).toEqual([]);
  });
  it('goes on to other words that say it', () => {
    expect(doubtsIn(['Le 12.'], doubts).map(({ id }) => id)).toEqual(['d-2', 'd-3']);
    expect(doubtsIn(['Le 12.'])).toEqual([]);
  });
});

describe('a new round of review', () => {
  const passage = { words: ['Le bruit nocturne du 12.', 'Le 12 encore.'] };
  const second = { ...FLAG, id: 'f-2', paragraph: 1, start: 3, end: 5, text: '12', confirmed: CONFIRMED };
  const whole = { ...FLAG, id: 'f-3', paragraph: 1, start: 0, end: 0, text: '' };
  const raised = (words: readonly string[], flags: readonly RecordedFlag[] = [second, whole]) =>
    flagsRaisedAnew({ ...passage, flags }, words).map(({ id, paragraph, start, end, text, confirmed }) => [
      ...[id, paragraph, start, end, text],
      confirmed !== undefined,
    ]);

  it('asks again for each, also on the same words', () => {
    expect(raised(passage.words)).toEqual([
      ['f-2', 1, 3, 5, '12', false],
      ['f-3', 1, 0, 0, '', false],
    ]);
  });

  it.each<[string, string[], unknown[][]]>([
    ['at their new place', ['Le bruit du 12.', 'Le jeudi 12, encore.'], [['f-2', 1, 9, 11, '12', false]]],
    ['in another paragraph', ['En 2012, le 12.'], [['f-2', 0, 12, 14, '12', false]]],
    ['but not those that they no longer say', ['En 2012.', 'Encore.'], []],
  ])('keeps those that other words still say, %s', (_, words, expected) => {
    expect(raised(words)).toEqual([...expected, ['f-3', 0, 0, 0, '', false]]);
  });

  it('finds them as the words write them now, and keeps those that two paragraphs share', () => {
    expect(raised(['Un BRUIT nocturne.'], [FLAG])).toEqual([['f-1', 0, 3, 17, 'BRUIT nocturne', false]]);
    expect(raised(['Un bruit', 'nocturne.'], [FLAG])).toEqual([['f-1', 0, 0, 0, 'bruit nocturne', false]]);
  });
});

/** Everything approved, one passage with these flags. */
function approvedWith(flags: readonly RecordedFlag[]): { record: DocumentRecord; final: () => unknown } {
  const { record, paragraphs } = fresh();
  const scan = scanOf({ paragraphs, ledger: ledgerOf(record) });
  const passages = record.passages.map((passage) => {
    const outcome = decide(scan, passage, { action: 'approve', shown: passage.digest }, by, digestOf);
    if (!outcome.ok) throw new Error(outcome.refusal);
    return { ...passage, decision: outcome.decision, ...(passage.id === B ? { flags } : {}) };
  });
  const after = { ...record, passages };
  return { record: after, final: () => verdict(scanOf({ paragraphs, ledger: ledgerOf(after) }), after) };
}

describe('the gate', () => {
  it('blocks for each open flag, however well the passage was reviewed', () => {
    const second = { ...FLAG, id: 'f-2', text: '' };
    expect(approvedWith([FLAG, second]).final()).toMatchObject({
      final: false,
      reasons: [
        {
          code: 'unconfirmed-flag',
          passage: B,
          flag: 'f-1',
          action: 'confirm-flag',
          excerpt: 'bruit nocturne',
        },
        { code: 'unconfirmed-flag', passage: B, flag: 'f-2' },
      ],
    });
    expect(approvedWith([{ ...FLAG, confirmed: CONFIRMED }, second]).final()).toMatchObject({
      reasons: [{ flag: 'f-2' }],
    });
    expect(approvedWith([{ ...FLAG, confirmed: CONFIRMED }]).final()).toMatchObject({ final: true });
  });

  it('says which words in both languages', () => {
    const { fr, en, actionFr } = reasonMessage(
      { code: 'unconfirmed-flag', action: 'confirm-flag', passage: B, excerpt: 'bruit nocturne' },
      'Réponse',
    );
    expect(fr).toBe(
      'Dans le passage «\u00A0Réponse\u00A0», rien ne permet d’établir «\u00A0bruit nocturne\u00A0».',
    );
    expect(en).toContain('“bruit nocturne”');
    expect(actionFr).toContain('source');
  });

  it('reads open flags from the file alone, and a ledger that hides one disagrees', () => {
    const { record } = approvedWith([FLAG, { ...FLAG, id: 'f-2', confirmed: CONFIRMED }]);
    const lone = recordFromLedger(ledgerOf(record));
    expect(lone.passages.flatMap((passage) => openFlags(passage)).map(({ id }) => id)).toEqual(['f-1']);
    const { paragraphs } = fresh();
    const { record: silent } = approvedWith([]);
    expect(verdict(scanOf({ paragraphs, ledger: ledgerOf(silent) }), record)).toMatchObject({
      reasons: [{ code: 'ledger-disagrees', passage: B }, { code: 'unconfirmed-flag' }],
    });
  });

  it('is final only when no flag is open, whatever their number', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 6 }), (settled) => {
        const flags = settled.map((done, i) => ({
          ...FLAG,
          id: `f-${i}`,
          ...(done ? { confirmed: CONFIRMED } : {}),
        }));
        expect(approvedWith(flags).final()).toMatchObject({ final: settled.every(Boolean) });
      }),
    );
  });
});

test('words that others took the place of must not stand outside a mark', () => {
  const { record } = fresh();
  const words = [
    'La cantine accueillera trente élèves de plus dès la rentrée prochaine, après agrandissement.',
  ];
  const replaced = { id: passageId('z'), words, paragraphs: words.map(digestOne) };
  const block: ScannedBlock = {
    story: 'body',
    part: 'word/document.xml',
    text: `Nota. ${words.join()}`,
    unmarked: `Nota. ${words.join()}`,
    digest: digestOne('x'),
  };
  expect(outsideText([block], record)).toEqual([]);
  expect(outsideText([block], { ...record, replaced: [replaced] })).toMatchObject([{ passage: replaced.id }]);
});
