/** LE-01: an act rules in the present tense. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { anyOf, likeCase } from '../shared/terms';
import { operativeSpan } from '../shared/nature';

const RULED = [
  ...[
    'interdite?s?',
    'fermee?s?',
    'limitee?s?',
    'autorisee?s?',
    'reglementee?s?',
    'alternee?s?',
    'reservee?s?',
  ],
  ...[
    'applicables?',
    'fixee?s?',
    'deviee?s?',
    'maintenue?s?',
    'neutralisee?s?',
    'obligatoires?',
    'mise?s? en place',
  ],
];
const FUTURE = anyOf([`(sera|seront) (?:${RULED.join('|')})`], 'g');

export const rule = defineRule({
  meta: {
    id: 'LE-01',
    title: { fr: 'Dispositif au présent', en: 'Operative part in the present tense' },
    kinds: ['order', 'decision'],
    severity: 'info',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      future: {
        fr: 'Le présent de l’indicatif suffit à commander : « {to} » plutôt que « {words} »{count}.',
        en: 'The present tense commands: “{to}”.',
      },
    },
  },
  check: ({ analysis }) => {
    const [first, ...more] = analysis.search(FUTURE, operativeSpan(analysis));
    if (first === undefined) return [];
    const verb = first.match[1] ?? '';
    const to = likeCase(first.text, verb === 'sera' ? 'est' : 'sont');
    const { start, text } = first;
    const count = more.length === 0 ? '' : ` (${String(more.length + 1)} fois)`;
    return [
      finding('future', first, {
        values: {
          words: text.replace(/\s+/gu, ' '),
          to: to + text.slice(verb.length).replace(/\s+/gu, ' '),
          count,
        },
        fix: { start, end: start + verb.length, text: to },
      }),
    ] satisfies Outcome[];
  },
});

const act = (words: string): string =>
  `Le maire de Vernois,\nConsidérant que la rue sera fermée,\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le 3 mars 2026`;

export const examples: Examples = {
  passes: [
    { why: 'au présent', text: act('La rue est fermée.') },
    {
      why: 'ce qui suivra',
      text: act('La signalisation sera posée par l’entreprise. Ce sera fermement dit.'),
    },
  ],
  fails: [
    {
      why: 'sera fermée',
      text: act('La rue sera fermée.'),
      message: 'future',
      at: 'sera fermée',
      fixed: act('La rue est fermée.'),
    },
    {
      why: 'seront interdits',
      text: act('Les camions seront interdits.'),
      message: 'future',
      at: 'seront interdits',
      fixed: act('Les camions sont interdits.'),
    },
    {
      why: 'deux fois',
      text: act('La rue sera fermée, la place sera réservée.'),
      message: 'future',
      at: 'sera fermée',
    },
  ],
};
