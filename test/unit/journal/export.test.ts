/**
 * An exported journal: whoever takes out, puts in, moves, changes or rewrites a part of it is found, with a named reason; and
 * what was erased by right leaves it verifiable.
 */
import fc from 'fast-check';
import { exportLine, parseExportLine, type ExportLine } from '../../../src/journal/audit/export';
import { JOURNAL_STEPS, type JournalReport } from '../../../src/journal/audit/report';
import { verifyJournal, type JournalInput } from '../../../src/journal/audit/verify';
import type { Signer } from '../../../src/journal/ed25519';
import type { JournalEvent } from '../../../src/journal/events/kinds';
import type { KeyRing } from '../../../src/journal/key-ring';
import { parseNote, signatureLine } from '../../../src/journal/note/note';
import { cosignatureMessage, timeBytes } from '../../../src/journal/note/cosignature';
import { testSigner, verifySignature } from '../../support/ed25519';
import { EVENTS, memoryJournal, NADIA, ORIGIN, ringOf, TIME } from '../../support/journal';

const opened = EVENTS.slice(0, 1);
const batches = [EVENTS.slice(0, 2), EVENTS.slice(2, 5), EVENTS.slice(5, 6), EVENTS.slice(6)];
const journal = memoryJournal(batches);
const signer = testSigner(ORIGIN, 1);

const verify = (lines: readonly string[], more: Partial<JournalInput> = {}): Promise<JournalReport> =>
  verifyJournal(lines, { ring: ringOf(), verify: verifySignature, ...more });
async function verdict(lines: readonly string[], more: Partial<JournalInput> = {}): Promise<string> {
  const { outcome, reason = '', at } = await verify(lines, more);
  return `${outcome} ${reason} ${at ?? ''}`.trim();
}

const parsed = (line: string): ExportLine => {
  const value = parseExportLine(line);
  if (value === undefined) throw new Error('not a line');
  return value;
};
const isEntry = (line: string): boolean => parsed(line).type === 'entry';
const isCheckpoint = (line: string): boolean => parsed(line).type === 'checkpoint';
/** The place of the nth line of its kind. */
const place = (of: (line: string) => boolean, nth: number): number =>
  journal.lines.flatMap((line, at) => (of(line) ? [at] : []))[nth] ?? -1;
const without = (at: number): string[] => journal.lines.filter((_, other) => other !== at);
const edited = (at: number, edit: (line: string) => string): string[] =>
  journal.lines.map((line, other) => (other === at ? edit(line) : line));
const renumbered = (line: string, index: number): string => {
  const value = parsed(line);
  return value.type === 'entry' ? exportLine({ ...value, index }) : line;
};

describe('an exported journal', () => {
  it('is intact, and says what was verified', async () => {
    const report = await verify(journal.lines);
    expect(report).toMatchObject({
      outcome: 'intact',
      logs: [{ origin: ORIGIN, entries: EVENTS.length, closed: 0, witnesses: 0 }],
    });
    expect(report.steps.map(({ step, state }) => `${step} ${state}`)).toEqual(
      JOURNAL_STEPS.map((step) => `${step} ok`),
    );
  });

  it('holds entries in the order of their index, whatever the clock said', async () => {
    const times = ['2026-11-21T09:00:00.000Z', '2026-11-21T08:00:00.000Z', '1999-01-01T00:00:00.000Z'];
    const events = times.map((time): JournalEvent => ({ kind: 'exported', time, what: 'journal' }));
    const backwards = memoryJournal([opened, ...events.map((event) => [event])]);
    expect(await verdict(backwards.lines)).toBe('intact');
    const told = backwards.lines.filter((line) => line.includes('"type":"entry"'));
    expect(told.map((line) => /"index":(\d)/.exec(line)?.[1])).toEqual(['0', '1', '2', '3']);
  });

  it('stays verifiable when openings are erased or withheld', async () => {
    const erased = journal.lines.map((line) => {
      const value = parsed(line);
      return value.type === 'entry' ? exportLine({ ...value, opening: [] }) : line;
    });
    expect(erased.join()).not.toContain(NADIA.name);
    const report = await verify(erased);
    expect(report.outcome).toBe('intact');
    // All but the entries that commit to nothing.
    expect(report.logs[0]?.closed).toBe(EVENTS.length - 2);
  });
});

