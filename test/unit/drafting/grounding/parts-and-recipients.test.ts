/** Parts of a place, those to whom something goes, added conditions, bad weather, offices after "étant": what may be said, and near misses. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'parts of a place': {
    facts: {"lieu": "cour du château de Maulne", "depart": "parking de la piscine des Ormes", "concert": {"salle": "nef de l'abbaye de Sérigny"}, "date": "2026-05-30"}, // prettier-ignore
    faithful: [
      'La fête se tient dans la cour du château de Maulne.',
      'Le départ est donné sur le parking de la piscine des Ormes.',
      "Le concert sera donné dans la nef de l'abbaye de Sérigny.",
      "Le concert sera donné à l'abbaye de Sérigny.",
      'Les stands seront installés aux abords du château de Maulne.',
      'La fête aura lieu au château de Maulne le 30 mai 2026.',
    ],
    corrupted: [
      'La fête se tient dans le jardin du château de Maulne.',
      'Le départ est donné devant le hall de la piscine des Ormes.',
      "Le concert sera donné dans le réfectoire de l'abbaye de Sérigny.",
      'La fête se tient sur le parvis du château de Maulne.',
    ],
  },
  'to whom something goes': {
    facts: {"aide": "aide au maintien à domicile", "montant": 310, "verse_a": "prestataire de portage de repas", "courrier": {"transmis_a": "direction des routes de Loubens", "transmis_le": "2026-03-04"}, "cles": {"remises_a": "Mme Odile Ferrat"}}, // prettier-ignore
    faithful: [
      "L'aide de 310 € sera versée au prestataire de portage de repas.",
      "L'aide de 310 € sera versée directement au prestataire.",
      'Votre courrier a été transmis le 4 mars 2026 à la direction des routes de Loubens.',
      'Votre courrier a été transmis à la direction compétente.',
      "L'aide sera versée au plus tard le mois suivant.",
      "L'aide sera versée à terme échu.",
      'Les clés ont été remises à Mme Odile Ferrat.',
    ],
    corrupted: [
      "L'aide de 310 € sera versée au bailleur.",
      "L'aide sera versée directement à la famille.",
      'Votre courrier a été transmis à la préfecture.',
      'Votre courrier a été transmis au notaire.',
    ],
  },
  'who pays, told in one word': {
    facts: {"cession": {"objet": "terrain des Aubiers", "frais_acte": "acquéreur", "bornage_par": "commune"}, "entretien": "locataire", "candidatures": {"admis": 14, "liste_attente": 9}}, // prettier-ignore
    faithful: [
      "Les frais d'acte sont supportés par l'acquéreur.",
      "Les frais étant supportés par l'acquéreur, la commune ne paie que le bornage.",
      "L'entretien est assuré par le locataire.",
      'La commission a retenu 14 candidatures, les autres étant placées sur une liste d’attente.',
      'La liste d’attente compte 9 noms, 14 candidatures ayant été retenues.',
    ],
    corrupted: [
      "Les frais d'acte sont supportés par la commune.",
      "L'acte sera signé, les frais étant supportés par le vendeur.",
      "L'entretien est assuré par le bailleur.",
      'La commission a retenu 9 candidatures.',
    ],
  },
  'conditions that are added': {
    facts: {"permis": "permis de stationnement", "titulaire": "Mme Louise Estève", "emprise": "échafaudage", "voie": "rue du Fourneau", "condition": "maintien d'un passage piéton"}, // prettier-ignore
    faithful: [
      "Le permis est délivré à Mme Louise Estève sous réserve du maintien d'un passage piéton.",
      'Le permis est délivré sous réserve des droits des tiers.',
      "Le permis est délivré sous réserve de la production d'une attestation d'assurance.",
      "Le permis est délivré sous réserve de l'obtention des autres autorisations nécessaires.",
      "L'échafaudage est autorisé à condition qu'un passage pour les piétons soit maintenu.",
      'Le permis est délivré à Mme Louise Estève moyennant le respect des prescriptions ci-dessus.',
    ],
    corrupted: [
      "Le permis est délivré sous réserve de l'éclairage nocturne du chantier.",
      "L'échafaudage est autorisé à condition que la façade soit bâchée.",
      "Le permis est délivré moyennant la plantation d'un tilleul.",
    ],
  },
  'bad weather, no fallback': {
    facts: {"evenement": "bal des pompiers", "date": "2026-07-13", "lieu": "place du Foirail", "lieu_repli": "aucun"}, // prettier-ignore
    faithful: [
      'Le bal a lieu place du Foirail le 13 juillet 2026.',
      "Aucun lieu de repli n'est prévu en cas de pluie.",
      'En cas de pluie, le bal sera annulé.',
      'Le bal ne sera pas reporté en cas de pluie.',
    ],
    corrupted: [
      'En cas de pluie, le bal sera reporté au lendemain.',
      "En cas d'intempéries, il se tiendra à la halle.",
      'Le bal sera déplacé sous la halle en cas de mauvais temps.',
    ],
  },
  'bad weather, a fallback': {
    facts: {"evenement": "bal des pompiers", "lieu": "place du Foirail", "repli_pluie": "halle aux grains"}, // prettier-ignore
    faithful: ['En cas de pluie, le bal sera déplacé à la halle aux grains.', 'En cas de pluie, il se tiendra sous la halle.'], // prettier-ignore
    corrupted: [],
  },
  'offices after a verb': {
    facts: { seance: { president: 'M. Alban Tréhorel', secretaire: 'Mme Judith Mélac' } },
    faithful: [
      'La séance est présidée par M. Alban Tréhorel, Mme Judith Mélac étant secrétaire.',
      'M. Alban Tréhorel est président de la séance, Mme Judith Mélac en est la secrétaire.',
      'Mme Judith Mélac est désignée secrétaire de séance.',
      'Mme Judith Mélac est chargée de rédiger le procès-verbal.',
    ],
    corrupted: [
      'La séance est présidée par M. Alban Tréhorel, Mme Judith Mélac étant assesseure.',
      'M. Alban Tréhorel siège, Mme Judith Mélac agissant en qualité de trésorière.',
    ],
  },
  'kept or not': {
    facts: { acces_secours: true, collecte_dechets: false, navette_gratuite: true },
    faithful: [
      "L'accès des secours à la rue sera maintenu.",
      "L'accès des véhicules de secours ne sera pas interrompu.",
      'La collecte des déchets de la rue ne sera pas assurée.',
      "L'accès des secours n'est pas supprimé.",
      "La circulation ne sera pas maintenue, mais l'accès des secours le sera.",
    ],
    corrupted: [
      "L'accès des secours à la rue ne sera pas maintenu.",
      "L'accès des véhicules de secours par le pont n'est plus possible.",
      'La collecte des déchets de la rue sera assurée.',
    ],
  },
  'one side, one rank': {
    facts: {"dommage": "rétroviseur et portière arrière droits", "medaille": "médaille d'honneur du travail, échelon argent", "forfait": {"heures_hebdo": 22}}, // prettier-ignore
    faithful: [
      'Le rétroviseur et la portière arrière droits sont abîmés.',
      "La médaille d'honneur du travail, échelon argent, lui est remise.",
      'Le service ouvre vingt-deux heures par semaine.',
    ],
    corrupted: [
      'Le rétroviseur et la portière arrière gauches sont abîmés.',
      'La portière avant est abîmée.',
      "La médaille d'honneur du travail, échelon bronze, lui est remise.",
      'Le service ouvre vingt-deux heures par mois.',
    ],
  },
  'look-alikes': {
    facts: {
      agent: { nom: 'Jonas Perrault', grade: 'rédacteur' },
      nomination: { date: '2026-09-01', motif: 'mutation' },
      surface_m2: 80,
      prix: 100000,
      reserve: 'levée',
      recu_le: '2026-05-02',
      document: 'avant-projet sommaire',
      salle: 'salle du Conseil',
    },
    faithful: [
      'M. Jonas Perrault, rédacteur, est nommé le 1er septembre 2026.',
      'L’avant-projet sommaire est arrivé le 2 mai 2026.',
      'Or, le prix est de 100 000 €.',
      'Le courrier est arrivé avant la réunion.',
      'Le prix est inférieur à celui du marché.',
      'La surface est supérieure à la moyenne communale.',
      'M. Jonas Perrault est rédacteur ; il est nommé à compter du 1er septembre 2026.',
    ],
    corrupted: [],
  },
};

holdsCases('parts of places, recipients, conditions', CASES);
