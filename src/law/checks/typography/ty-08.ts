/** TY-08: numbers and amounts: 1 500 €, 15,50 €, 10 %. */
import { NBSP } from '../../../act/spaces';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { mendOnce } from '../shared/places';
import type { Mend } from '../shared/places';

const MENDS: readonly Mend[] = [
  {
    message: 'thousands',
    pattern: /(?<![\d.,/\p{L}-])\d{4,9}(?=(?:,\d{1,2})?\s?(?:€|euros?(?!\p{L})))/gu,
    to: ([digits]) => digits.replace(/\B(?=(?:\d{3})+$)/gu, NBSP),
  },
  {
    message: 'dotted',
    pattern: /(?<![\d.,/\p{L}])\d{1,3}(?:\.\d{3})+(?=(?:,\d{1,2})?\s?(?:€|euros?(?!\p{L})))/gu,
    to: ([digits]) => digits.replace(/\./gu, NBSP),
  },
  {
    message: 'decimal',
    pattern: /(?<![\d.,/])(\d+)\.(\d{1,2})(?=\s?(?:€|%|euros?(?!\p{L})))/gu,
    to: ([, whole = '', rest = '']) => `${whole},${rest}`,
  },
  { message: 'sign', pattern: /(?<=\d)[€%](?!\p{L})/gu, to: ([sign]) => NBSP + sign },
  {
    message: 'before',
    pattern: /(?<![\d)][ \u00A0\u202F]?)€[ \u00A0\u202F]?(\d[\d \u00A0]*(?:,\d{2})?)(?!\d)/gu,
    to: ([, amount = '']) => `${amount.trim()}${NBSP}€`,
  },
];

export const rule = defineRule({
  meta: {
    id: 'TY-08',
    title: { fr: 'Nombres et montants', en: 'Numbers and amounts' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      thousands: {
        fr: 'Séparez les milliers par une espace : « {to} », et non « {words} »{count}.',
        en: 'Part thousands with a space: “{to}”.',
      },
      dotted: {
        fr: 'Les milliers se séparent par une espace, non par un point : « {to} »{count}.',
        en: 'Thousands are parted by a space: “{to}”.',
      },
      decimal: {
        fr: 'La décimale suit une virgule : « {to} », et non « {words} »{count}.',
        en: 'The decimal follows a comma: “{to}”.',
      },
      sign: {
        fr: 'Il manque une espace entre le nombre et « {words} »{count}.',
        en: 'A space lacks before “{words}”.',
      },
      before: {
        fr: 'Le signe € suit le montant : « {to} »{count}.',
        en: 'The sign € follows the amount: “{to}”.',
      },
    },
  },
  check: ({ analysis }) => mendOnce(analysis, MENDS),
});

const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    {
      why: 'collé à un mot, à une date, ou suivi d’un autre mot',
      ...note('x1500 €, x1.500 €, 12/15.50 €, 15€uro, 1.500 eurosceptiques, 5.5 eurosceptiques.'),
    },
    { why: 'bien écrit', ...note('1 500 €, 1 500,50 €, 300 €, 10 % et 15,5 %.') },
    {
      why: 'une année, une parcelle, un article',
      ...note('En 2026, la parcelle AB 1234 et l’article 65748, 12.3.2026, 1234 euroscopes.'),
    },
    {
      why: 'le signe de la ligne, ou du montant, qui précède',
      ...note('Personnel + 6 900 €\n023 Virement + 9 600 €\t2 fois 15 € 3 places (12 €) 4 lots (5) € 6'),
    },
    { why: 'taux à trois décimales', ...note('Un coefficient de 1.234 et un taux de 1,234 %.') },
  ],
  fails: [
    { why: 'milliers collés', ...note('1500 €'), message: 'thousands', at: '1500', fixed: '1\u00A0500 €' },
    {
      why: 'millions',
      ...note('1500000,50 euros'),
      message: 'thousands',
      at: '1500000',
      fixed: '1\u00A0500\u00A0000,50 euros',
    },
    { why: 'milliers à points', ...note('1.500 €'), message: 'dotted', at: '1.500', fixed: '1\u00A0500 €' },
    {
      why: 'millions à points',
      ...note('1.500.000,00 euros'),
      message: 'dotted',
      at: '1.500.000',
      fixed: '1\u00A0500\u00A0000,00 euros',
    },
    { why: 'point décimal', ...note('15.50 €'), message: 'decimal', at: '15.50', fixed: '15,50 €' },
    { why: 'pourcentage', ...note('5.5 %'), message: 'decimal', at: '5.5', fixed: '5,5 %' },
    { why: 'euros', ...note('5.5 euros'), message: 'decimal', at: '5.5', fixed: '5,5 euros' },
    { why: 'sans espace', ...note('1500€'), message: 'thousands', at: '1500' },
    {
      why: 'un euro',
      ...note('Mille fois 1500 euro.'),
      message: 'thousands',
      at: '1500',
      fixed: 'Mille fois 1\u00A0500 euro.',
    },
    { why: 'points, sans espace', ...note('1.500€'), message: 'dotted', at: '1.500' },
    {
      why: 'points, au singulier',
      ...note('1.500 euro'),
      message: 'dotted',
      at: '1.500',
      fixed: '1\u00A0500 euro',
    },
    { why: 'décimale, sans espace', ...note('15.50€'), message: 'decimal', at: '15.50' },
    {
      why: 'décimale, au singulier',
      ...note('0.50 euro'),
      message: 'decimal',
      at: '0.50',
      fixed: '0,50 euro',
    },
    { why: 'signe devant, collé', ...note('Soit €15 net.'), message: 'before', at: '€15 ' },
    { why: 'signe collé', ...note('15€ et 20€'), message: 'sign', at: '€' },
    { why: 'pourcentage collé', ...note('10%'), message: 'sign', at: '%', fixed: '10\u00A0%' },
    {
      why: 'signe devant',
      ...note('Soit € 15,00 net.'),
      message: 'before',
      at: '€ 15,00',
      fixed: 'Soit 15,00\u00A0€ net.',
    },
  ],
};
