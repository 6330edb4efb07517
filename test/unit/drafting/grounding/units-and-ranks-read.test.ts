/** Words that looked like a measure, a way or a length, and values whose unit, rank or year a text or a key gives in another place; votes are no factors. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'no measure of an elided article': {
    facts: { numero: 'ODP-26-019' },
    faithful: [
      'Vous trouverez sous le numéro ODP-26-019 l’autorisation demandée.',
      'Le dossier ODP-26-019 m’a été transmis.',
    ],
    corrupted: ['Le réservoir contient 26 l.'],
  },
  'no way of a street and an article': {
    facts: { voie: 'allée Simone-Iff' },
    faithful: [
      'Le conseil a donné à votre rue le nom d’allée Simone-Iff.',
      'Dans votre rue la circulation est calme.',
    ],
    corrupted: ['Le conseil a donné à la rue du moulin le nom d’allée Simone-Iff.'],
  },
  'an hour and a length that follow each other': {
    facts: { heure_debut: '14:00', heure_fin: '19:00' },
    faithful: ['Les locaux seront rendus à 19 heures, cinq heures après le début de l’occupation.'],
    corrupted: ['Les locaux seront rendus à 19 heures, six heures après le début de l’occupation.'],
  },
  'a unit told once': {
    facts: { releve_ancien_m3: 1482, releve_nouveau_m3: 1873 },
    faithful: ['Le compteur indiquait 1 482 mètres cubes lors du relevé précédent et 1 873 lors du dernier.'],
    corrupted: [
      'Le compteur indiquait 1 482 mètres cubes lors du relevé précédent et 1 878 lors du dernier.',
    ],
  },
  'a rank of a key, in figures': {
    facts: { reduction_3e_enfant_pct: 50, tarif_2eme_service_eur: 4 },
    faithful: [
      'Une réduction de 50 % est consentie pour le troisième enfant.',
      'Le 3e enfant bénéficie de 50 % de réduction.',
      'Le deuxième service coûte 4 €.',
    ],
    corrupted: ['Une réduction de 50 % est consentie pour le deuxième enfant.'],
  },
  'a year amid a key': {
    facts: { taux_foncier_bati_pct: 38.4, taux_foncier_bati_2025_pct: 38.4, exercice: 2026 },
    faithful: ['Le taux du foncier bâti reste inchangé par rapport à 2025.'],
    corrupted: [
      'Le taux du foncier bâti est relevé par rapport à 2025.',
      'Le taux du foncier bâti augmente.',
      'Le taux du foncier bâti baisse cette année.',
    ],
  },
  'votes add up': {
    facts: { votes_pour: 21, votes_contre: 2, abstentions: 4 },
    faithful: [
      '21 voix pour, 2 voix contre et 4 abstentions, soit un total de 27.',
      '21 voix pour, 2 voix contre et 4 abstentions, soit 23 suffrages exprimés.',
    ],
    corrupted: [
      '21 voix pour, 2 voix contre et 4 abstentions, soit un total de 29.',
      '21 voix pour, 2 contre et 4 abstentions, soit un total de vingt-neuf suffrages et abstentions.',
    ],
  },
};

holdsCases('units and ranks read', CASES);
