/** FO-05: examples of land of the public domain that is sold. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { sale } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...(
      [
        [
          'L’école de la rue du Puits n’accueille plus d’élèves depuis la rentrée de 2025.',
          'L’école de la rue du Puits n’accueille plus d’élèves',
        ],
        ['La bibliothèque a fermé ses portes en juin 2025.', 'La bibliothèque a fermé ses portes'],
        ['La crèche, fermée depuis le 1er juillet 2025, est vide.', 'La crèche, fermée'],
        ['Le gymnase n’est plus utilisé depuis deux ans.', 'Le gymnase n’est plus utilisé'],
        ['L’ancienne école a été fermée en 2024.', 'L’ancienne école a été fermée'],
      ] as const
    ).map(([words, at]) => ({
      why: `service fini, bien ni désaffecté ni déclassé : ${words}`,
      text: deliberation({
        subject: 'Vente du bâtiment de l’ancienne école',
        decisions: ['DÉCIDE de vendre l’immeuble à M. Luc PETIT.'],
        end: [words],
      }),
      message: 'both',
      at,
    })),
    ...[
      'Elle est transformée en atelier.',
      'Le bâtiment est loué à un artisan.',
      'Le bâtiment est occupé depuis deux ans.',
      'Le bâtiment est habité par une famille.',
      'On y a fait des logements communaux.',
      'Un bail court encore.',
      'Le locataire est parti.',
      'C’était une école privée.',
      'Elle date de 1956.',
    ].map((words) => ({
      why: `service fini, mais depuis : ${words}`,
      text: deliberation({
        subject: 'Vente du bâtiment de l’ancienne école',
        decisions: ['DÉCIDE de vendre l’immeuble à M. Luc PETIT.'],
        end: [`L’école n’accueille plus d’élèves. ${words}`],
      }),
      message: 'perhaps',
      at: 'ancienne école',
    })),
    {
      why: 'service fini, d’une autre commune',
      text: deliberation({
        subject: 'Vente du bâtiment communal',
        decisions: ['DÉCIDE de vendre l’immeuble à M. Luc PETIT.'],
        end: ['L’école de la commune de Dole n’accueille plus d’élèves.'],
      }),
      message: 'perhaps',
      at: 'école',
    },
    {
      why: 'service fini, mais une parcelle est vendue',
      text: sale('la parcelle AB 12', 'L’école n’accueille plus d’élèves.'),
      message: 'perhaps',
      at: 'école',
    },
    {
      why: 'une virgule, puis une autre règle',
      text: sale('une partie du domaine public, que nul ne peut clore,'),
      message: 'both',
      at: 'domaine public',
    },
    {
      why: 'un commerce qui sert lui-même au public',
      text: sale('le restaurant qui sert d’accueil au public'),
      message: 'both',
      at: 'sert d’accueil au public',
    },
    ...[
      'affecté au service public',
      'affecté encore à un service public',
      'affecté actuellement au service public',
    ].map((at) => ({
      why: at,
      text: deliberation({
        subject: 'Vente d’un terrain',
        decisions: [`DÉCIDE de vendre le terrain, cadastré AB 12, ${at}.`],
      }),
      message: 'both',
      at,
    })),
    ...(
      [
        [
          'Il n’a pas été jugé utile de constater la désaffectation ni de prononcer le déclassement.',
          'n’a pas été jugé utile de constater la désaffectation ni de prononcer le déclassement',
        ],
        ['La vente est faite sans désaffectation ni déclassement.', 'sans désaffectation ni déclassement'],
        ['Aucun déclassement ne sera prononcé.', 'Aucun déclassement'],
        ['La parcelle n’a été ni désaffectée ni déclassée.', 'n’a été ni désaffectée ni déclassée'],
        ['Il n’y a pas lieu de procéder au déclassement.', 'n’y a pas lieu de procéder au déclassement'],
        ['Le déclassement préalable n’est pas nécessaire.', 'déclassement préalable n’est pas nécessaire'],
        ['Le terrain ne sera pas désaffecté avant la signature.', 'ne sera pas désaffecté'],
        ['La désaffectation n’a pas été constatée.', 'désaffectation n’a pas été'],
      ] as const
    ).map(([words, at]) => ({
      why: `écartés : ${words}`,
      text: sale('le jardin de la Gare', words),
      message: 'waived',
      at,
    })),
    ...[
      ['la parcelle, qui est le ', 'parc de stationnement public', ' gratuit du centre'],
      ['la parcelle, qui est un ', 'square public', ' de 4 ares'],
      ['l’immeuble, qui ', 'abrite la bibliothèque', ' municipale'],
      ['l’immeuble, ', 'occupé par les services', ' techniques de la commune'],
      ['le bâtiment, qui ', 'accueille encore l’école', ' maternelle'],
      ['la parcelle, prise sur la ', 'cour de l’école', ' publique'],
      ['une partie de la ', 'place du Marché, où se tient', ' le marché'],
      ['le terrain, qui ', 'sert de terrain de jeux aux', ' enfants'],
      ['l’', 'aire de jeux communale', ' de 2 ares, avec son terrain'],
    ].map(([before = '', at = '', after = '']) => ({
      why: at,
      text: sale(`${before}${at}${after}`),
      message: 'both',
      at,
    })),
    ...(
      [
        [
          'Sa désaffectation et son déclassement du domaine public seront prononcés par le conseil après la signature de l’acte de vente.',
          'déclassement du domaine public seront prononcés par le conseil après la signature de l’acte de vente',
        ],
        [
          'Le déclassement interviendra une fois la vente signée.',
          'déclassement interviendra une fois la vente',
        ],
        [
          'Le déclassement sera constaté dès que le bien sera vendu.',
          'déclassement sera constaté dès que le bien sera vendu',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: sale('l’ancienne classe', words),
      message: 'afterwards',
      at,
    })),
    ...(
      [
        [
          'la parcelle AC 88, place qui sert chaque jour au stationnement public',
          'sert chaque jour au stationnement public',
        ],
        ['le terrain, ouvert au public', 'ouvert au public'],
        ['la parcelle, utilisée par le public', 'utilisée par le public'],
        ['la bande, accessible au public', 'accessible au public'],
      ] as const
    ).map(([what, at]) => ({ why: what, text: sale(what), message: 'both', at })),
    {
      why: 'déclassement après la vente',
      text: sale('une partie de la place publique', 'PRONONCE ensuite le déclassement de cette place.'),
      message: 'afterwards',
      at: 'ensuite le déclassement',
    },
    {
      why: 'bien affecté à l’usage du public',
      text: sale('l’esplanade, affectée à l’usage du public,'),
      message: 'both',
      at: 'affectée à l’usage du public',
    },
    ...[
      'voies communales',
      'voie publique',
      'voies publiques',
      'voirie communale',
      'trottoirs',
      'parking public',
      'place publique',
      'délaissé routier',
      'délaissés de voirie',
      'espace vert public',
      'espaces verts publics',
      'emprise de la voie',
      'emprise voirie',
    ].map((words) => ({ why: words, text: sale(`une part : ${words}`), message: 'both', at: words })),
    ...[
      'ancien presbytère',
      'ancienne mairie',
      'gendarmerie',
      'poste',
      'bibliothèque',
      'gymnase',
      'stade',
      'salle des fêtes',
      'cimetière',
      'lavoir',
      'parking',
      'chemin',
      'place',
      'places',
      'espace vert',
      'espaces verts',
      'délaissé',
      'voie',
      'voies',
    ].map((words) => ({ why: words, text: sale(`une part : ${words}`), message: 'perhaps', at: words })),
    {
      why: 'domaine public',
      text: sale('une partie du domaine public'),
      message: 'both',
      at: 'domaine public',
    },
    {
      why: 'voie communale',
      text: sale('une partie de la voie communale n° 3'),
      message: 'both',
      at: 'voie communale',
    },
    { why: 'trottoir', text: sale('une bande de trottoir'), message: 'both', at: 'trottoir' },
    {
      why: 'délaissé de voirie',
      text: sale('un délaissé de voirie'),
      message: 'both',
      at: 'délaissé de voirie',
    },
    {
      why: 'déclassé, non désaffecté',
      text: sale('une partie de la voirie communale', 'PRONONCE son déclassement.'),
      message: 'withdrawn',
      at: 'voirie communale',
    },
    {
      why: 'désaffecté, non déclassé',
      text: sale('une partie de la voirie communale', 'CONSTATE sa désaffectation.'),
      message: 'declassified',
      at: 'voirie communale',
    },
    { why: 'ancienne école', text: sale('l’ancienne école'), message: 'perhaps', at: 'ancienne école' },
    ...(
      [
        ['le terrain accessible à tous et un trottoir', 'trottoir'],
        ['la parcelle voisine du bourg, une bande de trottoir', 'trottoir'],
        ['le restaurant et la cour ouverte au public', 'ouverte au public'],
        ['le terrain voisin de la mairie qui sert au stationnement public', 'sert au stationnement public'],
        ['la parcelle, qui n’est plus close, et une bande de trottoir', 'trottoir'],
        ['la parcelle sise rue du Moulin, une bande de trottoir', 'trottoir'],
        ['la parcelle qui accueille la mairie', 'accueille la mairie'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: sale(words), message: 'both', at })),
    ...(
      [
        ['la parcelle et une place', 'place'],
        ['le terrain sis au lieu dit le lavoir', 'lavoir'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: sale(words), message: 'perhaps', at })),
    ...(
      [
        ['Le déclassement sera prononcé ultérieurement.', 'déclassement sera prononcé ultérieurement'],
        [
          'Après la vente, il sera procédé au déclassement.',
          'Après la vente, il sera procédé au déclassement',
        ],
        ['Après signature, le déclassement suivra.', 'Après signature, le déclassement'],
        ['Déclassement après vente.', 'Déclassement après vente'],
        ['Déclassement après la cession.', 'Déclassement après la cession'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: sale('une partie du trottoir', words),
      message: 'afterwards',
      at,
    })),
  ],
};
