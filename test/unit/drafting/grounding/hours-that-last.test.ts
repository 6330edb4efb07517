/** Hours that last, under keys of a delay or of a length, beside hours of the day. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('hours that last', {
  'a text that gives hours under a key of a delay': {
    facts: {
      panne: 'ascenseur de la médiathèque',
      delai_constate: '7 heures',
      delai_intervention: '3 h',
      duree_coupure: 'cinq heures',
      temps_trajet: '2 heures 30',
      ouverture: '9 heures',
      prestataire: 'Ascenseurs de l’Orne',
    },
    faithful: [
      'Le délai constaté a été de sept heures.',
      'Le délai contractuel est de trois heures ; il a été de sept heures.',
      'Ascenseurs de l’Orne est intervenu au bout de sept heures.',
      'L’intervention a demandé sept heures au lieu de trois heures.',
      'La coupure a duré 5 heures.',
      'Une coupure de cinq heures est survenue.',
      'Le trajet est de deux heures trente.',
      'La médiathèque ouvre à 9 heures.',
      'Il devait intervenir en trois heures.',
      'Sept heures se sont écoulées avant l’intervention.',
    ],
    corrupted: [
      'Le délai constaté a été de huit heures.',
      'Le délai constaté a été de neuf heures.',
      'La coupure a duré 6 heures.',
      'La médiathèque ouvre à 7 heures.',
      'La médiathèque ouvre à cinq heures.',
      'Le rendez-vous est fixé à 3 h.',
      'Il devait intervenir en quatre heures.',
      'La coupure a duré neuf heures.',
    ],
  },
  'a length is no hour of the day': {
    facts: { objet: 'location de la salle', duree_location: '7 heures', commune: 'Aubrac-le-Vieux' },
    faithful: [
      'La durée de la location est de 7 heures.',
      'La location a été de sept heures.',
      'La salle est ouverte sept heures.',
      'La salle est ouverte à raison de sept heures.',
    ],
    corrupted: [
      'La salle est ouverte jusqu’à 7 heures.',
      'La salle est occupée jusqu’à 7 heures.',
      'La salle ouvre au plus 7 heures 30.',
      'La salle est ouverte à 7 heures.',
    ],
  },
  'an hour of the day stays one': {
    facts: {
      depart: '8 heures',
      delai_de_route: 'avant 10 heures',
      retard: '2 heures',
      horaires: 'de 9 h à 12 h',
      duree: 'de 14 h à 17 h',
    },
    faithful: [
      'Le départ est à huit heures.',
      'Le car est arrivé avec un retard de deux heures.',
      'L’accueil est ouvert de 9 h à 12 h.',
      'Le retard du car de huit heures est signalé.',
      'La coupure est de 9 heures à 12 heures.',
      'La séance a lieu de 14 h à 17 h.',
      'Il faut arriver avant 10 heures.',
    ],
    corrupted: ['Le retard est de sept heures.', 'Le départ est à deux heures.', 'Le départ est à 9 h 30.'],
  },
});
