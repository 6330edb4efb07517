/**
 * What the daily texts of a service say of plain facts: keys as developers write them, one derived value at most, and one wrong token beside.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('daily texts', {
  'how many times more, of short codes': {
    facts: {
      batiments: {
        T2: 6,
        T3: 12,
        T4: 3,
      },
      loyer: 410,
    },
    faithful: [
      'Les T3 sont deux fois plus nombreux que les T2.',
      'Les T2 sont deux fois plus nombreux que les T4.',
    ],
    corrupted: ['Les T3 sont trois fois plus nombreux que les T2.'],
  },
  'how many times more, of what a text counts': {
    facts: {
      objet: 'arrachage de 9 peupliers',
      replantation: {
        nombre: 18,
        essence: 'charme',
      },
      cout: 7400,
    },
    faithful: [
      "À la suite de l'arrachage des neuf peupliers, deux fois plus d'arbres seront replantés : dix-huit charmes.",
    ],
    corrupted: [
      "À la suite de l'arrachage des neuf peupliers, trois fois plus d'arbres seront replantés : dix-huit charmes.",
    ],
  },
  'points under an objective': {
    facts: {
      taux_remplissage_pct: 71,
      objectif_pct: 75,
      salle: 'salle Bellevue',
    },
    faithful: [
      "Le taux de remplissage est de 71 %, quatre points sous l'objectif de 75 %.",
      "Avec 71 %, le remplissage reste quatre points en dessous de l'objectif.",
    ],
    corrupted: [
      "Le taux de remplissage, de 71 %, est quatre points au-dessus de l'objectif.",
      "Le taux de remplissage est de 71 %, six points sous l'objectif de 75 %.",
      "Avec 71 %, la salle Bellevue fait quatre points de mieux que l'objectif.",
    ],
  },
  'a paper that dates back so many days': {
    facts: {
      courrier: '2026-03-02',
      convocation: '2026-03-11',
      seance: '2026-03-18',
    },
    faithful: [
      "La séance du 18 mars 2026 s'est tenue ; la convocation datait de sept jours.",
      'À la date de la séance, le 18 mars, la convocation datait de sept jours.',
    ],
    corrupted: ["La séance du 18 mars 2026 s'est tenue ; la convocation datait de cinq jours."],
  },
  'a variation whose sign the words say': {
    facts: {
      fuites: {
        total: 40,
        evolution_pct: -12.5,
      },
    },
    faithful: ['Quarante fuites ont été réparées, en recul de 12,5 %.'],
    corrupted: [
      'Quarante fuites ont été réparées, en hausse de 12,5 %.',
      "Quarante fuites ont été réparées ; leur nombre progresse d'au moins 12,5 %.",
      'Quarante fuites ont été réparées ; leur nombre augmente de moins de 12,5 %.',
    ],
  },
  'hours a week under a key that says no hours': {
    facts: {
      ludotheque: 'ludothèque des Prés',
      ouverture_hebdo: 22,
      temps_travail_hebdo: 35,
      equipe: {
        agents: 3,
        benevoles: 8,
      },
    },
    faithful: [
      "La ludothèque des Prés est ouverte 22 heures par semaine ; trois agents et huit bénévoles l'animent.",
    ],
    corrupted: [
      "La ludothèque des Prés est ouverte 24 heures par semaine ; trois agents et huit bénévoles l'animent.",
    ],
  },
  'a least length whose key has its unit after': {
    facts: {
      inscription: {
        delai_min_jours: 14,
      },
      sejour_min_nuits: 2,
    },
    faithful: [
      "L'inscription se fait au moins deux semaines à l'avance.",
      "L'inscription se fait au moins quatorze jours à l'avance.",
    ],
    corrupted: [
      "L'inscription se fait au moins trois semaines à l'avance.",
      "L'inscription se fait au moins quatorze minutes à l'avance.",
    ],
  },
  'money for each person': {
    facts: {
      sortie: 'Futuroscope',
      participants: 38,
      participation_par_personne: 24,
      bus: 1,
    },
    faithful: ['Les 38 participants versent chacun 24 €.', 'La participation est de 24 € par personne.'],
    corrupted: ['La participation est de 26 € par personne.'],
  },
  'an anniversary': {
    facts: {
      jumelage: {
        annee_signature: 1996,
        anniversaire: 30,
      },
    },
    faithful: ['Signé en 1996, le jumelage fête ses 30 ans.'],
    corrupted: ['Signé en 1996, le jumelage fête ses 40 ans.'],
  },
  'a sigle in full': {
    facts: {
      dossier: 'PC 12',
      avis_ABF: 'favorable',
      ag: '2026-05-04',
    },
    faithful: [
      "L'architecte des bâtiments de France a rendu un avis favorable sur le dossier PC 12.",
      "L'assemblée générale s'est tenue le 4 mai 2026.",
    ],
    corrupted: ["L'architecte des bâtiments de France a rendu un avis défavorable sur le dossier PC 12."],
  },
  'cases by what they are for': {
    facts: {
      pv: {
        stationnement: 310,
        vitesse: 45,
        bruit: 12,
      },
      agents: 5,
    },
    faithful: [
      'Les cinq agents ont dressé 367 procès-verbaux, dont 310 pour stationnement.',
      'Sur les 367 procès-verbaux dressés, 45 visaient la vitesse.',
      'Parmi les procès-verbaux, 45 visaient la vitesse.',
    ],
    corrupted: ['Les cinq agents ont dressé 376 procès-verbaux, dont 310 pour stationnement.'],
  },
  'so much a metre, told once': {
    facts: {
      chemins: [
        {
          voie: 'rue Haute',
          longueur_m: 120,
          cout_ttc: 18000,
        },
        {
          voie: 'rue Basse',
          longueur_m: 200,
          cout_ttc: 24000,
        },
      ],
    },
    faithful: [
      'Rapporté au mètre, le chantier de la rue Haute revient à 150 € TTC, contre 120 € rue Basse.',
      'Le coût au mètre est de 150 € rue Haute et de 120 € rue Basse.',
    ],
    corrupted: ['Rapporté au mètre, le chantier de la rue Haute revient à 160 € TTC.'],
  },
  'what is so no more': {
    facts: {
      collecte: {
        avant: 'chaque lundi',
        apres: 'un lundi sur deux',
      },
      date: '2026-06-01',
      ancien_lieu: 'place du Puits',
      nouveau_lieu: 'place Verte',
    },
    faithful: [
      "À partir du 1er juin 2026, la collecte n'aura plus lieu chaque lundi mais un lundi sur deux.",
      "Le marché n'aura plus lieu place du Puits.",
    ],
    corrupted: ["À partir du 1er juin 2026, la collecte n'aura plus lieu un lundi sur deux."],
  },
  'hours of a market, one after the other': {
    facts: {
      marche: 'marché aux fleurs',
      horaires: {
        deballage_a_partir_de: '05:30',
        ouverture: '07:30',
        fermeture: '12:30',
        rangement_au_plus_tard: '14:00',
      },
    },
    faithful: [
      'Le marché se tient de 7 h 30 à 12 h 30. Les commerçants peuvent déballer à partir de 5 h 30 et doivent avoir rangé à 14 h au plus tard.',
      'Les exposants déballent à partir de 5 h 30 ; le marché ferme à 12 h 30.',
      'Le marché se tient de 7 h 30 à 12 h 30. Les commerçants peuvent déballer à partir de 5 h 30 et doivent avoir rangé à 14 h, soit une heure et demie après la fermeture.',
    ],
    corrupted: ['Les commerçants peuvent déballer à partir de 7 h 30.'],
  },
  'what one denies and another has made': {
    facts: {
      etangs: {
        observations: 9,
        avis: {
          dreal: 'favorable',
          chasseurs: 'sans observation',
        },
      },
    },
    faithful: ["La fédération des chasseurs n'a formulé aucune observation."],
    corrupted: [
      'La fédération des chasseurs a rendu un avis favorable.',
      "La fédération des chasseurs n'a formulé que huit observations.",
    ],
  },
  'a title after a figure': {
    facts: {
      courriers: [
        { date: '2026-05-12', auteur: 'M. Roux', numero: 11 },
        { date: '2026-06-15', auteur: 'M. Blin', numero: 12 },
      ],
    },
    faithful: [
      'Le 12 mai 2026 M. Roux demande un banc, et le 15 juin 2026 M. Blin demande un arbre.',
      'Par courrier n° 12 M. Blin demande un arbre.',
    ],
    corrupted: ['Le 12 mai 2026 M. Blin demande un arbre.', 'Par courrier n° 12 M. Morin demande un arbre.'],
  },
  'openings that may be days, and openings in hours': {
    facts: { piscine: { ouverture_hebdo: 5 }, ludotheque: { ouverture_hebdo: 22 } },
    faithful: [
      'La piscine est ouverte cinq jours par semaine.',
      'La ludothèque est ouverte 22 heures par semaine.',
    ],
    corrupted: ['La ludothèque est ouverte 22 jours par semaine.'],
  },
  'letters that are no sigle': {
    facts: { engin: 'moteur de 50 cc', hauteur: '120 cm' },
    faithful: ['Le moteur est de 50 cc.'],
    corrupted: ['La communauté de communes a été consultée.'],
  },
  'the same letters in capitals': {
    facts: { dossier: 'transmis à la CC', hauteur: '120 cm' },
    faithful: ['La communauté de communes a été consultée.'],
    corrupted: ["L'agence régionale de santé a été consultée."],
  },
  'a denied count that nobody denies': {
    facts: {
      enquete: {
        observations: 9,
        jours: 15,
      },
    },
    faithful: ["L'enquête a recueilli neuf observations."],
    corrupted: ["Aucune observation n'a été faite pendant l'enquête."],
  },
});
