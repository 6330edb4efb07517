/** Keys of everyday forms told as their contrary: with or without the tax, within the price or beside it, done or not, rates for another unit. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'with the tax or without it, the value being a text': {
    facts: {"objet": "réfection de la toiture", "montant_ht": "42 300,00 €", "devis_ttc": "1 260,00 €", "prix": {"ht": "800 €", "ttc": "960 €"}, "option_ht": "150 € TTC"}, // prettier-ignore
    faithful: [
      'La réfection de la toiture coûte 42 300 € HT.',
      'La réfection de la toiture coûte 42 300 € hors taxes.',
      'Le montant est de 42 300 €.',
      'Le devis s’élève à 1 260 € TTC.',
      'Le prix est de 800 € HT, soit 960 € TTC.',
      'L’option est à 150 € TTC.',
    ],
    corrupted: [
      'La réfection de la toiture coûte 42 300 € TTC.',
      'La réfection de la toiture coûte 42 300 € toutes taxes comprises.',
      'Le devis s’élève à 1 260 € HT.',
      'Le devis s’élève à 1 260 € hors taxes.',
      'Le prix est de 800 € TTC.',
    ],
  },
  'within the price': {
    facts: {"salle": "salle des Ormes", "tarif": 240, "eau_comprise": true, "menage_inclus": true, "electricite_non_comprise": true}, // prettier-ignore
    faithful: [
      'La salle des Ormes est louée 240 €, eau comprise.',
      'Le tarif de 240 € comprend l’eau et le ménage.',
      'Le tarif de 240 € s’entend ménage inclus.',
      'Le tarif de 240 € s’entend hors électricité.',
      'Le tarif est de 240 €, électricité en sus.',
      'L’eau n’est pas en sus du tarif de 240 €.',
    ],
    corrupted: [
      'La salle des Ormes est louée 240 €, eau non comprise.',
      'La salle des Ormes est louée 240 €, hors eau.',
      'Le tarif est de 240 €, eau en sus.',
      'Le tarif de 240 € s’entend hors frais de ménage.',
      'Le tarif est de 240 €, le ménage étant en supplément.',
      'Le tarif est de 240 €, électricité comprise.',
      'Le tarif de 240 € comprend l’électricité.',
    ],
  },
  'beside the price': {
    facts: {"logement": "studio des Forges", "loyer_mensuel_eur": 310, "charges_en_sus": true, "chauffage_compris": false}, // prettier-ignore
    faithful: [
      'Le loyer du studio des Forges est de 310 € par mois, charges en sus.',
      'Le loyer mensuel de 310 € s’entend hors charges.',
      'Le loyer mensuel est de 310 €, chauffage non compris.',
    ],
    corrupted: [
      'Le loyer mensuel du studio des Forges est de 310 €, charges comprises.',
      'Le loyer mensuel de 310 € comprend les charges.',
      'Le loyer mensuel est de 310 €, chauffage compris.',
      'Le loyer mensuel est de 310 €, y compris le chauffage.',
    ],
  },
  'what is not done, told as done': {
    facts: {"parcelle": "AC 51", "preemption_exercee": false, "Reconduction tacite": false, "titulaire": "SARL Vigneau", "activite": "menuiserie", "recours_depose": false}, // prettier-ignore
    faithful: [
      'La commune n’exerce pas son droit de préemption sur la parcelle AC 51.',
      'La commune renonce à exercer son droit de préemption sur la parcelle AC 51.',
      'La SARL Vigneau exerce une activité de menuiserie.',
      'Le contrat ne se reconduira pas de manière tacite.',
      'Le contrat est conclu sans reconduction tacite.',
      'Le droit de préemption n’est pas exercé sur la parcelle AC 51.',
    ],
    corrupted: [
      'La commune exerce son droit de préemption sur la parcelle AC 51.',
      'La commune exercera son droit de préemption sur la parcelle AC 51.',
      'La commune décide d’exercer son droit de préemption sur la parcelle AC 51.',
      'Le contrat se reconduira de manière tacite.',
      'Le droit de préemption est exercé sur la parcelle AC 51.',
    ],
  },
  'a conclusion that names its thing': {
    facts: {"lieu": "Kerbiquet", "conclusion": "branchement non conforme", "delai_mois": 6}, // prettier-ignore
    faithful: [
      'Le branchement de Kerbiquet est non conforme.',
      'Le branchement de Kerbiquet n’est pas conforme.',
      'Le branchement de Kerbiquet doit être rendu conforme sous six mois.',
    ],
    corrupted: [
      'Le branchement de Kerbiquet est conforme.',
      'Le branchement de Kerbiquet a été déclaré conforme.',
      'Le branchement de Kerbiquet est jugé conforme.',
    ],
  },
  'a rate for another unit': {
    facts: {"tarif_gravats_eur_m3": 18.5, "tarif_bois_eur_tonne": 42, "loyer_mensuel_eur": 520, "depot_garantie_eur": 520}, // prettier-ignore
    faithful: [
      'Le tarif des gravats est de 18,50 € par mètre cube.',
      'Le bois est facturé 42 € la tonne.',
      'Le loyer est de 520 € par mois et le dépôt de garantie de 520 €.',
    ],
    corrupted: [
      'Le tarif des gravats est de 18,50 € par tonne.',
      'Le bois est facturé 42 € le mètre cube.',
      'Le loyer est de 520 € par trimestre et le dépôt de garantie de 520 €.',
    ],
  },
  'who does what': {
    facts: {"donateur": "M. Yvon Lestrade", "expert": "Mme Aude Carrel", "president": "M. Loïc Béguin", "vice_presidente": "Mme Rose Tavel", "valeur_eur": 7300}, // prettier-ignore
    faithful: [
      'Le don de M. Yvon Lestrade a été estimé à 7 300 € par Mme Aude Carrel.',
      'Le don est fait par M. Yvon Lestrade.',
      'La commission est présidée par M. Loïc Béguin.',
      'La commission a pour vice-présidente Mme Rose Tavel.',
    ],
    corrupted: [
      'Le don a été estimé à 7 300 € par M. Yvon Lestrade.',
      'La valeur de 7 300 € a été évaluée par M. Yvon Lestrade.',
      'La commission est présidée par Mme Rose Tavel.',
    ],
  },
};

holdsCases('everyday keys', CASES);
