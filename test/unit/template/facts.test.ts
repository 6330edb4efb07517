/** What each type of field accepts and refuses, and how it says so. */
import type { Field } from '../../../src/template/field-types';
import { validateFacts, type FactCode } from '../../../src/template/facts/validate';
import { isSiret } from '../../../src/template/facts/siret';
import { parseTemplate } from '../../../src/template/load';
import { voteSentence } from '../../../src/template/vote';
import { legalCore } from './support/assets';
import { SAMPLE, SAMPLE_FACTS, SAMPLE_ID } from './support/sample';

const common = { label: 'Date de fin', required: true, decision: false } as const;
const one = (shape: object, id = 'x'): { fields: Field[] } => ({
  fields: [{ ...common, id, ...shape } as unknown as Field],
});
const law = legalCore().lookup;

const person = { civility: 'Mme', first_name: 'Hélène', last_name: 'Carrez', title: 'Maire' };
const address = { street: '7 impasse des Cerisiers', postcode: '25440', town: 'Valmorin' };
const organisation = { name: 'FC Valmorin', article: 'le', gender: 'm', siret: '778 000 117 00003' };
const options = [
  { id: 'a', label: 'Premier' },
  { id: 'b', label: 'Second' },
];

const GOOD: readonly (readonly [string, object, unknown])[] = [
  ['text', { type: 'text' }, 'rue Pasteur'],
  ['text with spaces around, kept', { type: 'text' }, ' rue '],
  ['longtext', { type: 'longtext' }, 'deux\nlignes'],
  ['text of a pattern', { type: 'text', pattern: '[0-9]{2}|x' }, 'x'],
  ['date', { type: 'date' }, '2028-02-29'],
  ['time', { type: 'time' }, '23:59'],
  ['period of one day', { type: 'period', times: 'none' }, { from: '2026-11-30', to: '2026-11-30' }],
  [
    'period with hours',
    { type: 'period', times: 'required' },
    { from: '2026-11-30', to: '2026-11-30', from_time: '08:00', to_time: '08:01' },
  ],
  ['number', { type: 'number', integer: true, min: 0, max: 5 }, 5],
  ['number with decimals', { type: 'number', integer: false }, 2.5],
  ['amount', { type: 'amount' }, 24500],
  ['amount in cents', { type: 'amount' }, '24500.50'],
  ['person', { type: 'person', title: 'required' }, person],
  ['address', { type: 'address' }, address],
  ['address with complement', { type: 'address' }, { ...address, complement: 'bâtiment B' }],
  ['organisation', { type: 'organisation', siret: 'required' }, organisation],
  [
    'organisation whole',
    { type: 'organisation', siret: 'optional' },
    { ...organisation, address, representative: person },
  ],
  ['choice', { type: 'choice', options }, 'b'],
  ['boolean', { type: 'boolean' }, false],
  ['legal', { type: 'legal' }, 'CGCT-L2213-1'],
  ['list', { type: 'list', item: { type: 'text' }, max: 2 }, ['a', 'b']],
  ['list that may be empty', { type: 'list', item: { type: 'text' }, min: 0 }, []],
  [
    'rows',
    { type: 'list', item: { fields: [{ ...common, id: 'n', type: 'number', integer: true }] } },
    [{ n: 1 }, { n: 2 }],
  ],
];

