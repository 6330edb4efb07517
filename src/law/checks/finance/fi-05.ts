/** FI-05: a budget amendment is balanced in each section, and what leaves one section enters the other. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isAmendment } from '../shared/budget';
import { inLines } from './fi-05/lines';
import { moved } from './fi-05/moves';
import { inSentences } from './fi-05/sentences';
import { isAct, isBudget, partsOn } from './fi-05/subjects';
import { examples as sentencesExamples } from './fi-05/examples/sentences';
import { examples as movesExamples } from './fi-05/examples/moves';
import { examples as itemsExamples } from './fi-05/examples/items';
import { examples as layoutsExamples } from './fi-05/examples/layouts';
import { examples as linesExamples } from './fi-05/examples/lines';
import { examples as tablesExamples } from './fi-05/examples/tables';
import { examples as codedExamples } from './fi-05/examples/coded';
import { examples as sidedExamples } from './fi-05/examples/sided';
import { examples as subjectsExamples } from './fi-05/examples/subjects';

export const rule = defineRule({
  meta: {
    id: 'FI-05',
    title: { fr: 'Décision modificative équilibrée', en: 'Balanced budget amendment' },
    kinds: ['deliberation', 'decision', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L1612-4', 'CGCT-L1612-11'],
    method: 'A',
    needs: [],
    messages: {
      unbalanced: {
        fr: 'La section {section} n’est pas équilibrée : {spent} en dépenses, {received} en recettes. Corrigez les montants.',
        en: 'The section “{section}” is not balanced: {spent} spent, {received} received.',
      },
      moved: {
        fr: 'Les virements de crédits ne se compensent pas : {more} de plus d’un côté, {less} de moins de l’autre. Corrigez l’un des montants.',
        en: 'The moves of credits do not cancel out: {more} more, {less} less.',
      },
      transfer: {
        fr: 'Le virement entre sections n’est pas symétrique : {out} au chapitre 023, {in} au chapitre 021. Les deux montants doivent être égaux.',
        en: 'The transfer between sections is not symmetrical: {out} in 023, {in} in 021.',
      },
      total: {
        fr: 'Les lignes des {side} de {section} font {right}, et non {stated}. Corrigez le total ou les lignes.',
        en: 'The lines add up to {right}, not {stated}.',
        severity: 'major',
      },
      balance: {
        fr: 'Les dépenses et les recettes de chaque section sont-elles égales, et le virement 023/021 symétrique ? Les montants n’ont pas pu être rapprochés sûrement.',
        en: 'Is each section balanced? The amounts could not be read for sure.',
      },
    },
  },
  concerns: (analysis) =>
    isAct(analysis) ? isAmendment(analysis) || isBudget(analysis) : partsOn(analysis).length > 0,
  check: ({ analysis }) => {
    if (!isAct(analysis)) return partsOn(analysis).flatMap((part) => inSentences(analysis, part));
    const said = inSentences(analysis);
    const moves = moved(analysis);
    if (moves !== undefined) return [...said, ...moves];
    return said.length > 0 || !isAmendment(analysis) ? said : inLines(analysis);
  },
});

export const examples: Examples = joinExamples(
  itemsExamples,
  sentencesExamples,
  movesExamples,
  linesExamples,
  layoutsExamples,
  tablesExamples,
  codedExamples,
  sidedExamples,
  subjectsExamples,
);
