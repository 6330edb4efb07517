/**
 * Initials of somebody of the text where somebody stands: before what they do ("LC a eu le plombier", "RT le rappelle"), before a colon,
 * after an arrow, beside other initials ("LC/TM vendredi"). It must not take a zone, a lot, a version that has the same letters.
 */
import { candidate, type Candidate } from './candidate';
import { meanThing } from './initials';
import { senseAt, type Scene } from './scene';
import type { Token } from '../text/tokens';
import { isNeverSomebodys, isNobodys } from '../words/nobodys-letters';

const LETTERS = 4;
/** Where the letters of an acronym are so many, nobody's initials fall on them by chance. */
const SURE = 3;
/** Of things too: "AB est classée". */
const OF_THINGS = /^(?:est|sont|sera|seront|etait|etaient|fut|ont|avait|avaient|aura|en|y)$/u;
const PRONOUN = /^(?:ne?|se?|l[ea]?|les|lui|leur|nous|vous|me?|te?)$/u;
/** Before the subject of a clause, or whoever something is done with. */
const LINK = /^(?:et|que|qu|puis|mais|si|quand|car|donc|alors|comme|dont)$/u;

/** How surely letters act: 'verb' tells it, 'thing' could be said of a thing. */
export function actsAs(
  scene: Scene,
  { index, end, gap, opensSentence }: Token,
): 'verb' | 'thing' | undefined {
  const before = scene.tokens[index - 1];
  const opens = opensSentence || /^(?: ?[,;:(|\t] ?| [–—-] )$/u.test(gap) || LINK.test(before?.folded ?? '');
  const next = scene.tokens[index + 1];
  if (!opens || next?.gap !== ' ' || next.opensLine || next.shape !== 'lower') return undefined;
  if (!senseAt(scene, index + 1).verb) return isTransitive(scene, next) ? 'verb' : undefined;
  if (/^ [nsl]'/u.test(scene.view.text.slice(end, end + 3))) return 'verb';
  const acts = PRONOUN.test(next.folded)
    ? senseAt(scene, index + 2).verb && scene.tokens[index + 2]?.gap === ' '
    : true;
  if (!acts) return undefined;
  return OF_THINGS.test(next.folded) ? 'thing' : 'verb';
}

/** "MAS commande le sel": a word that may be a verb, before what is done. */
function isTransitive({ tokens }: Scene, { index, folded }: Token): boolean {
  const object = tokens[index + 1];
  return /(?:e|it|d)$/u.test(folded) && object?.gap === ' ' && DETERMINER.test(object.folded);
}
const DETERMINER = /^(?:l[ea]?|les|une?|des|son|sa|ses|ce|cette)$/u;

/** @param initialsIn those of the people of the text */
export const findActingInitials = (
  scene: Scene,
  initialsIn: () => ReadonlySet<string>,
): readonly Candidate[] =>
  scene.tokens.flatMap((token): Candidate[] => {
    if (token.shape !== 'capitals' || token.text.length > LETTERS || scene.caseOf(token) === 'upper')
      return [];
    if (isNeverSomebodys(token.text) || !isFree(scene, token)) return [];
    const thing = meanThing(scene, token.text);
    const acts = actsAs(scene, token) === 'verb' && (!thing || token.text.length >= SURE);
    const stands =
      acts ||
      isBesideOthers(scene, token, initialsIn) ||
      // "CH : relance le devis": a country elsewhere.
      ((!thing || isNobodys(token.text)) && isPointedAt(scene, token));
    return stands && initialsIn().has(token.text)
      ? [candidate(token.index, token.index + 1, 'initiales d’une personne du document', 0.6)]
      : [];
  });

/** No code: "LC2", "n° LC-12". */
const isFree = ({ view: { text } }: Scene, { start, end }: Token): boolean =>
  !/[\p{L}\d&_@'-]/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^(?:[\p{L}\d&_@']|-[\d\p{L}]| ?n[°o]| \d)/u.test(text.slice(end, end + 3));

/** "→ TM", "PD : prépare le planning" */
const isPointedAt = ({ view: { text } }: Scene, { start, end, opensSentence }: Token): boolean =>
  /(?:->|=>|→|➜|⇒) ?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  (opensSentence && /^ ?: ?\S/u.test(text.slice(end, end + 4)));

/** "LC/TM", "LC + TM" */
function isBesideOthers(
  { tokens, view: { text } }: Scene,
  { index, text: letters, start, end }: Token,
  initialsIn: () => ReadonlySet<string>,
): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const sides = [
    { other: before, gap: text.slice(before?.end, start) },
    { other: after, gap: text.slice(end, after?.start) },
  ];
  return sides.some(
    ({ other, gap }) =>
      other?.shape === 'capitals' &&
      other.text !== letters &&
      /^ ?[/+&] ?$/u.test(gap) &&
      !isNeverSomebodys(other.text) &&
      initialsIn().has(other.text),
  );
}
