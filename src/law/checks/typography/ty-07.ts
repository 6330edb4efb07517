/** TY-07: capitals at the beginning of words: le maire, le conseil municipal, l’État. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { holds } from '../shared/spans';

interface Capital {
  /** A piece of pattern over the text as written; group 1 is what must change. */
  readonly words: string;
  readonly to: string;
}

/** Functions, assemblies and codes take small letters inside a sentence. */
const SMALL: readonly Capital[] = [
  { words: '(?:[lL]e|[lL]a|[dD]u|[aA]u|[aA]djointe? au) (Maire)', to: 'maire' },
  { words: '(?:[lL]e|[lL]a|[dD]u|[aA]u|Monsieur le|Madame la) (Préfet)', to: 'préfet' },
  {
    words: '(?:[lL]e|[dD]u|[aA]u|[cC]e|en) (Conseil Municipal|Conseil municipal|conseil Municipal)',
    to: 'conseil municipal',
  },
  {
    words: '(?:[lL]e|[dD]u|[aA]u) (Code [Gg]énéral des [Cc]ollectivités [Tt]erritoriales)',
    to: 'code général des collectivités territoriales',
  },
  { words: '(?:[lL]e|[dD]u|[aA]u) (Code de la [Rr]oute)', to: 'code de la route' },
  {
    words: "(?:[lL]e|[dD]u|[aA]u) (Code de l[’']Urbanisme|Code de l[’']urbanisme)",
    to: 'code de l’urbanisme',
  },
  { words: '(?:[lL]e|[dD]u|[aA]u) (Code de la [Vv]oirie [Rr]outière)', to: 'code de la voirie routière' },
  { words: '(?:[lL]e|[dD]u|[aA]u) (Code [Pp]énal)', to: 'code pénal' },
  { words: '(?:[lL]e|[dD]u|[aA]u) (Code de la [Cc]ommande [Pp]ublique)', to: 'code de la commande publique' },
  { words: '(?:[lL]e|[dD]u|[aA]u) (Code de la [Ss]anté [Pp]ublique)', to: 'code de la santé publique' },
  {
    words: '(?:[lL]e|[dD]u|[aA]u) (Code [Gg]énéral de la [Ff]onction [Pp]ublique)',
    to: 'code général de la fonction publique',
  },
  { words: '(?:[lL]e|[uU]n|ce) (Décret)(?= n°| du )', to: 'décret' },
  { words: '(?:[lL]e|[dD]u|[aA]u) (Tribunal [Aa]dministratif)', to: 'tribunal administratif' },
];
/** The State and its bodies take a capital. */
const LARGE: readonly Capital[] = [
  {
    words:
      "(?:représentante? de|services de|agents? de|compétence de|nom de|fonctionnaires? de|contrôle de|part de) l[’'](état|etat)",
    to: 'État',
  },
  { words: "(conseil d[’'][ée]tat)", to: 'Conseil d’État' },
  { words: '(république française)', to: 'République française' },
];

const compiled = (list: readonly Capital[]): readonly (readonly [RegExp, string])[] =>
  list.map(({ words, to }) => [
    new RegExp(`(?<![\\p{L}\\d])${words.replace(/ /gu, '\\s')}(?![\\p{L}])`, 'gu'),
    to,
  ]);
const LISTS = [
  ['small', compiled(SMALL)],
  ['large', compiled(LARGE)],
] as const;

export const rule = defineRule({
  meta: {
    id: 'TY-07',
    title: { fr: 'Majuscules et minuscules', en: 'Capitals and small letters' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      small: {
        fr: 'Dans le texte, « {to} » s’écrit avec des minuscules{count}.',
        en: 'Inside a text “{to}” has small letters.',
      },
      large: { fr: '« {to} » prend une majuscule{count}.', en: '“{to}” has a capital.' },
    },
  },
  check: ({ analysis: { text, act } }) =>
    LISTS.flatMap(([message, list]) =>
      list.flatMap(([pattern, to]): Outcome[] => {
        const places = [...text.matchAll(pattern)]
          .map((match) => {
            const end = match.index + match[0].length;
            return { start: end - (match[1] ?? '').length, end };
          })
          // A signature, an authority, a call have capitals of their own.
          .filter(
            ({ start, end }) =>
              !act.paragraphs.some((one) => OWN.has(one.role) && holds(one, { start, end })),
          );
        const [first] = places;
        if (first === undefined) return [];
        const count = places.length > 1 ? ` (${String(places.length)} fois)` : '';
        return [finding(message, first, { values: { to, count }, fix: { ...first, text: to } })];
      }),
    ),
});

const OWN = new Set<string>([
  'signature',
  'authority',
  'salutation',
  'closing',
  'header-line',
  'title',
  'sender',
]);

const note = (text: string) => ({ text: `Note de service\n${text}`, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    {
      why: 'minuscules',
      ...note(
        'Le maire, le préfet et le conseil municipal appliquent le code général des collectivités territoriales.',
      ),
    },
    {
      why: 'l’État',
      ...note('Le représentant de l’État et le Conseil d’État, au nom de la République française.'),
    },
    {
      why: 'l’état des lieux',
      ...note('Dans l’état actuel, l’état des lieux est dressé. Le sens de l’état.'),
    },
    {
      why: 'une signature',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe Maire,\nPaul ROUGET',
    },
    { why: 'un nom propre', ...note('La Mairesse et le Mairet, place du Maireau.') },
  ],
  fails: [
    {
      why: 'le Maire',
      ...note('Il revient au Maire et au Maire seul de signer.'),
      message: 'small',
      at: 'Maire',
    },
    {
      why: 'Conseil Municipal',
      ...note('Le Conseil Municipal est réuni.'),
      message: 'small',
      at: 'Conseil Municipal',
      fixed: 'Note de service\nLe conseil municipal est réuni.',
    },
    {
      why: 'Code Général',
      ...note('Selon le Code Général des Collectivités Territoriales.'),
      message: 'small',
      at: 'Code Général des Collectivités Territoriales',
      fixed: 'Note de service\nSelon le code général des collectivités territoriales.',
    },
    {
      why: 'représentant de l’état',
      ...note('Le représentant de l’état est saisi.'),
      message: 'large',
      at: 'état',
      fixed: 'Note de service\nLe représentant de l’État est saisi.',
    },
    {
      why: 'conseil d’état',
      ...note('Saisir le conseil d’état.'),
      message: 'large',
      at: 'conseil d’état',
      fixed: 'Note de service\nSaisir le Conseil d’État.',
    },
  ],
};
