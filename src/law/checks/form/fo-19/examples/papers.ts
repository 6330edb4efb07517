/** FO-19: examples of acts cited by their number, of the number of the act itself, and of the day of its session. */
import type { Examples } from '../../../framework/rule';
import { council, police } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      ['un rang', 'la délibération n° 3 du 3 mars 2025', 'La délibération n° 3 du 13 mars 2025 suit.'],
      ['une année', 'la délibération n° 2025-31 du 3 mars 2025', 'La délibération n° 2025-31 de 2025 suit.'],
      [
        'un autre numéro',
        'la délibération n° 2025-31 du 3 mars 2025',
        'La délibération n° 2025-32 du 13 mars 2025 suit.',
      ],
      ['sans date', 'la délibération n° 2025-31', 'La délibération n° 2025-31 du 13 mars 2025 suit.'],
      ['une loi', 'la loi n° 2025-31 du 3 mars 2025', 'La loi n° 2025-31 du 13 mars 2025 suit.'],
    ].map(([why = '', visa = '', words = '']) => ({ why: `même acte : ${why}`, text: police(visa, words) })),
    ...['2026-12', 'n° 2026-12.', '2026/12', '12'].map((words) => ({
      why: `son numéro : ${words}`,
      text: police('le code', `Le présent arrêté n° ${words.replace('n° ', '')} est publié.`),
    })),
    ...[['la même date', 'Fait et délibéré en séance le 12 mars 2026.']].map(([why = '', words = '']) => ({
      why: `séance : ${why}`,
      text: `${council('FIXE le tarif.').replace(/\nFait .*$/su, '')}\n${words}`,
    })),
    ...[
      [
        'Vu la délibération n° 2026-12 du 3 mars 2026.',
        'La délibération n° 2026-12 du 3 mars 2026 est modifiée.',
      ],
    ].map((words) => ({ why: words.join(' ').slice(0, 70), text: council(...words) })),
    { why: 'son propre numéro', text: police('le code', 'Le présent arrêté n° 2026-12 est publié.') },
  ],
  fails: [
    ...[
      ['la délibération n° 31-25 du 3 mars 2025', 'La délibération n° 31-25 du 13 mars 2025', '31-25'],
      ['la délibération n° 202531 du 3 mars 2025', 'La délibération n° 202531 du 13 mars 2025', '202531'],
    ].map(([visa = '', words = '', number = '']) => ({
      why: `même acte, n° ${number}`,
      text: police(visa, `${words} est exécutée.`),
      message: 'dated',
      at: words.replace('La ', ''),
    })),
    {
      why: 'un autre arrêté municipal que le sien',
      text: police('le code', 'Le présent arrêté municipal n° 2026-21 est publié.'),
      message: 'number',
      at: 'présent arrêté municipal n° 2026-21',
    },
    {
      why: 'l’acte se nomme par un autre numéro',
      text: police('le code', 'L’arrêté n° 2026-21, auquel correspond le présent acte, est publié.'),
      message: 'number',
      at: 'n° 2026-21, auquel correspond le présent',
    },
    {
      why: 'délibéré un autre jour que celui de la séance',
      text: `${council('FIXE le tarif.').replace(/\nFait .*$/su, '')}\nFait et délibéré en séance le 2 janvier 2026.`,
      message: 'session',
      at: '2 janvier 2026',
    },
    {
      why: 'deux dates d’une même délibération',
      text: police(
        'la délibération n° 2025-31 du 3 mars 2025',
        'La délibération n° 2025-31 du 13 mars 2025 est exécutée.',
      ),
      message: 'dated',
      at: 'délibération n° 2025-31 du 13 mars 2025',
    },
    {
      why: 'un autre numéro que le sien',
      text: police('le code', 'Le présent arrêté n° 2026-21 est publié.'),
      message: 'number',
      at: 'présent arrêté n° 2026-21',
    },
  ],
};
