/** Votes with a single one against, takings from a fund, numbers in groups of figures, legal forms apart, names with an article, people told by what was done for them. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'one against': {
    facts: { presents: 18, pour: 16, contre: 1, abstentions: 1, sorti: 1, en_exercice: 23 },
    faithful: ['Dix-huit élus se sont prononcés\u00A0: seize pour, un contre, une abstention.'],
    corrupted: ['Dix-huit élus se sont prononcés\u00A0: quinze pour, un contre, une abstention.'],
  },
  'what is taken from a line': {
    facts: {
      lignes: [
        { chapitre: '011', libelle: 'fournitures', montant: 9300 },
        { chapitre: '022', libelle: 'dépenses imprévues', montant: -9300 },
      ],
    },
    faithful: [
      'La dépense est financée par une reprise de 9 300 € sur les dépenses imprévues (chapitre 022).',
      'Un prélèvement de 9 300 € sur les dépenses imprévues la finance.',
    ],
    corrupted: ['La dépense est financée par une reprise de 9 800 € sur les dépenses imprévues.'],
  },
  'a number in groups': {
    facts: { assureur: 'Mutuelle des Bourgs', police: '61 207 884' },
    faithful: ['Le sinistre est déclaré au titre du contrat n° 61 207 884.'],
    corrupted: ['Le sinistre est déclaré au titre du contrat n° 61 207 848.'],
  },
  'a place in a cemetery': {
    facts: { emplacement: 'carré D, emplacement 18', duree: 'quinze ans' },
    faithful: ['La concession est située au carré D, n° 18.'],
    corrupted: ['La concession est située au carré D, n° 81.'],
  },
  'a legal form under its own key': {
    facts: { enseigne: 'La Table du Lavoir', forme_juridique: 'SAS', gerant: 'Mme Inès Roca' },
    faithful: ['Considérant la demande de la SAS La Table du Lavoir, représentée par Mme Inès Roca.'],
    corrupted: ['Considérant la demande de la SAS La Table du Moulin, représentée par Mme Inès Roca.'],
  },
  'a name with an article': {
    facts: { president: 'M. Guy de La Place', association: 'Les Amis des Orgues' },
    faithful: ['M. Guy de La Place, président, signe la convention.'],
    corrupted: ['M. Guy de La Cour, président, signe la convention.'],
  },
  'people who were brought out': {
    facts: { evacues: 45, abri: 'salle des Tilleuls', participants: ['sapeurs-pompiers', 'Croix-Rouge'] },
    faithful: ['Quarante-cinq habitants sont accueillis salle des Tilleuls.'],
    corrupted: ['Quarante-huit habitants sont accueillis salle des Tilleuls.'],
  },
  'those of this year': {
    facts: { association: 'Comité des fêtes de Lure', already_granted_this_year: 2, yearly_limit: 5 },
    faithful: ['L’association a déjà bénéficié de deux autorisations cette année.'],
    corrupted: ['L’association a déjà bénéficié de quatre autorisations cette année.'],
  },
  'since a month': {
    facts: { objet: 'bruit d’un compresseur', since: 'octobre, jour et nuit' },
    faithful: ['Le compresseur vous gêne depuis octobre, jour et nuit.'],
    corrupted: ['Le compresseur vous gêne depuis novembre, jour et nuit.'],
  },
  'about so many': {
    facts: {
      faits: [
        { date: '2027-03-05', personnes: 'une trentaine', suite: '2 appels' },
        { date: '2027-03-06', personnes: '4 à 6' },
      ],
    },
    faithful: ['Le 5 mars 2027, une trentaine de personnes étaient présentes.'],
    corrupted: ['Le 5 mars 2027, une cinquantaine de personnes étaient présentes.'],
  },
  'out of turn': {
    facts: { beneficiaire: 'commune de Sainte-Ode', montant: 3000, evenement: 'inondations' },
    faithful: ['Une aide exceptionnelle de 3 000 € est versée à la commune de Sainte-Ode.'],
    corrupted: ['Une équipe exceptionnelle a secouru la commune de Sainte-Ode.'],
  },
  'those who take the census': {
    facts: { nombre_agents: 6, coordinatrice: 'Mme Léa Baron', debut: '2027-01-21', fin: '2027-02-20' },
    faithful: ['Six agents recenseurs sont recrutés du 21 janvier au 20 février 2027.'],
    corrupted: ['Mme Léa Baron est recrutée comme directrice.'],
  },
};

holdsCases('votes, funds and groups', CASES);
