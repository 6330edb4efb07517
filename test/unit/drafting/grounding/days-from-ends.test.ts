/** Days counted from ends: the day on which something starts again, the last day of a notice, a length from the day just told; and values held against each other by name. */
import { holdsCases } from '../../../support/grounding/cases';

const LEAVE = { agent: 'M. Ugo Pastor', date_effet: '2026-05-01', duree_mois: 4, date_demande: '2026-02-16' };
const DEAL = { marche: '2026-F-3', date_notification: '2026-06-15', duree_mois: 24, delai_preavis_mois: 3 };
const ROAD = { voie: 'rue du Lavoir', date_debut: '2026-09-07', date_fin: '2026-09-18' };
const GRAVE = { concessionnaire: 'Mme Ida Roche', date_echeance: '2026-11-05' };
const PLOT = {
  parcelle: 'B 31',
  surface_m2: 400,
  prix_m2_eur: 42,
  prix_total_eur: 16800,
  estimation_eur: 16000,
};
const QUOTE = { devis: 'D-31', montant_ttc_eur: 1500, acompte_pct: 30, objet: 'portail' };
const PART_TIME = { agent: 'Mme Ève Caron', quotite_pct: 60, motif: 'temps partiel sur autorisation' };

holdsCases('days from ends', {
  'back after a length': {
    facts: LEAVE,
    faithful: [
      'M. Ugo Pastor sera réintégré à temps plein le 1er septembre 2026.',
      'L’agent reprendra ses fonctions le 1er septembre 2026.',
    ],
    corrupted: [
      'L’agent reprendra ses fonctions le 1er octobre 2026.',
      'La demande a été reçue le 1er septembre 2026.',
    ],
  },
  'open again': {
    facts: ROAD,
    faithful: ['La rue du Lavoir sera rendue à la circulation le 19 septembre 2026.'],
    corrupted: ['La rue du Lavoir sera rendue à la circulation le 21 septembre 2026.'],
  },
  'a notice before the end': {
    facts: DEAL,
    faithful: [
      'La décision de ne pas reconduire est notifiée trois mois avant l’échéance, soit au plus tard le 15 mars 2028.',
      'Sauf dénonciation avant le 15 mars 2028, le marché sera reconduit.',
    ],
    corrupted: ['Sauf dénonciation avant le 15 avril 2028, le marché sera reconduit.'],
  },
  'a length from the day just told': {
    facts: GRAVE,
    law: ['CGCT|L2223-15'],
    faithful: [
      'La concession de Mme Ida Roche arrive à échéance le 5 novembre 2026. Vous disposez de deux ans après cette date, soit jusqu’au 5 novembre 2028, pour la renouveler.',
    ],
    corrupted: [
      'La concession de Mme Ida Roche arrive à échéance le 5 novembre 2026. Vous disposez de deux ans après cette date, soit jusqu’au 5 novembre 2029, pour la renouveler.',
    ],
  },
  'a price held against an estimate': {
    facts: PLOT,
    faithful: ['Le prix convenu, de 42 € le mètre carré, excède l’estimation de 5 %.'],
    corrupted: [
      'Le prix convenu, de 42 € le mètre carré, excède l’estimation de 8 %.',
      'Le prix convenu est inférieur de 5 % à l’estimation.',
    ],
  },
  'a deposit in per cent': {
    facts: QUOTE,
    faithful: ['À réception de l’acompte de 450 €, le portail sera commandé.'],
    corrupted: ['À réception de l’acompte de 500 €, le portail sera commandé.'],
  },
  'a part of full time': {
    facts: PART_TIME,
    faithful: ['Mme Ève Caron exerce à temps partiel sur autorisation, à raison de 60 % d’un temps complet.'],
    corrupted: ['Mme Ève Caron exerce à raison de 70 % d’un temps complet.'],
  },
});
