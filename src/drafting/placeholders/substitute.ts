/**
 * Puts values in the place of placeholders: elision and contraction at the joints, capitals where a sentence begins, French
 * typography over the whole. Every value keeps its source. It must not add a word.
 */
import type { Source } from '../../act/act';
import { NBSP } from '../../act/spaces';
import { typeset } from '../../template/render';
import type { Segment } from '../passage';
import { mendJoint } from './joints';
import type { AnswerPart } from './read';

/** A stretch of a model's paragraph: what it wrote, and what it says that these words rest on. */
export interface ReadSegment {
  readonly parts: readonly AnswerPart[];
  readonly declared: readonly Source[];
}

interface Piece {
  readonly text: string;
  readonly sources: readonly Source[];
  readonly declared?: readonly Source[];
}

/** One paragraph; empty when nothing is left of it. What is missing stays visible: « [à compléter : Date de la demande] ». */
export const substitute = (segments: readonly ReadSegment[]): readonly Segment[] => {
  const pieces = spaced(segments).flatMap(({ parts, declared }) =>
    parts.map((part): Piece => pieceOf(part, declared)),
  );
  for (let i = 1; i < pieces.length; i++) {
    const [before, value] = [pieces[i - 1], pieces[i]];
    if (before === undefined || value === undefined || value.sources.length === 0) continue;
    const mended = mendJoint(before.text, value.text);
    pieces[i - 1] = { ...before, text: mended.before };
    pieces[i] = { ...value, text: opensSentence(mended.before, i) ? capital(mended.value) : mended.value };
  }
  const [first] = pieces;
  if (first !== undefined && first.sources.length > 0) pieces[0] = { ...first, text: capital(first.text) };
  return joined(typeset(pieces));
};

const pieceOf = (part: AnswerPart, declared: readonly Source[]): Piece => {
  const own = declared.length === 0 ? {} : { declared };
  switch (part.kind) {
    case 'literal':
      return { text: part.text, sources: [], ...own };
    case 'placeholder':
      return { text: part.placeholder.text, sources: part.placeholder.sources };
    case 'missing':
      return { text: `[à compléter${NBSP}: ${part.label}]`, sources: [] };
    case 'unknown':
      return { text: part.text, sources: [] };
  }
};

/** Models cut segments anywhere, and forget the space between two sentences. */
const spaced = (segments: readonly ReadSegment[]): readonly ReadSegment[] =>
  segments.map((segment, i) => {
    const last = segments[i - 1]?.parts.at(-1);
    const [first] = segment.parts;
    const glued =
      last !== undefined &&
      first !== undefined &&
      /[\p{L}\p{M}\d.;:!?»)]$/u.test(wordsOf(last)) &&
      /^[\p{L}\d«(]/u.test(wordsOf(first));
    return glued ? { ...segment, parts: [{ kind: 'literal', text: ' ' }, ...segment.parts] } : segment;
  });

const wordsOf = (part: AnswerPart): string =>
  part.kind === 'placeholder' ? part.placeholder.text : part.kind === 'missing' ? '[' : part.text;

const opensSentence = (before: string, index: number): boolean =>
  index > 0 && (/[.!?…]\s+$/u.test(before) || (index === 1 && before.trim() === ''));

const capital = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr-FR'));

const joined = (pieces: readonly Piece[]): readonly Segment[] => {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    if (piece.text === '') continue;
    if (last !== undefined && sameOrigin(last, piece))
      segments[segments.length - 1] = { ...last, text: last.text + piece.text };
    else segments.push(piece);
  }
  return segments;
};

const sameOrigin = (a: Piece, b: Piece): boolean => key(a) === key(b);
const key = ({ sources, declared = [] }: Piece): string => JSON.stringify([sources, declared]);
