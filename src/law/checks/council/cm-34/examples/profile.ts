/** CM-34: examples of interests that the profile of the commune tells. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { NAMED_HEAD, commune, grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'il est absent, et les présents ne sont que comptés',
      text: grant('Adopté à l’unanimité.', 'Présents : 12\nAbsent : M. Luc PETIT'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'l’élu intéressé ne prend pas part',
      text: grant('M. Luc PETIT, président du club, ne prend pas part au vote.\nPour : 2'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il a quitté la salle',
      text: grant('M. Luc PETIT, président du club, quitte la salle.\nPour : 2'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il est absent',
      text: grant(
        'Adopté à l’unanimité.',
        'Présents : M. Paul ROUGET, Mme Claire MOREAU\nAbsent : M. Luc PETIT',
      ),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il n’est pas parmi les présents',
      text: grant('Adopté à l’unanimité.', 'Présents : M. Paul ROUGET, Mme Claire MOREAU'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'un autre club',
      text: deliberation(
        'Présents : M. Paul ROUGET, M. Luc PETIT',
        'Une subvention de 500 € est attribuée à la chorale.\nAdopté à l’unanimité.',
        'Subvention',
      ),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'présenté, sans vote',
      text: grant('Le conseil en prend connaissance.').replace('est attribuée', 'est demandée'),
      kind: 'deliberation',
      commune,
    },
  ],
  fails: [
    {
      why: 'le maire du profil, quand les présents ne sont que comptés',
      text: grant('Le club, présidé par Paul ROUGET, demande une aide.\nPour : 3', 'Présents : 3'),
      kind: 'deliberation',
      message: 'stays',
      at: 'Paul ROUGET',
    },
    {
      why: 'profil : une convention avec le club',
      text: deliberation(
        NAMED_HEAD,
        'APPROUVE la convention avec le Club de football.\nPour : 3',
        'Terrain municipal',
      ),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'Club de football',
    },
    {
      why: 'absent, mais son mandataire a voté ; un autre est absent sans pouvoir',
      text: grant(
        'Adopté à l’unanimité.',
        'Présents : 12\nAbsents : M. Luc PETIT, M. Guy NOEL\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
    {
      why: 'les présents ne sont que comptés',
      text: grant('Adopté à l’unanimité.', 'Présents : 3'),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
    {
      why: 'profil : il était là, et rien ne dit qu’il s’est retiré',
      text: grant('Adopté à l’unanimité.'),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
    {
      why: 'profil : il a voté pour',
      text: grant('Pour : 3 (M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT)'),
      kind: 'deliberation',
      commune,
      message: 'votes',
      at: 'M. Luc PETIT',
    },
    {
      why: 'profil : il rapporte l’affaire',
      text: grant('Rapporteur : M. Luc PETIT\nAdopté à l’unanimité.'),
      kind: 'deliberation',
      commune,
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      why: 'représenté : son mandataire a voté',
      text: grant(
        'Adopté à l’unanimité.',
        'Présents : M. Paul ROUGET, Mme Claire MOREAU\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
  ],
};
