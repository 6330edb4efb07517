/** FI-16: examples of amounts listed in a sentence, down to their total. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'dont',
      'sur un don,',
      'au lieu de',
      'porte à',
      'contre',
      'moins',
      'après déduction,',
      'en solde',
      'le reste,',
      'l’initial,',
      'l’ancien tarif,',
      'le précédent tarif,',
      'franchise de',
      'remise de',
      'rabais de',
      '2 x 3 fois',
      'par mois',
      'par an',
      'par jour',
      'par trimestre',
      'en versement mensuel',
      'à chacun',
      'au prix unitaire de',
      'à l’unité',
      'un acompte de',
      'déjà',
    ].map((words) => ({
      why: `somme, ${words}`,
      ...note(`La commune verse ${words} 1 200 € au club, 800 € à la chorale, soit un total de 2 550 €.`),
    })),
    ...[
      'La commune verse 1 000 € HT au club, 200 € de TVA, 1 300 € à part, pour un total de 2 550 € TTC.',
      'La commune verse 1 200 €, 800 €, 2 000 €, soit un total de 2 000 €.',
      'La commune verse 500 €, 700 €, 1 200 €, soit un total de 1 200 €.',
      'La commune verse 500 €, 300 €, 400 €, soit un total de 800 €.',
      'Voirie : 1 200 € ; écoles : 300 € ; total voté au budget ; piscine : 2 550 €.',
      'La commune verse 1 200 € HT au club, 300 € HT à la chorale, soit un total de 1 800 € TTC.',
      'La commune verse 1 200 € HT au club, 300 € TTC à la chorale, soit un total de 2 550 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'La commune verse 1 200 € au club, 800 € à la chorale et 500 € au comité, soit un total de 2 500 €.',
      'Le prix est de 10 000 € HT, la TVA de 2 000 €, soit un total de 12 000 € TTC.',
      'Le loyer de 300 € et les charges de 40 €, dont 10 € d’eau, soit un total de 340 €.',
      'Les acomptes de 500 € et de 700 € portent sur un total de 3 000 €.',
      'Le marché de 40 000 € est porté de 2 000 € par l’avenant, soit un total de 42 000 €.',
      'Sur 10 000 € demandés et 8 000 € retenus, il est accordé au total 5 000 €.',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
  ],
  fails: [
    ...(
      [
        ['Le prix, ferme, est de 1 200 €, 300 €, total de 2 500 €', '2 500 €'],
        ['Le prix : 1 200 €, 300 €, total 2 500 €', '2 500 €'],
        ['Sont versés 1 200 €, 300 €, pour un total de 2 500 €', '2 500 €'],
        ['Sont versés 1 200 €, 300 €, soit total 2 500 €', '2 500 €'],
        ['Voirie 1 200 €, écoles 300 € total 2 500 €', '2 500 €'],
        [
          'La commune verse 1 200 € HT au club, 300 € HT à la chorale, soit un total de 2 550 € HT',
          '2 550 €',
        ],
        ['La commune verse 1 200 € HT au club, 300 € HT à la chorale, soit un total de 2 550 €', '2 550 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, ...note(`${words}.`), message: 'sum', at })),
    ...(
      [
        [
          'La commune verse 1 200 € au club, 800 € à la chorale et 500 € au comité, soit un total de 2 550 €.',
          '2 550 €',
        ],
        ['Sont accordés 300 € à l’école, 450 € au collège, pour un montant total de 700 €.', '700 €'],
        ['Voirie : 12 000 € ; écoles : 8 000 € ; total : 21 000 €.', '21 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'sum', at })),
  ],
};
