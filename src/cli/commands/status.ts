/**
 * `paraphe status`: the passages of a .docx and what stands in the way of its finalisation.
 */
import { readStatement } from '../../document/statement';
import { verdict } from '../../review/gate';
import { standingPassage } from '../../review/marks';
import { reasonMessage } from '../../review/messages';
import type { DocumentRecord } from '../../review/record';
import type { StoredDocument } from '../../server/store/port';
import { judge } from '../../server/services/checks/judge';
import { checkPorts } from '../check-ports';
import type { Command } from '../command';
import {
  documentIdOf,
  isForeign,
  NOT_DRAFTED,
  openNamed,
  recordInFile,
  type NamedDocument,
} from '../document';
import { EXIT } from '../errors';
import type { CliIo } from '../io';
import { dataFolder, findAnywhere, withReader } from '../workspace';

export interface StatusReport {
  readonly documentId: string | null;
  /** `foreign`: nothing in the file says that it was drafted with Paraphe. */
  readonly state: 'draft' | 'finalising' | 'finalised' | 'foreign';
  readonly passages: readonly {
    readonly id: string;
    readonly slot: string | null;
    readonly state: 'pending' | 'approved' | 'amended' | 'rejected' | 'removed' | 'unknown';
    readonly text: string;
  }[];
  readonly reasons: readonly {
    readonly code: string;
    readonly passage: string | null;
    readonly message: string;
  }[];
}

const STATES = {
  pending: 'à relire',
  approved: 'approuvé',
  amended: 'corrigé et approuvé',
  rejected: 'rejeté',
  removed: 'retiré',
  unknown: 'inconnu',
} as const;
const DOCUMENT_STATES = {
  draft: 'projet',
  finalising: 'finalisation en cours',
  finalised: 'finalisé',
  foreign: 'étranger à Paraphe',
} as const;

export const status: Command = {
  name: 'status',
  summary: 'Dit où en est un document\u00A0: ses passages, ce qui reste à faire.',
  usage: ['status document.docx [--data dossier] [--json]'],
  help: [
    ['--data', 'le dossier de données\u202F; s’il connaît le document, c’est lui qui fait foi'],
    [
      '--json',
      '{ documentId, state, passages: [{ id, slot, state, text }], reasons: [{ code, passage, message }] }',
    ],
  ],
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  places: ['document.docx'],
  async run(args, io) {
    const name = args.positionals[0] ?? '';
    const file = openNamed(io, name);
    const id = documentIdOf(file.scan);
    const stored =
      id === undefined
        ? undefined
        : await withReader(dataFolder(args, io), io, (store) => findAnywhere(store, id));
    const report = statusOf(file, stored, io);
    io.out(args.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : inWords(name, report));
    return EXIT.done;
  },
};

/** What the file shows, judged against the record when there is one, else against its own ledger. */
function statusOf(file: NamedDocument, stored: StoredDocument | undefined, io: CliIo): StatusReport {
  const { scan } = file;
  if (isForeign(file)) {
    const reasons = [{ code: 'ledger-missing', passage: null, message: NOT_DRAFTED }];
    return { documentId: null, state: 'foreign', passages: [], reasons };
  }
  const record = stored?.record ?? recordInFile(scan);
  const answer =
    stored === undefined || stored.state === 'finalised'
      ? verdict(scan, unfinished(record))
      : judge(checkPorts(io), { ...stored, record: unfinished(record) }, file).verdict;
  const slots = new Map(record.passages.map((passage) => [passage.id, passage.slot]));
  const strangers = [...new Set(scan.marks.map((mark) => mark.passage))].filter((id) => !slots.has(id));
  const text = (id: string) => standingPassage(scan, id).words.join('\n');
  return {
    documentId: documentIdOf(scan) ?? null,
    state:
      stored?.state ?? (readStatement(file.pkg).status === 'ok' && !scan.watermark ? 'finalised' : 'draft'),
    passages: [
      ...record.passages.map(({ id, slot, decision }) => ({
        id,
        slot,
        state: decision?.kind ?? ('pending' as const),
        text: text(id),
      })),
      ...strangers.map((id) => ({ id, slot: null, state: 'unknown' as const, text: text(id) })),
    ],
    reasons: answer.final
      ? []
      : answer.reasons.map((reason) => {
          const slot = reason.passage === undefined ? undefined : slots.get(reason.passage);
          const title = slot === undefined ? undefined : (stored?.display.slotTitles[slot] ?? slot);
          const { fr, actionFr } = reasonMessage(reason, title);
          return {
            code: reason.code,
            passage: reason.passage ?? null,
            message: [fr, actionFr].filter((sentence) => sentence !== '').join(' '),
          };
        }),
  };
}

/** A finalised document is judged on its words all the same: "already finalised" would hide what changed since. */
function unfinished({ finalised: _finalised, ...record }: DocumentRecord): DocumentRecord {
  return record;
}

function inWords(name: string, { state, passages, reasons }: StatusReport): string {
  if (state === 'foreign') return `${name}\u00A0: ${NOT_DRAFTED}\n`;
  const lines = [
    `${name}\u00A0: ${DOCUMENT_STATES[state]}`,
    ...passages.map(
      ({ id, slot, state: passage, text }) => `  ${id}  ${slot ?? '?'}  ${STATES[passage]}  ${excerpt(text)}`,
    ),
    ...(reasons.length === 0
      ? [state === 'finalised' ? 'Rien à signaler.' : 'Rien ne s’oppose à la finalisation.']
      : ['À régler avant la finalisation\u00A0:', ...reasons.map(({ message }) => `  – ${message}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function excerpt(text: string): string {
  const flat = text.replaceAll('\n', ' ');
  return flat === '' ? '(absent du document)' : flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
