/** What the layer that learns may add to what the detectors found, and what it must leave. */
import { detect } from '../../../../src/privacy/detect';
import type { Lexicon } from '../../../../src/privacy/lexicon/lexicon';
import { LEARNT } from '../../../../src/privacy/learnt/beside-rules';
import type { LearntModel } from '../../../../src/privacy/learnt/model';
import { TAG_COUNT, TAGS } from '../../../../src/privacy/learnt/tags';
import type { SpanType } from '../../../../src/privacy/span';
import { ownLexicon, wholeLexicon } from '../../../support/privacy/lexicon';

/** A layer that takes everything for one kind. */
function taking(type: SpanType): Lexicon {
  const tag = (TAGS as readonly (SpanType | undefined)[]).indexOf(type);
  const learnt: LearntModel = {
    follows: new Float64Array(TAG_COUNT * TAG_COUNT),
    add: (_traits, _count, scores, at) => {
      scores[at + tag] = 5;
    },
  };
  return { ...ownLexicon(), learnt };
}

const hiddenIn = (
  text: string,
  lexicon: Lexicon,
  register?: Parameters<typeof detect>[1]['register'],
): string[] =>
  detect(text, { lexicon, ...(register === undefined ? {} : { register, elected: 'clear' }) }).spans.map(
    ({ start, end }) => text.slice(start, end),
  );

