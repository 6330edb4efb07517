/**
 * Whether a word that may be a civility is one where it stands: "M. Roux", "voisin m. grosshans", not "M 57". It must not read the
 * name that follows.
 */
import { AMBIGUOUS_CIVILITIES } from '../words/people-words';
import { isKnownTown, senseAt, type Scene } from './scene';

/** "JE M APPELLE", "ON M A DIT": an apostrophe that capitals lost. */
const ELIDING = /^(?:je|j|tu|il|elle|on|qui|ne|ils|elles|nous|vous|cela|ca)$/u;

/** "voisin m. grosshans", in a line that has capitals elsewhere; not "12 m. de large". */
function isLowerMister(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  return (
    token?.text === 'm' &&
    next?.gap === '. ' &&
    !next.opensLine &&
    isHastyName(scene, index + 1) &&
    !/[\d²'’]\s?$/u.test(scene.view.text.slice(Math.max(0, token.start - 2), token.start))
  );
}

/** "le gars du 18 (m pernet)", in a line without capitals; not "on m appelle", "12 m haie". */
function isBareMister(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const before = scene.tokens[index - 1];
  const led =
    token?.gap.endsWith('(') === true ||
    /^(?:et|chez|avec|de|a|par|pour|voisin|monsieur)$/u.test(before?.folded ?? '');
  return next?.gap === ' ' && !next.opensLine && led && isHastyName(scene, index + 1);
}

/** Whether a civility here is one: "M. Roux", "Me Arrieta", not "me dire", not "M 57". */
export function isCivility(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || !senseAt(scene, index).civility) return false;
  if (!AMBIGUOUS_CIVILITIES.has(token.folded)) return true;
  if (token.shape === 'lower') {
    const next = scene.tokens[index + 1];
    return scene.caseOf(token) === 'lower'
      ? /^(?:m|dr|pr|prof|maitre)$/u.test(token.folded) &&
          next !== undefined &&
          (/^\. ?/u.test(next.gap) || token.folded !== 'm' || isBareMister(scene, index))
      : /^(?:dr|pr|maitre)$/u.test(token.folded) || isLowerMister(scene, index);
  }
  const gap = scene.view.text.slice(token.end, token.end + 2);
  if (token.folded === 'm' && !gap.startsWith('.') && ELIDING.test(scene.tokens[index - 1]?.folded ?? ''))
    return false;
  return token.folded === 'm' || token.folded === 'mm' ? /^(?:\.|,? )/u.test(gap) : true;
}

/** "haas", "grosshans": a name that is no word, typed without its capital. */
export function isHastyName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  return (
    token?.shape === 'lower' &&
    token.text.length > 2 &&
    (sense.surname || sense.unknown) &&
    !sense.word &&
    !isKnownTown(scene, index)
  );
}

const TITLE = /^(?:maitre|docteur|docteure|professeur|professeure|dame|sieur)$/u;
/** "M. Maître", "les consorts Docteur", "née Dame" */
const BEFORE_SURNAME =
  /^(?:m|mr|mme|mlle|melle|monsieur|madame|mademoiselle|consorts?|familles?|indivision|hoirs|epoux|epouse|nee?|veuve|veuf|vve)$/u;
/** "Maître d'ouvrage", "Docteur en droit": a title indeed. */
const TITLE_GOES_ON = /^(?:de|d|des|du|en|es|et|nageur|nageuse|chien|composteur)$/u;

/** "Lucas Maître", "les consorts Maître": a title that no name follows, where a surname is expected, is one. */
export function isTitleAsName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const before = scene.tokens[index - 1];
  const next = scene.tokens[index + 1];
  if (token === undefined || before === undefined || !TITLE.test(token.folded)) return false;
  if (token.shape === 'lower' || token.opensLine || !/^\.? $/u.test(token.gap)) return false;
  const { first, word, institution } = senseAt(scene, index - 1);
  const given = before.shape !== 'lower' && first && (!(word || institution) || isCivility(scene, index - 2));
  if (!given && !BEFORE_SURNAME.test(before.folded)) return false;
  if (next === undefined || next.opensLine || !/^(?: |\. )$/u.test(next.gap)) return true;
  const sentence = next.gap === '. ' || next.shape === 'lower' || senseAt(scene, index + 1).functional;
  return sentence && !(next.gap === ' ' && TITLE_GOES_ON.test(next.folded));
}
