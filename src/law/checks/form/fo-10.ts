/**
 * FO-10: articles are numbered 1er, 2, 3… without gap nor double. It mends a number only when no sentence of the act cites it:
 * renumbering would make that reference false.
 */
import { articleNumber } from '../../../act/articles';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { citedArticles } from '../shared/own-articles';

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
      doubleCited: {
        fr: 'Deux articles portent le numéro {number} : celui-ci devrait être l’article {expected}. Le texte cite l’article {cited} : vérifiez les renvois avant de renuméroter.',
        en: 'Two articles bear number {number}: this one should be {expected}. The text cites article {cited}: check the references before you renumber.',
      },
      gap: {
        fr: 'L’article {number} suit l’article {before} : il devrait être l’article {expected}.',
        en: 'Article {number} follows article {before}: it should be {expected}.',
      },
      gapCited: {
        fr: 'L’article {number} suit l’article {before} : il devrait être l’article {expected}. Le texte cite l’article {cited} : vérifiez les renvois avant de renuméroter.',
        en: 'Article {number} follows article {before}: it should be {expected}. The text cites article {cited}: check the references before you renumber.',
      },
      first: {
        fr: 'Le premier article porte le numéro {number} : il devrait être l’article 1er.',
        en: 'The first article bears number {number}.',
      },
      firstCited: {
        fr: 'Le premier article porte le numéro {number} : il devrait être l’article 1er. Le texte cite l’article {cited} : vérifiez les renvois avant de renuméroter.',
        en: 'The first article bears number {number}. The text cites article {cited}: check the references before you renumber.',
      },
    },
  },
  check: ({ analysis }) => {
    const { act } = analysis;
    const numbered = act.articles.filter(({ number }) => number !== undefined);
    return numbered.flatMap(({ number = 0, label }, i): Outcome[] => {
      const expected = i + 1;
      // Only the first fault of a shifted run is told: each later number follows the one before.
      const before = numbered[i - 1]?.number ?? 0;
      if (number === expected || number === before + 1) return [];
      // A reference to the number that goes would fall on nothing, or on another article; to the one that comes, it is dangling today.
      const cited = [number, expected].find((one) => analysis.derive(citedArticles).has(one));
      const values = {
        number: String(number),
        expected: articleNumber(expected),
        before: String(before),
        ...(cited === undefined ? {} : { cited: articleNumber(cited) }),
      };
      // The number is the last word of the label: "Article 4", "Art. premier", "ARTICLE 1 er".
      const at = label.start + label.text.search(/(?:1\s?er|\S+)$/iu);
      const fix = { start: at, end: label.end, text: articleNumber(expected) };
      const message =
        i === 0 ? 'first' : numbered.slice(0, i).some((one) => one.number === number) ? 'double' : 'gap';
      return [
        cited === undefined
          ? finding(message, label, { values, fix })
          : finding(`${message}Cited`, label, { values }),
      ];
    });
  },
});

const act = (...numbers: string[]): string =>
  `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\n${numbers.map((n) => `Article ${n} : La rue est fermée.`).join('\n')}\nFait à Vernois, le 3 mars 2026`;

const citing = (words: string, ...numbers: string[]): string =>
  act(...numbers).replace(/La rue est fermée\.(?=\nFait)/u, words);

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
    ...[
      { why: 'un renvoi au numéro qui changerait', words: 'La déviation prévue à l’article 3 est balisée.' },
      { why: 'un renvoi dans une suite', words: 'Les mesures des articles 1 et 3 sont affichées.' },
      { why: 'un renvoi dans un intervalle', words: 'Les articles 1er à 4 sont affichés.' },
      { why: 'un renvoi au présent arrêté', words: 'L’article 3 du présent arrêté est affiché.' },
      { why: 'un renvoi qui ne mène à rien', words: 'La déviation prévue à l’article 2 est balisée.' },
    ].map(({ why, words }) => ({
      why,
      text: citing(words, '1er', '3', '4'),
      message: 'gapCited',
      at: 'Article 3',
    })),
    {
      why: 'un renvoi à l’un des deux',
      text: citing('Par dérogation à l’article 2, les riverains passent.', '1er', '2', '2'),
      message: 'doubleCited',
      at: 'Article 2',
    },
    {
      why: 'un renvoi à un premier article qui manque',
      text: citing('Par dérogation à l’article 2, les riverains passent.', '2', '3'),
      message: 'firstCited',
      at: 'Article 2',
    },
    ...[
      'En application de l’article 3 de la loi n° 82-213 du 2 mars 1982, la rue est fermée.',
      'Selon l’article 3 de la convention, la rue est fermée.',
      'Selon l’article 1er, la rue est fermée.',
      'Selon l’article 3 du décret, l’article 412 et l’article 1er, la rue est fermée.',
    ].map((words) => ({
      why: words,
      text: citing(words, '1er', '3'),
      message: 'gap',
      at: 'Article 3',
      fixed: citing(words, '1er', '2'),
    })),
    { why: 'le premier manque', text: act('2'), message: 'first', at: 'Article 2', fixed: act('1er') },
  ],
};
