/**
 * Who gives, who owns, what is there and what is offered, against facts that say otherwise or nothing.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('givers, owners and offers', {
  'for one metre of another kind': {
    facts: {
      droits_eur_ml: {
        abonne: 1.1,
        passager: 1.6,
      },
      droit_metre_forain: 2.4,
      loyer_m2: 8,
    },
    faithful: [
      'Le droit est de 1,10 € le mètre linéaire pour les abonnés.',
      'Les passagers paient 1,60 € le mètre.',
      'Un forain paie 2,40 € par mètre.',
    ],
    corrupted: [
      'Le droit est de 1,10 € le mètre carré pour les abonnés.',
      'Un forain paie 2,40 € par mètre carré.',
      'Le loyer est de 8 € le mètre cube.',
    ],
  },
  'what one giver gives told of another': {
    facts: {
      commune: 'Saint-Prest',
      budget: 50000,
      financements: {
        commune: 15000,
        departement: 20000,
        mecenat: 6000,
        billetterie: 9000,
      },
    },
    faithful: [
      'La commune apporte 15 000 € et le département 20 000 €.',
      'Le budget du festival est de 50 000 €, dont 20 000 € du département.',
      'Sur les 50 000 €, 15 000 € viennent de la commune.',
      'Le mécénat contribue à hauteur de 6 000 € et la billetterie rapporte 9 000 €.',
      'La commune prend acte de la subvention de 20 000 € du département.',
      'La commune inscrit une recette de 20 000 € du département.',
      'La commune engage les démarches pour obtenir les 20 000 € attendus.',
      'La commune mobilise une aide de 20 000 € versée par le département.',
    ],
    corrupted: [
      'La commune apporte 20 000 € au festival.',
      'Le département verse une aide de 15 000 €.',
      'Le mécénat apporte 9 000 €.',
      'La commune prend en charge 20 000 € du coût.',
      'Le département accorde une aide de 15 000 €.',
    ],
  },
  'whose paper it is': {
    facts: {
      epoux_1: 'Karim Benali',
      epoux_2: 'Julie Perrot',
      pieces_manquantes: ['acte de naissance de Julie Perrot'],
    },
    faithful: ["Il manque l'acte de naissance de Julie Perrot."],
    corrupted: ["Il manque l'acte de naissance de Karim Benali."],
  },
  'stars of a hotel that multiply nothing': {
    facts: {
      tarifs: {
        palace: 4.2,
        hotel_4_etoiles: 2.1,
        hotel_3_etoiles: 1.4,
        camping: 0.5,
      },
    },
    faithful: ['Le tarif est de 1,40 € dans les hôtels 3 étoiles et de 0,50 € en camping.'],
    corrupted: [
      'Le tarif est de 1,50 € dans les hôtels 3 étoiles et de 0,50 € en camping.',
      'Le tarif est de 2 € dans les hôtels 4 étoiles et de 0,50 € en camping.',
    ],
  },
  'what was found, told as not there': {
    facts: {
      avis: 'favorable avec réserves',
      reserves: ['pente du toit', 'teinte des volets'],
      controles: [
        {
          date: '2026-02-03',
          resultat: 'fuite au raccord',
        },
        {
          date: '2026-02-20',
          resultat: 'conforme',
        },
      ],
    },
    faithful: [
      "L'avis est favorable, avec deux réserves.",
      "Le contrôle du 20 février 2026 n'a révélé aucune fuite.",
    ],
    corrupted: [
      "L'avis est favorable, sans aucune réserve.",
      "Le contrôle du 3 février 2026 n'a révélé aucune fuite.",
      "Les contrôles n'ont révélé aucune fuite.",
    ],
  },
  'somebody who is not there': {
    facts: {
      ligne: 'L4',
      accompagnateur: false,
      surveillant: true,
      eleves: 22,
    },
    faithful: [
      'La ligne L4 transporte 22 élèves, sans accompagnateur.',
      "La ligne L4 circule en présence d'un surveillant.",
    ],
    corrupted: [
      "La ligne L4 circule en présence d'un accompagnateur.",
      'Les 22 élèves voyagent avec un accompagnateur.',
      "Les 22 élèves sont accompagnés d'un accompagnateur.",
    ],
  },
  'what somebody holds': {
    facts: {
      nom: 'M. Théo Laval',
      poste: 'animateur',
      du: '2026-02-02',
      au: '2026-06-30',
      indice_brut: 367,
      diplome: 'CAP',
    },
    faithful: [
      "M. Théo Laval est engagé comme animateur, sur la base de l'indice brut 367.",
      "M. Théo Laval, titulaire d'un CAP, est engagé comme animateur.",
    ],
    corrupted: [
      "M. Théo Laval, titulaire du BPJEPS, est engagé comme animateur, sur la base de l'indice brut 367.",
      "M. Théo Laval, titulaire d'une licence de lettres, est engagé comme animateur.",
      'M. Théo Laval, diplômé en sciences politiques, est engagé comme animateur.',
    ],
  },
  'something that is offered': {
    facts: {
      etablissement: 'bibliothèque Colette',
      inscrits: 812,
      fonds: {
        livres: 9400,
        dvd: 700,
      },
      agents: 3,
      tarif: 8,
      gratuit_moins_de_18_ans: true,
    },
    faithful: [
      'La bibliothèque Colette compte 9 400 livres et 700 DVD.',
      "Le tarif est de 8 € ; l'inscription est gratuite pour les moins de 18 ans.",
    ],
    corrupted: [
      'Trois agents y travaillent, et un service de portage à domicile est proposé aux personnes âgées.',
      "La bibliothèque compte 812 inscrits et un atelier d'écriture y est animé.",
    ],
  },
  'some of a list that are not so': {
    facts: {
      offres: ['Bati Nord', 'Toit Sud'],
      lots: ['toiture', 'peinture'],
      reserves: ['joint à reprendre'],
      pouvoirs: ['M. Ravel à Mme Caron'],
      prescriptions: ['tuiles plates'],
      absent: 'M. Blin',
    },
    faithful: [
      "Aucune offre n'a été écartée.",
      "Aucun lot n'est infructueux.",
      'Deux offres ont été reçues, sans aucune offre irrégulière.',
      'M. Blin était absent sans pouvoir.',
      "Aucune offre n'est anormalement basse ; aucun lot n'a été déclaré sans suite.",
    ],
    corrupted: [
      "L'avis est rendu sans aucune prescription.",
      "L'avis ne comporte aucune prescription.",
      'La réception est prononcée sans réserve.',
      'La réception ne donne lieu à aucune réserve.',
    ],
  },
});
