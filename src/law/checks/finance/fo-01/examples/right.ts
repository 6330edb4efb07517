/** FO-01: examples that pass, or that are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { purchase, noted } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'note : les Domaines estiment',
      text: noted('Le prix est de 210 000 €. Les Domaines l’estiment à 215 000 €.'),
      kind: 'note',
    },
    {
      why: 'note : un camion est acheté aussi',
      text: noted(
        'Le prix est de 90 000 €.\n\n3. ACQUISITION D’UN CAMION\nIl est vendu par un concessionnaire local au prix de 210 000 €.\n\n4. ACHAT DE MOBILIER\nLe mobilier du bâtiment Jaurès est acheté au prix de 190 000 €.\n\n5. ACHAT D’ÉNERGIE : MARCHÉ\nL’offre est ferme ; le montant du marché est de 300 000 €.\n\n6. VENTE DU TERRAIN À L’ACQUÉREUR\nLe prix est de 210 000 €.',
      ),
      kind: 'note',
    },
    ...[
      noted('Le prix est de 210 000 €. Le pôle d’évaluation domaniale l’estime à 215 000 €.'),
      noted(
        'Le prix est inférieur à 180 000 € : l’avis du service des domaines n’est pas requis. Le prix est de 90 000 €.',
      ),
      noted('Le prix de 90 000 € est sous le seuil de 180 000 €.'),
      noted('Le prix est de 170 000 €. L’avis du service des domaines n’a pas été demandé.'),
    ].map((text) => ({ why: 'note', text, kind: 'note' as const })),
    ...[
      'l’avis du service des domaines, qui estime le bien à 205 000 €, sans qu’il y ait lieu de saisir de nouveau le service des domaines',
      'la saisine du pôle d’évaluation domaniale, qui n’a pas répondu',
    ].map((visa) => ({
      why: `l’avis, et sa teneur : ${visa}`,
      text: purchase('200 000 €', visa),
    })),
    {
      why: 'l’avis n’est pas demandé, sous le seuil',
      text: purchase('170 000 €', 'que le service des domaines n’a pas été consulté'),
    },
    {
      why: 'ancien seuil, au nouveau jour',
      text: purchase('80 000 €', 'le CGCT', '1er janvier 2017'),
    },
    ...[
      'conforme à l’estimation',
      'conforme à la valeur',
      'et n’a pas répondu',
      'tacite',
      'qui confirme le prix',
      'à la valeur vénale de 200 000',
    ].map((words) => ({
      why: words,
      text: purchase('200 000 €', `l’avis du service des domaines, ${words}`),
    })),
    {
      why: 'la teneur de l’avis, dans la phrase d’après',
      text: purchase('200 000 €', 'l’avis du service des domaines').replace(
        'DÉCIDE',
        'Le service des domaines a été consulté. Son avis est favorable.\nDÉCIDE',
      ),
    },
    { why: 'sous le seuil', text: purchase('179 999 €') },
    {
      why: 'avis et valeur',
      text: purchase('200 000 €', 'l’avis du service des domaines, qui estime le bien à 205 000 €'),
    },
    {
      why: 'l’avis de l’État, après celui d’une agence',
      text: purchase(
        '200 000 €',
        'l’évaluation d’une agence, et celle du service des domaines, qui estime le bien à 205 000 €',
      ),
    },
    {
      why: 'la valeur dite hors frais de notaire',
      text: purchase('200 000 €', 'l’avis du service des domaines').replace(
        'DÉCIDE',
        'Le bien est estimé à 205 000 €, hors frais de notaire.\nDÉCIDE',
      ),
    },
    {
      why: 'avis réputé donné',
      text: purchase(
        '200 000 €',
        'la saisine de la direction de l’immobilier de l’État, dont l’avis est réputé donné',
      ),
    },
    {
      why: 'avis favorable',
      text: purchase('200 000 €', 'l’avis favorable du pôle d’évaluation domaniale'),
    },
    {
      why: 'frais de notaire',
      text: purchase('170 000 €, outre des frais de notaire de 190 000 €'),
    },
    {
      why: 'prix au mètre carré',
      text: purchase('150 €/m²').replace(
        'au prix de 150 €/m²',
        'au prix de 150 000 €, soit au prix de 300 000 € le m²',
      ),
    },
  ],
  ignores: [
    ...[
      noted('Le prix est de 210 000 €.', 'ACQUISITION D’UN CAMION'),
      noted('Le prix est de 210 000 €.', 'ACHAT D’UN TERRAIN SYNTHÉTIQUE'),
      noted('Le prix est de 210 000 €.', 'ACQUISITION DE LOGICIELS'),
      noted('Le prix est de 210 000 €.', 'ACQUISITION DU MOBILIER DE LA MAISON COMMUNE'),
      noted('Le prix reste à fixer. La commune a 210 000 € en caisse.'),
      noted('Le prix est de 210 000 €.', 'CESSION DU HANGAR'),
      noted('Le montant des travaux est de 210 000 €.'),
    ].map((text) => ({ why: 'note', text, kind: 'note' as const })),
    {
      why: 'véhicule',
      text: deliberation({
        subject: 'Acquisition d’un véhicule',
        decisions: ['ACQUIERT un véhicule au prix de 200 000 €.'],
      }),
    },
    {
      why: 'cession',
      text: deliberation({
        subject: 'Cession d’un terrain',
        decisions: ['CÈDE le terrain au prix de 200 000 €.'],
      }),
    },
    {
      why: 'prix non dit',
      text: deliberation({
        subject: 'Acquisition d’un terrain',
        decisions: ['ACQUIERT le terrain.'],
      }),
    },
  ],
};
