/** Articles, lists, and the act as an ordered list and as text. */
import type { Act, Paragraph, ParagraphRole } from '../../../src/act/act';
import { articleHeading, articleNumber, ordinal } from '../../../src/act/articles';
import { joinList } from '../../../src/act/lists';
import { actToText, blocksOf } from '../../../src/act/text';

const p = (role: ParagraphRole, ...texts: string[]): Paragraph => ({
  type: 'paragraph',
  role,
  content: texts.map((text) => ({ text })),
});

describe('articles', () => {
  it('numbers and heads them', () => {
    expect([1, 2, 11].map(articleNumber)).toEqual(['1er', '2', '11']);
    expect(articleHeading(1)).toBe('Article\u00A01er');
    expect(articleHeading(2, 'Stationnement')).toBe('Article\u00A02 – Stationnement');
    expect(() => articleNumber(0)).toThrow();
  });

  it('counts in order', () => {
    expect([ordinal(1), ordinal(1, 'f'), ordinal(2), ordinal(21, 'f')]).toEqual(['1er', '1re', '2e', '21e']);
  });
});

describe('joinList', () => {
  it('joins with commas and a conjunction', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => joinList(list))).toEqual([
      '',
      'a',
      'a et b',
      'a, b et c',
    ]);
    expect(joinList(['a', 'b', 'c'], 'ou')).toBe('a, b ou c');
    expect(joinList(['le 3, rue A', 'le 5', 'le 7'])).toBe('le 3, rue A ; le 5 ; et le 7');
  });
});

describe('an act in order', () => {
  const act: Act = {
    kind: 'order',
    title: 'Arrêté',
    conclusions: [p('signature', 'Le maire')],
    voteText: [p('vote', 'Adopté.')],
    body: [p('body', 'Corps')],
    preface: [p('title', 'Arrêté ', 'temporaire')],
    authority: [p('authority', 'Le maire,')],
    citations: [p('citation', 'Vu le code ;')],
    recitals: [p('recital', 'Considérant que ;')],
    formula: [p('formula', 'ARRÊTE')],
    articles: [
      {
        number: 1,
        heading: 'Objet',
        content: [
          p('article-text', 'La rue est fermée :'),
          p('enumeration', 'le jour ;'),
          p('bullet', 'sauf secours'),
          p('enumeration', 'la nuit.'),
          p('article-text', 'Et :'),
          p('enumeration', 'le soir.'),
        ],
      },
      {
        number: 2,
        content: [
          p('enumeration', 'un.'),
          {
            type: 'table',
            caption: 'Postes',
            columns: [{ title: 'Grade' }, { title: 'Nombre' }],
            rows: [[[{ text: 'Rédacteur' }], [{ text: '1' }, { text: ' poste' }]]],
          },
        ],
      },
    ],
  };

  it('prints sections in the order of the act, lists numbered, tables in lines', () => {
    expect(actToText(act).replace(/\u00A0/g, ' ')).toBe(
      [
        'Arrêté temporaire',
        'Le maire,',
        'Vu le code ;',
        'Considérant que ;',
        'ARRÊTE',
        'Article 1er – Objet',
        'La rue est fermée :',
        '1° le jour ;',
        '– sauf secours',
        '2° la nuit.',
        'Et :',
        '1° le soir.',
        'Article 2',
        '1° un.',
        'Postes\nGrade | Nombre\nRédacteur | 1 poste',
        'Corps',
        'Adopté.',
        'Le maire',
      ].join('\n\n'),
    );
  });

  it('says where each block stands', () => {
    const blocks = blocksOf(act);
    expect(blocks.filter((b) => b.article === 2)).toHaveLength(3);
    expect(blocks.map((b) => b.section)).toEqual([
      ...['preface', 'authority', 'citations', 'recitals', 'formula'],
      ...Array<string>(10).fill('articles'),
      ...['body', 'vote', 'conclusions'],
    ]);
    expect(blocks.flatMap((b) => b.rank ?? [])).toEqual([1, 2, 1, 1]);
  });
});
