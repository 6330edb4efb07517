/** The pane's pure parts: typed text to facts, what is shown of a form, states, differences, highlights, catalogues. */
import * as fc from 'fast-check';
import { diffWords } from '../../../src/pane/review/diff';
import { highlight } from '../../../src/pane/review/highlight';
import { situationOf } from '../../../src/pane/review/situation';
import { isReviewed, passageStatus, standing } from '../../../src/pane/review/status';
import type { JobFailure } from '../../../src/pane/models/follow';
import { failureText } from '../../../src/pane/models/job';
import { grouped, isShown, judge, placeOf } from '../../../src/pane/draft/judge';
import { toFacts, toRaw, type RawFacts } from '../../../src/pane/draft/raw';
import { initialState } from '../../../src/pane/state/model';
import { reduce } from '../../../src/pane/state/reducer';
import { languageOf } from '../../../src/pane/i18n/text';
import { fr } from '../../../src/pane/i18n/fr';
import { en } from '../../../src/pane/i18n/en';
import { safeName } from '../../../src/pane/review/save-file';
import { FORM, PASSAGE, RECORD } from './support';

const fields = FORM.fields;

describe('who may decide on a passage', () => {
  const [nadia, olivier, luc] = [
    { id: 'nadia', role: 'drafter' },
    { id: 'olivier', role: 'legal-reviewer' },
    { id: 'luc', role: 'auditor' },
  ] as const;
  const by = (...ids: string[]) => ids.map((id) => ({ agent: { id, name: id }, time: '2026-11-21T10:00:00Z' }));
  const strict = { author: RECORD.author, policy: RECORD.policy };
  const two = { ...strict, policy: { ...strict.policy, authorAlone: true, reviewers: 2 } };
  test.each([
    ['the author, before a pending passage', strict, [], 'pending', 'pending', nadia, { mayDecide: true, handing: 'author' }],
    ['the author, once reviewed by them', strict, ['nadia'], 'approved', 'awaited', nadia, { mayDecide: false, handing: 'author' }],
    ['a colleague then', strict, ['nadia'], 'approved', 'awaited', olivier, { mayDecide: true }],
    ['the author, after a colleague corrected', strict, ['olivier'], 'amended', 'awaited', nadia, { mayDecide: true, handing: 'author' }],
    ['the colleague who corrected', strict, ['olivier'], 'amended', 'awaited', olivier, { mayDecide: false, handing: 'amender' }],
    ['one of two', two, ['olivier'], 'approved', 'awaited', olivier, { mayDecide: false, handing: 'another' }],
    ['the other of two', two, ['olivier'], 'approved', 'awaited', nadia, { mayDecide: true }],
    ['one whose words changed since', two, ['olivier'], 'approved', 'changed', olivier, { mayDecide: true }],
    ['an auditor', strict, [], 'pending', 'pending', luc, { mayDecide: false, handing: 'role' }],
    ['anybody, once it is done', strict, ['olivier'], 'approved', 'approved', nadia, { mayDecide: false }],
  ] as const)('%s', (_name, record, reviewers, state, status, me, expected) => {
    expect(situationOf(record, { reviews: by(...reviewers), state }, status, me)).toEqual(expected);
  });
  test('a passage that another agent must still review is not done, gone or standing', () => {
    const passage = PASSAGE('A', 'Titre', ['Un.']);
    const lacking = { code: 'needs-another-reviewer', found: 1, needed: 2 } as const;
    const mark = { passage: 'A', index: 0, text: 'Un.', title: '' };
    expect(passageStatus({ ...passage, state: 'approved', lacking }, [mark])).toBe('awaited');
    expect(passageStatus({ ...passage, state: 'rejected', lacking }, [])).toBe('awaited');
    expect(passageStatus({ ...passage, state: 'approved', lacking }, [{ ...mark, text: 'Deux.' }])).toBe('changed');
    expect(isReviewed('awaited')).toBe(false);
  });
}); // prettier-ignore

describe('what is typed', () => {
  test('becomes facts: numbers with French signs, empty values absent', () => {
    const raw = {
      number: ' 2026-142 ',
      closed: true,
      amount: '24 500,50 €',
      hours: { from: '2026-11-30', to: '' },
      copies: ['', 'au SDIS'],
    };
    expect(toFacts(fields, raw)).toEqual({
      number: '2026-142',
      closed: true,
      amount: '24500.50',
      hours: { from: '2026-11-30' },
      copies: ['au SDIS'],
    });
    expect(toFacts(fields, { number: '  ', copies: [''], hours: { from: '', to: '' } })).toEqual({});
  });
  test('an example comes back as the same facts', () => {
    const facts = FORM.examples[0]?.facts ?? {};
    expect(toFacts(fields, toRaw(facts) as RawFacts)).toEqual({ ...facts, amount: '24500.5' });
  });
  test('text that is no number stays text, and is refused by validation', () => {
    expect(judge({ fields }, { amount: 'beaucoup' }).problems.map((problem) => problem.field)).toContain(
      'amount',
    );
  });
});

