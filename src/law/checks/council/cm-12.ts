/** CM-12: voters are those present and those represented, less those who take no part. */
import type { Count } from '../../../act/parse/model';
import { sessionCounts } from '../../../act/parse/session';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { says, sittingsOf } from '../shared/council';
import { deliberation, minutes } from '../shared/example-session';

export const rule = defineRule({
  meta: {
    id: 'CM-12',
    title: {
      fr: 'Votants : présents et pouvoirs, moins ceux qui ne prennent pas part',
      en: 'Voters: present and proxies, less those who take no part',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      sum: {
        fr: '{voters} votants sont annoncés ; {present} présents et {proxies} pouvoirs{aside} en font {right}. Vérifiez ces nombres.',
        en: '{voters} voters are told; {present} present and {proxies} proxies make {right}.',
      },
    },
  },
  check: ({ analysis }) => {
    const { session, movements } = analysis.act;
    const sittings = analysis.derive(sittingsOf);
    const done = new Set<number>();
    const known = sittings.flatMap((sitting) => {
      const { present, voters, proxies } = sitting;
      return present === undefined || voters === undefined || proxies === undefined
        ? []
        : [{ ...sitting, present, voters, proxies }];
    });
    const outcomes = known.flatMap(({ present, voters, proxies, fallen, moved, affair, vote }): Outcome[] => {
      if (done.has(voters.start) || moved) return [];
      // Numbers of the head beside those of an affair: not of one moment.
      const own = affair.voters ?? vote.voters;
      if (
        own !== undefined &&
        affair.present === undefined &&
        movements.length > 0 &&
        analysis.kind === 'minutes'
      )
        return [];
      done.add(voters.start);
      // "Pour ce rapport : présents 25, pouvoirs 4, votants 29": what the same line tells goes before the head.
      if (addsOnItsLine(analysis, voters)) return [];
      const all = present.value + proxies;
      if (voters.value <= all && voters.value >= all - fallen) return [];
      // In a ballot whoever is there may put no paper in.
      if (voters.value < all && says(analysis, BALLOT, affair)) return [];
      const aside = fallen === 0 ? '' : `, moins ${String(fallen)} qui ne prennent pas part au vote,`;
      return [
        finding('sum', voters, {
          values: { voters: voters.value, present: present.value, proxies, aside, right: all - fallen },
        }),
      ];
    });
    if (known.length > 0) return outcomes;
    if (sittings.length > 0) return [missing(lackIn(sittings))];
    // No vote is told: the head alone.
    const proxies = session.proxyCount?.value ?? session.proxies.length;
    const { present, voters } = session;
    if (present === undefined || voters === undefined)
      return [missing(voters === undefined ? 'voters' : 'present')];
    const right = present.value + proxies;
    return voters.value === right || movements.length > 0 || addsOnItsLine(analysis, voters)
      ? []
      : [
          finding('sum', voters, {
            values: { voters: voters.value, present: present.value, proxies, aside: '', right },
          }),
        ];
  },
});

const addsOnItsLine = ({ paragraphs }: Analysis, voters: Count): boolean => {
  const line = paragraphs.find(({ end }) => end >= voters.end)?.text ?? '';
  const { present, proxyCount } = sessionCounts(fold(line), []);
  return (
    present !== undefined && proxyCount !== undefined && present.value + proxyCount.value === voters.value
  );
};

const BALLOT = /bulletin|depouillement|(?<![a-z])urne|scrutin\s+secret|enveloppe/g;

const lackIn = (sittings: ReturnType<typeof sittingsOf>): 'present' | 'voters' | 'proxies' =>
  sittings.every(({ voters }) => voters === undefined)
    ? 'voters'
    : sittings.every(({ present }) => present === undefined)
      ? 'present'
      : 'proxies';

const VOTE = 'Pour : 11 – Contre : 0';

