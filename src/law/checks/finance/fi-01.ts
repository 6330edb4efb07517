/** FI-01: more than 23 000 € a year to one association: an agreement must be signed with it. */
import { formatAmount } from '../../../act/amounts';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isGrant } from '../shared/grants';
import { sectionsOf } from '../shared/sections';
import { givesAid } from './fi-01/aids';
import { decided } from './fi-01/decided';
import { WITHOUT_EACH, denied, silentOn } from './fi-01/told';
import { examples as silentExamples } from './fi-01/examples/silent';
import { examples as deniedExamples } from './fi-01/examples/denied';
import { examples as agreementExamples } from './fi-01/examples/agreement';
import { examples as amountsExamples } from './fi-01/examples/amounts';
import { examples as layoutsExamples } from './fi-01/examples/layouts';
import { examples as aidsExamples } from './fi-01/examples/aids';
import { examples as yearExamples } from './fi-01/examples/year';
import { examples as subjectsExamples } from './fi-01/examples/subjects';

export const rule = defineRule({
  meta: {
    id: 'FI-01',
    title: {
      fr: 'Subvention de plus de 23 000 € par an : convention',
      en: 'Grant over 23 000 € a year: agreement',
    },
    kinds: ['deliberation', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['LOI-2000-321-10', 'DECRET-2001-495'],
    method: 'A',
    needs: [],
    messages: {
      agreement: {
        fr: 'La subvention de {amount} dépasse 23 000 € : une convention doit être conclue avec l’association, et la délibération ne la mentionne pas. Approuvez-la et autorisez le maire à la signer.',
        en: 'The grant of {amount} is over 23 000 €: an agreement with the association is required.',
      },
      silent: {
        fr: 'Une aide de {amount} à une association dépasse 23 000 € : une convention est obligatoire, et le texte n’en dit rien. Prévoyez-la, et dites-le.',
        en: 'An aid of {amount} is over 23 000 €: an agreement is required, and the text says nothing of it.',
      },
      denied: {
        fr: 'Une aide de {amount} dépasse 23 000 € : une convention avec l’association est obligatoire, et « {words} » dit le contraire. Corrigez.',
        en: 'An aid of {amount} is over 23 000 €: an agreement is required, and “{words}” says the contrary.',
      },
      sum: {
        fr: 'Avec {before} déjà attribués dans l’année, la subvention de {amount} porte le total à {total}, au-delà de 23 000 € : une convention doit être conclue avec l’association.',
        en: 'With {before} already given this year, {amount} makes {total}, over 23 000 €: an agreement is required.',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'deliberation'
      ? isGrant(analysis) || givesAid(analysis)
      : analysis.search(WITHOUT_EACH).length > 0 || silentOn(analysis).length > 0,
  check: ({ analysis }) => {
    if (analysis.kind !== 'deliberation')
      return [
        ...sectionsOf(analysis).flatMap((part) => denied(analysis, part)),
        ...silentOn(analysis).map((amount) =>
          finding('silent', amount, { values: { amount: formatAmount(amount.cents) } }),
        ),
      ];
    return decided(analysis);
  },
});

export const examples: Examples = joinExamples(
  silentExamples,
  deniedExamples,
  agreementExamples,
  amountsExamples,
  layoutsExamples,
  aidsExamples,
  yearExamples,
  subjectsExamples,
);
