/**
 * Forms that acts, letters and posters take: formulas in capitals, numbered articles in a line, days whose month was said before, a limit set by
 * the facts, a hiring that they hold, the name of a couple.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('forms of acts', {
  'formulas in capitals and articles of this text': {
    facts: { maire: 'Odile Ferrand', adjoint: 'Marc Thibaudeau', effet: '2026-10-01', plafond_eur: 2500 },
    law: ['CGCT|L2122-18'],
    faithful: [
      'Nous, Odile Ferrand, maire, vu l’article L. 2122-18 du CGCT, ARRETONS : Article 1 : M. Marc Thibaudeau reçoit délégation à compter du 1er octobre 2026. Article 2 : Le plafond est de 2 500 €.',
      'DECISION : M. Marc Thibaudeau reçoit délégation à compter du 1er octobre 2026.',
      'DECIDE de donner délégation à M. Marc Thibaudeau. Article 2 – Le plafond est fixé à 2 500 €.',
    ],
    corrupted: [
      'Nous, Odile Ferrand, maire, ARRETONS : Article 1 : M. Marc Thibaudot reçoit délégation.',
      'Nous, Odile Ferrand, vu l’article 12 du code civil, ARRETONS : M. Marc Thibaudeau reçoit délégation.',
      'DECIDE de donner délégation à M. Marc Thibaudeau. Article 2 – Le plafond est fixé à 2 800 €.',
    ],
  },
  'a stretch in capitals before a sentence': {
    facts: { alerte: 'alerte rouge inondation', fermeture: '2026-11-12', heure: '14:00', places: 180 },
    faithful: [
      'EN RAISON DE L’ALERTE ROUGE INONDATION, LES CRECHES FERMERONT LE JEUDI 12 NOVEMBRE 2026 A 14 HEURES. Le gymnase peut recevoir 180 personnes.',
    ],
    corrupted: [
      'EN RAISON DE L’ALERTE ROUGE INONDATION, LES CRECHES FERMERONT LE JEUDI 12 NOVEMBRE 2026 A 16 HEURES. Le gymnase peut recevoir 180 personnes.',
    ],
  },
  'days whose month was said before': {
    facts: { arrivee: '2027-06-03', depart: '2027-06-06', invites: 28 },
    faithful: ['En juin 2027, la ville recevra vingt-huit invités du jeudi 3 au dimanche 6.'],
    corrupted: [
      'En juin 2027, la ville recevra vingt-huit invités du vendredi 4 au dimanche 6.',
      'En mai 2027, la ville recevra vingt-huit invités du jeudi 3 au dimanche 6.',
    ],
  },
  'an anniversary in words': {
    facts: { ville_jumelee: 'Oberau', anniversaire_ans: 35, budget_eur: 5200 },
    faithful: ['Pour le trente-cinquième anniversaire du jumelage avec Oberau, 5 200 € sont prévus.'],
    corrupted: ['Pour le trente-sixième anniversaire du jumelage avec Oberau, 5 200 € sont prévus.'],
  },
  'a limit of the facts': {
    facts: { salle: 'salle des Fontaines', heure_fin: '01:00', capacite_personnes: 120, date: '2026-09-12' },
    faithful: [
      'La fête du 12 septembre 2026 devra prendre fin à une heure du matin et ne pas réunir plus de cent vingt personnes.',
    ],
    corrupted: [
      'La fête du 12 septembre 2026 devra être gardée par un vigile.',
      'La fête du 12 septembre 2026 devra prendre fin à deux heures du matin.',
    ],
  },
  'a hiring': {
    facts: {
      agente: 'Mme Inès Vasseur',
      emploi: 'adjointe technique',
      date_debut: '2026-09-01',
      duree_mois: 6,
    },
    faithful: ['Mme Inès Vasseur est recrutée en qualité d’adjointe technique pour six mois.'],
    corrupted: ['Mme Inès Vasseur est titularisée en qualité d’adjointe technique.'],
  },
  'no hiring of somebody who applies': {
    facts: { candidate: 'Mme Inès Vasseur', poste: 'adjointe technique', date_debut: '2026-09-01' },
    faithful: ['Mme Inès Vasseur s’est portée candidate au poste d’adjointe technique.'],
    corrupted: ['Mme Inès Vasseur est recrutée en qualité d’adjointe technique.'],
  },
  'the name of a couple': {
    facts: { futurs_epoux: ['Lucas Andrieu', 'Salomé Kerbrat'], maire: 'Odile Ferrand' },
    faithful: ['Les bans du mariage Andrieu-Kerbrat sont publiés.'],
    corrupted: [
      'Les bans du mariage Andrieu-Kerbart sont publiés.',
      'Les bans du mariage Andrieu-Ferrand sont publiés.',
    ],
  },
  'whoever gets, and whoever sells': {
    facts: { vendeur: 'commune de Roquevive', acquereur: 'SCI Les Cyprès', notaire: 'Me Paule Grandjean' },
    faithful: ['La vente à la SCI Les Cyprès sera passée devant Me Paule Grandjean.'],
    corrupted: ['La vente par la SCI Les Cyprès sera passée devant Me Paule Grandjean.'],
  },
  'an exemption that the facts say': {
    facts: { taxe_eur: 2.4, exoneration_saisonniers: true, exoneration_etudiants: false },
    faithful: ['Les saisonniers en sont exonérés.'],
    corrupted: ['Les saisonniers n’en sont pas exonérés.'],
  },
  'a complement that is a day': {
    facts: { evenement: 'repas des anciens', date: '2026-12-13', heure: '12:00' },
    faithful: ['Vous êtes invités au repas du dimanche 13 décembre 2026, à midi.'],
    corrupted: ['Vous êtes invités au repas du samedi 13 décembre 2026, à midi.'],
  },
  'a week of so many hours': {
    facts: { heures_par_semaine: 24, tarif_horaire_eur: 2.1 },
    faithful: [
      'Votre participation est de 2,10 € de l’heure, soit 50,40 € pour une semaine de vingt-quatre heures.',
    ],
    corrupted: [
      'Votre participation est de 2,10 € de l’heure, soit 50,40 € pour une semaine de vingt-huit heures.',
    ],
  },
});

holdsCases('forms that excuse nothing', {
  'names in capitals': {
    facts: {
      entreprise: 'Travaux du Bocage',
      agente: 'Claire Lopez',
      adjoint: 'Yann Kervella',
      adjointe: 'Marie Le Goff',
    },
    faithful: ['Le marché est attribué à TRAVAUX DU BOCAGE.'],
    corrupted: [
      'Le marché est attribué à la société BOUYGUES TRAVAUX PUBLICS.',
      'Étaient présents : DUPONT, GARNIER, LEROY et BOUCHARD.',
      'L’adjoint est Yann LE GOFF.',
      'Le dossier est suivi par Mme DIT.',
    ],
  },
  'a duty beside a number': {
    facts: { capacite: 80, salle: 'salle des Aulnes' },
    faithful: ['La salle des Aulnes accueille 80 personnes.'],
    corrupted: ['La salle des Aulnes accueille 80 personnes et l’organisateur doit souscrire une assurance.'],
  },
  'an agent who moves': {
    facts: { agent: 'Mme Lopez', poste: 'cuisinière', date_effet: '2026-09-01', objet: 'Mutation interne' },
    faithful: ['Mme Lopez prend ses fonctions de cuisinière le 1er septembre 2026.'],
    corrupted: ['Mme Lopez est recrutée à compter du 1er septembre 2026.'],
  },
  'an article of another text': {
    facts: { reglement: 'règlement intérieur, article 12', objet: 'restitution de la caution' },
    faithful: ['En application du règlement intérieur, article 12, la caution est restituée.'],
    corrupted: ['En application du règlement intérieur, article 14. Elle est restituée.'],
  },
  'the names of no couple': {
    facts: { epoux: 'Luc Courcelle', epouse: 'Imane Zerrouki', officier: 'Marc Bellon' },
    faithful: ['Le mariage Courcelle-Zerrouki est célébré par Marc Bellon.'],
    corrupted: ['Le mariage Courcelle-Bellon est célébré.'],
  },
  'who has done it': {
    facts: { president: 'Paul Martin', secretaire: 'Claire Lopez' },
    faithful: ['Le secrétariat a été tenu par Claire Lopez.'],
    corrupted: ['Le secrétariat a été tenu par Paul Martin.'],
  },
});
