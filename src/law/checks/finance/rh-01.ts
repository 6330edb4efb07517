/** RH-01: a council that creates a post gives its grade, its weekly hours; for a contract, the ground, duties and levels. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { first } from '../shared/words';
import { lackingIn } from './rh-01/contract';
import { incomplete } from './rh-01/items';
import { wordsOf } from './rh-01/permanent';
import { createsPost } from './rh-01/subjects';
import { GRADE, LEFT, lacksHours } from './rh-01/told';
import { examples as itemsExamples } from './rh-01/examples/items';
import { examples as hoursExamples } from './rh-01/examples/hours';
import { examples as leftExamples } from './rh-01/examples/left';
import { examples as gradeExamples } from './rh-01/examples/grade';
import { examples as contractExamples } from './rh-01/examples/contract';
import { examples as creditsExamples } from './rh-01/examples/credits';
import { examples as permanentExamples } from './rh-01/examples/permanent';
import { examples as subjectsExamples } from './rh-01/examples/subjects';

const CREDITS = /(?<![a-z])(?:credits?|budget|chapitre\s+(?:0?12)|inscri\w+|depense\w*)/;

export const rule = defineRule({
  meta: {
    id: 'RH-01',
    title: {
      fr: 'Création d’emploi : grade, durée hebdomadaire, crédits',
      en: 'Creation of a post: grade, hours, credits',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGFP-L313-1'],
    method: 'R',
    needs: [],
    messages: {
      grade: {
        fr: 'La délibération crée un emploi sans en préciser le grade ou les grades : indiquez-les.',
        en: 'A post is created without its grade.',
      },
      left: {
        fr: '« {words} » : le conseil crée l’emploi et en fixe lui-même le grade et la durée hebdomadaire (CGFP, art. L. 313-1) ; il ne peut pas les laisser au maire. Indiquez-les.',
        en: '“{words}”: the council fixes the grade and the weekly hours of the post itself.',
      },
      hours: {
        fr: 'La délibération crée un emploi sans sa durée hebdomadaire (temps complet, ou non complet avec le nombre d’heures) : indiquez-la.',
        en: 'A post is created without its weekly hours.',
        severity: 'major',
      },
      contract: {
        fr: 'L’emploi peut être pourvu par un agent contractuel, mais la délibération ne précise pas {lacking}. Complétez-la.',
        en: 'The post may go to a contract agent, but the deliberation does not give {lacking}.',
        severity: 'major',
      },
      credits: {
        fr: 'Rien n’indique que les crédits nécessaires à cet emploi sont inscrits au budget. Vérifiez-le et mentionnez-le.',
        en: 'Nothing says that the credits for this post are in the budget.',
        severity: 'minor',
      },
    },
  },
  concerns: createsPost,
  check: ({ analysis }) => {
    const { all: lower, permanent } = wordsOf(analysis);
    const at = wholeAct(analysis);
    const lacking = lackingIn(lower);
    const outcomes: Outcome[] = [];
    const left = first(analysis, LEFT);
    if (left !== undefined) outcomes.push(finding('left', left, { values: { words: left.text } }));
    const noGrade = !GRADE.test(permanent);
    const noHours = lacksHours(permanent);
    if (noGrade) outcomes.push(finding('grade', at));
    if (noHours) outcomes.push(finding('hours', at));
    outcomes.push(
      ...incomplete(analysis).filter(
        (one) => one.type === 'finding' && !(one.message === 'grade' ? noGrade : noHours),
      ),
    );
    if (lacking.length > 0)
      outcomes.push(finding('contract', at, { values: { lacking: lacking.join(', ni ') } }));
    if (!CREDITS.test(lower)) outcomes.push(finding('credits', at));
    return outcomes;
  },
});

export const examples: Examples = joinExamples(
  itemsExamples,
  hoursExamples,
  leftExamples,
  gradeExamples,
  contractExamples,
  creditsExamples,
  subjectsExamples,
  permanentExamples,
);
