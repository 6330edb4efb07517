/** Measures, lengths and counts as they are said in full: "trois mètres cubes et demi", "neuf ares vingt centiares", "ces deux jours". */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('said in full', {
  'a half after the unit': {
    facts: { nature: 'ferraille', volume_m3: 3.5, distance_km: 1.5, masse_tonnes: 2.5 },
    faithful: [
      'Nous avons relevé trois mètres cubes et demi de ferraille.',
      'Le dépôt est à un kilomètre et demi du bourg.',
      'Il y en a pour 2 tonnes et demie.',
    ],
    corrupted: [
      'Nous avons relevé trois mètres cubes de ferraille.',
      'Nous avons relevé quatre mètres cubes et demi de ferraille.',
      'Le dépôt est à deux kilomètres et demi du bourg.',
    ],
  },
  'land in words': {
    facts: { objet: 'vente d’un terrain', surface_m2: 920, prix_eur: 4600 },
    faithful: ['Le terrain, de neuf ares vingt centiares, est vendu 4 600 €.'],
    corrupted: [
      'Le terrain, de neuf ares trente centiares, est vendu 4 600 €.',
      'Le terrain, de dix-neuf ares vingt centiares, est vendu 4 600 €.',
    ],
  },
  'what was just told': {
    facts: { date_debut_fermeture: '2027-03-01', date_fin_fermeture: '2027-03-12', nb_rues: 3 },
    faithful: ['Le service ferme le 1er mars et rouvre après le 12. Entre ces deux dates, écrivez-nous.'],
    corrupted: ['Ces deux rues seront fermées du 1er au 12 mars.'],
  },
  'a quotient is no price': {
    facts: { tarif_repas_eur: 4.1, tarif_reduit_eur: 2, quotient_max_tarif_reduit: 550 },
    faithful: ['Le repas est à 2 € pour les familles dont le quotient est inférieur à 550.'],
    corrupted: ['Le repas est à 2 € pour les familles dont le quotient est inférieur à 650.'],
  },
  'the eve of a day': {
    facts: {
      nom: 'Minibus du samedi',
      heure_depart: '08:40',
      heure_limite_reservation_veille: '17:00',
      destination: 'halles de Corvant',
    },
    faithful: ['Pour le Minibus du samedi, réservez le vendredi avant 17 h.'],
    corrupted: [
      'Pour le Minibus du samedi, réservez le jeudi avant 17 h.',
      'Le Minibus du samedi part le vendredi à 8 h 40.',
    ],
  },
  'steres are no cubic metres': {
    facts: { foret: 'bois de Corvant', lots: ['3', '15'], volume_lot_steres: 15, nb_lots: 20, taxe_eur: 50 },
    faithful: [
      'Chaque lot fait 15 stères, dans le bois de Corvant.',
      'Vingt lots seront tirés, soit un volume de 300 stères.',
      'Les vingt lots représentent 300 stères et 1 000 €.',
    ],
    corrupted: ['Chaque lot fait 15 mètres cubes.', 'Vingt lots seront tirés, soit un volume de 310 stères.'],
  },
});
