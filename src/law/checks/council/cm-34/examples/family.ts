/** CM-34: examples of members whose family the affair benefits. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

const PRESENT = 'Présents : M. Paul ROUGET, maire, M. Luc PETIT, Mme Odile FAYE, première adjointe';
const affair = (words: string): string => deliberation(PRESENT, `${words}\nPour : 3`, 'Affaire');

export const examples: Partial<Examples> = {
  passes: [
    'DÉCIDE de vendre le lot à M. Hugo PETIT, fils de M. Luc PETIT.\nM. Luc PETIT ne prend pas part au vote.',
    'La location est consentie à M. VIAL, gendre de M. Luc PETIT, lequel ne prend pas part au vote.',
    'M. VIAL, gendre du maire, propose d’acheter le lot.\nM. Paul ROUGET ne prend pas part au vote.\nDÉCIDE de vendre le lot.',
  ].map((words) => ({
    why: `il n’y prend pas part : ${words.replace('\n', ' ')}`,
    text: affair(words),
    kind: 'deliberation' as const,
    commune: null,
  })),
  fails: (
    [
      ['DÉCIDE de vendre le lot à Mme Julie PETIT, épouse de M. Luc PETIT.', 'M. Luc PETIT'],
      ['Le lot est cédé au neveu de Mme Odile FAYE.', 'Mme Odile FAYE'],
      ['M. VIAL, gendre du maire, propose d’acheter le lot.\nDÉCIDE de vendre le lot.', 'M. Paul ROUGET'],
      ['Le lot est vendu à Mme VIAL, fille du maire.', 'M. Paul ROUGET'],
      ['Le bail est consenti à l’épouse de la première adjointe.', 'Mme Odile FAYE'],
      [
        'Mme VIAL, cousine de la première adjointe, est l’acquéreuse.\nDÉCIDE de vendre le lot.',
        'Mme Odile FAYE',
      ],
      ['M. VIAL, fils de M. Luc PETIT, souhaite acquérir le lot.\nDÉCIDE de vendre le lot.', 'M. Luc PETIT'],
      [
        'M. VIAL, neveu de Mme Odile FAYE, s’est porté acquéreur.\nDÉCIDE de vendre le lot.',
        'Mme Odile FAYE',
      ],
      ['Le bénéficiaire de la subvention est le mari de Mme Odile FAYE.', 'Mme Odile FAYE'],
      ['ATTRIBUE le marché à la société VIAL, gérée par le compagnon de Mme Odile FAYE.', 'Mme Odile FAYE'],
      [
        'Une subvention est accordée au club, dont la présidente est la belle-sœur de M. Luc PETIT.',
        'M. Luc PETIT',
      ],
      ['M. Luc PETIT rappelle que l’acquéreur est son fils.\nDÉCIDE de vendre le lot.', 'M. Luc PETIT'],
      [
        'Mme Odile FAYE dit que la gérante de la société, sa sœur, loue le local.\nAPPROUVE la location.',
        'Mme Odile FAYE',
      ],
      ['Mme Odile FAYE, mère du gérant, approuve.\nDÉCIDE de louer le local à la société.', 'Mme Odile FAYE'],
      [
        'M. Luc PETIT, dont l’épouse est la présidente, approuve.\nATTRIBUE une subvention au club.',
        'M. Luc PETIT',
      ],
      [
        'M. Luc PETIT, dont les parents possèdent le terrain, approuve.\nDÉCIDE l’achat du terrain.',
        'M. Luc PETIT',
      ],
    ] as const
  ).map(([words, at]) => ({
    why: `sa famille : ${words.replace('\n', ' ')}`,
    text: affair(words),
    kind: 'deliberation' as const,
    commune: null,
    message: 'stays',
    at,
  })),
  lacks: [
    'DÉCIDE de vendre le lot à Mme Julie BOLE, épouse de M. Jean BOLE.',
    'DÉCIDE de vendre le lot à Mme Julie BOLE.\nHommage est rendu au père de M. Luc PETIT.',
    'La salle porte le nom du père de M. Luc PETIT.\nFIXE les tarifs de location.',
    'M. Luc PETIT dit que l’acquéreur est un voisin de son fils.\nDÉCIDE de vendre le lot.',
    'M. VIAL, gendre du maire, a posé une question.\nDÉCIDE de vendre le lot.',
    'M. VIAL, fils du maire de Lauzac, souhaite acquérir le lot.\nDÉCIDE de vendre le lot.',
    'Mme Odile FAYE, mère de trois enfants, approuve.\nDÉCIDE de louer le local.',
    'Mme Odile FAYE, dont le mari est souffrant, approuve.\nDÉCIDE de louer le local.',
    'M. Luc PETIT rappelle que la commission des sports, qu’il préside, est favorable.\nDÉCIDE de louer le local.',
  ].map((words) => ({
    why: `rien ne dit qui est intéressé : ${words.replace('\n', ' ')}`,
    text: affair(words),
    kind: 'deliberation' as const,
    commune: null,
    missing: 'councillors' as const,
  })),
};
