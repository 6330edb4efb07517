/**
 * Refusing a zip bomb of 300 MiB, honest about its size or lying, against inflating it with JSZip: time, and memory.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { newPackage } from '../../../src/document/package';
import { rawZip } from '../../support/docx/zip';
import type { BombReport, Reader } from '../bomb-child';
import { median, megabytes, milliseconds, pairOf } from '../measure';
import type { Line, Row } from '../row';

const SIZE = 300 * 1024 * 1024;
const RUNS = 3;
/** A server has read many files before: its code is compiled. Its heap has grown too, and would hide what a bomb takes. */
const HONEST_READS = { time: 20, memory: 1 } as const;
const TIME_GOAL = 0.02;
/** Megabytes. */
const MEMORY_GOAL = 10;
/** What the lying file declares: a document like any other. */
const DECLARED = 200_000;

export const zipBomb: Row = {
  id: 'bombe',
  title: 'Refuser une bombe zip de 300 Mio',
  measure() {
    const folder = mkdtempSync(join(tmpdir(), 'paraphe-bench-'));
    try {
      const { honest, lying } = bombs();
      const files = { honest: join(folder, 'honest.docx'), lying: join(folder, 'lying.docx') };
      writeFileSync(files.honest, honest);
      writeFileSync(files.lying, lying);
      return Promise.resolve([
        ...lines('qui annonce sa taille', files.honest),
        ...lines('qui ment sur sa taille', files.lying),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function bombs(): { honest: Uint8Array; lying: Uint8Array } {
  const content = Buffer.alloc(SIZE, ' ');
  const packed = deflateRawSync(content);
  const crc = crc32(content);
  const plain = newPackage();
  const zip = (size: number): Uint8Array =>
    rawZip(
      plain
        .names()
        .map((name) =>
          name === plain.mainPart ? { name, packed, size, crc } : { name, content: plain.bytes(name) },
        ),
    );
  return { honest: zip(SIZE), lying: zip(DECLARED) };
}

function lines(which: string, file: string): Line[] {
  const timed = { paraphe: [], jszip: [] } as Record<Reader, BombReport[]>;
  const weighed = { paraphe: [], jszip: [] } as Record<Reader, BombReport[]>;
  for (let i = 0; i < RUNS; i++)
    for (const reader of ['paraphe', 'jszip'] as const) {
      timed[reader].push(inChild(reader, file, HONEST_READS.time));
      weighed[reader].push(inChild(reader, file, HONEST_READS.memory));
    }
  const outcome = timed.paraphe[0]?.outcome ?? '';
  if (timed.paraphe.some((report) => report.outcome === 'accepted'))
    throw new Error('la bombe a été acceptée');
  const { ratio, ...times } = pairOf(
    timed.paraphe.map((report) => report.milliseconds),
    timed.jszip.map((report) => report.milliseconds),
  );
  const memory = (reports: readonly BombReport[]): number =>
    megabytes(median(reports.map((report) => report.memory)));
  return [
    {
      moment: `Refuser une bombe zip de 300 Mio ${which} (${outcome}) : temps`,
      ours: milliseconds(times.ours),
      reference: `JSZip ${milliseconds(times.theirs)}`,
      value: ratio,
      goal: TIME_GOAL,
    },
    {
      moment: `Refuser une bombe zip de 300 Mio ${which} : mémoire`,
      ours: `${memory(weighed.paraphe).toFixed(1)} Mo`.replace('.', ','),
      reference: `JSZip ${memory(weighed.jszip).toFixed(0)} Mo`,
      value: memory(weighed.paraphe),
      unit: 'Mo',
      goal: MEMORY_GOAL,
    },
  ];
}

function inChild(reader: Reader, file: string, honestReads: number): BombReport {
  const args = ['--expose-gc', process.argv[1] ?? '', '--bomb', reader, file, String(honestReads)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as BombReport;
}
