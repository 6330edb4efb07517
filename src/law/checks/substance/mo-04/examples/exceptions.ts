/** MO-04: examples of bans with exceptions, those that must be asked for and those of licensed outlets. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act } from './samples';

/** Some hours, some places. */
const BOUND = 'les cris entendus de 20 h à 2 h aux abords de la place Verte';

export const examples: Partial<Examples> = {
  passes: [
    ...(
      [
        [
          'La consommation d’alcool est interdite place Verte, de 20 h à 2 h, sauf autorisation préalable du maire.',
          BOUND,
        ],
        [
          'La consommation d’alcool est interdite partout, jour et nuit, sauf aux aires de pique-nique.',
          BOUND,
        ],
        ['La musique est interdite partout, jour et nuit, sauf dérogation.', 'les plaintes du 3 mai'],
        ['La musique est interdite partout, jour et nuit, sauf dérogation.', 'les bruits de 20 h à 2 h'],
        ['La musique est interdite partout, sauf dérogation.', BOUND],
      ] as const
    ).map(([article, reason]) => ({
      why: `l’exception, et le trouble : ${article}`,
      text: sampleOrder({
        title: 'Arrêté de police',
        reasons: [`Considérant ${reason} ;`],
        articles: [article],
      }),
    })),
    ...[
      'L’interdiction ne s’applique pas les 13 et 14 juillet.',
      'Elle ne vise pas les aires de pique-nique.',
      'Elle ne vise pas les terrasses autorisées, ni la place du Marché, sauf le dimanche.',
    ].map((words) => ({
      why: `alcool : ${words}`,
      text: act(
        'La consommation d’alcool est interdite en permanence sur l’ensemble des voies et espaces publics.',
        words,
      ),
    })),
    {
      why: 'poids lourds, hors desserte',
      text: act(
        'La circulation des poids lourds est interdite en permanence sur l’ensemble des voies.',
        'L’interdiction ne s’applique pas à la desserte des établissements.',
      ),
    },
    ...[
      'Cela ne concerne pas les secours.',
      'Cela ne vise pas les secours.',
      'Une autorisation spéciale est possible.',
      'Le passage reste autorisé.',
      'La règle vaut hors des fêtes.',
    ].map((words) => ({
      why: words,
      text: act('Les quads sont interdits en permanence dans toute la commune.', words),
    })),
    ...[
      'sauf autorisation',
      'à l’exception des secours',
      'hormis les livraisons',
      'excepté les riverains',
      'sous réserve des droits des riverains',
      'à moins d’une urgence',
      'en dehors des fêtes',
    ].map((words) => ({
      why: words,
      text: act(`Les quads sont interdits en permanence dans toute la commune, ${words}.`),
    })),
    {
      why: 'exceptions dans un autre article',
      text: act(
        'Les quads sont interdits en permanence dans toute la commune.',
        'Ces règles ne s’appliquent pas aux secours.',
      ),
    },
    {
      why: 'dérogations possibles',
      text: act(
        'Les quads sont interdits en permanence dans toute la commune.',
        'Des dérogations peuvent être accordées.',
      ),
    },
    {
      why: 'autorisations préalables',
      text: act(
        'Les quads sont interdits dans toute la commune.',
        'Une autorisation préalable peut être donnée.',
      ),
    },
    ...['La règle vaut en dehors d’un usage agricole.', 'La règle vaut hors les chemins privés.'].map(
      (words) => ({
        why: words,
        text: act('Les quads sont interdits en permanence dans toute la commune.', words),
      }),
    ),
  ],
  fails: [
    ...(
      [
        ['La musique est interdite partout, jour et nuit, sauf dérogation.'],
        [
          'Les réunions sont interdites en tout lieu, à toute heure.',
          'Une dérogation peut être demandée au maire.',
        ],
        [
          'Les réunions sont interdites en tout lieu, à toute heure.',
          'L’interdiction ne vise pas les terrasses dûment autorisées.',
        ],
        ['Les réunions sont interdites en tout lieu, à toute heure, sauf autorisation préalable.'],
        ...(
          [
            'L’interdiction ne s’applique pas à qui en fait la demande.',
            'Sauf à solliciter le maire, nul n’y échappe.',
            'L’interdiction ne vise pas les terrasses.',
            'L’interdiction ne vise pas les débits de boissons.',
            'L’interdiction ne vise pas le débit de boissons du stade.',
            'L’interdiction ne vise pas les réunions déjà autorisées.',
          ] as const
        ).map((words) => ['Les réunions sont interdites en tout lieu, à toute heure.', words] as const),
      ] as const
    ).map((articles) => ({
      why: `le trouble est borné, et l’exception se demande : ${articles.join(' ')}`,
      text: sampleOrder({
        title: 'Arrêté de police',
        reasons: [`Considérant ${BOUND} ;`],
        articles: [...articles],
      }),
      message: 'absolute',
      at: articles[0],
    })),
    ...[
      'L’interdiction ne vise pas les terrasses des débits de boissons régulièrement autorisées.',
      'Elle ne concerne pas les buvettes temporaires.',
      'Elle ne s’applique pas aux établissements autorisés.',
    ].map((words) => ({
      why: `alcool : ${words}`,
      text: act(
        'La consommation d’alcool est interdite en permanence, de jour comme de nuit, sur l’ensemble des voies et espaces publics.',
        words,
      ),
      message: 'absolute',
      at: 'La consommation d’alcool est interdite en permanence, de jour comme de nuit, sur l’ensemble des voies et espaces publics.',
    })),
    ...[
      'Elle ne vise pas les terrasses.',
      'Elle ne vise pas les débits de boissons.',
      'Elle ne vise pas le débit de boissons du stade.',
      'Elle ne vise pas les restaurants.',
      'Elle ne vise pas les cafés.',
    ].map((words) => ({
      why: `alcool : ${words}`,
      text: act('La consommation d’alcool est interdite en permanence dans toutes les rues.', words),
      message: 'absolute',
      at: 'La consommation d’alcool est interdite en permanence dans toutes les rues.',
    })),
  ],
};
