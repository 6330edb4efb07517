/**
 * A document small enough to reason about: paragraphs of segments, some inside a mark, and a ledger. It turns into a Scan
 * with none of the product's code, so that the gate is tested against something that shares nothing with it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Ledger } from '../../../src/review/ledger';
import type { DocumentRecord, RecordedPassage } from '../../../src/review/record';
import type { Scan, ScannedBlock, ScannedMark, Story } from '../../../src/review/scan';

export interface Segment {
  readonly text: string;
  readonly mark?: { readonly id: string; readonly index: number };
}
export interface ModelParagraph {
  readonly story: Story;
  readonly segments: readonly Segment[];
}
export interface ModelDocument {
  readonly paragraphs: readonly ModelParagraph[];
  readonly ledger: Ledger | 'missing' | 'garbage' | 'several';
}

/** Random sequences ask for the digests of the same words thousands of times. */
const known = new Map<string, string>();
export function digestOf(paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n');
  let digest = known.get(text);
  if (digest === undefined) {
    digest = bytesToHex(sha256(utf8ToBytes(text)));
    known.set(text, digest);
  }
  return digest;
}
export const digestOne = (text: string): string => digestOf([text]);

const ORDER: readonly Story[] = ['body', 'header', 'footer', 'footnote', 'endnote', 'comment', 'textbox'];

export function scanOf(model: ModelDocument): Scan {
  const paragraphs = [...model.paragraphs].sort((a, b) => ORDER.indexOf(a.story) - ORDER.indexOf(b.story));
  const marks = paragraphs.flatMap(({ story, segments }) =>
    segments.flatMap(({ text, mark }): ScannedMark[] =>
      mark === undefined
        ? []
        : [
            {
              passage: mark.id,
              index: mark.index,
              story,
              part: partOf(story),
              text,
              digest: digestOne(text),
              nested: false,
              hidden: false,
            },
          ],
    ),
  );
  const blocks = paragraphs.map(({ story, segments }): ScannedBlock => {
    const text = segments.map((segment) => segment.text).join(' ');
    const unmarked = segments
      .flatMap((segment) => (segment.mark === undefined ? [segment.text] : []))
      .join(' ');
    return { story, part: partOf(story), text, unmarked, digest: digestOne(text) };
  });
  const { ledger } = model;
  return {
    ledger:
      ledger === 'missing'
        ? { status: 'missing' }
        : ledger === 'garbage'
          ? { status: 'unreadable', why: 'garbage' }
          : ledger === 'several'
            ? { status: 'several' }
            : { status: 'ok', ledger },
    marks,
    malformedTags: [],
    blocks,
    trackedChanges: false,
    watermark: true,
    digest: digestOf(blocks.map((block) => block.digest)),
  };
}

function partOf(story: Story): string {
  return story === 'body' || story === 'textbox' ? 'word/document.xml' : `word/${story}1.xml`;
}

export const passageId = (letter: string): string => letter.repeat(22);

/** Four passages whose sentences share no six words in a row. */
export const GENERATED: Readonly<Record<string, readonly string[]>> = {
  [passageId('a')]: [
    'Considérant que la conduite d’eau potable de la rue Pasteur doit être renouvelée avant les fortes gelées de janvier ;',
    'Considérant que la largeur de la chaussée ne permet pas de maintenir la circulation pendant le terrassement ;',
  ],
  [passageId('b')]: [
    'Nous avons bien reçu votre lettre par laquelle vous signalez un bruit nocturne persistant près de votre habitation.',
  ],
  [passageId('c')]: [
    'Les équipes partiront du dépôt municipal dès que l’alerte météorologique aura été confirmée par téléphone.',
    'Aucun agent ne conduira seul le camion de salage entre vingt-deux heures et cinq heures du matin.',
    'Chaque sortie sera inscrite au cahier avec son heure, son circuit et la dose de sel réellement épandue.',
  ],
};

export const TIME = '2026-11-21T10:00:00Z';

/** A fresh record and its document: fixed text around, nothing reviewed. */
export function fresh(): { record: DocumentRecord; paragraphs: ModelParagraph[] } {
  const passages = Object.entries(GENERATED).map(([id, words], i): RecordedPassage => ({
    id,
    slot: `slot${i}`,
    drafter: { mode: 'embedded', version: '1' },
    created: TIME,
    words,
    digest: digestOf(words),
    paragraphs: words.map(digestOne),
    sources: ['fact:street'],
  }));
  const record: DocumentRecord = {
    documentId: 'D'.repeat(22),
    organisation: '21250999600006',
    template: { id: 'arrete', version: '1.0.0' },
    title: 'Arrêté',
    created: TIME,
    author: { id: 'nadia', name: 'Nadia Perrin' },
    policy: { roles: ['drafter', 'legal-reviewer'], authorAlone: true, reviewers: 1 },
    passages,
  };
  const body = (text: string, mark?: Segment['mark']): ModelParagraph => ({
    story: 'body',
    segments: [mark === undefined ? { text } : { text, mark }],
  });
  const paragraphs = [
    { story: 'header' as const, segments: [{ text: 'Commune de Valmorin-sur-Loue' }] },
    body(
      'Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 et L. 2213-2 ;',
    ),
    ...passages.flatMap(({ id, words }) => [
      ...words.map((text, index) => body(text, { id, index })),
      body('ARRÊTE'),
    ]),
    body('Fait à Valmorin-sur-Loue, le 21 novembre 2026'),
  ];
  return { record, paragraphs };
}
