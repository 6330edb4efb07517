/**
 * Who signs a message: one to three words or initials that end it ("bises  Val", "M-A", "S. Le H.", "Classé. TV"). It must not ask about
 * what ends a text and is nobody's ("RAS", "PJ").
 */
import type { Finding } from '../detector';
import { endsClosing, messageEnds, type MessageEnd } from '../people/message-ends';
import { senseAt, type Scene } from '../people/scene';
import type { Token } from '../text/tokens';
import { isNeverSomebodys, isNobodysSignature } from '../words/nobodys-letters';

const RISK = 0.4;
/** So many capitals are initials sooner than a word. */
const SHORT = 3;

/** @param covered one byte a word that is hidden */
export function riskySignOffs(scene: Scene, covered: Uint8Array): readonly Finding[] {
  return messageEnds(scene.view).flatMap((ending): Finding[] => {
    const { from, to, after, last } = ending;
    const signed = scene.tokens.slice(from, to);
    const [head] = signed;
    const tail = signed.at(-1);
    // What opens a text is its heading.
    if (!last || head === undefined || tail === undefined || from === 0) return [];
    // After "bises" or "merci" a word of the language may be somebody, if it is alone.
    const closed = after === 'closing' && signed.length === 1;
    if (!signed.every(({ index }) => couldSign(scene, index, covered, closed))) return [];
    if (signed.every(isShort) && isUpper(scene, ending)) return [];
    // "PL" are lorries at the end of a sentence; alone on their line, sooner whoever signs.
    const isNothing = after === 'nothing' || after === 'closing' ? isNeverSomebodys : isNobodysSignature;
    if (signed.every((token) => isShort(token) && isNothing(token.text))) return [];
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

const isShort = ({ shape, text }: Token): boolean => shape === 'capitals' && text.length <= SHORT;

/** In a line all in capitals letters say nothing, unless they are the line. */
const isUpper = ({ view }: Scene, { after, line }: MessageEnd): boolean =>
  after !== 'nothing' && view.lines[line]?.case === 'upper';

/** @param closed it is the one word after "bises" or "merci" */
function couldSign(scene: Scene, index: number, covered: Uint8Array, closed: boolean): boolean {
  const token = scene.tokens[index];
  if (token === undefined || covered[index] === 1 || token.shape === 'lower') return false;
  const { functional, particle, verb, civility, institution, role, word, first, surname } = senseAt(
    scene,
    index,
  );
  if (token.shape === 'initial' || particle) return true;
  if (functional || verb || civility || endsClosing(scene.tokens, index)) return false;
  if (closed) return true;
  if (institution || role) return false;
  return !word || first || surname || token.text.length <= SHORT;
}
