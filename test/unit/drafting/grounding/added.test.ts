/** What a clause adds that no fact speaks of: somebody, a state, an item, a cause; beside what any act may say. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'somebody brought in': {
    facts: {"sortie": "parc animalier de Lorvin", "enfants": 38, "depart": "08:40", "conducteur": "Idriss Bacar", "animatrice": "Maud Ferrand", "gendarmerie": "brigade de Lorvin", "association": "Foyer rural de Quincy"}, // prettier-ignore
    faithful: [
      "Les 38 enfants sont encadrés par l'animatrice, Maud Ferrand.",
      'Les 38 enfants voyagent sous la responsabilité de la commune.',
      'Le car est conduit par Idriss Bacar.',
      'Les 38 enfants sont accompagnés par le Foyer rural de Quincy.',
      'La sécurité est assurée par la brigade de Lorvin.',
      "L'arrêté sera exécuté par le directeur général des services.",
      'Les infractions sont constatées par les agents habilités.',
      'Le dossier est complété par une attestation.',
    ],
    corrupted: [
      "Les 38 enfants voyagent sous la surveillance d'une infirmière.",
      'Les enfants seront accueillis par un conteur.',
      'Les enfants sont accompagnés de deux éducateurs.',
      'Les 38 enfants partent à 8 h 40 et seront reçus par le conseil paroissial.',
      "La visite se déroule en présence d'un vétérinaire.",
      'Les enfants sont encadrés par des bénévoles.',
    ],
  },
  'an item beside those that letters name': {
    facts: { salle: 'salle Picot', pieces: ['RIB', 'attestation d’assurance', 'caution'] },
    faithful: [
      'Le dossier de la salle Picot comprend le RIB, la caution et l’attestation d’assurance.',
      'La caution et le RIB sont remis avant la location.',
    ],
    corrupted: [
      'Le dossier de la salle Picot comprend le RIB, la caution et un extrait de casier judiciaire.',
      'Sont à remettre le RIB, la caution et le livret de famille.',
    ],
  },
  'a state, a second predicate': {
    facts: { demande: 'inscription à la crèche', enfant: 'Sohan', decision: 'refus', fete: 'fête des moissons', date: '2026-08-22' }, // prettier-ignore
    faithful: [
      "La demande d'inscription est refusée et la décision est notifiée à la famille.",
      "La demande n'est pas inscrite sur une liste d'attente.",
      'Si une place se libère, la demande pourra être inscrite sur une liste d’attente.',
      'La fête des moissons se tiendra le 22 août 2026 et sera ouverte au public.',
    ],
    corrupted: [
      'La demande est placée sur une liste d’attente.',
      "Sohan figure sur la liste d'attente.",
      'La famille a été mise en demeure.',
      'Un agent a été blessé.',
      "La fête des moissons se tiendra le 22 août 2026 et sera suivie d'un feu d'artifice musical.",
    ],
  },
  'an item beside the one that is told': {
    facts: { desordres: ['corniche descellée', 'infiltrations en sous-sol'], batiment: 'halle aux grains', expert: 'Alain Tesson' }, // prettier-ignore
    faithful: [
      'La halle présente une corniche descellée et des infiltrations en sous-sol.',
      'La halle présente une corniche descellée et a été visitée par l’expert.',
      'L’expert constate le mauvais état de la halle et des infiltrations en sous-sol.',
    ],
    corrupted: [
      'La halle présente un plancher vermoulu et des infiltrations en sous-sol.',
      'La halle présente une corniche descellée et des vitrages brisés.',
    ],
  },
  'a cause, a partner': {
    facts: { objet: 'fermeture du chemin des Vignes', motif: 'éboulement du talus', date: '2026-03-09', demandeur: 'Mme Rose Calvet', partenaire: 'collège Jean-Zay' }, // prettier-ignore
    faithful: [
      "Le chemin des Vignes est fermé le 9 mars 2026 en raison d'un éboulement du talus.",
      'Le chemin est fermé à la demande de Mme Rose Calvet.',
      "L'action est menée en partenariat avec le collège.",
      "En raison de l'urgence, le chemin est fermé.",
      'À la suite des constatations des services, le chemin est fermé.',
      'Compte tenu de ce qui précède, le chemin est fermé.',
    ],
    corrupted: [
      'Le chemin des Vignes est fermé le 9 mars 2026 en raison du verglas.',
      'Le chemin est fermé à la demande des chasseurs.',
      "L'action est menée grâce à un mécénat.",
      "L'action est menée en partenariat avec le lycée hôtelier.",
      'Le chemin est fermé malgré la pétition.',
    ],
  },
};

holdsCases('added', CASES);
