/** FO-11: an act refers to articles of its own that exist. */
import type { Span } from '../../../act/parse/model';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { holds, overlap, wordsAfter } from '../shared/spans';
import { anyOf } from '../shared/terms';

const NUMBER = `(?:\\d{1,3}(?:\\s?er)?|premier|${NUMBER_WORDS})(?![\\d-]|\\s?-\\d|\\.\\d|[a-z])`;
const REFERENCE = new RegExp(
  `(?<![a-z])articles?\\s+(?:n°\\s?)?(${NUMBER}(?:\\s*(?:,|et|ou|a)\\s*${NUMBER})*)`,
  'g',
);
/** What follows a reference to the act itself. */
const OWN = new RegExp(
  `^\\s*(?:,\\s*)?(?:${[
    ...[
      'du\\s+present',
      'de\\s+la\\s+presente',
      'de\\s+cet\\s+arrete',
      'du\\s+dispositif',
      'precedents?(?![a-z])',
    ],
    'ci-(?:dessus|dessous|apres|avant)',
  ].join('|')})`,
);
/** What follows a reference to another text, or leaves it open whether it is one. */
const OTHER = new RegExp(
  `^\\s*,?\\s*(?:${[
    ...['du(?!\\s+present)', 'de\\s+l[ae](?!\\s+presente)', "de\\s+l'", 'des', "d'", 'dudit', 'de\\s+ladite'],
    ...[
      'sus-?vise',
      'precite',
      'modifie',
      'bis',
      'ter',
      'quater',
      "[a-z](?![a-z'])",
      'alineas?',
      'paragraphes?',
      '\\d',
    ],
    '(?:premier|deuxieme|troisieme|dernier)\\s+(?:alinea|paragraphe)',
  ].join('|')})`,
);

/** Texts that have articles of their own and that acts approve or apply. */
const ARTICLED = anyOf(
  ['conventions?', 'reglements?', 'bail', 'contrats?', 'statuts', 'cahiers?', 'avenants?'],
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'FO-11',
    title: {
      fr: 'Les renvois internes mènent à un article qui existe',
      en: 'Internal references lead to an article',
    },
    kinds: ['order', 'decision', 'deliberation'],
    severity: 'major',
    basis: [],
    method: 'X',
    needs: [],
    messages: {
      nowhere: {
        fr: 'L’acte renvoie à l’article {number}, mais son dernier article est l’article {last} : corrigez le renvoi ou la numérotation.',
        en: 'The act refers to article {number}, but its last article is {last}.',
      },
      doubt: {
        fr: 'L’acte cite l’article {number} sans dire de quel texte : le sien s’arrête à l’article {last}. Nommez le texte, ou corrigez le renvoi.',
        en: 'The act cites article {number} without saying of which text: its own last article is {last}.',
        severity: 'minor',
      },
      itself: {
        fr: 'L’article {number} renvoie à lui-même : vérifiez que ce n’est pas un autre article qui est visé.',
        en: 'Article {number} refers to itself.',
        severity: 'minor',
      },
    },
  },
  concerns: ({ act }) => act.articles.some(({ number }) => number !== undefined),
  check: ({ analysis }) => {
    const { articles } = analysis.act;
    const numbers = articles.flatMap(({ number }) => number ?? []);
    const last = Math.max(...numbers);
    const elsewhere = analysis.search(ARTICLED).length > 0;
    const [from, to] = [articles[0]?.start ?? 0, articles.at(-1)?.end ?? 0];
    return analysis.search(REFERENCE).flatMap((found): Outcome[] => {
      if (found.start < from || found.start >= to) return [];
      const after = wordsAfter(analysis.text, found.end, 60);
      const own = OWN.test(after);
      if (!own && (OTHER.test(after) || isCited(analysis, found))) return [];
      const cited = numbersIn(found.match[1] ?? '');
      const wrong = cited.find((number) => number > last);
      if (wrong !== undefined) {
        const values = { number: String(wrong), last: String(last) };
        // Where a convention or a rule with articles of its own is at stake, a bare reference may be to it.
        return [finding(own || !elsewhere ? 'nowhere' : 'doubt', found, { values })];
      }
      const here = articles.find((one) => holds(one, found));
      // "Le présent article" is how one says it: a number is a slip.
      return cited.length === 1 &&
        own &&
        here?.number === cited[0] &&
        here !== undefined &&
        numbers.length > 1
        ? [finding('itself', found, { values: { number: String(here.number) } })]
        : [];
    });
  },
});

/** An article of a code or of a law. */
const isCited = (analysis: Analysis, found: Span): boolean =>
  analysis.citations.some((one) => [one, ...(one.articles ?? [])].some((place) => overlap(place, found)));

const numbersIn = (words: string): number[] =>
  words.split(/\s*(?:,|\set|\sou|\sa)\s+/u).flatMap((word) => {
    const digits = Number.parseInt(word, 10);
    return Number.isNaN(digits) ? (word === 'premier' ? 1 : (parseNumberWords(word) ?? [])) : digits;
  });

const sample = (...words: string[]): string =>
  `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\n${words.map((one, i) => `Article ${i === 0 ? '1er' : String(i + 1)} : ${one}`).join('\n')}\nFait à Vernois, le 3 mars 2026`;

