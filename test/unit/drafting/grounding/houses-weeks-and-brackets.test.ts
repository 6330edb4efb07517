/** Houses by their signs, hours of a week in words, what brackets list, numbers that a day only happens to hold. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('houses, hours of a week and lists in brackets', {
  'a house by its sign': {
    facts: { adresse: '14 rue des Tilleuls', adresse_voisin: '16 rue des Tilleuls', voisin: 'M. Duret' },
    faithful: [
      'M. Duret, qui habite au n° 16 de la rue, a répondu.',
      'Les habitants du n° 14 se plaignent du voisin du n° 16.',
      'Lieu : rue des Tilleuls (n° 14 et n° 16)',
      'M. Duret demeure au numéro 16 de la même rue.',
    ],
    corrupted: [
      'M. Duret, qui habite au n° 18 de la rue, a répondu.',
      'Les habitants du n° 12 se plaignent du voisin du n° 16.',
      'Lieu : rue des Tilleuls (n° 14 et n° 15)',
      'M. Duret demeure au n° 16 de l’impasse.',
    ],
  },
  'hours of a week in words': {
    facts: { notes: ['emploi à temps non complet, vingt-quatre heures sur trente-cinq', 'catégorie B'] },
    faithful: [
      'Temps de travail : 24 h / 35 h',
      'Un emploi à raison de 24/35es.',
      'Un emploi d’une durée hebdomadaire de service de vingt-quatre heures sur trente-cinq.',
    ],
    corrupted: [
      'Temps de travail : 25 h / 35 h',
      'Un emploi à raison de 26/35es.',
      'Un emploi d’une durée hebdomadaire de service de vingt-huit heures sur trente-cinq.',
    ],
  },
  'a length of service, and the service of somebody': {
    facts: { service: 'périscolaire', duree_service: '26 h par semaine' },
    faithful: ['La durée hebdomadaire de service de vingt-six heures est maintenue.'],
    corrupted: ['L’agent rejoint le service de cantine.'],
  },
  'a list in brackets': {
    facts: { elements: ['envoyer une copie masquée (primes, mutuelle, adresse)', 'refus partiel'] },
    faithful: ['Trois rubriques sont masquées.'],
    corrupted: ['Quatre rubriques sont masquées.'],
  },
  'a list after a colon': {
    facts: { consignes: ['à joindre : plan de situation, devis, attestation', 'délai court'] },
    faithful: ['Trois documents sont à joindre.'],
    corrupted: ['Quatre documents sont à joindre.'],
  },
  'a chapter, and the month of a day': {
    facts: { seance: 'séance du 19/11/2026, point 8', donnees: ['crédits inscrits au 012'] },
    faithful: ['Les crédits sont inscrits au chapitre 012.'],
    corrupted: ['Les crédits sont inscrits au chapitre 011.', 'Les crédits sont inscrits au chapitre 19.'],
  },
});
