/** CM-29: examples of affairs added in session. */
import type { Examples } from '../../../framework/rule';
import { deliberation, minutes } from '../../../shared/example-session';
import { AGENDA } from './samples';

export const examples: Partial<Examples> = {
  passes: [{ why: 'délibération ordinaire', text: deliberation('Présents : 9'), kind: 'deliberation' }],
  fails: [
    ...[
      [
        'Le maire propose que soit ajoutée une affaire à l’ordre du jour.',
        'ajoutée une affaire à l’ordre du jour',
      ],
      ['Sont ajoutés deux points à l’ordre du jour.', 'ajoutés deux points à l’ordre du jour'],
      ['Un point est ajouté à l’ordre du jour.', 'ajouté à l’ordre du jour'],
      ['L’ordre du jour est modifié ce soir.', 'ordre du jour est modifié'],
      ['L’affaire est remise en séance.', 'remise en séance'],
      ['Le point est remis sur table.', 'remis sur table'],
      ['Le point est déposé sur table.', 'déposé sur table'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: deliberation('Présents : 9', words),
      kind: 'deliberation' as const,
      message: 'added',
      at,
    })),
    {
      why: 'affaire ajoutée',
      text: minutes(
        `${AGENDA}\nLe maire propose d’ajouter un point à l’ordre du jour.`,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Achat d’un tracteur\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'added',
      at: 'ajouter un point à l’ordre du jour',
    },
    {
      why: 'déposée sur table',
      text: deliberation('Présents : 9', 'Cette affaire a été déposée sur table. Le conseil DÉCIDE l’achat.'),
      kind: 'deliberation',
      message: 'added',
      at: 'déposée sur table',
    },
    {
      why: 'un point rajouté',
      text: deliberation('Présents : 9', 'Un point est rajouté à l’ordre du jour.'),
      kind: 'deliberation',
      message: 'added',
      at: 'rajouté à l’ordre du jour',
    },
  ],
};