describe('the form', () => {
  test('asks only what the facts before call for', () => {
    const asked = (raw: RawFacts) => judge({ fields }, raw).asked.map((field) => field.id);
    expect(asked({})).not.toContain('hours');
    expect(asked({ closed: false })).not.toContain('hours');
    expect(asked({ closed: true })).toContain('hours');
    expect(judge({ fields }, { closed: false, hours: { from: 'x' } }).facts).not.toHaveProperty('hours');
  });
  test('shows a message once its place, or what encloses it, was left', () => {
    expect(isShown('hours.to', {}, false)).toBe(false);
    expect(isShown('hours.to', { 'hours.to': true }, false)).toBe(true);
    expect(isShown('hours.to', { hours: true }, false)).toBe(true);
    expect(isShown('hours', { 'hours.to': true }, false)).toBe(false);
    expect(isShown('number', {}, true)).toBe(true);
  });
  test('names a place by its label and row, and groups fields under their headings', () => {
    const problem = { field: 'copies.1', code: 'missing', message: '', messageEn: '' } as const;
    expect(placeOf(problem, fields)).toBe('Copies (2)');
    expect(grouped(fields, 'Autres').map((group) => group.title)).toEqual(['L’acte', 'Les mesures']);
  });
});

describe('a passage', () => {
  const passage = PASSAGE('A'.repeat(22), 'Motifs', ['Un.', 'Deux.']);
  const mark = (index: number, text: string) => ({ passage: passage.id, index, text, title: '' });
  const both = [mark(0, 'Un.'), mark(1, 'Deux.')];
  test.each([
    ['pending', 'pending', both, false],
    ['approved', 'approved', both, true],
    ['approved', 'approved', [mark(0, 'Un.\u00a0 '), mark(1, 'Deux.')], true],
    ['approved', 'changed', [mark(0, 'Un !'), mark(1, 'Deux.')], false],
    ['approved', 'changed', [mark(0, 'Un.')], false],
    ['approved', 'changed', [...both, mark(1, 'Deux.')], false],
    ['approved', 'gone', [], false],
    ['pending', 'gone', [], false],
    ['rejected', 'rejected', [], true],
    ['rejected', 'changed', both, false],
    ['removed', 'removed', [], true],
  ] as const)('%s in the record shows as %s', (state, expected, marks, reviewed) => {
    const status = passageStatus({ ...passage, state }, marks);
    expect(status).toBe(expected);
    expect(isReviewed(status)).toBe(reviewed);
  });
  test('amended is compared with the agent’s own words', () => {
    const amended = { ...passage, state: 'amended', amended: ['Trois.', 'Quatre.'] } as const;
    expect(passageStatus(amended, both)).toBe('changed');
    expect(passageStatus(amended, [mark(0, 'Trois.'), mark(1, 'Quatre.')])).toBe('amended');
  });
  test('out of order or twice is damaged', () => {
    expect(standing(both, passage.id).damaged).toBe(false);
    expect(standing([...both].reverse(), passage.id).damaged).toBe(true);
    expect(standing([...both, mark(1, 'Deux.')], passage.id).damaged).toBe(true);
  });
});

describe('a difference', () => {
  test('gives back both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', ',', '\n', '’', '1') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
  test('is by word, and does not break a change in crumbs', () => {
    expect(diffWords('le 3 mai au soir', 'le 4 mai au soir')).toEqual([
      { kind: 'same', text: 'le ' },
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '4' },
      { kind: 'same', text: ' mai au soir' },
    ]);
    expect(diffWords('un à deux trois', 'six à sept trois').map((piece) => piece.text)).toEqual([
      'un à deux',
      'six à sept',
      ' trois',
    ]);
  });
});

