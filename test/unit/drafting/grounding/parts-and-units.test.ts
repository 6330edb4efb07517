/** Parts of a whole, units said once, ages, quotas and gaps between rates. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('what a whole leaves of its contrary part', {
  'prelevements, realises, nonConformes': {
    facts: { prelevements: { realises: 31, nonConformes: 2 } },
    faithful: [
      'Sur 31 prélèvements, 29 étaient conformes.',
      '29 des 31 prélèvements se sont révélés conformes.',
    ],
    corrupted: [
      'Sur 31 prélèvements, 28 étaient conformes.',
      'Sur 31 prélèvements, 29 étaient non conformes.',
    ],
  },
  'dossiers, deposes, incomplets': {
    facts: { dossiers: { deposes: 18, incomplets: 5 } },
    faithful: ['Sur les 18 dossiers déposés, treize étaient complets.'],
    corrupted: ['Sur les 18 dossiers déposés, douze étaient complets.'],
  },
  'logements, logements vacants': {
    facts: { logements: 40, logements_vacants: 6 },
    faithful: ['Sur 40 logements, 34 sont occupés.'],
    corrupted: ['Sur 40 logements, 33 sont occupés.'],
  },
  'demandes, recues, refusees': {
    facts: { demandes: { recues: 10, refusees: 3, accordees: 5, en_attente: 2 } },
    faithful: [],
    corrupted: ['Sur dix demandes reçues, sept ont été accordées.'],
  },
  'demandes, recues, refusees (2)': {
    facts: { demandes: { recues: 10, refusees: 3 } },
    faithful: ['Sur dix demandes reçues, sept ont été accordées.'],
    corrupted: [],
  },
  'offres, recues, irrecevables': {
    facts: { offres: { recues: 9, irrecevables: 2 } },
    faithful: ['Neuf offres ont été reçues, dont sept recevables.'],
    corrupted: [],
  },
  'agents, agents contractuels': {
    facts: { agents: 22, agents_contractuels: 4 },
    faithful: ['Des 22 agents, dix-huit sont titulaires.'],
    corrupted: [],
  },
  'conseillers, absents': {
    facts: { conseillers: 19, absents: 3 },
    faithful: ['Sur 19 conseillers, 16 étaient présents.'],
    corrupted: ['Sur 19 conseillers, 15 étaient présents.'],
  },
});

holdsCases('what came or went', {
  'videoprotection, cameras existantes, nouvelles 2026': {
    facts: { videoprotection: { cameras_existantes: 17, nouvelles_2026: 5 } },
    faithful: ['Cinq caméras s’ajouteront en 2026 aux 17 existantes, portant leur nombre à 22.'],
    corrupted: [
      'Six caméras s’ajouteront en 2026 aux 17 existantes.',
      'Les cinq caméras existantes seront entretenues.',
    ],
  },
  'parc, velos actuels, nouveaux': {
    facts: { parc: { velos_actuels: 30, nouveaux: 12 } },
    faithful: ['Douze vélos supplémentaires rejoindront les trente en place.'],
    corrupted: [],
  },
});

holdsCases('a unit said once', {
  'renouvellement, 10 ans, 20 ans': {
    facts: { renouvellement: { '10_ans': 120, '20_ans': 210, '40_ans': 390 } },
    faithful: [
      'Le renouvellement est possible pour 10, 20 ou 40 ans.',
      'Le renouvellement pour 10, 20 ou 40 ans coûte respectivement 120, 210 et 390 €.',
    ],
    corrupted: ['Le renouvellement est possible pour 15, 20 ou 40 ans.'],
  },
  'limitation, tonnage t, ancien tonnage t': {
    facts: { limitation: { tonnage_t: 7.5, ancien_tonnage_t: 19 } },
    faithful: ['Le passage est limité à 7,5 tonnes, contre 19 auparavant.'],
    corrupted: ['Le passage est limité à 7,5 tonnes, contre 16 auparavant.'],
  },
  'tarif adulte, tarif enfant': {
    facts: { tarif_adulte: 9, tarif_enfant: 4 },
    faithful: ['L’entrée coûte 9 € pour les adultes et 4 pour les enfants.'],
    corrupted: ['L’entrée coûte 9 € pour les adultes et 5 pour les enfants.'],
  },
  'largeur m, ancienne largeur m': {
    facts: { largeur_m: 2.5, ancienne_largeur_m: 4 },
    faithful: ['La largeur est ramenée à 2,50 m au lieu de 4.'],
    corrupted: [],
  },
  'vitesse km h, ancienne vitesse km h': {
    facts: { vitesse_km_h: 30, ancienne_vitesse_km_h: 50 },
    faithful: ['La vitesse est limitée à 30 km/h, contre 50 jusqu’ici.'],
    corrupted: ['La vitesse est limitée à 30 km/h, contre 70 jusqu’ici.'],
  },
  'parcours km': {
    facts: { parcours_km: [5, 10, 21] },
    faithful: ['Les parcours sont de 5, 10 et 21 km.'],
    corrupted: ['Les parcours sont de 5, 12 et 21 km.'],
  },
});

holdsCases('an age reached', {
  'enfant, ne le': {
    facts: { enfant: 'Ewen', ne_le: '2019-04-02' },
    faithful: [
      'Ewen fêtera ses sept ans le 2 avril 2026.',
      'Ewen aura sept ans en avril 2026.',
      'Ewen aura sept ans en 2026.',
    ],
    corrupted: ['Ewen fêtera ses six ans le 2 avril 2026.', 'Ewen aura huit ans en avril 2026.'],
  },
});

holdsCases('below a value of a text', {
  'prix, avis domaines': {
    facts: { prix: 31500, avis_domaines: '34000 € le 2026-01-08' },
    faithful: ['Le prix retenu se situe 2 500 € au-dessous de l’avis des domaines.'],
    corrupted: ['Le prix retenu se situe 2 400 € au-dessous de l’avis des domaines.'],
  },
});

holdsCases('beyond what is free', {
  'dechetterie, passages gratuits an, passage supp': {
    facts: { dechetterie: { passages_gratuits_an: 18, passage_supp: 6 } },
    faithful: ['Un usager effectuant 22 passages dans l’année acquitterait 24 €.'],
    corrupted: [
      'Un usager effectuant 22 passages dans l’année acquitterait 132 €.',
      'Un usager effectuant 23 passages dans l’année acquitterait 24 €.',
    ],
  },
  'impressions, pages incluses, prix page supplementaire': {
    facts: { impressions: { pages_incluses: 50, prix_page_supplementaire: 0.1 } },
    faithful: ['Pour 80 pages, l’usager paiera 3 €.'],
    corrupted: ['Pour 80 pages, l’usager paiera 8 €.'],
  },
});

holdsCases('gaps between rates that the text tells', {
  'rendementReseau, 2024, 2025': {
    facts: { rendementReseau: { '2024': 76.1, '2025': 79.6 }, service: 'eau potable' },
    faithful: ['Le rendement du réseau atteint 79,6 % en 2025, en progrès de 3,5 points sur un an.'],
    corrupted: [
      'Le rendement du réseau atteint 79,6 % en 2025, en recul de 3,5 points sur un an.',
      'Le rendement du réseau atteint 79,6 % en 2025, en progrès de 4,5 points sur un an.',
    ],
  },
  'offres, Banque du Cher, Caisse Régionale': {
    facts: {
      offres: { 'Banque du Cher': 3.1, 'Caisse Régionale': 3.35, 'Crédit Mutuel du Val': 3.22 },
      taux_fixe: 3.1,
    },
    faithful: [
      'Le taux de 3,1 % de la Banque du Cher est inférieur de 0,25 point à celui de la Caisse Régionale et de 0,12 point à celui du Crédit Mutuel du Val.',
      'Trois offres ont été reçues ; la moins chère est à 3,1 %.',
    ],
    corrupted: [
      'Le taux de 3,1 % de la Banque du Cher est inférieur de 0,12 point à celui de la Caisse Régionale et de 0,25 point à celui du Crédit Mutuel du Val.',
      'Quatre offres ont été reçues ; la moins chère est à 3,1 %.',
    ],
  },
  'occupation 2024, occupation 2025': {
    facts: { occupation_2024: 71.2, occupation_2025: 69 },
    faithful: ['L’occupation de 69 % en 2025 a perdu 2,2 points.'],
    corrupted: ['L’occupation de 69 % en 2025 a gagné 2,2 points.'],
  },
});
