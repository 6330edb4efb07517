/**
 * Who signs a message: one to three words or initials that end it, alone on their line or after a closing ("bises  Val", "M-A",
 * "S. Le H."). What a message is followed by tells its end: nothing, an empty line, the message that it answers.
 */
import type { Finding } from '../detector';
import { NOBODY } from '../people/references';
import { senseAt, type Scene } from '../people/scene';
import { NOT_PEOPLE } from '../people/short-names';
import type { Token } from '../text/tokens';
import { CLOSINGS } from '../words/people-words';

const RISK = 0.4;
const MOST_WORDS = 3;
/** A quoted message, its heading, an attachment, what a telephone adds. */
const AFTER_MESSAGE =
  /^[ \t]*(?:$|>|[-_=*]{3}|(?:De|From|Envoy[ée]|Date|Le) ?:|Le .{0,60}(?:[ée]crit|:)|P\.?[JS]\.?(?: |:|$)|Envoy[ée] (?:de|depuis))/iu;

/** @param covered one byte a word that is hidden */
export function riskySignOffs(scene: Scene, covered: Uint8Array): readonly Finding[] {
  const { text, lines } = scene.view;
  return lines.flatMap((line, number): Finding[] => {
    const next = lines[number + 1];
    const before = lines.slice(0, number).some(({ from, to }) => to > from);
    if (line.to === line.from) return [];
    if (next !== undefined && !AFTER_MESSAGE.test(text.slice(next.start, next.end))) return [];
    const from = signedFrom(scene, line.from, line.to);
    const signed = scene.tokens.slice(from, line.to);
    const [head] = signed;
    const tail = signed.at(-1);
    if (head === undefined || tail === undefined || signed.length > MOST_WORDS) return [];
    if (!before && from === line.from) return [];
    if (!/^[.,;!]?[ \t]*$/u.test(text.slice(tail.end, line.end))) return [];
    const closed =
      CLOSINGS.has(scene.tokens[from - 1]?.folded ?? '') && from > line.from && signed.length === 1;
    const ahead = text.slice(line.start, head.start);
    if (!closed && !/^[ \t>–—-]*$|[.!?,;:][ \t]*$|[ \t]{2,}$/u.test(ahead)) return [];
    if (!signed.every(({ index }) => couldSign(scene, index, covered, closed))) return [];
    if (signed.every(endsAText)) return [];
    return [
      {
        type: 'PERSON',
        start: head.start,
        end: tail.end,
        reason: 'peut-être une signature',
        confidence: RISK,
      },
    ];
  });
}

/** "RAS", "PJ", "TSVP": letters that end a text and are nobody's. */
const endsAText = ({ text, shape }: Token): boolean =>
  shape === 'capitals' && (NOT_PEOPLE.test(text) || NOBODY.test(text));

/** After the last closing, sentence or wide space of the line. */
function signedFrom(scene: Scene, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    const token = scene.tokens[index];
    if (token === undefined) return to;
    if (CLOSINGS.has(token.folded)) return index + 1;
    const initial = scene.tokens[index - 1]?.shape === 'initial';
    if (index > from && (/[!?:]|[ \t]{2,}/u.test(token.gap) || (/\. /u.test(token.gap) && !initial)))
      return index;
  }
  return from;
}

/** @param closed it is the one word after "bises" or "merci": a word of the language may be somebody there */
function couldSign(scene: Scene, index: number, covered: Uint8Array, closed: boolean): boolean {
  const token = scene.tokens[index];
  if (token === undefined || covered[index] === 1 || token.shape === 'lower') return false;
  const { functional, particle, verb, civility, institution, role, word, first, surname } = senseAt(
    scene,
    index,
  );
  if (token.shape === 'initial' || particle) return true;
  if (functional || verb || civility || CLOSINGS.has(token.folded)) return false;
  if (closed) return true;
  if (institution || role) return false;
  return !word || first || surname || token.text.length < 4;
}
