/** FO-13: examples of the prefect of another department. */
import type { Examples } from '../../../framework/rule';
import { sampleAct } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Il est transmis selon l’arrêté préfectoral de 2020 au préfet du Doubs.',
      'Il est transmis selon l’arrêté du préfet du Doubs.',
      'Il est transmis au recueil de la préfecture du Doubs.',
      'Le préfet du Doubs est consulté.',
      'Il est transmis au préfet du Jura.',
      'L’ancien maire de la communauté de communes est entendu.',
      'L’adjoint au maire de la communauté de communes est entendu.',
      'Le maire est entendu.',
      'Les écoles primaires de la communauté de communes sont fermées.',
    ].map((words) => ({ why: words, text: sampleAct({ words }) })),
    ...[
      'Vu la demande transmise au préfet du Doubs',
      'Considérant la demande transmise au préfet du Doubs',
    ].map((words) => ({
      why: words,
      text: sampleAct().replace('ARRÊTE', `${words} ;\nARRÊTE`),
    })),
    ...[
      ['Commune de Valmorin (Jura)', 'Il est transmis au préfet du Jura.'],
      ['Commune de Valmorin\nDépartement du Jura', 'Il est transmis à Monsieur le sous-préfet de Vienne.'],
      ['Département de l’Isère', 'Il est transmis à la préfecture de Grenoble.'],
      ['39 - Jura', 'Copie en est adressée au maire de Valmorin et au préfet.'],
    ].map(([head = '', words = '']) => ({
      why: head,
      text: `${head}\nArrêté n° 12\nLe maire,\nVu l’arrêté du préfet du Doubs du 3 mars 2020 ;\nARRÊTE\nArticle 1er : La rue est fermée.\nArticle 2 : ${words}\nFait à Valmorin, le 3 mars 2026\nLe maire de Valmorin,\nPaul ROUGET`,
      commune: {
        departmentCode: head.includes('Isère') ? '38' : '39',
        departmentName: head.includes('Isère') ? 'Isère' : 'Jura',
        town: 'Valmorin',
        mayor: { firstName: 'Paul', lastName: 'ROUGET' },
      },
    })),
  ],
  fails: [
    ...[
      'Copie au préfet du Doubs.',
      'Il est envoyé au préfet du Doubs.',
      'Le préfet du Doubs est chargé de l’exécution.',
      'Le préfet du Doubs, représentant de l’État, le reçoit.',
      'Au préfet du Doubs, pour le contrôle de légalité.',
      'Il est soumis au préfet du Doubs.',
      'Il est déposé auprès du préfet du Doubs.',
      'Il est adressé au préfet du Doubs.',
    ].map((words) => ({ why: words, text: sampleAct({ words }), message: 'prefect', at: 'préfet du Doubs' })),
    ...(
      [
        ['MAIRIE DE VALMORIN\n(Jura)', 'Ampliation à M. le préfet du Doubs.', 'prefect', 'préfet du Doubs'],
        ['39 - Jura', 'Il est transmis au préfet de la Haute-Saône.', 'prefect', 'préfet de la Haute-Saône'],
        [
          'COMMUNE DE VALMORIN - JURA',
          'Il est adressé à la préfecture de l’Ain.',
          'prefect',
          'préfecture de l’Ain',
        ],
        [
          'VALMORIN        Département du Jura',
          'Transmis au préfet de Saône-et-Loire.',
          'prefect',
          'préfet de Saône-et-Loire',
        ],
        [
          'Département du Jura',
          'Le maire de la communauté de communes signe l’acte.',
          'office',
          'maire de la communauté de communes',
        ],
      ] as const
    ).map(([head, words, message, at]) => ({
      why: `${head.replace('\n', ' ')}, ${at}`,
      text: `${head}\nArrêté n° 12\nLe maire,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nArticle 2 : ${words}\nFait à Valmorin, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      commune: null,
      message,
      at,
    })),
  ],
};
