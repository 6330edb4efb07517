/** TY-03: French quotation marks. */
import { NBSP } from '../../../act/spaces';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { mendOnce } from '../shared/places';
import type { Mend } from '../shared/places';

const quoted = (match: RegExpExecArray): string => `«${NBSP}${(match[1] ?? '').trim()}${NBSP}»`;
// Inside guillemets, “ ” are the quotes of the second level.
const MENDS: readonly Mend[] = [
  { message: 'straight', pattern: /(?<![\p{L}\d"])"([^"\n]{1,200})"(?![\p{L}\d"])/gu, to: quoted },
  { message: 'english', pattern: /“(?<!«[^«»\n]{0,600}“)([^“”\n]{1,200})”/gu, to: quoted },
];

export const rule = defineRule({
  meta: {
    id: 'TY-03',
    title: { fr: 'Guillemets français', en: 'French quotation marks' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      straight: {
        fr: 'Employez les guillemets français : {to}{count}.',
        en: 'Use French quotation marks: {to}.',
      },
      english: {
        fr: 'Remplacez les guillemets anglais par des guillemets français : {to}{count}.',
        en: 'Use French quotation marks: {to}.',
      },
    },
  },
  check: ({ analysis }) => mendOnce(analysis, MENDS),
});

const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    { why: 'collé au mot suivant', ...note('Le "mot"s') },
    { why: 'guillemets français', ...note('La rue dite « du Moulin » est fermée.') },
    { why: 'second niveau, entre guillemets', ...note('Il a lu « la rue dite “du Moulin” est fermée ».') },
    { why: 'un pouce, un guillemet seul', ...note('Un écran de 24" et un de 27" dit "seul.') },
    { why: 'répétés', ...note('Idem ""rue"" et le reste.') },
  ],
  fails: [
    {
      why: 'droits',
      ...note('La rue dite "du Moulin" est fermée.'),
      message: 'straight',
      at: '"du Moulin"',
      fixed: 'La rue dite «\u00A0du Moulin\u00A0» est fermée.',
    },
    { why: 'deux fois', ...note('La rue "A" et la rue "B".'), message: 'straight', at: '"A"' },
    {
      why: 'anglais',
      ...note('La rue dite “du Moulin” est fermée.'),
      message: 'english',
      at: '“du Moulin”',
      fixed: 'La rue dite «\u00A0du Moulin\u00A0» est fermée.',
    },
  ],
};
