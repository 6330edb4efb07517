/**
 * What faithful texts may say of any facts: hours with seconds, units of a record, degrees below zero, brackets in keys, closings, keys that
 * deny. Beside each, what stays flagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';

const flags = (facts: unknown, text: string): readonly string[] =>
  groundFacts({ text, facts, law: [] }, legalCore()).flags.map(({ text: words }) => words);

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
  ])('%j does not allow « %s »', (facts, text) => {
    expect(flags(facts, text)).not.toEqual([]);
  });
});
