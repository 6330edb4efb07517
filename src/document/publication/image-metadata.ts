/**
 * What a picture's file says beside its pixels (author, place, camera, editing history), taken out of JPEG and PNG; other formats
 * come back as they are. It must not touch a pixel.
 */

/** The same bytes, the same object, when there is nothing to take out. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes);
  return PNG.every((byte, at) => bytes[at] === byte) ? png(bytes) : bytes;
}

/** Segments of a JPEG that draw nothing: APP1 (Exif, XMP), APP3 to APP13 (IPTC…), APP15, comments. */
const SAYS = (marker: number): boolean =>
  marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xef || marker === 0xfe;

/** ISO/IEC 10918-1, annex B: segments up to the scan, which is kept with all that follows up to the end of the image. */
function jpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return bytes;
    if (!SAYS(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at, endOfImage(bytes, at)));
  return joined(kept, bytes);
}

/** After the end of the image programs append what they like; a thumbnail's own end stands before, in a segment. */
function endOfImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_SAYS = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** ISO/IEC 15948: chunks up to IEND. */
function png(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return bytes;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PNG_SAYS.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
    if (type === 'IEND') break;
  }
  return joined(kept, bytes);
}

function joined(pieces: readonly Uint8Array[], original: Uint8Array): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length === original.length) return original;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
