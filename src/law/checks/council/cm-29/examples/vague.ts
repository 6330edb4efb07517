/** CM-29: examples of items that do not say what will be decided, and of those that may close an agenda. */
import type { Examples } from '../../../framework/rule';
import { summons } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Questions diverses',
      'Affaires diverses',
      'Informations diverses',
      'Sujets divers',
      'Points divers',
      'Divers',
      'Diverses',
      'Question diverse',
      'Affaire diverse',
      'Information diverse',
      'Sujet divers',
      'Point divers',
    ].map((closing) => ({
      why: `en clôture : ${closing}`,
      text: summons(`Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n3) ${closing}`),
      kind: 'summons' as const,
    })),
    ...['Travaux du pont', 'Vote des finances', 'Urbanisme : plan local', 'Personnel communal : primes'].map(
      (item) => ({
        why: item,
        text: summons(`Ordre du jour :\n1) ${item}\n2) Subvention au club`),
        kind: 'summons' as const,
      }),
    ),
    {
      why: 'titres de chapitre',
      text: summons(
        'Ordre du jour :\nFINANCES\nVote du budget primitif\nTravaux :\nRéfection du pont\nQuestions diverses',
      ),
      kind: 'summons',
    },
    {
      why: 'une affaire et les questions diverses',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n2) Questions diverses'),
      kind: 'summons',
    },
  ],
  fails: [
    ...[
      'Question diverse',
      'Affaire générale',
      'Point divers',
      'Points divers',
      'Sujet divers',
      'Sujets divers',
      'Information générale',
      'Informations générales',
      'Affaires en cours',
      'Affaire courante',
      'Affaires courantes',
      'Affaire financière',
      'Questions financières',
      'Divers',
      'Diverses',
      'Finance',
      'Finances',
      'Travaux',
      'Personnel',
      'Urbanisme',
      'Affaires communales',
      'Question diverse nécessitant un vote',
      'Affaires diverses appelant une délibération',
      'Affaire diverse soumise à un vote',
      'Questions diverses soumises à délibération',
      'Points divers à délibérer',
      'Point divers nécessitant décision',
    ].map((item) => ({
      why: `${item}, seul`,
      text: summons(`Ordre du jour :\n- ${item}`),
      kind: 'summons' as const,
      message: 'vague',
      at: `- ${item}`,
    })),
    {
      why: 'questions diverses seules',
      text: summons('Ordre du jour :\n- Questions diverses'),
      kind: 'summons',
      message: 'vague',
      at: '- Questions diverses',
    },
    {
      why: 'finances, sans plus',
      text: summons('Ordre du jour :\n1) Finances\n2) Subvention au club'),
      kind: 'summons',
      message: 'vague',
      at: '1) Finances',
    },
    {
      why: 'affaires générales',
      text: summons('Ordre du jour :\n1) Subvention au club\n2) Affaires générales'),
      kind: 'summons',
      message: 'vague',
      at: '2) Affaires générales',
    },
  ],
};
