/** Examples that a text works out on a quantity of its own, at a unit rate of the facts; beside each, what does not agree. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('examples at a unit rate of the facts', {
  'a bill, its fixed part and two years': {
    facts: { part_fixe: '48,00 €', prix_m3: { '2025': 1.9, '2026': 2.05 }, abonnes: 3100 },
    faithful: [
      'Le mètre cube passe à 2,05 € en 2026 et la part fixe est de 48 €. Un ménage qui consomme 120 m³ paiera 294 €, part fixe comprise.',
      'Pour 120 m³, la facture s’élèvera à 294 € en 2026, abonnement compris.',
      'Une famille consommant 100 m³ paiera 15 € de plus qu’en 2025.',
    ],
    corrupted: [
      'Le mètre cube passe à 2,05 € en 2026 et la part fixe est de 48 €. Un ménage qui consomme 120 m³ paiera 284 €, part fixe comprise.',
      'Pour 120 m³, la facture s’élèvera à 246,50 € en 2026, abonnement compris.',
      'Pour 120 m³, la facture s’élèvera à 276 € en 2026, abonnement compris.',
      'Une famille consommant 100 m³ paiera 25 € de plus qu’en 2025.',
    ],
  },
  'by the day and by the book': {
    facts: { amende_retard: '0,15 € par jour et par livre', duree_pret: '3 semaines', max_livres: 5 },
    faithful: [
      'Un retard de vingt jours sur un livre coûte 3 €.',
      'Pour deux livres rendus avec dix jours de retard, l’amende s’élève à 3 €.',
    ],
    corrupted: [
      'Un retard de vingt jours sur un livre coûte 4 €.',
      'Pour trois livres rendus avec dix jours de retard, l’amende s’élève à 3 €.',
      'Le prêt dure dix jours et l’amende est de 1,50 €.',
    ],
  },
  'two rates side by side': {
    facts: { droit_place: { abonne_ml: 0.8, passager_ml: 1.3, forfait_electricite: 3 }, emplacements: 22 },
    faithful: [
      'Un abonné qui occupe 5 mètres linéaires paie 4 €, un passager 6,50 €.',
      'Un commerçant abonné installé sur dix mètres paiera 8 €, ou 11 € avec l’électricité.',
    ],
    corrupted: [
      'Un abonné qui occupe 5 mètres linéaires paie 4 €, un passager 7,50 €.',
      'Un abonné qui occupe 5 mètres linéaires paie 6,50 €, un passager 4 €.',
      'Un commerçant abonné installé sur dix mètres paiera 8 €, ou 12 € avec l’électricité.',
    ],
  },
  'days kept, and a charge besides': {
    facts: { frais_capture: '80 €', frais_garde_par_jour: '15 €', delai_garde: '8 jours' },
    faithful: [
      'Un chien gardé trois jours coûtera 125 € à son propriétaire, capture comprise.',
      'Au bout des huit jours, les frais atteignent 200 €, capture comprise.',
      'Cinq jours de garde reviennent à 75 €.',
    ],
    corrupted: [
      'Un chien gardé trois jours coûtera 135 € à son propriétaire, capture comprise.',
      'Au bout des huit jours, les frais atteignent 210 €, capture comprise.',
      'Le délai de garde est de six jours, soit 90 €.',
    ],
  },
  'a hall by the hour': {
    facts: { salle: 'salle Brassens', location: { prix_heure: 18, caution: 200 } },
    faithful: [
      'La salle Brassens est louée 18 € de l’heure ; une réservation de quatre heures revient à 72 €.',
      'Louer la salle trois heures coûte 54 €, caution de 200 € en sus.',
    ],
    corrupted: ['Louer la salle trois heures coûte 64 €, caution de 200 € en sus.'],
  },
  'brackets of one letter': {
    facts: {
      tarifs: [
        { tranche: 'A', repas: 1.2 },
        { tranche: 'B', repas: 2.8 },
        { tranche: 'C', repas: 4.5 },
      ],
    },
    faithful: [
      'Une famille de la tranche B paiera 28 € pour dix repas.',
      'En tranche C, vingt repas reviennent à 90 €.',
    ],
    corrupted: [
      'Une famille de la tranche B paiera 45 € pour dix repas.',
      'En tranche C, vingt repas reviennent à 80 €.',
    ],
  },
  'by the night and by head': {
    facts: {
      taxe_sejour: {
        hotel: '1,20 € par nuit et par personne',
        camping: '0,40 € par nuit et par personne',
      },
    },
    faithful: ['Deux personnes séjournant cinq nuits à l’hôtel verseront 12 €.'],
    corrupted: [
      'Deux personnes séjournant cinq nuits à l’hôtel verseront 4 €.',
      'Deux personnes séjournant cinq nuits au camping verseront 12 €.',
    ],
  },
});
