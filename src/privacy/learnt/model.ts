/**
 * What was learnt, as a file: a weight for each tag of each trait that was kept, and for each pair of tags. Bytes in, bytes out: where they are
 * kept is the caller's business. No text can be read back from it, only numbers of words and of their combinations.
 */
import { unzlibSync, zlibSync } from 'fflate';
import { TAG_COUNT } from './tags';

/** The first tag has no weight of its own: the others are told against it. */
export const WEIGHED = TAG_COUNT - 1;

export interface LearntModel {
  /** Logarithms, `first * TAG_COUNT + second`. */
  readonly follows: Float64Array;
  /** Adds to `scores`, from `at` on, what the first `count` traits (256 at most) say of each tag. */
  add(traits: Int32Array, count: number, scores: Float64Array, at: number): void;
}

export interface LearntWeights {
  readonly follows: Float64Array;
  /** Sorted. */
  readonly traits: Int32Array;
  /** `WEIGHED` a trait, in the order of `traits`. */
  readonly weights: Float64Array;
}

/** The bytes are not what was learnt, or of another version. */
export class LearntModelError extends Error {
  override readonly name = 'LearntModelError';
  constructor(override readonly cause?: unknown) {
    super('Le fichier de ce que la détection a appris ne peut pas être lu\u00A0: réinstallez Paraphe.');
  }
}

const MAGIC = 0x31544c50;
const HEAD = 12;
const STEPS = 127;
/** Numbers of an entry of the table: the trait, then its weights, four a number. */
const ENTRY = 3;
/** Added to a weight, which is a signed byte, so that sums of several in one number do not borrow from each other. */
const RAISED = 128;
/** The first and third bytes. */
const PAIR = 0x00ff00ff;

/** Weights are rounded to 255 steps. The same bytes for the same weights. */
export function packModel({ follows, traits, weights }: LearntWeights): Uint8Array {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const bytes = new Uint8Array(HEAD + 8 * follows.length + (4 + WEIGHED) * traits.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, traits.length, true);
  view.setFloat32(8, most / STEPS, true);
  let at = HEAD;
  for (const value of follows) {
    view.setFloat64(at, value, true);
    at += 8;
  }
  // The differences of sorted numbers compress better than the numbers.
  let former = 0;
  for (const trait of traits) {
    view.setInt32(at, trait - former, true);
    former = trait;
    at += 4;
  }
  const scale = view.getFloat32(8, true);
  for (const weight of weights) {
    view.setInt8(at, scale === 0 ? 0 : Math.round(weight / scale));
    at += 1;
  }
  return zlibSync(bytes, { level: 9 });
}

/** @throws LearntModelError */
export function openModel(packed: Uint8Array): LearntModel {
  const bytes = inflated(packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pairs = TAG_COUNT * TAG_COUNT;
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new LearntModelError();
  const count = view.getUint32(4, true);
  if (bytes.length !== HEAD + 8 * pairs + (4 + WEIGHED) * count) throw new LearntModelError();
  const scale = view.getFloat32(8, true);
  const follows = Float64Array.from({ length: pairs }, (_, i) => view.getFloat64(HEAD + 8 * i, true));
  const weights = new Uint8Array(bytes.buffer, bytes.byteOffset + HEAD + 8 * pairs + 4 * count);
  // Open addressing, half empty. An entry holds all that a look needs, so that it costs one look in memory: a text makes tens of thousands.
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const entries = new Int32Array(ENTRY * size);
  let trait = 0;
  for (let row = 0; row < count; row += 1) {
    trait = (trait + view.getInt32(HEAD + 8 * pairs + 4 * row, true)) | 0;
    let place = trait & (size - 1);
    while (entries[ENTRY * place + 1] !== 0) place = (place + 1) & (size - 1);
    entries[ENTRY * place] = trait;
    entries[ENTRY * place + 1] = fourOf(weights, WEIGHED * row);
    entries[ENTRY * place + 2] = fourOf(weights, WEIGHED * row + 4);
  }
  return {
    follows,
    add(traits, count, scores, at) {
      let found = 0;
      // Two sums a number, 16 bits each: 256 raised weights fit.
      let [even, odd, laterEven, laterOdd] = [0, 0, 0, 0];
      for (let i = 0; i < count; i += 1) {
        const wanted = traits[i] ?? 0;
        let place = wanted & (size - 1);
        let four = entries[ENTRY * place + 1] ?? 0;
        while (four !== 0 && entries[ENTRY * place] !== wanted) {
          place = (place + 1) & (size - 1);
          four = entries[ENTRY * place + 1] ?? 0;
        }
        if (four === 0) continue;
        const later = entries[ENTRY * place + 2] ?? 0;
        found += 1;
        even += four & PAIR;
        odd += (four >>> 8) & PAIR;
        laterEven += later & PAIR;
        laterOdd += (later >>> 8) & PAIR;
      }
      const say = (tag: number, sum: number): void => {
        scores[at + 1 + tag] = (scores[at + 1 + tag] ?? 0) + scale * (sum - RAISED * found);
      };
      say(0, even & 0xffff);
      say(1, odd & 0xffff);
      say(2, even >>> 16);
      say(3, odd >>> 16);
      say(4, laterEven & 0xffff);
      say(5, laterOdd & 0xffff);
      say(6, laterEven >>> 16);
      say(7, laterOdd >>> 16);
    },
  };
}

/** Four weights from `at` on as one number, a byte each, raised so that none is negative: never 0, which tells an empty place. */
function fourOf(weights: Uint8Array, at: number): number {
  let four = 0;
  for (let i = 0; i < 4; i += 1) four |= (((weights[at + i] ?? 0) + RAISED) & 0xff) << (8 * i);
  return four;
}

function inflated(packed: Uint8Array): Uint8Array {
  try {
    return unzlibSync(packed);
  } catch (error) {
    throw new LearntModelError(error);
  }
}
