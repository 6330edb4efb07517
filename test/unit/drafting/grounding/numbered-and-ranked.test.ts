/** Numbers that tell which one a thing is: ranks in keys, lists that number things; what a maximum denies; items of a list told one by one. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('numbered and ranked', {
  'a rank counts nothing, a maximum denies no number below': {
    facts: {
      association: 'Amicale des pêcheurs de Torvent',
      permit_rank: 3,
      permit_max: 5,
      already_held: ['concours de printemps', 'fête de la truite'],
      event: 'loto d’automne',
      filed_on: '2026-09-02',
    },
    faithful: [
      'L’amicale a déjà obtenu deux autorisations cette année, pour le concours de printemps et la fête de la truite.',
      'Il s’agit du troisième permis de l’année.',
    ],
    corrupted: [
      'L’amicale a déjà obtenu quatre autorisations cette année, pour le concours de printemps et la fête de la truite.',
      'Il s’agit du deuxième permis de l’année.',
    ],
  },
  'a maximum, where the text tells one': {
    facts: { maximum_stands: 40, marche: 'marché des potiers', date: '2026-05-04' },
    faithful: ['Le marché des potiers accueillera au plus 40 stands.'],
    corrupted: ['Le marché des potiers accueillera au plus 30 stands.'],
  },
  'lists that number things': {
    facts: {
      boissons: 'débit temporaire',
      groupes: [1, 3],
      categories_vehicules: [2, 5, 6],
      lieu: 'halle de Torvent',
    },
    faithful: [
      'Les boissons du troisième groupe sont admises.',
      'Seules les boissons des groupes 1 et 3 sont servies.',
      'Sont concernés les véhicules de cinquième catégorie.',
    ],
    corrupted: [
      'Les boissons du deuxième groupe sont admises.',
      'Seules les boissons du groupe 2 sont servies.',
      'Seules les boissons des groupes 1 et 4 sont servies.',
      'Sont concernés les véhicules de troisième catégorie.',
    ],
  },
  'the rank of a deputy': {
    facts: {
      deputy: { civility: 'Mme', first_name: 'Rose', last_name: 'Aubertin', rank: 3 },
      mayor: 'M. Paul Vire',
      commune: 'Torvent',
      department: 'Jura',
    },
    faithful: [
      'Mme Rose Aubertin, troisième adjointe, reçoit délégation.',
      'Mme Aubertin est 3e adjointe au maire.',
      'Fait à Torvent (Jura), le maire.',
      'Fait à Torvent (Jura).',
    ],
    corrupted: [
      'Mme Rose Aubertin, deuxième adjointe, reçoit délégation.',
      'Mme Aubertin est 4e adjointe au maire.',
      'Fait à Torvent (Doubs), le maire.',
      'Fait à Torvent (Ardèche).',
    ],
  },
  'a department that a postcode tells': {
    facts: { adresse: '4 quai des Tanneurs, 07100 Torvent', agent: 'M. Luc Serre (régisseur)' },
    faithful: ['Fait à Torvent (Ardèche).', 'M. Luc Serre (Régisseur) tient la caisse.'],
    corrupted: ['Fait à Torvent (Drôme).'],
  },
});
