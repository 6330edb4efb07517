/** CM-29: examples of affairs of minutes, on the agenda or not. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { AGENDA } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Approbation du procès-verbal',
      'Compte rendu de mission',
      'Élection du secrétaire',
      'Ordre du jour, adoption',
      'Appel nominal',
      'Constat du quorum',
      'Ouverture de la réunion',
      'Approbation de la précédente réunion',
      'Décision du maire',
      'Décisions prises par le maire',
      'Délégation, rapport',
      'Informations du président',
      'Communication du président',
      'Question d’un élu',
      'Question écrite',
      'Préambule',
      'Clôture des débats',
      'Levée des débats',
    ].map((title) => ({
      why: `de forme : ${title}`,
      text: minutes(AGENDA, 'Tarifs de la salle\nAdopté à l’unanimité.', `${title}\nAdopté à l’unanimité.`),
      kind: 'minutes' as const,
    })),
    {
      why: 'procès-verbal : tout y était',
      text: minutes(
        AGENDA,
        'Tarifs de la salle des fêtes\nAdopté à l’unanimité.',
        'Attribution d’une subvention au club\nAdopté à l’unanimité.',
        'Questions diverses\nNéant.',
      ),
      kind: 'minutes',
    },
    {
      why: 'procès-verbal de la séance précédente',
      text: minutes(
        AGENDA,
        'Approbation du compte rendu de la séance précédente\nAdopté à l’unanimité.',
        'Tarifs de la salle\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    {
      why: 'information, sans vote',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Chantier du pont\nLe maire présente le chantier.',
      ),
      kind: 'minutes',
    },
    {
      why: 'ordre du jour lu en partie',
      text: minutes(
        'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle',
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Réfection du pont\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    {
      why: 'titre sans mot propre',
      text: minutes(
        AGENDA,
        'Demande d’autorisation\nAdopté à l’unanimité.',
        'Tarifs de la salle\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    ...['Procès-verbal de mars', 'Vérification du quorum', 'Propos divers'].map((title) => ({
      why: `de forme : ${title}`,
      text: minutes(AGENDA, 'Tarifs de la salle\nAdopté à l’unanimité.', `${title}\nAdopté à l’unanimité.`),
      kind: 'minutes' as const,
    })),
    {
      why: 'divers travaux, à l’ordre du jour',
      text: minutes(
        'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) Divers travaux\n3) Questions diverses',
        'Divers travaux de voirie\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    {
      why: 'deux points lus',
      text: minutes(
        'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) Subvention au club',
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Réfection du pont\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    ...(
      [
        ['Club de tennis', 'Aide au club'],
        ['Travaux des écoles', 'Ravalement de l’école'],
      ] as const
    ).map(([item, title]) => ({
      why: `« ${item} » annonce « ${title} »`,
      text: minutes(
        `Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) ${item}\n3) Questions diverses`,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        `${title}\nAdopté à l’unanimité.`,
      ),
      kind: 'minutes' as const,
    })),
  ],
  fails: [
    {
      why: 'affaire qui n’y était pas',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Achat d’un tracteur\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'unlisted',
      at: '2) Achat d’un tracteur',
    },
    ...(
      [
        ['Tarifs des salles', 'Achat des outils'],
        ['Demande de prêt', 'Demande de classement'],
        ['Réfection du pont', 'Achat d’un ponton'],
        ['Budget 2026', 'Tracteur 2026'],
      ] as const
    ).map(([item, title]) => ({
      why: `« ${item} » n’annonce pas « ${title} »`,
      text: minutes(
        `Présents : 9\nOrdre du jour :\n1) Subvention au club\n2) ${item}\n3) Questions diverses`,
        'Subvention au club\nAdopté à l’unanimité.',
        `${title}\nAdopté à l’unanimité.`,
      ),
      kind: 'minutes' as const,
      message: 'unlisted',
      at: `2) ${title}`,
    })),
  ],
};
