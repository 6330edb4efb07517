/**
 * A process of its own that opens one hostile file in one way, and says what that took: time, and how far memory rose above
 * what it was just before. Started by the row of the zip bomb.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { HostileFileError, newPackage, openPackage } from '../../src/document/package';
import { scanDocument } from '../../src/document/scan';

export type Reader = 'paraphe' | 'jszip';

export interface BombReport {
  readonly milliseconds: number;
  /** Growth of the resident memory at its highest, in bytes. */
  readonly memory: number;
  /** Code of the refusal, or how many bytes were inflated. */
  readonly outcome: string;
}

const READERS: Readonly<Record<Reader, (bytes: Uint8Array) => Promise<string>>> = {
  paraphe: (bytes) => Promise.resolve(scanOf(bytes)),
  async jszip(bytes) {
    const file = (await JSZip.loadAsync(bytes)).file('word/document.xml');
    try {
      return String((await file?.async('uint8array'))?.length);
    } catch (error) {
      return String(error);
    }
  },
};

function scanOf(bytes: Uint8Array): string {
  try {
    scanDocument(openPackage(bytes));
    return 'accepted';
  } catch (error) {
    if (error instanceof HostileFileError) return error.code;
    throw error;
  }
}

/** @param args the reader, the file, and how many honest files are read before it. */
export async function serveBombChild([
  reader = '',
  file = '',
  honestReads = '',
]: readonly string[]): Promise<void> {
  const read = READERS[reader as Reader];
  const bytes = new Uint8Array(readFileSync(file));
  const honest = newPackage().save();
  for (let i = 0; i < Number(honestReads); i++) await read(honest);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  forgetPeak();
  const start = performance.now();
  const outcome = await read(bytes);
  const milliseconds = performance.now() - start;
  // Linux counts resident pages by batches: a little less than before means none.
  const report: BombReport = { milliseconds, memory: Math.max(0, peak() - before), outcome };
  process.stdout.write(JSON.stringify(report));
}

/** Linux forgets the highest resident size so far; elsewhere the peak since the start stands, which can only overstate. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux, or not allowed.
  }
}

function peak(): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (found !== undefined) return Number(found) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
