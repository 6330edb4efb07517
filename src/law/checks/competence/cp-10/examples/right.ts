/** CP-10: orders that pass. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, MIXED, two } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Délégation est donnée à M. Luc PETIT, responsable du service voirie, adjoint technique.',
      'Une copie est adressée au comptable.',
      'Le gardien du stade reçoit une copie de la présente délégation.',
      'Copie en est remise au comptable, pour l’application de cette délégation.',
      'Ampliation de la présente délégation est adressée au comptable.',
      'La présente délégation est notifiée au comptable.',
      'Le texte de la délégation sera notifié au comptable.',
      'Le présent arrêté de délégation sera publié sur le site de la commune et notifié à l’intéressée, rédactrice principale.',
      'Le présent arrêté de délégation est affiché en mairie, publié et notifié à M. Luc PETIT, agent technique.',
      'Une copie de la délégation sera adressée au comptable assignataire de la commune.',
      'Une copie sera adressée au comptable assignataire, la délégation prenant effet ce jour.',
      'Une ampliation sera adressée au gestionnaire comptable, qui tient le registre des délégations.',
      'Deux exemplaires de la délégation seront transmis au gardien du stade.',
      'La délégation sera portée à la connaissance de la standardiste.',
      'La présente délégation sera communiquée au comptable de la trésorerie.',
      'Mme FAURE, adjointe au maire, reçoit délégation ; le comptable en est informé.',
      'M. FAURE, adjoint au maire, reçoit délégation ; le comptable en est informé.',
      'Les adjoints au maire gardent leur délégation ; le comptable en est informé.',
    ].map((words) => ({ why: `article suivant : ${words}`, text: two(words) })),
    ...[
      'Mme FAURE, première adjointe, reçoit délégation pour les finances.',
      'Mme FAURE, responsable du service urbanisme, rédactrice, reçoit délégation de signature.',
      'Mme FAURE reçoit délégation de signature pour les certificats et les pièces comptables.',
      'Mme FAURE reçoit délégation de signature pour tout document comptable ou administratif.',
    ].map((words) => ({ why: `fonctions et signature : ${words}`, text: act(words, undefined, MIXED) })),
    ...[
      'M. Luc PETIT, agent technique, reçoit délégation pour la légalisation des signatures.',
      'M. Luc PETIT, adjoint technique, responsable du service voirie, reçoit délégation de signature.',
    ].map((words) => ({
      why: `un adjoint, puis un agent : ${words}`,
      text: sampleOrder({
        title: 'Délégation de fonctions à une adjointe – délégation de signature à un agent',
        visas: ['Vu l’article L. 2122-19 du code ;'],
        reasons: [],
        articles: ['Mme FAURE, 2e adjointe, reçoit délégation pour les finances.', words],
      }),
    })),
    ...['la copie conforme', 'les copies conformes', 'la légalisation', 'l’état-civil'].map((words) => ({
      why: words,
      text: act(`Délégation à Mme FAURE, adjointe administrative, pour ${words}.`),
    })),

    ...[
      'directrice générale des services',
      'DGA',
      'directrice des services',
      'directeur des sports',
      'directeur du CCAS',
      'directrice de la culture',
      'directrice de l’urbanisme',
      'cheffe du pôle social',
      'chef des services',
      'chef de la police municipale',
      'secrétaire générale',
    ].map((words) => ({ why: words, text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`) })),

    ...[
      'directeur général des services',
      'directrice générale adjointe',
      'DGS',
      'directeur des services techniques',
      'directrice des services techniques',
      'directeur adjoint des services',
      'responsable du service urbanisme, attaché territorial',
      'chef de service de la police municipale',
      'directrice des écoles et de la jeunesse',
      'secrétaire général',
      'secrétaire de mairie, rédacteur principal',
    ].map((words) => ({ why: words, text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`) })),
    {
      why: 'état civil : tout fonctionnaire titulaire',
      text: act('Délégation est donnée à Mme FAURE, adjointe administrative, pour l’état civil.'),
    },
    {
      why: 'légalisation de signatures',
      text: act('Délégation est donnée à Mme FAURE, adjointe administrative, pour la légalisation.'),
    },
    {
      why: 'copies certifiées',
      text: act('Délégation est donnée à Mme FAURE, adjointe administrative, pour les copies conformes.'),
    },
    ...['R. 2122-8', 'R.2122-8', 'R 2122-10', 'L. 423-1', 'L.423-1', 'L 423-1'].flatMap((cited) => [
      {
        why: `article ${cited}, seul cité`,
        text: act('Délégation à M. Luc PETIT, agent technique.', `Vu l’article ${cited} ;`),
      },
      {
        why: `fonctions et signature, article ${cited}`,
        text: act('M. Luc PETIT, agent technique, reçoit délégation.', `Vu l’article ${cited} ;`, MIXED),
      },
    ]),
    {
      why: 'article R. 2122-8',
      text: act('Délégation à Mme FAURE, adjointe administrative.', 'Vu l’article R. 2122-8 ;'),
    },
    {
      why: 'article R. 2122-10',
      text: act('Délégation à Mme FAURE, adjointe administrative.', 'Vu l’article R. 2122-10 ;'),
    },
    {
      why: 'instruction d’urbanisme',
      text: act('Délégation à Mme FAURE, rédactrice, pour instruire l’urbanisme.'),
    },
    {
      why: 'L. 423-1 du code de l’urbanisme',
      text: act('Délégation à Mme FAURE, rédactrice.', 'Vu l’article L. 423-1 du code de l’urbanisme ;'),
    },
  ],
};
