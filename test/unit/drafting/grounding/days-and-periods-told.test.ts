/**
 * Roles that were taken for another: an interval of hours after a word of closing, hours told before their day, a length that is a distance, a request that is
 * received; the two ends of a closing; feasts; articles numbered after a dash.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('days, hours and periods told', {
  'closed from one hour to another': {
    facts: { rue: 'rue Basse', heure_debut: '08:00', heure_fin: '17:30' },
    faithful: [
      'La rue Basse sera fermée de huit heures à dix-sept heures trente.',
      'La rue Basse sera fermée entre 8 h et 17 h 30.',
    ],
    corrupted: ['La rue Basse sera fermée jusqu’à 8 h.'],
  },
  'hours before their day': {
    facts: {
      titre: 'marché aux fleurs',
      horaires: { vendredi: '17 h - 21 h', samedi: '10 h - 21 h', dimanche: '10 h - 18 h' },
    },
    faithful: [
      'Le marché aux fleurs vous attend de 17 h à 21 h le vendredi, de 10 h à 21 h le samedi et jusqu’à 18 h le dimanche.',
    ],
    corrupted: [
      'Le marché aux fleurs vous attend de 10 h à 21 h le vendredi, de 17 h à 21 h le samedi et jusqu’à 18 h le dimanche.',
    ],
  },
  'a distance is how long a way is': {
    facts: { distance_grand_km: 32, distance_petit_km: 14, denivele_m: 900 },
    faithful: ['Le grand parcours, long de 32 kilomètres, part en premier.'],
    corrupted: ['Le petit parcours, long de 32 kilomètres, part en premier.'],
  },
  'a request that is received': {
    facts: { demande: 'copie du registre', date_demande: '2026-10-29', date_reception: '2026-11-02' },
    faithful: ['La demande a été reçue le 2 novembre 2026.'],
    corrupted: ['La demande a été reçue le 3 novembre 2026.'],
  },
  'the two ends of a closing': {
    facts: { batiment: 'gymnase', fermeture_debut: '2027-02-20', fermeture_fin: '2027-03-07' },
    faithful: ['Le gymnase sera fermé pendant seize jours à compter du 20 février 2027.'],
    corrupted: [
      'Le gymnase sera fermé pendant treize jours à compter du 20 février 2027.',
      'Le gymnase sera fermé à compter du 7 mars 2027.',
    ],
  },
  'the day after a feast': {
    facts: {
      objet: 'fermeture de la mairie',
      date_fermeture: '2026-12-24',
      permanence: '2026-12-26',
      reouverture: '2027-01-04',
    },
    faithful: ['Une permanence est prévue le lendemain de Noël.'],
    corrupted: [
      'Une permanence est prévue le lendemain de la Toussaint.',
      'Une permanence est prévue le lundi de Pâques.',
    ],
  },
  'an article after a dash': {
    facts: { locataire: 'Mme Noémie Lacassagne', acompte_eur: 126, caution_eur: 800 },
    faithful: [
      'Convention de location – Article 4 : La locataire, Mme Noémie Lacassagne, verse un acompte de 126 €. Article 5 : La caution est de 800 €.',
    ],
    corrupted: [
      'Convention de location – Article 4 : La locataire, Mme Noémie Lacassagne, verse un acompte de 162 €. Article 5 : La caution est de 800 €.',
    ],
  },
});
