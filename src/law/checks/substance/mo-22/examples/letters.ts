/** MO-22: examples of letters that withdraw what was given. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Par décision du 3 septembre 2025, une aide de 800 € vous a été accordée. Entachée d’une erreur, je la retire.',
      'La décision n° 12 du 3 septembre 2025 vous attribuant une bourse étant illégale, je la retire.',
      'Par arrêté du 3 septembre 2025, je vous ai accordé une dérogation irrégulière. Je procède donc à son retrait.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre aide' }),
      message: 'late',
      at: '3 septembre 2025',
    })),
  ],
  ignores: [
    ...[
      'Par décision du 3 septembre 2025, une aide vous a été accordée. Elle vous sera versée en juin.',
      'Par courrier du 3 septembre 2025, vous avez retiré votre demande.',
    ].map((words) => ({ why: `lettre : ${words}`, text: sampleLetter([words], { subject: 'votre aide' }) })),
    {
      why: 'lettre sur un retrait',
      text: sampleLetter(['Nous avons reçu votre lettre.'], {
        head: ['Lettre portant retrait d’un permis'],
      }),
      kind: 'letter' as const,
    },
  ],
};
