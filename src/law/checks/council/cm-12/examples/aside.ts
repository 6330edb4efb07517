/** CM-12: examples of members who take no part, who come or leave, who put no paper in. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

const TEN = 'Présents : 9 – Pouvoirs : 2 – Votants : 10';
/** The vote of ten, after what a recital tells. */
const recital = (words: string): string => deliberation(TEN, `${words}\nPour : 10 – Contre : 0`);

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'sorti, il n’a pas voté',
      text: recital('M. Luc PETIT, intéressé, est sorti et n’a pas voté.'),
      kind: 'deliberation',
    },
    ...[
      'M. Luc PETIT se déporte et quitte la salle ; le pouvoir qu’il détient n’est pas utilisé.',
      'M. Luc PETIT s’est retiré, sans utiliser le pouvoir qu’il avait reçu.',
    ].map((words) => ({
      why: `son pouvoir tombe avec lui : ${words}`,
      text: deliberation('Présents : 9 – Pouvoirs : 2 – Votants : 9', `${words}\nPour : 9 – Contre : 0`),
      kind: 'deliberation' as const,
    })),
    ...[
      'Considérant que Mme Claire MOREAU a quitté la séance avant le vote ;',
      'Considérant que M. Luc PETIT, intéressé à l’affaire, est sorti de la salle pendant les débats ;',
      'Considérant que M. Luc PETIT s’est retiré au moment de la délibération ;',
      'Considérant que la maire s’est déportée ;',
      'Considérant le départ de Mme Claire MOREAU avant l’examen de ce point ;',
      'Considérant l’arrivée de M. Guy NOEL en séance ;',
      'Considérant que M. Guy NOEL a rejoint l’assemblée à 20 h 30 ;',
      'Constatant que M. Luc PETIT, riverain, n’a pas pris part au vote,',
      'Considérant que M. Luc PETIT, présent aux débats, n’a participé ni à ceux-ci ni au vote ;',
      'Considérant que Mme Claire MOREAU ne prend pas part au vote de cette affaire ;',
      'Attendu que M. Luc PETIT ne participe pas à la discussion ;',
    ].map((words) => ({
      why: `dans un considérant : ${words}`,
      text: recital(words),
      kind: 'deliberation' as const,
    })),
    {
      why: 'deux déportés, chacun avec sa qualité',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2',
        'M. Luc PETIT, trésorier, et Mme Anne LEROY, secrétaire du club, n’ont pris part ni au débat ni au vote. Votants : 9. Pour : 9',
      ),
      kind: 'deliberation',
    },
    {
      why: 'les présents dits à nouveau sur la ligne des votants, sans les pouvoirs',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        'Présents : 7 ; votants : 9. Pour : 9 voix ; contre : 0',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un bulletin de moins que de présents',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2',
        'Votants : 10\nBulletins blancs : 1\nPour : 9\nMme Anne LEROY est élue.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un membre ne prend pas part, et les votants en tiennent compte',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 10',
        'M. Luc PETIT ne prend pas part au vote.\nPour : 10',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un membre ne prend pas part, et les votants sont ceux de la séance',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        'M. Luc PETIT ne prend pas part au vote.\nPour : 10',
      ),
      kind: 'deliberation',
    },
    {
      why: 'avec le pouvoir qu’il détient',
      text: deliberation(
        'Présents : 9 – Votants : 8\nPouvoirs : M. Guy NOEL à M. Luc PETIT',
        'M. Luc PETIT ne prend pas part au vote.\nPour : 8',
      ),
      kind: 'deliberation',
    },
    {
      why: 'nombres dits de nouveau pour ce rapport',
      text: deliberation(
        'En exercice : 15\nPrésents à l’ouverture de la séance : 11\nPouvoirs : 2\nMmes Anne LEROY, élue, et Claire MOREAU, trésorière, ont quitté la salle.\nPrésents pour ce rapport : 9 - Pouvoirs : 2 - Votants : 11. Le quorum (8 membres présents) reste atteint.',
        'Pour : 11',
      ),
      kind: 'deliberation',
    },
    {
      why: 'arrivée dite en tête, sans vote',
      text: deliberation(
        'Présents : 9 – Votants : 10\nMme Anne LEROY arrive à 20 h 50.',
        'Le conseil prend connaissance du rapport.',
      ),
      kind: 'deliberation',
    },
    ...[
      'Le dépouillement est fait.',
      'L’urne est ouverte.',
      'Il est voté au scrutin secret.',
      'Enveloppes trouvées : 10',
    ].map(
      (words) =>
        ({
          why: `un votant de moins : ${words}`,
          text: deliberation('Présents : 9 – Pouvoirs : 2 – Votants : 10', `${words}\nPour : 10`),
          kind: 'deliberation',
        }) as const,
    ),
  ],
  fails: [
    ...[
      'Considérant que M. Luc PETIT, agent technique, a quitté la commune ;',
      'Considérant que M. Luc PETIT s’est retiré de la vente ;',
      'Considérant l’arrivée de M. Guy NOEL à la direction des services ;',
      'Considérant que Mme Claire MOREAU a quitté la séance du 3 février 2026 avant le vote ;',
      'Considérant que Mme Claire MOREAU, lors de la précédente séance, n’a pas pris part au vote ;',
      'Considérant que la commission a débattu et que M. Luc PETIT n’a pas pris part au vote ;',
      'Considérant que M. Luc PETIT n’a pas participé à la consultation des riverains ;',
      'Vu le courrier par lequel Mme Claire MOREAU annonce qu’elle quitte la séance ;',
      'Considérant que, le 3 février 2026, M. Luc PETIT n’a pas pris part au vote ;',
    ].map((words) => ({
      why: `un considérant qui ne parle pas de ce vote : ${words}`,
      text: recital(words),
      kind: 'deliberation' as const,
      message: 'sum',
      at: '10',
    })),
    {
      why: 'deux de moins, pour un seul déport',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 9',
        'M. Luc PETIT ne prend pas part au vote.\nPour : 9',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '9',
    },
    {
      why: 'les présents dits à nouveau sur la ligne des votants, et qui n’en font pas le compte',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        'Présents : 7 ; votants : 8. Pour : 8 voix ; contre : 0',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '8',
    },
    {
      why: 'un départ après le vote n’y change rien',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2',
        'Votants : 12\nPour : 12\nMme Anne LEROY quitte la séance à 21 h.',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '12',
    },
  ],
};
