/** What a finding is told by, where it stands, and how a document was written: pure pieces of the service of checks. */
import { joinParagraphs } from '../../../../src/act/parse/source';
import { digestPassage, digestWords } from '../../../../src/document/words';
import type { LegalCore } from '../../../../src/law/core';
import { sentencesOf } from '../../../../src/law/sentences';
import type { DocumentRecord } from '../../../../src/review/record';
import { draftingOf } from '../../../../src/server/services/checks/drafting-of';
import { placesOf } from '../../../../src/server/services/checks/places';
import { blockingOf, findingKey, withAnswers, type Found } from '../../../../src/server/services/checks/run';
import { checksView } from '../../../../src/server/services/checks/view';
import { coreOfRepository } from '../../../support/law/core';
import { fresh, scanOf, TIME } from '../../review/model';
import { ledgerOf } from '../../../../src/review/record-ledger';

const AGENT = { id: 'olivier', name: 'Olivier Grosjean' };
const found = (check: string, severity: Found['severity'], key = check): Found => ({
  ...{ check, severity, key, sentenceDigest: 's', sentence: 'La rue est fermée.', basis: [] },
  ...{ title: { fr: 'Titre', en: 'Title' }, message: { fr: 'À corriger.', en: 'Mend it.' } },
  place: { story: 'body', line: 'La rue est fermée.', occurrence: 0, start: 0, end: 2 },
});
const answer = (key: string, role = 'legal-reviewer') => ({
  ...{ check: 'X', key, sentence: 's', agent: AGENT, role, time: TIME, reason: 'Vu.' },
});
const recordWith = (answers: DocumentRecord['answers'] = []): DocumentRecord => ({
  ...fresh().record,
  answers,
});

describe('the key of a finding', () => {
  const key = (severity: 'minor' | 'blocking', message: string, sentence = 'La rue est fermée.') =>
    findingKey({ id: 'MO-05', severity, message }, sentence);
  test('is the same while the sentence says the same words', () => {
    expect(key('minor', 'a', 'La rue\u00a0est  fermée.')).toBe(key('minor', 'b'));
    expect(key('minor', 'a', 'La rue est ouverte.')).not.toBe(key('minor', 'a'));
    expect(findingKey({ id: 'MO-06', severity: 'minor', message: 'a' }, 'La rue est fermée.')).not.toBe(
      key('minor', 'a'),
    );
  });
  test('of a blocking one, holds what it says: other figures are another point', () => {
    expect(key('blocking', '12 présents')).not.toBe(key('blocking', '11 présents'));
    expect(key('blocking', '12 présents')).toBe(key('blocking', '12 présents'));
  });
});