export const examples: Examples = {
  passes: [
    {
      why: 'renvoi juste',
      text: sample('La rue est fermée.', 'Les riverains sont exemptés de l’article 1er.'),
    },
    {
      why: 'renvoi au dernier article',
      text: sample('Sous réserve de l’article 2, la rue est fermée.', 'Les riverains passent.'),
    },
    {
      why: 'articles numérotés avec une barre',
      text: sample('La rue est fermée.').replace(
        '\nFait',
        '\nArticle 2 : Elle rouvre.\nArticle 3/ Le tribunal administratif peut être saisi.\nFait',
      ),
    },
    { why: 'article d’une loi', text: sample('L’article 9 de la loi du 1er juillet 1901 s’applique.') },
    { why: 'article d’un code', text: sample('L’article 1242 du code civil s’applique.') },
    {
      why: 'article d’un règlement, d’un bail, d’un cahier des charges',
      text: sample(
        'L’article 12 du règlement, l’article 8 des statuts et l’article 7, alinéa 2, du bail sont modifiés.',
      ),
    },
    { why: 'article susvisé', text: sample('L’article 9 susvisé s’applique.') },
    {
      why: 'numéro d’article de code',
      text: sample('Les articles 131-13 et 132-11 du code pénal s’appliquent.'),
    },
    { why: 'article budgétaire', text: sample('La dépense est imputée à l’article 65748.') },
    {
      why: 'plusieurs de ses articles',
      text: sample('La rue est fermée.', 'La place aussi.', 'Les articles 1 et 2 s’appliquent en juillet.'),
    },
    {
      why: 'renvoi d’un visa',
      text: sample('La rue est fermée.').replace(
        'Vu le code de la route ;',
        'Vu le code de la route ;\nVu le règlement, article 9 ;',
      ),
    },
    {
      why: 'article à lettre',
      text: sample('L’article 9 A, l’article 7 bis et l’article 8 d’un autre acte.'),
    },
    ...[
      'Selon le code civil (article 1242), la commune répond.',
      'Le code civil, articles 1242 et 1243, s’applique.',
    ].map((why) => ({ why, text: sample('La rue est fermée.', why) })),
    ...[
      'L’article 2 du présent arrêté vaut pour tous.',
      'Les articles 1 et 2 du présent arrêté valent pour tous.',
    ].map((why) => ({ why, text: sample(why, 'La place aussi.') })),
    ...['L’article 1er du présent arrêté vaut pour tous.'].map((why) => ({ why, text: sample(why) })),
    ...['Considérant que l’article 9 est connu de tous,'].map((words) => ({
      why: 'hors des articles',
      text: sample('La rue est fermée.').replace('ARRÊTE', `${words}\nARRÊTE`),
    })),
    ...['Rappel : l’article 9 est affiché en mairie.'].map((words) => ({
      why: 'sous la signature',
      text: `${sample('La rue est fermée.')}\nLe maire,\nPaul ROUGET\n${words}`,
    })),
  ],
  fails: [
    {
      why: 'article qui n’existe pas',
      text: sample('La rue est fermée.', 'Les riverains sont exemptés de l’article 5.'),
      message: 'nowhere',
      at: 'article 5',
    },
    {
      why: 'dit de l’arrêté lui-même',
      text: sample('L’article 9 du présent arrêté fixe les horaires.', 'La rue est fermée.'),
      message: 'nowhere',
      at: 'article 9',
    },
    {
      why: 'ci-dessus',
      text: sample('La rue est fermée.', 'Par dérogation à l’article 7 ci-dessus, les riverains passent.'),
      message: 'nowhere',
      at: 'article 7',
    },
    {
      why: 'en lettres',
      text: sample('La rue est fermée.', 'L’article trois ne s’applique pas.'),
      message: 'nowhere',
      at: 'article trois',
    },
    {
      why: 'le second d’une liste',
      text: sample('La rue est fermée.', 'Les articles 1 et 3 s’appliquent.'),
      message: 'nowhere',
      at: 'articles 1 et 3',
    },
    {
      why: 'un intervalle',
      text: sample('Les articles 1 à 6 s’appliquent.', 'La rue est fermée.'),
      message: 'nowhere',
      at: 'articles 1 à 6',
    },
    {
      why: 'de la présente décision',
      text: sample('L’article 4 de la présente décision s’applique.'),
      message: 'nowhere',
      at: 'article 4',
    },
    {
      why: 'avec un signe de numéro',
      text: sample('L’article n° 4 s’applique.'),
      message: 'nowhere',
      at: 'article n° 4',
    },
    {
      why: 'une convention est approuvée : le renvoi est peut-être le sien',
      text: sample('La convention est approuvée.', 'L’article 6 ne s’applique qu’en 2027.'),
      message: 'doubt',
      at: 'article 6',
    },
    {
      why: 'une convention, mais le renvoi est de l’arrêté',
      text: sample('La convention est approuvée.', 'L’article 6 du présent arrêté ne s’applique qu’en 2027.'),
      message: 'nowhere',
      at: 'article 6',
    },
    {
      why: 'renvoie à lui-même',
      text: sample('La rue est fermée.', 'L’article 2 du présent arrêté ne vaut pas pour les riverains.'),
      message: 'itself',
      at: 'article 2',
    },
    ...['L’article 12 ne s’applique pas.'].map((why) => ({
      why,
      text: sample('La rue est fermée.', why),
      message: 'nowhere',
      at: 'article 12',
    })),
    ...['L’article 2, du dispositif, vaut pour tous.'].map((why) => ({
      why,
      text: sample('La rue est fermée.', why),
      message: 'itself',
      at: 'article 2',
    })),
    ...(
      [
        ['L’article premier du présent arrêté vaut pour tous.', 'article premier'],
        ['L’article 1er du présent arrêté vaut pour tous.', 'article 1er'],
      ] as const
    ).map(([why, at]) => ({ why, text: sample(why, 'La place aussi.'), message: 'itself', at })),
  ],
  ignores: [
    {
      why: 'article unique',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle unique : La rue est fermée, voir l’article 5.\nFait à Vernois, le 3 mars 2026',
    },
  ],
};
