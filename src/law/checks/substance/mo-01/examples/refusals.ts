/** MO-01: examples of letters and orders that refuse with other words than « refuser » and « rejeter », and of what refuses nothing. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter, sampleOrder } from '../../../shared/police-samples';

const ASKED = 'Par courrier du 2 mars 2026, vous demandez une dérogation scolaire.';
const FACT = 'L’école du Bourg accueille déjà trente élèves dans cette classe.';
const RULE = 'Le code de l’éducation est ici appliqué.';
const REFUSALS: readonly (readonly [words: string, at: string])[] = [
  ['Votre demande ne saurait être accueillie.', 'ne saurait être accueilli'],
  ['Votre demande ne peut être agréée.', 'ne peut être agréé'],
  ['Votre demande est écartée.', 'demande est écartée'],
  ['Je ne ferai pas droit à votre demande.', 'ne ferai pas droit'],
  ['Il n’est pas fait droit à votre demande.', 'n’est pas fait droit'],
  ['La dérogation ne vous est pas accordée.', 'dérogation ne vous est pas accord'],
  ['Je ne vous accorde pas cette dérogation.', 'Je ne vous accorde pas cette'],
  ['Votre requête ne peut prospérer.', 'requête ne peut prospérer'],
  ['Je décline votre demande.', 'décline votre demande'],
  ['La commune n’accède pas à votre demande.', 'commune n’accède pas à votre'],
  ['Je ne suis pas favorable à votre demande.', 'ne suis pas favorable'],
  ['Cette autorisation vous est refusée.', 'vous est refusée'],
  ['Une fin de non-recevoir est opposée à votre demande.', 'fin de non-recevoir'],
  ['Votre demande n’a pu être satisfaite.', 'demande n’a pu être satisfait'],
  ['Je me vois contraint de ne pas accéder à votre demande.', 'contraint de ne pas accéd'],
  ['Votre demande de dérogation se trouve rejetée.', 'demande de dérogation se trouve rejetée'],
  [
    'J’ai le regret de vous informer que votre enfant ne pourra être inscrit.',
    'regret de vous informer que votre enfant ne pourra être inscri',
  ],
  ['La place demandée ne peut vous être attribuée.', 'ne peut vous être attribué'],
  ['L’autorisation ne vous sera pas délivrée.', 'autorisation ne vous sera pas délivré'],
  ['La réponse de la commune est négative.', 'réponse de la commune est négative'],
  ['Votre demande reste sans suite.', 'demande reste sans suite'],
  ['Votre demande est classée sans suite.', 'demande est classée sans suite'],
  ['Je maintiens mon refus.', 'Je maintiens mon refus'],
];
const ORDERS: readonly (readonly [words: string, at: string])[] = [
  ['Il n’est pas fait droit à la demande de M. PETIT.', 'Il n’est pas fait droit'],
  ['Il n’est pas donné suite à la demande de M. PETIT.', 'Il n’est pas donné suite'],
  ['La demande de M. PETIT ne peut être accueillie.', 'La demande de M. PETIT ne peut être accueilli'],
  ['La demande de M. PETIT n’est pas accordée.', 'La demande de M. PETIT n’est pas accord'],
  [
    'L’autorisation sollicitée par M. PETIT n’est pas accordée.',
    'L’autorisation sollicitée par M. PETIT n’est pas accord',
  ],
  ['L’autorisation demandée n’est pas délivrée à M. PETIT.', 'L’autorisation demandée n’est pas délivr'],
  ['La demande de M. PETIT est écartée.', 'demande de M. PETIT est écartée'],
  ['La demande de M. PETIT est déclarée irrecevable.', 'demande de M. PETIT est déclarée irrecevable'],
  ['Un refus est opposé à la demande de M. PETIT.', 'Un refus est opposé'],
  [
    'La demande présentée par la SARL BATIR ne saurait être accueillie.',
    'La demande présentée par la SARL BATIR ne saurait être accueilli',
  ],
];
const order = (article: string, reasons: readonly string[] = []): string =>
  sampleOrder({ title: 'Arrêté relatif à une demande', reasons: [...reasons], articles: [article] });

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'après examen du dossier, le projet ne peut être accepté, l’accès faisant 3 m',
      'le projet n’est pas réalisable sur une parcelle inondable',
      'les travaux, tels qu’ils sont décrits, ne respectent pas les dispositions applicables : le mur fait 3 m',
      'l’enseigne, en l’état, n’est pas conforme au règlement, car elle dépasse du toit',
      'la clôture, telle qu’elle est dessinée, méconnaît l’article UB 11, qui veut une haie devant le terrain',
      'le projet est accepté par la commission, mais le réseau manque',
      'au vu de la plainte des voisins, il convient de rejeter la demande',
    ].map((words) => ({
      why: `un fait à côté du refus : ${words}`,
      text: sampleOrder({
        title: 'Arrêté portant refus d’une autorisation',
        reasons: [`Considérant que ${words} ;`],
        articles: ['L’autorisation demandée par M. PETIT est refusée.'],
      }),
    })),
    ...REFUSALS.map(([words]) => ({
      why: `expliqué : ${words}`,
      text: sampleLetter([ASKED, FACT, `${words} ${RULE}`]),
      kind: 'letter' as const,
    })),
    ...ORDERS.map(([words]) => ({
      why: `motivé : ${words}`,
      text: order(words, [
        'Considérant que la terrasse de M. PETIT, mesurée le 2 mars 2026, dépasse de deux mètres ;',
      ]),
    })),
  ],
  fails: [
    ...[
      'après examen du dossier, le projet ne peut être accepté en l’état et qu’il y a lieu de le refuser',
      'le projet n’est pas réalisable en l’état',
      'la demande susvisée ne saurait être accueillie favorablement',
      'ce projet n’a pu recevoir de suite favorable',
      'le permis ne peut pas être délivré',
      'les travaux ne peuvent être autorisés',
      'la demande présentée n’a pas fait l’objet d’un avis favorable',
      'au vu des pièces du dossier, il convient de rejeter la demande',
      'à l’issue de l’instruction de la demande, l’autorisation n’est pas possible',
      'au regard des éléments fournis, ce terrassement n’est pas souhaitable',
      'les travaux, tels qu’ils sont décrits, ne respectent pas les dispositions applicables',
      'le projet, tel qu’il a été présenté, méconnaît le plan local d’urbanisme',
      'le dossier, en l’état, n’est pas conforme aux règles d’urbanisme et ne peut être admis',
      'la demande, telle que présentée, contrevient aux dispositions du code de l’urbanisme',
      'le dossier dans sa version actuelle ne satisfait pas aux exigences requises',
      'le projet ainsi présenté n’est pas compatible avec le règlement en vigueur',
      'cette demande, sous sa forme actuelle, est contraire aux prescriptions en vigueur',
    ].map((words) => ({
      why: `le refus n’est pas un motif : ${words}`,
      text: sampleOrder({
        title: 'Arrêté portant refus d’une autorisation',
        reasons: [`Considérant que ${words} ;`],
        articles: ['L’autorisation demandée par M. PETIT est refusée.'],
      }),
      message: 'fact',
      at: 'portant refus',
    })),
    ...REFUSALS.map(([words, at]) => ({
      why: `sans un mot d’explication : ${words}`,
      text: sampleLetter([ASKED, words]),
      kind: 'letter' as const,
      message: 'letterFact',
      at,
    })),
    ...ORDERS.map(([words, at]) => ({
      why: `sans un fait : ${words}`,
      text: order(words),
      message: 'fact',
      at,
    })),
  ],
  ignores: [
    ...[
      'À défaut de ces pièces, votre demande est classée sans suite.',
      'Passé ce délai, votre demande est classée sans suite.',
      'Si vous ne répondez pas, votre demande est écartée.',
      'Sans réponse de votre part, votre demande se trouve rejetée.',
      'Faute de réponse, votre demande reste sans suite.',
      'En cas de silence, votre demande est écartée.',
      'La dérogation ne peut être accordée qu’après l’avis du directeur.',
      'L’autorisation ne pourra être délivrée avant le 3 mai 2026.',
      'La place ne peut être attribuée sans ce justificatif.',
      'Je décline votre invitation à la fête de l’école.',
      'La commune n’accepte pas les chèques.',
      'Votre demande est accueillie favorablement.',
    ].map((words) => ({
      why: `rien n’est refusé : ${words}`,
      text: sampleLetter([ASKED, words]),
      kind: 'letter' as const,
    })),
    ...[
      'La demande de M. PETIT est accordée.',
      'L’autorisation délivrée à M. PETIT n’est pas transmissible.',
      'L’autorisation ne peut être accordée qu’après paiement de la redevance.',
      'La demande de M. PETIT ne peut être accordée que pour un an.',
    ].map((words) => ({ why: `rien n’est refusé : ${words}`, text: order(words) })),
  ],
};
