/** Placeholders: what stands for a value, how a model's writing of it is read, and the French once the value is in its place. */
import * as fc from 'fast-check';
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { collectVocabulary } from '../../../src/drafting/placeholders/collect';
import { mendJoint } from '../../../src/drafting/placeholders/joints';
import { readParts } from '../../../src/drafting/placeholders/read';
import { substitute } from '../../../src/drafting/placeholders/substitute';
import {
  outlineText,
  type Placeholder,
  type Vocabulary,
} from '../../../src/drafting/placeholders/vocabulary';
import { templateFiles } from '../template/support/assets';
import { plain, slotOf, slotsOf, templateNamed } from './support';

const subsidy = (only: 'outline' | 'all' = 'all'): Vocabulary =>
  collectVocabulary(slotOf('deliberation-subvention-association', 'report'), only);
const named = (vocabulary: Vocabulary, name: string): Placeholder => {
  const found = vocabulary.placeholders.find((placeholder) => placeholder.name === name);
  if (found === undefined)
    throw new Error(`${name} is not among ${vocabulary.placeholders.map((p) => p.name).join(' ')}`);
  return found;
};
const wordsOf = (text: string, vocabulary: Vocabulary): string =>
  plain(
    substitute([{ parts: readParts(text, vocabulary), declared: [] }])
      .map((segment) => segment.text)
      .join(''),
  );

describe('the vocabulary of a slot', () => {
  it('names each value once, with its kind of words, and never with the value', () => {
    const vocabulary = subsidy();
    expect(named(vocabulary, 'f:requested')).toMatchObject({
      kind: 'fact',
      id: 'requested',
      family: 'amount',
      sources: [{ kind: 'fact', id: 'requested' }],
    });
    expect(named(vocabulary, 'f:association~article').nature).toMatch(/avec son article/u);
    const names = vocabulary.placeholders.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(named(vocabulary, 'd:CGCT-L2311-7').text).toMatch(/^article/u);
  });

  it('tells the short form of a legal entry from the full one', () => {
    const vocabulary = collectVocabulary(slotOf('arrete-debit-boissons-temporaire', 'motives'), 'outline');
    expect(plain(named(vocabulary, 'd:CSP-L3334-2~short').text)).toBe('L. 3334-2');
  });

  it('gives the rows of a list their own names, from 1', () => {
    const vocabulary = collectVocabulary(slotOf('note-synthese-remontees', 'options'), 'all');
    expect(named(vocabulary, 'f:options.1.what').label).toMatch(/,/u);
    expect(named(vocabulary, 'f:options.2.limit').sources).toEqual([{ kind: 'fact', id: 'options' }]);
  });

  it('offers only what the template writes when a model may only reword', () => {
    const all = subsidy('all').placeholders.map(({ name }) => name);
    const outline = subsidy('outline').placeholders.map(({ name }) => name);
    expect(all).toContain('d:CGCT-L2311-7');
    expect(outline).not.toContain('d:CGCT-L2311-7');
    expect(all).toEqual(expect.arrayContaining(outline));
  });

  it('tells which optional fields were left empty', () => {
    const { absent } = collectVocabulary(
      slotOf('deliberation-subvention-association', 'report', { previous_amount: undefined }),
      'all',
    );
    expect(absent.map(({ id }) => id)).toContain('previous_amount');
  });

  it.each(templateFiles().map(({ name }) => name.replace('.yaml', '')))(
    'says with placeholders what the embedded drafter says with values: %s',
    (id) => {
      const template = templateNamed(id);
      for (const example of template.examples.keys())
        for (const slot of slotsOf(template, example)) {
          const vocabulary = collectVocabulary(slot, 'outline');
          const written = vocabulary.outline.map((paragraph) => wordsOf(outlineText(paragraph), vocabulary));
          const embedded = (draftSlot(slot)?.paragraphs ?? []).map(({ segments }) =>
            plain(segments.map(({ text }) => text).join('')),
          );
          expect(written).toEqual(embedded);
        }
    },
  );
});

