/** MO-18: examples of fees, missing, or waived with a reason or without. */
import type { Examples } from '../../../framework/rule';
import { act, HEAD } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Elle est gratuite, l’association ne poursuivant pas de but lucratif.',
      'Elle est gratuite en application de la délibération du 3 mars 2025 exonérant les terrasses.',
      'Elle n’est pas gratuite : la redevance est de 40 €.',
    ].map((fee) => ({
      why: fee,
      text: act({ who: 'Le café du Pont est autorisé à poser une terrasse.', fee }),
    })),
    ...[
      'Droits de voirie selon le tarif.',
      'Elle est gratuite.',
      'À titre gracieux.',
      'Exonéré.',
      'Sans contrepartie.',
      'Le permissionnaire s’acquitte de la somme due.',
      'Paiement à réception.',
    ].map((fee) => ({ why: fee, text: act({ fee }) })),
    ...[
      'Le droit de place est dû.',
      'Le tarif voté s’applique.',
      'Il est versé 120 €.',
      'Cent euros sont dus.',
    ].map((fee) => ({ why: fee, text: act({ fee }) })),
    ...[
      'l’intérêt général le justifie',
      'l’intérêt public le justifie',
      'l’organisme étant non lucratif',
      'l’organisme étant sans but lucratif',
      'l’association tenant la buvette',
      'le conseil ayant exonéré les terrasses par délibération',
      'comme condition naturelle et forcée des travaux',
      'la sécurité de la place étant assurée par le titulaire',
      'les travaux intéressant un ouvrage ouvert à tous',
      'le titulaire étant un service de l’État',
      'le titulaire assurant un service public',
      'la fête étant d’accès gratuit',
      'la fête étant d’entrée gratuite',
      'en application de l’article L. 2125-1, 2° du code',
    ].map((words) => ({
      why: `gratuite, ${words}`,
      text: act({
        who: 'Le café du Pont est autorisé à poser une terrasse.',
        fee: `Elle est gratuite, ${words}.`,
      }),
    })),
    {
      why: 'commerce, non à titre gratuit',
      text: act({
        who: 'Le café du Pont est autorisé à poser une terrasse.',
        fee: 'Elle est consentie, non à titre gratuit, mais pour 40 €.',
      }),
    },
    {
      why: 'commerce, ni gratuite',
      text: act({
        who: 'Le café du Pont est autorisé à poser une terrasse.',
        fee: 'Elle n’est ni gratuite ni exonérée : la redevance est de 40 €.',
      }),
    },
  ],
  fails: [
    ...(
      [
        ['L’usage en est gratuit.', 'gratuit'],
        ['Elle est consentie gratuitement.', 'gratuitement'],
        ['Elle est gratuite.', 'gratuite'],
      ] as const
    ).map(([fee, at]) => ({
      why: `commerce : ${fee}`,
      text: act({ who: 'Le café du Pont est autorisé à poser une terrasse.', fee }),
      message: 'gift',
      at,
    })),
    ...[
      'la devanture d’un commerce',
      'des tables de restaurant',
      'des tables de café',
      'des tables de bar',
      'un camion',
      'le banc d’un marchand',
      'un stand forain',
      'une enseigne',
      'les bacs d’une boutique',
      'les bacs d’un magasin',
      'les tables d’une brasserie',
      'une terrasse',
    ].map((words) => ({
      why: `commerce, sans redevance : ${words}`,
      text: act({ who: `M. PETIT est autorisé à installer ${words}.`, fee: '' }),
      message: 'fee',
      at: HEAD,
    })),
    {
      why: 'une barrière n’est pas un bar',
      text: act({ who: 'M. PETIT est autorisé à installer une barrière.', fee: '' }),
      message: 'free',
      at: HEAD,
    },
    ...(
      [
        ['Elle est consentie à titre gratuit.', 'à titre gratuit'],
        ['L’occupation ne donne lieu à aucune redevance.', 'ne donne lieu à aucune redevance'],
        ['Le titulaire est exonéré de redevance.', 'exonéré de redevance'],
      ] as const
    ).map(([fee, at]) => ({
      why: `commerce, ${fee}`,
      text: act({ who: 'Le café du Pont est autorisé à poser une terrasse.', fee }),
      message: 'gift',
      at,
    })),
    { why: 'sans redevance', text: act({ fee: '' }), message: 'free', at: HEAD },
    ...[
      'une terrasse de restaurant',
      'un étalage',
      'un kiosque',
      'un manège',
      'un food-truck',
      'un chevalet',
      'une vente',
    ].map((words) => ({
      why: `commerce sans redevance : ${words}`,
      text: act({ who: `M. PETIT est autorisé à installer ${words}.`, fee: '' }),
      message: 'fee',
      at: HEAD,
    })),
  ],
};
