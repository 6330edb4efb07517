/**
 * Reads the directory of a zip without inflating anything, and refuses what a .docx never needs. Offsets and sizes are
 * checked against each other and against the local headers, so that no two readers can see two different files.
 */
import { checkName, decodeName, nameKey } from './entry-name';
import { HostileFileError } from './errors';
import type { Limits } from './limits';

export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes as stored, and once inflated. */
  readonly packed: number;
  readonly size: number;
  /** Where the compressed bytes begin. */
  readonly dataStart: number;
  /** The local record with its data and descriptor, [start, end): what is copied when the part is not touched. */
  readonly start: number;
  readonly end: number;
  /** The record in the central directory, [start, end). */
  readonly centralStart: number;
  readonly centralEnd: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
const END_SIZE = 22;
const FLAG_ENCRYPTED = 1;
const FLAG_DESCRIPTOR = 8;
const FLAG_PATCHED = 0x20;
const FLAG_STRONG = 0x40;
const FLAG_MASKED = 0x2000;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * @returns the entries in the order of the central directory.
 * @throws HostileFileError for anything that is not a plain, consistent zip within the limits.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  if (bytes.length > limits.fileBytes)
    throw new HostileFileError('file-too-large', { limit: limits.fileBytes, found: bytes.length });
  const view = viewOf(bytes);
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0) throw new HostileFileError('ole-file');
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) throw new HostileFileError('not-a-zip');

  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const centralSize = view.getUint32(end + 12, true);
  const centralStart = view.getUint32(end + 16, true);
  if (count === 0xffff || centralSize === 0xffffffff || centralStart === 0xffffffff)
    throw new HostileFileError('zip64');
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) throw new HostileFileError('zip64');
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
  if (disks !== 0 || view.getUint16(end + 8, true) !== count) throw new HostileFileError('multi-disk');
  if (count > limits.entries)
    throw new HostileFileError('too-many-entries', { limit: limits.entries, found: count });
  if (centralStart + centralSize > end) throw new HostileFileError('truncated');
  if (centralStart + centralSize < end) throw new HostileFileError('hidden-data');

  const entries: ZipEntry[] = [];
  let at = centralStart;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, view, at, end, centralStart, limits);
    entries.push(entry);
    at = entry.centralEnd;
  }
  if (at !== end) throw new HostileFileError('header-mismatch', { detail: 'size of the central directory' });
  checkTogether(entries, centralStart, limits);
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - 0xffff);
  let candidate = false;
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    // A comment that itself looks like an end record would let two readers find two directories.
    if (!candidate && view.getUint16(at + 20, true) === view.byteLength - at - END_SIZE) return at;
    candidate = true;
  }
  throw new HostileFileError(candidate ? 'trailing-data' : 'truncated');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
  centralStart: number,
  limits: Limits,
): ZipEntry {
  if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL)
    throw new HostileFileError('header-mismatch', { detail: 'central record' });
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const centralEnd = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const start = view.getUint32(at + 42, true);
  if (centralEnd > limit) throw new HostileFileError('truncated');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = decodeName(nameBytes);
  checkName(name);
  if (view.getUint16(at + 34, true) !== 0) throw new HostileFileError('multi-disk', { name });
  if (flags & (FLAG_ENCRYPTED | FLAG_STRONG | FLAG_MASKED)) throw new HostileFileError('encrypted', { name });
  if ((method !== 0 && method !== 8) || flags & FLAG_PATCHED)
    throw new HostileFileError('unknown-method', { name, found: method });
  if (packed === 0xffffffff || size === 0xffffffff || start === 0xffffffff)
    throw new HostileFileError('zip64', { name });
  if (size > limits.partBytes)
    throw new HostileFileError('part-too-large', { name, limit: limits.partBytes, found: size });
  if (size > limits.ratioFloorBytes && size > packed * limits.ratio)
    throw new HostileFileError('ratio-too-high', {
      name,
      limit: limits.ratio,
      found: size / Math.max(1, packed),
    });
  if (method === 0 && packed !== size) throw new HostileFileError('header-mismatch', { name });
  if (name.endsWith('/') && size !== 0) throw new HostileFileError('unsafe-name', { name });

  const central = { flags, method, crc, packed, size, nameBytes, name };
  const { dataStart, end } = readLocal(bytes, view, start, centralStart, central);
  return { name, method, crc, packed, size, dataStart, start, end, centralStart: at, centralEnd };
}

interface CentralFields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly nameBytes: Uint8Array;
  readonly name: string;
}

function readLocal(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  limit: number,
  central: CentralFields,
): { dataStart: number; end: number } {
  const { name } = central;
  if (start + 30 > limit) throw new HostileFileError('truncated', { name });
  const flags = view.getUint16(start + 6, true);
  const nameLength = view.getUint16(start + 26, true);
  const dataStart = start + 30 + nameLength + view.getUint16(start + 28, true);
  const dataEnd = dataStart + central.packed;
  if (dataEnd > limit) throw new HostileFileError('truncated', { name });
  const mask = FLAG_ENCRYPTED | FLAG_DESCRIPTOR | FLAG_STRONG;
  const sameName =
    nameLength === central.nameBytes.length &&
    central.nameBytes.every((byte, index) => bytes[start + 30 + index] === byte);
  const streamed = (flags & FLAG_DESCRIPTOR) !== 0;
  const agrees = (offset: number, value: number): boolean => {
    const found = view.getUint32(offset, true);
    return found === value || (streamed && found === 0);
  };
  if (
    view.getUint32(start, true) !== LOCAL ||
    !sameName ||
    (flags & mask) !== (central.flags & mask) ||
    view.getUint16(start + 8, true) !== central.method ||
    !agrees(start + 14, central.crc) ||
    !agrees(start + 18, central.packed) ||
    !agrees(start + 22, central.size)
  )
    throw new HostileFileError('header-mismatch', { name });
  return { dataStart, end: streamed ? endOfDescriptor(view, dataEnd, limit, central) : dataEnd };
}

/** The descriptor repeats CRC and sizes after the data, with or without its signature; it must say what the directory says. */
function endOfDescriptor(view: DataView, at: number, limit: number, central: CentralFields): number {
  const matches = (offset: number): boolean =>
    offset + 12 <= limit &&
    view.getUint32(offset, true) === central.crc &&
    view.getUint32(offset + 4, true) === central.packed &&
    view.getUint32(offset + 8, true) === central.size;
  if (at + 4 <= limit && view.getUint32(at, true) === DESCRIPTOR && matches(at + 4)) return at + 16;
  if (matches(at)) return at + 12;
  throw new HostileFileError('header-mismatch', { name: central.name, detail: 'data descriptor' });
}

function checkTogether(entries: readonly ZipEntry[], centralStart: number, limits: Limits): void {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const key = nameKey(entry.name);
    if (names.has(key)) throw new HostileFileError('duplicate-name', { name: entry.name });
    names.add(key);
    total += entry.size;
  }
  if (total > limits.totalBytes)
    throw new HostileFileError('total-too-large', { limit: limits.totalBytes, found: total });
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    if (entry.start < end) throw new HostileFileError('overlapping-entries', { name: entry.name });
    // A record in a gap is invisible here, yet a reader that streams the file would find it.
    if (entry.start > end) throw new HostileFileError('hidden-data', { name: entry.name });
    end = entry.end;
  }
  if (end !== centralStart) throw new HostileFileError('hidden-data');
}
