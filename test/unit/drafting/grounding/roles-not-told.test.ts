/** Sentences that do not say what a value is for, though they hold a word of another fact; and what says it, and wrongly. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('words beside a value that are no label of it', {
  'a share that holds': {
    facts: {
      objet: 'collecte du verre',
      part_commune_tonnes: 84,
      tonnage_annuel_tonnes: 700,
      nb_colonnes: 31,
    },
    faithful: [
      'Notre tonnage annuel, 84 tonnes, représente 12 % des 700 tonnes du territoire.',
      'La part de la commune est de 84 tonnes, soit 12 % des 700 tonnes collectées.',
    ],
    corrupted: [
      'Le tonnage annuel est de 84 tonnes.',
      'Le tonnage annuel, 84 tonnes, représente 15 % des 700 tonnes du territoire.',
    ],
  },
  'a term of comparison': {
    facts: {
      objet: 'stage de poterie',
      droit_plein_eur: 84,
      droit_reduit_eur: 42,
      nb_seances: 6,
    },
    faithful: [
      'Le droit d’inscription est de 84 € et le droit réduit de 42 €, soit la moitié du droit plein.',
      'Le stage de poterie coûte 84 €, le double du droit réduit.',
    ],
    corrupted: [
      'Le droit plein est de 42 € et le droit réduit de 84 €, soit le double.',
      'Le stage de poterie coûte 42 € au droit plein.',
    ],
  },
  'the whole of which some are told': {
    facts: { objet: 'bourses au permis', nb_candidatures: 12, nb_candidatures_retenues: 7, lots: 3 },
    faithful: [
      'Cinq candidatures sur les douze n’ont pas été retenues.',
      'Sept candidatures sur les douze ont été retenues.',
    ],
    corrupted: [
      'Douze candidatures ont été retenues.',
      'Sur les sept candidatures reçues, cinq ont été retenues.',
    ],
  },
  'a label that stands with its own value': {
    facts: { etablissement: 'gymnase des Aulnes', nb_reserves: 5, delai_reserves_jours: 45, type: 'X' },
    faithful: [
      'L’exploitant lève dans un délai de quarante-cinq jours les cinq réserves formulées.',
      'Le délai est de 45 jours pour les 5 réserves.',
    ],
    corrupted: [
      'L’exploitant lève les réserves dans un délai de cinq jours.',
      'Les quarante-cinq réserves sont levées.',
    ],
  },
  'what a number counts after the value': {
    facts: {
      objet: 'navette du marché',
      nb_trajets_factures: 14,
      nb_trajets_faits: 11,
      prix_trajet_eur: 2.1,
      montant_paye_eur: 29.4,
    },
    faithful: ['Vous aviez réglé 29,40 euros pour quatorze trajets, alors que onze ont été faits.'],
    corrupted: ['Le prix du trajet est de 29,40 euros.', 'Vous aviez réglé 29,40 euros le trajet.'],
  },
});

holdsCases('words of another fact that do not say what a value is for', {
  'an opening that tells what came before': {
    facts: {
      objet: 'bourse au mérite',
      montant_bourse_eur: 620,
      date_candidature: '2026-09-14',
      date_deliberation: '2026-11-19',
      date_entretien: '2026-10-08',
      premier_acompte_eur: 310,
    },
    faithful: [
      'Après lecture de votre candidature, le conseil, réuni le 19 novembre 2026, vous attribue 620 €.',
      'À la suite de votre candidature, le jury vous a reçue le 8 octobre 2026.',
    ],
    corrupted: [
      'Votre candidature du 19 novembre 2026 a retenu notre attention.',
      'L’entretien a eu lieu le 14 septembre 2026.',
      'Le premier acompte est de 620 €.',
    ],
  },
  'an opening that a day is counted from': {
    facts: {
      objet: 'attribution des jardins partagés',
      date_tirage: '2027-03-05',
      date_remise_cles: '2027-03-15',
      date_limite_inscription: '2027-02-12',
    },
    faithful: [
      'Dix jours après le tirage, le lundi 15 mars 2027, chacun recevra sa parcelle.',
      'Pour choisir la parcelle inscrite à votre nom, présentez-vous le 15 mars 2027.',
    ],
    corrupted: ['Le tirage aura lieu le 15 mars 2027.', 'La remise des clés est prévue le 5 mars 2027.'],
  },
  'one of several days': {
    facts: {
      riverain: 'M. Paul Estève',
      date_lettre: '2026-05-22',
      coupures_constatees: ['2026-05-04', '2026-05-09', '2026-05-17'],
      date_controle: '2026-05-28',
    },
    faithful: ['Nous répondons à votre constat du 22 mai 2026.'],
    corrupted: ['Le contrôle a eu lieu le 22 mai 2026.', 'Votre lettre du 28 mai 2026 nous est parvenue.'],
  },
  'one word of a longer key': {
    facts: {
      service: 'accueil du mercredi',
      forfait_vote_eur: 11.4,
      charge_nette_journee_eur: 27.9,
      part_exterieurs_eur: 16.2,
    },
    faithful: ['La journée serait comptée onze euros quarante aux familles.'],
    corrupted: ['La charge nette d’une journée est de 11,40 €.'],
  },
  'what several make up': {
    facts: {
      operation: 'réfection du lavoir',
      region_demandee_eur: 42000,
      etat_demande_eur: 28000,
      reste_a_charge_eur: 70000,
      cout_eur: 140000,
    },
    faithful: ['Les aides demandées atteignent ensemble soixante-dix mille euros.'],
    corrupted: ['L’aide demandée à l’État est de soixante-dix mille euros.'],
  },
  'what is done to a thing, and at a sitting': {
    facts: {
      club: 'Étoile cycliste',
      date_demande: '2026-09-03',
      date_convocation: '2026-11-24',
      date_conseil: '2026-12-01',
      date_avis_bureau: '2026-11-10',
    },
    faithful: [
      'Votre demande sera examinée par les élus le 1er décembre 2026.',
      'La demande est ensuite soumise au conseil, qui se réunit le 1er décembre 2026.',
      'Le conseil municipal est appelé à donner son avis le 1er décembre 2026.',
    ],
    corrupted: [
      'Nous avons reçu votre demande du 1er décembre 2026.',
      'Les conseillers ont été convoqués le 1er décembre 2026.',
      'Vu l’avis du bureau du 1er décembre 2026.',
      'La convocation du conseil est partie le 1er décembre 2026.',
    ],
  },
});

holdsCases('people and lines that a sentence does not mistake', {
  'who is written to, and who is told of': {
    facts: {
      personne_aidee: 'Mme Colette Favre',
      contact: 'M. Denis Favre, son neveu',
      service: 'portage de repas',
      nb_repas_semaine: 5,
    },
    faithful: [
      'Bonjour Monsieur Favre, votre tante recevra cinq repas par semaine.',
      'Monsieur Favre, votre tante recevra cinq repas par semaine.',
    ],
    corrupted: [
      'Mme Favre, épouse de M. Denis Favre, recevra sept repas.',
      'M. Denis Favre, son frère, sera prévenu.',
    ],
  },
  'what is no owner': {
    facts: {
      demandeur: 'Mme Rosa Vidal',
      enfant: 'Tom Vidal',
      objet: 'inscription à la garderie',
      date_depot: '2027-04-06',
      pieces_manquantes: ['certificat de vaccination 2027', 'livret de famille de Rosa Vidal'],
    },
    faithful: [
      'Il manque le certificat de vaccination de Tom.',
      'Il manque le livret de famille de Mme Vidal.',
    ],
    corrupted: ['Il manque le livret de famille de Tom.'],
  },
  'where one band ends and the next begins': {
    facts: {
      objet: 'tarifs de la médiathèque',
      tranches: [
        { nom: 'A', revenu_max: 800, tarif_eur: 4 },
        { nom: 'B', revenu_max: 1400, tarif_eur: 9 },
        { nom: 'C', revenu_max: null, tarif_eur: 15 },
      ],
    },
    faithful: [
      'Au-delà de 1 400, le foyer relève de la tranche C.',
      'Jusqu’à 1 400, le foyer relève de la tranche B ; il relève de la tranche A s’il ne dépasse pas 800.',
    ],
    corrupted: [
      'Jusqu’à 1 400, le foyer relève de la tranche A.',
      'Au-delà de 800, le foyer relève de la tranche C.',
      'Au-delà de 1 400, le foyer relève de la tranche A.',
    ],
  },
});

holdsCases('values told against, one by one, or as a result', {
  'votes against': {
    facts: { objet: 'bail de chasse', pour: 14, contre: 2, abstentions: 3, date_seance: '2026-10-29' },
    faithful: [
      'Par quatorze voix contre deux et trois abstentions, le bail est approuvé le 29 octobre 2026.',
      'Approuvé par quatorze voix contre deux, le bail a été voté le 29 octobre 2026.',
    ],
    corrupted: [
      'Quatorze voix contre et deux voix pour se sont exprimées.',
      'On compte quatorze voix contre.',
    ],
  },
  'what a debt is made of': {
    facts: {
      titulaire: 'Mme Odile Fay',
      loyer_eur: 64,
      arriere_eur: 192,
      nb_loyers_dus: 3,
      garantie_eur: 64,
    },
    faithful: ['Trois mois de loyer sont dus, soit 192 €, que Mme Fay versera.'],
    corrupted: ['Le loyer est de 192 €.', 'Le loyer, à acquitter chaque mois, est de 192 €.'],
  },
  'one by one': {
    facts: {
      famille: 'famille Armand',
      tarif_demi_journee_eur: 7.25,
      nb_demi_journees: 12,
      montant_facture_eur: 87,
    },
    faithful: ['Facturées 7,25 € chacune, les douze demi-journées reviennent à 87 €.'],
    corrupted: ['La facture est de 7,25 €.', 'La demi-journée est facturée 87 €.'],
  },
  'what two facts are apart': {
    facts: { annexe: 'camping', produits_eur: 92000, charges_eur: 87500, resultat_eur: 4500, taxe_eur: 1100 },
    faithful: ['Les charges sont inférieures de 4 500 € aux produits.'],
    corrupted: ['Les charges sont de 4 500 €.', 'Les charges sont inférieures de 1 100 € aux produits.'],
  },
});
