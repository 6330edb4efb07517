/** MO-04: examples of the reasons of a ban, told or not. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Afin de protéger les baigneurs, la baignade est interdite dans l’étang.',
      'À l’occasion de la fête, la baignade est interdite dans l’étang.',
      'Il y a lieu d’interdire la baignade : la baignade est interdite dans l’étang.',
      'Attendu que l’eau est trouble, la baignade est interdite dans l’étang.',
    ].map((article) => ({
      why: article,
      text: sampleOrder({ title: 'Arrêté interdisant la baignade', reasons: [], articles: [article] }),
    })),
    {
      why: 'motif tiré d’un rapport visé',
      text: sampleOrder({
        title: 'Arrêté interdisant la baignade',
        reasons: ['Vu le rapport de la gendarmerie du 2 mars 2026 sur les noyades ;'],
        articles: ['La baignade est interdite dans l’étang.'],
      }),
    },
  ],
  fails: [
    {
      why: 'aucun motif',
      text: sampleOrder({
        title: 'Arrêté interdisant la baignade',
        reasons: [],
        articles: ['La baignade est interdite dans l’étang du 15 juin au 15 septembre 2026.'],
      }),
      message: 'reasons',
      at: 'Arrêté interdisant la baignade',
    },
  ],
};
