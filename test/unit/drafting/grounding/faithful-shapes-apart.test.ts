/** The same kinds, on other facts: hours, councils, offices, months, parts and lists. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('shapes of faithful texts, on other facts', {
  'key words that the verb says otherwise': {
    facts: {
      piscine: {
        bassins: 2,
        entrees_2025: 41200,
        entrees_2024: 40000,
        abonnes: 830,
        fermeture_technique_jours: 12,
        maitres_nageurs: 4,
      },
    },
    faithful: [
      'La piscine, dotée de deux bassins et de quatre maîtres-nageurs, a accueilli 41 200 entrées en 2025, soit 3 % de plus qu’en 2024.',
      'Elle a fermé douze jours pour entretien ; 830 usagers y sont abonnés.',
    ],
    corrupted: [
      'La piscine a accueilli 41 200 entrées en 2025, soit 4 % de plus qu’en 2024.',
      'La piscine emploie cinq maîtres-nageurs.',
    ],
  },
  hours: {
    facts: {
      accueil: { ouverture_heure: 8, fermeture_heure: 12, jours: ['lundi', 'mercredi', 'vendredi'] },
      tarif_heure: 14,
      heures_menage: 6,
    },
    faithful: [
      'L’accueil est ouvert de huit heures à midi, les lundis, mercredis et vendredis, soit quatre heures d’ouverture par jour. Six heures de ménage sont facturées 14 € l’une, soit 84 €.',
    ],
    corrupted: [
      'L’accueil est ouvert de huit heures à treize heures.',
      'Six heures de ménage sont facturées 14 € l’une, soit 94 €.',
    ],
  },
  council: {
    facts: {
      conseil: { en_exercice: 27, presents: 21, representes: 4, absents: 2 },
      vote: { pour: 22, contre: 1, abstentions: 2 },
    },
    faithful: [
      'Vingt et un conseillers sur vingt-sept étaient présents et quatre représentés ; deux étaient absents. La délibération est adoptée par vingt-deux voix pour, une contre et deux abstentions.',
    ],
    corrupted: [
      'Vingt et un conseillers sur vingt-neuf étaient présents.',
      'La délibération est adoptée par vingt-deux voix pour, deux contre et deux abstentions.',
    ],
  },
  'ranks of offices': {
    facts: {
      presidente: 'Mme Lou Garnier',
      rang_vice_presidente: 3,
      vice_presidente: 'Mme Ana Pinto',
      tresorier: 'M. Éric Salle',
    },
    faithful: [
      'Mme Ana Pinto, troisième vice-présidente, a remplacé Mme Lou Garnier, présidente ; M. Éric Salle, trésorier, était présent.',
    ],
    corrupted: [],
  },
  'police title': {
    facts: {
      intervention: {
        agent: 'gardien-brigadier Théo Lambert',
        heure: '22:10',
        lieu: 'quai Nord',
        personnes_presentes: 6,
      },
    },
    faithful: [
      'Le gardien-brigadier Théo Lambert est intervenu à 22 h 10 quai Nord, où six personnes se trouvaient.',
      'Théo Lambert, gardien-brigadier, est intervenu quai Nord.',
    ],
    corrupted: ['Le commissaire Théo Lambert est intervenu à 22 h 10 quai Nord.'],
  },
  'sum above and below': {
    facts: {
      offres: [
        { nom: 'Rive SA', prix: 84000 },
        { nom: 'Cap Bâti', prix: 91500 },
      ],
      estimation: 87500,
    },
    faithful: [
      'L’offre de Rive SA est inférieure de 4 % à l’estimation, celle de Cap Bâti lui est supérieure de 4 000 €.',
    ],
    corrupted: [
      'L’offre de Rive SA est inférieure de 6 % à l’estimation.',
      'L’offre de Cap Bâti est supérieure de 5 000 € à l’estimation.',
    ],
  },
  carried: {
    facts: {
      effectif_avant: 128,
      recrutements: [
        { service: 'crèche', postes: 4 },
        { service: 'voirie', postes: 3 },
      ],
    },
    faithful: ['Sept postes sont créés ; l’effectif est ainsi porté de 128 à 135 agents.'],
    corrupted: ['Sept postes sont créés ; l’effectif est ainsi porté de 128 à 136 agents.'],
  },
  'contract months': {
    facts: { contrat: { du: '2026-01-15', au: '2026-07-14', loyer_mensuel: 410 }, depot: 410 },
    faithful: ['Le loyer étant de 410 € par mois, la période représente 2 460 €, soit six mois.'],
    corrupted: ['Le loyer étant de 410 € par mois, la période représente 2 870 €.'],
  },
  dates: {
    facts: { date_signature: '2024-04-01', duree_ans: 6, preneur: 'M. Ivan Lesage' },
    faithful: [
      'Signé le 1er avril 2024 pour six ans, le bail de M. Ivan Lesage arrivera à échéance fin mars 2030.',
    ],
    corrupted: [
      'Signé le 1er avril 2024 pour six ans, le bail de M. Ivan Lesage arrivera à échéance fin mars 2031.',
    ],
  },
  parts: {
    facts: { prime: { total: 1200, part_fixe: 400, part_variable: 800 } },
    faithful: [
      'La prime, de 1 200 €, comprend une part fixe d’un tiers, soit 400 €, et une part variable de 800 €.',
    ],
    corrupted: [],
  },
  articles: {
    facts: {
      date_d_ouverture: '2026-05-04',
      cout_de_l_operation: 76000,
      prise_d_eau: 2,
      montant_a_l_hectare: 350,
    },
    faithful: ['L’opération, qui ouvre le 4 mai 2026, coûte 76 000 € ; le montant est de 350 € à l’hectare.'],
    corrupted: ['L’opération coûte 67 000 €.'],
  },
  'two of three': {
    facts: {
      parcelles: [
        { ref: 'ZA 12', surface_m2: 400, avis: 'favorable' },
        { ref: 'ZA 15', surface_m2: 650, avis: 'défavorable' },
        { ref: 'ZB 3', surface_m2: 520, avis: 'favorable' },
      ],
      delai_jours: 3,
    },
    faithful: [
      'La plus grande des trois, la parcelle ZA 15, a reçu un avis défavorable ; les deux autres, un avis favorable.',
    ],
    corrupted: ['La plus grande des quatre, la parcelle ZA 15, a reçu un avis défavorable.'],
  },
  'table of hours': {
    facts: { navette: 'Mairie : 07:30\nPlage : 07:44\nPort : 07:52' },
    faithful: [
      'La navette quitte la mairie à 7 h 30, dessert la plage à 7 h 44 et arrive au port vingt-deux minutes après son départ.',
    ],
    corrupted: ['La navette dessert la plage à 7 h 52.'],
  },
  elected: {
    facts: {
      agent: { nom: 'Mme Sara Blin', grade: 'attachée territoriale', echelon: 3 },
      promotion: { grade: 'attachée principale', date: '2026-02-01' },
    },
    faithful: [
      'Mme Sara Blin, attachée territoriale au 3e échelon, accède au grade d’attachée principale le 1er février 2026.',
    ],
    corrupted: [
      'Mme Sara Blin, attachée territoriale au 4e échelon, accède au grade d’attachée principale le 1er février 2026.',
    ],
  },
  'percentages of capacity': {
    facts: { parking: { capacite: 250, occupees: 200 }, bornes: 8 },
    faithful: ['Le parking est occupé à 80 % : 200 places sur 250, dont huit équipées d’une borne.'],
    corrupted: ['Le parking est occupé à 85 %.'],
  },
  'bought sold': {
    facts: { lots_acquis: 3, lots_vendus: 2, prix_achat: 45000, prix_vente: 58500 },
    faithful: [
      'Acheté 45 000 €, le terrain est revendu 58 500 €, soit 30 % de plus. Trois lots ont été acquis, deux vendus.',
    ],
    corrupted: ['Acheté 45 000 €, le terrain est revendu 58 500 €, soit 25 % de plus.'],
  },
  'a title that opens the name of a fact': {
    facts: { chef: 'adjudant-chef Paul Riou', controle: { par: 'garde-champêtre Odile Renan' } },
    faithful: [
      'L’adjudant-chef Paul Riou et la garde-champêtre Odile Renan sont venus.',
      'Paul Riou, adjudant-chef, est venu.',
    ],
    corrupted: ['Le commissaire Paul Riou est venu.', 'La directrice Odile Renan est venue.'],
  },
});
