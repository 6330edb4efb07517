/** FO-12: examples of dots and underscores that lead from a label to what it names, and of those that lead nowhere. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un trait en travers de la page',
      text: `VILLE DE VERNOIS\n${'_'.repeat(40)}\nDÉCISION N° 2026-4\n${'_'.repeat(40)}\nLe maire de Vernois,`,
    },
    {
      why: 'points de conduite d’un tarif avec son unité',
      text: 'Article 1 - Le tarif est fixé à :\nmoins de 900 €  ......  6,20 € le repas\nde 900 à 1 300 €  ..........  8,10 € le repas\nau-delà  .......  9,90 € par repas',
    },
    ...[
      '1°) droits de place des exposants ....... compte 70321\n2°) eau et électricité ....... compte 70878',
      '1. plan ....... pièce jointe\n2. devis ....... pièce jointe',
      '• entrées du musée ………… article 7062\n• visites guidées ………… article 7062',
      'a) chauffage ............ inclus ;\nb) vaisselle ............ en sus.',
      'adulte ___________ 4,50 €\nenfant ___________ 2,00 €',
      'le premier lot ........ 3 rue Haute\nle second lot ........ Moulin neuf',
      'pièce n° 1 ............ plan de masse\npièce n° 2 ............ notice',
    ].map((text) => ({ why: 'points d’une liste, d’un nom à ce qu’il a', text, kind: 'note' as const })),
    ...[
      '21 euro',
      '21 euros',
      '3 h',
      '12 ha',
      '7 voix',
      '40 € / mois',
      '40 €/mois',
      '40 € le mois',
      '40 € l’an',
      '30 HT',
    ].map((price) => ({
      why: `points qui mènent à ${price}`,
      text: `Part ............ ${price}`,
      kind: 'note' as const,
    })),
    ...['21 euro', '40 € / mois', '40 €/mois', '40 € l’an', '12 ha'].map((price) => ({
      why: `points serrés qui mènent à ${price}`,
      text: `Part …… ${price}`,
      kind: 'note' as const,
    })),
    ...[
      ['1 heure', '2 heures'],
      ['1 jour', '2 jours'],
      ['1 an', '3 ans'],
      ['1 place', '20 places'],
      ['1 élève', '25 élèves'],
      ['1 agent', '2 agents'],
      ['1 point', '3 points'],
      ['1 euro', '3 euros'],
      ['1h', '3h'],
    ].map(([one = '', more = '']) => ({
      why: `points qui mènent à ${one} ou à ${more}`,
      text: `a) petit groupe ............ forfait de ${one}\nb) grand groupe ............ forfait de ${more}`,
      kind: 'note' as const,
    })),
    {
      why: 'points qui mènent au prix de chaque chose',
      text: 'pain ...... de 2 €\neau ...... 3€ (ou 2)',
      kind: 'note',
    },
    { why: 'points collés au prix', text: 'pain ......3 € (ou 2)\neau ......4 € (ou 3)', kind: 'note' },
    {
      why: 'points qui mènent à une page',
      text: 'Objet ..................... 4\nAnnexes ........ 12',
      kind: 'note',
    },
    ...[
      'Prêt A ....................   120 000 €',
      'Entretien ........... +  4 200,00 €\n   TOTAL ...... - 12 000,00 €',
      'Membres présents ........ 21\nVotants ........ : 24',
      'Recettes ............ 1 250,50 € TTC',
      'Surface ……… 125,5 m2',
      'Loyer ........... 40 €    Charges .......... 12 €',
    ].map((text) => ({ why: 'points qui mènent à un nombre', text, kind: 'note' as const })),
    ...[
      'Déposée le ....... 12 mai 2026 – avis affiché le 18 mai 2026\nDéclarant ........ Mme Anne LEROY\nTravaux .......... clôture sur rue\nAdresse .......... 5, impasse des Amandiers – BH 76',
      'Demandeur ........ SARL BATIR\nLieu ............. rue du Moulin',
      'Bénéficiaire …… M. Luc PETIT\nEmplacement …… place du Marché',
      'Agent ............ Mme Anne LEROY\nGrade ............ adjoint technique\nÉchelon .......... 3e',
    ].map((text) => ({ why: 'points qui mènent d’un titre à ce qu’il nomme', text, kind: 'note' as const })),
    ...[
      '- personne seule ......................... bon de 40 €\n- deux personnes ......................... bon de 65 €\n- par personne supplémentaire ............ 20 €, le bon ne pouvant dépasser 145 €',
      'éveil musical .................  96 € (au lieu de 92 €)\nformation et instrument ....... 260 € (au lieu de 250 €)',
      '1. résidents de la commune ...... 3,20 € le repas ;\n2. extérieurs ................... 4,80 € le repas ;',
      'a) demi-journée .......... forfait de 12 heures\nb) journée ............... forfait de 24 heures',
      'durée du prêt ............ 15 ans\ntaux ..................... 3,12 % (fixe)',
    ].map((text) => ({ why: 'points qui mènent à un prix', text, kind: 'note' as const })),
  ],
  fails: [
    ...(
      [
        ['Demandeur ........ SARL BATIR\nIl verse .......... à la commune.', '..........'],
        ['il est dit que M Luc ........ habite ici\nil est dit que Mme Anne ........ habite là', '........'],
        ['- le preneur ........ verse 30 € au bailleur\n- le bailleur ........ remet les clés', '........'],
        ['- ce local ........ sert de dépôt\n- cette cour ........ sert de parc', '........'],
        ['- son loyer ........ reste dû\n- sa caution ........ reste due', '........'],
        ['- prix fixé à ........ par an\n- durée fixée à ........ par bail', '........'],
        ['- prix du ........ loyer\n- nom de ........ locataire', '........'],
        ['- loyer ........ par an\n- charges ........ par mois', '........'],
        ['- loyer ........ € hors charges\n- charges ........ € en sus', '........'],
        ['- surface ........ m² bâtis\n- cour ........ mètres carrés', '........'],
        ['- il loue ........ maison\n- elle loue ........ jardin', '........'],
        ['- bail qui ........ court\n- loyer dont ........ reste', '........'],
        ['- ce qui est ........ loyer\n- ce que doit ........ charge', '........'],
        ['Né le ............ à ............\nMarié le ............ à ............', '............'],
        [
          'il verse ........ au plus 40 € puis ........\nelle verse ........ au plus 50 € puis ........',
          '........',
        ],
        ['part ........ soit 12 habitants\nlot ........ soit 15 habitants', '........'],
        [
          'Elle est due ; le prix est de ........ au plus 40 € par an\nElle est due ; le prix est de ........ au plus 50 € par mois',
          '........',
        ],
        ['La part ........ 2026', '........'],
        ['La part …… 2026', '……'],
        [
          'Le Maire ................................ Paul\nLa rue est ouverte.',
          '................................',
        ],
        [`Il paie ${'_'.repeat(24)} au maire.`, '_'.repeat(24)],
        [`${'_'.repeat(24)} paie le loyer.`, '_'.repeat(24)],
        ['Le marché est signé le .......... 2026.', '..........'],
        ['La rue ........ 12 bis est fermée.', '........'],
        ['Le bénéficiaire ........ paie 40 €.\nLa rue est ouverte.', '........'],
        ['La redevance est de ............ € par mois.\nElle est payée le 3 mars.', '............'],
      ] as const
    ).map(([text, at]) => ({ why: at, text, kind: 'note' as const, message: 'empty', at })),
  ],
};
