/**
 * Words in no list, without a capital that would have hidden them: "et si fatou passe", "après rachid et jojo". Only where something
 * leads to somebody: elsewhere they are technical or foreign, and one that is a letter away from a word of the language is mistyped.
 */
import type { Finding } from '../detector';
import { isMistyped } from '../lexicon/typos';
import { isBrandWord, isKnownTown, senseAt, type Scene } from '../people/scene';
import type { Token } from '../text/tokens';
import { BEFORE_SOMEBODY, FAMILY, STANDING } from '../words/people-words';
import { isMadeWord } from '../words/made-words';

const SHORTEST = 4;
const LONGEST = 14;
const LINKS = /^(?:et|ou|si|que|a|de|d|par|pour|apres|puis|mais|car|quand|sans|contre|vers)$/u;
const STRONG = 0.38;
const MISTYPED = 0.28;

/** @param covered one byte a word that is hidden; @param named those that are people's; @param protectedWords of places and brands */
export function riskyStrangeWords(
  scene: Scene,
  covered: Uint8Array,
  named: Uint8Array,
  protectedWords: Uint8Array,
): readonly Finding[] {
  return scene.tokens.flatMap((token): readonly Finding[] => {
    const { index, shape, text, start, end } = token;
    if (shape !== 'lower' || covered[index] === 1 || protectedWords[index] === 1) return [];
    if (text.length < SHORTEST || text.length > LONGEST || !isStrange(scene, token)) return [];
    if (!isLedTo(scene, token, named)) return [];
    const confidence = isMistyped(scene.lexicon, token.folded) ? MISTYPED : STRONG;
    return [{ type: 'PERSON', start, end, reason: 'mot inconnu, sans majuscule', confidence }];
  });
}

/** No word, no piece of an address or of a name on the network. */
function isStrange(scene: Scene, token: Token): boolean {
  const { unknown, acronym } = senseAt(scene, token.index);
  if (
    !unknown ||
    acronym ||
    STANDING.has(token.folded) ||
    isKnownTown(scene, token.index) ||
    isBrandWord(scene, token.index)
  )
    return false;
  if (!/^(?:| |, |\. | \(|\n+)$/u.test(token.gap.replace(/[\t>•*–-]/gu, '')) && !token.opensLine)
    return false;
  if (
    /^[\d@._/'-]/u.test(scene.view.text.slice(token.end, token.end + 1)) &&
    /^[@_/'\d-]|^\.[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(scene.view.text.slice(token.end, token.end + 2))
  )
    return false;
  return !isMadeWord(token.folded);
}

/** After a word that leads to somebody, beside somebody, before a verb. */
function isLedTo(scene: Scene, { index, opensLine }: Token, named: Uint8Array): boolean {
  const before = opensLine ? undefined : scene.tokens[index - 1];
  const next = scene.tokens[index + 1];
  const verb = next?.gap === ' ' && !next.opensLine && senseAt(scene, index + 1).verb;
  if (before === undefined) return verb;
  const joined = /^(?:et|ou)$/u.test(before.folded) && named[index - 2] === 1;
  return (
    joined ||
    FAMILY.has(before.folded) ||
    BEFORE_SOMEBODY.has(before.folded) ||
    (LINKS.test(before.folded) && verb)
  );
}
