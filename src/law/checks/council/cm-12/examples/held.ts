/** CM-12: examples of proxies that interested members hold. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

const HEAD =
  'Présents : 9 – Pouvoirs : 2 – Votants : 10\nPouvoirs : M. Guy NOEL à M. Luc PETIT, Mme Anne LEROY à Mme Claire MOREAU';
const ASIDE = 'M. Luc PETIT, intéressé à l’affaire, n’a pris part ni au débat ni au vote.';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'le pouvoir de l’intéressé n’est pas compté',
      text: deliberation(HEAD.replace('Votants : 10', 'Votants : 9'), `${ASIDE}\nPour : 9 – Contre : 0`),
      kind: 'deliberation',
    },
    {
      why: 'il ne prend pas part au vote pour une autre raison',
      text: deliberation(HEAD, 'M. Luc PETIT ne prend pas part au vote.\nPour : 10 – Contre : 0'),
      kind: 'deliberation',
    },
    {
      why: 'l’intéressé ne détient aucun pouvoir',
      text: deliberation(
        HEAD.replace('à M. Luc PETIT', 'à M. Paul ROUGET'),
        `${ASIDE}\nPour : 10 – Contre : 0`,
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...[
      ['Pour : 10 – Contre : 0', '10'],
      ['Pour : 8 – Contre : 1 – Abstention : 1', '8'],
      ['Adoptée à l’unanimité (10 voix pour).', '10'],
    ].map(([votes = '', at = '']) => ({
      why: `le pouvoir de l’intéressé est compté : ${votes}`,
      text: deliberation(HEAD.replace('Votants : 10', 'Votants : 11'), `${ASIDE}\n${votes}`),
      kind: 'deliberation' as const,
      message: 'held',
      at,
    })),
    {
      why: 'les votants ne sont pas dits',
      text: deliberation(HEAD.replace(' – Votants : 10', ''), `${ASIDE}\nPour : 10 – Contre : 0`),
      kind: 'deliberation',
      message: 'held',
      at: '10',
    },
  ],
};
