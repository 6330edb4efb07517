/**
 * One letter for a signature: alone on the line that ends a message ("A."), or after what closes it ("À demain, N."). It must not take a
 * heading, a list's letter, a grade.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { endsClosing, messageEnds, type MessageEnd } from './message-ends';
import type { Scene } from './scene';

/** A sentence, and no line of a list or of a table. */
const PROSE = /^(?![ \t]*(?:[•*–-]|\d+[.)]|[A-Z][.)]) )(?=.*[a-zß-ÿœ])(?=(?:\S+ ){2}).*[.!?…)]$/u;
/** "Je te mets le mail. Y": after the last sentence of a message. */
const ENDS_SENTENCE = /[a-zß-ÿœ]{3}[^\n]{8,}[.!?…] $/u;

export const findSignOffs: PeopleDetector = (scene) =>
  messageEnds(scene.view).flatMap((end): Candidate[] => {
    const token = scene.tokens[end.from];
    const one = end.to === end.from + 1 && token?.shape === 'initial' && /[A-ZÀ-ÞŒ]/u.test(token.text);
    return one && signs(scene, end) ? [candidate(end.from, end.to, 'signature en initiales', 0.6)] : [];
  });

function signs({ view, tokens }: Scene, { from, after, line: number, last }: MessageEnd): boolean {
  const line = view.lines[number];
  const token = tokens[from];
  if (line === undefined || token === undefined) return false;
  if (after === 'closing') return /^\+?[ ,.!–-]{1,3}$/u.test(token.gap);
  if (!last) return false;
  if (after === 'sentence') return ENDS_SENTENCE.test(view.text.slice(line.start, token.start));
  const above = view.lines[number - 1];
  if (after !== 'nothing' || above === undefined) return false;
  if (!/^[ \t>]*$/u.test(view.text.slice(line.start, token.start))) return false;
  const closed =
    above.to > above.from &&
    endsClosing(tokens, above.to - 1) &&
    /^[ ,.!]*$/u.test(view.text.slice(tokens[above.to - 1]?.end, above.end));
  return (
    closed || (view.text[token.end] === '.' && PROSE.test(view.text.slice(above.start, above.end).trimEnd()))
  );
}
