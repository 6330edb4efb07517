/** FO-10: articles are numbered 1er, 2, 3… without gap nor double. */
import { articleNumber } from '../../../act/articles';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

export const rule = defineRule({
  meta: {
    id: 'FO-10',
    title: { fr: 'Articles numérotés sans trou ni doublon', en: 'Articles numbered without gap nor double' },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'minor',
    basis: [],
    method: 'A',
    needs: [],
    fixes: true,
    messages: {
      double: {
        fr: 'Deux articles portent le numéro {number} : celui-ci devrait être l’article {expected}.',
        en: 'Two articles bear number {number}: this one should be {expected}.',
      },
      gap: {
        fr: 'L’article {number} suit l’article {before} : il devrait être l’article {expected}.',
        en: 'Article {number} follows article {before}: it should be {expected}.',
      },
      first: {
        fr: 'Le premier article porte le numéro {number} : il devrait être l’article 1er.',
        en: 'The first article bears number {number}.',
      },
    },
  },
  check: ({ analysis: { act } }) => {
    const numbered = act.articles.filter(({ number }) => number !== undefined);
    return numbered.flatMap(({ number = 0, label }, i): Outcome[] => {
      const expected = i + 1;
      // Only the first fault of a shifted run is told: each later number follows the one before.
      const before = numbered[i - 1]?.number ?? 0;
      if (number === expected || number === before + 1) return [];
      const values = { number: String(number), expected: articleNumber(expected), before: String(before) };
      // The number is the last word of the label: "Article 4", "Art. premier", "ARTICLE 1 er".
      const at = label.start + label.text.search(/(?:1\s?er|\S+)$/iu);
      const fix = { start: at, end: label.end, text: articleNumber(expected) };
      const message =
        i === 0 ? 'first' : numbered.slice(0, i).some((one) => one.number === number) ? 'double' : 'gap';
      return [finding(message, label, { values, fix })];
    });
  },
});

const act = (...numbers: string[]): string =>
  `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\n${numbers.map((n) => `Article ${n} : La rue est fermée.`).join('\n')}\nFait à Vernois, le 3 mars 2026`;

export const examples: Examples = {
  passes: [
    { why: 'trois articles', text: act('1er', '2', '3') },
    { why: 'numéro détaché', text: act('1 er', '2') },
    { why: 'article premier', text: act('premier', '2') },
    { why: 'article unique', text: act('unique') },
  ],
  fails: [
    {
      why: 'un trou',
      text: act('1er', '2', '4'),
      message: 'gap',
      at: 'Article 4',
      fixed: act('1er', '2', '3'),
    },
    {
      why: 'un doublon',
      text: act('1er', '2', '2'),
      message: 'double',
      at: 'Article 2',
      fixed: act('1er', '2', '3'),
    },
    {
      why: 'une suite décalée n’est relevée qu’à son début',
      text: act('1er', '3', '4'),
      message: 'gap',
      at: 'Article 3',
    },
    {
      why: 'un retour en arrière',
      text: act('1er', '2', '3', '1er'),
      message: 'double',
      at: 'Article 1er',
      fixed: act('1er', '2', '3', '4'),
    },
    {
      why: 'ordinal détaché',
      text: act('1er', '2', '1 er'),
      message: 'double',
      at: 'Article 1 er',
      fixed: act('1er', '2', '3'),
    },
    {
      why: 'en lettres',
      text: act('1er', 'premier'),
      message: 'double',
      at: 'Article premier',
      fixed: act('1er', '2'),
    },
    { why: 'le premier manque', text: act('2'), message: 'first', at: 'Article 2', fixed: act('1er') },
  ],
};
