/**
 * Documents as the store holds them, for tests that need no real .docx.
 */
import type { DocumentWrite } from '../../src/server/store/port';
import { FREE } from './policies';

export const NOW = '2026-11-21T09:00:00.000Z';

/** A new document with one pending passage. */
export function newDocument(organisation: string, documentId: string): DocumentWrite {
  return {
    readVersion: 0,
    state: 'draft',
    display: {
      template: { id: 'note', kind: 'note', title: 'Note', summary: 'Une note.', version: '1.0.0' },
      slotTitles: { motives: 'Motifs' },
      sources: {},
    },
    record: {
      documentId,
      organisation,
      template: { id: 'note', version: '1.0.0' },
      title: 'Note de service',
      created: NOW,
      author: { id: 'nadia-perrin', name: 'Nadia Perrin' },
      policy: FREE,
      passages: [
        {
          id: 'AAAAAAAAAAAAAAAAAAAAAA',
          slot: 'motives',
          drafter: { mode: 'embedded', version: '1' },
          created: NOW,
          words: ['Les services déneigent.'],
          digest: 'a'.repeat(64),
          paragraphs: ['a'.repeat(64)],
          sources: [],
        },
      ],
    },
  };
}
