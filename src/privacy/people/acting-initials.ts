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
  if (NO_VERB.test(next.folded)) return undefined;
  if (!senseAt(scene, index + 1).verb) return isTransitive(scene, next) ? 'verb' : undefined;
  if (/^ [nsl]'/u.test(scene.view.text.slice(end, end + 3))) return 'verb';
  const acts = PRONOUN.test(next.folded)
    ? senseAt(scene, index + 2).verb && scene.tokens[index + 2]?.gap === ' '
    : true;
  if (!acts) return undefined;
  return OF_THINGS.test(next.folded) ? 'thing' : 'verb';
}

/** "MAS commande le sel": a word that may be a verb, before what is done. */
function isTransitive(scene: Scene, { index, folded }: Token): boolean {
  const object = scene.tokens[index + 1];
  if (senseAt(scene, index).functional) return false;
  return /(?:e|it|d)$/u.test(folded) && object?.gap === ' ' && DETERMINER.test(object.folded);
}
/** Words that look like verbs: "VC entre le bourg et la mer", "GR contre la falaise". */
const NO_VERB = /^(?:de|entre|contre|comme|que|parce|outre|malgre|jusque|quand|libre|grande?|petite?)$/u;
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
    // "CH le reçoit": no country receives it.
    const sure = token.text.length >= SURE || PRONOUN.test(scene.tokens[token.index + 1]?.folded ?? '');
    const acts = actsAs(scene, token) === 'verb' && (!thing || sure);
    const stands =
      acts ||
      isBesideOthers(scene, token, initialsIn) ||
      (isNobodys(token.text) ? isToldToAct(scene, token) : !thing && isPointedAt(scene, token));
    return stands && initialsIn().has(token.text)
      ? [candidate(token.index, token.index + 1, 'initiales d’une personne du document', 0.6)]
      : [];
  });

/** No code: "LC2", "n° LC-12". */
const isFree = ({ view: { text } }: Scene, { start, end }: Token): boolean =>
  !/[a-zA-ZÀ-ÖØ-öø-ῼ\d&_@'-]/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^(?:[a-zA-ZÀ-ÖØ-öø-ῼ\d&_@']|-[\da-zA-ZÀ-ÖØ-öø-ῼ]| ?n[°o]| \d)/u.test(text.slice(end, end + 3));

/** "→ TM", "PD : prépare le planning" */
const isPointedAt = ({ view: { text } }: Scene, { start, end, opensSentence }: Token): boolean =>
  /(?:->|=>|→|➜|⇒) ?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  (opensSentence && /^ ?: ?\S/u.test(text.slice(end, end + 4)));

/** "CH : relance le devis": a country elsewhere, as a price or a class before "TF : 1 200 €", "CP : 22 élèves". */
function isToldToAct(scene: Scene, { index, end, opensSentence }: Token): boolean {
  const next = scene.tokens[index + 1];
  if (!opensSentence || next?.shape !== 'lower' || next.opensLine) return false;
  // "CB : acceptée"
  if (/ée?s?$/u.test(next.text)) return false;
  return /^ ?: $/u.test(scene.view.text.slice(end, next.start)) && senseAt(scene, index + 1).verb;
}

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
