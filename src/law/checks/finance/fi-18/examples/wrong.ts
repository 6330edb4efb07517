/** FI-18: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { TABLE, paid, STRATA } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...STRATA.map(([population, , above]) => ({
      why: `au-dessus du maximum de ${population} habitants`,
      text: paid(`La commune compte ${population} habitants.`, [`- maire : ${above} %`, TABLE]),
      message: 'rate',
      at: ` maire : ${above} %`,
    })),
    ...[
      ['- maire : 60%', ' maire : 60%'],
      ['- maire = 60 %', ' maire = 60 %'],
      ['- Indemnité du maire : 60 %', ' Indemnité du maire : 60 %'],
      ['- le maire, Paul Rouget : 60 %', ' le maire, Paul Rouget : 60 %'],
      ['- maire, au taux de 60 %', ' maire, au taux de 60 %'],
      ['- maire, dont l’indemnité est de 60 %', ' maire, dont l’indemnité est de 60 %'],
      ['- maire, dont la part est fixée à 60,5 %', ' maire, dont la part est fixée à 60,5 %'],
      ['- maire, dont le taux est fixé à 60 %', ' maire, dont le taux est fixé à 60 %'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: paid('La commune compte 820 habitants.', [words, TABLE]),
      message: 'rate',
      at,
    })),
    {
      why: 'une fois, même dit deux fois',
      text: paid('La commune compte 820 habitants.', ['- maire : 60 %', '- maire : 61 %', TABLE]),
      message: 'rate',
      at: ' maire : 60 %',
    },
    {
      why: 'deux populations sont dites : celle du profil (1 200)',
      text: paid('La commune compte 820 habitants, le canton 90 000 habitants.', ['- maire : 60 %', TABLE]),
      message: 'rate',
      at: ' maire : 60 %',
    },
    {
      why: 'aucune n’est dite : celle du profil (1 200)',
      text: paid('Rien de plus.', ['- maire : 60 %', TABLE]),
      message: 'rate',
      at: ' maire : 60 %',
    },
    ...[
      'Indemnité de fonction du maire',
      'Indemnités mensuelles de fonctions',
      'Indemnité mensuelle de fonction',
      'Indemnités des élus',
      'Indemnités des adjoints',
      'Indemnité du maire',
      'Indemnité des maires adjoints',
    ].map((subject) => ({
      why: `objet : ${subject}`,
      text: paid('La commune compte 820 habitants.', ['- maire : 60 %', TABLE], subject),
      message: 'rate',
      at: ' maire : 60 %',
    })),
    ...[
      ['élu le 2 mars 2026', 'à compter du'],
      ['élus le 2 mars 2026', 'à partir du'],
      ['élue le 2 mars 2026', 'avec effet au'],
      ['élues le 2 mars 2026', 'avec effet du'],
      ['installé le 2 mars 2026', 'avec effet rétroactif au'],
      ['installés le 2 mars 2026', 'à compter du'],
      ['installée le 2 mars 2026', 'à compter du'],
      ['installées le 2 mars 2026', 'à compter du'],
      ['depuis l’installation du conseil le 2 mars 2026', 'à compter du'],
      ['par arrêté du 2 mars 2026', 'à compter du'],
      ['par arrêtés du 2 mars 2026', 'à compter du'],
      ['par délégation de fonctions en date du 2 mars 2026', 'à compter du'],
      ['dont la prise de fonction du 2 mars 2026 est connue', 'à compter du'],
      ['dont la prise de fonctions du 2 mars 2026 est connue', 'à compter du'],
      ['depuis l’élection du maire le 2 mars 2026', 'à compter du'],
      ['dont l’entrée en fonction le 2 mars 2026 est connue', 'à compter du'],
      ['dont l’entrée en fonctions le 2 mars 2026 est connue', 'à compter du'],
      ['élu le 12 mars 2026', 'à compter du'],
    ].map(([office = '', from = '']) => ({
      why: `${office} ; ${from}`,
      text: paid(`L’adjoint, ${office}, reçoit une indemnité.`, [
        '- maire : 20 %',
        `DIT que ces indemnités sont versées ${from} 1er janvier 2026.`,
        TABLE,
      ]),
      message: 'before',
      at: '1er janvier 2026',
    })),
    ...['prend effet le', 'prennent effet au'].map((from) => ({
      why: from,
      text: paid('Les adjoints ont été élus le 2 mars 2026.', [
        '- maire : 20 %',
        `DIT que la mesure ${from} 1er janvier 2026.`,
        TABLE,
      ]),
      message: 'before',
      at: '1er janvier 2026',
    })),
    {
      why: 'au-dessus du maximum',
      text: paid('La commune compte 430 habitants.', ['- maire : 40,3 %', TABLE]),
      message: 'rate',
      at: ' maire : 40,3 %',
    },
    {
      why: 'au-dessus du maximum, en phrase',
      text: paid('La commune compte 2 150 habitants.', [
        'DIT que l’indemnité du maire est fixée au taux de 65 % de l’indice terminal.',
        TABLE,
      ]),
      message: 'rate',
      at: ' maire est fixée au taux de 65 %',
    },
    {
      why: 'aucun tableau',
      text: paid('La commune compte 820 habitants.', ['- maire : 40 %']),
      message: 'table',
      at: 'Objet : Indemnités de fonction des élus',
    },
    {
      why: 'avant l’élection des adjoints',
      text: paid('Les trois adjoints ont été élus le 2 mars 2026.', [
        '- maire : 20 %',
        'DIT que ces indemnités sont versées à compter du 1er janvier 2026.',
        TABLE,
      ]),
      message: 'before',
      at: '1er janvier 2026',
    },
  ],
};
