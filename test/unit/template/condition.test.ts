/** Conditions: what they mean, and that reading one never throws nor runs anything. */
import * as fc from 'fast-check';
import { holds } from '../../../src/template/condition';
import { parseCondition } from '../../../src/template/condition-parser';
import type { Facts } from '../../../src/template/fact-values';
import type { Scope } from '../../../src/template/value-type';
import { demoProfile } from './support/assets';

const text = { kind: 'text' } as const;
const scope: Scope = {
  facts: {
    works: text,
    closed: { kind: 'boolean' },
    open: { kind: 'boolean' },
    lanes: { kind: 'number' },
    fee: { kind: 'amount' },
    day: { kind: 'date' },
    later: { kind: 'date' },
    at: { kind: 'time' },
    reason: { kind: 'choice', options: [{ id: 'rain', label: 'Pluie' }] },
    streets: { kind: 'list', item: text },
    period: { kind: 'period', times: true },
    timed: { kind: 'period', times: true },
    weekend: { kind: 'period', times: false },
    first: { kind: 'date' },
    second: { kind: 'date' },
    jan: { kind: 'date' },
    mar: { kind: 'date' },
    gone: { kind: 'date' },
    speaker: { kind: 'person' },
    chair: { kind: 'person' },
    aside: { kind: 'list', item: { kind: 'person' } },
    pairs: {
      kind: 'list',
      item: { kind: 'record', members: { giver: { kind: 'person' }, holder: { kind: 'person' } } },
    },
    missing: text,
  },
};
const facts: Facts = {
  works: 'une conduite',
  closed: true,
  open: false,
  lanes: 2,
  fee: '23000.50',
  day: '2026-11-30',
  later: '2026-12-01',
  at: '08:00',
  reason: 'rain',
  streets: ['a', 'b'],
  period: { from: '2026-11-30', to: '2026-12-11' },
  timed: { from: '2026-12-01', to: '2026-12-01', from_time: '08:30', to_time: '12:00' },
  weekend: { from: '2026-12-12', to: '2026-12-13' },
  first: '2026-11-01',
  second: '2026-12-02',
  jan: '2026-01-31',
  mar: '2026-03-01',
  speaker: { civility: 'Mme', first_name: 'Inès', last_name: 'HABY', title: 'adjointe' },
  chair: { civility: 'Mme', first_name: 'Anne-Lise', last_name: 'Oudin' },
  aside: [
    { civility: 'M.', first_name: 'Paul', last_name: 'Rouget' },
    { civility: 'Mme', first_name: 'Ines', last_name: 'Haby' },
  ],
  pairs: [
    {
      giver: { civility: 'M.', first_name: 'Luc', last_name: 'Petit' },
      holder: { civility: 'Mme', first_name: 'Anne Lise', last_name: 'Oudin' },
    },
  ],
};

const evaluate = (source: string): boolean | string => {
  const parsed = parseCondition(source);
  return parsed.ok ? holds(parsed.value, scope, { facts, profile: demoProfile() }) : parsed.reason;
};

describe('a condition', () => {
  it.each([
    ['closed', true],
    ['open', false],
    ['missing', false],
    ['present(works)', true],
    ['present(missing)', false],
    ['not present(missing)', true],
    ['present(open)', true],
    ['present(period.from)', true],
    ['present(period.from_time)', false],
    ['period.to > day', true],
    ['count(streets) > 1', true],
    ['count(streets) == 2', true],
    ['count(missing) == 0', true],
    ['common(aside, speaker)', true],
    ['common(speaker, aside)', true],
    ['common(speaker, chair)', false],
    ['common(pairs, chair)', true],
    ['common(pairs, aside)', false],
    ['common(aside, profile.mayor)', false],
    ['common(profile.mayor, profile.mayor)', true],
    ['not common(missing_list, chair)', true],
    ['hours(day, later) == 24', true],
    ['hours(day, timed) == 32.5', true],
    ['hours(later, day) < 0', true],
    ['hours(day, gone) < 0', false],
    ['months(day, later) == 0', true],
    ['months(first, later) == 0', true],
    ['months(first, second) == 1', true],
    ['months(jan, mar) == 1', true],
    ['weekdays(timed) == 1', true],
    ['weekdays(period) > 4', true],
    ['weekdays(weekend) == 0', true],
    ['matches(works, "une.*")', true],
    ['matches(works, "UNE CONDUITE")', true],
    ['matches(works, "conduite")', false],
    ['matches(streets, "a|b")', true],
    ['matches(streets, "a")', false],
    ['matches(missing, ".*")', false],
    ['lanes >= 2 and lanes < 3', true],
    ['fee > 23000', true],
    ['lanes + 1 == 3', true],
    ['lanes + lanes + count(streets) == 6', true],
    ['7 > lanes+lanes', true],
    ['fee + 0.1 == 23000.6', true],
    ['lanes + missing == 2', false],
    ['lanes + missing != 2', false],
    ['fee <= 23000.5', true],
    ['day < later', true],
    ['day < "2026-12-01"', true],
    ["later == '2026-12-01'", true],
    ['at < "19:30"', true],
    ['reason == "rain"', true],
    ['reason != "rain"', false],
    ['missing == "x"', false],
    ['missing != "x"', false],
    ['not (missing == "x")', true],
    ['open or closed', true],
    ['open and closed or closed', true],
    ['closed or open and open', true],
    ['(closed or open) and open', false],
    ['not open and closed', true],
    ['not not closed', true],
    ['closed == true', true],
    ['open == false', true],
    ['profile.organisation.population > 3500', true],
    ['profile.organisation.state_police', false],
    ['profile.organisation.publication == "electronic"', true],
    ['  closed  ', true],
  ])('%s is %p', (source, expected) => {
    expect(evaluate(source)).toBe(expected);
  });

  it.each([
    '',
    '(',
    'closed)',
    'closed closed',
    'and',
    'not',
    '== 1',
    '1',
    '"a"',
    'lanes ==',
    'lanes = 2',
    'lanes +',
    '+ lanes == 2',
    'lanes + 1',
    'a.',
    'A',
    'present()',
    'present(closed',
    'common(chair)',
    'hours()',
    'hours(day, )',
    'matches(works)',
    'matches(works, closed)',
    'matches(works, "a"',
    'common(chair, )',
    'common(chair, aside',
    'lanes == 1 == 1',
    '__proto__',
    `${'('.repeat(200)}closed`,
  ])('%s is refused', (source) => {
    expect(parseCondition(source)).toEqual({
      ok: false,
      reason: expect.stringContaining('condition') as string,
    });
  });

  it('never throws, whatever is written', () => {
    const tokens = [
      'closed',
      'lanes',
      'present',
      'count',
      'common',
      ',',
      '+',
      '(',
      ')',
      'and',
      'or',
      'not',
      '==',
      '<',
      '"x"',
      '3',
      'item',
      'profile.mayor',
      '{',
      ';',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 12 }), (words) => {
        expect(['boolean', 'string']).toContain(typeof evaluate(words.join(' ')));
      }),
      { numRuns: 500 },
    );
  });
});