describe('a journal that somebody touched', () => {
  it('is found when it is cut', async () => {
    const last = journal.lines.length - 1;
    expect(await verdict(without(last))).toBe(`broken no-checkpoint ${EVENTS.length}`);
    expect(await verdict(journal.lines.slice(0, 1))).toBe('broken no-checkpoint 0');
    expect(await verdict([])).toBe('unreadable not-a-journal');
    expect(await verdict(journal.lines.slice(1))).toBe('unreadable not-a-journal');
    // Cut behind an earlier checkpoint it is a genuine journal, only shorter: whoever knows a later one sees it.
    const shorter = journal.lines.slice(0, place(isCheckpoint, 1) + 1);
    expect(await verdict(shorter)).toBe('intact');
    expect(await verdict(shorter, { known: [journal.checkpoint] })).toBe('broken shorter-than-known 5');
    expect(await verdict(journal.lines, { known: [journal.checkpoint] })).toBe('intact');
  });

  it('is found when an entry is taken out, put in twice or moved', async () => {
    for (let nth = 0; nth < EVENTS.length; nth += 1) {
      const at = place(isEntry, nth);
      expect(await verdict(without(at))).toMatch(/^broken (entry-order|checkpoint-order)/);
      const twice = journal.lines.flatMap((line, other) => (other === at ? [line, line] : [line]));
      expect(await verdict(twice)).toBe(`broken entry-order ${nth}`);
    }
    const [a, b] = [place(isEntry, 2), place(isEntry, 3)];
    const swapped = journal.lines.map((line, at) =>
      at === a ? journal.lines[b] : at === b ? journal.lines[a] : line,
    );
    expect(await verdict(swapped.map((line = '') => line))).toBe('broken entry-order 3');
    const relabelled = swapped.map((line = '', at) =>
      at === a ? renumbered(line, 2) : at === b ? renumbered(line, 3) : line,
    );
    expect(await verdict(relabelled)).toBe('broken wrong-root 5');
  });

  it('is found when the first entry is another', async () => {
    const headless = memoryJournal([EVENTS.slice(1, 3)]);
    expect(await verdict(headless.lines)).toBe('broken first-entry 0');
  });

  it('is found when a checkpoint is moved or taken from elsewhere', async () => {
    const [first, second] = [place(isCheckpoint, 0), place(isCheckpoint, 1)];
    const swapped = journal.lines.map((line, at) =>
      at === first ? journal.lines[second] : at === second ? journal.lines[first] : line,
    );
    expect(await verdict(swapped.map((line = '') => line))).toBe('broken checkpoint-order 2');
    const other = memoryJournal(batches, { signers: [testSigner('trace.example.fr/1', 1)] });
    expect(await verdict(edited(first, () => other.lines[first] ?? ''))).toBe('broken other-log 2');
    const forged = memoryJournal(batches, { signers: [testSigner(ORIGIN, 2)] });
    expect(await verdict(edited(first, () => forged.lines[first] ?? ''))).toBe(
      'unknown-key unknown-signer 2',
    );
    expect(await verdict(forged.lines)).toBe('unknown-key unknown-key 0');
  });

  it('is found when two logs are spliced', async () => {
    // The same key, the same first entries, another story after them.
    const other = memoryJournal([batches[0] ?? [], EVENTS.slice(3, 6)]);
    const spliced = [...journal.lines.slice(0, 4), ...other.lines.slice(4)];
    expect(await verdict(spliced)).toBe('intact');
    // Both are genuine: only a checkpoint of the other story tells that the log was forked.
    expect(await verdict(spliced, { known: [checkpointAt(journal.lines, 1)] })).toBe(
      'broken known-checkpoint 4',
    );
    const mixed = [...journal.lines.slice(0, 6), ...other.lines.slice(6)];
    expect(await verdict(mixed)).toBe('broken wrong-root 5');
    expect(await verdict([...journal.lines, ...journal.lines])).toBe('broken entry-order');
    expect(
      await verdict([...journal.lines, exportLine({ ...parsedLog(), origin: 'trace.example.fr/2' })]),
    ).toBe('broken no-checkpoint 0');
  });

  it('is found when somebody rewrites it from an entry on', async () => {
    const rewritten = memoryJournal([...batches.slice(0, 2), EVENTS.slice(6, 7), ...batches.slice(3)]);
    expect(await verdict(rewritten.lines)).toBe('intact');
    for (const nth of [2, 3])
      expect(await verdict(rewritten.lines, { known: [checkpointAt(journal.lines, nth)] })).toMatch(
        /^broken known-checkpoint/,
      );
    expect(await verdict(rewritten.lines, { known: [checkpointAt(journal.lines, 1)] })).toBe('intact');
  });

  it('is not excused by a known checkpoint that is not genuine', async () => {
    expect(await verdict(journal.lines, { known: ['x'] })).toBe('broken not-a-checkpoint');
    const stranger = memoryJournal([opened], { signers: [testSigner(ORIGIN, 9)] }).checkpoint;
    expect(await verdict(journal.lines, { known: [stranger] })).toBe('unknown-key unknown-signer 1');
    const ring = {
      ...ringOf(),
      keys: [...ringOf().keys, ...ringOf(testSigner('trace.example.fr/2', 2)).keys],
    };
    const elsewhere = memoryJournal([opened], { signers: [testSigner('trace.example.fr/2', 2)] }).checkpoint;
    expect(await verdict(journal.lines, { ring, known: [elsewhere] })).toBe('broken shorter-than-known 1');
  });

  it('is found wherever one of its bytes is changed', async () => {
    const { lines } = memoryJournal([
      [
        ...opened,
        { kind: 'taken-back', time: TIME, documentId: 'd', passage: 'p', agent: { id: 'a', name: 'A' } },
      ],
    ]);
    const text = lines.join('\n');
    expect(await verdict(lines)).toBe('intact');
    const accepted: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const flip = String.fromCharCode(text.charCodeAt(at) ^ 1);
      const report = await verify((text.slice(0, at) + flip + text.slice(at + 1)).split('\n'));
      if (report.outcome === 'intact' || report.reason === undefined || report.reason === 'unexpected')
        accepted.push(`${at} ${text.slice(at - 20, at + 20)}`);
    }
    expect(accepted).toEqual([]);
  });

  it('never makes the verifier throw, nor believe', async () => {
    const text = journal.lines.join('\n');
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(3000), fc.string({ maxLength: 5 }), async (at, cut, noise) => {
        const from = at % text.length;
        const damaged = text.slice(0, from) + noise + text.slice(from + cut);
        const report = await verify(damaged.split('\n'), { known: [journal.checkpoint] });
        if (damaged !== text) expect(report.outcome).not.toBe('intact');
        expect(report.reason).not.toBe('unexpected');
      }),
      { numRuns: 100 },
    );
    const broken = (function* () {
      yield journal.lines[0] ?? '';
      throw new Error('disk');
    })();
    expect(await verifyJournal(broken, { ring: ringOf(), verify: verifySignature })).toMatchObject({
      outcome: 'unreadable',
      reason: 'unexpected',
    });
  });
});

