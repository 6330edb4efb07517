/** Who bears a cost, who gives power to whom, who replaces whom: never the other way round. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'who bears the cost': {
    facts: {"cession": {"prix": 34}, "frais_acte": "à la charge de l'acquéreur", "acquereur": "M. et Mme Marchegay", "commune": "La Roche", "travaux_a_charge_preneur": 18400, "bailleur": "Commune de La Roche", "menage_par": "association", "transport": "pris en charge par la région", "association": "Les Amis du Lac"}, // prettier-ignore
    faithful: [
      "Les frais d'acte sont à la charge de l'acquéreur.",
      "M. et Mme Marchegay supporteront les frais d'acte.",
      'Le preneur prend à sa charge les travaux, à hauteur de 18 400 €.',
      'Le locataire réalisera les travaux.',
      "Le ménage incombe à l'association.",
      "Le ménage est assuré par l'association.",
      'Le transport est financé par la région.',
      "La commune ne supporte pas les frais d'acte.",
    ],
    corrupted: [
      "Les frais d'acte sont supportés par la commune.",
      "Les frais d'acte sont à la charge du vendeur.",
      'La commune de La Roche prend à sa charge les travaux, à hauteur de 18 400 €.',
      'Le bailleur réalisera les travaux.',
      'Le ménage incombe à la commune.',
      'La commune assure le ménage de la salle.',
      'Le transport est pris en charge par les familles.',
    ],
  },
  'powers and replacements': {
    facts: {"procuration": {"de": "Lionel Bastide", "a": "Anne-Sophie Kerjean"}, "agent": {"nom": "Dubreucq", "prenom": "Séverine"}, "recrutement": {"agent_remplace": "Amandine Leclercq"}}, // prettier-ignore
    faithful: [
      'Lionel Bastide a donné procuration à Anne-Sophie Kerjean.',
      'Anne-Sophie Kerjean a reçu procuration de Lionel Bastide.',
      'Lionel Bastide est représenté par Anne-Sophie Kerjean.',
      'M. Lionel Bastide, absent, a donné pouvoir à Mme Anne-Sophie Kerjean.',
      'Séverine Dubreucq est recrutée pour remplacer Amandine Leclercq.',
      'Séverine Dubreucq remplace Amandine Leclercq.',
      'Amandine Leclercq est remplacée par Séverine Dubreucq.',
    ],
    corrupted: [
      'Anne-Sophie Kerjean a donné procuration à Lionel Bastide.',
      "Lionel Bastide a reçu procuration d'Anne-Sophie Kerjean.",
      'Anne-Sophie Kerjean est représentée par Lionel Bastide.',
      'Mme Anne-Sophie Kerjean, absente, a donné pouvoir à M. Lionel Bastide.',
      'Amandine Leclercq est recrutée pour remplacer Séverine Dubreucq.',
      'Amandine Leclercq remplace Séverine Dubreucq.',
      'Séverine Dubreucq est remplacée par Amandine Leclercq.',
    ],
  },
};

holdsCases('parties', CASES);
