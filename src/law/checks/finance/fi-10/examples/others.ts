/** FI-10: examples of what lacks a date, and of what sets no price. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { deliberation } from '../../../shared/samples';
import { meal } from './samples';

export const examples: Partial<Examples> = {
  lacks: [
    {
      why: 'séance sans date',
      text: deliberation({ subject: 'Tarifs de la cantine', decisions: [`${meal}.`], date: '' }),
      missing: 'signedDate',
    },
  ],
  ignores: [
    ...[
      'Remboursement de la redevance',
      'Convention et redevance',
      'Marché et redevance',
      'Bail et redevance',
    ].map((subject) => ({
      why: subject,
      text: deliberation({ subject, decisions: ['FIXE le prix à 3 €.'] }),
    })),
    {
      why: 'le tarif n’est pas l’objet',
      text: deliberation({
        subject: 'Règlement de la cantine',
        report: ['Le tarif est inchangé.'],
        decisions: ['ADOPTE le règlement.'],
      }),
    },
    {
      why: 'procès-verbal : tarifs présentés, sans vote',
      text: minutes('Présents : 12', 'Tarifs\nLe maire présente les tarifs.'),
      kind: 'minutes',
    },
    ...['Loyer de la gendarmerie', 'Convention et redevance'].map((subject) => ({
      why: `procès-verbal : ${subject}`,
      text: minutes('Présents : 12', `${subject}\nLe conseil approuve le projet.\nPour : 12`),
      kind: 'minutes' as const,
    })),
    { why: 'autre objet', text: deliberation({ subject: 'Emploi', decisions: ['CRÉE un emploi.'] }) },
  ],
};
