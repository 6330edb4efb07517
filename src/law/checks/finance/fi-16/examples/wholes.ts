/** FI-16: examples of an amount told before its parts, and of what is left of one. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    'La dépense de 30 000 € est couverte par l’État (12 000 €), le Département (6 000 €) et la commune (12 000 €).',
    'Le coût de 9 000 € se répartit entre Lauzac (4 000 €), Vernois (3 000 €) et Bray (2 000 €).',
    'La dépense de 30 000 € est couverte par l’État (12 000 €), le Département (6 000 €) et, pour le solde, par la commune.',
    'La dépense de 30 000 € est financée notamment par l’État (12 000 €) et le Département (6 000 €).',
    'La dépense de 30 000 € est financée par l’État (12 000 €), le Département (6 000 €) et le reste sur les fonds propres.',
    'Sur un crédit de 18 000 €, 7 500 € sont engagés ; il reste 10 500 €.',
    'De l’enveloppe de 18 000 €, 7 500 € ont été dépensés, ce qui laisse 10 500 €.',
    'Sur un crédit de 18 000 €, 7 500 € sont engagés ; il reste environ 10 000 €.',
    'Sur un crédit de 18 000 €, 7 500 € sont engagés ; l’association a reçu 2 000 €.',
  ].map((text) => ({ why: text, text, kind: 'note' as const })),
  fails: (
    [
      [
        'sum',
        'La dépense de 30 000 € est couverte par l’État (12 000 €), le Département (6 000 €) et la commune (10 000 €).',
        '30 000 €',
      ],
      [
        'sum',
        'Le coût de 9 000 € se répartit entre Lauzac (4 000 €), Vernois (3 000 €) et Bray (2 500 €).',
        '9 000 €',
      ],
      [
        'sum',
        'Ces 9 000 € seront pris en charge à parts inégales : 4 000 € par Lauzac, 3 000 € par Vernois et 1 000 € par Bray.',
        '9 000 €',
      ],
      ['factors', 'Sur un crédit de 18 000 €, 7 500 € sont engagés ; il reste 11 500 €.', '11 500 €'],
      ['factors', 'De l’enveloppe de 18 000 €, 7 500 € ont été dépensés, ce qui laisse 9 500 €.', '9 500 €'],
      [
        'factors',
        'Sur la subvention de 6 000 €, 2 500 € sont déjà versés ; le solde s’établit à 3 000 €.',
        '3 000 €',
      ],
    ] as const
  ).map(([message, text, at]) => ({ why: text, text, kind: 'note' as const, message, at })),
};
