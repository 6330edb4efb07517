/** CM-19: examples of an open vote that should have been secret. */
import type { Examples } from '../../../framework/rule';
import { names, planning } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Sans l’accord de tous, le vote a lieu à main levée',
      'Aucun candidat ne se retire ; le vote a lieu à main levée',
      'Tous les membres sont présents, le vote a lieu à main levée',
      'À défaut d’accord de tous, le vote a lieu à main levée',
      'Faute d’accord de tous, le vote a lieu à main levée',
      'Avec l’accord de tous sauf Mme ROY, le vote a lieu à main levée',
      'Tous les membres n’ayant pas accepté, le vote a lieu à main levée',
      'Aucun conseiller ne s’opposant à cette candidature, le vote a lieu à main levée',
    ].map((words) => ({
      why: `rien ne dit que tous en sont d’accord : ${words}`,
      text: names(`${words}. Le conseil désigne M. Luc PETIT délégué titulaire.`),
      kind: 'deliberation' as const,
      message: 'open',
      at: 'à main levée',
    })),
    ...[
      'Le vote aura lieu à main levée, comme pour les autres affaires.',
      'Il sera procédé à la désignation à main levée, sans recourir au scrutin secret.',
      'Il est proposé de ne pas procéder au scrutin secret et de voter à main levée.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: planning(words),
      kind: 'note' as const,
      message: 'planned',
      at: 'à main levée',
    })),
    ...[
      'Élection d’un adjoint',
      'Nomination des délégués',
      'Membres du jury à désigner : désigner trois élus',
      'Délégués à élire',
    ].map((title) => ({
      why: `note : ${title}`,
      text: planning('Le vote aura lieu à main levée.', title),
      kind: 'note' as const,
      message: 'planned',
      at: 'à main levée',
    })),
    {
      why: 'note sur une seule affaire',
      text: 'NOTE\nObjet : désignation d’un délégué au syndicat\n\nLe vote aura lieu à main levée.',
      kind: 'note',
      message: 'planned',
      at: 'à main levée',
    },
    ...(
      [
        [
          'Le maire propose que le vote ait lieu à main levée. Cette proposition est mise aux voix : 13 pour, 5 contre. M. Luc PETIT, seul candidat, est désigné délégué.',
          'à main levée',
        ],
        [
          'Le maire propose de voter à main levée. La proposition est retenue par 13 voix contre 5. M. Luc PETIT est désigné délégué.',
          'à main levée',
        ],
        [
          'Il est proposé de ne pas recourir au scrutin secret. Ce mode de scrutin est adopté à la majorité. Par main levée, M. Luc PETIT est désigné délégué.',
          'Par main levée',
        ],
        [
          'Le conseil, consulté sur le vote à main levée, l’accepte par 13 voix pour et 5 voix contre. M. Luc PETIT est désigné délégué.',
          'à main levée',
        ],
        [
          'Le maire propose de voter à main levée. Cette façon de faire recueille : pour 9, contre 2. M. Luc PETIT est désigné délégué.',
          'à main levée',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `partagés sur la façon de voter : ${words}`,
      text: names(words),
      kind: 'deliberation' as const,
      message: 'opposed',
      at,
    })),
    {
      why: 'un nom sans civilité, élu à main levée par une majorité',
      text: names(
        'Par 8 voix contre 2, le conseil choisit de voter à main levée.\nMichel DARDENNE, arrivé en tête, est proclamé élu.',
        'Désignation du représentant de la commune à l’association « Forêts vivantes »',
      ),
      kind: 'deliberation',
      message: 'opposed',
      at: 'à main levée',
    },
    ...[
      'Par 8 voix contre 2, le conseil choisit de voter à main levée. M. Luc PETIT est désigné délégué titulaire.',
      'À la majorité, le conseil décide de procéder à main levée. M. Luc PETIT est désigné délégué titulaire.',
      'Par 9 voix pour et 5 contre, il est décidé de ne pas recourir au bulletin secret ; à main levée, M. Luc PETIT est désigné délégué titulaire.',
    ].map((words) => ({
      why: words,
      text: names(words),
      kind: 'deliberation' as const,
      message: 'opposed',
      at: 'à main levée',
    })),
    ...(
      [
        [
          'Trois conseillers demandent le maintien du bulletin secret ; il est néanmoins procédé à main levée. M. Luc PETIT, seul candidat, est désigné délégué titulaire.',
          'demandent le maintien du bulletin secret',
        ],
        [
          'Malgré l’opposition de deux élus, le vote a lieu à main levée ; M. Luc PETIT est désigné délégué titulaire.',
          'x',
        ],
        [
          'Mme FAURE réclame un scrutin secret. Le conseil vote à main levée et désigne M. Luc PETIT délégué titulaire.',
          'x',
        ],
        [
          'M. NOEL s’oppose au vote à main levée. À main levée, le conseil désigne M. Luc PETIT délégué titulaire.',
          'x',
        ],
      ] as const
    ).map(([words]) => ({
      why: words,
      text: names(words),
      kind: 'deliberation' as const,
      message: 'opposed',
      at: /(?:vote )?[àÀ] main levée/u.exec(words)?.[0].replace(/^vote /u, '') ?? '',
    })),
    ...(
      [
        [
          'Sont élus à main levée les adjoints : le premier adjoint est M. PETIT. Il est procédé à l’élection des adjoints.',
          'à main levée',
        ],
        ['Il est procédé à main levée à l’élection du nouvel adjoint, M. PETIT.', 'à main levée'],
        ['Le conseil élit à main levée M. PETIT au poste de maire.', 'à main levée'],
        ['M. PETIT est proclamé, à main levée, élu en qualité de maire.', 'à main levée'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: names(words, 'Élection'),
          kind: 'deliberation',
          message: 'forbidden',
          at,
        }) as const,
    ),
    {
      why: 'à main levée',
      text: names('À main levée, le conseil désigne M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
      message: 'open',
      at: 'À main levée',
    },
    {
      why: 'par vote public',
      text: names('Par vote public, le conseil élit M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
      message: 'open',
      at: 'vote public',
    },
    {
      why: 'au scrutin ordinaire, adopté à la majorité',
      text: names(
        'Le conseil désigne M. Luc PETIT délégué titulaire, au scrutin ordinaire, par 12 voix pour et 2 contre.',
      ),
      kind: 'deliberation',
      message: 'open',
      at: 'scrutin ordinaire',
    },
    {
      why: 'par acclamation',
      text: names('Sont désignés par acclamation membres de la commission : M. Luc PETIT, Mme Anne LEROY.'),
      kind: 'deliberation',
      message: 'open',
      at: 'par acclamation',
    },
    {
      why: 'l’unanimité du vote n’est pas celle de la décision',
      text: names(
        'Le conseil désigne M. Luc PETIT délégué titulaire.\nVote à main levée.\nPour : 14 – Contre : 0. Adopté à l’unanimité.',
      ),
      kind: 'deliberation',
      message: 'open',
      at: 'à main levée',
    },
    {
      why: 'élection du maire',
      text: names(
        'Le conseil décide à l’unanimité de voter à main levée. M. Luc PETIT est proclamé élu maire.',
        'Élection du maire',
      ),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'à main levée',
    },
    {
      why: 'élection d’un adjoint',
      text: names('À main levée, Mme Anne LEROY est élue première adjointe.', 'Élection d’un adjoint'),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'À main levée',
    },
    {
      why: 'malgré le secret, écarté à l’unanimité',
      text: names(
        'Le conseil renonce à l’unanimité au scrutin secret ; à main levée, M. Luc PETIT est proclamé élu maire.',
        'Élection du maire',
      ),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'à main levée',
    },
    {
      why: 'délégués sénatoriaux',
      text: names(
        'À main levée, sont désignés les délégués en vue de l’élection des sénateurs : M. Luc PETIT.',
        'Délégués pour les élections sénatoriales',
      ),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'À main levée',
    },
    ...[
      'Il est procédé à main levée à l’élection du délégué au forum. On félicite le maire.',
      'Le conseil élit à main levée un délégué proposé par le maire.',
      'Le conseil élit à main levée un délégué, M. le maire ayant présenté M. PETIT.',
    ].map((words) => ({
      why: words,
      text: names(words),
      kind: 'deliberation' as const,
      message: 'open',
      at: 'à main levée',
    })),
    ...[
      'M. PETIT est élu maire à main levée.',
      'Le conseil proclame maire Mme FAURE, à main levée.',
      'M. PETIT est élu à main levée à la fonction de maire.',
      'Mme FAURE est élue à main levée aux fonctions de maire.',
      'Le conseil élit à main levée la nouvelle maire, Mme FAURE. Mme Anne LEROY est secrétaire.',
      'Le conseil désigne à main levée M. Luc PETIT délégué aux élections sénatoriales.',
      'Le conseil, unanime, renonce au scrutin secret et procède sans vote secret à l’élection du maire ; M. PETIT est proclamé élu à main levée.',
    ].map((words) => ({
      why: words,
      text: names(words, 'Élection'),
      kind: 'deliberation' as const,
      message: 'forbidden',
      at: 'à main levée',
    })),
    ...[
      'Signalant l’enjeu, Mme FAURE réclame un scrutin secret.',
      'Ainsi Mme FAURE réclame un scrutin secret.',
      'Mme FAURE demande un vote à bulletins secrets.',
      'Mme FAURE demande un vote à bulletin secret.',
      'Personne n’est absent. La séance reprend après une courte suspension, à vingt heures. Mme FAURE demande le scrutin secret.',
      'Le conseil se divise, 8 voix contre 2, sur le scrutin public.',
    ].map((words) => ({
      why: words,
      text: names(`${words} À main levée, le conseil désigne M. Luc PETIT délégué titulaire.`),
      kind: 'deliberation' as const,
      message: 'opposed',
      at: words.includes('public') ? 'scrutin public' : 'À main levée',
    })),
  ],
};
