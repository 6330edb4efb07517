/** TY-06: dates and hours: 3 mars, 1er mars, 19 h 30. */
import { MONTHS } from '../../../act/dates';
import { NBSP } from '../../../act/spaces';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { mendOnce } from '../shared/places';
import type { Mend } from '../shared/places';

const MONTH = MONTHS.join('|');
const CAPITAL = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|');
const BEFORE = '(?<![\\p{L}\\d./,-])';

const MENDS: readonly Mend[] = [
  {
    message: 'zero',
    pattern: new RegExp(`${BEFORE}0([2-9])(?=\\s(?:${MONTH}|${CAPITAL})(?!\\p{L}))`, 'gu'),
    to: ([, day]) => day,
  },
  {
    message: 'first',
    pattern: new RegExp(`${BEFORE}0?1(?=\\s(?:${MONTH}|${CAPITAL})(?!\\p{L}))`, 'gu'),
    to: () => '1er',
  },
  {
    message: 'month',
    pattern: new RegExp(`(?<=(?:${BEFORE}(?:[12]?\\d|3[01])|1er)\\s)(?:${CAPITAL})(?!\\p{L})`, 'gu'),
    to: ([month]) => month.toLowerCase(),
  },
  {
    message: 'hour',
    pattern: /(?<![\p{L}\d.,:/-])([01]?\d|2[0-4])(\s?)([hH])(?:(\s?)([0-5]\d))?(?![\p{L}\d])/gu,
    to: ([whole, hour = '', before = '', sign = '', after = '', minutes = '']) =>
      before !== '' && sign === 'h' && (minutes === '' || after !== '')
        ? whole
        : `${String(Number(hour))}${NBSP}h${minutes === '' ? '' : NBSP + minutes}`,
  },
];

export const rule = defineRule({
  meta: {
    id: 'TY-06',
    title: { fr: 'Dates et heures', en: 'Dates and hours' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      zero: {
        fr: 'Le jour s’écrit sans zéro : « {to} », et non « {words} »{count}.',
        en: 'The day has no leading zero: “{to}”.',
      },
      first: {
        fr: 'Le premier jour du mois s’écrit « 1er »{count}.',
        en: 'The first day of the month is “1er”.',
      },
      month: {
        fr: 'Le mois prend une minuscule : « {to} »{count}.',
        en: 'The month has no capital: “{to}”.',
      },
      hour: { fr: 'L’heure s’écrit « {to} », et non « {words} »{count}.', en: 'The hour is written “{to}”.' },
    },
  },
  check: ({ analysis }) => mendOnce(analysis, MENDS),
});

const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    { why: 'bien écrit', ...note('Le 3 mars, le 1er avril et le 12 mai 2026 à 19 h 30, puis à 8 h.') },
    { why: 'en chiffres', ...note('Le 03/03/2026, la rue 01 Maison, le lot 02.') },
    { why: 'début de phrase', ...note('Mars est froid. En Avril aussi.') },
    { why: 'vitesse et durée', ...note('À 30 km/h, 12hectares, 2.5h, A12h.') },
    { why: 'nom de rue', ...note('Rue du Maire 3 Marseille') },
  ],
  fails: [
    { why: 'zéro', ...note('Le 03 mars.'), message: 'zero', at: '03', fixed: 'Le 3 mars.' },
    { why: 'un mars', ...note('Le 1 mars.'), message: 'first', at: '1', fixed: 'Le 1er mars.' },
    { why: 'zéro un mars', ...note('Le 01 mars.'), message: 'first', at: '01', fixed: 'Le 1er mars.' },
    {
      why: 'mois capital',
      ...note('Le 3 Mars 2026.'),
      message: 'month',
      at: 'Mars',
      fixed: 'Le 3 mars 2026.',
    },
    {
      why: 'après 1er',
      ...note('Le 1er Mars 2026.'),
      message: 'month',
      at: 'Mars',
      fixed: 'Le 1er mars 2026.',
    },
    { why: '19h30', ...note('À 19h30.'), message: 'hour', at: '19h30', fixed: 'À 19\u00A0h\u00A030.' },
    { why: '19H', ...note('À 19H.'), message: 'hour', at: '19H', fixed: 'À 19\u00A0h.' },
    { why: '08h', ...note('De 08h à midi.'), message: 'hour', at: '08h', fixed: 'De 8\u00A0h à midi.' },
    { why: '19 h30', ...note('À 19 h30.'), message: 'hour', at: '19 h30', fixed: 'À 19\u00A0h\u00A030.' },
    { why: '19 H 30', ...note('À 19 H 30.'), message: 'hour', at: '19 H 30', fixed: 'À 19\u00A0h\u00A030.' },
  ],
};