const P = { type: 'period', times: 'required' };
const BAD: readonly (readonly [string, object, unknown, string, FactCode, RegExp])[] = [
  ['nothing', { type: 'text' }, undefined, 'x', 'missing', /^Renseignez «\u00A0Date de fin\u00A0»\.$/],
  ['a blank text', { type: 'text' }, ' \n ', 'x', 'missing', /Renseignez/],
  ['no date', { type: 'date' }, null, 'x', 'missing', /^Indiquez la date de fin\.$/],
  ['no choice', { type: 'choice', options }, '', 'x', 'missing', /^Faites un choix\u00A0: date de fin\.$/],
  ['no answer', { type: 'boolean' }, undefined, 'x', 'missing', /oui ou par non/],
  ['a number for a text', { type: 'text' }, 25440, 'x', 'type', /entre guillemets/],
  ['two lines', { type: 'text' }, 'a\nb', 'x', 'characters', /tenir sur une ligne/],
  ['an invisible character', { type: 'text' }, 'a\u200Bb', 'x', 'characters', /invisible/],
  ['a character that turns text', { type: 'longtext' }, 'a\u202Eb', 'x', 'characters', /invisible/],
  ['a control character', { type: 'longtext' }, 'a\u0000b', 'x', 'characters', /invisible/],
  ['half a character', { type: 'longtext' }, 'a\uD800b', 'x', 'characters', /invisible/],
  ['double braces', { type: 'text' }, 'a {{number}}', 'x', 'characters', /accolades/],
  [
    'a long text',
    { type: 'text', maxLength: 3 },
    'abcd',
    'x',
    'too-long',
    /4 caractères\u202F; le maximum est de 3/,
  ],
  [
    'a text of another form',
    { type: 'text', pattern: '[0-9]+', patternMessage: 'Des chiffres.' },
    '1a',
    'x',
    'pattern',
    /^Des chiffres\.$/,
  ],
  ['a day that is not', { type: 'date' }, '2026-02-29', 'x', 'date', /une date qui existe/],
  ['a date with its time', { type: 'date' }, '2026-02-28T00:00:00Z', 'x', 'date', /date/],
  ['a Date', { type: 'date' }, new Date(0), 'x', 'date', /date/],
  ['an hour that is not', { type: 'time' }, '24:00', 'x', 'time', /08:30/],
  ['a number of minutes', { type: 'time' }, 480, 'x', 'time', /08:30/],
  ['a text for a period', P, '2026-11-30', 'x', 'type', /un début et une fin/],
  [
    'no start',
    P,
    { to: '2026-11-30', from_time: '08:00', to_time: '09:00' },
    'x.from',
    'missing',
    /^Indiquez la date de début/,
  ],
  [
    'no end',
    P,
    { from: '2026-11-30', from_time: '08:00', to_time: '09:00' },
    'x.to',
    'missing',
    /^Indiquez la date de fin/,
  ],
  [
    'no hour',
    P,
    { from: '2026-11-30', to: '2026-12-01', to_time: '09:00' },
    'x.from_time',
    'missing',
    /^Indiquez l’heure de début/,
  ],
  [
    'an hour not asked',
    { type: 'period', times: 'none' },
    { from: '2026-11-30', to: '2026-11-30', from_time: '08:00' },
    'x.from_time',
    'unknown-field',
    /n’est pas attendu/,
  ],
  [
    'an end before the start',
    { type: 'period', times: 'none' },
    { from: '2026-11-30', to: '2026-11-29' },
    'x.to',
    'order',
    /^La fin ne peut pas précéder le début\.$/,
  ],
  [
    'an hour before the other',
    P,
    { from: '2026-11-30', to: '2026-11-30', from_time: '08:00', to_time: '08:00' },
    'x.to_time',
    'order',
    /L’heure de fin doit suivre/,
  ],
  ['a text for a number', { type: 'number', integer: true }, '5', 'x', 'type', /un nombre/],
  ['decimals', { type: 'number', integer: true }, 5.5, 'x', 'type', /entier/],
  ['no finite number', { type: 'number', integer: false }, Number.NaN, 'x', 'type', /un nombre/],
  ['too small', { type: 'number', integer: true, min: 1 }, 0, 'x', 'too-small', /au moins 1/],
  ['too large', { type: 'number', integer: true, max: 1000 }, 1001, 'x', 'too-large', /dépasser 1\u00A0000/],
  ['three decimals', { type: 'amount' }, 10.005, 'x', 'type', /deux décimales/],
  ['a comma', { type: 'amount' }, '10,50', 'x', 'type', /montant/],
  ['a text', { type: 'amount' }, 'dix', 'x', 'type', /montant/],
  ['too much money', { type: 'amount', max: 23000 }, '23000.01', 'x', 'too-large', /23\u00A0000\u00A0€/],
  ['a name alone', { type: 'person', title: 'optional' }, 'Mme Carrez', 'x', 'type', /forme attendue/],
  [
    'no first name',
    { type: 'person', title: 'optional' },
    { civility: 'Mme', last_name: 'Carrez' },
    'x.first_name',
    'missing',
    /^Indiquez le prénom/,
  ],
  [
    'an unknown civility',
    { type: 'person', title: 'optional' },
    { ...person, civility: 'Mr' },
    'x.civility',
    'choice',
    /M\., Mme/,
  ],
  [
    'no capacity',
    { type: 'person', title: 'required' },
    { ...person, title: ' ' },
    'x.title',
    'missing',
    /la qualité/,
  ],
  [
    'a capacity not asked',
    { type: 'person', title: 'none' },
    person,
    'x.title',
    'unknown-field',
    /n’est pas attendu/,
  ],
  [
    'a postcode in figures',
    { type: 'address' },
    { ...address, postcode: 25440 },
    'x.postcode',
    'postcode',
    /cinq chiffres/,
  ],
  [
    'a wrong SIRET',
    { type: 'organisation', siret: 'optional' },
    { ...organisation, siret: '778 000 117 00004' },
    'x.siret',
    'siret',
    /quatorze chiffres/,
  ],
  [
    'no SIRET',
    { type: 'organisation', siret: 'required' },
    { ...organisation, siret: undefined },
    'x.siret',
    'missing',
    /le SIRET/,
  ],
  [
    'another article',
    { type: 'organisation', siret: 'optional' },
    { ...organisation, article: 'un' },
    'x.article',
    'choice',
    /le, la, l’, les, none/,
  ],
  [
    'a bad address inside',
    { type: 'organisation', siret: 'optional' },
    { ...organisation, address: { ...address, town: '' } },
    'x.address.town',
    'missing',
    /la commune/,
  ],
  [
    'another choice',
    { type: 'choice', options },
    'c',
    'x',
    'choice',
    /«\u00A0Premier\u00A0», «\u00A0Second\u00A0»/,
  ],
  ['a choice of the prototype', { type: 'choice', options }, 'constructor', 'x', 'choice', /choisissez/],
  ['a word for a boolean', { type: 'boolean' }, 'oui', 'x', 'type', /oui ou par non/],
  ['a legal entry out of the core', { type: 'legal' }, 'CGCT-L9999-9', 'x', 'legal', /fonds juridique/],
  ['no list', { type: 'list', item: { type: 'text' } }, 'a', 'x', 'type', /une liste/],
  ['an empty list', { type: 'list', item: { type: 'text' } }, [], 'x', 'missing', /au moins un élément/],
  [
    'too short a list',
    { type: 'list', item: { type: 'text' }, min: 2 },
    ['a'],
    'x',
    'too-few',
    /au moins 2 éléments/,
  ],
  [
    'too long a list',
    { type: 'list', item: { type: 'text' }, max: 1 },
    ['a', 'b'],
    'x',
    'too-many',
    /1 éléments? au plus/,
  ],
  ['a blank item', { type: 'list', item: { type: 'text' } }, ['a', ''], 'x.1', 'missing', /n°\u00A02/],
  [
    'a bad row',
    { type: 'list', item: { fields: [{ ...common, id: 'n', type: 'number', integer: true }] } },
    [{ n: 1 }, { n: '2' }],
    'x.1.n',
    'type',
    /un nombre/,
  ],
  [
    'a stranger in a row',
    { type: 'list', item: { fields: [{ ...common, id: 'n', type: 'number', integer: true }] } },
    [{ n: 1, m: 2 }],
    'x.0.m',
    'unknown-field',
    /«\u00A0m\u00A0»/,
  ],
];

