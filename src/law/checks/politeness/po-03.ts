/** PO-03: one expresses feelings or consideration; greetings one presents. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

const MENDS: readonly (readonly [pattern: RegExp, to: (found: string) => string])[] = [
  [/l'(?:expression|assurance)\s+de\s+(?:mes|nos)(?=\s+(?:[a-z]+\s+)?salutations)/g, lastWord],
  [/(?<=croire\s|croire,\s[^.;\n]{0,60},\s)en\s+l'(?=(?:assurance|expression)\s)/g, () => 'à l’'],
  [/l'expression\s+de\s+l'assurance(?=\s+de)/g, () => 'l’assurance'],
  [/mes\s+sentiments\s+les\s+plus\s+distingues/g, () => 'mes sentiments distingués'],
  [/mes\s+sinceres\s+sentiments/g, () => 'mes sentiments les meilleurs'],
];

/** "l’expression de nos" → "nos" */
function lastWord(found: string): string {
  return found.trim().split(/\s+/u).at(-1) ?? '';
}

/** "Dans l’attente de votre réponse, veuillez agréer": the writer waits, the reader is asked. */
const HOPES =
  /(?:dans\s+l'(?:attente|espoir)(?:\s+d|\s*,)|(?:en\s+)?(?:esperant|attendant|souhaitant|restant|vous\s+remerciant|demeurant)(?![a-z]))[^.;\n]{0,120}?,\s*(?:veuillez|croyez|agreez|recevez|soyez\s+assure)/g;

export const rule = defineRule({
  meta: {
    id: 'PO-03',
    title: { fr: 'Formule de politesse correcte', en: 'A correct closing' },
    kinds: ['letter', 'summons', 'note'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      wording: {
        fr: 'La formule « {words} » n’est pas d’usage : on présente des salutations, on exprime des sentiments ou une considération. La correction proposée convient.',
        en: 'The closing “{words}” is not usual.',
      },
      subject: {
        fr: '« {words} » et l’impératif n’ont pas le même sujet : celui qui espère ou attend est celui qui écrit. Écrivez « {words}, je vous prie de… ».',
        en: '“{words}” and the imperative do not have the same subject: write “je vous prie de…”.',
      },
    },
  },
  concerns: ({ act }) => act.closing !== undefined,
  check: ({ analysis }) => [
    ...analysis.search(HOPES, analysis.act.closing).map((found): Outcome => {
      const words = (found.text.split(',')[0] ?? '').trim();
      return finding('subject', found, { values: { words } });
    }),
    ...MENDS.flatMap(([pattern, to]) =>
      analysis.search(pattern, analysis.act.closing).map((found): Outcome => {
        const { start, end } = found;
        const words = analysis.text.slice(start, end + 60).split(/[,.\n]/u)[0] ?? '';
        return finding('wording', found, { values: { words }, fix: { start, end, text: to(found.text) } });
      }),
    ),
  ],
});

const letter = (close: string) => ({
  text: `Objet : votre demande\nMadame,\nVotre demande est acceptée.\n${close}`,
  kind: 'letter' as const,
});
const fails = (close: string, at: string, fixed: string) => ({
  why: close,
  ...letter(close),
  message: 'wording',
  at,
  fixed: letter(fixed).text,
});

export const examples: Examples = {
  passes: [
    { why: 'salutations', ...letter('Je vous prie d’agréer, Madame, mes salutations distinguées.') },
    {
      why: 'considération',
      ...letter('Je vous prie d’agréer, Madame, l’expression de ma considération distinguée.'),
    },
    {
      why: 'celui qui attend est celui qui prie',
      ...letter(
        'Dans l’attente de votre réponse, je vous prie d’agréer, Madame, mes salutations distinguées.',
      ),
    },
    {
      why: 'confiance en l’assurance de quelqu’un',
      ...letter(
        'Confiant en l’assurance de votre soutien, je vous prie d’agréer, Madame, mes salutations distinguées.',
      ),
    },
    { why: 'impératif seul', ...letter('Veuillez agréer, Madame, mes salutations distinguées.') },
    {
      why: 'sentiments',
      ...letter('Je vous prie de croire, Madame, à l’assurance de mes sentiments distingués.'),
    },
  ],
  fails: [
    ...[
      ['Dans l’attente de vous lire, veuillez', 'Dans l’attente de vous lire'],
      ['Espérant avoir répondu à vos questions, veuillez', 'Espérant avoir répondu'],
    ].map(([at = '', why = '']) => ({
      why,
      ...letter(`${at} croire, Madame, à l’assurance de mes sentiments distingués.`),
      message: 'subject',
      at,
    })),
    fails(
      'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.',
      'l’expression de mes',
      'Je vous prie d’agréer, Madame, mes salutations distinguées.',
    ),
    fails(
      'Nous vous prions d’agréer, Madame, l’assurance de nos sincères salutations.',
      'l’assurance de nos',
      'Nous vous prions d’agréer, Madame, nos sincères salutations.',
    ),
    fails(
      'Je vous prie de croire, Madame, en l’assurance de mes sentiments distingués.',
      'en l’',
      'Je vous prie de croire, Madame, à l’assurance de mes sentiments distingués.',
    ),
    fails(
      'Je vous prie de croire en l’expression de ma considération.',
      'en l’',
      'Je vous prie de croire à l’expression de ma considération.',
    ),
    fails(
      'Je vous prie d’agréer, Madame, l’expression de l’assurance de ma considération.',
      'l’expression de l’assurance',
      'Je vous prie d’agréer, Madame, l’assurance de ma considération.',
    ),
    fails(
      'Je vous prie d’agréer, Madame, mes sentiments les plus distingués.',
      'mes sentiments les plus distingués',
      'Je vous prie d’agréer, Madame, mes sentiments distingués.',
    ),
    fails(
      'Je vous prie d’agréer, Madame, mes sincères sentiments.',
      'mes sincères sentiments',
      'Je vous prie d’agréer, Madame, mes sentiments les meilleurs.',
    ),
  ],
  ignores: [
    {
      why: 'sans formule',
      text: 'Objet : votre demande\nMadame,\nVotre demande est acceptée.',
      kind: 'letter',
    },
  ],
};
