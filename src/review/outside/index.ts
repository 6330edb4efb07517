/**
 * Generated words that stand outside their mark: pasted again, moved to a note, kept when the mark was removed, or reworded
 * lightly. Compares the text with what the record knows was generated. It must not raise the alarm on what administrative
 * prose repeats by nature: the template's own sentences, and the facts that they quote.
 */
import { excerptOf } from '../excerpt';
import type { PassageId } from '../ledger';
import type { DocumentRecord, ReplacedPassage } from '../record';
import type { ScannedBlock, Story } from '../scan';
import { RewordingIndex } from './reworded';
import { VerbatimIndex, type Run } from './verbatim';
import { WordReader, type Words } from './words';

export interface OutsideHit {
  readonly passage: PassageId;
  readonly story: Story;
  readonly excerpt: string;
  /** Not the same words in the same order, but like them. */
  readonly reworded: boolean;
}

/** Every stretch of unmarked text that repeats generated words, at most one a block and passage. Linear in the text. */
export function outsideText(blocks: readonly ScannedBlock[], record: DocumentRecord): OutsideHit[] {
  return new OutsideSearch(record).hits(blocks);
}

/** What is looked for: made once for a record, asked of any text. */
export class OutsideSearch {
  readonly #reader = new WordReader();
  readonly #generated: readonly ReplacedPassage[];
  readonly #verbatim: VerbatimIndex;
  readonly #reworded: RewordingIndex;
  readonly #digests: ReadonlyMap<string, PassageId>;

  constructor(record: DocumentRecord) {
    // Words that others took the place of are still generated words.
    this.#generated = [...record.passages, ...(record.replaced ?? [])];
    const keys = (text: string): readonly string[] => this.#reader.read(text).keys;
    const passages = this.#generated.map(({ words }) => keys(words.join(' ')));
    // One text, as it is read: what two of its paragraphs say together is the document's own as well.
    const repeatable = (record.fixedWords ?? []).flatMap(keys);
    this.#verbatim = new VerbatimIndex(passages, repeatable);
    this.#reworded = new RewordingIndex(passages, repeatable);
    const fixed = new Set(record.fixedWords);
    this.#digests = new Map(
      this.#generated.flatMap(({ id, words, paragraphs }) =>
        // A paragraph that the template prints by itself as well is nobody's.
        paragraphs.flatMap((digest, i) => (fixed.has(words[i] ?? '') ? [] : [[digest, id] as const])),
      ),
    );
  }

  /** In the order of the blocks. */
  hits(blocks: readonly ScannedBlock[]): OutsideHit[] {
    const found = new Map<ScannedBlock, Map<PassageId, OutsideHit>>();
    const add = (block: ScannedBlock, passage: PassageId, start: number, reworded: boolean): void => {
      const of = found.get(block) ?? new Map<PassageId, OutsideHit>();
      found.set(block, of);
      const excerpt = excerptOf(block.unmarked, start);
      if (!of.has(passage)) of.set(passage, { passage, story: block.story, excerpt, reworded });
    };
    // A record rebuilt from a ledger has no words: a whole paragraph is recognised all the same.
    for (const block of blocks) {
      const whole = block.unmarked === block.text ? this.#digests.get(block.digest) : undefined;
      if (whole !== undefined && block.unmarked !== '') add(block, whole, 0, false);
    }
    for (const stream of this.#streams(blocks)) {
      const tell = ({ passage, word }: Run, reworded: boolean): void => {
        const place = stream.placeOf(word);
        const id = this.#generated[passage]?.id;
        if (place !== undefined && id !== undefined) add(place.block, id, place.start, reworded);
      };
      for (const run of this.#verbatim.runs(stream.keys)) tell(run, false);
      for (const likeness of this.#reworded.likenesses(stream.keys)) tell(likeness, true);
    }
    return blocks.flatMap((block) => [...(found.get(block)?.values() ?? [])]);
  }

  /** The unmarked words of each part of each story, whatever paragraphs and cells they are cut into: Enter hides nothing. */
  #streams(blocks: readonly ScannedBlock[]): Iterable<Stream> {
    const streams = new Map<string, Stream>();
    for (const block of blocks) {
      if (block.unmarked === '') continue;
      const name = `${block.story} ${block.part}`;
      const stream = streams.get(name) ?? new Stream();
      streams.set(name, stream);
      stream.add(block, this.#reader.read(block.unmarked));
    }
    return streams.values();
  }
}

/** Words of several blocks, one after another. */
class Stream {
  readonly keys: string[] = [];
  readonly #blocks: { readonly block: ScannedBlock; readonly from: number; readonly words: Words }[] = [];

  add(block: ScannedBlock, words: Words): void {
    this.#blocks.push({ block, from: this.keys.length, words });
    for (const key of words.keys) this.keys.push(key);
  }

  /** The block that a word stands in, and where in its text. */
  placeOf(word: number): { readonly block: ScannedBlock; readonly start: number } | undefined {
    const found = this.#blocks.findLast(({ from }) => from <= word);
    if (found === undefined) return undefined;
    return { block: found.block, start: found.words.starts[word - found.from] ?? 0 };
  }
}
