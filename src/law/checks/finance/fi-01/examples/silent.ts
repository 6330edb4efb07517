/** FI-01: examples of notes that propose an aid and say nothing of an agreement. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Aide financière : je propose d’attribuer 31 000 € au club.',
      'Concours financier : je propose d’attribuer 31 000 € au club.',
      'Subvention : la commune octroie 31 000 € au club, qui en attendait 29 000 €.',
      'Subvention : les deux communes octroient 31 000 € au club.',
      'Subvention : la délibération vote 31 000 € pour le club, puis attribue 24 000 € au comité des fêtes.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: note(words, 'vie locale'),
      kind: 'note' as const,
      message: 'silent',
      at: '31 000 €',
    })),
    {
      why: 'note : rien n’en est dit',
      text: note('Subvention 2026 : je propose d’attribuer 31 000 € au club, sans rien lui faire signer.'),
      kind: 'note',
      message: 'silent',
      at: '31 000 €',
    },
  ],
  ignores: [
    ...[
      'Subvention au club de tir : je propose d’attribuer 23 000 €.',
      'Subvention au club de tir : je propose d’attribuer 200 000 €.',
      'Subvention au club : le conseil attribue par ailleurs le marché de 31 000 € à la société Bois.',
      'Le club est connu de tous : il est proposé d’allouer 31 000 € à la voirie.',
      'La subvention est ancienne : il est proposé d’allouer 31 000 € à la voirie.',
    ].map((words) => ({ why: `note : ${words}`, text: note(words, 'vie locale'), kind: 'note' as const })),
    ...[
      'Subvention : je propose d’attribuer 30 000 € au club ; la convention est à signer.',
      'Subvention : je propose d’attribuer 20 000 € au club, dont le budget est de 90 000 €.',
      'Le club sollicite 30 000 € ; une convention sera signée.',
    ].map((words) => ({ why: `note : ${words}`, text: note(words), kind: 'note' as const })),
  ],
};
