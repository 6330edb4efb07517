/** What a number is, as its key, the record that it stands in and the key's own figures tell; and what they do not make of it. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flagged = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

describe('units that keys tell', () => {
  it.each([
    [{ tarif: { habitant: 380, exterieur: 620 } }, 'Le tarif habitant est de 380 €.'],
    [{ tarifs: { eleve: 3.2, agent: 5.4 } }, 'Le repas est facturé 3,20 € à l’élève et 5,40 € à l’agent.'],
    [{ tarif: { abonne_ml: 1.1 } }, 'L’abonné paie 1,10 € le mètre linéaire.'],
    [{ prix: { jour: 45, semaine: 210 } }, 'La location coûte 45 € la journée et 210 € la semaine.'],
    [{ tarif: { deux_heures: 3.5 } }, 'Les deux heures sont facturées 3,50 €.'],
    [{ subvention: { annee_precedente: 3500 } }, 'Le club avait reçu 3 500 € l’année précédente.'],
    [{ parts_pct: { departement: 50, commune: 30 } }, 'Le département finance 50 % et la commune 30 %.'],
    [{ distances_m: { ecole: 300 } }, 'L’école est à trois cents mètres.'],
    [{ surfaces_m2: { rdc: 120 } }, 'Le rez-de-chaussée offre 120 m².'],
    [{ metrage_min: 3 }, 'Un minimum de trois mètres est exigé.'],
    [{ age_min: 16 }, 'Il faut avoir seize ans au moins.'],
    [{ trafic_jour: 1850 }, 'La voie reçoit 1 850 véhicules par jour.'],
    [{ apports_max_an: 24 }, 'Chaque foyer dispose de vingt-quatre apports par an.'],
    [{ visites_mois: 4 }, 'Quatre visites ont lieu chaque mois.'],
    [{ limite_t: 12 }, 'La charge maximale est de 12 tonnes.'],
    [{ duree_mn: 40 }, 'L’entretien dure quarante minutes.'],
    [{ temps_h: 35 }, 'Le temps de travail est de 35 heures.'],
    [{ abonnement: { moins_de_18: 0 } }, 'L’abonnement est gratuit pour les moins de 18 ans.'],
    [{ tarif: { enfant_3_11: 2.8 } }, 'Un enfant de 3 à 11 ans paie 2,80 €.'],
  ])('%j allows « %s »', (facts, text) => {
    expect(flagged(facts, text)).toEqual([]);
  });

  it.each([
    [{ tarif: { habitant: 380, exterieur: 620 } }, 'Le tarif habitant est de 390 €.', '390 €'],
    [{ tarif: { habitant: 380, age_max: 12 } }, 'Le tarif est de 12 €.', '12 €'],
    [{ prix: { jour: 45 } }, 'La location dure 45 jours.', '45 jours'],
    [{ metrage_min: 3 }, 'Comptez trois minutes.', 'trois minutes'],
    [{ trafic_jour: 1850 }, 'Le chantier dure 1 850 semaines.', '1 850 semaines'],
    [{ duree_jour: 15 }, 'Le chantier dure quinze mois.', 'quinze mois'],
    [{ parts_pct: { departement: 50 } }, 'Le département finance 55 %.', '55 %'],
    [{ distances_m: { ecole: 300 } }, 'L’école est à trois cents kilomètres.', 'trois cents kilomètres'],
    [{ abonnement: { moins_de_18: 0 } }, 'L’abonnement est gratuit pour les moins de 16 ans.', '16 ans'],
    [{ subvention: { annee_precedente: 3500 } }, 'Il a attendu 3 500 ans.', '3 500 ans'],
  ])('%j does not allow « %s »', (facts, text, words) => {
    expect(flagged(facts, text)).toContain(words);
  });
});
