/** Days counted: those of the week in a period of the facts, dates that they list, and how far a day shown is from another. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('days counted', {
  'of one day of the week': {
    facts: { marche: 'marché du mardi', lieu: 'place du Mail', du: '2026-03-03', au: '2026-04-21' },
    faithful: [
      'Du 3 mars au 21 avril 2026, le marché du mardi se tiendra place du Mail, soit huit marchés.',
      'Huit marchés se tiendront place du Mail, le premier le mardi 3 mars et le dernier le mardi 21 avril 2026.',
    ],
    corrupted: [
      'Du 3 mars au 21 avril 2026, le marché du mardi se tiendra place du Mail, soit neuf marchés.',
      'Sept marchés se tiendront place du Mail, le premier le mardi 3 mars et le dernier le mardi 21 avril 2026.',
    ],
  },
  'of several days of the week': {
    facts: { ouverture: { du: '2026-07-03', au: '2026-07-26', jours: ['vendredi', 'samedi', 'dimanche'] } },
    faithful: ['La guinguette ouvre les vendredis, samedis et dimanches, soit douze journées.'],
    corrupted: ['La guinguette ouvre les vendredis, samedis et dimanches, soit treize journées.'],
  },
  'of dates listed': {
    facts: {
      objet: 'dépistage',
      secteurs: { Nord: { date: '2026-05-06', rues: 8 }, Sud: { date: '2026-05-13', rues: 11 } },
      passages: ['2026-06-02', '2026-06-09', '2026-06-23'],
    },
    faithful: ['Le camion passera à trois reprises en juin.', 'Il viendra deux mercredis de suite.'],
    corrupted: ['Le camion passera à quatre reprises en juin.', 'Il viendra deux jeudis de suite.'],
  },
  'between a day shown and another': {
    facts: { demande: { depot: '2026-03-09', auteur: 'amicale laïque' }, bal: { date: '2026-04-04' } },
    faithful: [
      'La demande, présentée le 9 mars 2026, précède le bal de vingt-six jours.',
      'Le bal aura lieu le 4 avril, vingt-six jours après la demande.',
    ],
    corrupted: [
      'La demande, présentée le 9 mars 2026, précède le bal de vingt-huit jours.',
      'Le bal aura lieu le 4 avril, seize jours après la demande.',
    ],
  },
});

holdsCases('days that prove nothing', {
  'a length of another thing': {
    facts: {
      saison: { debut: '2026-06-01', fin: '2026-08-31' },
      marche: 'tous les samedis',
      preavis: 'un mois',
    },
    faithful: ['Le marché a lieu tous les samedis.'],
    corrupted: ['Le préavis est de treize jours.'],
  },
  'a delay that the facts give': {
    facts: { date_demande: '2026-05-28', date_travaux: '2026-06-20', delai_instruction_jours: 15 },
    faithful: ['La demande du 28 mai 2026 est instruite dans un délai de quinze jours.'],
    corrupted: ['La demande du 28 mai 2026 est instruite dans un délai de 23 jours.'],
  },
  'visits that are counted': {
    facts: { permanences: ['2026-05-06', '2026-05-13', '2026-05-20'], visites: 5 },
    faithful: ['Cinq visites sont prévues.', 'Trois permanences sont prévues.'],
    corrupted: ['Trois visites sont prévues.'],
  },
  'a dwelling that is no quarter': {
    facts: { logement: 'T3 de 65 m²', entree: '2026-05-01' },
    faithful: ['L’entrée dans le logement T3 est prévue en mai 2026.'],
    corrupted: ['L’entrée dans le logement T3 est prévue en juillet 2026.'],
  },
});

holdsCases('the day on which something ends', {
  'of a beginning and a length': {
    facts: { debut: '2026-11-23', duree: '5 jours', rue: 'rue des Tanneurs' },
    faithful: ['La rue des Tanneurs est fermée du 23 au 27 novembre 2026.'],
    corrupted: ['La rue des Tanneurs est fermée du 23 au 28 novembre 2026.'],
  },
  'which the facts tell, beside a length': {
    facts: {
      date_debut_travaux: '2026-11-23',
      date_fin_travaux: '2026-11-27',
      duree_travaux_jours: 5,
      rue: 'rue des Tanneurs',
    },
    faithful: ['Les travaux de la rue des Tanneurs s’achèvent le 27 novembre 2026.'],
    corrupted: [
      'Les travaux de la rue des Tanneurs s’achèvent le 28 novembre 2026.',
      'Les travaux se déroulent du 23 au 28 novembre 2026.',
    ],
  },
});
