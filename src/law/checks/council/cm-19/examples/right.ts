/** CM-19: examples of a vote that is secret, or that need not be. */
import type { Examples } from '../../../framework/rule';
import { names, planning } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le vote a lieu au scrutin secret. Les autres affaires se votent à main levée.',
      'Le scrutin est secret, sauf accord de tous pour voter à main levée.',
      'Il sera proposé de décider, à l’unanimité, de voter à main levée.',
      'Une seule candidature est connue : le vote à main levée est possible.',
      'Le conseil désigne qui il veut.',
    ].map((words) => ({ why: `note : ${words}`, text: planning(words), kind: 'note' as const })),
    {
      why: 'note : une affaire qui ne nomme personne',
      text: planning('Le vote a lieu à main levée.', 'Tarifs de la halle'),
      kind: 'note',
    },
    {
      why: 'note sur une seule affaire, qui ne nomme personne',
      text: 'NOTE\nObjet : tarifs de la halle\n\nLe vote aura lieu à main levée.',
      kind: 'note',
    },
    ...[
      'Le maire propose que le vote ait lieu à main levée. Cette proposition est acceptée à l’unanimité. M. Luc PETIT est désigné délégué par 13 voix pour et 5 contre.',
      'Le maire propose de voter à main levée. La proposition est adoptée à l’unanimité. M. Luc PETIT est désigné délégué par 13 voix contre 5.',
    ].map((words) => ({
      why: `tous d’accord sur la façon de voter, partagés sur le nom : ${words}`,
      text: names(words),
      kind: 'deliberation' as const,
    })),
    ...[
      'Aucun conseiller ne demande le scrutin secret ; le conseil, à l’unanimité, vote à main levée et désigne M. Luc PETIT délégué titulaire.',
    ].map((words) => ({ why: words, text: names(words), kind: 'deliberation' as const })),
    ...[
      'Aucun membre ne s’y opposant, il est voté à main levée',
      'Personne ne s’étant manifesté et nul ne s’opposant au vote, on vote à main levée',
      'Aucun conseiller n’y faisant objection, le conseil vote à main levée',
      'Personne n’y a fait obstacle : vote à main levée',
      'Nul n’y fait opposition et le vote a lieu à main levée',
      'Nul ne s’y est opposé, le vote se fait à main levée',
      'Le vote a lieu à main levée, sans opposition',
      'Sans qu’aucune objection soit faite, il est voté à main levée',
      'Sans aucune opposition au vote à main levée',
      'Sans qu’il y ait opposition, le vote est fait à main levée',
      'Tous les membres étant d’accord, le vote a lieu à main levée',
      'Tous ses conseillers l’ayant accepté, le conseil vote à main levée',
      'L’ensemble des élus y consentant, le vote est fait à main levée',
      'Avec l’accord de tous, le vote a lieu à main levée',
      'Le vote a lieu à main levée, de l’accord de l’ensemble de ses membres',
      'Avec l’assentiment général, le vote a lieu à main levée',
      'Avec le consentement de chacun, le vote a lieu à main levée',
      'Le conseil élit à main levée M. Guy NOEL, et MM. ROY et VIAL, chacun y ayant consenti à l’unanimité',
    ].map((words) => ({
      why: `tous en sont d’accord : ${words}`,
      text: names(`${words}. Le conseil désigne M. Luc PETIT délégué titulaire.`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'nombre des adjoints fixé à main levée, puis scrutin secret',
      text: names(
        'Le conseil, par un premier vote à main levée, décide à l’unanimité de maintenir à cinq le nombre des adjoints ; la nouvelle élue aura le même rang. Il est procédé à l’élection de l’adjoint au scrutin secret.',
        'Élection d’un adjoint',
      ),
      kind: 'deliberation',
    },
    {
      why: 'décision unanime',
      text: names(
        'Le conseil décide, à l’unanimité, de ne pas procéder au scrutin secret. À main levée, il désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'vote à main levée décidé à l’unanimité',
      text: names(
        'Après accord unanime pour un vote à main levée, le conseil désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'main levée, à l’unanimité des membres',
      text: names(
        'Le vote à main levée étant décidé à l’unanimité, le conseil désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'renonciation unanime',
      text: names(
        'Le conseil renonce à l’unanimité au scrutin secret et, au scrutin public, désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'scrutin secret',
      text: names('Au scrutin secret, le conseil désigne M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
    },
    {
      why: 'une seule candidature',
      text: names(
        'Une seule liste étant présentée, le conseil, à main levée, désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'à main levée, sans nomination',
      text: names('À main levée, le conseil fixe les tarifs.', 'Tarifs'),
      kind: 'deliberation',
    },
    {
      why: 'élection du maire au scrutin secret, assesseurs à main levée',
      text: names(
        'Les assesseurs sont choisis à main levée. Il est procédé à l’élection du maire au scrutin secret. M. Luc PETIT est proclamé élu.',
        'Élection du maire',
      ),
      kind: 'deliberation',
    },
    ...[
      'Le nombre des adjoints est fixé à main levée, à l’unanimité, avant leur élection.',
      'Le rang des élus est fixé à main levée, à l’unanimité.',
      'Les assesseurs sont élus à main levée, à l’unanimité.',
      'Les scrutateurs sont élus à main levée, à l’unanimité.',
      'La secrétaire est élue à main levée, à l’unanimité.',
      'Un premier vote, unanime, à main levée, précède l’élection.',
      'Une question préliminaire à l’élection est tranchée à main levée, à l’unanimité.',
      'Une suspension de séance est votée à main levée, à l’unanimité.',
      'La dénomination d’une salle est votée à main levée, à l’unanimité.',
    ].map((words) => ({
      why: `${words} Le maire est élu au scrutin secret`,
      text: names(
        `${words} Il est procédé à l’élection du maire au scrutin secret. M. Luc PETIT est proclamé élu.`,
        'Élection du maire',
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'Sont élus à main levée les membres de la commission, après l’élection du maire à bulletins secrets.',
      'Sont élus à main levée les membres de la commission, après l’élection du maire à bulletin secret.',
    ].map((words) => ({ why: words, text: names(words, 'Installation'), kind: 'deliberation' as const })),
    ...[
      'Le scrutin secret a lieu.',
      'Le vote à bulletins secrets a lieu.',
      'Le vote à bulletin secret a donné ce résultat.',
      'Par bulletin secret, la majorité se dégage.',
      'Il est procédé au vote par bulletin secret.',
      'Bulletins trouvés dans l’urne : 14.',
    ].map((words) => ({
      why: `main levée refusée. ${words}`,
      text: names(
        `Mme FAURE refuse le vote à main levée. ${words} M. Luc PETIT, seul candidat, est désigné délégué titulaire.`,
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'Aucune demande de scrutin secret',
      'Aucun membre demandant un scrutin secret',
      'La demande n’est pas soutenue d’un scrutin secret',
    ].map((words) => ({
      why: words,
      text: names(
        `${words}, le conseil, à l’unanimité, vote à main levée et désigne M. Luc PETIT délégué titulaire.`,
      ),
      kind: 'deliberation' as const,
    })),
  ],
};
