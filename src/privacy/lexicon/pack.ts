/**
 * The file that holds lexicons: named automata behind a JSON header, compressed. Bytes in, bytes out: where they are kept is
 * the caller's business.
 */
import { unzlibSync, zlibSync } from 'fflate';
import { z } from 'zod';

const headerSchema = z.strictObject({
  format: z.literal('paraphe-lexicon-1'),
  /** Where the words come from, and under which licence. */
  sources: z.array(z.string()),
  sections: z.array(z.strictObject({ name: z.string(), words: z.int().min(0), edges: z.int().min(1) })),
});

export interface PackedLexicon {
  readonly sources: readonly string[];
  readonly sections: readonly PackedSection[];
}

export interface PackedSection {
  readonly name: string;
  /** How many words it holds. */
  readonly words: number;
  /** As `dawg` reads them. */
  readonly edges: Uint32Array;
}

/** The bytes are not a lexicon, or one of a later version. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  constructor(override readonly cause: unknown) {
    super(
      'Le fichier des lexiques ne peut pas être lu\u00A0: réinstallez Paraphe, ou refaites «\u00A0paraphe lexicon add\u00A0».',
    );
  }
}

/** The same bytes for the same sections. */
export function packLexicon({ sources, sections }: PackedLexicon): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({
      format: 'paraphe-lexicon-1',
      sources,
      sections: sections.map(({ name, words, edges }) => ({ name, words, edges: edges.length })),
    }),
  );
  const size = sections.reduce((sum, { edges }) => sum + 4 * edges.length, 4 + header.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = 4 + header.length;
  for (const { edges } of sections) {
    for (const edge of edges) {
      view.setUint32(at, edge, true);
      at += 4;
    }
  }
  return zlibSync(bytes, { level: 9 });
}

/** @throws LexiconError */
export function unpackLexicon(packed: Uint8Array): PackedLexicon {
  try {
    const bytes = unzlibSync(packed);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = view.getUint32(0, true);
    const header = headerSchema.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, 4 + length))),
    );
    let at = 4 + length;
    const sections = header.sections.map(({ name, words, edges }) => {
      const array = readEdges(bytes, at, edges);
      at += 4 * edges;
      return { name, words, edges: array };
    });
    return { sources: header.sources, sections };
  } catch (error) {
    throw new LexiconError(error);
  }
}

/** Whether this machine stores numbers as the file does. */
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function readEdges(bytes: Uint8Array, from: number, count: number): Uint32Array {
  if (bytes.length < from + 4 * count) throw new RangeError('cut short');
  const copy = bytes.slice(from, from + 4 * count);
  if (LITTLE_ENDIAN) return new Uint32Array(copy.buffer);
  const view = new DataView(copy.buffer);
  return Uint32Array.from({ length: count }, (_, i) => view.getUint32(4 * i, true));
}
