/** MO-31: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';
import { letter, NO, WHY, HOW } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Le maire n’entend pas vous remettre ce rapport, qui relève du secret.',
      'La commune n’envisage pas de vous communiquer ces pièces, qui relèvent du secret.',
      'Je ne souhaite pas vous adresser copie du dossier, qui relève du secret.',
      'Nous ne comptons pas vous transmettre le rapport, qui relève du secret.',
    ].map((words) => ({
      why: `ce que l’on n’entend pas faire : ${words}`,
      text: letter(words),
      message: 'cada',
      at: words
        .replace(/^(?:Le maire|La commune|Je|Nous) |, qui relève.*$/gu, '')
        .replace(/(rapport|pièces|dossier).*$/u, '$1'),
    })),
    ...(
      [
        [
          [
            'Vous avez demandé copie :\n- du rapport de visite ;\n- des lettres échangées.',
            'Il n’est pas possible de donner suite à votre demande, en raison du secret.',
          ],
          'votre lettre du 4 mai',
          'n’est pas possible de donner suite',
        ],
        [
          ['Ce texte relève du secret. Je suis donc au regret de rejeter votre demande.'],
          'votre demande de communication du 4 mai',
          'suis donc au regret de rejeter votre demande',
        ],
        [
          ['Ce texte relève du secret. Je suis contraint de refuser cette demande.'],
          'accès aux archives',
          'contraint de refuser cette demande',
        ],
        [
          ['Ce texte relève du secret. Votre demande doit être rejetée.'],
          'votre demande d’accès',
          'demande doit être rejetée',
        ],
      ] as const
    ).map(([body, subject, at]) => ({
      why: `ce qui est demandé : ${at}`,
      text: sampleLetter([...body], { subject }),
      message: 'cada',
      at,
    })),
    ...[
      'Ce contrat relève du secret des affaires. Il ne vous sera donc pas remis.',
      'Ce contrat relève du secret des affaires. Il ne peut vous être transmis.',
      'Ces pièces touchent à la vie privée d’autrui. Elles ne seront pas communiquées.',
    ].map((words) => ({
      why: `le refus reprend le document d’un mot : ${words}`,
      text: letter(words),
      message: 'cada',
      at: /ne (?:vous|peut|seront).*(?=\.)/u.exec(words)?.[0] ?? '',
    })),
    ...(
      [
        [
          'Vous pouvez saisir directement le tribunal administratif ; il n’est pas nécessaire de saisir la CADA.',
          'directement le tribunal',
        ],
        [
          'Vous n’êtes pas tenue de consulter la commission d’accès aux documents administratifs.',
          'n’êtes pas tenue de consulter la commission d’accès aux documents',
        ],
        ['La saisine de la CADA est facultative.', 'saisine de la CADA est facultative'],
        [
          'La saisine préalable de la commission d’accès aux documents administratifs (CADA) n’est pas obligatoire.',
          'saisine préalable de la commission d’accès aux documents administratifs (CADA) n’est pas obligatoire',
        ],
        [
          'Vous pouvez saisir dans les deux mois soit le tribunal administratif, soit la CADA.',
          'soit le tribunal administratif, soit la CADA',
        ],
        [
          'Vous pouvez, dans les deux mois, saisir la CADA ou le tribunal administratif.',
          'CADA ou le tribunal',
        ],
        [
          'Le tribunal peut être saisi dans les deux mois sans passer par la CADA.',
          'sans passer par la CADA',
        ],
        [
          'Il n’y a pas lieu de demander l’avis de la CADA avant le tribunal, à saisir dans les deux mois.',
          'n’y a pas lieu de demander l’avis de la CADA',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `la CADA est écartée : ${words}`,
      text: letter(NO, WHY, words),
      message: 'skipped',
      at,
    })),
    ...[
      'Le secrétariat a instruit votre courrier.',
      'J’ai personnellement examiné votre courrier.',
      'La carte est conservée aux archives.',
    ].map((words) => ({
      why: `sans motif : ${words}`,
      text: letter(NO, words, HOW),
      message: 'reason',
      at: 'ne peux vous communiquer ce rapport',
    })),
    ...[
      'La commune ne souhaite pas diffuser ce texte.',
      'Le maire préfère ne pas le rendre public.',
      'C’est le choix de la municipalité.',
      'Il en est ainsi pour convenance.',
      'Il en est ainsi pour des raisons de convenance.',
      'Cela donnerait trop de travail au service.',
      'Un motif d’ordre interne s’y oppose.',
      'Des motifs d’ordre interne s’y opposent.',
      'La commune le décide sans avoir à se justifier.',
      'La commune peut le décider sans justifier sa position.',
      'La commune peut le décider sans avoir à justifier sa position.',
      'La raison d’opportunité suffit.',
      'Des raisons d’opportunité s’y opposent.',
    ].map((words) => ({
      why: `motif que la loi n’admet pas : ${words}`,
      text: letter(NO, WHY, words, HOW),
      message: 'reason',
      at: 'ne peux vous communiquer ce rapport',
    })),
    ...[
      'Sous quinze jours, vous pouvez saisir la CADA',
      'Dans un délai de trois mois, vous pouvez saisir la CADA',
      'Dans un délai de 3 mois, vous pouvez saisir la commission d’accès aux documents',
    ].map((at) => ({ why: at, text: letter(NO, WHY, `${at}.`), message: 'delay', at })),
    {
      why: 'douze mois ne sont pas deux mois',
      text: letter(NO, WHY, 'Saisissez la CADA dans les 12 mois.'),
      message: 'delay',
      at: 'CADA',
    },
    ...[
      'Vous souhaitez consulter le registre.',
      'Vous souhaitez une copie.',
      'Vous souhaitez l’accès au registre.',
      'Votre demande porte sur la communication de nos actes.',
      'Vous demandez un document.',
    ].map((asked) => ({
      why: asked,
      text: sampleLetter([`${asked} Je ne puis vous adresser ce registre.`, WHY], {
        subject: 'votre courrier',
      }),
      message: 'cada',
      at: 'ne puis vous adresser ce registre',
    })),
    ...[
      'Vous demandez la communication de documents anciens.',
      'Vous demandez la copie du dossier.',
      'Vous sollicitez l’accès à la liste des marchés.',
    ].map((asked) => ({
      why: `sans suite : ${asked}`,
      text: sampleLetter([asked, 'Je ne peux y donner une suite favorable.', WHY], {
        subject: 'votre courrier',
      }),
      message: 'cada',
      at: 'ne peux y donner une suite',
    })),
    {
      why: 'sans suite, dit par l’objet',
      text: sampleLetter(['Je ne peux y donner une suite favorable.', WHY], {
        subject: 'communication de documents',
      }),
      message: 'cada',
      at: 'ne peux y donner une suite',
    },
    ...(
      [
        ['Je ne peux vous les communiquer.', 'ne peux vous les communiquer'],
        ['Nous ne pouvons donc pas vous le transmettre.', 'ne pouvons donc pas vous le transmettre'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: letter(`Vous demandez copie des courriels du service. ${words}`, WHY),
      message: 'cada',
      at,
    })),
    ...(
      [
        [
          'Vous pouvez saisir la CADA dans le délai d’un mois à compter de la présente.',
          'CADA dans le délai d’un mois',
        ],
        ['Vous pouvez saisir la CADA sous quinze jours.', 'CADA sous quinze jours'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: letter(NO, WHY, words, 'Le tribunal administratif est saisi dans les deux mois.'),
      message: 'delay',
      at,
    })),
    {
      why: 'un mois pour saisir',
      text: letter(
        NO,
        WHY,
        'Dans le délai d’un mois, vous pouvez saisir la CADA, puis dans les deux mois le juge.',
      ),
      message: 'delay',
      at: 'Dans le délai d’un mois, vous pouvez saisir la CADA',
    },
    {
      why: 'demande à laquelle il n’est pas donné suite, par opportunité',
      text: sampleLetter(
        [
          'Vous avez demandé la communication du rapport. Le secrétariat a instruit votre courrier.',
          'Je ne peux y donner une suite favorable, pour des raisons d’opportunité.',
        ],
        { subject: 'demande de communication de documents' },
      ),
      message: 'reason',
      at: 'ne peux y donner une suite',
    },
    ...[
      ['Votre demande de communication est rejetée.', 'demande de communication est rejet'],
      [
        'Je ne peux pas donner suite à votre demande de communication.',
        'pas donner suite à votre demande de communication',
      ],
      ['Cette pièce est non communicable.', 'non communicable'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(words, WHY), message: 'cada', at })),

    { why: 'sans CADA', text: letter(NO, WHY), message: 'cada', at: 'ne peux vous communiquer ce rapport' },
    {
      why: 'CADA sans délai',
      text: letter(NO, WHY, 'Vous pouvez saisir la CADA.'),
      message: 'delay',
      at: 'CADA',
    },
    {
      why: 'sans motif',
      text: letter(NO, HOW),
      message: 'reason',
      at: 'ne peux vous communiquer ce rapport',
    },
    ...[
      ['Je refuse de vous communiquer ces pièces.', 'refuse de vous communiquer ces pièces'],
      [
        'Il n’est pas possible de vous transmettre ce dossier.',
        'pas possible de vous transmettre ce dossier',
      ],
      ['Ce document n’est pas communicable.', 'document n’est pas communi'],
      ['Ces plans ne peuvent pas être communiqués.', 'plans ne peuvent pas être communi'],
      ['Je vous informe du refus de communication.', 'refus de communi'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(words, WHY), message: 'cada', at })),
  ],
};
