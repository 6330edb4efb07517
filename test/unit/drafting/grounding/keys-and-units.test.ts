/**
 * What a key says of its value: its unit, the one that a rate is for, a rank, what its number counts; and how forms write months and signs.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const fee = { redevance: { tarif_m2_par_mois: 4.5 } };
const left = { reste_pour_vivre_par_jour: 6.4 };
const water = { consommation_m3: 375 };
const rank = { rang_autorisation_dans_l_annee: 3, secouristes: 4 };
const placed = { classement: '1er sur 3', etage: 2 };
const present = { presents: 18, pouvoirs: 3, absents_excuses: 2 };
const seats = { places: 3, places_occupees: 2 };
const taxes = { taux_foncier_bati: { 2025: 38.42, 2026: 38.42 } };
const rent = { 'Retenue (%)': 50, 'Délai (jours)': 45, 'Acompte (€)': 96 };
const offices = {
  bureaux: [
    { n: 1, president: 'Alain Joubert' },
    { n: 2, president: 'Sylvie Mazet' },
  ],
};
const plot = { terrain: { section: 'AC', parcelle: 214 } };
const keys = { cles: { retrait: '2026-11-13T16:30', retour: '2026-11-16T09:00' } };
const heated = { objet: 'terrasse', chauffages_autorises: false };
const works = { date_debut: '2026-03-02', date_fin: '2026-03-06' };
const fund = { total: 2805000, emprunt: { taux_pct: 3.15 } };
const pool = {
  tarifs_piscine: { adulte: 4.2, enfant: 2.1 },
  decision_modificative: { numero: 2, montant: 57300 },
};
const grave = { inhumes: ['Lucien Barthélemy', 'Jeanne Barthélemy'] };
const votes = { vote: { pour: 21, contre: 2, abstentions: 4 } };
const committee = { commission: '2026-11-05' };
const hours = { heures_hebdo: 28, quotite_pct: 80, teletravail_jours_par_semaine: 1 };

it.each([
  [fee, 'Le tarif est de 4,50 € par mètre carré et par mois.'],
  [left, 'Le reste pour vivre est de 6,40 € par jour.'],
  [water, 'La consommation atteint 375 m³.'],
  [water, 'La consommation atteint 375 000 litres.'],
  [rank, 'Il s’agit de la troisième autorisation de l’année.'],
  [placed, 'La demande est classée au premier rang, pour un logement au deuxième étage.'],
  [present, 'Dix-huit étaient présents, deux étaient excusés.'],
  [seats, 'Deux des trois places sont occupées ; il reste donc une place.'],
  [taxes, 'Le taux reste fixé à 38,42 %.'],
  [rent, 'En cas d’annulation moins de quarante-cinq jours avant, la moitié du prix est retenue.'],
  [offices, 'Mme Sylvie Mazet présidera le bureau n° 2.'],
  [plot, 'Le terrain est cadastré section AC n° 214.'],
  [keys, 'Les clés sont à retirer le vendredi 13 novembre à 16 h 30 et à rapporter le lundi 16 à 9 h.'],
  [heated, 'La gérante est autorisée à installer une terrasse.'],
  [works, 'Le chantier durera cinq jours.'],
  [works, 'Le chantier durera une semaine, du lundi 2 au vendredi 6 mars 2026.'],
  [fund, 'Le budget s’élève à environ 2,8 millions d’euros.'],
  [pool, 'La décision modificative n° 2 s’élève à 57 300 euros.'],
  [grave, 'Deux personnes y reposent.'],
  [votes, 'Vingt-trois conseillers ont exprimé un suffrage.'],
  [committee, 'La commission du jeudi 5 novembre 2026 a examiné la demande.'],
  [hours, 'L’agent travaille à 80 %, soit vingt-huit heures par semaine.'],
])('%#: keeps %j', (facts, text) => {
  expect(flags(facts, text)).toEqual([]);
});

it.each([
  [fee, 'Le tarif est de 4,50 € par mètre carré et par semaine.'],
  [fee, 'Le tarif est de 4,50 € par mètre linéaire et par mois.'],
  [left, 'Le reste pour vivre est de 6,40 € par mois.'],
  [water, 'La consommation atteint 375 litres.'],
  [rank, 'Il s’agit de la quatrième autorisation de l’année.'],
  [placed, 'La demande est classée au deuxième rang, pour un logement au deuxième étage.'],
  [present, 'Dix-neuf étaient présents, deux étaient excusés.'],
  [seats, 'Deux des trois places sont occupées ; il reste donc deux places.'],
  [taxes, 'Le taux reste fixé à 38,42 €.'],
  [rent, 'En cas d’annulation, le tiers du prix est retenu.'],
  [offices, 'Mme Sylvie Mazet présidera le bureau n° 3.'],
  [plot, 'Le terrain est cadastré section AC n° 241.'],
  [keys, 'Les clés sont à retirer le vendredi 13 novembre à 16 h 30 et à rapporter le mardi 17 à 9 h.'],
  [heated, 'Les chauffages de terrasse sont autorisés.'],
  [works, 'Le chantier durera sept jours.'],
  [fund, 'Le budget s’élève à environ 2,9 millions d’euros.'],
  [votes, 'Vingt-cinq conseillers ont exprimé un suffrage.'],
])('%#: flags %j', (facts, text) => {
  expect(flags(facts, text)).not.toEqual([]);
});
