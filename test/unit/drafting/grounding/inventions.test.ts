/** What nothing of the facts speaks of: added sentences, causes and items; and what any letter may say. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'items added to a list': {
    facts: {"moyens_paiement": ["prélèvement", "carte bancaire"], "ordre_du_jour": ["1. Compte financier unique", "2. Tarifs périscolaires", "3. Cession du presbytère"], "desordres": ["fissure du pignon nord", "cheminée menaçant de tomber"]}, // prettier-ignore
    faithful: [
      'Le règlement se fait par prélèvement ou par carte bancaire.',
      'Le règlement est possible par carte bancaire, par prélèvement et sans frais.',
      'La séance portera sur les tarifs périscolaires, la cession du presbytère et le compte financier unique.',
      'Le conseil examinera les tarifs périscolaires, la cession du presbytère et diverses questions.',
      "L'expert a relevé une fissure du pignon et une cheminée instable, et a remis son rapport.",
    ],
    corrupted: [
      'Le règlement est possible par prélèvement, par carte bancaire ou par chèque.',
      "La séance portera sur les tarifs périscolaires, la cession du presbytère et la création d'un conseil des jeunes.",
      "L'expert a relevé la fissure du pignon nord, la cheminée menaçant de tomber et un balcon descellé.",
    ],
  },
  inventions: {
    facts: {"animal": {"espece": "chien", "race": "rottweiler"}, "faits": "divagation square des Lavandières", "date": "2026-02-03", "salle": "salle Ti ar Vro", "decision": "refusée", "arrete": {"objet": "renouvellement du réseau d'eau", "voie": "rue des Ajoncs"}, "entreprise": "Le Borgne TP"}, // prettier-ignore
    faithful: [
      'Le chien divaguait square des Lavandières le 3 février 2026. Je vous remercie de votre vigilance.',
      'Le présent arrêté sera affiché en mairie et transmis au préfet.',
      'Le chien a été vu en divagation.',
      "Le réseau d'eau sera renouvelé. Les riverains seront informés par voie d'affichage.",
      "La demande est refusée, les conditions n'étant pas réunies.",
      "Le maire sera chargé de l'exécution du présent arrêté.",
      'Ampliation du présent arrêté sera adressée au comptable public.',
      'Un titre de recettes sera émis par le service comptable.',
      'Mes services restent à votre disposition pour tout renseignement complémentaire.',
    ],
    corrupted: [
      'Le chien a mordu un passant.',
      'La demande est refusée, la salle Ti ar Vro étant déjà réservée.',
      "Une déviation pour les poids lourds sera mise en place par l'entreprise.",
      'Un second chien a été aperçu près de la fontaine.',
      'Les trottoirs seront élargis à cette occasion.',
      'La chaussée sera entièrement goudronnée.',
      'Le propriétaire a injurié les agents.',
      'La demande est refusée, le chauffage étant en panne.',
      "Des bancs seront posés devant l'église.",
    ],
  },
  'faithful letters': {
    facts: {"club": "Les Archers du Lac", "salle": "gymnase Pagnol", "creneau": "mardi", "saison": "2026-2027", "redevance": 0, "date": "2026-04-02", "subvention": 1500, "presidente": "Mme Odile Ravier"}, // prettier-ignore
    faithful: [
      'Le conseil municipal a examiné la demande des Archers du Lac le 2 avril 2026. Le club sera informé de la décision par courrier.',
      'La convention sera signée par la présidente et par le maire.',
      'La subvention sera versée sur le compte du club.',
      'La salle est mise à disposition sans redevance, le club restant responsable de son matériel.',
      'La délibération sera transmise au contrôle de légalité et publiée sur le site internet.',
      'Les services municipaux ont étudié le dossier avec attention.',
      'Le maire a remercié les participants et levé la séance.',
      "L'aide est de 1 500 €, les crédits étant inscrits au budget.",
      "La subvention est votée, Mme Odile Ravier n'ayant pas pris part au vote.",
      "Aucune observation n'ayant été formulée, la subvention est accordée.",
      'La demande est recevable, le dossier ayant été déposé dans les délais.',
      'Le présent courrier vaut notification. Une copie sera conservée aux archives.',
      'Le rapporteur entendu, le conseil a délibéré. Le procès-verbal sera affiché.',
      "Le club pourra utiliser le gymnase Pagnol chaque mardi. Un état des lieux sera dressé à l'entrée et à la sortie.",
    ],
    corrupted: [],
  },
};

holdsCases('inventions', CASES);
