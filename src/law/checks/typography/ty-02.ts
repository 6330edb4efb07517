/** TY-02: spaces before and after signs, as they are seen. Those that only a machine sees are TY-05. */
import { NARROW_NBSP, NBSP } from '../../../act/spaces';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { mendOnce } from '../shared/places';
import type { Mend } from '../shared/places';

const MENDS: readonly Mend[] = [
  { message: 'before', pattern: /(?<=[\p{L}\d)»])[;!?](?=\s|$)/gu, to: ([sign]) => NARROW_NBSP + sign },
  { message: 'colon', pattern: /(?<=[\p{L})»])(?<!h):(?=\s|$)/gu, to: () => `${NBSP}:` },
  { message: 'comma', pattern: /(?<=[\p{L}\d)»])[ \u00A0]+[,.](?=\s|$)/gu, to: ([match]) => match.trim() },
  { message: 'after', pattern: /(?<=\p{Ll}{2})[,;](?=\p{L}{2})/gu, to: ([sign]) => `${sign} ` },
  { message: 'double', pattern: /(?<=[\p{L}\d,;.]) {2}(?=[\p{L}\d])/gu, to: () => ' ' },
  {
    message: 'inside',
    pattern: /\([ \u00A0]+(?=\p{L})|(?<=\p{L})[ \u00A0]+\)/gu,
    to: ([match]) => match.trim(),
  },
];

export const rule = defineRule({
  meta: {
    id: 'TY-02',
    title: { fr: 'Espaces autour des signes', en: 'Spaces around signs' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      before: { fr: 'Il manque une espace avant « {words} »{count}.', en: 'A space lacks before “{words}”.' },
      colon: {
        fr: 'Il manque une espace avant le deux-points{count}.',
        en: 'A space lacks before the colon.',
      },
      comma: { fr: 'Supprimez l’espace avant « {words} »{count}.', en: 'Remove the space before “{words}”.' },
      after: { fr: 'Il manque une espace après « {words} »{count}.', en: 'A space lacks after “{words}”.' },
      double: {
        fr: 'Deux espaces se suivent{count} : une seule suffit.',
        en: 'Two spaces follow each other.',
      },
      inside: {
        fr: 'Supprimez l’espace à l’intérieur des parenthèses{count}.',
        en: 'Remove the space inside parentheses.',
      },
    },
  },
  check: ({ analysis }) => mendOnce(analysis, MENDS),
});

const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    { why: 'collé à une lettre', ...note('Les axes x;y et 1,abc') },
    { why: 'bien espacé', ...note('Vu le code ; objet : la rue (fermée) ! Oui, vraiment. Quoi ?') },
    {
      why: 'heures, nombres, adresses',
      ...note('Ouvert à 08:30, 1,5 m, https://vernois.example/a;b?c=d et a:b.'),
    },
    { why: 'points de suspension et colonnes', ...note('Le maire,   La secrétaire, Fait à Vernois ...') },
    { why: 'heure suivie d’un deux-points', ...note('À 8h: ouverture.') },
    { why: 'sigle', ...note('A,B,C et S.A. (A) ( 1 )') },
  ],
  fails: [
    { why: 'point-virgule collé', ...note('Vu le code;\nVu la loi;'), message: 'before', at: ';' },
    {
      why: 'point d’exclamation collé',
      ...note('Attention!'),
      message: 'before',
      at: '!',
      fixed: 'Attention\u202F!',
    },
    {
      why: 'point d’interrogation après un guillemet',
      ...note('« Oui »? Non'),
      message: 'before',
      at: '?',
      fixed: '« Oui »\u202F? Non',
    },
    {
      why: 'deux-points collé',
      ...note('Objet: la rue'),
      message: 'colon',
      at: ':',
      fixed: 'Objet\u00A0: la rue',
    },
    {
      why: 'deux-points en fin de texte',
      ...note('Objet:'),
      message: 'colon',
      at: ':',
      fixed: 'Objet\u00A0:',
    },
    {
      why: 'espace avant la virgule',
      ...note('La rue , la place'),
      message: 'comma',
      at: ' ,',
      fixed: 'La rue, la place',
    },
    { why: 'espace avant le point', ...note('La rue .'), message: 'comma', at: ' .', fixed: 'La rue.' },
    {
      why: 'virgule collée au mot suivant',
      ...note('La rue,la place'),
      message: 'after',
      at: ',',
      fixed: 'La rue, la place',
    },
    { why: 'deux espaces', ...note('La  rue'), message: 'double', at: '  ', fixed: 'La rue' },
    {
      why: 'après la parenthèse',
      ...note('La rue ( fermée)'),
      message: 'inside',
      at: '( ',
      fixed: 'La rue (fermée)',
    },
    {
      why: 'avant la parenthèse',
      ...note('La rue (fermée )'),
      message: 'inside',
      at: ' )',
      fixed: 'La rue (fermée)',
    },
  ],
};
