/** FI-16: examples of a rent by the month told by the year too, of a twelfth or another part of an amount. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

/** Parts of 1 200 €. */
const FRACTIONS = [
  ['la moitié', 600],
  ['un tiers', 400],
  ['deux tiers', 800],
  ['un quart', 300],
  ['trois quarts', 900],
  ['un dixième', 120],
  ['un douzième', 100],
] as const;

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le loyer mensuel de 650 €, soit 651 €.',
      'La moitié de la dépense de 1 400 €, soit 701 €.',
      'Il est versé la moitié de la somme de 1 200 € ; le reste, soit 1 000 €, attend.',
      'Il est versé la moitié de la somme de 1 200 €, soit un acompte ; le club verse 1 000 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'Le loyer mensuel est fixé à 650 €, hors charges, soit un loyer annuel de 7 800 €.',
      'Le loyer annuel est de 7 800 €, soit 650 € par mois.',
      'Le loyer mensuel est de 650 €, soit un loyer annuel de 7 800 €, payable mensuellement.',
      'La redevance annuelle de 1 000 € est payée par trimestre, soit 250 € par trimestre.',
      'La part du mois de décembre est d’un douzième de 960 €, soit 80 €.',
      'La moitié de la dépense de 1 001 €, soit 500 €, est versée.',
      'Un tiers des 900 € est versé au départ. Le loyer est de 500 €.',
      'Le loyer mensuel de 650 € court sur dix mois, soit 6 500 €.',
    ].map((words) => ({ why: words, ...note(words) })),
  ],
  fails: [
    ...FRACTIONS.map(([part, right]) => ({
      why: `${part} de 1 200 € font ${right} €`,
      ...note(`Il est versé ${part} de la somme de 1 200 €, soit 1 000 €.`),
      message: 'part',
      at: '1 000 €',
    })),
    ...[
      'Le loyer mensuel de 100 €, soit un loyer annuel de 1 000 €',
      'Le loyer de 100 € par mois, c’est-à-dire 1 000 € par an',
      'Le loyer : 100 €/mois = 1 000 €/an',
      'Le loyer : 100 € / mois = 1 000 € / an',
      'Le loyer trimestriel de 100 €, représentant 1 000 € par an',
      'Le loyer semestriel de 100 €, soit 1 000 € par an',
    ].map((words) => ({ why: words, ...note(`${words}.`), message: 'yearly', at: '1 000 €' })),
    ...[
      'Le loyer de 100 € par semestre, soit 1 000 € par an.',
      'Le loyer de 100 € par trimestre, le loyer annuel s’élève à 1 000 €.',
    ].map((words) => ({
      why: `un prix et l’année, dits une seule fois : ${words}`,
      ...note(words),
      message: 'product',
      at: '1 000 €',
    })),
    ...(
      [
        ['La moitié de la dépense de 1 400 €, soit 701,01 €', 'part', '701,01 €'],
        ['Le loyer annuel est de 1 201 €, soit 102 € par mois', 'yearly', '102 €'],
        ['Le loyer mensuel de 100 €, c’est-à-dire un loyer annuel de 1 000 €', 'yearly', '1 000 €'],
        ['Le loyer mensuel : 100 € = loyer annuel : 1 000 €', 'yearly', '1 000 €'],
        ['Le loyer mensuel de 100 €, représentant un loyer annuel de 1 000 €', 'yearly', '1 000 €'],
        ['Le loyer mensuel de 100 € s’élève à un montant annuel de 1 000 €', 'yearly', '1 000 €'],
        [
          'Le budget est annuel. Le loyer mensuel de 100 €, soit un loyer annuel de 1 000 €',
          'yearly',
          '1 000 €',
        ],
        ['La moitié de la dépense de 1 000,01 €, soit 499 €', 'part', '499 €'],
      ] as const
    ).map(([words, message, at]) => ({ why: words, ...note(`${words}.`), message, at })),
    ...(
      [
        [
          'Le loyer mensuel est fixé à 650 €, hors charges, soit un loyer annuel de 8 700 €, payable mensuellement.',
          'yearly',
          '8 700 €',
        ],
        ['Le loyer annuel est de 7 800 €, soit 560 € par mois.', 'yearly', '560 €'],
        ['La redevance trimestrielle est de 300 €, soit 1 000 € par an.', 'yearly', '1 000 €'],
        ['Elle restitue un douzième de 960 €, c’est-à-dire 160 €.', 'part', '160 €'],
        ['La moitié de la dépense de 1 400 €, soit 800 €, est versée.', 'part', '800 €'],
      ] as const
    ).map(([text, message, at]) => ({ why: text, ...note(text), message, at })),
  ],
};