describe('whatever was learnt', () => {
  test.each<[string, SpanType, string]>([
    [
      'Le standard de la Trésorerie de Montauban (05 63 21 11 22) est ouvert à Mme Bréchemin.',
      'ID',
      '05 63 21 11 22',
    ],
    ['Mme Bréchemin lira un poème de Victor Hugo.', 'PERSON', 'Victor Hugo'],
    ['Mme Bréchemin écrit sur facebook.com chaque jour.', 'EMAIL', 'facebook.com'],
    ['La tombe de Mme Bréchemin (1909-1987) est fleurie.', 'BIRTH', '1909-1987'],
    ['Mme Bréchemin écrit à Wojcik Toitures chaque jour.', 'PERSON', 'Toitures'],
    ['M. Bréchemin est inscrit au RCS Grenoble depuis hier.', 'ID', 'Grenoble'],
    ['M. Bréchemin attend la réponse de [PERS-3].', 'PERSON', '[PERS-3]'],
  ])('%s: what the detectors leave in clear stays', (text, type, left) => {
    const hidden = hiddenIn(text, taking(type)).join(' ');
    for (const word of left.split(/[ @.[\]-]+/u).filter((one) => one !== ''))
      expect(hidden).not.toContain(word);
    // It did speak of the rest.
    expect(hidden.length).toBeGreaterThan('Bréchemin'.length + 4);
  });

  test.each([
    ['Mme Bréchemin rend les clés du local Royer ce soir.', 'Royer'],
    ['Mme Bréchemin joint un devis de la maison Perret ce soir.', 'Perret'],
  ])('%s: what the words around alone presume to be a thing is heard of examples', (text, name) => {
    expect(hiddenIn(text, ownLexicon()).join(' ')).not.toContain(name);
    expect(hiddenIn(text, taking('PERSON')).join(' ')).toContain(name);
    // In doubt, the agent is asked.
    const lexicon: Lexicon = {
      ...ownLexicon(),
      learnt: {
        follows: new Float64Array(TAG_COUNT * TAG_COUNT),
        add: (_traits, _count, scores, at) => {
          scores[at] = 4;
          scores[at + TAGS.indexOf('PERSON')] = 2;
        },
      },
    };
    const { spans, doubtful } = detect(text, { lexicon });
    const said = (found: readonly { readonly start: number; readonly end: number }[]): string =>
      found.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(said(spans)).not.toContain(name);
    expect(said(doubtful)).toContain(name);
  });

  test('the organisation’s own address and its elected members stay where they may', () => {
    const register = {
      people: [{ firstName: 'Thierry', lastName: 'Monnot', kind: 'elected' as const }],
      own: ['1 place de la Mairie', '25440 Valmorin-sur-Loue', 'mairie@valmorin.example'],
    };
    const text =
      'Thierry Monnot reçoit lundi M. Bréchemin. Mairie : 1 place de la Mairie, 25440 Valmorin-sur-Loue, mairie@valmorin.example.';
    const hidden = hiddenIn(text, taking('ADDRESS'), register).join(' ');
    expect(hidden).toContain('reçoit');
    expect(hidden).not.toMatch(/Monnot|place|Valmorin|valmorin/u);
  });

  test('a number is nobody’s where nobody is named, unless it is all but certain', () => {
    expect(hiddenIn('On attend : coffret ouvert.', taking('ID'))).toEqual(['On attend : coffret ouvert']);
    const lexicon = taking('ID');
    const doubting: Lexicon = {
      ...lexicon,
      learnt: {
        follows: new Float64Array(TAG_COUNT * TAG_COUNT),
        add: (traits, count, scores, at) => {
          lexicon.learnt?.add(traits, count, scores, at);
          scores[at] = 5;
        },
      },
    };
    expect(hiddenIn('On attend : coffret ouvert.', doubting)).toEqual([]);
    expect(hiddenIn('Mme Bréchemin attend : coffret ouvert.', doubting)).toContain('attend : coffret ouvert');
  });

  test('what goes on from a thing that a rule found is one with it, for the rule’s reason', () => {
    const text = 'Mme Bréchemin habite 12 rue des Lilas, porte bleue.';
    const { spans } = detect(text, { lexicon: taking('ADDRESS') });
    const address = spans
      .filter(({ type }) => type === 'ADDRESS')
      .map(({ start, end, reason }) => [text.slice(start, end), reason]);
    const [rule] = detect(text, { lexicon: ownLexicon() }).spans.filter(({ type }) => type === 'ADDRESS');
    expect(address).toEqual([
      ['Mme', LEARNT],
      ['habite 12 rue des Lilas, porte bleue', rule?.reason],
    ]);
  });

  test('the address of what is public stays, unless it is all but certain', () => {
    const lexicon: Lexicon = {
      ...ownLexicon(),
      learnt: {
        follows: new Float64Array(TAG_COUNT * TAG_COUNT),
        add: (_traits, _count, scores, at) => {
          // Likely from the eighth atom on, and certain nowhere.
          const begun = at >= 7 * TAG_COUNT;
          scores[at] = begun ? 1 : 9;
          scores[at + TAGS.indexOf('ADDRESS')] = begun ? 3 : 0;
        },
      },
    };
    const hidden = (text: string) => hiddenIn(text, lexicon).join(' ');
    expect(hidden('Mme Bréchemin ira au tribunal administratif , 54 basse.')).not.toContain('basse');
    expect(hidden('Mme Bréchemin ira au grand moulin , 54 basse.')).toContain('basse');
  });

  test('a civility and joining words stay outside a name', () => {
    expect(hiddenIn('le courrier de Mme la voisine', taking('PERSON'))).toEqual([
      'courrier de Mme la voisine',
    ]);
  });
});

test('what no rule knows and examples do is hidden, and says so; what the rules hide stays hidden', () => {
  const text =
    'Bonjour, c est Mme Tavernier-Koné, je suis au vingt-deux de la rue des Écoles, la maison bleue.';
  const { spans } = detect(text, { lexicon: wholeLexicon() });
  const rules = detect(text, { lexicon: ownLexicon() });
  for (const { start, end } of rules.spans)
    expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
  const learnt = spans.filter(({ reason }) => reason === LEARNT);
  expect(learnt.map(({ start, end }) => text.slice(start, end))).toEqual([
    'vingt-deux de la rue des Écoles, la maison bleue',
  ]);
  expect(learnt[0]).toMatchObject({ type: 'ADDRESS', confidence: 0.5 });
});
