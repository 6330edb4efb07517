/** CM-29: examples of affairs of which the paper says itself that the agenda does not have them. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

const note = (words: string, then = 'Proposition : acquérir ce bien.'): string =>
  [
    'NOTE DE SYNTHÈSE\nConseil municipal du jeudi 12 mars 2026',
    'Ordre du jour\n1. Bibliothèque : horaires\n2. Tarifs de la piscine',
    '1. BIBLIOTHÈQUE : HORAIRES\nIl est proposé d’ouvrir le samedi.',
    '2. TARIFS DE LA PISCINE\nIl est proposé de fixer les tarifs.',
    `POINT SUPPLÉMENTAIRE : LOCAL DE LA RUE HAUTE\n${words}\n${then}`,
    'Le maire,\nPaul ROUGET',
  ].join('\n\n');
const WORDS: readonly (readonly [words: string, at: string])[] = [
  ['Cette affaire n’est pas portée à l’ordre du jour envoyé.', 'n’est pas portée à l’ordre du jour'],
  ['Elle n’est pas inscrite à l’ordre du jour.', 'n’est pas inscrite à l’ordre du jour'],
  ['Elle ne figure pas à l’ordre du jour.', 'ne figure pas à l’ordre du jour'],
  ['Elle ne figure pas sur l’ordre du jour.', 'ne figure pas sur l’ordre du jour'],
  ['Elle n’était pas prévue à l’ordre du jour.', 'n’était pas prévue à l’ordre du jour'],
  ['Elle n’a pas été inscrite à l’ordre du jour.', 'n’a pas été inscrite à l’ordre du jour'],
  ['Affaire non inscrite à l’ordre du jour.', 'non inscrite à l’ordre du jour'],
  ['Affaire examinée hors ordre du jour.', 'hors ordre du jour'],
  ['Cette affaire, absente de l’ordre du jour, est urgente.', 'absente de l’ordre du jour'],
  ['Elle n’est donc pas mentionnée dans l’ordre du jour.', 'n’est donc pas mentionnée dans l’ordre du jour'],
];

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Elle n’est pas portée à l’ordre du jour : elle est reportée à la prochaine séance.',
      'Aucune affaire n’est débattue hors ordre du jour.',
      'Elle ne figure pas à l’ordre du jour et sera donnée pour information.',
      'Si elle ne figure pas à l’ordre du jour, elle est renvoyée.',
      'D’importance mineure, elle ne figure pas à l’ordre du jour.',
      'Toute question qui ne figure pas à l’ordre du jour est écartée.',
    ].map((words) => ({
      why: words,
      text: deliberation('Présents : 9', `${words} Le conseil DÉCIDE l’achat.`),
      kind: 'deliberation' as const,
    })),
  ],
  fails: [
    ...WORDS.map(([words, at]) => ({
      why: `note : ${words}`,
      text: note(words),
      kind: 'note' as const,
      message: 'off',
      at,
    })),
    ...WORDS.slice(0, 3).map(([words, at]) => ({
      why: `délibération : ${words}`,
      text: deliberation('Présents : 9', `${words} L’affaire est mise aux voix. Le conseil DÉCIDE l’achat.`),
      kind: 'deliberation' as const,
      message: 'off',
      at,
    })),
  ],
};
