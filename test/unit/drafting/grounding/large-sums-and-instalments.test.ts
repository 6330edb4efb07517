/** Sums in thousands, millions and billions, and payments counted: what the facts hold in short must be what is told in full. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('large sums', {
  'in short and in full': {
    facts: {
      cout_annuel: '3,4 M€ HT',
      recettes: '740 k€',
      dette: '1,2 Md€',
      enveloppe: '5,1 millions d’euros',
      reserve: '2 M€',
      dotation: '250 K€',
      voyages: '2 145 000 voyages',
    },
    faithful: [
      'Le contrat coûte 3,4 millions d’euros hors taxes par an.',
      'Le coût annuel est de 3 400 000 € HT.',
      'Les recettes atteignent 740 000 €.',
      'Les recettes atteignent 740 milliers d’euros.',
      'La dette est de 1,2 milliard d’euros.',
      'La dette est de 1 200 millions d’euros.',
      'L’enveloppe est de 5,1 M€.',
      'La réserve est de deux millions d’euros.',
      'La dotation est de 250 000 euros.',
      'La dette est de 1,2 Mds€.',
    ],
    corrupted: [
      'Le contrat coûte 4,3 millions d’euros hors taxes par an.',
      'Le contrat coûte 3,6 millions d’euros hors taxes par an.',
      'Le contrat coûte 3,4 milliards d’euros par an.',
      'Le coût annuel est de 34 000 000 € HT.',
      'Le coût annuel est de 3,4 k€ HT.',
      'Les recettes atteignent 704 000 €.',
      'La dette est de 2,1 milliards d’euros.',
      'La dette est de 1,2 million d’euros.',
      'L’enveloppe est de 1,5 M€.',
      'La réserve est de trois millions d’euros.',
      'Le contrat coûte 3,4 millions d’euros toutes taxes comprises.',
    ],
  },
});

holdsCases('what is counted makes no money', {
  'journeys of some years': {
    facts: {
      entrees_2025: '310 000 entrées',
      cout_annuel: '1,3 M€ HT',
      durees: ['contrat de 5 ans', 'régie'],
    },
    faithful: [
      'Le contrat coûte 1,3 million d’euros hors taxes par an.',
      'Sur cinq ans, il coûterait 6,5 millions d’euros hors taxes.',
      'Le site a reçu 310 000 entrées en 2025.',
    ],
    corrupted: [
      'Le contrat coûte 1,6 million d’euros par an.',
      'Le contrat représente un coût total de 1 550 000 euros.',
      'Le montant s’élève à 3,1 millions d’euros.',
    ],
  },
});

holdsCases('instalments counted', {
  'so many of so much': {
    facts: { montant: '5 040 €', echeancier: '8 mensualités de 630 €', debiteur: 'SARL Les Trois Épis' },
    faithful: [
      'Il vous est proposé de régler 5 040 € en huit mensualités.',
      'La somme de 5 040 € est réglée en 8 mensualités de 630 €.',
      'La somme est réglée en huit fois.',
    ],
    corrupted: [
      'Il vous est proposé de régler 5 040 € en douze mensualités.',
      'La somme de 5 040 € est réglée en dix mensualités.',
      'La somme de 5 040 € est réglée en douze échéances.',
      'La somme de 5 040 € est réglée en douze prélèvements.',
      'La somme est réglée en neuf mensualités de 630 €.',
      'La somme est réglée en 6 mensualités de 840 €.',
    ],
  },
  'other payments': {
    facts: {
      somme: '2 400 €',
      remboursement: '6 versements de 400 €',
      pret: '20 annuités de 1 150 €',
      premier_versement: '2026-04-10',
    },
    faithful: [
      'La somme est remboursée en six versements de 400 €.',
      'Le prêt est remboursé en vingt annuités de 1 150 €.',
    ],
    corrupted: [
      'La somme de 2 400 € est remboursée en douze versements.',
      'La somme de 2 400 € est remboursée en huit versements, le premier le 10 avril 2026.',
      'Le prêt est remboursé en douze annuités.',
      'Le prêt est remboursé en vingt-cinq annuités de 1 150 €.',
    ],
  },
});
