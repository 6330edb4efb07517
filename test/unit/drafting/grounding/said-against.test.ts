/** What is said against a fact in everyday words: provided, permitted, opposed, no favourable answer, how many voted which way. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('said against a fact', {
  'what is provided': {
    facts: { salle: 'salle Pichon', vaisselle_incluse: false, chauffage_compris: true },
    faithful: ["La vaisselle n'est pas fournie avec la salle Pichon.", 'Le chauffage est compris.'],
    corrupted: [
      'La vaisselle est fournie avec la salle Pichon.',
      'La vaisselle est mise à votre disposition.',
      "Le chauffage n'est pas compris.",
      'Le chauffage de la salle reste à votre charge.',
    ],
  },
  'what may be done': {
    facts: {
      date_mariage: '2026-08-22',
      confettis_autorises: false,
      barbecues_autorises: true,
      drones_interdits: true,
    },
    faithful: [
      'Les confettis ne sont pas autorisés.',
      'Vos invités ne pourront pas lancer de confettis.',
      'Les barbecues sont autorisés.',
      'Les drones sont interdits.',
    ],
    corrupted: [
      'Vos invités pourront lancer des confettis.',
      'Vos invités peuvent joyeusement jeter vos confettis.',
      'Les visiteurs ne peuvent pas allumer de barbecue.',
      'Les barbecues ne peuvent pas être allumés.',
      'Les drones sont tolérés.',
    ],
  },
  'an opinion told by what somebody does': {
    facts: { nom_agent: 'Mme Fabregat', avis_chef_service: 'favorable' },
    faithful: ["L'avis du chef de service est favorable.", "Son chef de service ne s'y est pas opposé."],
    corrupted: ["Son chef de service s'y est déclaré opposé.", "Son chef de service s'y est opposé."],
  },
  'an answer told by what follows it': {
    facts: { date_demande: '2026-05-18', decision: 'accordée' },
    faithful: ['Votre demande du 18 mai 2026 est accordée.'],
    corrupted: [
      "Il n'a pas été possible de donner une suite favorable à votre demande.",
      "Nous n'avons pu lui réserver une réponse positive.",
    ],
  },
  'how many voted which way': {
    facts: { vote_pour: 21, vote_contre: 3, abstentions: 2 },
    faithful: ['Vingt et un élus se sont prononcés en sa faveur.', 'Trois conseillers ont voté contre.'],
    corrupted: [
      'Vingt-quatre élus se sont prononcés en sa faveur.',
      'Cinq conseillers ont voté contre.',
      'Trois membres se sont abstenus.',
    ],
  },
  'money told without its unit': {
    facts: { montant_demande_eur: 450, montant_accorde_eur: 300 },
    faithful: ['La commission vous a octroyé 300 euros alors que vous en demandiez 450.'],
    corrupted: ['La commission vous a octroyé 450 euros alors que vous en demandiez 300.'],
  },
});
