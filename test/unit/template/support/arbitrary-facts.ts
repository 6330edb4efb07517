/** Random facts for a form, as agents could type them: vowels and mute h at every joint, stray spaces, any day of any year. */
import * as fc from 'fast-check';
import type {
  Field,
  FragmentKind,
  LeafField,
  LeafShape,
  ListItem,
} from '../../../../src/template/field-types';
import type { Template } from '../../../../src/template/model';
import { rowFields } from '../../../../src/template/field-types';

const WORDS = [
  'une',
  'la',
  'hôtel',
  'hangar',
  'onze',
  'école',
  'Yves',
  'eau',
  '12',
  'rue',
  'île',
  'heure',
  'l’été',
  "aujourd'hui",
  'Œuvre',
];
const word = fc.constantFrom(...WORDS);
const phrase = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '  ', '\u00A0', ' \t'))
    .map(([words, space]) => words.join(space))
    .map((text) => (text.length > longest ? text.slice(0, longest).trim() || 'a' : text));

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((d) => `${pad(d.year, 4)}-${pad(d.month)}-${pad(d.day)}`);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${pad(h)}:${pad(m)}`);
const person = (title: 'required' | 'optional' | 'none'): fc.Arbitrary<object> =>
  fc.record(
    {
      civility: fc.constantFrom('M.', 'Mme', 'M. et Mme'),
      first_name: fc.constantFrom('Hélène', 'Jean', 'Aïcha'),
      last_name: fc.constantFrom('Ozanne', 'Huguenin', 'd’Hauteville', 'Le Goff'),
      ...(title === 'none' ? {} : { title: phrase(60) }),
    },
    title === 'optional' ? { requiredKeys: ['civility', 'first_name', 'last_name'] } : {},
  );
const address = fc.record(
  {
    street: phrase(60),
    complement: phrase(40),
    postcode: fc.constantFrom('25440', '97400'),
    town: fc.constantFrom('Ornans', 'Le Havre'),
  },
  { requiredKeys: ['street', 'postcode', 'town'] },
);

/** What a piece of a sentence begins with. */
const OPENINGS: Readonly<Record<FragmentKind, string>> = {
  words: '',
  clause: '',
  noun: 'les ',
  bare: 'projet ',
  of: 'des ',
  to: 'aux ',
  request: 'que cette ',
};

const leaf = (shape: LeafShape, law: readonly string[]): fc.Arbitrary<unknown> => {
  switch (shape.type) {
    case 'text':
    case 'longtext':
      if (shape.fragment !== undefined) {
        const opening = OPENINGS[shape.fragment];
        return phrase((shape.maxLength ?? 200) - opening.length).map((text) => opening + text);
      }
      return shape.pattern === undefined
        ? phrase(shape.maxLength ?? 200)
        : fc
            .stringMatching(new RegExp(`^(?:${shape.pattern})$`, 'u'), { maxLength: shape.maxLength ?? 40 })
            .filter(
              (text) =>
                text.trim() !== '' &&
                /^[\p{L}\p{N}\p{Zs}’'.,()@+°/-]*$/u.test(text) &&
                text.length <= (shape.maxLength ?? 200),
            );
    case 'date':
      return day;
    case 'time':
      return time;
    case 'period': {
      const both = fc.tuple(day, day, time, time).map(([a, b, s, t]) => ({
        from: a < b ? a : b,
        to: a < b ? b : a,
        from_time: s,
        to_time: t,
      }));
      const good = both.filter((p) => p.from !== p.to || p.from_time < p.to_time);
      if (shape.times === 'required') return good;
      const bare = good.map(({ from, to }) => ({ from, to }));
      return shape.times === 'none' ? bare : fc.oneof(good, bare);
    }
    case 'number':
      return fc.integer({ min: Math.ceil(shape.min ?? 0), max: Math.floor(shape.max ?? 5000) });
    case 'amount':
      return fc
        .integer({ min: Math.ceil((shape.min ?? 0) * 100), max: Math.floor((shape.max ?? 1e6) * 100) })
        .map((cents) => `${Math.floor(cents / 100)}.${pad(cents % 100)}`);
    case 'person':
      return person(shape.title);
    case 'address':
      return address;
    case 'organisation':
      return fc.record(
        {
          name: fc.constantFrom('FC Valmorin', 'association Élan', 'Harmonie', 'écoles'),
          article: fc.constantFrom('le', 'la', 'l’', 'les', 'none'),
          gender: fc.constantFrom('m', 'f'),
          siret: fc.constant('778 000 117 00003'),
          address,
          representative: person('optional'),
        },
        {
          requiredKeys: [
            'name',
            'article',
            'gender',
            ...(shape.siret === 'required' ? (['siret'] as const) : []),
          ],
        },
      );
    case 'choice':
      return fc.constantFrom(...shape.options.map(({ id }) => id));
    case 'boolean':
      return fc.boolean();
    case 'legal':
      return fc.constantFrom(...law);
  }
};

const item = (shape: ListItem, law: readonly string[]): fc.Arbitrary<unknown> => {
  const fields = rowFields(shape);
  return fields === undefined ? leaf(shape as LeafShape, law) : form(fields, law);
};

const field = (shape: Field | LeafField, law: readonly string[]): fc.Arbitrary<unknown> => {
  const value =
    shape.type === 'list'
      ? fc.array(item(shape.item, law), {
          minLength: Math.max(shape.min ?? 1, 1),
          maxLength: Math.min(shape.max ?? 3, 4),
        })
      : leaf(shape, law);
  return shape.required ? value : fc.option(value, { nil: undefined });
};

const form = (fields: readonly Field[], law: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(fields.map((f) => [f.id, field(f, law)])));

/** Facts of a template; those of a vote add up. */
export const factsOf = (
  template: Template,
  law: readonly string[],
): fc.Arbitrary<Record<string, unknown>> => {
  const facts = form(template.fields, law);
  const vote = template.vote?.fields;
  if (vote === undefined) return facts;
  return fc.tuple(facts, fc.nat(2), fc.nat(3), fc.nat(2)).map(([typed, proxies, against, abstentions]) => {
    const out = vote.notVoting === undefined ? undefined : typed[vote.notVoting];
    const away = Array.isArray(out) ? out.length : 0;
    return {
      ...typed,
      [vote.inOffice]: 27,
      [vote.present]: 20,
      [vote.proxies]: proxies,
      [vote.against]: against,
      [vote.abstentions]: abstentions,
      [vote.for]: 20 + proxies - away - against - abstentions,
    };
  });
};