export const examples: Examples = {
  passes: [
    {
      why: 'un bulletin de moins que de présents',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2',
        'Votants : 10\nBulletins blancs : 1\nPour : 9\nMme Anne LEROY est élue.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'présents et pouvoirs',
      text: deliberation('En exercice : 15 – Présents : 9 – Pouvoirs : 2 – Votants : 11', VOTE),
      kind: 'deliberation',
    },
    {
      why: 'pouvoirs nommés',
      text: deliberation(
        'Présents : 9 – Votants : 10\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
        'Pour : 10',
      ),
      kind: 'deliberation',
    },
    {
      why: 'aucun pouvoir',
      text: deliberation('Présents : 9 – Votants : 9', 'Pour : 9'),
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
      why: 'quelqu’un est arrivé entre-temps',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        `Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nVotants : 12\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'procès-verbal, nombres dits de nouveau',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        `Tarifs\n${VOTE}`,
        'Budget\nPrésents : 8 – Pouvoirs : 2 – Votants : 10\nPour : 10',
      ),
      kind: 'minutes',
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
      why: 'titulaires et suppléants d’une communauté',
      text: deliberation(
        'Délégués en exercice : 38\nDélégués titulaires présents : 29\nSuppléants présents avec voix délibérative : 2\nPouvoirs : 3\nVotants : 34',
        'Pour : 34',
      ),
      kind: 'deliberation',
    },
    {
      why: 'sans vote dit',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        'Le conseil prend connaissance du rapport.',
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
    {
      why: 'votants de chaque affaire, une arrivée dite plus tard',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        'Tarifs\nVotants : 10\nPour : 10',
        'Budget\nMme Anne LEROY arrive à 20 h 50.\nVotants : 12\nPour : 12',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    {
      why: '9 + 2 ne font pas 12',
      text: deliberation('En exercice : 15 – Présents : 9 – Pouvoirs : 2 – Votants : 12', 'Pour : 12'),
      kind: 'deliberation',
      message: 'sum',
      at: '12',
    },
    {
      why: 'un votant de moins',
      text: deliberation('Présents : 9 – Pouvoirs : 2 – Votants : 10', 'Pour : 10'),
      kind: 'deliberation',
      message: 'sum',
      at: '10',
    },
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
      why: 'pouvoir nommé et non compté',
      text: deliberation(
        'Présents : 9 – Votants : 9\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
        'Pour : 9',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '9',
    },
    {
      why: 'sans vote dit',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 12',
        'Le conseil prend connaissance du rapport.',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '12',
    },
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        `Tarifs\n${VOTE}`,
        'Budget\nPrésents : 8 – Pouvoirs : 2 – Votants : 11\nPour : 11',
      ),
      kind: 'minutes',
      message: 'sum',
      at: '11',
    },
    {
      why: 'un votant de moins, en séance nocturne',
      text: deliberation('Séance nocturne\nPrésents : 9 – Pouvoirs : 2 – Votants : 10', 'Pour : 10'),
      kind: 'deliberation',
      message: 'sum',
      at: '10',
    },
    {
      why: 'nombres faux en tête, dits une fois',
      text: minutes('Présents : 9 – Pouvoirs : 2 – Votants : 12', 'Tarifs\nPour : 12', 'Budget\nPour : 12'),
      kind: 'minutes',
      message: 'sum',
      at: '12',
    },
    {
      why: 'votants d’une affaire, sans mouvement dit',
      text: minutes('Présents : 9 – Pouvoirs : 2 – Votants : 11', 'Tarifs\nVotants : 10\nPour : 10'),
      kind: 'minutes',
      message: 'sum',
      at: '10',
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
  lacks: [
    {
      why: 'votants non dits',
      text: deliberation('Présents : 9 – Pouvoirs : 2', VOTE),
      kind: 'deliberation',
      missing: 'voters',
    },
    {
      why: 'votants non dits, ni le vote',
      text: deliberation('Présents : 9', 'Le conseil prend connaissance du rapport.'),
      kind: 'deliberation',
      missing: 'voters',
    },
    {
      why: 'présents non dits, ni le vote',
      text: deliberation('Votants : 9', 'Le conseil prend connaissance du rapport.'),
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'présents non dits',
      text: deliberation('Votants : 9', 'Pour : 9'),
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'des pouvoirs, sans dire combien',
      text: deliberation('Présents : 9 – Votants : 11\nDes pouvoirs ont été remis.', VOTE),
      kind: 'deliberation',
      missing: 'proxies',
    },
    {
      why: 'votants d’une affaire seulement, présents non dits',
      text: minutes('Séance publique', 'Tarifs\nVotants : 9\nPour : 9', 'Budget\nPour : 9'),
      kind: 'minutes',
      missing: 'present',
    },
  ],
};
