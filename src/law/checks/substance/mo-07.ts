/** MO-07: who is going to be decided against is heard first. Urgency and requests are excepted. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { adverseOf } from '../shared/adverse';
import { letterDecides } from '../shared/taken';
import { says } from '../shared/words';
import { tooSoon } from './mo-07/delay';
import { ASKED, NOT_URGENT, ORDINARY, OTHER_EXCEPTION, URGENT, URGENT_PROCEDURE } from './mo-07/exceptions';
import { HEARD, NOT_HEARD, waivedIn } from './mo-07/hearing';
import { advised, ordersSomebody } from './mo-07/measures';
import { examples as hearingExamples } from './mo-07/examples/hearing';
import { examples as waivedExamples } from './mo-07/examples/waived';
import { examples as exceptionsExamples } from './mo-07/examples/exceptions';
import { examples as delayExamples } from './mo-07/examples/delay';
import { examples as measuresExamples } from './mo-07/examples/measures';
import { examples as notesAndLettersExamples } from './mo-07/examples/notes-and-letters';

export const rule = defineRule({
  meta: {
    id: 'MO-07',
    title: { fr: 'Procédure contradictoire préalable', en: 'The person concerned is heard first' },
    kinds: ['order', 'decision', 'letter', 'note'],
    severity: 'blocking',
    basis: ['CRPA-L121-1', 'CRPA-L121-2', 'CRPA-L122-1'],
    method: 'R',
    needs: [],
    messages: {
      waived: {
        fr: 'L’acte écarte la procédure contradictoire (« {words} ») sans l’une des exceptions de la loi : urgence, ordre public, demande de l’intéressé. Recueillez ses observations, ou indiquez l’exception.',
        en: 'The act dispenses with hearing the person (“{words}”) without one of the exceptions of the law.',
      },
      none: {
        fr: 'Rien ne montre que l’intéressé a pu présenter ses observations : visez le courrier qui l’y invitait et son délai, ou mentionnez l’urgence.',
        en: 'Nothing shows that the person concerned could make observations.',
      },
      letter: {
        fr: 'Cette mise en demeure n’invite pas son destinataire à présenter ses observations : ajoutez-le, avec un délai.',
        en: 'This formal notice does not invite observations.',
        severity: 'major',
      },
      early: {
        fr: 'L’intéressé avait jusqu’au {until} pour présenter ses observations ; l’acte est du {signed}. Attendez la fin du délai, ou visez ses observations.',
        en: 'The person had until {until} to make observations; the act is of {signed}.',
      },
    },
  },
  concerns: (analysis) => {
    if (analysis.kind === 'note') return advised(analysis) !== undefined;
    const kind = analysis.derive(adverseOf)?.kind;
    return (
      (kind === undefined
        ? letterDecides(analysis) !== undefined ||
          (ordersSomebody(analysis) && says(analysis, NOT_HEARD)) ||
          (analysis.kind === 'order' && analysis.act.recitals.some((part) => says(analysis, NOT_HEARD, part)))
        : kind !== 'refusal') &&
      !says(analysis, /mise\s+en\s+demeure[^.;\n]{0,40}d'elaguer|delegation\s+de\s+fonctions/g)
    );
  },
  check: ({ analysis }) => {
    const advice = advised(analysis);
    if (advice !== undefined)
      return [
        finding('waived', advice, { values: { words: advice.text.replace(/\s+/gu, ' ').slice(0, 120) } }),
      ];
    const adverse = analysis.derive(adverseOf);
    if (says(analysis, ASKED)) return [];
    const isOrdinary = says(analysis, ORDINARY) && !says(analysis, URGENT_PROCEDURE);
    if (says(analysis, URGENT) && !isOrdinary && !says(analysis, NOT_URGENT)) return [];
    const waived = waivedIn(analysis);
    if (waived !== undefined && !OTHER_EXCEPTION.test(analysis.folded.lower))
      return [
        finding('waived', waived, { values: { words: waived.text.replace(/\s+/gu, ' ').slice(0, 120) } }),
      ];
    const told = letterDecides(analysis);
    if (told !== undefined && !says(analysis, HEARD)) return [finding('none', told)];
    if (adverse === undefined) return [];
    // A formal notice that itself opens the delay for observations is the first step, not the decision.
    if (!says(analysis, HEARD)) return [finding(analysis.kind === 'letter' ? 'letter' : 'none', adverse.at)];
    return tooSoon(analysis);
  },
});

export const examples: Examples = joinExamples(
  hearingExamples,
  waivedExamples,
  exceptionsExamples,
  delayExamples,
  measuresExamples,
  notesAndLettersExamples,
);
