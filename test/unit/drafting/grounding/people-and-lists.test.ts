/** Who gives, does or signs; what lists and services of the facts hold; clauses of which no fact speaks. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'transfers, performers, substitutes and terms': {
    facts: {"pret":{"preteur":"Crédit des Collines","emprunteur":"Habitat Vallonais","montant":1200000},"bailleur_social":"Habitat Vallonais","bail":{"bailleur":"M. Yvan Sorel","preneur":"Mme Alix Bertin","duree_ans":9},"concession":{"duree_ans":15},"concert":{"orchestre":"Ensemble Cantabile","responsable_son":"M. Noé Varnier"},"agent":"M. Luc Ferrandi","grade":"attaché","remplacant":"Mme Ines Caron"}, // prettier-ignore
    faithful: [
      'Un prêt de 1 200 000 € est contracté par Habitat Vallonais auprès du Crédit des Collines.',
      'Le prêt de 1 200 000 € est consenti par le Crédit des Collines à Habitat Vallonais.',
      'Le bail est consenti par M. Yvan Sorel à Mme Alix Bertin.',
      "Le concert est donné par l'Ensemble Cantabile.",
      'Le son est assuré par M. Noé Varnier.',
      'M. Luc Ferrandi, attaché, est placé en disponibilité ; Mme Ines Caron le remplace.',
      'Mme Ines Caron assure le remplacement.',
    ],
    corrupted: [
      "Un prêt de 1 200 000 € est contracté par le Crédit des Collines auprès d'Habitat Vallonais.",
      'Le prêt de 1 200 000 € est consenti par Habitat Vallonais au Crédit des Collines.',
      'Le bail est consenti par Mme Alix Bertin à M. Yvan Sorel.',
      'Le concert est donné par M. Noé Varnier.',
      'Mme Ines Caron, attaché, est placée en disponibilité.',
      'La concession trentenaire arrive à échéance.',
    ],
  },
  'groups of a list, texts of sibling keys, plain amounts': {
    facts: {"lots":[{"n":1,"intitule":"charpente","attributaire":"Bois Sarthois","montant_ht":81200},{"n":2,"intitule":"peinture","attributaire":"Couleurs du Loir","montant_ht":23400},{"n":3,"intitule":"serrurerie","attributaire":"Métal Ouest","montant_ht":31800}],"creche_secteur":"crèche Les Loutres","creche_demandee":"crèche Les Mésanges","aide":"bourse culturelle","montant":150,"montant_abonnement":240}, // prettier-ignore
    faithful: [
      'Le lot n° 1 « charpente » est attribué à Bois Sarthois pour 81 200 € HT et le lot n° 3 « serrurerie » à Métal Ouest pour 31 800 € HT.',
      'Les lots n° 1, 2 et 3 sont attribués à Bois Sarthois, Couleurs du Loir et Métal Ouest.',
      "Votre demande d'inscription à la crèche Les Mésanges est acceptée.",
      'La crèche de votre secteur est la crèche Les Loutres.',
      'Une bourse de 150 € vous est accordée pour votre abonnement de 240 €.',
      'Un abonnement de 240 € a été souscrit.',
    ],
    corrupted: [
      'Le lot n° 1 « charpente » est attribué à Bois Sarthois pour 81 200 € HT et le lot n° 3 « serrurerie » à Couleurs du Loir pour 31 800 € HT.',
      "Votre demande d'inscription à la crèche Les Loutres est acceptée.",
      'Une bourse de 240 € vous est accordée pour votre abonnement.',
    ],
  },
  'items that a list has not': {
    facts: {"paiement":["espèces","chèques","virement"],"pieces":["livret de famille","quittance de loyer","CNI"],"lieux":["allée des Cygnes","place du Marché","parking de la halle"]}, // prettier-ignore
    faithful: [
      'Le paiement se fait en espèces, par chèques ou par virement.',
      "Joindre un livret de famille, une quittance de loyer et une carte nationale d'identité.",
      "Sont concernés l'allée des Cygnes, la place du Marché et le parking de la halle.",
      "Sont concernés l'allée des Cygnes, la place du Marché et leurs abords.",
    ],
    corrupted: [
      'Sont acceptés les espèces, les chèques, les chèques-repas et le virement.',
      'Le paiement se fait en espèces, par chèques ou par prélèvement automatique.',
      'Joindre un livret de famille, une quittance de loyer et une attestation de sécurité sociale.',
      "Sont concernés l'allée des Cygnes, la place du Marché et le parking de la poste.",
    ],
  },
  'services and partners': {
    facts: {"arrete":{"objet":"interdiction des barbecues sur la voie publique","du":"2026-05-01"},"secteurs":["square Louise-Michel","quai des Rameurs","parvis de la gare routière"],"exceptions":"terrasses autorisées"}, // prettier-ignore
    faithful: [],
    corrupted: [
      'Les barbecues sont interdits square Louise-Michel, quai des Rameurs et sur le parvis de la mairie, hors terrasses autorisées.',
      'Les barbecues sont interdits square Louise-Michel, quai des Rameurs et sur le parvis de la poste.',
    ],
  },
  'services and partners (2)': {
    facts: {"telephone":"05 49 00 12 13","contact":"service voirie","avec":"gendarmerie","convention":{"partenaire":"Ligue de l'enseignement","signee":"2025-02-03"}}, // prettier-ignore
    faithful: [
      'Vous pouvez joindre le service voirie au 05 49 00 12 13.',
      "Une convention a été signée le 3 février 2025 avec la Ligue de l'enseignement.",
      'Le dossier est transmis au service voirie.',
      'La commune a signé avec la gendarmerie une convention.',
    ],
    corrupted: [
      'Vous pouvez joindre le service urbanisme au 05 49 00 12 13.',
      'Prenez rendez-vous avec le service des sports au 05 49 00 12 13.',
      'Une convention a été signée le 3 février 2025 avec la police nationale.',
      'Une convention a été signée le 3 février 2025 avec la Fédération des œuvres laïques.',
      'Le dossier est transmis au service urbanisme.',
    ],
  },
  'clauses of contracts and strange clauses': {
    facts: {"loyer":430,"local":"ancienne poste","duree_annees":6,"surface_m2":58,"preneur":"Mme Ada Kermarec","activite":"atelier de reliure","commune":"Lanvézéac","depot":860,"adresse":"4 venelle du Four","etat_des_lieux":"2026-05-29","usage":"artisanat d'art, vente au public","deliberation":"2026-04-14"}, // prettier-ignore
    faithful: ['Le loyer est de 430 € pour une surface de 58 m².'],
    corrupted: [
      "Le loyer de 430 € sera révisé chaque année selon l'indice de la construction.",
      'Le bail de six ans se renouvelle par tacite reconduction.',
      'Cette location permet de financer la rénovation du clocher roman.',
      'Un kiosque à musique du jardin botanique vous est offert en échange.',
    ],
  },
};

holdsCases('people and lists', CASES);
