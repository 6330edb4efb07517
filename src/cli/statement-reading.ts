/**
 * What the plain statement of a finalised .docx says, for a file without seal. Whoever can edit the file can write one: nothing
 * of it is proof, and this says so.
 */
import { HostileFileError, openPackage } from '../document/package';
import { scanDocument } from '../document/scan';
import { readStatement, type Statement } from '../document/statement';
import { digestPassage } from '../document/words';
import { standingPassage } from '../review/marks';
import { isDigestOf, type Scan } from '../review/scan';
import { readFile } from '../server/services/read-file';
import { frenchTime } from '../verifier/french-time';
import type { Arguments } from './arguments';
import type { CliIo } from './io';
import { dataFolder, findAnywhere, withReader } from './workspace';

export interface ChangedText {
  /** The passage it belongs to; null outside passages. */
  readonly passage: string | null;
  /** What stands now; null when the text is gone. */
  readonly text: string | null;
}

export interface StatementReport {
  readonly state: 'same-text' | 'changed' | 'unreadable' | 'none';
  readonly documentId: string | null;
  readonly finalised: {
    readonly agent: { readonly id: string; readonly name: string };
    readonly time: string;
  } | null;
  readonly digest: string | null;
  /** Only for `changed`, and only what is known. */
  readonly changed: readonly ChangedText[];
  readonly message: string;
}

const NOTHING = { documentId: null, finalised: null, digest: null, changed: [] } as const;

/** For a file that opens; one that does not has no statement. */
export async function reportStatement(
  bytes: Uint8Array,
  args: Arguments,
  io: CliIo,
): Promise<StatementReport> {
  try {
    const pkg = openPackage(bytes);
    const scan = scanDocument(pkg);
    const reading = readStatement(pkg);
    if (reading.status === 'missing') {
      const message =
        'Ce document ne porte pas non plus d’attestation\u00A0: il n’a pas été finalisé par Paraphe, ou elle a été retirée.';
      return { ...NOTHING, state: 'none', message };
    }
    if (reading.status !== 'ok') {
      const message =
        'L’attestation de ce document est illisible\u00A0: elle a été modifiée, ou figure plusieurs fois.';
      return { ...NOTHING, state: 'unreadable', message };
    }
    const { statement } = reading;
    const known = {
      documentId: statement.documentId,
      finalised: { agent: statement.agent, time: statement.time },
      digest: statement.digest,
    };
    if (isDigestOf(statement.digest, scan)) {
      const message = `Le texte est celui que l’attestation désigne (${statement.agent.name}, le ${frenchTime(statement.time)}), mais elle n’est pas scellée\u00A0: elle ne prouve rien contre qui sait modifier le fichier.`;
      return { ...known, state: 'same-text', changed: [], message };
    }
    const changed = await changesSince(scan, statement, args, io);
    return {
      ...known,
      state: 'changed',
      changed,
      message: 'Le texte a changé depuis la finalisation que l’attestation désigne.',
    };
  } catch (error) {
    if (!(error instanceof HostileFileError)) throw error;
    return { ...NOTHING, state: 'none', message: error.message };
  }
}

/** Against the archived file when the data folder holds it; else the reviewed passages, which the statement names. */
async function changesSince(
  scan: Scan,
  statement: Statement,
  args: Arguments,
  io: CliIo,
): Promise<readonly ChangedText[]> {
  const archived = args.text('keys') !== undefined ? undefined : await archivedScan(statement, args, io);
  // Several agents may have reviewed a passage: they reviewed the same words.
  const reviewed = new Map(statement.reviews.map(({ passage, digest }) => [passage, digest]));
  const passages = [...reviewed].flatMap(([passage, digest]): ChangedText[] => {
    const { words } = standingPassage(scan, passage);
    if (digest === undefined ? words.length === 0 : digestPassage(words) === digest) return [];
    return [{ passage, text: words.length === 0 ? null : words.join('\n') }];
  });
  if (archived === undefined || !isDigestOf(statement.digest, archived)) return passages;
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

async function archivedScan(
  { documentId }: Statement,
  args: Arguments,
  io: CliIo,
): Promise<Scan | undefined> {
  return withReader(dataFolder(args, io), io, async (store) => {
    const stored = await findAnywhere(store, documentId);
    if (stored?.archive === undefined) return undefined;
    const bytes = await store.readFile(stored.record.organisation, stored.archive);
    return bytes === undefined ? undefined : readFile(bytes).scan;
  });
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

export function changedLine({ passage, text }: ChangedText): string {
  const where = passage === null ? '' : `passage ${passage}\u00A0: `;
  return `  – ${where}${text ?? '(texte supprimé)'}`;
}
