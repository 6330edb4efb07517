/** RP-03: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { personal, traffic, council, way } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'de son affichage',
      'de sa mise en ligne',
      'de sa transmission',
      'de son dépôt en préfecture',
      'du jour où il est opposable',
      'du jour où il est exécutoire',
    ].map((words) => ({
      why: `notifié et rendu public : ${words}`,
      text: traffic(`${way}à compter de sa notification et ${words}.`),
    })),
    ...[
      'deux mois après réception',
      'dans le délai légal, dès réception',
      'à compter de la notification',
      'le jour suivant la notification',
    ].map((words) => ({
      why: `le titulaire, à part : ${words}`,
      text: personal(`${way}de sa publication. Le titulaire saisit le tribunal administratif ${words}.`),
    })),
    {
      why: 'les tiers, puis le moyen du recours',
      text: personal(
        `${way}de sa publication, pour les tiers. Le tribunal administratif peut être saisi par Télérecours.`,
      ),
    },
    ...[
      [
        'Portant permis de stationnement',
        'M. PETIT est autorisé à poser une benne. Le stationnement est interdit devant elle.',
      ],
      [
        'Autorisation de stationnement d’un taxi',
        'M. PETIT est autorisé à exploiter. Le stationnement est interdit aux autres.',
      ],
      [
        'Arrêté portant permission de stationnement',
        'M. PETIT est autorisé à poser un échafaudage. La circulation est interdite au droit.',
      ],
      [
        'Permis de stationnement pour une terrasse',
        'Le café est autorisé à poser dix tables. Il est interdit de percer le sol.',
      ],
    ].map(([title = '', article = '']) => ({
      why: `une permission qui limite aussi les autres : ${title}`,
      text: order({
        title,
        articles: [article, 'Notifié à M. Luc PETIT.', `${way}à compter de sa notification.`],
      }),
    })),
    { why: 'individuel, notification', text: personal(`${way}à compter de sa notification.`) },
    ...[
      'Le bénéficiaire peut saisir le tribunal administratif dans les deux mois de sa notification. Les tiers le peuvent dans les deux mois de sa publication.',
      `${way}à compter de sa publication pour les tiers. Le titulaire dispose du même délai à compter de la notification.`,
      'Les tiers peuvent saisir le tribunal administratif dans les deux mois de son affichage.',
    ].map((words) => ({ why: 'tiers et intéressé, en deux phrases', text: personal(words) })),
    ...[
      'ARRETE DE DELEGATION DE FONCTIONS ET DE SIGNATURE\nà Mme Anne LEROY, deuxième adjointe',
      'Délégation de fonctions au premier adjoint',
      'Portant délégation permanente de signature à la directrice générale',
      'Délégation d’une partie de ses fonctions à un conseiller',
    ].map((title) => ({
      why: `délégation : ${title}`,
      text: order({
        title,
        articles: [
          'Mme Anne LEROY est déléguée aux affaires scolaires.',
          'Il est notifié à l’intéressée.',
          `${way}à compter de sa publication.`,
        ],
      }),
    })),
    { why: 'reçu par le destinataire', text: personal(`${way}à compter de sa réception.`) },
    {
      why: 'buvette, avec une interdiction',
      text: order({
        title: 'Portant ouverture d’une buvette',
        articles: ['La vente d’alcool est interdite aux mineurs.', `${way}à compter de sa notification.`],
      }),
    },
    { why: 'règlement, publication', text: traffic(`${way}à compter de sa publication.`) },
    { why: 'règlement, affichage', text: traffic(`${way}suivant son affichage.`) },
    { why: 'délibération', text: council(`${way}à compter de sa publication.`) },
    {
      why: 'notification aux intéressés et publication',
      text: traffic(`${way}à compter de sa notification aux riverains et de sa publication.`),
    },
    {
      why: 'notification au préfet, publication',
      text: council(`${way}à compter de sa réception par le préfet et de sa publication.`),
    },
    { why: 'réception en préfecture', text: council(`${way}à compter de sa réception en préfecture.`) },
    ...[
      'Le marché sera notifié au titulaire par le maire.',
      'La convention est notifiée à l’association.',
      'Les lots seront signés et notifiés par le maire.',
    ].map((words) => ({
      why: `ce qui est notifié n’est pas l’acte : ${words}`,
      text: traffic(`${words} ${way}à compter de sa publication.`),
    })),
    {
      why: 'sans point de départ',
      text: traffic('Recours devant le tribunal administratif dans les deux mois.'),
    },
  ],
};
