/** What is faithful and is said in other words than the facts have; beside each, what resembles it and is not. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flagged = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const lots = { lots: [{ lot: 1, objet: 'charpente', montant_ht: 148600 }, { lot: 2, objet: 'isolation', montant_ht: 37450 }], offres_recues: 4 }; // prettier-ignore
const classes = { effectifs: { CP: 24, CE1: 27, CM2: 29 } };
const nursery = { demandes_recues: 48, places_attribuees: 19 };
const hire = { caution: 1000, caution_menage: 150, chaises: 40, chaises_bebe: 6 };
const terrace = {
  exploitant: 'SARL Le Petit Zinc',
  gerante: 'Valérie Esposito',
  instructeur: 'Romain Quéré',
};
const heating = { passage_libre_m: 1.4, chauffage_interdit: true };
const places = { capacite: { '3-5 ans': 24, '6-11 ans': 36 } };
const holidays = { vacances: { du: '2026-04-13', au: '2026-04-24' } };
const notice = { mise_en_demeure: { date: '2026-05-29', delai_jours: 15 } };
const twin = { jumelage: { depuis: 1984 }, depart: '2026-05-13' };
const loan = { pret: { objet: 'école', montant: 650000 }, capital_restant_du: 2140000 };
const permits = { autorisations_deja_accordees: 2, maximum_annuel: 5 };
const works = { abf: { avis: 'favorable' }, sdis_consulte: true };
const plots = { constat_1: '2023-04-12', constat_2: '2026-04-15', derniere_inhumation: 1951 };
const meals = { rationnaires_jour: 184, menus: ['lundi', 'mardi', 'jeudi', 'vendredi'] };
const water = { abonnes: 942, facture_120m3: 304.8 };
const council = { effectif_legal: 19, presents: 15, dm2: { fonctionnement: 12400, investissement: -8600 } };
const fees = { deuxieme_enfant_reduction_pct: 20, location_trimestre: 45 };
const grant = { aide_max: 300, plafond_revenu: 1800 };
const flat = { logements: 48, occupes: 45, resident: { nom: 'Mme Barbet', logement: 'T1 bis n° 27' } };
const court = {
  tarif_heure: { habitant: 6, exterieur: 10 },
  dont_couverts: 2,
  club: { adherents: 153, moins_de_18: 71 },
};
const parcels = { noel: { colis: 212, valeur: 28.5, repas: 96 } };
const path = { actuelle_m: 1, prevue_m: 2.5 };
const desk = { samedi: '09:00-12:00', appels_jour: 38 };
const solar = { cout_ht: 52400, subventions: { region: 15000, detr: 10480 } };
const leave = { agent: 'Jérôme Pailler', traitement_brut: 1890, demi_traitement_jours: 270 };
const budget = { fonctionnement: { recettes: 2840000, depenses: 2415000 }, population: 3140 };
const playground = {
  cout: { jeux: 41200, sol: 18600, cloture: 7300 },
  plan_financement: { caf: 20000, departement: 12000 },
};
const club = { exploitante: { association: 'Ciné Vallée', presidente: 'Judith Arnoux' }, subvention_an: 24000, convention: { du: '2025-01-01', au: '2027-12-31' }, adjoint_culture: 'Samir Haddad' }; // prettier-ignore
const letters = { courriers: [{ date: '2026-02-04', forme: 'simple' }, { date: '2026-04-10', forme: 'recommandé' }] }; // prettier-ignore
const loanOf = { pret_materiel: { date: '2026-06-21' }, retrait: '2026-06-19T14:00' };
const funeral = { obseques: { cout: 1640 }, actif_succession: 720 };
const boat = { navire: { longueur_m: 7.4, largeur_m: 2.7 } };

describe('faithful in other words', () => {
  it.each([
    ['the label of a record', lots, 'Votre offre de 148 600 € HT a été retenue pour le lot 1.', 'Votre offre de 148 600 € HT a été retenue pour le lot 3.'],
    ['keys that are labels', classes, 'L’école accueille 24 élèves en CP, 27 en CE1 et 29 en CM2.', 'L’école accueille 24 élèves en CP, 29 en CE1 et 27 en CM2.'],
    ['what is left, across a semicolon', nursery, 'La commission a examiné 48 demandes et attribué dix-neuf places ; vingt-neuf familles n’ont donc pu être satisfaites.', 'La commission a examiné 48 demandes et attribué dix-neuf places ; vingt-huit familles n’ont donc pu être satisfaites.'],
    ['keys that begin alike', hire, 'Deux cautions sont demandées, de 1 000 € et de 150 €.', 'Trois cautions sont demandées, de 1 000 € et de 150 €.'],
    ['no number for keys that count', hire, 'Quarante chaises sont fournies.', 'Deux chaises sont fournies.'],
    ['the office of another', terrace, 'La SARL Le Petit Zinc, représentée par sa gérante, Mme Valérie Esposito, est autorisée.', 'La SARL Le Petit Zinc, représentée par son gérant, M. Romain Quéré, est autorisée.'],
    ['a word that is of another fact', heating, 'Un passage libre de 1,40 mètre sera maintenu, et tout chauffage y est interdit.', 'Un passage libre de 1,40 mètre sera maintenu, et tout chauffage y est autorisé.'],
    ['the whole of a record', places, 'Le centre offre soixante places : vingt-quatre pour les 3-5 ans et trente-six pour les 6-11 ans.', 'Le centre offre soixante-six places : vingt-quatre pour les 3-5 ans et trente-six pour les 6-11 ans.'],
    ['days from Monday to Friday', holidays, 'Le centre ouvre dix jours, du lundi au vendredi.', 'Le centre ouvre neuf jours, du lundi au vendredi.'],
    ['an end without its year', notice, 'La mise en demeure du 29 mai 2026 laisse quinze jours, soit jusqu’au 13 juin.', 'La mise en demeure du 29 mai 2026 laisse quinze jours, soit jusqu’au 18 juin.'],
    ['years between two years', twin, 'Le jumelage dure depuis 1984, soit quarante-deux ans en 2026.', 'Le jumelage dure depuis 1984, soit quarante-quatre ans en 2026.'],
    ['what is brought to a sum', loan, 'L’encours de la dette, de 2 140 000 €, sera porté à 2 790 000 €.', 'L’encours de la dette, de 2 140 000 €, sera porté à 2 890 000 €.'],
    ['a limit whatever it counts', permits, 'Deux autorisations ont été accordées, dans la limite de cinq autorisations par an.', 'Deux autorisations ont été accordées, dans la limite de six autorisations par an.'],
    ['a sigle spelled out', works, 'L’architecte des Bâtiments de France a rendu un avis favorable.', 'Le chef des Monuments de France a rendu un avis favorable.'],
    ['years told whole', plots, 'Le premier constat est du 12 avril 2023 et le second du 15 avril 2026, soit trois ans plus tard.', 'Le premier constat est du 12 avril 2023 et le second du 15 avril 2026, soit quatre ans plus tard.'],
    ['years until now', plots, 'La tombe n’a reçu aucune inhumation depuis 1951, soit depuis soixante-quinze ans.', 'La tombe n’a reçu aucune inhumation depuis 1951, soit depuis soixante-dix ans.'],
    ['days of a list', meals, 'La cantine sert 184 repas par jour, quatre jours par semaine.', 'La cantine sert 184 repas par jour, cinq jours par semaine.'],
    ['a measure that a key says', water, 'Une facture de 120 m³ s’élève à 304,80 €.', 'Une facture de 130 m³ s’élève à 304,80 €.'],
    ['the quorum', council, 'Le quorum, fixé à dix conseillers, est atteint.', 'Le quorum, fixé à onze conseillers, est atteint.'],
    ['the sign in words', council, 'Les crédits d’investissement sont réduits de 8 600 €.', 'Les crédits d’investissement sont réduits de 8 900 €.'],
    ['no sign lost', council, 'Les crédits de fonctionnement sont de 12 400 €.', 'Les crédits d’investissement sont de 8 600 €.'],
    ['a rank that a key says', fees, 'Une réduction de 20 % est consentie au deuxième enfant.', 'Une réduction de 20 % est consentie au troisième enfant.'],
    ['a school year of three terms', fees, 'La location est de 45 € par trimestre, soit 135 € pour l’année scolaire.', 'La location est de 45 € par trimestre, soit 145 € pour l’année scolaire.'],
    ['a greatest value', grant, 'L’aide, dans la limite de 300 €, est plafonnée à 300 €.', 'L’aide est plafonnée à 1 800 € de dépense, dans la limite de 310 €.'],
    ['a number of a door', flat, 'Mme Barbet occupera le logement n° 27.', 'Mme Barbet occupera le logement n° 45.'],
    ['prices by the hour', court, 'L’heure est facturée 6 € aux habitants et 10 € aux extérieurs.', 'L’heure est facturée 7 € aux habitants et 10 € aux extérieurs.'],
    ['a part told by « dont »', court, 'Le club réunit 153 adhérents, dont soixante et onze ont moins de dix-huit ans.', 'Le club réunit 153 adhérents, dont soixante-douze ont moins de dix-huit ans.'],
    ['what was given, by what the sentence counts', parcels, 'Les colis, d’une valeur de 28,50 €, représentent une dépense de 6 042 €.', 'Les colis, d’une valeur de 28,50 €, représentent une dépense de 6 142 €.'],
    ['a measure in words', path, 'Le chemin passe à deux mètres cinquante, soit un gain d’un mètre cinquante.', 'Le chemin passe à deux mètres cinquante, soit un gain d’un mètre quarante.'],
    ['one day that is a key', desk, 'La mairie est ouverte le samedi de 9 h à midi.', 'La mairie est ouverte le vendredi de 9 h à midi.'],
    ['a whole less what the sentence before has', solar, 'Le coût est de 52 400 €, financé par la région (15 000 €) et la DETR (10 480 €). La commune supporte 26 920 €.', 'Le coût est de 52 400 €, financé par la région (15 000 €) et la DETR (10 480 €). La commune supporte 27 920 €.'],
    ['half of what a word names', leave, 'L’agent est à demi-traitement, soit 945 € brut par mois.', 'L’agent est à demi-traitement, soit 954 € brut par mois.'],
    ['what each gets, to the euro', budget, 'Les dépenses de fonctionnement représentent 769 € par habitant.', 'Les dépenses de fonctionnement représentent 796 € par habitant.'],
    ['a numbering', { numerotation: { ancien: 7, nouveau: 214 } }, 'La maison portait le numéro 7 et reçoit le numéro 214.', 'La maison portait le numéro 7 et reçoit le numéro 241.'],
    ['what is left of a plan', playground, 'La CAF (20 000 €) et le département (12 000 €) financent 32 000 € ; la commune règle les 35 100 € restants.', 'La CAF (20 000 €) et le département (12 000 €) financent 32 000 € ; la commune règle les 35 300 € restants.'],
    ['a deadline of the facts', { coupe: { fin_coupe: '2027-04-15' } }, 'L’exploitation doit être achevée le 15 avril 2027.', 'L’exploitation doit être payée par les riverains.'],
    ['nearly so many years', { pcs: { adopte: '2019-06-20', revision: '2026-05-28' } }, 'Le plan adopté le 20 juin 2019 a été révisé le 28 mai 2026, près de sept ans plus tard.', 'Le plan adopté le 20 juin 2019 a été révisé le 28 mai 2026, près de huit ans plus tard.'],
    ['a right that the facts count', { apports_max_an: 24 }, 'Chaque foyer a droit à vingt-quatre apports par an.', 'Chaque foyer a droit à vingt-quatre remises par an.'],
    ['who is presided by another', club, 'La commune et Ciné Vallée, présidée par Mme Judith Arnoux, sont convenues de 24 000 € par an, soit 72 000 € en tout.', 'La commune et Ciné Vallée, présidée par M. Samir Haddad, sont convenues de 24 000 € par an, soit 72 000 € en tout.'],
    ['years of a period', club, 'La convention prévoit 24 000 € par an, soit 72 000 € en tout.', 'La convention prévoit 24 000 € par an, soit 74 000 € en tout.'],
    ['values of several lines', letters, 'Deux courriers ont été adressés, le 4 février puis, en recommandé, le 10 avril 2026.', 'Deux courriers ont été adressés, le 10 avril puis, en recommandé, le 4 février 2026.'],
    ['what a key has as a noun', loanOf, 'Le matériel sera retiré le vendredi 19 juin 2026.', 'Le matériel sera retiré le samedi 20 juin 2026.'],
    ['what a charge leaves', funeral, 'L’actif, de 720 €, sera réclamé ; la commune conservera donc 920 € à sa charge.', 'L’actif, de 720 €, sera réclamé ; la commune conservera donc 980 € à sa charge.'],
    ['an area of two sides', boat, 'Le navire mesure 7,40 mètres sur 2,70 mètres, soit 19,98 m².', 'Le navire mesure 7,40 mètres sur 2,70 mètres, soit 18,98 m².'],
    ['the other part', { enfants: 17, filles: 8 }, 'Dix-sept enfants, huit filles et neuf garçons, sont nés.', 'Dix-sept enfants, huit filles et sept garçons, sont nés.'],
    ['a share of a working time', { quotite_h: 28, temps_complet_h: 35 }, 'L’agent travaille à 80 % d’un temps complet de 35 heures.', 'L’agent travaille à 90 % d’un temps complet de 35 heures.'],
    ['the month of an end', { debut: '2026-06-08', duree_semaines: 16 }, 'Les travaux dureront seize semaines, soit jusqu’à la fin du mois de septembre.', 'Les travaux dureront seize semaines, soit jusqu’à la fin du mois de novembre.'],
    ['months of rent', { loyer_an: 9600, depot: 2400 }, 'Le dépôt de garantie, de 2 400 €, équivaut à trois mois de loyer.', 'Le dépôt de garantie, de 2 400 €, équivaut à deux mois de loyer.'],
  ])('allows %s, and no more', (_, facts, faithful, corrupted) => {
    expect(flagged(facts, faithful)).toEqual([]);
    expect(flagged(facts, corrupted)).not.toEqual([]);
  }); // prettier-ignore

  it('adds no number of order to a price', () => {
    expect(flagged(lots, 'Le lot 1 est attribué pour 148 601 € HT, sur un total de 186 050 € HT.')).toEqual(['148 601 € HT']);
  }); // prettier-ignore

  it('makes no money of people and things', () => {
    const room = { tarif: { habitant: 380 }, acompte_pct: 50, tables: 30, chaises: 180 };
    expect(flagged(room, 'Un acompte de 50 %, soit 190 €, est demandé.')).toEqual([]);
    expect(flagged(room, 'Un acompte de 50 %, soit 210 €, est demandé.')).toEqual(['210 €']);
  });
});
