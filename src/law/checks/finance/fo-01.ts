/** FO-01: from 180 000 € on, a purchase of land is decided in view of the State’s estimate, whose substance is given. */
import { formatAmount } from '../../../act/amounts';
import { fold } from '../../../act/reading/fold';
import type { Part } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { DENIED, buysIn, inNote } from './fo-01/notes';
import { dealOf, estimateOf, opinionWords, priceOf } from '../shared/land';
import { holds } from '../shared/spans';
import { examples as rightExamples } from './fo-01/examples/right';
import { examples as wrongExamples } from './fo-01/examples/wrong';

/** Arrêté du 5 décembre 2016, in cents; before 2017 it was 75 000 €. */
const thresholdAt = (date: string | undefined): number =>
  date !== undefined && date < '2017-01-01' ? 7_500_000 : 18_000_000;
const SUBSTANCE =
  /favorable|conforme\s+a\s+(?:la\s+)?(?:valeur|l'estimation)|n'a\s+pas\s+(?:rendu|repondu|formule)|repute|tacite|confirm\w+\s+(?:le|ce)\s+prix|valeur\s+(?:venale|du\s+marche)\s+(?:\S+\s+){0,5}?\d/;

/** The sentences that tell of the opinion, and those after them. */
const repliedIn = (analysis: Analysis): readonly Part[] => {
  const opinions = analysis.derive(opinionWords);
  const tells = (part: Part): boolean => opinions.some((one) => holds(part, one));
  return analysis.sentences.filter((one, i, all) => [one, all[i - 1] ?? one].some(tells));
};

export const rule = defineRule({
  meta: {
    id: 'FO-01',
    title: {
      fr: 'Acquisition à partir de 180 000 € : avis de l’État et sa teneur',
      en: 'Purchase from 180 000 €: the State’s estimate',
    },
    kinds: ['deliberation', 'decision', 'note'],
    severity: 'blocking',
    basis: ['CGCT-L1311-9', 'CGCT-L1311-10', 'ARRETE-2016-12-05'],
    method: 'A',
    needs: [],
    messages: {
      none: {
        fr: 'L’acquisition de {price} atteint le seuil de {limit} : l’avis de l’autorité compétente de l’État (service des domaines) est obligatoire, et rien ne le mentionne. Visez-le et donnez-en la teneur.',
        en: 'The purchase of {price} reaches {limit}: the State’s estimate is compulsory and nothing mentions it.',
      },
      denied: {
        fr: 'L’acquisition de {price} atteint le seuil de {limit} : l’avis de l’autorité compétente de l’État est obligatoire avant la délibération, et l’acte dit qu’il n’a pas été recueilli (« {words} »). Saisissez le service des domaines, puis visez son avis et donnez-en la teneur.',
        en: 'The purchase of {price} reaches {limit}: the State’s estimate is compulsory, and the act says that it was left out (“{words}”).',
      },
      substance: {
        fr: 'L’avis de l’État est visé, mais sa teneur n’est pas donnée : le conseil délibère au vu de la valeur estimée. Indiquez-la.',
        en: 'The State’s estimate is cited without its substance: give the value.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'note'
      ? buysIn(analysis)
      : dealOf(analysis) === 'purchase' && analysis.derive(priceOf) !== undefined,
  check: ({ analysis }) => {
    const limit = thresholdAt(analysis.actDate);
    if (analysis.kind === 'note') return inNote(analysis, limit);
    const price = analysis.derive(priceOf);
    if (price === undefined || price.cents < limit) return [];
    const [opinion] = analysis.derive(opinionWords);
    const values = {
      price: formatAmount(price.cents),
      limit: formatAmount(limit),
    };
    const [denied] = analysis.derive(estimateOf) === undefined ? analysis.search(DENIED) : [];
    if (denied !== undefined)
      return [
        finding('denied', denied, {
          values: { ...values, words: denied.text.replace(/\s+/gu, ' ') },
        }),
      ];
    if (opinion === undefined) return [finding('none', price, { values })];
    const isTold = repliedIn(analysis).some(({ text }) => SUBSTANCE.test(fold(text).lower));
    return analysis.derive(estimateOf) !== undefined || isTold ? [] : [finding('substance', opinion)];
  },
});

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
