/** FO-12: examples of what the writer still had to check. */
import type { Examples } from '../../../framework/rule';
import { order } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'La réunion est prévue le 3 juin (à confirmer).',
      'Le crédit (à voir en commission) est de 40 €.',
    ].map((words) => ({ why: `rien à remplir : ${words}`, text: `NOTE\n${words}`, kind: 'note' as const })),
  ],
  fails: [
    ...(
      [
        [
          'La rue est fermée du 3 au 5 juin (vérifier la date avec l’entreprise).',
          '(vérifier la date avec l’entreprise)',
        ],
        ['Le prix est de 12 000 € (montant à confirmer).', '(montant à confirmer)'],
        ['La durée est de trois ans [à valider par le service].', '[à valider par le service]'],
        ['Montant de la redevance : à définir', ': à définir'],
        ['La signalisation est posée par TBD.', 'TBD'],
        ['L’arrêté du 3 mars (à actualiser) est abrogé.', '(à actualiser)'],
        ['La durée est de trois ans (à voir).', '(à voir)'],
        ['Note au rédacteur : citer l’arrêté.', 'Note au rédacteur'],
        ['La rue est fermée @relire.', '@relire'],
        ['Montant : NC', ': NC'],
      ] as const
    ).map(([words, at]) => ({
      why: `ce qui restait à vérifier : ${words}`,
      text: order(words),
      kind: 'order' as const,
      message: 'empty',
      at,
    })),
  ],
};
