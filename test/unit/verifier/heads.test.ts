/**
 * The last checkpoint of a bundle against the smaller heads that its proofs rest on: it continues them, or it is found out.
 */
import { utf8 } from '../../../src/journal/bytes';
import { parseCheckpoint, type Checkpoint } from '../../../src/journal/note/checkpoint';
import { parseExportLine } from '../../../src/journal/audit/export';
import { consistencyText, FILES, type Consistency } from '../../../src/verifier/bundle/format';
import { headFaults } from '../../../src/verifier/bundle/heads';
import { verifySignature } from '../../support/ed25519';
import { EVENTS, memoryJournal, ringOf, type MemoryJournal } from '../../support/journal';
import * as naive from '../../support/naive-merkle';

/** The first three entries, then the others: two heads. */
const journal = memoryJournal([EVENTS.slice(0, 3), EVENTS.slice(3, 9)]);
/** Another history with the same beginning. */
const fork = memoryJournal([EVENTS.slice(0, 3), EVENTS.slice(9, 15)]);

const headsOf = ({ lines }: MemoryJournal): Checkpoint[] =>
  lines.flatMap((written) => {
    const line = parseExportLine(written);
    return line?.type === 'checkpoint' ? (parseCheckpoint(line.note)?.checkpoint ?? []) : [];
  });
const proofFrom = (from: number, { entries }: MemoryJournal): Consistency => ({
  from,
  hashes: naive.proof(
    from,
    entries.map(({ leaf }) => leaf),
  ),
});
function faults(
  heads: readonly Checkpoint[],
  proofs: readonly Consistency[],
  checkpoint = journal.checkpoint,
) {
  const text = (file: string) => (file === FILES.checkpoint ? checkpoint : undefined);
  const found = headFaults(heads, utf8(consistencyText(proofs)), {
    text,
    folder: '',
    rings: [ringOf()],
    verify: verifySignature,
  });
  return found.map(({ fault }) => fault);
}

it('continues a smaller head, with its proof', () => {
  const heads = headsOf(journal);
  expect(heads.map(({ size }) => size)).toEqual([3, 9]);
  expect(faults(heads, [proofFrom(3, journal)])).toEqual([]);
});

it('does not continue it without its proof, with another one, or in another history', () => {
  const heads = headsOf(journal);
  expect(faults(heads, [])).toEqual(['checkpoints-disagree']);
  expect(faults(heads, [proofFrom(4, journal)])).toEqual(['checkpoints-disagree']);
  expect(faults(heads, [{ ...proofFrom(4, journal), from: 3 }])).toEqual(['checkpoints-disagree']);
  expect(faults(heads, [proofFrom(3, journal)], fork.checkpoint)).toEqual(['checkpoints-disagree']);
  expect(faults(headsOf(fork), [proofFrom(3, journal)])).toEqual(['checkpoints-disagree']);
});

it('is the checkpoint of a journal that is trusted, whole', () => {
  expect(faults([], [], '')).toEqual(['file-malformed']);
  expect(faults([], [], journal.checkpoint.replace(/\n9\n/, '\n8\n'))).toEqual(['checkpoint-signature']);
  expect(faults([], [], memoryJournal([EVENTS.slice(0, 1)]).checkpoint)).toEqual([]);
});