describe('a highlight', () => {
  const found = (text: string, values: readonly string[]) =>
    highlight(text, values)
      .filter((piece) => piece.source !== undefined)
      .map((piece) => [piece.text, piece.source]);
  test('loses no letter', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'É', 'İ', 'ß', ' ', '1', ',', '’', "'") });
    fc.assert(
      fc.property(word, fc.array(word), (text, values) => {
        expect(
          highlight(text, values)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
  test('finds values whatever the spaces, apostrophes and case, and never inside another word', () => {
    expect(found('L’entreprise TP\u00a0Jura, en 1927.', ['tp jura', '27'])).toEqual([['TP\u00a0Jura', 0]]);
    expect(
      found('du 30 novembre 2026 et au 11 décembre 2026', ['du 30 novembre 2026 au 11 décembre 2026']),
    ).toEqual([
      ['30 novembre 2026', 0],
      ['11 décembre 2026', 0],
    ]);
  });
  test('gives a whole value to its own source before parts of others', () => {
    expect(found('jusqu’à 17 h', ['du 3 mai à 17 h', '17 h'])).toEqual([['17 h', 1]]);
  });
});

describe('the state', () => {
  test('forgets what one agent typed when another signs in', () => {
    const form = { raw: { number: 'x' }, touched: {}, attempted: false };
    const filled = reduce(initialState('draft'), { type: 'form', id: 'arrete', form });
    expect(filled.forms).toHaveProperty('arrete');
    expect(reduce(filled, { type: 'view', view: 'review' }).forms).toHaveProperty('arrete');
    expect(reduce(filled, { type: 'signed-out' })).toEqual(initialState('draft'));
  });
  test('ignores a late answer about a document that is no longer open', () => {
    const state = initialState('review');
    expect(reduce(state, { type: 'reviewed', passage: PASSAGE('x', 'X', []) })).toBe(state);
  });
  test('a decision voids the verdict that was shown', () => {
    const verdict = { verdict: { final: true, digest: '' }, messages: [] } as const;
    const open = reduce(initialState('review'), {
      type: 'document',
      document: { status: 'open', record: RECORD, marks: [], verdict },
    });
    const [passage] = RECORD.passages;
    if (passage === undefined) throw new Error('no passage');
    const after = reduce(open, { type: 'reviewed', passage: { ...passage, state: 'rejected' } });
    expect(after.document).not.toHaveProperty('verdict');
    expect(after.document).toMatchObject({
      record: { passages: [{ state: 'rejected' }, { state: 'pending' }] },
    });
  });
});

test('the language is French unless Office speaks another', () => {
  expect(['fr-FR', 'fr', 'fr-CA', undefined, 'en-US', 'de-DE'].map(languageOf)).toEqual([
    'fr',
    'fr',
    'fr',
    'fr',
    'en',
    'en',
  ]);
});

test('French signs are preceded by a non-breaking space, and no straight apostrophe is shown', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'function')
      // Counts are read in it, and names.
      texts.push(String((value as (...args: unknown[]) => unknown)('2', '3')));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(fr);
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.filter((text) => / [;!?:»]|« |\w'\w/.test(text))).toEqual([]);
});

test('no French is left in the English catalogue', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(en);
  expect(texts.filter((text) => /[éèàêç]/.test(text) && text !== 'Français')).toEqual([]);
});

test('a job that a problem ended is told in the agent’s language, by the problem', () => {
  const sentence = 'Ce passage a été remplacé.';
  const problem = (code: 'unknown-passage' | 'source-refused'): JobFailure => ({
    ...{ type: 'failed', failure: { kind: 'problem', code } },
    ...{ sentence, embedded: false },
  });
  expect(failureText(problem('unknown-passage'), { language: 'fr', t: fr })).toBe(sentence);
  expect(failureText(problem('unknown-passage'), { language: 'en', t: en })).toBe(
    'This document has no such passage.',
  );
  expect(failureText(problem('source-refused'), { language: 'en', t: en })).toBe(
    en.errors.problems['source-refused'] ?? sentence,
  );
});

test('in English, a failure that passes tells to wait once, and what is left alone tells why', () => {
  const told = (failure: JobFailure['failure'], more: Partial<JobFailure> = {}) =>
    failureText(
      { type: 'failed', failure, sentence: 'Échec.', embedded: true, ...more },
      { language: 'en', t: en },
    );
  expect(told({ kind: 'busy' })).toBe('The drafting service is saturated. Try again in a moment.');
  expect(told({ kind: 'busy' }, { retryAfterSeconds: 9 })).toBe('The drafting service is saturated.');
  expect(told({ kind: 'resting', cause: 'unauthorised' }, { retryAfterSeconds: 9 })).toMatch(
    /left alone for now\. Last failure: The drafting service refuses your authority’s key/,
  );
});

test('a file name that every system takes', () => {
  expect(safeName('Arrêté n° 12/2026 : rue « A »')).toBe('Arrêté n° 12-2026 - rue « A »');
});

test('whose draft it is elides before a vowel and a mute h', () => {
  const of = (name: string): string => fr.review.author(name, 'le 3 mars 2026');
  expect(of('Olivier Grosjean')).toBe('Projet d’Olivier Grosjean, le 3 mars 2026');
  expect(of('Hélène Carrez')).toMatch(/^Projet d’Hélène/u);
  expect(of('Nadia Perrin')).toMatch(/^Projet de Nadia/u);
});
