/** MO-04: a ban everywhere, always, for all is too wide: a police measure has bounds of place, time and persons. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { measureSentences } from '../shared/words';
import { BAN } from './mo-04/bans';
import { hasReasons } from './mo-04/reasons';
import { wide } from './mo-04/wide';
import { examples as wideExamples } from './mo-04/examples/wide';
import { examples as boundsExamples } from './mo-04/examples/bounds';
import { examples as forbiddenExamples } from './mo-04/examples/forbidden';
import { examples as exceptionsExamples } from './mo-04/examples/exceptions';
import { examples as elsewhereExamples } from './mo-04/examples/elsewhere';
import { examples as reasonsExamples } from './mo-04/examples/reasons';

export const rule = defineRule({
  meta: {
    id: 'MO-04',
    title: { fr: 'Pas d’interdiction générale et absolue', en: 'No general and absolute ban' },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGCT-L2212-2'],
    method: 'R',
    needs: [],
    messages: {
      absolute: {
        fr: 'L’interdiction vaut partout et en tout temps, sans exception : bornez-la dans l’espace et dans le temps, et prévoyez des exceptions (CE, 19 mai 1933, Benjamin).',
        en: 'The ban holds everywhere, always, without exception: bound it in space and time.',
      },
      reasons: {
        fr: 'Aucun considérant ne dit le trouble que l’interdiction prévient : une mesure de police se justifie par sa nécessité. Énoncez les faits qui la rendent nécessaire, à cet endroit et à ce moment.',
        en: 'No recital tells why the ban is needed.',
        severity: 'minor',
      },
      bounds: {
        fr: 'L’interdiction est large (« {words} ») et sans exception : est-elle nécessaire partout et à ce point, et une mesure moins forte suffirait-elle ?',
        en: 'The ban is wide (“{words}”) and without exception: is that needed?',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) => measureSentences(analysis).some(({ lower }) => BAN.test(lower)),
  check: ({ analysis }) => {
    return [...(hasReasons(analysis) ? [] : [finding('reasons', wholeAct(analysis))]), ...wide(analysis)];
  },
});

export const examples: Examples = joinExamples(
  wideExamples,
  boundsExamples,
  forbiddenExamples,
  exceptionsExamples,
  elsewhereExamples,
  reasonsExamples,
);
