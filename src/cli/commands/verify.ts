/**
 * `paraphe verify`: what a finalised .docx proves today. Its statement is not sealed yet, and this says so.
 */
import { HostileFileError, openPackage } from '../../document/package';
import { scanDocument } from '../../document/scan';
import { readStatement, type Statement } from '../../document/statement';
import { digestPassage } from '../../document/words';
import { standingPassage } from '../../review/marks';
import type { Scan } from '../../review/scan';
import { readFile } from '../../server/services/read-file';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { readBytes } from '../files';
import type { CliIo } from '../io';
import { dataFolder, findAnywhere, withReader } from '../workspace';

/** Closed list, each with its exit code. 0 is kept for "sealed and intact". */
const OUTCOMES = {
  changed: 1,
  'no-statement': 2,
  unsigned: 3,
  'statement-unreadable': 4,
  unreadable: 5,
} as const;
export type Outcome = keyof typeof OUTCOMES;

interface ChangedText {
  /** The passage it belongs to; null outside passages. */
  readonly passage: string | null;
  /** What stands now; null when the text is gone. */
  readonly text: string | null;
}

export interface VerifyReport {
  readonly outcome: Outcome;
  readonly sealed: false;
  readonly documentId: string | null;
  readonly finalised: {
    readonly agent: { readonly id: string; readonly name: string };
    readonly time: string;
  } | null;
  readonly digest: { readonly stated: string | null; readonly found: string | null };
  /** Only for `changed`, and only what is known. */
  readonly changed: readonly ChangedText[];
  readonly message: string;
}

export const verify: Command = {
  name: 'verify',
  summary: 'Vérifie un document finalisé.',
  usage: ['verify document.docx [--data dossier] [--json]'],
  help: [
    [
      '--data',
      'le dossier de données\u00A0: s’il a archivé ce document, les paragraphes changés sont montrés',
    ],
    ['--json', '{ outcome, sealed, documentId, finalised, digest, changed, message }'],
    ['', 'codes de sortie\u00A0: 1 texte changé, 2 pas d’attestation, 3 texte identique mais non scellé,'],
    ['', '                  4 attestation illisible, 5 fichier illisible'],
  ],
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  places: ['document.docx'],
  async run(args, io) {
    const report = await reportOn(readBytes(io, args.positionals[0] ?? ''), args, io);
    io.out(
      args.flag('json')
        ? `${JSON.stringify(report, null, 2)}\n`
        : [report.message, ...report.changed.map(changedLine)].map((line) => `${line}\n`).join(''),
    );
    return OUTCOMES[report.outcome];
  },
};

async function reportOn(bytes: Uint8Array, args: Arguments, io: CliIo): Promise<VerifyReport> {
  const nothing = { sealed: false, documentId: null, finalised: null, changed: [] } as const;
  const noDigest = { stated: null, found: null };
  try {
    const pkg = openPackage(bytes);
    const scan = scanDocument(pkg);
    const reading = readStatement(pkg);
    const found = { stated: null, found: scan.digest };
    if (reading.status === 'missing') {
      const message =
        'Ce document ne porte pas d’attestation\u00A0: il n’a pas été finalisé par Paraphe, ou elle a été retirée.';
      return { ...nothing, outcome: 'no-statement', digest: found, message };
    }
    if (reading.status !== 'ok') {
      const message =
        'L’attestation de ce document est illisible\u00A0: elle a été modifiée, ou figure plusieurs fois.';
      return { ...nothing, outcome: 'statement-unreadable', digest: found, message };
    }
    const { statement } = reading;
    const known = {
      sealed: false,
      documentId: statement.documentId,
      finalised: { agent: statement.agent, time: statement.time },
      digest: { stated: statement.digest, found: scan.digest },
    } as const;
    if (scan.digest === statement.digest) {
      const message = `Le texte est celui que l’attestation désigne (${statement.agent.name}, le ${frenchTime(statement.time)}), mais elle n’est pas scellée\u00A0: elle ne prouve rien contre qui sait modifier le fichier.`;
      return { ...known, outcome: 'unsigned', changed: [], message };
    }
    const changed = await changesSince(scan, statement, args, io);
    return { ...known, outcome: 'changed', changed, message: 'Le texte a changé depuis la finalisation.' };
  } catch (error) {
    if (!(error instanceof HostileFileError)) throw error;
    return { ...nothing, outcome: 'unreadable', digest: noDigest, message: error.message };
  }
}

/** Against the archived file when the data folder holds it; else the reviewed passages, which the statement names. */
async function changesSince(
  scan: Scan,
  statement: Statement,
  args: Arguments,
  io: CliIo,
): Promise<readonly ChangedText[]> {
  const archived = await withReader(dataFolder(args, io), io, async (store) => {
    const stored = await findAnywhere(store, statement.documentId);
    if (stored?.archive === undefined) return undefined;
    const bytes = await store.readFile(stored.record.organisation, stored.archive);
    return bytes === undefined ? undefined : readFile(bytes).scan;
  });
  // Several agents may have reviewed a passage: they reviewed the same words.
  const reviewed = new Map(statement.reviews.map(({ passage, digest }) => [passage, digest]));
  const passages = [...reviewed].flatMap(([passage, digest]): ChangedText[] => {
    const { words } = standingPassage(scan, passage);
    if (digest === undefined ? words.length === 0 : digestPassage(words) === digest) return [];
    return [{ passage, text: words.length === 0 ? null : words.join('\n') }];
  });
  if (archived === undefined || archived.digest !== statement.digest) return passages;
  const inPassages = new Set(passages.flatMap(({ text }) => text?.split('\n') ?? []));
  const added = without(scan, archived).filter((text) => !inPassages.has(text));
  const gone = without(archived, scan);
  return [
    ...passages,
    ...added.map((text) => ({ passage: null, text })),
    // A paragraph that changed is both gone and added: only what has no new wording is told as gone.
    ...(added.length + passages.length === 0 ? gone.map(() => ({ passage: null, text: null })) : []),
  ];
}

/** Words of the blocks of `scan` that `other` has not, as often. */
function without(scan: Scan, other: Scan): string[] {
  const left = new Map<string, number>();
  for (const { digest } of other.blocks) left.set(digest, (left.get(digest) ?? 0) + 1);
  return scan.blocks.flatMap(({ digest, text }) => {
    const count = left.get(digest) ?? 0;
    left.set(digest, count - 1);
    return count > 0 || text === '' ? [] : [text];
  });
}

function changedLine({ passage, text }: ChangedText): string {
  const where = passage === null ? '' : `passage ${passage}\u00A0: `;
  return `  – ${where}${text ?? '(texte supprimé)'}`;
}

function frenchTime(iso: string): string {
  const format = new Intl.DateTimeFormat('fr-FR', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return format.format(new Date(iso));
}
