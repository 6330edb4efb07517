/**
 * Words with capitals that may be a whole name though each is a word: "signale, Claire Poisson", "| BON JEAN |", "LE FILS LEGER", "Patrouille
 * BELAIR/". It must not ask about titles and acronyms.
 */
import type { Finding } from '../detector';
import { isBrandWord, isKnownTown, senseAt, type Scene } from '../people/scene';
import type { Token } from '../text/tokens';
import { FAMILY } from '../words/people-words';
import { isPlaceWord } from '../words/place-words';

const ARTICLE =
  /^(?:le|la|les|l|un|une|ce|cet|cette|ces|du|des|de|d|au|aux|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|en)$/u;
const TITLE_GOES_ON = /^(?:de|du|des|d|et|a|au|aux|en|pour|sur)$/u;
const SHORT = 3;
const LONGEST_ACRONYM = 6;

/** @param covered one byte a word that is hidden; @param protectedWords of places, institutions, brands */
export function riskyPairs(
  scene: Scene,
  covered: Uint8Array,
  protectedWords: Uint8Array,
): readonly Finding[] {
  const isClear = (index: number) => covered[index] !== 1 && protectedWords[index] !== 1;
  return scene.tokens.flatMap((token): readonly Finding[] => {
    const { index, start } = token;
    const next = scene.tokens[index + 1];
    if (!isClear(index) || !canName(scene, token)) return [];
    const paired =
      next?.gap === ' ' &&
      !next.opensLine &&
      next.shape === token.shape &&
      isClear(index + 1) &&
      canName(scene, next);
    const risk = paired ? riskOfPair(scene, token, next) : riskAlone(scene, token);
    const end = paired ? next.end : token.end;
    return risk === 0 ? [] : [{ type: 'PERSON', start, end, reason: 'peut-être un nom', confidence: risk }];
  });
}

function canName(scene: Scene, token: Token): boolean {
  const { index, shape, text } = token;
  const { institution, role, acronym, functional, civility, verb } = senseAt(scene, index);
  if (shape !== 'capitalised' && shape !== 'capitals') return false;
  if (institution || role || acronym || functional || civility || verb || text.length < SHORT) return false;
  return !(isKnownTown(scene, index) || isBrandWord(scene, index) || isPlaceWord(token.folded));
}

/** Two words, of which one at least may be somebody's. */
function riskOfPair(scene: Scene, token: Token, next: Token): number {
  const before = token.opensLine ? undefined : scene.tokens[token.index - 1];
  const after = scene.tokens[next.index + 1];
  const [left, right] = [senseAt(scene, token.index), senseAt(scene, next.index)];
  const could = [left, right].some(({ first, surname, unknown }) => first || surname || unknown);
  const goesOn =
    after !== undefined && !after.opensLine && after.gap === ' ' && TITLE_GOES_ON.test(after.folded);
  const led = before !== undefined && ARTICLE.test(before.folded) && token.gap !== ', ';
  if (!could || led || goesOn || scene.caseOf(token) === 'upper') return 0;
  return token.opensSentence ? 0 : 0.34;
}

/** In capitals, after a member of the family or beside a stroke. */
function riskAlone(scene: Scene, token: Token): number {
  const { first, surname, unknown, word } = senseAt(scene, token.index);
  const before = token.opensLine ? undefined : scene.tokens[token.index - 1];
  if (token.shape !== 'capitals' || !(first || surname || unknown)) return 0;
  if (scene.caseOf(token) === 'upper')
    return before !== undefined && token.gap === ' ' && FAMILY.has(before.folded) ? 0.36 : 0;
  const said = /^[^AEIOUY]?(?:[AEIOUY]+[^AEIOUY]{1,2}){2,}[AEIOUY]*$/u.test(token.text);
  if (!unknown || word || !said || token.text.length < 5 || token.text.length > LONGEST_ACRONYM) return 0;
  const once = scene.tokens.filter(({ folded }) => folded === token.folded).length < 3;
  return once && !(before !== undefined && ARTICLE.test(before.folded)) ? 0.26 : 0;
}
