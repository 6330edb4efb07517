/** Words beside a value or a name that are somebody else’s: where somebody is from, who acts for a body, what a passive tells, what a number of an act carries with it. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'from a firm': {
    facts: {
      company: 'Travaux Publics Berthelin',
      site_manager: { civility: 'Mme', first_name: 'Aude', last_name: 'Rolland', phone: '06 11 00 00 52' },
      street: 'rue du Lavoir',
    },
    faithful: [
      'Vous pouvez joindre Mme Rolland, de l’entreprise Travaux Publics Berthelin, au 06 11 00 00 52.',
      'Le chantier est suivi par Mme Rolland, de l’entreprise Travaux Publics Berthelin.',
    ],
    corrupted: ['Vous pouvez joindre Mme Rolland, de l’entreprise Colas, au 06 11 00 00 52.'],
  },
  'who acts for a body': {
    facts: { demandeur: 'SAS Les Saveurs du Port', gerant: 'M. Yannick Le Bihan', surface: '22 m²' },
    faithful: [
      'Vu la demande de M. Yannick Le Bihan ;',
      'Vu la requête de M. Le Bihan, pour une surface de 22 m² ;',
    ],
    corrupted: ['Vu la demande de M. Yannick Le Bris ;'],
  },
  'another person who asks': {
    facts: { demandeur: 'Mme Flora Nédélec', instructeur: 'M. Yannick Le Bihan', surface: '22 m²' },
    faithful: ['Vu la demande de Mme Flora Nédélec ;'],
    corrupted: ['Vu la demande de M. Yannick Le Bihan ;'],
  },
  'done by whom': {
    facts: {
      evenement: 'Foulées du Canal',
      organisateur: 'Union sportive de Marsillac',
      date: '2027-05-23',
    },
    faithful: [
      'Les Foulées du Canal, organisées par l’Union sportive de Marsillac, ont lieu le 23 mai 2027.',
      'À l’occasion des Foulées du Canal organisées par l’Union sportive de Marsillac, la rue est fermée.',
    ],
    corrupted: ['Les Foulées du Canal sont organisées par l’Amicale de Marsillac.'],
  },
  'a day right after its number': {
    facts: {
      lettre_observations: { date: '2027-02-04', recue: '2027-02-08', ref: 'SPB/2027/61' },
      acte: {
        nature: 'délibération',
        numero: '2027-008',
        date: '2027-01-14',
        objet: 'tarifs du port de plaisance',
      },
    },
    faithful: [
      'Par lettre du 4 février 2027, reçue le 8 février, vous avez présenté des observations sur la délibération n° 2027-008 du 14 janvier 2027.',
      'Vos observations portent sur l’acte n° 2027-008 du 14 janvier 2027.',
    ],
    corrupted: [
      'Par lettre du 4 février 2027, vous avez présenté des observations sur la délibération n° 2027-008 du 14 mars 2027.',
      'Votre lettre d’observations du 14 janvier 2027 nous est parvenue.',
    ],
  },
  'less of a line, and both sides of another': {
    facts: {
      lignes: [
        { chapitre: '012', libelle: 'charges de personnel', montant: 12600 },
        { chapitre: '022', libelle: 'dépenses imprévues', montant: -12600 },
        { operation: '31', libelle: 'toiture de la halle', depense: 48310.4, recette: 48310.4 },
      ],
    },
    faithful: [
      'Cette hausse est compensée par une diminution de 12 600 € des dépenses imprévues.',
      'L’opération de la halle s’équilibre en dépenses et en recettes à hauteur de 48 310,40 euros.',
    ],
    corrupted: [
      'Cette hausse est compensée par une diminution de 16 200 € des dépenses imprévues.',
      'La toiture de la halle est inscrite pour 12 600 €.',
    ],
  },
  'a balance under English keys': {
    facts: { operation: 'halle couverte', expense: 48310.4, receipt: 48310.4 },
    faithful: ['L’opération s’équilibre en dépenses et en recettes à 48 310,40 euros.'],
    corrupted: ['L’opération s’équilibre en dépenses et en recettes à 48 301,40 euros.'],
  },
  'the same old and new': {
    facts: {
      tarifs: [
        { libelle: 'quotient inférieur à 500', ancien: 2, nouveau: 2 },
        { libelle: 'quotient de 500 à 999', ancien: 2.9, nouveau: 3.05 },
        { libelle: 'adulte', ancien: 5.8, nouveau: 6.1 },
      ],
      unite: 'goûter',
    },
    faithful: [
      'Les tarifs du goûter sont de deux euros ou trois euros cinq selon le quotient, et de six euros dix pour les adultes.',
    ],
    corrupted: ['Le tarif des adultes est de trois euros cinq.'],
  },
  'how a sentence begins': {
    facts: {
      fermeture: { debut: '2027-04-05', fin: '2027-04-16' },
      deviation: ['rue du Moulin', 'chemin des Prés', 'RD 12'],
    },
    faithful: [
      'Durant la fermeture, les véhicules empruntent la rue du Moulin, le chemin des Prés et la RD 12.',
    ],
    corrupted: ['La déviation passe par la rue du Moulin, le chemin des Prés et la ruelle du Puits.'],
  },
  'a price under one word': {
    facts: { request: 'location de la salle des Tilleuls', rate: 310, deposit: 500, guests: 90 },
    faithful: ['Le tarif de location est de 310 € et la caution de 500 €.'],
    corrupted: ['Le tarif de location est de 330 € et la caution de 500 €.'],
  },
  'a break of so many minutes': {
    facts: { usual_hours: '8 h - 12 h et 13 h 30 - 17 h', summer_hours: '6 h - 13 h', break_minutes: 20 },
    faithful: ['Une pause de vingt minutes est accordée.'],
    corrupted: ['Une pause de trente minutes est accordée.', 'La pause est de 30 minutes.'],
  },
  'said with regret': {
    facts: { refused: 'vidéoprojecteur (déjà réservé)', event_date: '2027-03-14', deposit_cheque: 450 },
    faithful: ['Le vidéoprojecteur, déjà réservé, ne peut malheureusement pas être mis à disposition.'],
    corrupted: ['Le vidéoprojecteur a malheureusement été mal rangé.'],
  },
  'what a formal notice presupposes': {
    facts: { objet: 'mise en demeure de clôture', courrier_precedent: '2026-05-18', delai: '20 jours' },
    faithful: ['Malgré un courrier du 18 mai 2026, les travaux de clôture n’ont pas été effectués.'],
    corrupted: ['Malgré un courrier du 18 juin 2026, les travaux de clôture n’ont pas été effectués.'],
  },
  'done, of which no notice speaks': {
    facts: { objet: 'travaux de peinture', courrier_precedent: '2026-05-18', delai: '20 jours' },
    faithful: ['Un courrier vous a été adressé le 18 mai 2026 au sujet des travaux de peinture.'],
    corrupted: ['Les travaux de peinture n’ont pas été réalisés le 18 mai 2026.'],
  },
  'what stops while something is closed': {
    facts: { equipement: 'ludothèque', fermeture_debut: '2027-02-15', fermeture_fin: '2027-02-27' },
    faithful: ['Les prêts sont suspendus jusqu’au 27 février 2027.'],
    corrupted: ['Mme Ledoux est suspendue jusqu’au 27 février 2027.'],
  },
};

holdsCases('words of somebody else', CASES);
