/**
 * What a .docx proves, from its bytes and the public keys that the reader trusts. All of it is taken for hostile; it never
 * throws. It must not know where the keys come from.
 */
import { HostileFileError, openPackage, type DocxPackage } from '../document/package';
import { FIELD, scanDocument } from '../document/scan';
import { readSeal } from '../document/seal-part';
import type { VerifySignature } from '../journal/ed25519';
import type { KeyRing } from '../journal/key-ring';
import { sealReport, type SealOutcome, type SealReason, type SealReport } from '../journal/seal/report';
import { verifySeal } from '../journal/seal/verify';
import type { Scan, ScannedBlock, Story } from '../review/scan';
import { factsOf, type SealFacts } from './facts';

/** Beside the reasons of a seal: what is wrong with the file that should carry it. */
export type DocumentReason =
  | SealReason
  /** Not a .docx that may be opened. */
  | 'file-unreadable'
  /** Several parts claim to be the seal. */
  | 'several-seals';

/** What the reader must know although the sealed words are all there. */
export type Caveat =
  /** The seal is a demonstration's. */
  | 'demonstration'
  /** Tracked changes are open: what the page shows depends on how it is read. */
  | 'tracked-changes'
  /** Words of charts and diagrams, which the digest does not cover. */
  | 'outside-text'
  /** The seal was made when only words counted, and this file has labels of lists, pictures or charts. */
  | 'words-only'
  /** The seal was made before calls of notes and shown headers counted, and this file has notes, or headers that are not shown. */
  | 'notes-uncovered'
  /** A field of this file may show other words each time that it is computed again. */
  | 'fields';

export interface ChangedParagraph {
  /** Place of the paragraph in the document as it stands, from 0, headers and notes included. */
  readonly index: number;
  readonly story: Story;
  /** Its words, cut to `EXCERPT` characters. */
  readonly text: string;
}

export interface DocumentReport {
  readonly outcome: SealOutcome;
  /** Null when the outcome is `intact`. */
  readonly reason: DocumentReason | null;
  readonly steps: SealReport['steps'];
  /** What the seal says; null unless it is genuine (`intact`, `changed`). */
  readonly facts: SealFacts | null;
  /** For `changed`: paragraphs that are not those that were sealed, and how many sealed ones are gone. */
  readonly changed: readonly ChangedParagraph[];
  readonly gone: number;
  /** For `changed`: every sealed paragraph has its words still; a label of a list, a picture, a chart or an order is another. */
  readonly beyondWords: boolean;
  readonly caveats: readonly Caveat[];
  /** Words that the digest does not cover, cut as excerpts. */
  readonly outside: readonly string[];
  /** Digest of the words as they stand; null when they cannot be read. */
  readonly digest: string | null;
  /** French sentence that says why the file is not opened; null when it is. */
  readonly refusal: string | null;
}

/** Characters of an excerpt: enough to find the paragraph. */
export const EXCERPT = 200;

/** @param rings the keys that the reader trusts, of one organisation or several; none: every seal is of an unknown key. */
export function verifyDocument(
  bytes: Uint8Array,
  rings: readonly KeyRing[],
  verify: VerifySignature,
): DocumentReport {
  try {
    const pkg = openPackage(bytes);
    const scan = scanDocument(pkg);
    const seal = readSeal(pkg);
    if (seal.status === 'several')
      return documentReport(sealReport('not-a-seal'), rings, { pkg, scan }, { reason: 'several-seals' });
    const report = verifySeal({
      // A part that is no seal is handed on as a text that is none.
      seal: seal.status === 'ok' ? seal.text : seal.status === 'missing' ? undefined : '',
      document: {
        digest: scan.digest,
        formerDigest: scan.formerDigest,
        wordsDigest: scan.wordsDigest,
        paragraphs: scan.blocks.map(({ digest }) => digest),
      },
      rings,
      verify,
    });
    return documentReport(report, rings, { pkg, scan });
  } catch (error) {
    // Whatever goes wrong must not look like a verified document.
    const refusal =
      error instanceof HostileFileError ? error.message : 'Ce fichier ne peut pas être lu jusqu’au bout.';
    return documentReport(sealReport('unexpected'), rings, {}, { reason: 'file-unreadable', refusal });
  }
}

function documentReport(
  { outcome, reason, steps, sealed, changes, former }: SealReport,
  rings: readonly KeyRing[],
  { pkg, scan }: { readonly pkg?: DocxPackage; readonly scan?: Scan },
  more: { readonly reason?: DocumentReason; readonly refusal?: string } = {},
): DocumentReport {
  const wordsOnly = former === 'words';
  const outside = outsideText(pkg, scan, wordsOnly);
  const caveats: readonly [Caveat, boolean][] = [
    ['demonstration', sealed?.demonstration === true],
    ['tracked-changes', sealed !== undefined && scan?.trackedChanges === true],
    ['outside-text', sealed !== undefined && outside.length > 0],
    ['words-only', wordsOnly && scan?.blocks.some(hasMoreThanWords) === true],
    [
      'notes-uncovered',
      former !== undefined && (scan?.blocks.some(callsNote) === true || scan?.unseenHeaders === true),
    ],
    ['fields', sealed !== undefined && scan?.blocks.some(hasField) === true],
  ];
  return {
    outcome,
    reason: more.reason ?? reason ?? null,
    steps,
    facts: sealed === undefined ? null : factsOf(sealed, rings),
    changed: (changes?.changed ?? []).flatMap((index) => {
      const block = scan?.blocks[index];
      return block === undefined ? [] : [{ index, story: block.story, text: excerpt(block.text) }];
    }),
    gone: changes?.gone ?? 0,
    beyondWords: changes?.changed.length === 0 && changes.gone === 0,
    caveats: caveats.filter(([, holds]) => holds).map(([caveat]) => caveat),
    outside,
    digest: scan?.digest ?? null,
    refusal: more.refusal ?? null,
  };
}

/** Charts and diagrams. Not what every document has (properties, settings, list labels, texts behind pictures): it would never end. */
const DRAWN = /drawingml|chartex/i;

const hasMoreThanWords = ({ label, figures = [] }: ScannedBlock): boolean =>
  label !== undefined || figures.length > 0;

const isField = (trace: string): boolean => trace.startsWith(`${FIELD} `);
const hasField = ({ traces = [] }: ScannedBlock): boolean => traces.some(isField);
const callsNote = ({ traces = [] }: ScannedBlock): boolean => traces.some((trace) => !isField(trace));

/** What a page shows beside its paragraphs and their figures. @param wordsOnly the seal says nothing of figures. */
function outsideText(pkg: DocxPackage | undefined, scan: Scan | undefined, wordsOnly: boolean): string[] {
  const covered = new Set(wordsOnly ? [] : scan?.figureParts);
  return (scan?.asides ?? [])
    .filter(({ part }) => !covered.has(part) && DRAWN.test(pkg?.contentType(part) ?? ''))
    .map(({ text }) => excerpt(text));
}

/** Whole characters, never half a pair. */
function excerpt(text: string): string {
  const characters = Array.from(text.slice(0, 2 * EXCERPT));
  return characters.length <= EXCERPT ? characters.join('') : `${characters.slice(0, EXCERPT).join('')}…`;
}
