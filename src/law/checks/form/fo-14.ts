/** FO-14: an act is signed after what it cites, and before what it rules. */
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { citedAfter } from './fo-14/cited';
import { overBefore } from './fo-14/over';
import { toldBefore } from './fo-14/told';
import { examples as citedExamples } from './fo-14/examples/cited';
import { examples as toldExamples } from './fo-14/examples/told';
import { examples as lettersExamples } from './fo-14/examples/letters';
import { examples as overExamples } from './fo-14/examples/over';
import { examples as signatureExamples } from './fo-14/examples/signature';

export const rule = defineRule({
  meta: {
    id: 'FO-14',
    title: {
      fr: 'Date de signature après ce qui est visé, avant ce qui est réglé',
      en: 'Signed after what is cited, before what is ruled',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      cited: {
        fr: 'L’acte, daté du {signed}, vise une pièce du {cited}, postérieure : vérifiez l’une des deux dates.',
        en: 'The act of {signed} cites a piece of {cited}, which is later.',
      },
      told: {
        fr: 'Le document, daté du {signed}, rapporte comme passé ce qui est du {cited} : vérifiez l’une des deux dates.',
        en: 'The document of {signed} tells as past what is of {cited}.',
      },
      over: {
        fr: 'L’acte est daté du {signed}, alors que la mesure s’achève le {end} : elle serait finie avant d’être décidée. Vérifiez les dates.',
        en: 'The act is dated {signed}, but its measure ends on {end}.',
      },
    },
  },
  check: ({ analysis, given: { signedDate } }) =>
    isDoubtful(analysis, signedDate)
      ? [missing('signedDate')]
      : [
          ...citedAfter(analysis, signedDate),
          ...toldBefore(analysis, signedDate),
          ...overBefore(analysis, signedDate),
        ],
});

/** A date that stands before the citations of an order is rarely that of its signature. */
const isDoubtful = ({ act, kind }: Analysis, signedDate: string): boolean => {
  const { placeDate } = act;
  return (
    (kind === 'order' || kind === 'decision') &&
    placeDate?.date?.iso === signedDate &&
    act.citations.some(({ start }) => placeDate.start < start)
  );
};

export const examples: Examples = joinExamples(
  citedExamples,
  toldExamples,
  lettersExamples,
  overExamples,
  signatureExamples,
);
