/** FO-19: examples of the day of a request, in an act. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { police } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'La nouvelle version de sa demande',
      'La seconde version de sa demande',
      'Le complément à sa demande',
      'Le dossier complet de sa demande',
      'La rectification de sa demande',
      'La modification de sa demande',
      'L’état initial de sa demande',
      'Le précédent de sa demande',
      'La version première de sa demande',
      'L’autre pièce de sa demande',
    ].map((words) => ({
      why: words,
      text: police('la demande du 2 mars 2026', `${words} en date du 12 mars 2026 est accueillie.`),
    })),
    {
      why: 'une date à venir, loin de la demande',
      text: police(
        'la demande du 2 mars 2026',
        'Sa demande du 3e trimestre, le 12 mars 2026, est accueillie.',
      ),
    },
    {
      why: 'deux demandes de deux personnes',
      text: order({
        visas: ['la demande de M. Petit du 2 mars 2026', 'la demande de Mme Faure du 1er mars 2026'],
        articles: ['La demande de Mme Faure du 1er mars 2026 est accueillie.'],
      }),
    },
    {
      why: 'demande reçue un autre jour',
      text: police(
        'la demande du 2 mars 2026, reçue le 3 mars 2026',
        'La demande du 2 mars 2026 est accueillie.',
      ),
    },
    {
      why: 'une seconde demande',
      text: police('la demande du 2 mars 2026', 'La nouvelle demande du 9 mars 2026 est accueillie.'),
    },
  ],
  fails: [
    {
      why: 'une demande dont les mots ont un « du » avant celui de la date',
      text: police(
        'la demande du comité des fêtes en date du 2 mars 2026 ;\nVu le règlement du parc',
        'Sa demande du 12 mars 2026 est accueillie.',
      ),
      message: 'asked',
      at: '12 mars 2026',
    },
    {
      why: 'deux dates d’une même demande',
      text: police(
        'la demande de M. Petit en date du 2 mars 2026',
        'La demande du 12 mars 2026 est accueillie.',
      ),
      message: 'asked',
      at: '12 mars 2026',
    },
  ],
};
