/** TY-09: a word is not written twice in a row by mistake. */
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { mendOnce } from '../shared/places';
import type { Mend } from '../shared/places';

/** Small words that never follow themselves; "nous nous", "vous vous" and "que que" may. */
const TWICE =
  'de|du|des|le|la|les|un|une|et|ou|à|au|aux|en|dans|par|pour|sur|avec|ce|cette|ces|que|qui|est|sont|son|sa|ses|l’|d’';
const MENDS: readonly Mend[] = [
  {
    message: 'twice',
    pattern: new RegExp(`(?<![\\p{L}\\d’'-])(${TWICE})[ \\u00A0]+\\1(?![\\p{L}’'-])`, 'giu'),
    to: ([, word]) => word,
  },
];

export const rule = defineRule({
  meta: {
    id: 'TY-09',
    title: { fr: 'Mot écrit deux fois', en: 'Word written twice' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      twice: {
        fr: 'Le mot « {to} » est écrit deux fois de suite{count}.',
        en: 'The word “{to}” is written twice.',
      },
    },
  },
  check: ({ analysis }) => mendOnce(analysis, MENDS),
});

const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    { why: 'pronoms redoublés', ...note('Vous vous présentez, nous nous engageons.') },
    { why: 'mots proches', ...note('La place, la rue. Le lendemain de départ. C’est-est.') },
    { why: 'd’un paragraphe à l’autre', ...note('Il parle de\nde rien.') },
  ],
  fails: [
    {
      why: 'de de',
      ...note('La rue de de la gare.'),
      message: 'twice',
      at: 'de de',
      fixed: 'La rue de la gare.',
    },
    { why: 'Le le', ...note('Le le maire.'), message: 'twice', at: 'Le le', fixed: 'Le maire.' },
  ],
};
