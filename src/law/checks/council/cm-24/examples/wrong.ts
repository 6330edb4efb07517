/** CM-24: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { TITLE, account, VOTE } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Le {maire demeure en séance}.',
      'Le {maire est resté dans la salle}.',
      'Le {maire reste présent}.',
      'Le {maire soumet le compte et prend part au scrutin}.',
      'Le {maire a pris également part au vote}.',
      'Le {maire participe aussi au vote}.',
      'M. Paul ROUGET, {maire, a participé au vote}.',
      'Le {maire vote pour}.',
      'Le {maire a voté avec} les autres.',
      'Le {maire vote le compte}.',
    ].map((words) => ({
      why: `un autre préside, le maire vote : ${words}`,
      text: account(
        `${words.replace(/[{}]/gu, '')}\n${VOTE}`,
        TITLE,
        'sous la présidence de Mme Anne LEROY, adjointe\nPrésents : 9',
      ),
      kind: 'deliberation' as const,
      message: 'stays',
      at: /\{(.*)\}/u.exec(words)?.[1] ?? '',
    })),
    {
      why: 'décidé par un tiret, sous un autre titre',
      text: account('Le conseil :\n- ADOPTE le compte administratif 2025.\nPour : 9', 'Finances'),
      kind: 'deliberation',
      message: 'stays',
      at: 'compte administratif',
    },
    ...(
      [
        ['ADOPTE le compte administratif.', 'compte administratif'],
        ['ARRÊTE le compte administratif.', 'compte administratif'],
        ['Le compte administratif est adopté.', 'compte administratif'],
        ['Le compte administratif est arrêté.', 'compte administratif'],
        ['ADOPTE le compte financier unique.', 'compte financier unique'],
        ['Le compte financier unique est approuvé.', 'compte financier unique'],
        ['ADOPTE le CFU.', 'CFU'],
        ['Le CFU est approuvé.', 'CFU'],
        ['APPROUVE les comptes financiers uniques.', 'comptes financiers uniques'],
        ['Le compte administratif, assorti d’annexes, est adopté.', 'compte administratif'],
        ['ADOPTE le compte administratif et l’état des sorties.', 'compte administratif'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: account(`${words}\nPour : 9`, 'Finances'),
          kind: 'deliberation',
          message: 'stays',
          at,
        }) as const,
    ),
    {
      why: 'le titre seul nomme le compte financier unique',
      text: account('Le conseil l’approuve.\nPour : 9', 'Compte financier unique 2025'),
      kind: 'deliberation',
      message: 'stays',
      at: 'Compte financier unique',
    },
    ...['Mme Anne LEROY, présidente', 'M. Luc PETIT, maire'].map(
      (who) =>
        ({
          why: `séance présidée par ${who}`,
          text: account(VOTE, TITLE, `sous la présidence de ${who}\nPrésents : 9`),
          kind: 'deliberation',
          message: 'stays',
          at: 'compte administratif',
        }) as const,
    ),
    {
      why: 'une adjointe quitte la salle pour une autre affaire',
      text: minutes(
        'Présents : 9',
        'Tarifs\nMme Anne LEROY quitte la salle. Adopté à l’unanimité.',
        'Compte administratif 2025\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'stays',
      at: 'Compte administratif',
    },
    {
      why: 'rien n’est dit',
      text: account(VOTE),
      kind: 'deliberation',
      message: 'stays',
      at: 'compte administratif',
    },
    {
      why: 'compte financier unique',
      text: account('Le conseil ADOPTE le compte financier unique.\nAdopté à l’unanimité.', 'CFU 2025'),
      kind: 'deliberation',
      message: 'stays',
      at: 'CFU',
    },
    {
      why: 'titre muet, dispositif clair',
      text: account('Le compte administratif 2025 est approuvé.\nAdopté à l’unanimité.', 'Finances'),
      kind: 'deliberation',
      message: 'stays',
      at: 'compte administratif',
    },
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 9',
        'Tarifs\nAdopté à l’unanimité.',
        'Compte administratif 2025\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'stays',
      at: 'Compte administratif',
    },
    {
      why: 'se retire, mais qui préside ?',
      text: account(`Le maire se retire au moment du vote.\n${VOTE}`),
      kind: 'deliberation',
      message: 'president',
      at: 'compte administratif',
    },
    {
      why: 'le maire a voté',
      text: account(
        'Mme Anne LEROY préside. APPROUVE le compte administratif.\nPour : 3 (M. Paul ROUGET, Mme Anne LEROY, M. Luc PETIT)',
      ),
      kind: 'deliberation',
      message: 'voted',
      at: 'M. Paul ROUGET',
    },
  ],
};