describe('reading what a model wrote', () => {
  const vocabulary = subsidy();
  const kinds = (text: string): string[] =>
    readParts(text, vocabulary).map((part) =>
      part.kind === 'placeholder'
        ? part.placeholder.name
        : part.kind === 'unknown'
          ? `?${part.text}`
          : part.kind,
    );

  it.each([
    ['{{f:requested}}', ['f:requested']],
    ['{{ f:requested }}', ['f:requested']],
    ['{f:requested}', ['f:requested']],
    ['{{{f:requested}}}', ['f:requested']],
    ['{{F:Requested}}', ['f:requested']],
    ['{{f: requested}}', ['f:requested']],
    ['{{f:committee\\_on}}', ['f:committee_on']],
    ['{{d:CGCT‑L2311‑7}}', ['d:CGCT-L2311-7']],
    ['une somme de {{f:requested}}.', ['literal', 'f:requested', 'literal']],
    ['{{f:requestd}}', ['?{{f:requestd}}']],
    ['{{f:commitee_on}}', ['?{{f:commitee_on}}']],
    ['{{montant demandé}}', ['?{{montant demandé}}']],
    ['{{d:CGCT-L2311-8}}', ['?{{d:CGCT-L2311-8}}']],
    ['{{MANQUE:requested}}', ['?{{MANQUE:requested}}']],
    ['le f:committee_on est', ['literal', '?f:committee_on', 'literal']],
    ['une accolade { seule', ['literal', '?{', 'literal']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('knows what is missing, and only that', () => {
    const gaps = { ...vocabulary, absent: [{ id: 'activity', label: 'Public' }] };
    expect(readParts('{{MANQUE:activity}}', gaps)).toEqual([
      { kind: 'missing', id: 'activity', label: 'Public' },
    ]);
    expect(readParts('{{MANQUE:project}}', gaps)[0]?.kind).toBe('unknown');
    expect(wordsOf('Il y a {{MANQUE:activity}}.', gaps)).toBe('Il y a [à compléter : Public].');
  });

  it('loses no character outside placeholders, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '{', '}', 'f:', 'requested', ' ', 'é', '\\') }),
        (text) => {
          const parts = readParts(text, vocabulary);
          const literals = parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : [])).join('');
          expect(literals).not.toMatch(/[{}]/u);
          expect(text.replace(/[{}]/gu, '').length).toBeGreaterThanOrEqual(literals.length);
          let at = 0;
          for (const part of parts)
            if (part.kind === 'literal') {
              at = text.indexOf(part.text, at);
              expect(at).toBeGreaterThanOrEqual(0);
              at += part.text.length;
            }
        },
      ),
    );
  });
});

describe('values in their places', () => {
  it.each([
    ['la demande de ', 'le FC Valmorin', 'la demande du ', 'FC Valmorin'],
    ['la demande de ', 'les Amis', 'la demande des ', 'Amis'],
    ['la demande de ', 'l’école', 'la demande de ', 'l’école'],
    ['la demande d’', 'Ornans', 'la demande d’', 'Ornans'],
    ['la demande d’', 'Besançon', 'la demande de ', 'Besançon'],
    ['la demande de ', 'Ornans', 'la demande d’', 'Ornans'],
    ['considérant qu’', 'le chantier', 'considérant que ', 'le chantier'],
    ['considérant que ', 'une rue', 'considérant qu’', 'une rue'],
    ['confiée à ', 'le service', 'confiée au ', 'service'],
    ['en application de l’', 'article L. 1', 'en application de l’', 'article L. 1'],
    ['valable du ', 'du 3 au 7 mars', 'valable du ', '3 au 7 mars'],
    ['pour le compte de ', 'de la société', 'pour le compte de la ', 'société'],
    ['le ', 'le chantier', 'le ', 'chantier'],
    ['De ', 'le maire', 'Du ', 'maire'],
    ['rendez-le ', 'le jour', 'rendez-le ', 'le jour'],
    ['il a ', 'Le Goff', 'il a ', 'Le Goff'],
    ['la lettre de ', 'Le Goff', 'la lettre de ', 'Le Goff'],
  ])('%s|%s', (before, value, expectedBefore, expectedValue) => {
    expect(mendJoint(before, value)).toEqual({ before: expectedBefore, value: expectedValue });
  });

  it('keeps the source of each value, and what the model says its own words rest on', () => {
    const vocabulary = subsidy();
    const declared = [{ kind: 'law', id: 'CGCT-L2311-7' } as const];
    expect(
      substitute([{ parts: readParts('Une aide de {{f:requested}} est demandée.', vocabulary), declared }]),
    ).toEqual([
      { text: 'Une aide de ', sources: [], declared },
      { text: named(vocabulary, 'f:requested').text, sources: [{ kind: 'fact', id: 'requested' }] },
      { text: ' est demandée.', sources: [], declared },
    ]);
  });

  it('begins sentences with a capital, and typesets the whole', () => {
    const vocabulary = collectVocabulary(slotOf('deliberation-creation-emploi', 'report'), 'all');
    const need = named(vocabulary, 'f:need').text;
    const capital = need.charAt(0).toUpperCase() + need.slice(1);
    expect(wordsOf('{{f:need}}. {{f:need}} !', vocabulary)).toBe(plain(`${capital}. ${capital} !`));
    const [first] = substitute([{ parts: readParts('Quoi ? "Oui": l\'été', vocabulary), declared: [] }]);
    expect(first?.text).toBe('Quoi\u202F? «\u00A0Oui\u00A0»\u00A0: l’été');
  });

  it('parts two segments that a model glued together', () => {
    const vocabulary = subsidy();
    const segment = (text: string) => ({ parts: readParts(text, vocabulary), declared: [] });
    expect(
      substitute([segment('Une phrase.'), segment('Une autre,'), segment(' puis la fin.')])
        .map(({ text }) => text)
        .join(''),
    ).toBe('Une phrase. Une autre, puis la fin.');
  });
});
