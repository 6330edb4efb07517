/** CM-34: examples of members who lead, or belong to, the association that is helped. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { NAMED_HEAD, commune, grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['Joyeux Boulistes', 'Boulistes du lac', 'Boulistes du val'].map((friends) => ({
      why: `président d’une autre association que celle qui est aidée : ${friends}`,
      text: deliberation(
        NAMED_HEAD,
        `M. Luc PETIT, président des ${friends}, rappelle le projet.\nUne subvention est accordée aux Amis du Lac.\nPour : 3`,
        'Subvention aux Amis du Lac',
      ),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
    ...[
      'Le club, présidé par M. Jean BOLE, demande une aide.',
      'Le club, que préside M. Jean BOLE, demande une aide.',
      'M. Jean BOLE, président du club, participe au débat.',
    ].map((words) => ({
      why: `un tiers, quand les présents ne sont que comptés : ${words}`,
      text: grant(`${words}\nPour : 3`, 'Présents : 3'),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
    ...[
      'Rapporteure : Claire MOREAU, adjointe à la culture et présidente de la commission des sports.',
      'Rapporteur : Luc PETIT, adjoint. Jean BOLE, président du club, a été entendu.',
      'La demande est faite par le club, dont le président est M. Jean BOLE.',
      'Le club, présidé par M. Jean BOLE, a remis ses comptes.',
      'Aucun élu intéressé ne participe au vote.',
      'Le club, dont le siège est à Vernois, demande une aide que M. Paul ROUGET présente.',
      'Le club, que préside M. Jean BOLE, demande une aide.',
      'Le club est présidé par son fondateur, Jean BOLE.',
      'Le terrain, dont la commune est propriétaire, sert au club. M. Luc PETIT le rappelle.',
      'Mme Claire MOREAU rappelle qu’elle est présidente de la commission des sports.',
      'Luc PETIT, adjoint, dit ce que demande Jean BOLE, trésorier du club.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      commune: { councillors: [] },
      kind: 'deliberation' as const,
    })),
    {
      why: 'le président du club n’est pas un élu',
      text: grant('M. Jean BOLE, président du club, a présenté ses comptes.\nPour : 3'),
      kind: 'deliberation',
      commune: { councillors: [] },
    },
    {
      why: 'rapportée par une autre',
      text: grant(
        'Rapporteure : Mme Claire MOREAU\nM. Luc PETIT, président du club, ne prend pas part au vote.\nPour : 2',
      ),
      kind: 'deliberation',
      commune,
    },
  ],
  fails: [
    ...(
      [
        ['stays', 'Le maire rappelle qu’il est président du club.', 'M. Paul ROUGET'],
        ['stays', 'M. le maire rappelle qu’il est président du club.', 'M. Paul ROUGET'],
        [
          'reports',
          'Rapporteur : M. Luc PETIT, conseiller.\nLe rapporteur rappelle qu’il est président du club.',
          'M. Luc PETIT',
        ],
        [
          'stays',
          'Rapporteur : M. Luc PETIT, conseiller.\nLe maire rappelle qu’il est président du club.',
          'M. Paul ROUGET',
        ],
        ['stays', 'Le maire dit qu’il remercie le conseil et Luc PETIT, président du club.', 'Luc PETIT'],
        [
          'stays',
          'Le maire remercie le club et Luc PETIT, membre du conseil, président du club.',
          'Luc PETIT',
        ],
        ['stays', 'M. Paul ROUGET remercie M. Luc PETIT, président du club.', 'M. Luc PETIT'],
        ['stays', 'Le club, présidé par Luc PETIT et fort de 40 membres, demande une aide.', 'Luc PETIT'],
        ['stays', 'Luc PETIT, premier adjoint, président du club, remercie le conseil.', 'Luc PETIT'],
        ['stays', 'Claire MOREAU, seconde adjointe, présidente du club, remercie.', 'Claire MOREAU'],
        ['stays', 'Claire MOREAU, élue aux sports, présidente du club, remercie.', 'Claire MOREAU'],
        ['stays', 'Luc PETIT, élu aux sports, président du club, remercie.', 'Luc PETIT'],
        ['stays', 'Le budget est voté; Luc PETIT, trésorier du club, remercie.', 'Luc PETIT'],
        ['stays', 'Le projet est utile. Luc PETIT, trésorier du club, remercie.', 'Luc PETIT'],
        ['stays', 'Le projet est vu par le conseil et Luc PETIT, trésorier du club.', 'Luc PETIT'],
        ['stays', 'L’aide va à un club (Luc PETIT, trésorier du club, la reçoit).', 'Luc PETIT'],
        ['stays', 'Mme. Claire MOREAU, présidente du club, remercie.', 'Mme. Claire MOREAU'],
        ['stays', 'M. Luc PETIT, président du club, arrive à 20 h 15.', 'M. Luc PETIT'],
        ['votes', 'M. Luc PETIT, président du club, a pris part au vote.', 'a pris part au vote'],
      ] as const
    ).map(([message, words, at]) => ({
      why: words,
      text: grant(`${words}\nPour : 3`, NAMED_HEAD),
      kind: 'deliberation' as const,
      commune: null,
      message,
      at,
    })),
    {
      why: 'la maire, nommée après un autre',
      text: grant(
        'La maire rappelle qu’elle est présidente du club.\nPour : 2',
        'Présents : M. Luc PETIT, Mme Éva ROY, maire',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'stays',
      at: 'Mme Éva ROY',
    },
    {
      why: 'celui qui préside, que la liste ne nomme pas',
      text: grant(
        'M. Paul ROUGET, président du club, remercie le conseil.\nPour : 3',
        'sous la présidence de M. Paul ROUGET, maire\nPrésents : Mme Claire MOREAU, M. Luc PETIT',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'stays',
      at: 'M. Paul ROUGET',
    },
    ...(
      [
        [
          'reports',
          'Rapporteur : M. Luc PETIT, conseiller.\nLe rapporteur rappelle que le club, dont il est le trésorier, demande une aide.',
          'M. Luc PETIT',
        ],
        [
          'stays',
          'Le club, dont M. Luc PETIT est le président, demande une aide.',
          'dont M. Luc PETIT est le président',
        ],
        ['stays', 'Le club, que préside M. Luc PETIT, demande une aide.', 'que préside '],
        [
          'stays',
          'M. Luc PETIT remercie les bénévoles. Le club est présidé par son épouse.',
          'présidé par son épouse',
        ],
        ['reports', 'M. Luc PETIT présente le dossier. Le club est présidé par son épouse.', 'M. Luc PETIT'],
        [
          'votes',
          'Le club, que dirige M. Luc PETIT, demande une aide, accordée par 3 voix, dont celle de M. Luc PETIT.',
          'dont celle de ',
        ],
        ['stays', 'M. Luc PETIT rappelle qu’il est président du club.', 'M. Luc PETIT'],
      ] as const
    ).map(([message, words, at]) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: null,
      message,
      at,
    })),
    ...(
      [
        [
          'Rapporteure : Claire MOREAU, adjointe aux sports et présidente du club',
          'reports',
          'Claire MOREAU',
        ],
        [
          'Sur rapport de Claire MOREAU, adjointe aux sports, présidente du club,',
          'reports',
          'Claire MOREAU',
        ],
        ['Rapport présenté par Luc PETIT, 2e adjoint, trésorier du club', 'reports', 'Luc PETIT'],
        ['Le club, dont le président est Luc PETIT, demande une aide.', 'stays', 'Luc PETIT'],
        ['Le club, présidé par Luc PETIT, demande une aide.', 'stays', 'Luc PETIT'],
        [
          'L’association, représentée par sa trésorière, Mme Claire MOREAU, demande une aide.',
          'stays',
          'Mme Claire MOREAU',
        ],
        ['L’intéressé prend part au vote.', 'votes', 'prend part au vote'],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      message,
      at,
    })),
    {
      why: 'président d’une école de musique que le tableau nomme',
      text: grant(
        'Rapporteur : M. Luc PETIT, conseiller délégué à la culture et président de l’École de musique de la Vègre\nBénéficiaire      Objet      Montant\nÉcole de musique de la Vègre      cours      6 200 €\nVélo-club      course      1 450 €\nPour : 3',
      ),
      kind: 'deliberation',
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      why: 'l’association n’est dite que par son nom',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'M. Luc PETIT, président des Amis du Four, rappelle le projet.\nUne subvention est accordée aux Amis du Four.\nAdopté à l’unanimité.',
        'Subvention aux Amis du Four',
      ),
      kind: 'deliberation',
      message: 'stays',
      at: 'M. Luc PETIT',
    },
    {
      why: 'l’acte dit l’intérêt, sans retrait',
      text: grant('M. Luc PETIT, président du club, remercie le conseil.\nAdopté à l’unanimité.'),
      kind: 'deliberation',
      message: 'stays',
      at: 'M. Luc PETIT',
    },
    {
      why: 'il rapporte, selon l’acte',
      text: grant(
        'Sur rapport de M. Luc PETIT.\nM. Luc PETIT est trésorier de l’association.\nAdopté à l’unanimité.',
      ),
      kind: 'deliberation',
      message: 'reports',
      at: 'M. Luc PETIT',
    },
  ],
};
