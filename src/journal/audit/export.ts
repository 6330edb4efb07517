/**
 * A journal as it is exported: JSON lines, one log after the other, each entry in its place and each checkpoint after the
 * entries that it counts. Written and read here, verified in `verify.ts`.
 */
import { canonicalJson, parseCanonical, type JsonObject } from '../json';
import { count, listOf, oneOf, record, text } from '../shapes';
import type { Disclosure } from '../statement/commitment';
import { MAX_ENTRY } from '../statement/envelope';
import { isDisclosure } from '../statement/statement';

export const JOURNAL_FORMAT = 'urn:paraphe:journal:1';

export type ExportLine =
  /** Begins a log. */
  | { readonly type: 'log'; readonly format: typeof JOURNAL_FORMAT; readonly origin: string }
  | {
      readonly type: 'entry';
      readonly index: number;
      /** The envelope's text. */
      readonly entry: string;
      /** What opens its commitments, less what was erased. */
      readonly opening: readonly Disclosure[];
    }
  /** A signed note. */
  | { readonly type: 'checkpoint'; readonly note: string };

/** Longer lines are refused. */
const MAX_LINE = 8 * 1024 * 1024;

const isLog = record({ type: oneOf('log'), format: oneOf(JOURNAL_FORMAT), origin: text(400) });
const isEntry = record({
  type: oneOf('entry'),
  index: count,
  entry: text(MAX_ENTRY),
  opening: listOf(isDisclosure, 20_000),
});
const isCheckpoint = record({ type: oneOf('checkpoint'), note: text(64 * 1024) });

/** Without newline. */
export function exportLine(line: ExportLine): string {
  const disclosures = (opening: readonly Disclosure[]): JsonObject[] =>
    opening.map(({ name, salt, value }) => ({ name, salt, value }));
  return canonicalJson(line.type === 'entry' ? { ...line, opening: disclosures(line.opening) } : line);
}

/** Undefined when it is not a line of an export. Never throws. */
export function parseExportLine(line: string): ExportLine | undefined {
  const value = parseCanonical(line, MAX_LINE);
  return isLog(value) || isEntry(value) || isCheckpoint(value) ? value : undefined;
}
