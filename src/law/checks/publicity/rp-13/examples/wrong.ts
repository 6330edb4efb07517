/** RP-13: examples of the defect. */
import type { Examples } from '../../../framework/rule';
import { act, memo, town } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...(
      [
        'Sa publicité sera assurée par le seul affichage à la porte de la mairie.',
        'Sa publicité est assurée par le seul moyen d’un affichage en mairie.',
        'La publicité de l’arrêté est faite par un simple affichage en mairie.',
        'Sa publication se fait par unique affichage en mairie.',
        'Sa publicité est faite au moyen d’un affichage en mairie.',
        'Sa publicité est faite moyennant affichage en mairie.',
        'Sa publicité est limitée à l’affichage en mairie.',
        'Sa publicité est réduite à un affichage en mairie.',
        'Sa publicité se limite à un affichage en mairie.',
        'Sa publicité se borne à l’affichage en mairie.',
        'Sa publicité consiste en un affichage en mairie.',
        'Sa publicité résulte de l’affichage en mairie.',
        'Sa publicité résulte d’un simple affichage en mairie.',
      ] as const
    ).map((words) => ({
      why: words,
      text: act(words),
      commune: town,
      message: 'alone',
      at: /affichage (?:à la porte de la|en) mairie/u.exec(words)?.[0] ?? '',
    })),
    ...(
      [
        [
          'Il est publié par son apposition à la porte de la mairie.',
          'publié par son apposition à la porte de la mairie',
        ],
        ['Il est affiché en mairie. Recours : saisine en ligne sur www.telerecours.fr', 'affiché en mairie'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), commune: town, message: 'alone', at })),
    ...[
      'Il est publié au recueil des actes administratifs et affiché en mairie.',
      'Il est publié au recueil des actes administratifs de la commune puis affiché en mairie.',
      'Il est publié au RAA et affiché en mairie.',
      'Il sera publié dans le registre des arrêtés et affiché en mairie.',
    ].map((words) => ({
      why: words,
      text: act(words),
      commune: town,
      message: 'alone',
      at: 'affiché en mairie',
    })),
    ...(
      [
        ['Il est publié sur les panneaux.', 'publié sur les panneaux'],
        [
          'Il sera publié sur les panneaux d’affichage de la mairie.',
          'publié sur les panneaux d’affichage de la mairie',
        ],
        ['Il est publié aux panneaux municipaux.', 'publié aux panneaux municipaux'],
        ['Il est publié au tableau d’affichage.', 'publié au tableau d’affichage'],
        ['Il est publié à la porte de la mairie.', 'publié à la porte de la mairie'],
        ['Il est publié dans le hall de la mairie.', 'publié dans le hall de la mairie'],
        ['Il est publié aux lieux accoutumés.', 'publié aux lieux accoutumés'],
        [
          'Sa publication est faite sur les panneaux officiels.',
          'publication est faite sur les panneaux officiels',
        ],
        [
          'Il est porté à la connaissance du public sur le panneau extérieur.',
          'porté à la connaissance du public sur le panneau extérieur',
        ],
        ['Il est publié dans les vitrines municipales.', 'publié dans les vitrines municipales'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), commune: town, message: 'alone', at })),
    {
      why: 'aucune publication sur le site',
      text: act('Il n’est fait aucune publication sur le site.'),
      commune: town,
      message: 'refused',
      at: 'aucune publication sur le site',
    },
    {
      why: 'note : exécutoires par l’affichage',
      text: memo('Les arrêtés seront rendus exécutoires par un affichage en mairie.'),
      kind: 'note',
      commune: town,
      message: 'told',
      at: 'exécutoires par un affichage en mairie',
    },
    ...(
      [
        [
          'Il est affiché aux écoles, à l’exclusion de toute mise en ligne.',
          'à l’exclusion de toute mise en ligne',
        ],
        ['Le présent arrêté ne sera pas publié sur le site.', 'arrêté ne sera pas publié sur le site'],
        [
          'Il est rendu public par la presse, sans publication électronique.',
          'sans publication électronique',
        ],
        ['Il est affiché, au lieu d’une publication en ligne.', 'au lieu d’une publication en ligne'],
        ['Il ne fera l’objet d’aucune mise en ligne.', 'Il ne fera l’objet d’aucune mise en ligne'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), commune: town, message: 'refused', at })),
    ...[
      [
        'L’arrêté étant réglementaire, il suffira de l’afficher sur le panneau de la mairie.',
        'suffira de l’afficher sur le panneau de la mairie',
      ],
      ['L’arrêté est exécutoire par affichage.', 'exécutoire par affichage'],
      [
        'Les délibérations ne seront pas mises en ligne. La mise en ligne est facultative.',
        'ne seront pas mises en ligne',
      ],
      ['Il n’y a pas lieu de mettre l’arrêté en ligne.', 'n’y a pas lieu de mettre l’arrêté en ligne'],
      [
        'Il n’est pas nécessaire de publier l’arrêté sur le site.',
        'n’est pas nécessaire de publier l’arrêté sur le site',
      ],
      ['Inutile de publier la délibération sur internet.', 'Inutile de publier la délibération sur internet'],
      [
        'Il suffit d’apposer l’arrêté à la porte de la mairie.',
        'suffit d’apposer l’arrêté à la porte de la mairie',
      ],
      ['Les délibérations ne seront pas mises en ligne.', 'ne seront pas mises en ligne'],
      ['L’acte est dispensé de publication électronique.', 'dispensé de publication électronique'],
      [
        'L’affichage en mairie suffit à rendre exécutoires les délibérations.',
        'affichage en mairie suffit à rendre exécutoires les délibération',
      ],
      ['La mise en ligne est facultative dans notre ville.', 'mise en ligne est facultative'],
      ['Les arrêtés seront publiés par simple affichage.', 'arrêtés seront publiés par simple affichage'],
      [
        'La publication électronique n’est pas obligatoire.',
        'publication électronique n’est pas obligatoire',
      ],
    ].map(([words = '', at = '']) => ({
      why: `note : ${words}`,
      text: memo(words),
      kind: 'note' as const,
      commune: town,
      message: 'told',
      at,
    })),
    ...[
      [
        'Publicité assurée, à l’exclusion de tout autre mode, par affichage à la porte de la mairie.',
        'affichage à la porte de la mairie',
      ],
      [
        'La publication est faite par voie d’affichage sur les panneaux municipaux.',
        'affichage sur les panneaux',
      ],
      ['Publication : par simple affichage en mairie.', 'affichage en mairie'],
      ['La publicité de l’acte se fera par l’affichage à l’hôtel de ville.', 'affichage à l’hôtel de ville'],
      ['Sa publication prend la forme d’un affichage en mairie.', 'affichage en mairie'],
      ['Il est rendu public par affichage à la mairie.', 'public par affichage à la mairie'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), commune: town, message: 'alone', at })),
    ...[
      'VILLE DE VERNOIS (8 420 habitants)',
      'Commune de Vernois – 8420 hab.',
      'VERNOIS, 12 300 habitants',
    ].map((head) => ({
      why: `population dite en tête : ${head}`,
      text: `${head}\n${act('Le présent arrêté sera affiché en mairie.')}`,
      commune: null,
      message: 'alone',
      at: 'affiché en mairie',
    })),
    {
      why: 'affiché en mairie',
      text: act('Le présent arrêté sera affiché en mairie.'),
      commune: town,
      message: 'alone',
      at: 'affiché en mairie',
    },
    {
      why: 'panneaux',
      text: act('Il est affiché sur les panneaux municipaux.'),
      commune: town,
      message: 'alone',
      at: 'affiché sur les panneaux',
    },
    {
      why: 'publié par affichage',
      text: act('Il est publié par affichage.'),
      commune: town,
      message: 'alone',
      at: 'publié par affichage',
    },
    {
      why: 'hôtel de ville, au premier jour',
      text: act('Affichage à l’hôtel de ville.', '1er juillet 2022'),
      commune: town,
      message: 'alone',
      at: 'Affichage à l’hôtel de ville',
    },
  ],
};