describe('validateFacts', () => {
  it.each(GOOD.map((row) => [row[0], row] as const))('accepts %s, unchanged', (_, [, shape, value]) => {
    expect(validateFacts(one(shape), { x: value }, undefined, law)).toEqual({
      ok: true,
      facts: { x: value },
    });
  });

  it.each(BAD.map((row) => [row[0], row] as const))(
    'refuses %s',
    (_, [, shape, value, field, code, message]) => {
      const result = validateFacts(one(shape), { x: value }, undefined, law);
      expect(result).toEqual({
        ok: false,
        problems: [
          {
            field,
            code,
            message: expect.stringMatching(message) as string,
            messageEn: expect.stringMatching(/\w{3}/) as string,
          },
        ],
      });
    },
  );

  it('leaves out what is optional and blank', () => {
    const fields = ['text', 'date', 'choice', 'boolean', 'person'].map(
      (type) => ({ ...common, id: type, type, required: false, options, title: 'none' }) as unknown as Field,
    );
    const list = {
      ...common,
      id: 'list',
      type: 'list',
      required: false,
      item: { type: 'text' },
      min: 1,
    } as Field;
    expect(validateFacts({ fields: [...fields, list] }, { text: '', date: null, list: [] })).toEqual({
      ok: true,
      facts: {},
    });
  });

  it('refuses unknown facts, and keys that reach a prototype', () => {
    const raw = JSON.parse('{"x":"a","y":1,"__proto__":{"admin":true},"constructor":1}') as unknown;
    const result = validateFacts(one({ type: 'text' }), raw);
    expect(!result.ok && result.problems.map(({ field, code }) => [field, code])).toEqual([
      ['y', 'unknown-field'],
      ['__proto__', 'unknown-field'],
      ['constructor', 'unknown-field'],
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    const inner = validateFacts(one({ type: 'address' }), {
      x: JSON.parse(`{"__proto__":{"street":"x"}}`) as unknown,
    });
    expect(!inner.ok && inner.problems.map(({ field }) => field)).toEqual([
      'x.__proto__',
      'x.street',
      'x.postcode',
      'x.town',
    ]);
  });

  it('reads nothing from a prototype', () => {
    const inherited = Object.create({ x: 'a' }) as unknown;
    expect(validateFacts(one({ type: 'text' }), inherited).ok).toBe(false);
    expect(validateFacts(one({ type: 'text', required: true }, 'toString'), {}).ok).toBe(false);
  });

  it.each([null, 'x', 1, [], new Map()])('refuses %p as facts', (raw) => {
    expect(validateFacts(one({ type: 'text' }), raw).ok).toBe(false);
  });

  it('asks, keeps and drops by conditions', () => {
    const template = parseTemplate(SAMPLE, SAMPLE_ID);
    const check = (facts: object): unknown => {
      const result = validateFacts(template, { ...SAMPLE_FACTS, ...facts });
      return result.ok
        ? Object.keys(result.facts).sort()
        : result.problems.map(({ field, code }) => `${field} ${code}`);
    };
    expect(check({})).toEqual(Object.keys(SAMPLE_FACTS).sort());
    expect(check({ reason: undefined })).toEqual(['reason missing']);
    const open = Object.keys(SAMPLE_FACTS)
      .filter((id) => id !== 'reason' && id !== 'streets')
      .sort();
    expect(check({ closed: false })).toEqual(open);
    expect(check({ closed: false, reason: 'nonsense', streets: 3 })).toEqual(open);
    expect(check({ posts: [{ name: 'A', lit: true }] })).toEqual(['posts.0.lamps missing']);
    const result = validateFacts(template, {
      ...SAMPLE_FACTS,
      posts: [{ name: 'A', lit: false, lamps: 'x' }],
    });
    expect(result.ok && result.facts['posts']).toEqual([{ name: 'A', lit: false }]);
  });
});

describe('the vote', () => {
  const ids = ['in_office', 'present', 'proxies', 'pour', 'contre', 'abstentions'];
  const fields: Field[] = [
    ...ids.map((id): Field => ({ ...common, id, type: 'number', integer: true, min: 0 })),
    {
      ...common,
      id: 'president',
      type: 'choice',
      when: 'pour == contre',
      options: [
        { id: 'for', label: 'Pour' },
        { id: 'against', label: 'Contre' },
      ],
    },
    { ...common, id: 'out', required: false, type: 'list', item: { type: 'person', title: 'none' } },
  ];
  const vote = {
    fields: {
      inOffice: 'in_office',
      present: 'present',
      proxies: 'proxies',
      for: 'pour',
      against: 'contre',
      abstentions: 'abstentions',
      casting: 'president',
      notVoting: 'out',
    },
    text: [],
  };
  const maillot = { civility: 'M.', first_name: 'Didier', last_name: 'Maillot' };
  const codes = (numbers: readonly number[], out: readonly unknown[] = [], president?: string): unknown => {
    const raw = {
      ...Object.fromEntries(ids.map((id, i) => [id, numbers[i]])),
      out,
      ...(president === undefined ? {} : { president }),
    };
    const result = validateFacts({ fields, vote }, raw);
    return result.ok ? 'ok' : result.problems.map(({ field, code }) => `${field} ${code}`);
  };

  it.each([
    [[27, 20, 3, 19, 1, 2], [maillot], 'ok'],
    [[27, 20, 3, 23, 0, 0], [], 'ok'],
    [[27, 14, 0, 14, 0, 0], [], 'ok'],
    [[27, 20, 3, 19, 1, 2], [], ['pour vote-arithmetic']],
    [[27, 20, 3, 20, 1, 2], [maillot], ['pour vote-arithmetic']],
    [[27, 13, 10, 23, 0, 0], [], ['present vote-quorum']],
    [[26, 13, 0, 13, 0, 0], [], ['present vote-quorum']],
    [[27, 25, 3, 28, 0, 0], [], ['present vote-present']],
    [[27, 20, 0, 9, 11, 0], [], ['pour vote-rejected']],
  ] as const)('%j, %j → %j', (numbers, out, expected) => {
    expect(codes(numbers, out)).toEqual(expected);
  });

  it.each([
    [[27, 20, 0, 10, 10, 0], 'for', 'ok'],
    [[27, 20, 0, 10, 10, 0], 'against', ['president vote-rejected']],
    [[27, 20, 0, 10, 10, 0], undefined, ['president missing']],
    [[27, 20, 0, 0, 0, 20], 'for', ['pour vote-rejected']],
    [[27, 20, 0, 11, 9, 0], 'against', 'ok'],
  ] as const)(
    'asks how who presided voted when votes are even: %j, %s → %j',
    (numbers, president, expected) => {
      expect(codes(numbers, [], president)).toEqual(expected);
    },
  );

  it('says that the voice of who presides decided', () => {
    const counts = { inOffice: 27, present: 27, proxies: 0, for: 13, against: 13, abstentions: 1 };
    expect(voteSentence({ ...counts, casting: true, notVoting: [] }).replaceAll('\u00A0', ' ')).toBe(
      'La délibération est adoptée par la voix prépondérante du président de séance (13 voix pour, 13 voix contre et 1 abstention).',
    );
  });
});

describe('isSiret', () => {
  it.each([
    ['21250999600006', true],
    ['778 000 117 00003', true],
    ['73282932000074', true],
    ['73282932000075', false],
    ['7328293200007', false],
    ['7328293200007a', false],
    ['35600000000048', true], // La Poste, head office
    ['35600000049837', true], // La Poste: digits add up to 45, Luhn fails
    ['35600000049838', false],
  ])('%s → %s', (siret, good) => {
    expect(isSiret(siret)).toBe(good);
  });
});
