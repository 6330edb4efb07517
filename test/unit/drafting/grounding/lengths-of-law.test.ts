/** Lengths that the law fixes, time that is left between two days, what a quorum and a rest are, and hours that part a range. */
import { holdsCases } from '../../../support/grounding/cases';

const SALE = {
  num_dia: '021-26-7',
  notaire: 'Me Roux',
  date_reception_dia: '2026-04-07',
  prix_demande_eur: 51000,
};
const COUNCIL = {
  ...{ acquereur: 'SARL Vertier', lot: 'lot 4', date_conseil: '2026-02-10', date_limite_acte: '2026-06-10' },
};
const SEWER = {
  ...{ proprietaire: 'indivision Camus', date_echeance: '2025-03-01', date_visite: '2025-07-22' },
};
const SITTING = { assemblee: 'conseil municipal', nb_conseillers: 27, quorum: 14, date_seance: '2026-06-25' };
const LOAN = {
  ...{
    objet: 'toiture de l’école',
    montant_total_eur: 60000,
    emprunt_eur: 42000,
    preleve_sur_reserve_eur: 18000,
  },
};
const STREET = { voie: 'rue des Forges', heure_debut: '07:30', heure_fin: '18:00' };

holdsCases('lengths of law and rests', {
  'the time to pre-empt': {
    facts: SALE,
    law: ['CU|L213-2'],
    faithful: [
      'Le titulaire du droit de préemption dispose de deux mois pour répondre. La déclaration ayant été reçue le 7 avril 2026, la décision devait être notifiée au plus tard le 7 juin 2026.',
      'Le silence gardé pendant deux mois vaut renonciation à préempter.',
    ],
    corrupted: [
      'Le titulaire du droit de préemption dispose de trois mois pour répondre.',
      'Le titulaire du droit de préemption dispose de deux mois pour répondre. La déclaration ayant été reçue le 7 avril 2026, la décision devait être notifiée au plus tard le 17 juin 2026.',
      'Les travaux dureront deux mois.',
    ],
  },
  'silence that is a refusal': {
    facts: { demandeur: 'Mme Odile Ferrand', objet: 'débit de boissons temporaire', recue_le: '2026-03-04' },
    law: ['CRPA|L231-4'],
    faithful: ['Le silence gardé pendant deux mois vaut décision de rejet.'],
    corrupted: [
      'Le silence gardé pendant quatre mois vaut décision de rejet.',
      'La buvette restera ouverte trois mois.',
    ],
  },
  'the time to pay': {
    facts: { titulaire: 'SAS Mérieux', objet: 'réfection du préau', numero_facture: 'F-2026-118' },
    law: ['CCP|R2192-10'],
    faithful: [
      'Le paiement intervient dans un délai de trente jours.',
      'La facture F-2026-118 est à payer dans les trente jours.',
    ],
    corrupted: [
      'Le paiement intervient dans un délai de quarante jours.',
      'Le règlement de la consultation est consultable pendant trente jours.',
    ],
  },
  'the same without the article': {
    facts: SALE,
    faithful: [],
    corrupted: ['Le titulaire du droit de préemption dispose de deux mois pour répondre.'],
  },
  'a delay that the facts give': {
    facts: { numero_dp: 'DP 021 26 8', delai_mois: 1, depot: '2026-03-02' },
    law: ['CU|R423-23'],
    faithful: ['Le délai d’instruction est d’un mois.'],
    corrupted: ['Le délai d’instruction est de deux mois.'],
  },
  'before a court': {
    facts: { num_arrete: '2026-14', proprietaire: 'M. Guy Lemoine' },
    faithful: [
      'Cette décision peut être déférée au tribunal administratif dans les deux mois de sa notification.',
      'Vous pouvez attaquer cet arrêté devant le tribunal administratif dans un délai de deux mois.',
    ],
    corrupted: [
      'Cette décision peut être déférée au tribunal administratif dans les trois mois de sa notification.',
    ],
  },
  'time given up to a limit': {
    facts: COUNCIL,
    faithful: [
      'Le conseil, réuni le 10 février 2026, a donné son accord. Vous avez quatre mois pour signer l’acte.',
      'Le conseil s’est prononcé le 10 février 2026. La SARL Vertier dispose de quatre mois pour signer l’acte.',
    ],
    corrupted: [
      'Le conseil, réuni le 10 février 2026, a donné son accord. Vous avez cinq mois pour signer l’acte.',
    ],
  },
  'nearly so many months after': {
    facts: SEWER,
    faithful: [
      'Au jour de la visite, le 22 juillet 2025, près de cinq mois après cette échéance, rien n’avait été fait.',
    ],
    corrupted: [
      'Au jour de la visite, le 22 juillet 2025, près de six mois après cette échéance, rien n’avait été fait.',
      'Au jour de la visite, le 22 juillet 2025, près de quatre mois après cette échéance, rien n’avait été fait.',
    ],
  },
  'how many must be there': {
    facts: SITTING,
    faithful: [
      'L’assemblée compte vingt-sept conseillers ; quatorze conseillers au moins doivent être présents pour que le conseil délibère valablement.',
      'La présence de quatorze membres est requise pour atteindre le quorum.',
    ],
    corrupted: [
      'L’assemblée compte vingt-sept conseillers ; treize conseillers au moins doivent être présents pour que le conseil délibère valablement.',
      'Quatorze conseillers ont voté contre.',
    ],
  },
  'the rest of shares told': {
    facts: LOAN,
    faithful: ['L’emprunt couvre 70 % de la dépense et la réserve les 30 % restants.'],
    corrupted: ['L’emprunt couvre 70 % de la dépense et la réserve les 40 % restants.'],
  },
  'a range of hours': {
    facts: STREET,
    faithful: [
      'En dehors de la plage de 7 h 30 à 18 h, la rue des Forges est rendue à la circulation.',
      'Le créneau de sept heures trente à dix-huit heures est réservé au chantier.',
    ],
    corrupted: ['En dehors de la plage de 7 h à 18 h, la rue des Forges est rendue à la circulation.'],
  },
});
