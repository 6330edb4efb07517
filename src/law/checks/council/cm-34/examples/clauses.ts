/** CM-34: examples of where the words that tell a charge, a family or a proxy end: a clause, a cell, a name. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { NAMED_HEAD, grant } from './samples';

const told = (words: string) => ({
  why: words,
  text: grant(`${words}\nPour : 3`, NAMED_HEAD),
  kind: 'deliberation' as const,
  commune: { councillors: [] },
});
const helped = (body: string, words: string) => ({
  why: `aide : ${body}. ${words}`,
  text: deliberation(NAMED_HEAD, `Une subvention est attribuée.\n${words}\nPour : 3`, `Subvention : ${body}`),
  kind: 'deliberation' as const,
  commune: { councillors: [] },
});
const kin = (words: string, present = 'M. Paul ROUGET, maire, M. Luc PETIT, Mme Odile FAYE') => ({
  why: `sa famille : ${words.replace('\n', ' ')}`,
  text: deliberation(`Présents : ${present}`, `${words}\nPour : 3`, 'Affaire'),
  kind: 'deliberation' as const,
  commune: null,
});

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le comité technique (président : M. Luc PETIT) a donné son avis.',
      'Le comité de pilotage (présidente : Mme Claire MOREAU) a donné son avis.',
      'Ce bureau (président : M. Luc PETIT) est réuni le 2 mai.',
      'Du bureau (président : M. Luc PETIT) vient la demande.',
      'Commission de M. BOLE (présidente : Mme Claire MOREAU)',
      'Association | Courrier remis au président | Montant\nClub | M. Luc PETIT | 500 €',
      'Association | Président sortant | Montant\nClub | M. Luc PETIT | 500 €',
      'Association | Président | Suivi par\nClub | M. Jean BOLE | M. Luc PETIT',
      'Président\nM. Luc PETIT',
    ].map(told),
    helped('Les Amis du Four', 'Amis voisins du quai Bas, présidés par M. Luc PETIT, ici présent.'),
    helped('Les Amis du Four', 'M. Luc PETIT, président de l’Amitié entre les jeunes du Four, remercie.'),
    told('DÉCIDE de vendre le lot à Mme Vial, que M. Luc PETIT a reçue.'),
    helped('Les Amis du Four', 'M. Luc PETIT, président de Joie et loisirs pour le Four, remercie.'),
    ...[
      'M. Luc PETIT, président du club, donne son avis, puis sort. Mme Odile FAYE vote au nom de M. Guy NOEL.',
    ].map(told),
  ],
  fails: [
    ...[
      'La commission est consultée. Union sportive (président : M. Luc PETIT) 500 €',
      'La commission des sports est consultée : Union sportive (président : M. Luc PETIT)',
      'La commission et le club (président : M. Luc PETIT) sont entendus.',
      'Union sportive (président : un cousin de M. Luc PETIT) 500 €',
      'Groupe d’art dramatique (président : M. Luc PETIT) 500 €',
      'Groupe d’arts plastiques (président : M. Luc PETIT) 500 €',
      'Président    Association    Montant\nM. Luc PETIT    Club    500 €',
      'Association | Président | Montant\nClub | M. Luc PETIT | 500 €\nGroupe scolaire | M. Jean BOLE | 100 €',
    ].map((words) => ({ ...told(words), message: 'stays', at: 'M. Luc PETIT' })),
    ...(
      [
        ['Les Randonneurs', 'Les Randonneurs de la Tour, présidés par M. Luc PETIT, ici présent.'],
        ['Les Randonneurs', 'M. Luc PETIT, président des Randonneurs du Bas, remercie.'],
      ] as const
    ).map(([body, words]) => ({ ...helped(body, words), message: 'stays', at: 'M. Luc PETIT' })),
    ...(
      [
        ['M. VIAL est venu. Le lot est vendu au gendre du maire.', 'M. Paul ROUGET'],
        ['Le lot est vendu à M. VIAL, gendre du maire.', 'M. Paul ROUGET'],
        [
          'Secrétaire de séance : Mme Odile FAYE\nLe lot est vendu à M. VIAL, fils de la secrétaire de séance.',
          'Mme Odile FAYE',
        ],
      ] as const
    ).map(([words, at]) => ({ ...kin(words), message: 'stays', at })),
    {
      ...kin('Le lot est vendu à Mme VIAL, fille du maire.', 'M. Paul ROUGET (maire), M. Luc PETIT'),
      message: 'stays',
      at: 'M. Paul ROUGET',
    },
    {
      ...kin('Rapporteur : M. Luc PETIT\nLe lot est vendu à Mme VIAL, fille du rapporteur.'),
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      why: 'par un pouvoir : son nom seul, dans la phrase qui suit',
      text: grant(
        'M. Luc PETIT est président du club.\nM. PETIT quitte la salle après avoir donné procuration à Mme Claire MOREAU.\nPour : 3',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'votes',
      at: 'quitte la salle après avoir donné procuration à ',
    },
    {
      why: 'par un pouvoir : le mandataire est nommé entre les deux',
      text: grant(
        'M. Luc PETIT, président du club, retenu, qui a M. Guy NOEL pour mandataire, vote par procuration.\nPour : 3',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'votes',
      at: 'vote par procuration',
    },
    {
      why: 'par un pouvoir, bien qu’il ne prenne pas part au vote',
      text: grant(
        'M. Luc PETIT, président du club, ne prend pas part au vote, ayant donné pouvoir à Mme Claire MOREAU.\nPour : 3',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'votes',
      at: 'pas part au vote, ayant donné pouvoir à ',
    },
  ],
  lacks: [
    'M. VIAL, gendre du maire, a posé une question ; Mme BOLE propose d’acheter le lot.',
    'M. VIAL, gendre du maire, a posé une question. La commune propose d’acheter le lot.',
    'Le lot est vendu ; M. VIAL, gendre du maire, est remercié.',
    'Le lot est vendu. M. VIAL, gendre du maire, est remercié.',
  ].map((words) => ({ ...kin(`${words}\nDÉCIDE de vendre le lot.`), missing: 'councillors' as const })),
};