describe('keys and witnesses', () => {
  const next = testSigner(ORIGIN, 3);
  const rotated: KeyRing = {
    ...ringOf(),
    keys: [
      { key: signer.key, firstEntry: 0, lastEntry: 4, from: TIME, until: TIME, compromised: false },
      { key: next.key, firstEntry: 5, from: TIME, compromised: false },
    ],
  };

  it('follow a rotation', async () => {
    const { lines } = memoryJournal(batches, { signers: [signer, signer, next] });
    expect(await verdict(lines, { ring: rotated })).toBe('intact');
    expect(await verdict(lines)).toBe('unknown-key unknown-key 5');
  });

  it('are refused before and after their time', async () => {
    expect(await verdict(journal.lines, { ring: rotated })).toBe('broken entry-key-not-valid 5');
    const early = memoryJournal(batches, { signers: [signer, next] });
    expect(await verdict(early.lines, { ring: rotated })).toBe('broken entry-key-not-valid 2');
  });

  it('are counted on the last checkpoint', async () => {
    const witness = testSigner('temoin.example.fr/w1', 8, 'cosignature');
    const ring = { ...ringOf(), witnesses: [witness.key], quorum: 1 };
    expect(await verdict(journal.lines, { ring })).toBe(`broken too-few-witnesses ${EVENTS.length}`);
    const cosigned = edited(journal.lines.length - 1, (line) => {
      const value = parsed(line);
      return value.type === 'checkpoint' ? exportLine({ ...value, note: cosign(value.note, witness) }) : line;
    });
    expect((await verify(cosigned, { ring })).logs).toMatchObject([{ witnesses: 1 }]);
  });
});

function cosign(note: string, by: Signer): string {
  const message = cosignatureMessage(parseNote(note)?.text ?? '', 7);
  return (
    note + signatureLine({ ...by.key, signature: new Uint8Array([...timeBytes(7), ...by.sign(message)]) })
  );
}

function checkpointAt(lines: readonly string[], nth: number): string {
  const found = lines.map(parsed).filter(({ type }) => type === 'checkpoint')[nth];
  return found?.type === 'checkpoint' ? found.note : '';
}

function parsedLog(): Extract<ExportLine, { type: 'log' }> {
  const line = parsed(journal.lines[0] ?? '');
  if (line.type !== 'log') throw new Error('no log');
  return line;
}
