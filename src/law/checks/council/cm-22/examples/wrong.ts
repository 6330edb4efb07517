/** CM-22: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { PRESENT } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'au conseil d’administration aussi, un absent ne tient pas le procès-verbal',
      text: `CCAS DE VERNOIS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nAbsent : M. Guy NOEL\nSecrétaire de séance : M. Guy NOEL\nLe conseil d’administration, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation',
      message: 'absent',
      at: 'M. Guy NOEL',
    },
    {
      why: 'le conseil municipal, sur le CCAS',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : Mme Anne LEROY, directrice\nDésignation au conseil d’administration du CCAS`,
      ),
      kind: 'deliberation',
      message: 'agent',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'le conseil d’administration d’une autre maison',
      text: `RÉGIE DE VERNOIS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nSecrétaire de séance : Mme Anne LEROY, directrice\nLe conseil, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation',
      message: 'agent',
      at: 'Mme Anne LEROY',
    },
    ...(
      [
        ['agent', 'de la séance est assuré par Mme Lise VIAL, secrétaire de mairie.'],
        ['unlisted', 'est tenu par Mme Lise VIAL.'],
      ] as const
    ).map(([message, words]) => ({
      why: `secrétariat ${words}`,
      text: deliberation(`${PRESENT}\nLe secrétariat ${words}`),
      kind: 'deliberation' as const,
      message,
      at: 'Mme Lise VIAL',
    })),
    ...[
      'un agent communal',
      'une directrice de service',
      'la DGS',
      'l’agent d’accueil',
      'M. le directeur général',
    ].map((words) => ({
      why: `un agent, par sa fonction : ${words}`,
      text: deliberation(`Présents : 9\nSecrétaire de séance : ${words}`),
      kind: 'deliberation' as const,
      message: 'agent',
      at: `Secrétaire de séance : ${words}`,
    })),
    ...['attachée', 'rédacteur', 'DGS', 'fonctionnaire territoriale', 'agente communale'].map((words) => ({
      why: `un agent, nommé : ${words}`,
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Anne LEROY, ${words}`),
      kind: 'deliberation' as const,
      message: 'agent',
      at: 'Mme Anne LEROY',
    })),
    ...(
      [
        ['Secrétaire de séance : Directeur général des services', 'Directeur général des services'],
        ['Secrétaire de séance : Rédactrice territoriale', 'Rédactrice territoriale'],
        ['Mme Sylvie MONT, DGS, a été élue secrétaire de séance.', 'DGS'],
      ] as const
    ).map(([words, at]) => ({
      why: `une charge pour nom : ${words}`,
      text: deliberation(`Présents : 9\n${words}`),
      kind: 'deliberation' as const,
      message: 'agent',
      at,
    })),
    {
      why: 'aucun secrétaire, le jour de la réforme',
      text: deliberation('Présents : 9'),
      kind: 'deliberation',
      date: '2022-07-01',
      message: 'none',
      at: 'Objet : Tarifs de la salle des fêtes',
    },
    ...[
      'agent communal, est désigné secrétaire de séance',
      'rédacteur, est choisi comme secrétaire de séance',
      'directrice générale des services, est désignée secrétaire de séance',
      'secrétaire de mairie, a été nommée secrétaire de la séance',
      'attachée territoriale, est choisie comme secrétaire de séance',
    ].map((at) => ({
      why: at,
      text: `COMMUNE DE VERNOIS\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mai 2026\nConseillers en exercice : 11 – présents : 9\nMme Sylvie MONT, ${at}.\nAPPROUVE le règlement.`,
      kind: 'deliberation' as const,
      message: 'agent',
      at,
    })),
    {
      why: 'nommée après les mots, absente de la liste',
      text: deliberation(`${PRESENT}\nA été désignée secrétaire de séance, à l’unanimité : Mme Odile FAURE.`),
      kind: 'deliberation',
      message: 'unlisted',
      at: 'Mme Odile FAURE',
    },
    {
      why: 'un agent, par sa fonction',
      text: deliberation('Présents : 9\nSecrétaire de séance : le directeur général des services'),
      kind: 'deliberation',
      message: 'agent',
      at: 'Secrétaire de séance : le directeur général des services',
    },
    {
      why: 'la secrétaire de mairie, par sa fonction',
      text: deliberation('Présents : 9\nSecrétaire de séance : la secrétaire de mairie'),
      kind: 'deliberation',
      message: 'agent',
      at: 'Secrétaire de séance : la secrétaire de mairie',
    },
    {
      why: 'aucun secrétaire',
      text: deliberation('Présents : 9'),
      kind: 'deliberation',
      message: 'none',
      at: 'Objet : Tarifs de la salle des fêtes',
    },
    {
      why: 'aucun secrétaire, avant la réforme',
      text: deliberation('Présents : 9'),
      kind: 'deliberation',
      date: '2021-03-12',
      message: 'earlier',
      at: 'Objet : Tarifs de la salle des fêtes',
    },
    {
      why: 'aucun secrétaire, présents nommés',
      text: deliberation(PRESENT),
      kind: 'deliberation',
      message: 'none',
      at: 'Objet : Tarifs de la salle des fêtes',
    },
    {
      why: 'secrétaire absente',
      text: deliberation(`${PRESENT}\nAbsente : Mme Odile FAURE\nSecrétaire de séance : Mme Odile FAURE`),
      kind: 'deliberation',
      message: 'absent',
      at: 'Mme Odile FAURE',
    },
    {
      why: 'secrétaire hors de la liste',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Odile FAURE`),
      kind: 'deliberation',
      message: 'unlisted',
      at: 'Mme Odile FAURE',
    },
    {
      why: 'un agent',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : M. Olivier GROSJEAN, directeur général des services`,
      ),
      kind: 'deliberation',
      message: 'agent',
      at: 'M. Olivier GROSJEAN',
    },
    {
      why: 'secrétaire de mairie',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Sylvie DROZ (secrétaire de mairie)`),
      kind: 'deliberation',
      message: 'agent',
      at: 'Mme Sylvie DROZ',
    },
  ],
};
