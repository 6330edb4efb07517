/** What a law punishes is a rule, and what is done to somebody is a decision; an amount that an amendment raises is told with what it was. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('punished by law', {
  'the rule of the facts': {
    facts: {
      objet: 'propreté des espaces publics',
      abandon_penal: 'article R. 634-2 du code pénal',
      amende: '135 €',
      tapage: 'article R. 623-2 du code pénal',
      agent: 'M. Yann Coudray',
    },
    faithful: [
      'L’abandon de déchets est puni par l’article R. 634-2 du code pénal ; l’amende est de 135 euros.',
      'L’abandon de déchets est puni d’une amende de 135 € en application de l’article R. 634-2 du code pénal.',
      'Conformément à l’article R. 634-2 du code pénal, l’abandon de déchets est sanctionné.',
      'Les tapages nocturnes sont punis en vertu de l’article R. 623-2 du code pénal.',
      'Tout contrevenant sera puni en application de l’article R. 634-2 du code pénal.',
      'L’auteur de l’abandon est puni de l’amende prévue à l’article R. 634-2 du code pénal.',
      'Article 9 – L’abandon de sacs par un riverain est sanctionné (article R. 634-2 du code pénal).',
      'Tout abandon sera sanctionné sur le fondement de l’article R. 634-2 du code pénal.',
    ],
    corrupted: [
      'M. Yann Coudray est puni en application de l’article R. 634-2 du code pénal.',
      'Le gérant est sanctionné en application de l’article R. 634-2 du code pénal.',
      'Vous serez sanctionné. L’abandon est puni.',
      'L’association est sanctionnée en application de l’article R. 634-2 du code pénal.',
      'En application de l’article R. 634-2 du code pénal, M. Coudray sera puni.',
      'L’abandon de déchets est puni par l’article R. 635-1 du code pénal.',
      'L’abandon de déchets est puni d’une amende de 750 € en application de l’article R. 634-2 du code pénal.',
      'L’agent est sanctionné en application de l’article R. 634-2 du code pénal.',
      'L’agent est révoqué en application de l’article R. 634-2 du code pénal.',
    ],
  },
  'the rule of the law list': {
    facts: { objet: 'règlement des cimetières', recidive: 'oui' },
    law: ['CP|R610-5'],
    faithful: [
      'Le non-respect du règlement est puni en application de l’article R. 610-5 du code pénal.',
      'Les manquements au règlement sont punis dans les conditions de l’article R. 610-5 du code pénal.',
    ],
    corrupted: [
      'Le non-respect du règlement est puni en application de l’article R. 610-6 du code pénal.',
      'M. Durieux est puni en application de l’article R. 610-5 du code pénal.',
      'Le gardien est puni en application de l’article R. 610-5 du code pénal.',
      'Le gardien est puni.',
    ],
  },
  'whoever can be named': {
    facts: { objet: 'rappel des règles', service: 'voirie' },
    law: ['CP|R634-2', 'CGFP|L533-1'],
    faithful: [
      'Le fait de déposer des gravats est puni en application de l’article R. 634-2 du code pénal.',
      'Il est rappelé que le dépôt de gravats est puni en application de l’article R. 634-2 du code pénal.',
      'Quiconque dépose des gravats est puni en application de l’article R. 634-2 du code pénal.',
      'Toute personne qui dépose des gravats sera punie en application de l’article R. 634-2 du code pénal.',
      'Déposer des gravats est puni en application de l’article R. 634-2 du code pénal.',
      'En vertu de l’article R. 634-2 du code pénal, les contrevenants sont punis.',
      'Toute infraction au présent arrêté sera sanctionnée en application de l’article R. 634-2 du code pénal.',
    ],
    corrupted: [
      'L’adjoint est puni en application de l’article L. 533-1 du CGFP.',
      'Le garage est puni en application de l’article R. 634-2 du code pénal.',
      'La brasserie sera punie en application de l’article R. 634-2 du code pénal.',
      'Le contractuel est sanctionné en application de l’article L. 533-1 du CGFP.',
      'L’agent est sanctionné en application de l’article L. 533-1 du CGFP.',
      'La cheffe d’équipe sera sanctionnée en application de l’article L. 533-1 du CGFP.',
      'Le manquement de l’agent est sanctionné en application de l’article L. 533-1 du CGFP.',
      'Notre régisseur est puni en application de l’article R. 634-2 du code pénal.',
    ],
  },
});

holdsCases('raised from one to another', {
  'a market and its amendment': {
    facts: {
      marche: '2024-TX-088',
      montant_initial_ht: '84 000,00 €',
      montant_avenant_ht: '6 300,00 €',
      montant_total_ht: '90 300,00 €',
      avenant_numero: 1,
    },
    faithful: [
      'L’avenant n° 1 porte le montant du marché de 84 000,00 € HT à 90 300,00 € HT.',
      'L’avenant fait passer le montant du marché de 84 000 € HT à 90 300 € HT.',
      'Le montant du marché passe de 84 000 € HT à 90 300 € HT avec l’avenant n° 1.',
      'Le montant du marché est porté de 84 000 € HT à 90 300 € HT par l’avenant n° 1.',
      'L’avenant n° 1, d’un montant de 6 300 € HT, porte le marché à 90 300 € HT.',
      'Le montant total du marché, initialement de 84 000 € HT, est de 90 300 € HT.',
    ],
    corrupted: [
      'L’avenant n° 1 porte le montant du marché de 90 300,00 € HT à 84 000,00 € HT.',
      'L’avenant n° 1 porte le montant du marché de 6 300,00 € HT à 90 300,00 € HT.',
      'L’avenant n° 1 porte le montant du marché de 84 000,00 € HT à 6 300,00 € HT.',
      'Le montant de l’avenant est de 84 000 € HT.',
      'Le montant initial est de 90 300 € HT.',
    ],
  },
  'a price and its whole': {
    facts: { prestation: 'buffet', prix_base: '900 €', prix_total: '1 150 €' },
    faithful: ['Le buffet coûte 1 150 € au total.', 'Le prix de base est de 900 €.'],
    corrupted: ['Le buffet coûte 1 250 € au total.'],
  },
  'a base that an amendment raises': {
    facts: { marche: 'fourniture de sel', montant_base: '9 000 €', montant_apres_avenant: '9 800 €' },
    faithful: ['L’avenant porte le montant de 9 000 € à 9 800 €.'],
    corrupted: ['L’avenant porte le montant de 9 800 € à 9 000 €.'],
  },
  'other words of the change': {
    facts: { loyer_initial: '410 €', loyer_revise: '425 €', avenant: 'avenant n° 3', hausse: '15 €' },
    faithful: [
      'L’avenant n° 3 porte le loyer de 410 € à 425 €.',
      'Le loyer passe de 410 € à 425 €, soit 15 € de plus.',
    ],
    corrupted: [
      'L’avenant n° 3 porte le loyer de 425 € à 410 €.',
      'L’avenant n° 3 porte le loyer de 410 € à 415 €.',
    ],
  },
});
