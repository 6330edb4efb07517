/** Offices, numbers and ranks that are of something else than what the facts give them to, and words that only look like others. */
import { isRankKey } from '../../../../src/drafting/grounding/facts/no-counts';
import { groundOn, readFacts } from '../../../../src/drafting/grounding/ground-facts';
import { holdsCases } from '../../../support/grounding/cases';
import { legalCore } from '../../../support/grounding/tables';

holdsCases('of something else', {
  'an agent is given no elected office': {
    facts: { agent: 'Claire Durand', objet: 'constat de dépôt sauvage', date_constat: '2026-03-04' },
    faithful: [
      'Mme Claire Durand, adjointe administrative, a dressé le constat du dépôt sauvage.',
      'Mme Claire Durand, rédactrice, a dressé le constat du dépôt sauvage.',
    ],
    corrupted: [
      'Mme Claire Durand, maire, a dressé le constat du dépôt sauvage.',
      'Mme Claire Durand, première adjointe au maire, a dressé le constat du dépôt sauvage.',
      'Mme Claire Durand, adjointe déléguée, a dressé le constat du dépôt sauvage.',
      'Mme Claire Durand, vice-présidente, a dressé le constat du dépôt sauvage.',
    ],
  },
  'nor is whoever manages a file': {
    facts: { gestionnaire: 'Odile Vernay', objet: 'dossier de concession' },
    faithful: ['Mme Odile Vernay, cheffe de service, suit le dossier de concession.'],
    corrupted: [
      'Mme Odile Vernay, conseillère municipale, suit le dossier de concession.',
      'Mme Odile Vernay, présidente, suit le dossier de concession.',
    ],
  },
  'whoever presides a session may be the mayor': {
    facts: { presidence: 'Odile Vernay', date_seance: '2026-05-12' },
    faithful: ['La séance du 12 mai 2026 est présidée par Mme Odile Vernay, maire.'],
    corrupted: [],
  },
  'the number of a line is of no act': {
    facts: {
      objet: 'entretien des arrêts',
      stations: [
        { n: 1, lieu: 'place du Marché' },
        { n: 2, lieu: 'gare routière' },
      ],
    },
    faithful: ['L’arrêt n° 2 est entretenu.'],
    corrupted: [
      'L’arrêté n° 2 est abrogé.',
      'La facture n° 2 reste due.',
      'Le devis n° 1 est retenu.',
      'L’avenant n° 2 est signé.',
    ],
  },
  'lines of a list within a named thing': {
    facts: { groupe: { nom: 'Les Mésanges', numero: 2, horaires: [8, 9] } },
    faithful: ['Le groupe 2 est complet.'],
    corrupted: [],
  },
  'a rank of something else': {
    facts: {
      adjoint: { nom: 'Luc Ferrand', rang: 2 },
      offre: { societe: 'Batilor', rang: 4 },
      objet: 'signature du marché',
    },
    faithful: ['Le deuxième adjoint signe le marché.'],
    corrupted: ['La quatrième adjointe signe le marché.', 'Le quatrième adjoint signe le marché.'],
  },
  'a rank of somebody else of that office': {
    facts: {
      adjoint: { nom: 'Luc Ferrand', rang: 2 },
      suppleant: { nom: 'Odile Vernay', rang: 4 },
    },
    faithful: ['M. Luc Ferrand, deuxième adjoint, est suppléé par Mme Odile Vernay, quatrième adjointe.'],
    corrupted: ['Le troisième adjoint signe le marché.'],
  },
  'a number of the facts is no multiple': {
    facts: { surface_2024: 200, surface_2025: 400, nb_agents: 3 },
    faithful: ['La surface de 2025 est deux fois la surface de 2024.'],
    corrupted: [
      'La surface de 2025 est trois fois la surface de 2024.',
      'En 2025, les agents entretiennent trois fois la surface de 2024.',
    ],
  },
  'how often something is done': {
    facts: { course: 'course des Remparts', nb_boucles: 7, distance_km: 10 },
    faithful: ['Les coureurs effectueront sept fois le circuit des Remparts.'],
    corrupted: ['Les coureurs effectueront huit fois le circuit des Remparts.'],
  },
  'the number of a paper is of no house': {
    facts: { objet: 'Plainte (n° 45)', adresse: '12 rue des Lilas' },
    faithful: ['La plainte n° 45 porte sur le 12 rue des Lilas.'],
    corrupted: ['Le trou se trouve à hauteur du n° 45 de la rue des Lilas.'],
  },
  'a sum beyond a bound': {
    facts: { loyer: 900, plafond: 1000, commune: 'Torvent' },
    faithful: ['Le loyer est de 900 €, en deçà du plafond de 1 000 €.'],
    corrupted: ['La commune relève un loyer de 900 € au-delà du plafond de 1 000 €.'],
  },
  'words that only look like a change': {
    facts: { tarif_precedent: 30, tarif: 35, objet: 'passage du bac' },
    faithful: [
      'Le tarif du passage passe de 30 € à 35 €.',
      'Le tarif était de 30 €.',
      'Le tarif de 30 € est maintenu jusqu’au vote.',
    ],
    corrupted: [
      'Le tarif du passage est de 30 €.',
      'Le tarif de maintenance est de 30 €.',
      'Le tarif du forfait est de 30 €.',
      'Le tarif des passagers est de 30 €.',
    ],
  },
  'a department whose code has a letter': {
    facts: { commune: 'Olmeto', code_postal: '20113' },
    faithful: [
      'La commune d’Olmeto (Corse-du-Sud) accueille la fête.',
      'La mairie d’Olmeto (2A) est ouverte.',
    ],
    corrupted: ['La commune d’Olmeto (Jura) accueille la fête.'],
  },
  'sizes that follow in euros': {
    facts: { petit_eur: 4.35, moyen_eur: 8.7, grand_eur: 19.99, objet: 'paniers de légumes' },
    faithful: ['Le maraîcher propose trois paniers, de 4,35, 8,70 et 19,99 euros.'],
    corrupted: ['Le maraîcher propose quatre paniers, de 4,35, 8,70 et 19,99 euros.'],
  },
  'points of an agenda are no rank': {
    facts: { points_ordre_du_jour: 5, seance: 'conseil municipal' },
    faithful: ['L’ordre du jour comporte cinq points.'],
    corrupted: ['L’ordre du jour comporte six points.'],
  },
});

it('takes no agenda for a rank', () => {
  expect(isRankKey('points_ordre_du_jour')).toBe(false);
  expect(isRankKey('ordre_passage')).toBe(true);
});

/** What is told of a flag: the value of a key that only shares its initials is no answer. */
it('denies no road by initials of another key', () => {
  const read = readFacts({ recettes_diverses: 5000, objet: 'travaux' }, legalCore());
  const { flags } = groundOn(read, { text: 'Les travaux ont lieu sur la RD 102.', law: [] }, legalCore());
  expect(flags.length).toBeGreaterThan(0);
  expect(JSON.stringify(flags)).not.toContain('5000');
});
