/** Faithful texts whose facts have the shapes of forms and registers, one kind of reading or computing a case; beside each, what must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('shapes of faithful texts', {
  'articles in keys': {
    facts: { versement_a_l_etat: 42500, encours: 318000, annuite: 27400, reserve_d_eau_m3: 60 },
    faithful: [
      'Un versement de 42 500 € est fait à l’État ; l’encours atteint 318 000 € et l’annuité 27 400 €.',
    ],
    corrupted: ['Un versement de 43 500 € est fait à l’État.', 'L’encours atteint 381 000 €.'],
  },
  'lettered places': {
    facts: {
      emplacement: 'allée C, n° 8',
      titulaire: 'M. Hugo Mainard',
      debut: '2025-06-14',
      duree_annees: 15,
    },
    faithful: [
      'M. Hugo Mainard occupe l’emplacement n° 8 de l’allée C. Débutant le 14 juin 2025, son contrat prendra fin en juin 2040.',
    ],
    corrupted: [
      'M. Hugo Mainard occupe l’emplacement n° 8 de l’allée C. Débutant le 14 juin 2025, son contrat prendra fin en juin 2041.',
    ],
  },
  'parts in euros': {
    facts: { travaux: { cout: 900, part_locataire: 300, part_bailleur: 600 } },
    faithful: [
      'Les travaux coûtent neuf cents euros, répartis à raison de deux tiers pour le bailleur et d’un tiers pour le locataire.',
    ],
    corrupted: ['Les travaux coûtent neuf cents euros, dont trois quarts pour le bailleur.'],
  },
  'aids in a table': {
    facts: {
      financement: "Source;Montant\nRégion;40 000\nAgence de l'eau;25 000\nEmprunt;18 000\nCommune;12 000",
    },
    faithful: ['Les aides représentent 65 000 €.'],
    corrupted: ['Les aides représentent 83 000 €.', 'Les aides représentent 67 000 €.'],
  },
  'present among members': {
    facts: { seance: { membres: 23, presents: 18, pouvoirs: 2 } },
    faithful: ['Dix-huit élus sur vingt-trois étaient présents.'],
    corrupted: ['Dix-huit élus sur vingt-quatre étaient présents.', 'Dix-sept étaient présents.'],
  },
  'hours of keys': {
    facts: { date: '2026-09-12', heure_debut: 9, heure_fin: 17.5, lieu: 'halle' },
    faithful: [
      'Le 12 septembre 2026, la halle ouvrira de 9 heures à 17 h 30.',
      'Le 12 septembre 2026, la halle ouvrira de neuf heures à dix-sept heures trente, soit huit heures et demie.',
    ],
    corrupted: [
      'Le 12 septembre 2026, la halle ouvrira de 8 heures à 17 h 30.',
      'Le 12 septembre 2026, la halle ouvrira de 9 heures à 17 heures.',
    ],
  },
  'hours shared among lines': {
    facts: {
      plages: [
        { club: 'Aïkido', jour: 'lundi', de: '17:00', a: '19:00' },
        { club: 'Escrime', jour: 'vendredi', de: '18:00', a: '22:00' },
      ],
    },
    faithful: [
      'Six heures d’entraînement sont réparties : deux le lundi pour l’aïkido et quatre le vendredi pour l’escrime.',
    ],
    corrupted: [
      'Six heures d’entraînement sont réparties : quatre le lundi pour l’aïkido et deux le vendredi pour l’escrime.',
      'Sept heures d’entraînement sont réparties.',
      'Six heures d’entraînement sont réparties : trois le lundi pour l’aïkido et trois le vendredi pour l’escrime.',
    ],
  },
  'before midnight': {
    facts: { constat: '2026-06-20', heure: '23:45', objet: 'musique' },
    faithful: [
      'La musique a été entendue un quart d’heure avant minuit.',
      'La musique a été entendue quinze minutes avant minuit.',
    ],
    corrupted: [
      'La musique a été entendue vingt-cinq minutes avant minuit.',
      'La musique a été entendue quinze minutes après minuit.',
    ],
  },
  'the day after': {
    facts: { bal: { debut: '2026-07-13 21:00', fin: '2026-07-14 01:00' } },
    faithful: ['Le bal a lieu du 13 juillet 2026 à 21 heures au lendemain à une heure.'],
    corrupted: [
      'Le bal a lieu du 13 juillet 2026 à 21 heures au lendemain à deux heures.',
      'Le bal s’ouvre le 14 juillet 2026 à 21 heures.',
    ],
  },
  'a grade and its step, a title in the name': {
    facts: {
      agent: { nom: 'Louis Ferrand', grade: 'rédacteur principal', echelon: 7 },
      controle: { par: 'garde-champêtre Odile Renan' },
      chef: 'adjudant-chef Paul Riou',
    },
    faithful: ['M. Louis Ferrand, rédacteur principal au 7e échelon, a rencontré l’adjudant-chef Paul Riou.'],
    corrupted: [
      'M. Louis Ferrand, rédacteur principal au 8e échelon, est reçu.',
      'M. Louis Ferrand, attaché principal au 7e échelon, est reçu.',
    ],
  },
  'a rank beside the name': {
    facts: { delegataire: 'Mme Nour Belkacem', rang_adjoint: 2, maire: 'M. Alain Doré', domaine: 'voirie' },
    faithful: ['M. Alain Doré, maire, délègue la voirie à Mme Nour Belkacem, deuxième adjointe.'],
    corrupted: [
      'M. Alain Doré, maire, délègue la voirie à Mme Nour Belkacem, troisième adjointe.',
      'M. Alain Doré, deuxième adjoint, délègue la voirie à Mme Nour Belkacem.',
    ],
  },
  'a gap whose figure another fact has': {
    facts: { devis: 5400, facture: 4900, retenue: 500, objet: 'clôture' },
    faithful: ['La facture de 4 900 € est inférieure de 500 € au devis.'],
    corrupted: ['La facture de 4 900 € est inférieure de 600 € au devis.'],
  },
  'the whole of a short list': {
    facts: {
      delai_mois: 3,
      hameaux: [
        { nom: 'Les Orts', foyers: 41 },
        { nom: 'Rivoire', foyers: 17 },
        { nom: 'Le Suc', foyers: 29 },
      ],
    },
    faithful: [
      'Rivoire est le moins peuplé des trois, avec 17 foyers. Un délai de trois mois leur est laissé.',
    ],
    corrupted: ['Rivoire est le moins peuplé des quatre, avec 17 foyers.'],
  },
  'conformity in per cent': {
    facts: { controles_realises: 36, controles_conformes_pct: 100 },
    faithful: ['Les 36 contrôles se sont tous révélés conformes.'],
    corrupted: ['Les 38 contrôles se sont tous révélés conformes.'],
  },
  'verbs and nouns': {
    facts: { documents: 9400, achats_2025: 620, ventes_2025: 85, plaignants: 5, plaintes_anterieures: 3 },
    faithful: [
      'La bibliothèque a acquis 620 documents en 2025 et en a vendu 85. Cinq riverains se sont plaints.',
    ],
    corrupted: ['La bibliothèque a acquis 640 documents en 2025.'],
  },
  'stops in between': {
    facts: { haltes: ['Gare', 'Moulin', 'Église', 'Stade', 'Collège'], ligne: '3' },
    faithful: [
      'La navette marque trois arrêts intermédiaires.',
      'La navette marque trois haltes intermédiaires entre la gare et le collège.',
    ],
    corrupted: ['La navette marque quatre haltes intermédiaires.'],
  },
  'a rate by the metre': {
    facts: {
      etal: { titulaire: 'M. Rémi Cousin', metres: 4, statut: 'passager' },
      droits: [
        { type: 'abonné', prix_ml: 0.9 },
        { type: 'passager', prix_ml: 1.4 },
      ],
    },
    faithful: [
      'M. Rémi Cousin, passager, occupe quatre mètres. Son droit de place est de 5,60 € par marché.',
    ],
    corrupted: [
      'M. Rémi Cousin, passager, occupe quatre mètres. Son droit de place est de 6,50 € par marché.',
      'M. Rémi Cousin, passager, occupe quatre mètres. Son droit de place est de 3,60 € par marché.',
    ],
  },
  'a length carried up': {
    facts: {
      sentiers: [
        { nom: 'Crêtes', longueur_m: 450 },
        { nom: 'Source', longueur_m: 300 },
      ],
      reseau_avant_m: 12250,
    },
    faithful: [
      'Deux sentiers, de 750 mètres au total, sont balisés. Le réseau passe ainsi de 12 250 à 13 000 mètres.',
    ],
    corrupted: [
      'Deux sentiers, de 750 mètres au total, sont balisés. Le réseau passe ainsi de 12 250 à 13 500 mètres.',
    ],
  },
  'a season': {
    facts: {
      saisonnier: { date_debut: '2026-06-01', date_fin: '2026-09-30', salaire_brut_mensuel: 1850 },
      postes: 2,
    },
    faithful: ['Pour toute la saison, chaque agent percevra 7 400 € bruts.'],
    corrupted: ['Pour toute la saison, chaque agent percevra 7 600 € bruts.'],
  },
  'half of a kind': {
    facts: { residence: { logements: { T2: 5, T3: 10, T5: 5 } } },
    faithful: ['La résidence compte vingt logements, dont la moitié de type T3 et un quart de type T5.'],
    corrupted: ['La résidence compte vingt logements, dont la moitié de type T2.'],
  },
  'above an estimate': {
    facts: { lot: 'AC 17', prix_total: 33000, avis_domaines: 30000 },
    faithful: ['Le lot AC 17 est cédé 10 % au-dessus de l’avis des domaines, qui est de 30 000 €.'],
    corrupted: [
      'Le lot AC 17 est cédé 12 % au-dessus de l’avis des domaines, qui est de 30 000 €.',
      'Le lot AC 17 est cédé 10 % au-dessous de l’avis des domaines, qui est de 30 000 €.',
    ],
  },
  'a share of a capacity': {
    facts: { unite: { capacite: 800, charge_actuelle: 600, mise_en_service: 2011 } },
    faithful: ['L’unité fonctionne à 75 % de sa capacité de 800 équivalents-habitants.'],
    corrupted: ['L’unité fonctionne à 85 % de sa capacité de 800 équivalents-habitants.'],
  },
  'to be paid back': {
    facts: { nuits: 3, prix_nuit: 90, repas: 6, forfait_repas: 20, avance: 300 },
    faithful: [
      'Trois nuits à 90 € et six repas à vingt euros sont pris en charge. L’avance de 300 € déduite, il reste à rembourser 90 €.',
    ],
    corrupted: [
      'Trois nuits à 90 € et six repas à vingt euros sont pris en charge. L’avance de 300 € déduite, il reste à rembourser 120 €.',
    ],
  },
  nomination: {
    facts: { agent: 'Mme Flora Petit', nomination: { type: 'mutation', date: '2026-03-01' } },
    faithful: ['Mme Flora Petit est nommée par voie de mutation à compter du 1er mars 2026.'],
    corrupted: [],
  },
  'hours in a table of a text': {
    facts: { passages: 'Gare\t08:05\nHalle\t08:12\nStade\t08:20\nLycée\t08:31\nPiscine\t08:40' },
    faithful: [
      'Le car part de la gare à 8 h 05 et arrive à la piscine à 8 h 40, trente-cinq minutes plus tard, après trois passages intermédiaires.',
      'Le car passe au stade à 8 h 20.',
    ],
    corrupted: [
      'Le car passe au stade à 8 h 12.',
      'Le car part de la gare à 8 h 05 et arrive à la piscine à 8 h 40, quarante minutes plus tard.',
    ],
  },
  'a family of several children': {
    facts: {
      cantine: { premier_enfant: 80, enfants_suivants: 50 },
      effectif: { maternelle: 18, elementaire: 34 },
    },
    faithful: ['Une famille de trois enfants paiera 180 € par an.'],
    corrupted: [
      'Une famille de trois enfants paiera 240 € par an.',
      'Une famille de quatre enfants paiera 180 € par an.',
    ],
  },
});
