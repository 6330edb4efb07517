/** Each reason of the gate, seen from one careful change to a document that passes. */
import { decide } from '../../../src/review/decide';
import { REMEDIES, verdict } from '../../../src/review/gate';
import { reasonMessage } from '../../../src/review/messages';
import { standingPassage } from '../../../src/review/marks';
import type { ReviewPolicy } from '../../../src/review/policy';
import { awaitsReview, ledgerOf, recordFromLedger } from '../../../src/review/record-ledger';
import type { DocumentRecord, RecordedPassage, Review, Reviews } from '../../../src/review/record';
import type { Scan } from '../../../src/review/scan';
import { REASON_CODES, type ReasonCode } from '../../../src/review/verdict';
import { digestOf, fresh, passageId, scanOf, TIME, type ModelDocument, type ModelParagraph } from './model';

const agent = { id: 'olivier', name: 'Olivier Grosjean' };
const by = { agent, role: 'legal-reviewer', time: TIME };
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
        p.id === B ? { ...p, decision: { kind: 'rejected' as const, reviews: [by] as const } } : p,
      );
      const changed = { ...record, passages };
      return { model: { ...model, ledger: ledgerOf(changed) }, record: changed };
    },
    ['rejected-present:b'],
  ],
  [
    'a finalised document',
    (model, record) => ({
      model,
      record: { ...record, finalised: { agent, time: TIME, digest: scanOf(model).digest } },
    }),
    ['already-finalised:'],
  ],
  [
    'a finalised document whose text is another one now',
    (model, record) => ({
      model,
      record: { ...record, finalised: { agent, time: TIME, digest: 'f'.repeat(64) } },
    }),
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

test.each([
  ['a header', (ps: ModelParagraph[]) => mapPassage(B, (p) => ({ ...p, story: 'header' }))(ps), 'header', /se trouve dans un en-tête/],
  ['a text box', (ps: ModelParagraph[]) => mapPassage(B, (p) => ({ ...p, story: 'textbox' }))(ps), 'textbox', /zone de texte/],
  ['a comment', (ps: ModelParagraph[]) => mapPassage(B, (p) => ({ ...p, story: 'comment' }))(ps), 'comment', /commentaire/],
  ['disorder', (ps: ModelParagraph[]) => [...ps].reverse(), 'order', /dans l’ordre/],
])('says precisely why a passage is misplaced: %s', (_name, change, cause, sentence) => {
  const { record, model } = passing();
  const answer = verdict(scanOf(edit(model, change)), record);
  const reason = answer.final ? undefined : answer.reasons.find(({ code }) => code === 'misplaced');
  expect(reason).toMatchObject({ code: 'misplaced', cause });
  if (reason === undefined) return;
  const { fr, en, actionFr } = reasonMessage(reason, 'Motifs');
  expect(fr).toMatch(sentence);
  expect([en, actionFr].every((text) => text.endsWith('.'))).toBe(true);
}); // prettier-ignore

test('a misplaced passage that is hidden or nested is told apart', () => {
  const { record, model } = passing();
  const scan = scanOf(model);
  for (const cause of ['hidden', 'nested'] as const) {
    const marks = scan.marks.map((mark) => (mark.passage === B ? { ...mark, [cause]: true } : mark));
    expect(verdict({ ...scan, marks }, record)).toMatchObject({ reasons: [{ code: 'misplaced', cause }] });
  }
});

describe('the policy', () => {
  const nadia = { agent: { id: 'nadia', name: 'Nadia Perrin' }, role: 'drafter', time: TIME };
  const olivier = by;
  const luc = { agent: { id: 'luc', name: 'Luc Vernier' }, role: 'auditor', time: TIME };
  const STRICT = { roles: ['drafter', 'legal-reviewer'], authorAlone: false, reviewers: 1 };

  /** What the gate says of passage B when these agents reviewed it, with these words and under this policy. */
  function judged(policy: ReviewPolicy, reviews: readonly Review[], words?: string): string[] {
    const start = passing();
    const changed = words === undefined ? start.model : edit(start.model, mapPassage(B, (p) => withText(p, words)));
    const record = { ...start.record, policy };
    const passages = record.passages.map(({ decision: _none, ...passage }): RecordedPassage => {
      if (passage.id !== B) return { ...passage, decision: { kind: 'removed', reviews: [olivier, nadia] } };
      return reviews.reduce<RecordedPassage>((before, review) => {
        const scan = scanOf(changed);
        const shown = digestOf(standingPassage(scan, B).words);
        const outcome = decide(scan, before, { action: 'approve', shown }, review, digestOf);
        if (!outcome.ok) throw new Error(outcome.refusal);
        return { ...before, decision: outcome.decision };
      }, passage);
    });
    const after = { ...record, passages };
    const alone = edit({ ...changed, ledger: ledgerOf(after) }, (ps) => ps.filter((p) => !isPassage(p, A) && !isPassage(p, C)));
    return codes(scanOf(alone), after).flatMap((code) => (code.endsWith(':b') ? [code.slice(0, -2)] : []));
  } // prettier-ignore

  test.each<[string, ReviewPolicy, Review[], string | undefined, string[]]>([
    ['the one who drafted alone', STRICT, [nadia], undefined, ['needs-another-reviewer']],
    ['the one who drafted, twice', STRICT, [nadia, nadia], undefined, ['needs-another-reviewer']],
    ['somebody else', STRICT, [olivier], undefined, []],
    ['the one who drafted, then somebody else', STRICT, [nadia, olivier], undefined, []],
    ['the one who drafted, where that is enough', { ...STRICT, authorAlone: true }, [nadia], undefined, []],
    ['nobody in a role that may', { ...STRICT, roles: ['administrator'] }, [olivier], undefined, ['not-enough-reviewers']],
    ['an auditor', STRICT, [luc], undefined, ['not-enough-reviewers']],
    ['the one who drafted and an auditor', STRICT, [nadia, luc], undefined, ['needs-another-reviewer']],
    ['one of two', { ...STRICT, reviewers: 2 }, [olivier], undefined, ['not-enough-reviewers']],
    ['one of two, twice', { ...STRICT, reviewers: 2 }, [olivier, olivier], undefined, ['not-enough-reviewers']],
    ['two of two', { ...STRICT, reviewers: 2 }, [olivier, nadia], undefined, []],
    ['somebody who corrected it', STRICT, [olivier], 'Autres mots.', ['needs-another-reviewer']],
    ['somebody who corrected it, then the one who drafted', STRICT, [olivier, nadia], 'Autres mots.', []],
    ['somebody who corrected it, where an author may be alone', { ...STRICT, authorAlone: true }, [olivier], 'Autres mots.', []],
  ])('reviewed by %s', (_name, policy, reviews, words, expected) => {
    expect(judged(policy, reviews, words)).toEqual(expected);
  }); // prettier-ignore

  test('who wrote the words of the document that was copied wrote those of the copy', () => {
    const claire = { id: 'claire', name: 'Claire Roy' };
    const { record, model } = passing();
    const reviewedBy = (reviews: Reviews) => {
      const passages = record.passages.map((p) =>
        p.id === B && p.decision !== undefined
          ? { ...p, authors: [nadia.agent, olivier.agent], decision: { ...p.decision, reviews } }
          : p,
      );
      const copy = { ...record, author: claire, policy: STRICT, passages };
      const ledger = ledgerOf(copy);
      const found = codes(scanOf({ ...model, ledger }), copy).filter((code) => code.endsWith(':b'));
      // A lone file says no less.
      expect(recordFromLedger(ledger).passages.find(({ id }) => id === B)?.authors).toEqual([
        nadia.agent,
        olivier.agent,
      ]);
      const told = ledger.passages.find(({ id }) => id === B);
      expect(told !== undefined && awaitsReview(ledger, told)).toBe(found.length > 0);
      return found;
    };
    expect(reviewedBy([olivier])).toEqual(['needs-another-reviewer:b']);
    expect(reviewedBy([nadia])).toEqual(['needs-another-reviewer:b']);
    expect(reviewedBy([nadia, olivier])).toEqual([]);
  });

  test('a removal too needs somebody else than the one who drafted', () => {
    const { record, model } = passing();
    const gone = (reviews: Reviews) => {
      const passages = record.passages.map((p) =>
        p.id === B ? { ...p, decision: { kind: 'rejected' as const, reviews } } : p,
      );
      const changed = { ...record, policy: STRICT, passages };
      const without = edit({ ...model, ledger: ledgerOf(changed) }, (ps) =>
        ps.filter((p) => !isPassage(p, B)),
      );
      return codes(scanOf(without), changed);
    };
    expect(gone([nadia])).toEqual(['needs-another-reviewer:b']);
    expect(gone([nadia, olivier])).toEqual([]);
  });

  test('reviews of the same words gather; other words begin anew', () => {
    const { record, paragraphs } = fresh();
    const [, passage] = record.passages;
    if (passage === undefined) throw new Error('no passage');
    const review = (before: RecordedPassage, who: Review, text?: string): RecordedPassage => {
      const changed =
        text === undefined ? paragraphs : mapPassage(B, (p) => withText(p, text))([...paragraphs]);
      const scan = scanOf({ paragraphs: changed, ledger: ledgerOf(record) });
      const shown = digestOf(standingPassage(scan, B).words);
      const outcome = decide(scan, before, { action: 'approve', shown }, who, digestOf);
      if (!outcome.ok) throw new Error(outcome.refusal);
      return { ...before, decision: outcome.decision };
    };
    const who = ({ decision }: RecordedPassage) => decision?.reviews.map(({ agent: { id } }) => id);
    const both = review(review(passage, nadia), olivier);
    expect(who(both)).toEqual(['nadia', 'olivier']);
    expect(who(review(both, nadia))).toEqual(['nadia', 'olivier']);
    const changed = review(both, olivier, 'Autres mots.');
    expect([changed.decision?.kind, who(changed)]).toEqual(['amended', ['olivier']]);
    expect(who(review(changed, nadia, 'Autres mots.'))).toEqual(['olivier', 'nadia']);
    expect(who(review(changed, nadia))).toEqual(['nadia']);
  });

  test('each refusal is worded with what is asked for', () => {
    const reviewers = { found: 1, needed: 2 };
    expect(reasonMessage({ code: 'not-enough-reviewers', action: 'hand-over', reviewers }, 'Motifs')).toMatchObject({
      fr: 'Le passage «\u00a0Motifs\u00a0» a été relu par 1 agent sur les 2 que demande le modèle.',
      actionFr: 'Faites relire ce passage par un autre agent.',
    });
  }); // prettier-ignore
});

test('a rejected passage that is gone does not block', () => {
  const { record, model } = passing();
  const passages = record.passages.map((p) =>
    p.id === B ? { ...p, decision: { kind: 'rejected' as const, reviews: [by] as const } } : p,
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
  expect(decide(scan, passage, intent, by, digestOf)).toMatchObject({ ok: false, refusal: expected });
});

describe('blocking points of checks', () => {
  const point = (key: string) => ({
    ...{ check: 'MO-05', key, excerpt: 'La circulation est interdite' },
    ...{ fr: 'Cette mesure n’a pas de fin.', en: 'This measure has no end.' },
  });
  const answer = (key: string, role: string) => ({
    ...{ check: 'MO-05', key, sentence: 'c'.repeat(64), agent, role, time: TIME, reason: 'Voir l’annexe.' },
  });
  const judged = (
    answers: DocumentRecord['answers'],
    keys: readonly string[],
    policy: Partial<ReviewPolicy> = {},
  ) => {
    const { record, model } = passing();
    return verdict(
      scanOf(model),
      { ...record, policy: { ...record.policy, ...policy }, ...(answers === undefined ? {} : { answers }) },
      keys.map(point),
    );
  };

  test('each stops the document, and says what the check says', () => {
    const answered = judged(undefined, ['k1', 'k2']);
    if (answered.final) throw new Error('it passed');
    expect(answered.reasons.map(({ code, action }) => [code, action])).toEqual([
      ['blocking-finding', 'mend-finding'],
      ['blocking-finding', 'mend-finding'],
    ]);
    expect(reasonMessage(answered.reasons[0])).toMatchObject({
      fr: 'Point bloquant (contrôle MO-05), sur «\u00a0La circulation est interdite\u00a0»\u00a0: Cette mesure n’a pas de fin.',
      actionFr: expect.stringContaining('relecteur juridique') as string,
    });
  });
  test('a legal reviewer lifts one, and that one only', () => {
    const answered = judged([answer('k1', 'legal-reviewer')], ['k1', 'k2']);
    expect(answered.final || answered.reasons.length).toBe(1);
    expect(judged([answer('k1', 'legal-reviewer')], ['k1']).final).toBe(true);
  });
  test.each(['drafter', 'administrator', 'auditor', ''])('an answer as «%s» lifts nothing', (role) => {
    expect(judged([answer('k1', role)], ['k1']).final).toBe(false);
    expect(judged([answer('k1', 'legal-reviewer'), answer('k1', role)], ['k1']).final).toBe(true);
  });
  test('an answer of whoever drafted lifts nothing, where they may not be alone to review', () => {
    const own = { ...answer('k1', 'legal-reviewer'), agent: passing().record.author };
    const another = { ...answer('k1', 'legal-reviewer'), agent: { id: 'another', name: 'A. Nother' } };
    const blocks = (given: typeof own, authorAlone: boolean): boolean => {
      const judgement = judged([given], ['k1'], { authorAlone });
      return !judgement.final && judgement.reasons.some(({ code }) => code === 'blocking-finding');
    };
    expect(blocks(own, false)).toBe(true);
    expect(blocks(own, true)).toBe(false);
    expect(blocks(another, false)).toBe(false);
  });
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

describe('a file saved before a passage was written again', () => {
  /** The record after passage B was written again, and the file as it was before. */
  function older(): { record: DocumentRecord; model: ModelDocument } {
    const { record, model } = passing();
    const words = ['Votre courrier du 3 novembre nous est parvenu et nous vous en remercions.'];
    const id = passageId('n');
    const former = record.passages.find((passage) => passage.id === B);
    if (former === undefined) throw new Error('no passage');
    const { slot, drafter, created, sources } = former;
    const flag = { id: 'f', paragraph: 0, start: 16, end: 26, text: '3 novembre', kind: 'date', why: 'À vérifier.' };
    const anew = { slot, drafter, created, sources, id, words, digest: digestOf(words), paragraphs: words.map((text) => digestOf([text])), flags: [flag] };
    const passages = record.passages.map((passage) => (passage.id === B ? anew : passage));
    return { record: { ...record, passages, replaced: [{ id: B, words: former.words, paragraphs: former.paragraphs }] }, model };
  } // prettier-ignore

  test('is told as an older copy, in one sentence, with what to do', () => {
    const { record, model } = older();
    const answer = verdict(scanOf(model), record);
    if (answer.final) throw new Error('passed');
    expect(answer.reasons.map(({ code, action }) => [code, action])).toEqual([['older-copy', 'open-latest']]);
    const { fr, actionFr } = reasonMessage(answer.reasons[0]);
    expect(fr).toMatch(/^Ce fichier est une copie plus ancienne de ce document/);
    expect(fr).toContain('«\u00a0Nous avons bien reçu votre lettre');
    expect(actionFr).toMatch(/^Ouvrez le fichier enregistré après/);
  });

  test('is one still when the register was written in it again', () => {
    const { record, model } = older();
    expect(codes(scanOf({ ...model, ledger: ledgerOf(record) }), record)[0]).toBe('older-copy:');
  });

  test('hides nothing that has another cause', () => {
    const { record, model } = older();
    const mixed = edit(model, (ps) => [
      ...mapPassage(A, (p) => withText(p, 'Autre chose.'))(ps).filter((p) => !isPassage(p, C)),
      { story: 'body', segments: [{ text: 'Bonjour', mark: { id: passageId('z'), index: 0 } }] },
      { story: 'header', segments: [{ text: textOf(ps, B) }] },
    ]);
    expect(codes(scanOf(mixed), record)).toEqual([
      'older-copy:',
      'changed:a',
      'missing:c',
      'unknown-mark:',
      'text-outside-mark:b',
    ]);
  });

  test('is none where the new words stand beside the old ones, or where nothing was replaced', () => {
    const { record, model } = older();
    const beside = edit({ ...model, ledger: ledgerOf(record) }, (ps) => [
      ...ps,
      {
        story: 'body',
        segments: (record.passages.find(({ id }) => id === passageId('n'))?.words ?? []).map((text) => ({
          text,
          mark: { id: passageId('n'), index: 0 },
        })),
      },
    ]);
    expect(codes(scanOf(beside), record)).toContain('unknown-mark:');
    expect(codes(scanOf(beside), record)).not.toContain('older-copy:');
    expect(codes(scanOf(model), { ...record, replaced: [] })).not.toContain('older-copy:');
  });
});
