/**
 * Words beside a letter with its full stop: initials alone ("N. F."), the word after one ("S. Fofana"), a first name cut short ("Ph. Wamytan").
 * It must not take an article of a code nor the letter of a heading.
 */
import { isCivility } from '../people/is-civility';
import { isKnownTown, senseAt, type Scene } from '../people/scene';
import type { Token } from '../text/tokens';
import { isDottedNeverSomebodys } from '../words/nobodys-letters';

export const ARTICLE =
  /^(?:le|la|les|l|un|une|ce|cet|cette|ces|du|des|au|aux|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|chaque|tout|tous|toute|toutes|en|n|no)$/u;

/** "N. F.", with their full stops, and no acronym. */
export function isOneOfInitials(scene: Scene, index: number): boolean {
  const pairs = [scene.tokens.slice(index, index + 2), scene.tokens.slice(Math.max(0, index - 1), index + 1)];
  return pairs.some(([left, right]) => {
    if (left?.shape !== 'initial' || right?.shape !== 'initial' || right.opensLine) return false;
    const ends = scene.view.text.slice(right.end, right.end + 3);
    const opens = scene.view.text.slice(Math.max(0, left.start - 2), left.start);
    return (
      /^\.(?: |-| -)$/u.test(right.gap) &&
      /^\.(?![ -]*\p{Lu}|\d| \d)/u.test(ends) &&
      !/[a-zA-ZÀ-ÖØ-öø-ῼ\d.'][ .]?$/u.test(opens.replace(/\p{Ll} $/u, '')) &&
      !isDottedNeverSomebodys(left.text + right.text)
    );
  });
}

/** "Ph. [Wamytan]" */
export function isCutBefore(scene: Scene, { index, shape, text }: Token, named: Uint8Array): boolean {
  const { tokens } = scene;
  return (
    !isKnownTown(scene, index) &&
    shape === 'capitalised' &&
    text.length < 6 &&
    !ARTICLE.test(tokens[index - 1]?.folded ?? '') &&
    tokens[index + 1]?.gap === '. ' &&
    named[index + 1] === 1 &&
    !/^(?:St|Ste|Art|Me|Dr|Mr|Pr)$/u.test(text)
  );
}

/** "P-M. Chêne", "S. Fofana": not "indice D. Version", "L. Article", "A. Contexte". */
export function isAfterInitial(scene: Scene, index: number, named: Uint8Array): boolean {
  const token = scene.tokens[index];
  const initial = scene.tokens[index - 1];
  if (token?.shape !== 'capitalised' || token.opensLine || token.gap !== '. ' || initial?.shape !== 'initial')
    return false;
  if (
    initial.opensLine ||
    isCivility(scene, index - 1) ||
    named[index - 1] === 1 ||
    scene.caseOf(token) !== 'mixed'
  )
    return false;
  const { surname, first, unknown, word } = senseAt(scene, index);
  if (!(surname || first || unknown || (word && initial.gap === '-'))) return false;
  return !/(?:article|art|cat[ée]gorie|groupe|lot|zone|plan|annexe|indice|type|classe)s?\.? $/iu.test(
    scene.view.text.slice(Math.max(0, initial.start - 12), initial.start),
  );
}
