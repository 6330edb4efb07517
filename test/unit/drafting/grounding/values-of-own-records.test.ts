/**
 * A value told beside another field of its record, a number that says for what each it is, words that another number counts, what is denied from far before and a refusal
 * told politely: no flag. Beside each, the same words where the value is of another record.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const visit = {
  dossier: 'permis de construire',
  visite: { date: '2026-05-04', agent: 'M. Karim Hadj', constats: 3 },
  depot: '2026-04-02',
  commission_accessibilite: { date: '2026-05-20', avis: 'favorable', membres: 6 },
};
const meeting = { convocation: '2026-02-26', seance: { date: '2026-03-04', presents: 14 } };
const stand = { droit_de_place: { eur_par_stand: 15, total_eur: 60 }, stands: 4, date: '2026-06-06' };
const keys = {
  etat_des_lieux: { date: '2026-06-30', heure: '09:30', agent: 'Mme Inès Roux' },
  debut: '2026-07-01',
};

describe('values of their own record', () => {
  it.each([
    [visit, 'M. Karim Hadj a relevé trois constats le 4 mai 2026.'],
    [
      visit,
      'Le dossier a été examiné le 20 mai 2026 par la commission d’accessibilité, qui compte six membres.',
    ],
    [meeting, 'Convoqués le 26 février, quatorze conseillers étaient présents le 4 mars 2026.'],
    [keys, 'L’état des lieux aura lieu le 30 juin 2026 à 9 h 30 avec Mme Inès Roux.'],
    [stand, 'Quatre stands seront montés le 6 juin 2026, pour un droit de place de 60 €.'],
    [
      { tarif_eur_m2_mois: 6, redevance_totale_eur: 720, surface_m2: 20 },
      'La redevance est calculée à 6 € le mètre carré.',
    ],
    [
      { note_trouvee: false, recherche: 'archives' },
      'Ni note ni registre n’ont été trouvés dans les archives.',
    ],
    [
      { acte_trouve: false, nom: 'Aline Dorval' },
      'Aucun acte de décès au nom d’Aline Dorval n’y a été trouvé.',
    ],
    [
      { reponse: 'refus', motif: 'complet', dossiers_acceptes: 8 },
      'Huit dossiers ont déjà été acceptés ; nous ne pouvons malheureusement pas retenir le vôtre.',
    ],
    [
      {
        agents: [
          { nom: 'Mme Lia Vey', secteur: 2 },
          { nom: 'M. Jo Ram', secteur: 3 },
        ],
        foyers: { secteur_2: 90, secteur_3: 60 },
      },
      'Mme Lia Vey est chargée du secteur 2, le plus important avec 90 foyers.',
    ],
  ])('%#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [visit, 'La visite du 20 mai 2026 a donné lieu à trois constats.', '20 mai 2026'],
    [meeting, 'Les conseillers ont été convoqués le 4 mars 2026.', '4 mars 2026'],
    [{ acte_trouve: false }, 'L’acte a été trouvé dans nos registres.', 'trouvé'],
    [{ reponse: 'refus', motif: 'complet', dossiers_recus: 8 }, 'Votre demande a été acceptée.', 'acceptée'],
    [
      { projet: 'halle' },
      'Le projet a malheureusement été abandonné par l’ancienne équipe.',
      'malheureusement',
    ],
  ])('%#: %j', (facts, text, words) => {
    expect(flags(facts, text).join('|')).toContain(words);
  });
});
