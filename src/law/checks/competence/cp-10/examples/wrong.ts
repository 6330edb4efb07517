/** CP-10: orders that fail. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, MIXED, two } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Arrêté portant délégation de fonctions à un adjoint et délégation de signature à un agent',
      'Délégations de fonctions à deux adjointes – délégation de signature à une agente',
    ].map((title) => ({
      why: `ce qui est confié à l’adjoint ne regarde pas l’agent : ${title}`,
      text: sampleOrder({
        title,
        visas: ['Vu l’article L. 2122-19 du code ;'],
        reasons: [],
        articles: [
          'Mme FAURE, 2e adjointe, reçoit délégation pour l’urbanisme et l’état civil.',
          'M. Luc PETIT, agent technique, reçoit délégation de signature pour les bons de commande.',
        ],
      }),
      message: 'outside',
      at: 'agent technique',
    })),
    ...[
      'Arrêté portant délégation de fonction à un adjoint et délégation de signature à un agent',
      'Délégation permanente de fonctions à une adjointe – délégation permanente de signature à un agent',
    ].map((title) => ({
      why: `l’urbanisme est à l’adjoint : ${title}`,
      text: sampleOrder({
        title,
        visas: ['Vu l’article L. 2122-19 du code ;'],
        reasons: [],
        articles: [
          'Mme FAURE, 2e adjointe, reçoit délégation pour l’urbanisme.',
          'M. Luc PETIT, agent technique, reçoit délégation de signature pour les bons de commande.',
        ],
      }),
      message: 'outside',
      at: 'agent technique',
    })),
    ...[
      'Arrêté portant délégation permanente de signature',
      'Arrêté portant délégations permanentes de signature',
      'Arrêté portant délégation de fonction et de signature',
      'Arrêté portant délégation de fonctions et de signature',
    ].map((title) => ({
      why: title,
      text: act('Délégation est donnée à M. Luc PETIT, agent technique.', undefined, title),
      message: 'outside',
      at: 'agent technique',
    })),
    ...['R. 2122-81', 'R. 2122-100', 'L. 423-12', 'L. 1423-1'].map((cited) => ({
      why: `un autre article que ceux qui ouvrent la signature à tout agent : ${cited}`,
      text: act('Délégation est donnée à M. Luc PETIT, agent technique.', `Vu l’article ${cited} ;`),
      message: 'outside',
      at: 'agent technique',
    })),
    ...[
      'M. Luc PETIT, comptable, reçoit délégation pour signer les copies et les notifications.',
      'M. Luc PETIT, comptable, reçoit délégation pour les ampliations des arrêtés.',
      'M. Luc PETIT, comptable, reçoit délégation pour signer toute copie adressée aux communes.',
      'M. Luc PETIT, comptable, est autorisé à signer la copie des actes et leur envoi.',
      'Délégation est donnée à M. Luc PETIT, comptable, pour que tout acte notifié soit signé ; une copie sera adressée au préfet.',
      'Une copie des actes est signée par M. Luc PETIT, comptable, qui reçoit délégation à cet effet.',
      'La notification adressée aux usagers est signée par délégation par M. Luc PETIT, comptable.',
      'M. Luc PETIT, comptable, reçoit délégation de signature. Le présent arrêté sera notifié à l’intéressé.',
      'Délégation de signature est donnée à M. Luc PETIT, comptable, auquel le présent arrêté sera notifié.',
      'Pour la délivrance des copies et des extraits, délégation à M. Luc PETIT, comptable.',
      'Pour les copies et ampliations, délégation de signature est donnée à M. Luc PETIT, comptable.',
      'Le présent arrêté est notifié à M. Luc PETIT, comptable, qui reçoit délégation de signature.',
      'Une copie sera adressée au préfet ; M. Luc PETIT, comptable, est délégué pour signer les bons.',
      'Une copie sera adressée au préfet et M. Luc PETIT, comptable, reçoit délégation.',
      'Le présent arrêté sera notifié à l’intéressé et délégation de signature est donnée à M. Luc PETIT, comptable.',
    ].map((words) => ({
      why: `ce qu’il signe, et non ce qu’il reçoit : ${words}`,
      text: two(words),
      message: 'outside',
      at: 'comptable',
    })),
    ...[
      ['Mme FAURE, agente d’accueil, reçoit délégation de signature.', 'agente d’accueil'],
      ['M. Luc PETIT, comptable, est délégué pour signer les bons de commande.', 'comptable'],
      ['M. Luc PETIT, gardien du stade, est autorisé à signer les bons de livraison.', 'gardien'],
    ].flatMap(([words = '', at = '']) => [
      { why: `article suivant : ${words}`, text: two(words), message: 'outside', at },
      {
        why: `fonctions et signature : ${words}`,
        text: act(words, undefined, MIXED),
        message: 'outside',
        at,
      },
    ]),
    ...[
      'directrice de cabinet',
      'chef de cabinet',
      'collaboratrice de cabinet',
      'adjoint administratif',
      'adjointe technique',
      'adjoint d’animation',
      'rédacteur',
      'attachée principale',
      'attaché principal',
      'assistant de direction',
      'agent technique',
      'agent administratif',
      'agent de police',
      'assistante de direction',
      'secrétaire particulière',
      'apprenti',
      'gestionnaire RH',
    ].map((words) => ({
      why: `autre forme : ${words}`,
      text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`),
      message: 'outside',
      at: words,
    })),

    ...[
      'directeur de cabinet',
      'cheffe de cabinet',
      'collaborateur de cabinet',
      'collaboratrice du maire',
      'adjointe administrative',
      'adjoint technique',
      'rédactrice',
      'attaché territorial',
      'agent d’accueil',
      'garde champêtre',
      'gardien',
      'brigadier',
      'policier municipal',
      'ATSEM',
      'assistante de direction',
      'secrétaire du maire',
      'stagiaire',
      'apprentie',
      'comptable',
      'standardiste',
      'gestionnaire paie',
    ].map((words) => ({
      why: words,
      text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`),
      message: 'outside',
      at: words,
    })),
    {
      why: 'cabinet, même directeur',
      text: act('Délégation est donnée à Mme FAURE, directrice de cabinet, responsable du protocole.'),
      message: 'outside',
      at: 'directrice de cabinet',
    },
    {
      why: 'fonction dans le titre',
      text: act(
        'Délégation est donnée à M. PETIT.',
        undefined,
        'Arrêté portant délégation de signature à un comptable',
      ),
      message: 'outside',
      at: 'comptable',
    },
    {
      why: 'fonction tue, le comptable n’en étant que tenu informé',
      text: two(
        'Une copie sera adressée au comptable assignataire.',
        'Délégation est donnée à M. Luc PETIT.',
      ),
      message: 'unsaid',
      at: 'délégation de signature',
    },
    {
      why: 'fonction tue',
      text: act('Délégation est donnée à M. Luc PETIT.'),
      message: 'unsaid',
      at: 'délégation de signature',
    },
  ],
};
