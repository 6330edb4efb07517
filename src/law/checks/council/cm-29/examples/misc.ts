/** CM-29: examples of what is decided under the miscellaneous questions. */
import type { Examples } from '../../../framework/rule';
import { deliberation, minutes } from '../../../shared/example-session';
import { AGENDA } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'décision annoncée sous les questions diverses',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Questions diverses\nPour le pré, le conseil décidera en avril.',
      ),
      kind: 'minutes',
    },
    {
      why: 'le titre de la délibération garde celui du point',
      text: deliberation('Présents : 9', 'Adopté à l’unanimité.', 'Questions diverses : achat d’un tracteur'),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'décision sous les questions diverses, sans vote compté',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Questions diverses\nAprès discussion, le conseil vote une aide de 300 €.',
      ),
      kind: 'minutes',
      message: 'misc',
      at: '2) Questions diverses',
    },
    {
      why: 'délibération sous les questions diverses',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Questions diverses\nLe conseil décide l’achat d’un tracteur.\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'misc',
      at: '2) Questions diverses',
    },
  ],
};
