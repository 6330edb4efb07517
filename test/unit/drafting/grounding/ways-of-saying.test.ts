/**
 * What faithful texts may say of any facts: hours with seconds, units of a record, degrees below zero, brackets in keys, closings, keys that
 * deny, lengths and ends, collective nouns, columns of records, effects of works. Beside each, what stays flagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

describe('faithful ways of saying', () => {
  it.each([
    [{ appel: '2026-02-17T21:42:00' }, 'L’appel a été reçu à 21 h 42.'],
    [{ appel: '2026-02-17T21:42:00Z' }, 'L’appel a été reçu le 17 février à 21 h 42.'],
    [{ debut: '2026-02-17T09:15:00+02:00' }, 'La visite commence à 9 h 15.'],
    [{ fin: '00:30' }, 'Le bal se termine à minuit trente.'],
    [{ fin: '00:30' }, 'Le bal se termine à minuit et demi.'],
    [{ fin: '12:45' }, 'Le marché ferme à midi quarante-cinq.'],
    [{ fin: '12:00', enfants: 20 }, 'À midi vingt enfants déjeunent.'],
    [{ mesures_db: { jour: 48.5, nuit: 41.2 } }, 'Le sonomètre a relevé 48,5 dB de jour et 41,2 dB de nuit.'],
    [{ limites_dba: { jour: 55 } }, 'La limite est de 55 dB(A) en journée.'],
    [{ vitesses_kmh: { jour: 50, nuit: 30 } }, 'La nuit, la vitesse est de 30 km/h.'],
    [{ consommation_kwh: { ete: 1200, hiver: 5400 } }, 'L’hiver, la consommation atteint 5 400 kWh.'],
    [{ debit_m3: { semaine: 410 } }, 'La station traite 410 m³ en semaine.'],
    [{ ponderation_pct: { prix: 60, delai: 15, technique: 25 } }, 'Le prix compte pour 60 %.'],
    [{ repartition_pct: { loyer: 40, charges: 60 } }, 'Le loyer pèse 40 % du total.'],
    [{ bassin: { temperature_c: 28.5 } }, 'L’eau est à 28,5 °C.'],
    [
      { chambre_froide: { temperature_c: -18 } },
      'La chambre froide reste à dix-huit degrés au-dessous de zéro.',
    ],
    [{ releve: { temperature_c: -4 } }, 'Il faisait 4 °C sous zéro.'],
    [{ releve: { temperature_c: -4 } }, 'Il faisait quatre degrés en dessous de zéro.'],
    [{ hauteur_m: 8.7 }, 'Le bâtiment s’élève à 8,7 mètres.'],
    [{ profondeur: 3 }, 'La fosse est profonde de 3 mètres.'],
    [
      { taxes_pct: { 'foncier bâti': 38.42, 'foncier non bâti': 61.07 } },
      'Les taux sont de 38,42 % pour le foncier bâti et de 61,07 % pour le foncier non bâti.',
    ],
    [{ ouverture: '18:00', ouverture_classe: false }, 'Aucune ouverture de classe n’était prévue.'],
    [
      { terrains: { constructible: 4, 'non constructible': 2 } },
      'Deux parcelles sont classées en terrain non constructible.',
    ],
    [
      { dechets: { recyclables: 120, 'non recyclables': 45 } },
      'Les déchets non recyclables représentent 45 tonnes.',
    ],
    [{ fermeture: '22:00', fermeture_voirie: false }, 'Aucune fermeture de voirie n’est prévue.'],
    [{ caution: 300, caution_cles: 'non' }, 'Il n’est demandé aucune caution pour les clés.'],
    [{ pause: '12:00-13:00', pause_remuneree: false }, 'La pause de midi à 13 h n’est pas rémunérée.'],
    [{ logements: { meublés: 6, 'non meublés': 14 } }, 'Quatorze logements non meublés sont proposés.'],
    [
      { closed_from: '2026-08-03', closed_to: '2026-08-16' },
      'L’établissement sera fermé du lundi 3 au dimanche 16 août 2026.',
    ],
    [
      { vidange: { du: '2026-12-21', au: '2027-01-03' } },
      'La piscine sera fermée du lundi 21 décembre 2026 au dimanche 3 janvier 2027.',
    ],
    [{ fermeture: { debut: '2026-05-04', fin: '2026-05-08' } }, 'Le guichet sera clos du 4 au 8 mai 2026.'],
    [{ fermeture: { debut: '2026-05-04', fin: '2026-05-08' } }, 'Le guichet ferme le 4 mai 2026.'],
    [{ conges: { du: '2026-07-20', au: '2026-08-07' } }, 'Le cabinet ferme le 20 juillet 2026.'],
    [{ coupure: { debut: '09:00', fin: '11:30' } }, 'La vanne sera fermée de 9 h à 11 h 30.'],
    [
      {
        tarifs_par_quotient: {
          'moins de 400': 1.0,
          '400 à 799': 2.35,
          '800 à 1199': 3.6,
          '1200 et plus': 4.95,
        },
      },
      'Une famille dont le quotient est compris entre 800 et 1 199 paiera 3,60 euros.',
    ],
    [
      { tarifs_par_quotient: { 'moins de 400': 1.0, '1200 et plus': 4.95 } },
      'À partir d’un quotient de 1 200, le repas coûte 4,95 €.',
    ],
    [{ tranches: { '0-499': 12, '500-999': 18 } }, 'De 500 à 999 de quotient, la participation est de 18.'],
    [
      { aide_par_revenu: { de_0_a_1500: 600, de_1501_a_2500: 300 } },
      'L’aide est de 300 € pour un revenu compris entre 1 501 et 2 500 €.',
    ],
    [{ tarif_m3: { '0_120': 1.9, '121_6000': 2.4 } }, 'De 121 à 6 000 m³, le mètre cube vaut 2,40 €.'],
    [
      { mesures: ['stage de détention'], stage_heures: 7 },
      'Un stage de détention de sept heures est prescrit.',
    ],
    [
      { formation: { sujet: 'secourisme', formation_heures: 14 } },
      'Les agents suivront une formation de quatorze heures.',
    ],
    [{ atelier_h: 3 }, 'Le lycée propose un atelier de trois heures.'],
    [{ visite_duree_h: 2 }, 'Une visite de deux heures est organisée.'],
    [{ garde_heures: 12 }, 'Chaque garde de douze heures est compensée.'],
    [{ coupure_heures: 4 }, 'Une coupure de quatre heures est annoncée.'],
    [{ ouverture: '18:00', duree_h: 2.5 }, 'La séance ouverte à 18 h a pris fin à 20 h 30.'],
    [{ visite: { debut: '14:15', duree_min: 90 } }, 'La visite se terminera à 15 h 45.'],
    [{ concert: { heure: '20:30', duree_h: 3 } }, 'Le concert s’achèvera vers 23 h 30.'],
    [{ coupure: { debut: '09:00', duree_h: 4 } }, 'L’eau sera coupée dès 9 h et rétablie à 13 h.'],
    [{ bal: { debut: '22:00', duree_h: 3 } }, 'Le bal prendra fin à 1 h.'],
    [{ fin: '17:00', duree_h: 2 }, 'L’atelier commence à 15 h.'],
    [
      { publication_bans: '2026-05-18', celebration: '2026-06-13T15:30' },
      'Les bans ayant été publiés le 18 mai, vingt-six jours se seront écoulés.',
    ],
    [
      { depot: '2026-03-02', decision: '2026-03-30' },
      'Déposée le 2 mars, la demande a été tranchée après vingt-huit jours écoulés.',
    ],
    [{ signalement: '2026-03-02', reparation: '2026-03-12' }, 'Dix jours se sont écoulés depuis le 2 mars.'],
    [
      { mission: '2026-01-19', rapport: '2026-01-22' },
      'Trois jours séparent la mission de l’expert de son rapport.',
    ],
    [
      { commande: '2026-02-01', livraison: '2026-02-15' },
      'Deux semaines se sont écoulées entre le 1er février et la livraison.',
    ],
    [{ semis: '2026-04-01', recolte: '2026-06-10' }, 'Soixante-dix jours s’étaient écoulés à la récolte.'],
    [{ collections: 38500, loan_limit: { livres: 10 } }, 'La médiathèque conserve 38 500 documents.'],
    [
      { carte_10_entrees: 38, frequentation_2025: 74120, frequentation_2024: 69870 },
      'La fréquentation est passée de 69 870 entrées en 2024 à 74 120 l’année suivante, soit 4 250 de plus.',
    ],
    [{ cheptel: 84 }, 'L’exploitation compte 84 bêtes.'],
    [{ flotte: { utilitaires: 12 } }, 'La ville dispose de 12 véhicules utilitaires.'],
    [{ tirage: 5200, pages: 16 }, 'Le bulletin paraît à 5 200 exemplaires.'],
    [{ frequentation: { samedi: 410 } }, 'Le samedi, 410 visiteurs ont été accueillis.'],
    [
      { financement: { departement: 174300, region: 200000 } },
      'Les partenaires apporteront à eux deux 374 300 €.',
    ],
    [{ parts: { mairie: 1200, caf: 800 } }, 'La mairie et la CAF versent à elles deux 2 000 €.'],
    [{ agents: ['Mme Roy', 'M. Petit'] }, 'Tous deux ont signé.'],
    [
      { hourly_rate_eur: 1.87, weekly_hours: 34 },
      'Au tarif horaire de 1,87 €, une semaine d’accueil aurait représenté 63,58 €.',
    ],
    [{ taux_horaire_eur: 22.5, heures: 8 }, 'Huit heures à 22,50 € représentent 180 €.'],
    [{ daily_rate_eur: 45, days: 6 }, 'Six jours à 45 € représentent 270 €.'],
    [{ astreinte_jours_euros: 50 }, 'L’astreinte est de 50 €.'],
    [
      {
        aides: {
          alimentaire: { nb: 16, total: 2240 },
          énergie: { nb: 9, total: 1867.5 },
          transport: { nb: 4, total: 312 },
        },
      },
      'Le total des secours attribués atteint 4 419,50 €.',
    ],
    [
      {
        aides: {
          alimentaire: { nb: 16, total: 2240 },
          énergie: { nb: 9, total: 1867.5 },
          transport: { nb: 4, total: 312 },
        },
      },
      'Au total, vingt-neuf aides ont été attribuées.',
    ],
    [
      { ecoles: { Pasteur: { eleves: 120, classes: 5 }, Curie: { eleves: 96, classes: 4 } } },
      'Les deux écoles accueillent au total 216 élèves.',
    ],
    [
      { lots: { gros_oeuvre: { montant: 82000 }, toiture: { montant: 31500 }, peinture: { montant: 9400 } } },
      'Le total des lots s’élève à 122 900 €.',
    ],
    [{ sites: { nord: { tonnes: 12.5 }, sud: { tonnes: 7.5 } } }, 'Au total, 20 tonnes ont été collectées.'],
    [
      { postes: { nuit: { heures: 120 }, jour: { heures: 310 }, week: { heures: 70 } } },
      'Au total, 500 heures ont été effectuées.',
    ],
    [{ economies_pct: 18 }, 'Les travaux doivent réduire de 18 % les dépenses d’énergie.'],
    [{ baisse_pct: 30 }, 'L’isolation du gymnase devra abaisser de 30 % la facture.'],
    [{ public: 2300 }, 'Le concert doit attirer 2 300 personnes.'],
    [{ vitesse: 30 }, 'Cet aménagement doit permettre d’apaiser la circulation.'],
    [
      { recettes: 4000 },
      'La manifestation devrait rapporter 4 000 €, et la fête doit rassembler les familles.',
    ],
    [{ agents: 3 }, 'La mutualisation doit faciliter le travail des trois agents.'],
    [{ livraison: '10:45', prestataire: "Table d'Ici" }, 'Les repas sont livrés à 10 h 45 par Table d’Ici.'],
    [{ ouverture: '09:00', maire: 'Mme Léa Roy' }, 'La séance est ouverte à 9 heures par Mme Léa Roy.'],
    [{ alerte: '03:20' }, 'L’alerte a été donnée à 3 h 20 par un riverain.'],
    [{ heures_hebdo: 28 }, 'L’agent travaille 28 heures par semaine.'],
    [{ constat: '16:05' }, 'Le constat a été dressé à 16 h 05 par la police municipale.'],
    [{ salle: { week_end: 320 } }, 'Le week-end est facturé 320 €.'],
    [{ gite: { nuit: 60, week_end: 150 } }, 'Le gîte coûte 150 € le week-end.'],
    [{ visiteurs: { semaine: 410, week_end: 920 } }, 'Le week-end, 920 visiteurs sont venus.'],
    [{ weekend: { prix: 85 } }, 'Le week-end coûte 85 €.'],
    [{ tournees: { weekend: 3 } }, 'Trois tournées ont lieu le week-end.'],
    [{ delai_weeks: 3 }, 'Le délai est de trois semaines.'],
    [{ debut: '2026-09-01', duree_mois: 12 }, 'Elle travaillera du 1er septembre 2026 au 31 août 2027.'],
    [
      { a_compter_du: '2026-09-01', duree_mois: 12 },
      'Elle travaillera du 1er septembre 2026 au 31 août 2027.',
    ],
    [
      { temps_partiel_pct: 80, a_compter_du: '2026-09-01', duree_mois: 12 },
      'Elle travaillera du 1er septembre 2026 au 31 août 2027.',
    ],
    [
      { bail: { prise_effet: '2026-05-01', duree_ans: 6 } },
      'Le bail court du 1er mai 2026 au 30 avril 2032.',
    ],
    [
      { chantier: { debut: '2026-06-01', duree_semaines: 6 } },
      'La rue sera barrée du lundi 1er juin au dimanche 12 juillet 2026.',
    ],
    [
      { exposition: { ouverture: '2026-03-10', duree_jours: 20 } },
      'L’exposition se tiendra du 10 au 29 mars 2026.',
    ],
    [
      { cimetiere: { concessions: { '15 ans': 180, '30 ans': 420, '50 ans': 790 } } },
      'Une concession de trente ans coûte 420 €, celle de cinquante ans 790 €.',
    ],
    [{ tennis: { carte_10_heures: 70 } }, 'La carte de dix heures coûte 70 €.'],
    [
      { parking: { '2 heures': 3, '24 heures': 12 } },
      'Le stationnement coûte 12 € pour vingt-quatre heures.',
    ],
    [{ camping: { forfait_7_jours: 96 } }, 'Le forfait de sept jours est à 96 €.'],
    [{ transport: { pass_12_mois: 210 } }, 'Le pass de douze mois est vendu 210 €.'],
    [{ location: { '3 semaines': 540 } }, 'Trois semaines de location coûtent 540 €.'],
    [{ etal: { longueur_min_m: 2 } }, 'Deux mètres au minimum sont exigés pour l’étal.'],
    [{ recul_min_km: 5 }, 'Un recul de 5 km est demandé.'],
  ])('%j allows « %s »', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [{ appel: '2026-02-17T21:42:00' }, 'L’appel a été reçu à 21 h 45.'],
    [{ appel: '2026-02-17T21:42:00', nb_places: 12 }, 'Vingt et une places ont été vendues.'],
    [{ fin: '00:15' }, 'Le bal se termine à minuit trente.'],
    [{ mesures_db: { jour: 48.5 } }, 'Le sonomètre a relevé 47,5 dB de jour.'],
    [{ ponderation_pct: { prix: 60 } }, 'Le prix est de 60 €.'],
    [{ bassin: { temperature_c: 28.5 } }, 'L’eau est à 28,5 °F.'],
    [{ releve: { temperature_c: -4 } }, 'Il faisait 5 °C sous zéro.'],
    [{ releve: { temperature_c: 4 } }, 'Il faisait 4 °C sous zéro.'],
    [{ emergence_max_db: 3 }, 'Une émergence de 3 mètres au plus est admise.'],
    [{ hauteur_m: 8.7 }, 'L’immeuble culmine à 8,7 étages.'],
    [{ surface_m2: 36 }, 'La terrasse occupe 36 tonnes.'],
    [{ charge_t: 12 }, 'La charge est limitée à 12 mètres.'],
    [{ longueur_m: 17 }, 'Le mur compte dix-sept étages.'],
    [{ debit_l: 40 }, 'Le débit est de 40 kilogrammes.'],
    [{ ouverture_classe: true }, 'Aucune ouverture de classe n’est prévue.'],
    [{ ouverture: '18:00', ouverture_classe: true }, 'Aucune ouverture de classe n’est prévue.'],
    [{ caution: 300 }, 'Aucune caution ne sera versée.'],
    [{ travaux: { debut: '2026-05-04', fin: '2026-05-08' } }, 'Le chantier se termine le 4 mai 2026.'],
    [{ exposition: { debut: '2026-05-04', fin: '2026-05-08' } }, 'L’exposition ferme le 4 mai 2026.'],
    [{ fermeture: { debut: '2026-05-04', fin: '2026-05-08' } }, 'Le guichet sera fermé du 8 au 4 mai 2026.'],
    [
      { tarifs_par_quotient: { 'moins de 400': 1.0, '400 à 799': 2.35 } },
      'Une famille dont le quotient est compris entre 400 et 899 paiera 2,35 euros.',
    ],
    [{ tranches: { '0-499': 12, '500-999': 18 } }, 'De 500 à 1 099 de quotient, la participation est de 18.'],
    [{ stage_heures: 7 }, 'Un stage de huit heures est prescrit.'],
    [{ stage_heures: 7, reunion: '09:00' }, 'La réunion de sept heures est annulée.'],
    [{ stage_heures: 7 }, 'Le stage ouvre à partir de sept heures.'],
    [{ ouverture: '18:00', duree_h: 2.5 }, 'La séance a pris fin à 20 h 45.'],
    [
      { a: { debut: '10:00', duree_h: 2 }, b: { debut: '14:00', duree_h: 3 } },
      'La seconde visite se terminera à 16 h.',
    ],
    [{ ouverture: '18:00', duree_h: 2.5 }, 'Les élèves arriveront à 20 h 30.'],
    [
      { signalement: '2026-03-02', reparation: '2026-03-12' },
      'Douze jours se sont écoulés depuis le 2 mars.',
    ],
    [{ collections: 38500, loan_limit: { livres: 10 } }, 'La médiathèque conserve 35 800 documents.'],
    [{ frequentation_2025: 74120 }, 'La piscine a vendu 74 210 entrées.'],
    [
      { hourly_rate_eur: 1.87, weekly_hours: 34 },
      'Au tarif horaire de 1,87 €, une semaine d’accueil aurait représenté 65,38 €.',
    ],
    [
      {
        aides: {
          alimentaire: { nb: 16, total: 2240 },
          énergie: { nb: 9, total: 1867.5 },
          transport: { nb: 4, total: 312 },
        },
      },
      'Le total des secours attribués atteint 4 491,50 €.',
    ],
    [{ ville: 'Nantes' }, 'Les travaux doivent être déclarés un mois à l’avance.'],
    [{ demandeur: 'Mme Roy' }, 'Le propriétaire doit réduire la hauteur de sa haie.'],
    [{ travaux: 'toiture' }, 'Les riverains des travaux doivent limiter leur vitesse.'],
    [{ livraison: '10:45' }, 'Les repas sont livrés à 10 h 15 par Table ronde.'],
    [{ debut: '2026-09-01', duree_mois: 12 }, 'Elle travaillera du 1er septembre 2026 au 30 septembre 2027.'],
    [
      { debut: '2026-09-01', preavis_mois: 2, duree_mois: 12 },
      'Elle travaillera du 1er septembre au 31 octobre 2026.',
    ],
    [
      { chantier: { debut: '2026-06-01', duree_semaines: 6 } },
      'La rue sera barrée du 1er juin au 12 août 2026.',
    ],
    [
      { cimetiere: { concessions: { '15 ans': 180, '30 ans': 420 } } },
      'Une concession de quarante ans coûte 420 €.',
    ],
    [
      { cimetiere: { concessions: { '15 ans': 180, '30 ans': 420 } } },
      'Une concession de trente ans coûte 430 €.',
    ],
    [{ etal: { longueur_min_m: 2 } }, 'Deux minutes au minimum sont exigées.'],
    [{ surface_m2: 36 }, 'Le délai est de 36 jours.'],
    [{ charge_kg: 15 }, 'Le stationnement est limité à quinze minutes.'],
  ])('%j does not allow « %s »', (facts, text) => {
    expect(flags(facts, text)).not.toEqual([]);
  });
});