describe('places', () => {
  const source = joinParagraphs([
    { text: 'Commune', story: 'header' },
    { text: 'La rue est fermée. Elle rouvrira.\nSuite' },
    { text: 'Suite' },
    { text: '' },
    { text: 'Suite ' },
  ]);
  const places = placesOf({ ...source, sentences: sentencesOf(source.paragraphs) });
  const at = (words: string, from = 0) => {
    const start = source.text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  test('tell the line, its rank among equal ones, and the sentence', () => {
    expect(places.place(at('rouvrira'))).toEqual({
      ...{ story: 'body', line: 'La rue est fermée. Elle rouvrira.', occurrence: 0 },
      ...{ start: 24, end: 32 },
    });
    expect(places.sentence(at('rouvrira'))).toBe('Elle rouvrira.');
    const last = at('Suite', source.text.lastIndexOf('Suite'));
    expect(places.place(last)).toMatchObject({ line: 'Suite ', occurrence: 2, start: 0, end: 5 });
    expect(places.place(at('Commune'))).toMatchObject({ story: 'header' });
  });
  test('a span over several lines is placed in its first, and is not in one line', () => {
    const two = { start: at('Elle').start, end: at('Suite').end };
    expect(places.place(two)).toMatchObject({ start: 19, end: 33 });
    expect([places.isInOneLine(two), places.isInOneLine(at('Elle'))]).toEqual([false, true]);
  });
  test('an empty document has no place, and nothing fails', () => {
    const none = placesOf({ paragraphs: [], sentences: [] });
    expect([none.place({ start: 0, end: 0 }).line, none.sentence({ start: 0, end: 0 })]).toEqual(['', '']);
  });
});

describe('answers', () => {
  test('leave a point out of the counts, but a blocking one only when a legal reviewer gave it', () => {
    const findings = [found('A', 'minor'), found('B', 'blocking'), found('C', 'blocking')];
    const record = recordWith([answer('A', 'drafter'), answer('B', 'drafter'), answer('C')]);
    const checked = { kind: 'order', rules: { run: 9, notChecked: 0 }, findings, questions: [], notChecked: [], unplaced: [] } as const;
    const view = checksView(checked, record);
    expect(view.counts).toEqual({ blocking: 1, major: 0, minor: 0, info: 0 });
    expect(view.findings.map(({ check, lifted }) => [check, lifted])).toEqual([['B', false], ['C', true], ['A', false]]);
    expect(view.summary.fr).toBe('3\u00a0écarts relevés parmi 9\u00a0contrôles, dont 2 écartés avec motif.');
    expect(withAnswers(findings, record)[0]?.answer).toEqual({ agent: AGENT, time: TIME, reason: 'Vu.' });
  }); // prettier-ignore
  test('nothing found is never said to be lawful', () => {
    const view = checksView(
      {
        kind: null,
        rules: { run: 1, notChecked: 2 },
        findings: [],
        questions: [],
        notChecked: [],
        unplaced: [],
      },
      recordWith(),
    );
    expect(view.summary).toEqual({
      fr: 'Aucun écart détecté parmi 1\u00a0contrôle.',
      en: 'No deviation detected among 1 check.',
    });
  });
  test('each blocking point stops once', () => {
    expect(blockingOf({ findings: [found('B', 'blocking'), found('B', 'blocking'), found('A', 'major')] }).map(({ key }) => key)).toEqual(['B']);
  }); // prettier-ignore
});

describe('how a document was written', () => {
  const core: LegalCore = coreOfRepository();
  const { record, paragraphs } = fresh();
  const source = joinParagraphs(
    paragraphs.map(({ segments }) => ({ text: segments.map(({ text }) => text).join(' ') })),
  );
  const [first] = record.passages; // prettier-ignore
  if (first === undefined) throw new Error('no passage');
  const written = { ...first, drafter: { mode: 'compose', model: 'm', version: '1' }, sources: ['law:CGCT-L2213-1', 'fact:grounds', 'law:NONE'] }; // prettier-ignore
  const of = (passage: typeof written) => {
    const changed = { ...record, passages: [passage, ...record.passages.slice(1)] };
    const display = { sources: { 'fact:grounds': { kind: 'fact' as const, id: 'grounds', label: '', value: 'la loi n° 2000-321 du 12 avril 2000' } } }; // prettier-ignore
    return draftingOf(
      { record: changed, display },
      scanOf({ paragraphs, ledger: ledgerOf(changed) }),
      source,
      core,
    );
  };
  test('what the embedded drafter copied is no machine’s', () => {
    expect(of({ ...written, drafter: { ...first.drafter, model: 'm' } })).toMatchObject({ passages: [], sources: [] });
  }); // prettier-ignore
  test('gives the places of a model’s words, and the references that it was given', () => {
    const drafting = of(written);
    expect(drafting.passages.map(({ start, end }) => source.text.slice(start, end))).toEqual(first.words);
    expect(drafting.passages.map(({ confirmed }) => confirmed)).toEqual([false, false]);
    expect(drafting.sources).toEqual(['CGCT|L2213-1', 'loi|2000-321']);
    expect(drafting.marked).toBe(true);
  });
  test('confirmed are the very words that were reviewed', () => {
    const reviews = [{ agent: AGENT, role: 'legal-reviewer', time: TIME }] as const;
    const { digest, paragraphs: digests } = first;
    const decision = { kind: 'approved', reviews, digest, paragraphs: digests } as const;
    expect(of({ ...written, decision }).passages.every(({ confirmed }) => confirmed)).toBe(true);
    const other = { ...decision, digest: digestPassage(['x']), paragraphs: [digestWords('x')] };
    expect(of({ ...written, decision: other }).passages.some(({ confirmed }) => confirmed)).toBe(false);
  });
});
