/** Numbers of order and ranks that the facts give under a sign, under initials or within a text: they stand; another one of the same thing does not. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('numbers that name', {
  'a number under its sign': {
    facts: { exercice: 2027, virement_no: 4, date_seance: '2027-10-14', votants: 19 },
    faithful: ['Le virement de crédits n° 4 a été présenté le 14 octobre 2027 devant dix-neuf votants.'],
    corrupted: [
      'Le virement de crédits n° 5 a été présenté.',
      'Le virement de crédits n° 19 a été présenté.',
    ],
  },
  'initials as a key': {
    facts: { exercice: 2027, am: 6, date_seance: '2027-10-14', votants: 19 },
    faithful: ['L’arrêté municipal n° 6 est affiché depuis le 14 octobre 2027.'],
    corrupted: ['L’arrêté municipal n° 7 est affiché depuis le 14 octobre 2027.'],
  },
  'lines that only a sign numbers': {
    facts: {
      commune: 'Vaux-le-Sec',
      kiosks: [
        { n: 1, holder: 'Crêperie du Port' },
        { n: 2, holder: 'Glacier Milan' },
      ],
      fee: 140,
      opening: '2027-06-01',
    },
    faithful: ['L’emplacement n° 2 revient à Glacier Milan.'],
    corrupted: ['L’emplacement n° 3 revient à Glacier Milan.', 'L’emplacement n° 1 revient à Glacier Milan.'],
  },
  'what counts numbers nothing': {
    facts: { objet: 'réfection du préau', candidatures: 8, titulaire: 'SARL Berthod', montant_ht: 41200 },
    faithful: [],
    corrupted: ['Le lot n° 8 est attribué à la SARL Berthod.'],
  },
  'a house of which a text gives the number': {
    facts: {
      plaignant: 'Mme Odile Sarrat, 14 rue des Tilleuls',
      objet: 'aboiements du chien des occupants du n° 18, surtout la nuit',
    },
    faithful: ['Vous signalez les aboiements du chien des occupants du n° 18 de la rue des Tilleuls.'],
    corrupted: ['Vous signalez les aboiements du chien des occupants du n° 20 de la rue des Tilleuls.'],
  },
  'the number of a file is that of no house': {
    facts: {
      plaignant: 'Mme Odile Sarrat, 14 rue des Tilleuls',
      objet: 'aboiements répétés (dossier n° 18)',
    },
    faithful: [],
    corrupted: ['Vous signalez les aboiements du chien au n° 18 de la rue des Tilleuls.'],
  },
  'numbered groups': {
    facts: { association: 'Amicale de Vaux', groupes: [1, 3], date_demande: '2027-05-17' },
    faithful: ['Seules les boissons des premier et troisième groupes sont admises.'],
    corrupted: [
      'Seules les boissons des premier et deuxième groupes sont admises.',
      'Les boissons du deuxième groupe sont admises.',
    ],
  },
  'numbered levels of a text': {
    facts: { public: 'élèves des niveaux 2 et 4', ecole: 'école Jean-Moulin' },
    faithful: ['L’aide va aux élèves des deuxième et quatrième niveaux de l’école Jean-Moulin.'],
    corrupted: ['L’aide va aux élèves des deuxième et troisième niveaux de l’école Jean-Moulin.'],
  },
  'how many are in each': {
    facts: { groupes: [12, 15], date_sortie: '2027-06-01' },
    faithful: ['Le deuxième groupe compte quinze élèves.'],
    corrupted: [],
  },
  'a rank under an English key': {
    facts: { club: 'Judo-club de Vaux', rank_this_year: 2, yearly_limit: 10, request_date: '2027-05-17' },
    faithful: ['Cette dérogation est la deuxième accordée au club cette année.'],
    corrupted: ['Cette dérogation est la troisième accordée au club cette année.'],
  },
  'the rank of an officer': {
    facts: {
      order_number: '2027-034',
      deputy: { civility: 'Mme', last_name: 'Delaunay', rank: 5 },
      domain: 'voirie',
    },
    faithful: ['Mme Delaunay, cinquième adjointe, reçoit délégation pour la voirie.'],
    corrupted: ['Mme Delaunay, quatrième adjointe, reçoit délégation pour la voirie.'],
  },
  'a grade is no rank': {
    facts: { officer: 'M. Léo Vidal', officer_rank: 'brigadier', report_date: '2027-03-02' },
    faithful: ['M. Léo Vidal, brigadier, a dressé ce rapport le 2 mars 2027.'],
    corrupted: ['M. Léo Vidal, gardien, a dressé ce rapport le 2 mars 2027.'],
  },
  'those that came before': {
    facts: {
      association: 'Amicale de Vaux',
      authorisation_rank: 3,
      already_granted: ['loto de mars', 'vide-grenier de mai'],
      filed_on: '2027-06-09',
    },
    faithful: [
      'L’association a déjà obtenu deux autorisations, pour le loto de mars et le vide-grenier de mai.',
    ],
    corrupted: [],
  },
  indices: {
    facts: { agent: 'M. Hugo Lebas', step: '4e échelon', gross_index: 401, increased_index: 371 },
    faithful: ['Il est classé au quatrième échelon (IB 401, IM 371).', 'Il est rémunéré sur l’IM 371.'],
    corrupted: ['Il est classé au quatrième échelon (IB 371, IM 401).', 'Il est classé à l’IB 410.'],
  },
});
