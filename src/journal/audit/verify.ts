/**
 * Verifies an exported journal offline, line by line, from the lines and the organisation's public keys. It never throws on
 * what it is given, and holds no more than one line at a time.
 */
import type { VerifySignature } from '../ed25519';
import type { KeyRing } from '../key-ring';
import { parseCheckpoint, type Checkpoint } from '../note/checkpoint';
import { parseExportLine, type ExportLine } from './export';
import { createLogCheck, type LogCheck } from './log-check';
import { journalReport, type JournalFault, type JournalReport, type VerifiedLog } from './report';
import { readSignedHead } from './signed-head';

export interface JournalInput {
  readonly ring: KeyRing;
  readonly verify: VerifySignature;
  /** Signed checkpoints that the verifier has from elsewhere: an earlier export, a witness. */
  readonly known?: readonly string[];
}

/** @param lines without their newlines, as they come. */
export async function verifyJournal(
  lines: AsyncIterable<string> | Iterable<string>,
  input: JournalInput,
): Promise<JournalReport> {
  const logs: VerifiedLog[] = [];
  try {
    const fault = await firstFault(lines, input, logs);
    return journalReport(fault, logs);
  } catch {
    // No way to get here is known but a broken source of lines; it must not look like a verified journal.
    return journalReport({ reason: 'unexpected' }, logs);
  }
}

async function firstFault(
  lines: AsyncIterable<string> | Iterable<string>,
  input: JournalInput,
  logs: VerifiedLog[],
): Promise<JournalFault | undefined> {
  const known = knownHeads(input);
  if ('reason' in known) return known;
  let log: LogCheck | undefined;
  for await (const text of lines) {
    const line = parseExportLine(text);
    if (line === undefined) return { reason: 'not-a-journal' };
    if (line.type === 'log') {
      const { origin } = line;
      const fault = log && endOf(log, logs);
      if (fault !== undefined) return fault;
      if (logs.some((before) => before.origin === origin)) return { reason: 'entry-order', log: origin };
      log = createLogCheck({ ...input, origin, known: known.heads.filter((head) => head.origin === origin) });
    } else {
      if (log === undefined) return { reason: 'not-a-journal' };
      const fault = faultOf(log, line);
      if (fault !== undefined) return { ...fault, log: log.origin };
    }
  }
  if (log === undefined) return { reason: 'not-a-journal' };
  const absent = known.heads.find(
    ({ origin }) => origin !== log.origin && logs.every((before) => before.origin !== origin),
  );
  return (
    endOf(log, logs) ?? (absent && { reason: 'shorter-than-known', log: absent.origin, at: absent.size })
  );
}

function faultOf(
  log: LogCheck,
  line: Exclude<ExportLine, { readonly type: 'log' }>,
): JournalFault | undefined {
  if (line.type === 'entry') {
    const reading = log.entry(line.index, line.entry, line.opening);
    return reading.ok ? undefined : { reason: reading.reason, at: line.index };
  }
  const reason = log.checkpoint(line.note);
  return reason && { reason, at: log.verified.entries };
}

function endOf(log: LogCheck, logs: VerifiedLog[]): JournalFault | undefined {
  const reason = log.end();
  if (reason !== undefined) return { reason, log: log.origin, at: log.verified.entries };
  logs.push(log.verified);
  return undefined;
}

/** Checkpoints that the verifier brings must be genuine, or they would prove nothing. */
function knownHeads({
  known = [],
  ring,
  verify,
}: JournalInput): { readonly heads: readonly Checkpoint[] } | JournalFault {
  const heads: Checkpoint[] = [];
  for (const note of known) {
    const signed = parseCheckpoint(note);
    if (signed === undefined) return { reason: 'not-a-checkpoint' };
    const { origin, size } = signed.checkpoint;
    const reading = readSignedHead(signed, origin, { ...ring, quorum: 0 }, verify);
    if (!reading.ok) return { reason: reading.fault, log: origin, at: size };
    heads.push(signed.checkpoint);
  }
  return { heads };
}
