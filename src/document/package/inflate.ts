/**
 * Inflates one entry, never past the size its header declares, and checks size and CRC-32: a header that lies is found
 * after a few kilobytes, whatever the entry really holds.
 */
import { Inflate } from 'fflate';
import type { ZipEntry } from './directory';
import { HostileFileError } from './errors';

/**
 * Compressed bytes given at once. Deflate expands at most 1 032 times: small steps keep a lying header cheap, larger ones
 * are quicker, and are taken when the declared size makes room for what they may give. The first is the smallest: what it
 * gives says what to expect of the next.
 */
const FIRST_STEP = 128;
const SMALL_STEP = 1024;
const LARGE_STEP = 4096;
const HIGHEST_RATIO = 1032;
/** A part may be this many times more compressible further on than so far, and may end this many bytes past its size. */
const MARGIN = { ratio: 4, bytes: 65_536 } as const;

/** @param left bytes that the declared size still allows. @param ratio inflated bytes for a compressed one, so far. */
function nextStep(left: number, ratio: number): number {
  const expected = Math.floor((left + MARGIN.bytes) / (MARGIN.ratio * ratio));
  const most = left > LARGE_STEP * HIGHEST_RATIO ? LARGE_STEP : SMALL_STEP;
  return Math.min(most, Math.max(FIRST_STEP, expected));
}

/** @throws HostileFileError `corrupt-data` when the bytes are not what the directory says. */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packed);
  const bytes = entry.method === 0 ? packed.slice() : inflateBounded(packed, entry);
  if (crc32(bytes) !== entry.crc) throw new HostileFileError('corrupt-data', { name: entry.name });
  return bytes;
}

function inflateBounded(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length)
      throw new HostileFileError('corrupt-data', {
        name: entry.name,
        limit: entry.size,
        detail: 'more bytes',
      });
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    let at = 0;
    do {
      const step = at === 0 ? FIRST_STEP : nextStep(out.length - length, Math.max(1, length / at));
      const next = Math.min(packed.length, at + step);
      inflate.push(packed.subarray(at, next), next === packed.length);
      at = next;
    } while (at < packed.length);
  } catch (error) {
    if (error instanceof HostileFileError) throw error;
    throw new HostileFileError('corrupt-data', { name: entry.name, detail: String(error) });
  }
  if (length !== out.length)
    throw new HostileFileError('corrupt-data', { name: entry.name, limit: entry.size, found: length });
  return out;
}

const TABLE = new Int32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip uses it (ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // An indexed loop: this runs over every byte of the file, and iterating is ten times slower.
  for (let at = 0; at < bytes.length; at++)
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}
