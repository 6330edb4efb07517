/**
 * Values, words and titles of one record against those of another: titles of people, kinship, lines of a list, answers under their keys,
 * labels in brackets. Beside each corruption, what must stay unflagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const director = { nom: 'Nadia Ferreira', fonction: 'directrice des services techniques' };
const deputy = {
  rapporteur: { civilite: 'Mme', nom: 'Fatima Zerrouki', fonction: 'adjointe à la vie associative' },
};
const club = {
  nom: 'Comité des fêtes',
  representant: { prenom: 'Patrick', nom: 'Aumont', qualite: 'trésorier' },
};
const heir = { demandeur: { civilite: 'Mme', nom: 'Blin', prenom: 'Aude', lien: 'nièce' } };
const head = { directrice: { prenom: 'Anne-Laure', nom: 'Guérin' } };
const third = { celebrant: { nom: 'Luc Favre', fonction: 'troisième adjoint' } };
const cook = { cuisine: { nom: 'Yann Morel', poste: 'chef de cuisine' } };

describe('titles that a record gives', () => {
  it.each([
    [
      { responsable: director },
      'Mme Nadia Ferreira, directrice des services techniques, est chargée du suivi.',
    ],
    [{ responsable: director }, 'Mme Nadia Ferreira, directrice, est chargée du suivi.'],
    [{ responsable: director }, 'La directrice des services techniques, Mme Nadia Ferreira, vous répondra.'],
    [deputy, 'Sur le rapport de Mme Zerrouki, adjointe à la vie associative, le conseil délibère.'],
    [deputy, 'Mme Fatima Zerrouki, adjointe au maire, présente le projet.'],
    [club, 'Le Comité des fêtes est représenté par son trésorier, Patrick Aumont.'],
    [club, 'M. Patrick Aumont, trésorier du Comité des fêtes, signe la convention.'],
    [heir, 'Mme Aude Blin, nièce du défunt, demande la reprise de la concession.'],
    [head, 'Anne-Laure Guérin, directrice de la crèche, vous accueillera.'],
    [third, 'M. Luc Favre, troisième adjoint au maire, recevra les consentements.'],
    [third, 'M. Luc Favre, officier de l’état civil, recevra les consentements.'],
    [cook, 'M. Yann Morel, chef de cuisine, établit les menus.'],
    [{ maitre_oeuvre: 'cabinet Orsini' }, 'Le cabinet Orsini, maître d’œuvre, présentera les plans.'],
  ])('%#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [
      { responsable: director },
      'Mme Nadia Ferreira, directrice générale des services, est chargée du suivi.',
      'générale',
    ],
    [
      { responsable: director },
      'La directrice des ressources humaines, Mme Nadia Ferreira, vous répondra.',
      'ressources',
    ],
    [deputy, 'Sur le rapport de Mme Zerrouki, adjointe aux finances, le conseil délibère.', 'finances'],
    [club, 'Le Comité des fêtes est représenté par son président, Patrick Aumont.', 'président'],
    [club, 'M. Patrick Aumont (secrétaire) signe la convention.', 'secrétaire'],
    [heir, 'Mme Aude Blin, fille du défunt, demande la reprise de la concession.', 'fille'],
    [head, 'Anne-Laure Guérin, directrice adjointe, vous accueillera.', 'adjointe'],
    [third, 'M. Luc Favre, premier adjoint, recevra les consentements.', 'premier'],
    [cook, 'M. Yann Morel, chef de bassin, établit les menus.', 'bassin'],
  ])('%#: %j', (facts, text, word) => {
    expect(flags(facts, text).join(' ')).toContain(word);
  });
});

const prices = {
  tarifs: [
    { duree_ans: 15, prix: 180 },
    { duree_ans: 30, prix: 340 },
  ],
};
const stages = {
  scenes: [
    { lieu: 'place de la Halle', style: 'jazz' },
    { lieu: 'parvis de l’église', style: 'chorale' },
  ],
};
const lots = {
  lots: [
    { n: 1, intitule: 'charpente', attributaire: 'Atelier du Bois Clair' },
    { n: 2, intitule: 'couverture', attributaire: 'Toitures Ferrand' },
  ],
};
const owners = {
  proprietaires: [
    { nom: 'Indivision Castaing', part_pct: 60 },
    { nom: 'Mme Régine Loubet', part_pct: 40 },
  ],
};
const bills = {
  factures: [
    { numero: 'F-2025-1187', mois: '2025-11', montant: 86.4 },
    { numero: 'F-2025-1342', mois: '2025-12', montant: 64.8 },
  ],
};
const opinions = { avis: { ABF: 'favorable', voirie: 'réservé' } };
const weights = { criteres: { prix_pct: 60, valeur_technique_pct: 40 } };
const people = {
  epoux: [
    { prenom: 'Baptiste', nom: 'Quéré', age: 31 },
    { prenom: 'Solène', nom: 'Marchetti', age: 29 },
  ],
};

describe('lines of a list', () => {
  it.each([
    [prices, 'Le renouvellement coûte 180 € pour quinze ans et 340 € pour trente ans.'],
    [stages, 'La place de la Halle accueillera le jazz et le parvis de l’église une chorale.'],
    [lots, 'Le lot n° 1, charpente, revient à l’Atelier du Bois Clair et le lot n° 2 à Toitures Ferrand.'],
    [owners, 'Mme Loubet, qui détient 40 % du bien, et l’Indivision Castaing sont mises en demeure.'],
    [
      bills,
      'La facture F-2025-1187 de novembre s’élève à 86,40 €, la facture F-2025-1342 de décembre à 64,80 €.',
    ],
    [opinions, 'L’ABF a rendu un avis favorable.'],
    [weights, 'Les offres sont jugées sur le prix (60 %) et la valeur technique (40 %).'],
    [people, 'Baptiste Quéré, âgé de 31 ans, et Solène Marchetti ont déposé leur dossier.'],
    [people, 'Les époux ont respectivement 31 et 29 ans.'],
  ])('%#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [prices, 'Le renouvellement coûte 340 € pour quinze ans et 180 € pour trente ans.'],
    [stages, 'Le parvis de l’église accueillera la scène jazz.'],
    [lots, 'S’agissant du lot n° 1, la charpente a été confiée à Toitures Ferrand.'],
    [owners, 'Mme Loubet, qui détient 60 % du bien, et l’Indivision Castaing sont mises en demeure.'],
    [
      bills,
      'La facture F-2025-1187 de novembre s’élève à 64,80 €, la facture F-2025-1342 de décembre à 86,40 €.',
    ],
    [opinions, 'Un avis réservé a été rendu par l’ABF.'],
    [weights, 'Les offres sont jugées sur le prix (40 %) et la valeur technique (60 %).'],
    [people, 'Baptiste Quéré, âgé de 29 ans, et Solène Marchetti ont déposé leur dossier.'],
  ])('%#: %j', (facts, text) => {
    expect(flags(facts, text)).not.toEqual([]);
  });
});

describe('days, answers and lists told in order', () => {
  const fire = { incendie: { date: '2026-02-11' }, expert: { nom: 'Cyril Aubin', visite: '2026-02-13' } };
  const youth = {
    commissions: [
      { nom: 'sport', rapporteur: 'Lilou Bernier', membres: 6 },
      { nom: 'environnement', rapporteur: 'Nael Haddou', membres: 7 },
    ],
  };
  const control = { controle: { date: '2026-03-18', conclusion: 'non conforme' } };
  const jury = { jury: { presidente: 'Solange Arnoux' } };
  const lines = {
    lignes: [
      { numero: 1, eleves: 31 },
      { numero: 2, eleves: 24 },
    ],
  };
  it.each([
    [
      fire,
      'L’expert a visité l’entrepôt le surlendemain du sinistre.',
      'L’expert a visité l’entrepôt le lendemain du sinistre.',
    ],
    [
      fire,
      'Dans la nuit du 10 au 11 février 2026, un feu s’est déclaré.',
      'Dans la nuit du 8 au 9 février 2026, un feu s’est déclaré.',
    ],
    [
      youth,
      'Lilou Bernier et Nael Haddou rapporteront respectivement pour le sport et l’environnement.',
      'Nael Haddou et Lilou Bernier rapporteront respectivement pour le sport et l’environnement.',
    ],
    [
      control,
      'L’installation a été jugée non conforme le 18 mars 2026.',
      'L’installation a été jugée conforme le 18 mars 2026.',
    ],
    [jury, 'Le jury est présidé par Mme Solange Arnoux.', 'Le jury est présidé par M. Solange Arnoux.'],
    [lines, 'La ligne 2 transporte vingt-quatre élèves.', 'La ligne 1 transporte vingt-quatre élèves.'],
  ])('%#: %j', (facts, faithful, corrupted) => {
    expect(flags(facts, faithful)).toEqual([]);
    expect(flags(facts, corrupted)).not.toEqual([]);
  });
});
