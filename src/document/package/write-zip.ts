/**
 * Writes a zip: untouched entries are copied as they stand, new ones are compressed. Deterministic: no clock, fixed time.
 */
import { deflateSync } from 'fflate';
import type { ZipEntry } from './directory';
import { crc32 } from './inflate';

/** An entry of the file to write: an old record to copy, or new bytes. */
export type ZipItem =
  | { readonly kind: 'copy'; readonly entry: ZipEntry }
  | { readonly kind: 'new'; readonly name: string; readonly bytes: Uint8Array };

/** 1 January 1980, 00:00: the zero of zip. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x800;

/** @param source the file that `copy` items come from. */
export function writeZip(source: Uint8Array, items: readonly ZipItem[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const item of items) {
    const record = item.kind === 'copy' ? copied(source, item.entry, offset) : compressed(item, offset);
    chunks.push(...record.local);
    central.push(record.central);
    for (const chunk of record.local) offset += chunk.length;
  }
  const centralSize = central.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, items.length, true);
  end.setUint16(10, items.length, true);
  end.setUint32(12, centralSize, true);
  end.setUint32(16, offset, true);
  return concat([...chunks, ...central, new Uint8Array(end.buffer)]);
}

interface ZipRecord {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

function copied(source: Uint8Array, entry: ZipEntry, offset: number): ZipRecord {
  const central = source.slice(entry.centralStart, entry.centralEnd);
  new DataView(central.buffer).setUint32(42, offset, true);
  return { local: [source.subarray(entry.start, entry.end)], central };
}

function compressed(item: { readonly name: string; readonly bytes: Uint8Array }, offset: number): ZipRecord {
  const name = new TextEncoder().encode(item.name);
  const packed = deflateSync(item.bytes, { level: 6 });
  const stored = packed.length >= item.bytes.length;
  const data = stored ? item.bytes : packed;
  const common = new DataView(new ArrayBuffer(26));
  common.setUint16(0, 20, true); // version needed: 2.0
  common.setUint16(2, FLAGS, true);
  common.setUint16(4, stored ? 0 : 8, true);
  common.setUint16(8, DATE, true);
  common.setUint32(10, crc32(item.bytes), true);
  common.setUint32(14, data.length, true);
  common.setUint32(18, item.bytes.length, true);
  common.setUint16(22, name.length, true);
  const fields = new Uint8Array(common.buffer);
  const rest = new DataView(new ArrayBuffer(14)); // comment, disk, attributes: zero; then the offset
  rest.setUint32(10, offset, true);
  return {
    local: [Uint8Array.of(0x50, 0x4b, 3, 4), fields, name, data],
    central: concat([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), fields, new Uint8Array(rest.buffer), name]),
  };
}

export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
