/** TY-04: abbreviations: M., 2e, CGCT. */
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { mendOnce } from '../shared/places';
import type { Mend } from '../shared/places';

const SIGLES =
  'CGCT|CRPA|CCAS|EPCI|PLU|SARL|SAS|EURL|HLM|SNCF|EDF|DGS|TVA|HT|TTC|RIB|CNIL|CADA|RGPD|ERP|PMR|SIVOM|SIVU|SDIS|DDT|INSEE|CCH|CSP|CGFP|CGPPP';
const SIGLE = new Set(SIGLES.split('|'));

const MENDS: readonly Mend[] = [
  {
    message: 'mister',
    pattern: /(?<![\p{L}\d])Mrs?\.?(?=\s+(?:\p{Lu}|l[ea]\s|et\s))/gu,
    to: ([match]) => (match.startsWith('Mrs') ? 'MM.' : 'M.'),
  },
  {
    message: 'madam',
    pattern: /(?<![\p{L}\d])Mme(s?)\.(?=\s+\p{Lu})/gu,
    to: ([, plural = '']) => `Mme${plural}`,
  },
  {
    message: 'ordinal',
    pattern: /(?<![\p{L}\d.,])([1-9]\d{0,2})\s?(?:ème|eme|ième|ieme)(s?)(?!\p{L})/gu,
    to: ([, n = '', plural = '']) => `${n}e${plural}`,
  },
  {
    message: 'first',
    pattern: /(?<![\p{L}\d.,])1\s?(?:ère|ere|iere|ière)(s?)(?!\p{L})/gu,
    to: ([, plural = '']) => `1re${plural}`,
  },
  {
    message: 'dots',
    pattern: /(?<![\p{L}\d.])(?:\p{Lu}\.){2,7}/gu,
    to: ([match]) => {
      const bare = match.replace(/\./gu, '');
      return SIGLE.has(bare) ? bare : undefined;
    },
  },
  { message: 'number', pattern: /(?<![\p{L}\d])(?:no|No|NO|n\.|num)[.°]?\s(?=\d)/gu, to: () => 'n°\u00A0' },
];

export const rule = defineRule({
  meta: {
    id: 'TY-04',
    title: { fr: 'Abréviations usuelles', en: 'Usual abbreviations' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      mister: {
        fr: '« Monsieur » s’abrège « {to} » ; « {words} » est anglais{count}.',
        en: '“Monsieur” is abbreviated “{to}”.',
      },
      madam: { fr: '« {to} » s’écrit sans point{count}.', en: '“{to}” has no full stop.' },
      ordinal: {
        fr: 'L’ordinal s’abrège « {to} », et non « {words} »{count}.',
        en: 'The ordinal is “{to}”.',
      },
      first: {
        fr: '« Première » s’abrège « {to} », et non « {words} »{count}.',
        en: '“Première” is abbreviated “{to}”.',
      },
      dots: { fr: 'Un sigle s’écrit sans points : « {to} »{count}.', en: 'An acronym has no dots: “{to}”.' },
      number: {
        fr: '« Numéro » s’abrège « n° », et non « {words} »{count}.',
        en: '“Numéro” is abbreviated “n°”.',
      },
    },
  },
  check: ({ analysis }) => mendOnce(analysis, MENDS),
});

const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    { why: 'fin d’un autre mot', ...note('UnMr Petit, uneMme. Petit, le piano 12, la 1èreté, aC.G.C.T.') },
    { why: 'point de fin de phrase', ...note('Voici Mme. suite') },
    {
      why: 'bien abrégé',
      ...note('M. Petit, MM. Petit et Noël, Mme Faure, la 2e rue, la 1re, le CGCT, n° 12.'),
    },
    { why: 'initiales d’un prénom', ...note('J.P. Faivre et A.B. habitent au 2e.') },
    { why: 'mots qui ressemblent', ...note('Le poème, la 12,5ème partie, Mr, no comment, 3 emerveillés.') },
    { why: 'adresse', ...note('Écrire à Mr.Petit@vernois.example.') },
    { why: 'une première sans chiffre', ...note('La ère glaciaire et la 11ère.') },
  ],
  fails: [
    { why: 'Mr', ...note('Mr Petit est là.'), message: 'mister', at: 'Mr', fixed: 'M. Petit est là.' },
    { why: 'Mr.', ...note('Mr. Petit est là.'), message: 'mister', at: 'Mr.', fixed: 'M. Petit est là.' },
    { why: 'Mr le maire', ...note('Mr le maire.'), message: 'mister', at: 'Mr', fixed: 'M. le maire.' },
    { why: 'Mrs', ...note('Mrs Petit et Noël.'), message: 'mister', at: 'Mrs', fixed: 'MM. Petit et Noël.' },
    { why: 'Mme.', ...note('Mme. Faure.'), message: 'madam', at: 'Mme.', fixed: 'Mme Faure.' },
    {
      why: 'Mmes.',
      ...note('Mmes. Faure et Leroy.'),
      message: 'madam',
      at: 'Mmes.',
      fixed: 'Mmes Faure et Leroy.',
    },
    { why: '2ème', ...note('La 2ème rue.'), message: 'ordinal', at: '2ème', fixed: 'La 2e rue.' },
    { why: '3 emes', ...note('Les 3 emes.'), message: 'ordinal', at: '3 emes', fixed: 'Les 3es.' },
    {
      why: 'XXIème en chiffres',
      ...note('Le 21ième siècle.'),
      message: 'ordinal',
      at: '21ième',
      fixed: 'Le 21e siècle.',
    },
    { why: '1ère', ...note('La 1ère rue.'), message: 'first', at: '1ère', fixed: 'La 1re rue.' },
    { why: 'pluriel', ...note('Les 1 ères.'), message: 'first', at: '1 ères', fixed: 'Les 1res.' },
    {
      why: 'sigle à points',
      ...note('Le C.G.C.T. dit.'),
      message: 'dots',
      at: 'C.G.C.T.',
      fixed: 'Le CGCT dit.',
    },
    {
      why: 'sigle à deux lettres',
      ...note('Soit 12 € H.T. en tout.'),
      message: 'dots',
      at: 'H.T.',
      fixed: 'Soit 12 € HT en tout.',
    },
    { why: 'no', ...note('L’arrêté no 12.'), message: 'number', at: 'no ', fixed: 'L’arrêté n°\u00A012.' },
    {
      why: 'num.',
      ...note('L’arrêté num. 12.'),
      message: 'number',
      at: 'num. ',
      fixed: 'L’arrêté n°\u00A012.',
    },
  ],
};
