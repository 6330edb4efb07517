/** CM-14: examples of majorities that are counted right. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { vote, council } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'le vote annonce un rejet',
      text: council(
        'Après en avoir délibéré, par 6 voix pour, 7 voix contre et 1 abstention, le conseil municipal :\nArticle 1er : REJETTE la proposition.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'le vote annonce des articles, adoptés',
      text: council(
        'Après en avoir délibéré, par 8 voix pour et 6 voix contre, le conseil municipal :\nArticle 1er : ADOPTE le règlement.',
      ),
      kind: 'deliberation',
    },
    ...[
      'Le conseil rejette le projet par 4 voix pour et 20 contre.',
      'Les tarifs ne sont pas approuvés : 4 voix pour, 20 contre.',
      'Le projet n’a pas été accepté : 4 voix pour, 20 contre.',
      'Ils n’ont pas été adoptés : 4 voix pour, 20 contre.',
      'Le conseil n’adopte pas les tarifs : 4 voix pour, 20 contre.',
      'Le conseil n’approuve pas les tarifs : 4 voix pour, 20 contre.',
      'Le conseil s’oppose au projet : 4 voix pour, 20 contre.',
      'Le conseil refuse le projet : 4 voix pour, 20 contre.',
      'Le projet est repoussé : 4 voix pour, 20 contre.',
    ].map((words) => ({ why: words, text: vote(words), kind: 'deliberation' }) as const),
    {
      why: 'mise aux voix sans résultat dit',
      text: vote('Pour : 4 – Contre : 20.').replace('DÉCIDE', 'EXAMINE'),
      kind: 'deliberation',
    },
    {
      why: 'non adoptée',
      text: vote('La délibération n’est pas adoptée : 4 voix pour, 20 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'plus de pour que de contre',
      text: vote('Adopté par 20 voix pour, 4 contre et 2 abstentions.'),
      kind: 'deliberation',
    },
    {
      why: 'majorité absolue juste',
      text: vote('Pour : 17 – Contre : 16 – Majorité absolue : 17'),
      kind: 'deliberation',
    },
    {
      why: 'rejetée, et dite rejetée',
      text: vote('La délibération est rejetée par 4 voix pour et 20 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'partage des voix : affaire de la voix prépondérante',
      text: vote('Adopté par 10 voix pour et 10 voix contre.'),
      kind: 'deliberation',
    },
    {
      why: 'avis défavorable adopté',
      text: vote('ÉMET un avis défavorable au projet.\nPour : 20 – Contre : 4'),
      kind: 'deliberation',
    },
    {
      why: 'majorité des votants dite en tête, sans le détail des voix',
      text: `Séance du 12 mars 2026\nVotants : 33 – Majorité absolue : 17\n${vote('Adopté à l’unanimité.')}`,
      kind: 'deliberation',
    },
    {
      why: 'amendement rejeté, puis texte adopté',
      text: minutes(
        'Présents : 26',
        'Tarifs\nL’amendement est rejeté par 5 voix pour et 18 contre.\nLe débat continue.\nLa délibération est adoptée par 18 voix pour et 5 contre.',
      ),
      kind: 'minutes',
    },
    ...[
      'Avis du conseil : défavorable, par 4 voix pour et 20 contre.',
      'Le projet est rejeté par 4 voix pour et 20 contre.',
      'Les conclusions sont rejetées par 4 voix pour et 20 contre.',
      'La proposition est rejetée par 10 voix pour et 10 contre.',
      'Rejeter ce projet nous priverait d’une aide, dit M. PETIT.\nAdopté par 12 voix pour et 8 contre.',
      'Suffrages exprimés : 14\nMajorité absolue : 8',
    ].map((words) => ({ why: words, text: vote(words), kind: 'deliberation' }) as const),
    ...[
      'Le projet n’est donc pas adopté : 4 voix pour, 20 contre.',
      'Le projet n’a donc pas été adopté : 4 voix pour, 20 contre.',
      'Le conseil accepte de mettre la motion aux voix : 4 voix pour, 20 contre.',
      'Vote : 4 voix pour, 20 contre.',
      'Votes : 4 voix pour, 20 contre.',
      'Le maire rappelle ce que le budget autorise.\nPour : 4 – Contre : 20.',
    ].map(
      (words) =>
        ({ why: words, text: vote(words).replace('DÉCIDE', 'EXAMINE'), kind: 'deliberation' }) as const,
    ),
    {
      why: 'amendement adopté, puis texte sans résultat dit',
      text: minutes(
        'Présents : 26',
        'Tarifs\nL’amendement est adopté par 18 voix pour et 5 contre.\nLe débat continue.\nSur l’ensemble : 5 voix pour et 18 contre.',
      ),
      kind: 'minutes',
    },
    {
      why: 'le vote annonce un rejet, la suite adopte autre chose',
      text: minutes(
        'Présents : 26',
        'Tarifs\nPar 5 voix pour et 18 contre, le conseil municipal :\nREJETTE le tarif proposé.\nPar 18 voix pour et 5 contre, le conseil municipal :\nADOPTE un tarif de 3 €.',
        'Budget\nPar 5 voix pour et 18 contre, le conseil municipal entend le maire.',
        'Voirie\nLe conseil adopte les travaux par 18 voix pour et 5 contre.',
      ),
      kind: 'minutes',
    },
    {
      why: 'le vote annonce un refus, le suivant adopte autre chose',
      text: minutes(
        'Présents : 26',
        'Tarifs\nPar 5 voix pour et 18 contre, le conseil municipal :\nGARDE le tarif actuel.\nPar 18 voix pour et 5 contre, le conseil municipal :\nADOPTE le règlement de la salle.',
      ),
      kind: 'minutes',
    },
    ...[
      'Par 5 voix pour et 18 contre, le projet est ajourné.\nUn autre plan est approuvé par la commission.',
    ].map((words) => ({
      why: words,
      text: minutes('Présents : 26', `Tarifs\n${words}`),
      kind: 'minutes' as const,
    })),
    {
      why: 'un vote compté, un autre non',
      text: minutes(
        'Présents : 20',
        'Tarifs\nAdopté par 12 voix pour et 8 contre.',
        'Budget\nAdopté à la majorité.',
      ),
      kind: 'minutes',
    },
    ...[
      'Pour : 17 – Majorité absolue : 9',
      'La candidature rejetée en 2025 est retenue par 12 voix pour et 8 contre.',
      'Pour : 12 – Suffrages exprimés : 20 – Majorité absolue : 11',
    ].map((words) => ({ why: words, text: vote(words), kind: 'deliberation' as const })),
    {
      why: 'majorité dite en tête, plusieurs votes',
      text: minutes(
        'Présents : 20 – Votants : 20 – Majorité absolue : 11',
        'Tarifs\nAdopté par 13 voix pour et 3 contre.',
        'Budget\nAdopté par 12 voix pour et 5 contre.',
      ),
      kind: 'minutes',
    },
    ...['Abstentions', 'Blancs'].map(
      (words) =>
        ({
          why: `votants moins ${words.toLowerCase()}`,
          text: `Séance du 12 mars 2026\nVotants : 20\n${vote(`${words} : 2 – Majorité absolue : 10`)}`,
          kind: 'deliberation',
        }) as const,
    ),
  ],
};
