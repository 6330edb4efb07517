/** FI-09: amounts in words and in figures agree, with and without tax too, and totals of tables are right. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { toldOnce } from '../shared/once';
import { accountsInColumns, accountsInSentences } from './fi-09/accounts';
import { inTables } from './fi-09/cells';
import { inLines } from './fi-09/lines';
import { resultsInLines, resultsInSentences } from './fi-09/results';
import { stacked } from './fi-09/stacked';
import { withTax } from './fi-09/tax';
import { inWords } from './fi-09/words';
import { examples as wordsExamples } from './fi-09/examples/words';
import { examples as taxExamples } from './fi-09/examples/tax';
import { examples as taxedLinesExamples } from './fi-09/examples/taxed-lines';
import { examples as resultsExamples } from './fi-09/examples/results';
import { examples as accountsExamples } from './fi-09/examples/accounts';
import { examples as cellsExamples } from './fi-09/examples/cells';
import { examples as linesExamples } from './fi-09/examples/lines';
import { examples as stackedExamples } from './fi-09/examples/stacked';
import { examples as pricedLinesExamples } from './fi-09/examples/priced-lines';

export const rule = defineRule({
  meta: {
    id: 'FI-09',
    title: {
      fr: 'Montants en lettres et en chiffres, hors taxes et toutes taxes, totaux',
      en: 'Amounts in words and figures, with and without tax, totals',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      words: {
        fr: 'Les lettres disent {words}, les chiffres {figures} : corrigez l’un des deux.',
        en: 'Words say {words}, figures {figures}.',
      },
      tax: {
        fr: '{net} hors taxes avec une TVA de {rate} % font {right} toutes taxes comprises, et non {gross}.',
        en: '{net} before tax with VAT at {rate} % make {right}, not {gross}.',
      },
      result: {
        fr: '{received} de recettes moins {spent} de dépenses font {right}, et non {stated} : corrigez l’un de ces montants.',
        en: '{received} received less {spent} spent make {right}, not {stated}.',
      },
      yearly: {
        fr: 'Les recettes moins les dépenses font {right}, et non {stated} : corrigez le résultat, ou l’un des montants.',
        en: 'Receipts less spending make {right}, not {stated}.',
      },
      closing: {
        fr: 'Le résultat de l’exercice et celui qui est reporté font {right}, et non {stated} : corrigez le résultat de clôture, ou l’un des montants.',
        en: 'The result of the year and that brought forward make {right}, not {stated}.',
      },
      total: {
        fr: 'Le total de la colonne est {right}, et non {stated}.',
        en: 'The column adds up to {right}, not {stated}.',
      },
      priced: {
        fr: '{quantity} à {price} font {right}, et non {stated} : corrigez cette ligne.',
        en: '{quantity} at {price} make {right}, not {stated}.',
      },
      gross: {
        fr: 'Le montant hors taxes et la TVA font {right} toutes taxes comprises, et non {stated} : corrigez l’un d’eux.',
        en: 'Before tax and VAT make {right}, not {stated}.',
      },
      rate: {
        fr: 'La TVA à {rate} % sur {net} fait {right}, et non {stated} : corrigez la taxe ou le taux.',
        en: 'VAT at {rate} % of {net} is {right}, not {stated}.',
      },
    },
  },
  check: ({ analysis }) =>
    toldOnce([
      ...inWords(analysis),
      ...withTax(analysis),
      ...stacked(analysis),
      ...accountsInSentences(analysis),
      ...resultsInSentences(analysis),
      ...inTables(analysis),
      ...inLines(analysis),
      ...resultsInLines(analysis),
      ...accountsInColumns(analysis),
    ]),
});

export const examples: Examples = joinExamples(
  wordsExamples,
  taxExamples,
  taxedLinesExamples,
  resultsExamples,
  accountsExamples,
  cellsExamples,
  linesExamples,
  pricedLinesExamples,
  stackedExamples,
);
