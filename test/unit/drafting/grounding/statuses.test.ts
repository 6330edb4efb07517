/** What the facts say of a state, of a yes or of a no, and the clauses that say the contrary. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'free of charge, and papers that are not there': {
    facts: {"gratuit": true, "caution": 300, "assurance_fournie": false, "club": "ASL Volley", "equipement": "gymnase Colette-Besson"}, // prettier-ignore
    faithful: [
      'La mise à disposition est consentie à titre gratuit.',
      "Aucune redevance n'est demandée, seule une caution de 300 € étant exigée.",
      "L'attestation d'assurance reste à fournir.",
      "Vous voudrez bien fournir l'attestation d'assurance.",
    ],
    corrupted: [
      'La mise à disposition est consentie à titre onéreux.',
      'La mise à disposition est payante.',
      "La mise à disposition donne lieu au paiement d'une redevance.",
      "L'attestation d'assurance a été fournie.",
      "L'attestation d'assurance nous a été remise.",
      "Le club a produit son attestation d'assurance.",
    ],
  },
  'a part, missing pieces, a concession': {
    facts: {"fermeture": {"partielle": true, "niveaux": ["R+2"]}, "dossier": {"pieces_manquantes": ["justificatif de domicile"], "depose_le": "2026-04-07"}, "etat": "non renouvelée", "concession": {"numero": "C-112"}, "stationnement": {"toujours_present": true}, "vehicule": "Clio grise"}, // prettier-ignore
    faithful: [
      "La fermeture partielle de l'établissement est ordonnée.",
      "Une partie seulement de l'établissement est fermée, soit un total d'un niveau.",
      'Le dossier déposé le 7 avril 2026 reste incomplet.',
      'Le dossier déposé le 7 avril 2026 sera complet dès réception du justificatif de domicile.',
      'Il manque à votre dossier un justificatif de domicile.',
      "La concession C-112 n'a pas été renouvelée.",
      "La concession n'ayant pas été renouvelée, elle peut être reprise.",
      'Le véhicule est toujours présent.',
      'Pour que le dossier soit complet, vous devez fournir un justificatif de domicile.',
    ],
    corrupted: [
      "L'établissement fait l'objet d'une fermeture totale.",
      "L'établissement est totalement fermé.",
      'Le dossier déposé le 7 avril 2026 est complet.',
      'Votre dossier est désormais complet.',
      'Aucune pièce ne manque à votre dossier.',
      'La concession C-112 a été renouvelée.',
      'La concession, renouvelée à son échéance, est entretenue.',
      "Le véhicule n'est plus présent.",
    ],
  },
  'what is not given, a decision': {
    facts: {"remuneration": {"indice_majore": 373, "regime_indemnitaire": false}, "convention": {"tacite_reconduction": false, "preavis_mois": 2}, "decision": {"sens": "refus", "date": "2026-03-05"}, "terrasse_m2": 24, "verre": "apport volontaire", "commande": {"amende": "supprimée"}, "acces_riverains": true}, // prettier-ignore
    faithful: [
      "La rémunération est calculée sur l'indice majoré 373, sans régime indemnitaire.",
      'La convention ne peut être renouvelée par tacite reconduction.',
      'La convention exclut toute tacite reconduction.',
      'La demande de terrasse de 24 m² est refusée par décision du 5 mars 2026.',
      'La terrasse de 24 m² ne peut être autorisée.',
      "Vous avez demandé l'autorisation d'installer une terrasse ; celle-ci vous est refusée.",
      "Le verre relève de l'apport volontaire.",
      "L'accès des riverains est maintenu.",
      "Les amendes n'existent plus.",
    ],
    corrupted: [
      'La rémunération est complétée par le régime indemnitaire.',
      "À cette rémunération s'ajoute le régime indemnitaire.",
      "L'agent bénéficie du régime indemnitaire.",
      'La convention est renouvelable par tacite reconduction.',
      'La convention se renouvelle par tacite reconduction.',
      'La convention est conclue avec tacite reconduction.',
      'La terrasse de 24 m² est autorisée.',
      'Votre demande de terrasse est acceptée.',
      "Le verre ne relève pas de l'apport volontaire.",
      "Le verre n'est pas collecté en apport volontaire.",
      "L'accès des riverains est interdit.",
      "L'accès des riverains ne sera pas maintenu.",
      "L'amende est maintenue.",
    ],
  },
  'yes and no of acts': {
    facts: {"plainte": {"deposee": false}, "evacuation": true, "vote": {"unanimite": true}, "publicite": {"huis_clos": false}, "travaux": {"acheves": false, "conformes": true}, "avis_abf": "favorable", "renouvelable": true, "logement": {"meuble": false}, "statut": "en cours", "caution_restituee": false}, // prettier-ignore
    faithful: [
      "Aucune plainte n'a été déposée.",
      "La délibération est adoptée à l'unanimité.",
      'Les travaux ne sont pas encore achevés.',
      "L'architecte des Bâtiments de France a rendu un avis favorable.",
      'Le bail est renouvelable.',
      "La caution n'a pas été restituée.",
    ],
    corrupted: [
      'Une plainte a été déposée.',
      "Les occupants n'ont pas à être évacués.",
      'Les travaux sont achevés.',
      'Les travaux sont terminés.',
      'Les travaux ne sont pas conformes.',
      "L'architecte des Bâtiments de France a rendu un avis défavorable.",
      "Le bail n'est pas renouvelable.",
      'Le logement est loué meublé.',
      'La caution a été restituée.',
      'La caution vous a été rendue.',
    ],
  },
  granted: {
    facts: {"decision": {"sens": "accord", "date": "2026-03-05"}, "reponse": "favorable", "resultat": "adopté", "permis": {"statut": "accordé"}, "cantine": {"menu": "sans porc"}, "mode_paiement": "chèque", "circulation": "alternée", "assurance": "à jour"}, // prettier-ignore
    faithful: [
      'Votre demande est acceptée par décision du 5 mars 2026.',
      'La circulation est alternée et le stationnement interdit.',
      "Le paiement n'est pas possible en espèces.",
    ],
    corrupted: [
      'Votre demande est refusée par décision du 5 mars 2026.',
      'La délibération est rejetée.',
      'Le permis a été refusé.',
      "La circulation n'est pas alternée.",
      "Le paiement n'est pas accepté par chèque.",
    ],
  },
};

holdsCases('statuses', CASES);
