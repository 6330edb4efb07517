/** CM-34: examples of members who are said to take no part, and of votes that count them all the same. */
import type { Examples } from '../../../framework/rule';
import { deliberation, minutes } from '../../../shared/example-session';
import { NAMED_HEAD, commune, grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'M. Luc PETIT s’en est porté acquéreur. M. Luc PETIT, intéressé, quitte la séance.',
      'M. Denis PETIT s’en est porté acquéreur.',
    ].map((words) => ({
      why: words,
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        `Vente d’une parcelle. ${words}\nDÉCIDE de la céder. Les intéressés sont prévenus.\nPour : 2`,
        'Vente',
      ),
      kind: 'deliberation' as const,
      commune: null,
    })),
    ...[
      'L’élu rappelle qu’il est président du club.\nPour : 3',
      'M. Luc PETIT, président du club, et Mme Claire MOREAU quittent la salle.\nPour : 1',
      'M. Luc PETIT, président du club, et Mme Claire MOREAU ne prennent pas part au vote.\nPour : 1',
    ].map((words) => ({
      why: words,
      text: grant(words, NAMED_HEAD),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
    {
      why: 'le profil est inconnu, mais l’acte dit qui s’écarte',
      text: grant('Mme Odile FAYE n’a pas pris part au vote.\nPour : 3'),
      kind: 'deliberation',
      commune: null,
    },
    ...[
      'M. Luc PETIT, président du club, ne prend part ni au débat ni au vote.',
      'M. Luc PETIT, président du club, n’a pris part ni aux débats ni au vote.',
      'M. Luc PETIT, président du club, ne participe ni au débat ni au vote.',
      'Le président du club, M. Luc PETIT, ne prenant part ni au débat ni au vote, sort.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nPour : 2`),
      kind: 'deliberation' as const,
      commune,
    })),
    {
      why: 'autant de voix qu’au début, après une arrivée et un retrait',
      text: minutes(
        'En exercice : 4\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nAbsent : M. Guy NOEL',
        'Tarifs\nAdopté. Pour : 3',
        'M. Guy NOEL arrive à 20 h 15.\nSubvention au club\nM. Luc PETIT, président du club, ne prend part ni au débat ni au vote.\nPour : 3',
      ),
      kind: 'minutes',
    },
    {
      why: 'vente à un membre qui n’a pas pris part au vote',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'M. Luc PETIT ne prend pas part au vote.\nDÉCIDE de vendre à M. Luc PETIT la parcelle AB 12.\nPour : 2',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
    },
    ...[
      'sont sortis de la salle et n’ont pas pris part au vote',
      'ont quitté la séance le temps du vote',
      'se sont retirés avant le vote',
      'n’ont pas participé au vote',
    ].map((words) => ({
      why: `deux intéressés : ${words}`,
      text: grant(
        `Mme Claire MOREAU, présidente du club, et M. Luc PETIT, trésorier du club, ${words}.\nPour : 1`,
      ),
      kind: 'deliberation' as const,
    })),
    {
      why: 'deux votes : elle n’est partie que pour le second',
      text: grant(
        'Mme Claire MOREAU ne prend pas part au vote de la subvention au comité.\nATTRIBUE les autres subventions.\nPour : 3 – Contre : 0 – Abstention : 0\nATTRIBUE au comité des fêtes 500 €.\nPour : 2 – Contre : 0 – Abstention : 0',
        'Présents : 3\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
      ),
      kind: 'deliberation',
    },
    {
      why: 'les élus intéressés se sont déportés',
      text: grant('Les élus intéressés n’ont pas pris part au vote.\nAdopté à l’unanimité.'),
      kind: 'deliberation',
      commune,
    },
    ...[
      'se sont abstenus de tout vote',
      'se retirent avant le vote',
      'ne prennent pas part au vote',
      'étant sortis',
      'ayant quitté la salle',
    ].map((words) => ({
      why: `deux intéressés, ${words}`,
      text: grant(
        `Mme Claire MOREAU, présidente du club, et M. Luc PETIT, trésorier du club, ${words}.\nPour : 1`,
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'Les élus intéressés se sont retirés.',
      'Les élus intéressés n’ont pas part au vote.',
      'Le déport des élus est constaté.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nAdopté à l’unanimité.`),
      kind: 'deliberation' as const,
      commune,
    })),
  ],
  fails: [
    {
      why: 'se retire, mais les voix sont toutes comptées',
      text: grant(
        'M. Luc PETIT ne prend pas part au vote.\nPour : 3 – Contre : 0',
        'Présents : 3\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
      ),
      kind: 'deliberation',
      message: 'counted',
      at: '3',
    },
  ],
};
