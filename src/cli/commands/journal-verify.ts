/**
 * `paraphe journal verify`: an exported journal, verified offline by whoever received it, from its lines and the public keys. It opens
 * no data, and takes no key from the file that it verifies.
 */
import type { JournalOutcome } from '../../journal/audit/report';
import { verifyJournal } from '../../journal/audit/verify';
import { verifySignature } from '../../server/journal/keys';
import type { Arguments } from '../arguments';
import { readText } from '../files';
import type { CliIo } from '../io';
import { exportInWords } from '../journal-words';
import { readKeys } from '../keys';
import { ParseError } from '../parse-error';
import { readLines } from '../read-lines';

/** Those of `verify`. */
const EXIT_OF: Readonly<Record<JournalOutcome, number>> = {
  intact: 0,
  'unknown-key': 3,
  broken: 4,
  unreadable: 5,
};

/** @returns the exit code. @throws CliError for what cannot be read at all. */
export async function verifyExport(args: Arguments, io: CliIo): Promise<number> {
  const [, name = ''] = args.positionals;
  if (name === '') throw new ParseError('Il manque un argument\u00A0: journal.jsonl.');
  const ring = readKeys(io, args.required('keys'));
  const known = args.all('known').map((file) => readText(io, file));
  const report = await verifyJournal(readLines(io, name), { ring, verify: verifySignature, known });
  const message = exportInWords(report, known.length > 0);
  io.out(args.flag('json') ? `${JSON.stringify({ ...report, message }, null, 2)}\n` : `${message}\n`);
  return EXIT_OF[report.outcome];
}
