/** FI-16: what a text counts is right: sums, quantities at a price, shares of an amount, surfaces. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { toldOnce } from '../shared/once';
import { clauses } from './fi-16/clauses';
import { counted } from './fi-16/counted';
import { multipliedOut } from './fi-16/factors';
import { instalments } from './fi-16/instalments';
import { listed } from './fi-16/listed';
import { perMember } from './fi-16/members';
import { SIDES, SIDES_AFTER, perMetre, perMetreOfAct, surface } from './fi-16/metres';
import { percentages } from './fi-16/percentages';
import { shared } from './fi-16/shares';
import { wholes } from './fi-16/wholes';
import { overTheYear } from './fi-16/yearly';
import { examples as sumsExamples } from './fi-16/examples/sums';
import { examples as productsExamples } from './fi-16/examples/products';
import { examples as factorsExamples, sums as factorSums } from './fi-16/examples/factors';
import { examples as listedExamples } from './fi-16/examples/listed';
import { examples as instalmentsExamples } from './fi-16/examples/instalments';
import { examples as percentagesExamples } from './fi-16/examples/percentages';
import { examples as sharesExamples } from './fi-16/examples/shares';
import { examples as metresExamples } from './fi-16/examples/metres';
import { examples as wholesExamples } from './fi-16/examples/wholes';
import { examples as yearlyExamples } from './fi-16/examples/yearly';
import { examples as membersExamples } from './fi-16/examples/members';

export const rule = defineRule({
  meta: {
    id: 'FI-16',
    title: {
      fr: 'Calculs du texte : sommes, quantités, pourcentages, surfaces',
      en: 'What the text counts: sums, quantities, shares, surfaces',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      sum: {
        fr: 'Les montants énumérés font {right}, et non {stated} : corrigez le total, ou l’un d’eux.',
        en: 'The amounts listed make {right}, not {stated}.',
      },
      product: {
        fr: '{quantity} à {price} font {right}, et non {stated} : corrigez le calcul.',
        en: '{quantity} at {price} make {right}, not {stated}.',
      },
      factors: {
        fr: '« {words} » fait {right}, et non {stated} : corrigez le calcul.',
        en: '“{words}” makes {right}, not {stated}.',
      },
      yearly: {
        fr: '{quantity} {price} font {right}, et non {stated} : corrigez l’un des montants.',
        en: '{quantity} {price} make {right}, not {stated}.',
      },
      part: {
        fr: '{quantity} de {price} fait {right}, et non {stated} : corrigez le calcul.',
        en: '{quantity} of {price} makes {right}, not {stated}.',
      },
      share: {
        fr: '{percent} % de {base} font {right}, et non {stated} : corrigez le taux ou le montant.',
        en: '{percent} % of {base} make {right}, not {stated}.',
      },
      surface: {
        fr: '{length} m sur {width} m font {right} m², et non {stated} m² : corrigez la surface ou les dimensions.',
        en: '{length} m by {width} m make {right} m², not {stated} m².',
      },
    },
  },
  check: ({ analysis }) => {
    const blocks = analysis.paragraphs.filter(({ cell, text }) => cell === undefined && text.length < 4000);
    // "100 € par semestre, soit 1 000 € par an" is a product, and a span of a year.
    return toldOnce([
      ...blocks.flatMap((block) => clauses(block).flatMap((clause) => counted(analysis, clause))),
      ...blocks.flatMap((block) => instalments(analysis, block)),
      ...listed(analysis),
      ...percentages(analysis),
      ...blocks.flatMap((block) => shared(analysis, block)),
      ...analysis.search(SIDES).flatMap((found) => surface(analysis, found)),
      ...analysis.search(SIDES_AFTER).flatMap((found) => surface(analysis, found)),
      ...blocks.flatMap((block) => perMetre(analysis, block)),
      ...blocks.flatMap((block) => perMetreOfAct(analysis, block)),
      ...blocks.flatMap((block) => overTheYear(analysis, block)),
      ...wholes(analysis),
      ...perMember(analysis),
      ...multipliedOut(analysis),
    ]);
  },
});

export const examples: Examples = joinExamples(
  factorsExamples,
  factorSums,
  sumsExamples,
  productsExamples,
  listedExamples,
  instalmentsExamples,
  percentagesExamples,
  sharesExamples,
  metresExamples,
  yearlyExamples,
  wholesExamples,
  membersExamples,
);
