/** RP-03: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { personal, traffic, council, way } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'des quartiers, et non des tiers',
      text: personal(
        'Les habitants des quartiers peuvent saisir le tribunal administratif dans les deux mois de son affichage.',
      ),
      message: 'notification',
      at: 'mois de son affichage',
    },
    ...[
      'Il est notifié à M. Luc PETIT. Il peut être contesté devant le tribunal administratif dans les deux mois de son affichage.',
      'Notification en est faite à l’intéressé. Le tribunal administratif peut être saisi dans les deux mois de sa publication.',
    ].map((words) => ({
      why: `notifié, mais le délai court d’ailleurs : ${words}`,
      text: personal(words),
      message: 'notification',
      at: words.includes('affichage') ? 'mois de son affichage' : 'mois de sa publication',
    })),
    ...[
      'La consommation de boissons alcooliques est interdite sur la place.',
      'L’usage des pétards est interdit sur la place.',
    ].map((words) => ({
      why: `pour tous : ${words}`,
      text: order({
        title: 'Police de la place',
        articles: [words, `${way}à compter de sa notification à l’intéressé.`],
      }),
      message: 'publication',
      at: 'à compter de sa notification à l’intéressé',
    })),
    {
      why: 'décision individuelle, qui ne conclut rien',
      text: `Décision du maire n° 2026-3\nObjet : demande de M. Luc PETIT\nVu l’article L. 2122-22 du CGCT ;\nDÉCIDE\nArticle 1er : L’emplacement n° 12 est accordé à M. Luc PETIT.\nArticle 2 : La décision sera notifiée à l’intéressé.\n${way}à compter de sa publication.`,
      kind: 'decision',
      message: 'notification',
      at: 'à compter de sa publication',
    },
    {
      why: 'individuel, publication',
      text: personal(`${way}à compter de sa publication.`),
      message: 'notification',
      at: 'à compter de sa publication',
    },
    {
      why: 'individuel, affichage',
      text: personal(`${way}à partir de son affichage en mairie.`),
      message: 'notification',
      at: 'à partir de son affichage en mairie',
    },
    {
      why: 'individuel, mise en ligne',
      text: personal(`${way}qui suivent sa mise en ligne.`),
      message: 'notification',
      at: 'qui suivent sa mise en ligne',
    },
    ...[
      'Le présent arrêté est notifié à M. PETIT.',
      'Une ampliation du présent arrêté sera notifiée à la société.',
      'Il sera notifié par lettre recommandée.',
    ].map((words) => ({
      why: `l’acte est notifié : ${words}`,
      text: order({
        title: 'Relatif à la salle',
        articles: ['La salle est fermée.', words, `${way}à compter de sa publication.`],
      }),
      message: 'notification',
      at: 'à compter de sa publication',
    })),
    {
      why: 'règlement, notification',
      text: traffic(`${way}à compter de sa notification.`),
      message: 'publication',
      at: 'à compter de sa notification',
    },
    {
      why: 'règlement, réception',
      text: traffic(`${way}après réception.`),
      message: 'publication',
      at: 'après réception',
    },
    {
      why: 'délibération notifiée',
      text: council(`${way}à compter de sa notification.`),
      message: 'council',
      at: 'à compter de sa notification',
    },
    {
      why: 'l’un ou l’autre',
      text: traffic(`${way}à compter de sa publication ou de sa notification.`),
      message: 'both',
      at: 'à compter de sa publication ou de sa notification',
    },
  ],
};
