/** Writes zips entry by entry, with lies where a test wants them. Not our writer: a second opinion on the format. */
import { deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Compressed bytes, when they are made elsewhere. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  /** In both headers unless `central` says otherwise. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Sizes after the data instead of before; 'bare' has no signature, 'lying' a wrong size. */
  readonly descriptor?: 'signed' | 'bare' | 'lying';
  readonly localName?: string;
  readonly localSize?: number;
  /** Offset in the directory, when it is to be wrong. */
  readonly offset?: number;
  /** Bytes put before the record, in no entry. */
  readonly gap?: number;
}

export interface RawZip {
  readonly comment?: Uint8Array;
  readonly after?: Uint8Array;
  readonly declaredCount?: number;
  readonly zip64?: boolean;
  readonly disk?: number;
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
export function crcOf(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

export function rawZip(entries: readonly RawEntry[], options: RawZip = {}): Uint8Array {
  const out: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  const push = (buffer: Buffer): void => {
    out.push(buffer);
    at += buffer.length;
  };
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(content) : content));
    const crc = entry.crc ?? crcOf(content);
    const size = entry.size ?? content.length;
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    if (entry.gap) push(Buffer.alloc(entry.gap, 1));
    const start = at;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (!entry.descriptor) {
      local.writeUInt32LE(crc, 14);
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt32LE(entry.localSize ?? size, 22);
    }
    local.writeUInt16LE(localName.length, 26);
    push(Buffer.concat([local, localName, packed]));
    if (entry.descriptor) {
      const fields = Buffer.alloc(12);
      fields.writeUInt32LE(crc, 0);
      fields.writeUInt32LE(packed.length, 4);
      fields.writeUInt32LE(entry.descriptor === 'lying' ? size + 1 : size, 8);
      if (entry.descriptor !== 'bare') push(Buffer.from([0x50, 0x4b, 7, 8]));
      push(fields);
    }
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    record.writeUInt16LE(20, 6);
    record.writeUInt16LE(flags, 8);
    record.writeUInt16LE(method, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(entry.offset ?? start, 42);
    central.push(Buffer.concat([record, name]));
  }
  const directory = Buffer.concat(central);
  const start = at;
  push(directory);
  if (options.zip64) {
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    push(locator);
  }
  const comment = Buffer.from(options.comment ?? []);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.disk ?? 0, 4);
  const count = options.declaredCount ?? entries.length;
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(comment.length, 20);
  push(Buffer.concat([end, comment, Buffer.from(options.after ?? [])]));
  return new Uint8Array(Buffer.concat(out));
}
