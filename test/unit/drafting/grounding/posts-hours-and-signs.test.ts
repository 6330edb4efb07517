/** Tokens read as what they are: shares of working time in words, kilometre posts, hours before "après", signs that an enumeration carries on, lengths of a key. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('posts, hours and signs', {
  'thirty-fifths in words': {
    facts: { poste: 'agent technique', quotite: '20/35e', service: 'voirie', effet: '2027-03-01' },
    faithful: [
      'Le poste est créé à raison de vingt trente-cinquièmes, au service voirie.',
      'Le poste d’agent technique est de 20 trente-cinquièmes.',
      'Le poste d’agent technique est à 20/35e.',
    ],
    corrupted: [
      'Le poste est créé à raison de vingt-deux trente-cinquièmes, au service voirie.',
      'Le poste est créé à raison de vingt trente-neuvièmes, au service voirie.',
    ],
  },
  'of a number of hours': {
    facts: { poste: 'agent d’accueil', duree_hebdo_heures: 24 },
    faithful: ['Le poste d’agent d’accueil est de vingt-quatre trente-cinquièmes.'],
    corrupted: ['Le poste d’agent d’accueil est de vingt-six trente-cinquièmes.'],
  },
  'posts of a road': {
    facts: { road: 'RD 12', between: ['PR 3+120', 'PR 4+050'], speed: '50 km/h', start: '2026-11-03' },
    faithful: [
      'La vitesse est limitée à 50 km/h entre les PR 3+120 et 4+050.',
      'La vitesse est limitée à 50 km/h du PR 3 + 120 au PR 4 + 050.',
    ],
    corrupted: [
      'La vitesse est limitée à 50 km/h entre les PR 3+120 et 4+150.',
      'La vitesse est limitée à 50 km/h entre les PR 2+120 et 4+050.',
    ],
  },
  'an hour, whatever follows it': {
    facts: {
      date: '2026-11-02',
      lieu: 'halle aux grains',
      debut: '19:15',
      fin: '22:40',
      delai_annulation_heures: 2,
    },
    faithful: [
      'Le public, sorti à 22 h 40 après le rappel, est parti dans le calme.',
      'Les portes ouvrent à 19 h 15 avant le mot du maire.',
      'L’annulation est possible jusqu’à 2 heures avant la séance.',
    ],
    corrupted: [
      'Le public, sorti à 22 h 20 après le rappel, est parti dans le calme.',
      'L’annulation est possible jusqu’à 3 heures avant la séance.',
    ],
  },
  'the sign of the value before': {
    facts: {
      lignes: [
        { article: '60632', libelle: 'petit équipement', montant: 9400 },
        { article: '6232', libelle: 'fêtes et cérémonies', montant: -5200 },
        { article: '6261', libelle: 'affranchissement', montant: -4200 },
      ],
    },
    faithful: [
      'Les crédits baissent de 5 200 euros à l’article 6232 et de 4 200 euros à l’article 6261.',
      'La dépense est couverte par une réduction de 5 200 € (fêtes et cérémonies) et de 4 200 € (affranchissement).',
    ],
    corrupted: ['Les crédits baissent de 5 200 euros à l’article 6232 et de 4 700 euros à l’article 6261.'],
  },
  'the length of one key, whatever days make': {
    facts: {
      response_delay: '8 jours',
      payment_delay: '30 jours',
      sent_on: '2026-03-02',
      reminder_date: '2026-03-23',
      addressee: 'M. Alban Prévost',
    },
    faithful: [
      'M. Prévost dispose d’un délai de huit jours pour répondre.',
      'La relance du 23 mars est partie vingt et un jours après l’envoi du 2 mars.',
      'Vingt et un jours après l’envoi, la relance est partie sans réponse.',
      'Le délai de paiement est de 30 jours.',
    ],
    corrupted: [
      'M. Prévost dispose d’un délai de 21 jours pour faire connaître sa réponse.',
      'M. Prévost a un délai de 21 jours pour payer.',
    ],
  },
});
