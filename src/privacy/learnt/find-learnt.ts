/**
 * What a text has that resembles what was personal in the texts that the layer learnt from. It looks at everything, and may be wrong anywhere:
 * what the detectors decided to leave in clear is for the caller to take out.
 */
import type { SpanType } from '../span';
import type { Scene } from '../people/scene';
import { placeStretches } from '../text/stretches';
import { cutAtoms, isWord, parts, type Atom } from './atoms';
import { readChain } from './chain';
import type { LearntModel } from './model';
import { TAG_COUNT, TAGS } from './tags';
import { columnsOf, MOST_TRAITS, traitsOf } from './traits';

/** An atom that may be personal. */
export interface Leaning {
  readonly type: SpanType;
  readonly start: number;
  readonly end: number;
  /** Probability that it is personal, whatever its kind. */
  readonly chance: number;
  /** Words and figures; signs are only hidden between others. */
  readonly solid: boolean;
  /** Index among the atoms: neighbours differ by one. */
  readonly place: number;
}

/** Less likely ones are not given. */
const LEAST = 0.02;

/** What is known of a stretch: its kind, or that it is nothing personal. */
export interface Known {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType | undefined;
}

/** What is known weighs that much more than any other kind there, as a logarithm. */
const KNOWN = 8;

/**
 * @param known in any order; what stands around it is read in its light
 * @returns in the order of the text
 */
export function findLeanings(scene: Scene, model: LearntModel, known: readonly Known[]): readonly Leaning[] {
  const text = cutAtoms(scene);
  const { atoms } = text;
  if (atoms.length === 0) return [];
  const scores = scoresOf(text, model);
  const placed = placeStretches(known);
  for (const [place, { start, end }] of atoms.entries()) {
    const [one] = placed.touching(start, end);
    if (one === undefined) continue;
    const at = place * TAG_COUNT + tagOf(one.type);
    scores[at] = (scores[at] ?? 0) + KNOWN;
  }
  const { marginals } = readChain(scores, model.follows, TAG_COUNT);
  return atoms.flatMap((atom, place) => {
    const row = place * TAG_COUNT;
    const chance = 1 - (marginals[row] ?? 0);
    return parts(atom) || chance < LEAST
      ? []
      : [
          {
            type: likeliest(marginals, row),
            start: atom.start,
            end: atom.end,
            chance,
            solid: isSolid(scene, atom),
            place,
          },
        ];
  });
}

/** A kind that is not told apart is a number like others. */
const tagOf = (type: SpanType | undefined): number => {
  const tag = (TAGS as readonly (SpanType | undefined)[]).indexOf(type);
  return tag === -1 ? TAGS.indexOf('ID') : tag;
};

const isSolid = ({ view }: Scene, atom: Atom): boolean =>
  isWord(atom) || /\d/u.test(view.text.slice(atom.start, atom.end));

function scoresOf(text: ReturnType<typeof cutAtoms>, model: LearntModel): Float64Array {
  const columns = columnsOf(text);
  const scores = new Float64Array(text.atoms.length * TAG_COUNT);
  const traits = new Int32Array(MOST_TRAITS);
  for (let place = 0; place < text.atoms.length; place += 1) {
    const count = traitsOf(text, columns, place, traits);
    model.add(traits, count, scores, place * TAG_COUNT);
  }
  return scores;
}

function likeliest(marginals: Float64Array, row: number): SpanType {
  let best = 1;
  for (let tag = 2; tag < TAG_COUNT; tag += 1)
    if ((marginals[row + tag] ?? 0) > (marginals[row + best] ?? 0)) best = tag;
  return TAGS[best] ?? 'ID';
}
