/** FO-01: examples of the defect. */
import type { Examples } from '../../../framework/rule';
import { purchase, noted } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      ['ACQUISITION DU HANGAR', 'Le hangar jouxte le domaine public.'],
      ['ACQUISITION DU HANGAR', 'Il sera versé dans le domaine privé de la commune.'],
      ['ACQUISITION RUE DU PORT', 'La parcelle longe le quai.'],
      ['ACQUISITION D’UN IMMEUBLE PLACE DU MARCHÉ', ''],
      ['ACQUISITION RUE DU PORT', 'Le bien est cadastré AB 12.'],
    ].map(([head = '', words = '']) => ({
      why: `note : ${head}, ${words}`,
      text: noted(`Le prix est de 210 000 €. ${words}`, head),
      kind: 'note' as const,
      message: 'none',
      at: '210 000 €',
    })),
    ...[
      'L’avis du pôle d’évaluation domaniale n’a pas été demandé',
      'Le service des domaines n’a pas été consulté',
    ].map((words) => ({
      why: `note : ${words}`,
      text: noted(`Le prix est de 210 000 €. ${words}.`),
      kind: 'note' as const,
      message: 'denied',
      at: words
        .replace(/^L’avis du |^Le /u, '')
        .replace(/demandé$/u, 'demand')
        .replace(/consulté$/u, 'consult'),
    })),
    ...[
      'ACQUISITION DU HANGAR',
      'ACHAT D’UNE MAISON',
      'ACQUÉRIR LE TERRAIN',
      'PRÉEMPTION DE LA PARCELLE',
    ].map((head) => ({
      why: `note qui ne dit rien de l’avis : ${head}`,
      text: noted('Le vendeur en demande la somme de 210 000 €.', head),
      kind: 'note' as const,
      message: 'none',
      at: '210 000 €',
    })),
    ...(
      [
        ['que l’avis du service des domaines n’a pas été demandé', 'service des domaines n’a pas été demand'],
        ['que le service des domaines n’a pas été consulté', 'service des domaines n’a pas été consult'],
        [
          'que l’avis du pôle d’évaluation domaniale n’est pas obligatoire',
          'pôle d’évaluation domaniale n’est pas obligatoire',
        ],
        [
          'le prix convenu, sans qu’il y ait lieu de solliciter l’avis du service des domaines',
          'sans qu’il y ait lieu de solliciter l’avis du service des domaines',
        ],
        [
          'le prix convenu, sans avoir à saisir le service des domaines',
          'sans avoir à saisir le service des domaines',
        ],
        ['que le service des domaines sera saisi ensuite', 'service des domaines sera saisi'],
        [
          'que la commune n’a pas saisi la direction de l’immobilier de l’État',
          'n’a pas saisi la direction de l’immobilier de l’État',
        ],
        [
          'que la commune est dispensée de consulter France Domaine',
          'est dispensée de consulter France Domaine',
        ],
      ] as const
    ).map(([visa, at]) => ({
      why: `l’avis, non recueilli : ${visa}`,
      text: purchase('200 000 €', visa),
      message: 'denied',
      at,
    })),
    {
      why: 'l’avis favorable d’une commission n’est pas celui de l’État',
      text: purchase('200 000 €', 'l’avis du service des domaines du 3 mars 2026').replace(
        'DÉCIDE',
        'La commission suit le dossier. Son avis est favorable. DÉCIDE',
      ),
      message: 'substance',
      at: 'avis du service des domaines',
    },
    ...[
      'Deux estimations d’agences immobilières le disent à 210 000 €.',
      'L’agence du Port l’a estimé à 210 000 €.',
      'Il a été estimé par un notaire à 210 000 €.',
      'L’évaluation réalisée par un expert est de 210 000 €.',
      'Le cabinet Dupont, consulté, évalue le bien à 210 000 €.',
      'Estimé par Me Jean Roy, notaire, il vaut 210 000 €.',
      'Le vendeur avait estimé le bien à 210 000 €.',
      'Il est estimé par plusieurs professionnels à 210 000 €.',
    ].map((words) => ({
      why: `une estimation qui n’est pas de l’État : ${words}`,
      text: purchase('200 000 €').replace('DÉCIDE', `${words}\nDÉCIDE`),
      message: 'none',
      at: '200 000 €',
    })),
    {
      why: 'des articles cités ne disent pas un avis',
      text: purchase(
        '200 000 €',
        'le code général des collectivités territoriales, articles L. 1311-9 et L. 1311-10',
      ),
      message: 'none',
      at: '200 000 €',
    },
    {
      why: 'un avis cité par son article, sans teneur',
      text: purchase('200 000 €', 'l’avis rendu en application de l’article L. 1311-9'),
      message: 'substance',
      at: '1311-9',
    },
    {
      why: 'les frais évalués ne sont pas l’estimation',
      text: purchase(
        '200 000 €. Les frais d’acte, à la charge de l’acquéreur, sont évalués à 4 100 €',
        'l’avis du service des domaines du 3 mars 2026',
      ),
      message: 'substance',
      at: 'avis du service des domaines',
    },
    {
      why: 'note : au seuil',
      text: noted('Le prix est de 180 000 €.'),
      kind: 'note' as const,
      message: 'none',
      at: '180 000 €',
    },
    {
      why: 'au premier jour du nouveau seuil',
      text: purchase('180 000 €', 'le CGCT', '1er janvier 2017'),
      message: 'none',
      at: '180 000 €',
    },
    {
      why: 'aucun avis',
      text: purchase('200 000 €'),
      message: 'none',
      at: '200 000 €',
    },
    {
      why: 'au seuil',
      text: purchase('180 000 €'),
      message: 'none',
      at: '180 000 €',
    },
    {
      why: 'avis sans valeur',
      text: purchase('200 000 €', 'l’avis du service des domaines du 3 mars 2026'),
      message: 'substance',
      at: 'avis du service des domaines',
    },
    {
      why: 'avant 2017',
      text: purchase('75 000 €', 'le CGCT', '12 mars 2016'),
      message: 'none',
      at: '75 000 €',
    },
    {
      why: 'dernier jour de l’ancien seuil',
      text: purchase('80 000 €', 'le CGCT', '31 décembre 2016'),
      message: 'none',
      at: '80 000 €',
    },
  ],
};
