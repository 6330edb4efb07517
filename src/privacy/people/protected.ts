/**
 * Words with a capital that belong to a place, a building, a law, a brand, a great figure: rue Pasteur, école Jules-Ferry, loi
 * Besson, Victor Hugo, Saint-Brieuc. A trigger (a civility, a duty) still hides them. It must not protect a lone town's name
 * that is also somebody's.
 */
import type { Token } from '../text/tokens';
import { BEFORE_TOWN, BUILDINGS, NAMED_THINGS, WAYS } from '../words/place-words';
import { BRAND, HISTORIC, senseAt, TOWN, type Scene } from './scene';

/** One byte a word: 1 when it is protected. */
export function protectWords(scene: Scene): Uint8Array {
  const marks = new Uint8Array(scene.tokens.length);
  for (const token of scene.tokens) {
    const after = namesAfter(scene, token);
    if (after !== undefined) marks.fill(1, after.from, after.to);
    const phrase = scene.phrases[token.index];
    if (phrase === HISTORIC && !announced(scene, token.index)) marks[token.index] = 1;
    if (phrase === BRAND && isBrand(scene, token.index)) marks[token.index] = 1;
    if (phrase === TOWN && isTown(scene, token.index)) marks[token.index] = 1;
  }
  return marks;
}

/** Adjectives between a building and its name. */
const QUALIFIERS = 3;
const CONNECTOR = /^(?:de|du|des|d|la|le|les|l|aux?|dit|dite)$/u;
const OF_A_WAY =
  /^(?:rural|rurale|vicinal|communal|communale|departementale|nationale|pieton|pietonne|privee|municipal)$/u;
const LONGEST_NAME = 7;

/** The words of the name that this word announces; undefined when it announces none. */
function namesAfter(scene: Scene, { index, folded }: Token): { from: number; to: number } | undefined {
  const way = WAYS.has(folded);
  const building = BUILDINGS.has(folded);
  if (!way && !building && !NAMED_THINGS.has(folded)) return undefined;
  // "Charles de La Tour d'Auvergne": the word is in a name.
  if (scene.tokens[index]?.shape !== 'lower' && isInName(scene, index)) return undefined;
  let at = index + 1;
  let qualifiers = 0;
  let possessive = false;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.opensLine || !/^(?: |'|-| « ?| "| \()$/u.test(token.gap))
      return undefined;
    if (scene.caseOf(token) !== 'mixed' ? !CONNECTOR.test(token.folded) : token.shape !== 'lower') break;
    if (CONNECTOR.test(token.folded)) {
      // "l'école de Timéo": a child's school; "la rue de Verdun": a street's name.
      possessive ||= /^(?:de|d|du)$/u.test(token.folded) && !way;
    } else {
      const sense = senseAt(scene, at);
      if (way && !OF_A_WAY.test(token.folded)) return undefined;
      if (sense.verb || sense.functional || sense.role) return undefined;
      qualifiers += 1;
      if (qualifiers > QUALIFIERS) return undefined;
    }
    at += 1;
  }
  const first = scene.tokens[at];
  if (first === undefined || (first.shape === 'lower' && scene.caseOf(first) === 'mixed')) return undefined;
  if (/^(?:m|mm|mr|mme|mmes|mlle|monsieur|madame|me|mes)$/u.test(first.folded)) return undefined;
  if (possessive && !belongsToPlace(scene, at)) return undefined;
  const to = endOfName(scene, at);
  return to > at ? { from: at, to } : undefined;
}

/** A first name stands before, perhaps with particles between. */
function isInName(scene: Scene, index: number): boolean {
  let at = index;
  while (at > 0 && senseAt(scene, at - 1).particle && !scene.tokens[at]?.opensLine) at -= 1;
  const before = senseAt(scene, at - 1);
  const joined = !scene.tokens[at]?.opensLine && /^(?: |-|\. )$/u.test(scene.tokens[at]?.gap ?? '');
  return joined && ((before.first && !before.functional) || scene.tokens[at - 1]?.shape === 'initial');
}

/** "centre de Saint-Brieuc", "maison du Département": no person there. */
function belongsToPlace(scene: Scene, index: number): boolean {
  const sense = senseAt(scene, index);
  return (scene.phrases[index] === TOWN && !sense.first) || sense.institution || sense.acronym;
}

function endOfName(scene: Scene, from: number): number {
  let end = from;
  let open = false;
  for (let at = from; at < scene.tokens.length && at - from < LONGEST_NAME; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || (at > from && (token.opensLine || !/^(?: |'|-|\. ?|\.-)$/u.test(token.gap))))
      break;
    const sense = senseAt(scene, at);
    const mixed = scene.caseOf(token) === 'mixed';
    if (at > from && sense.civility && token.gap === ' ' && token.shape !== 'initial') break;
    if (/^\. $/u.test(token.gap) && at > from && (scene.tokens[at - 1]?.text.length ?? 0) > 3) break;
    if (mixed ? token.shape === 'lower' : sense.functional) {
      if (token.gap === '-' || CONNECTOR.test(token.folded) || token.folded === 'et') {
        open = true;
        if (token.gap === '-') end = at + 1;
        continue;
      }
      break;
    }
    // In a text without capitals a name has two words, three with a connector.
    if (!mixed && end - from >= 2 && !open && token.gap === ' ') break;
    if (!mixed && (sense.verb || sense.role) && at > from) break;
    end = at + 1;
  }
  return end;
}

/** A civility or a duty stands right before. */
const announced = (scene: Scene, index: number): boolean => {
  let at = index;
  while (at > 0 && scene.phrases[at - 1] === HISTORIC && !scene.tokens[at]?.opensLine) at -= 1;
  const before = senseAt(scene, at - 1);
  return before.civility;
};

function isBrand(scene: Scene, index: number): boolean {
  const sense = senseAt(scene, index);
  const alone = scene.phrases[index - 1] !== BRAND && scene.phrases[index + 1] !== BRAND;
  return !(sense.civility || (alone && (sense.first || sense.surname) && !afterThing(scene, index)));
}

/** "une Renault", "la Mercedes", "chez Leclerc": an article before. */
const afterThing = (scene: Scene, index: number): boolean =>
  /^(?:une?|la|le|les|l|du|chez|magasin|d|son|sa|leur)$/u.test(scene.tokens[index - 1]?.folded ?? '');

/** "Oujda", "à Roques", "commune de Mende"; not "Roques" alone, which is a surname as well. */
export function isTown(scene: Scene, index: number): boolean {
  let from = index;
  while (
    from > 0 &&
    scene.phrases[from - 1] === TOWN &&
    !scene.tokens[from]?.opensLine &&
    /^(?: |-|')$/u.test(scene.tokens[from]?.gap ?? '')
  ) {
    from -= 1;
  }
  let to = index + 1;
  while (
    to < scene.tokens.length &&
    scene.phrases[to] === TOWN &&
    !scene.tokens[to]?.opensLine &&
    /^(?: |-|')$/u.test(scene.tokens[to]?.gap ?? '')
  ) {
    to += 1;
  }
  const before = scene.tokens[from - 1];
  if (senseAt(scene, from - 1).civility && !scene.tokens[from]?.opensLine) return false;
  const single = to - from === 1;
  const sense = senseAt(scene, index);
  const opener = senseAt(scene, from);
  if (!single) {
    // "Rose Petit" is no town; "Saint-Martin" after a first name is a surname.
    const afterFirst =
      senseAt(scene, from - 1).first && scene.tokens[from]?.gap === ' ' && !isFunctional(scene, from - 1);
    return !(afterFirst || (opener.first && !opener.word && scene.tokens[from + 1]?.gap === ' '));
  }
  if (!sense.first && !sense.surname)
    return !(senseAt(scene, from - 1).first && scene.tokens[from]?.gap === ' ' && before?.shape !== 'lower');
  if (before === undefined || scene.tokens[from]?.opensLine) return false;
  if (!/^(?: |')$/u.test(scene.tokens[from]?.gap ?? '')) return false;
  if (/^(?:a|au|aux|en|vers|depuis)$/u.test(before.folded))
    return before.folded !== 'a' || before.text !== 'a';
  // "la France de …"
  if (sense.first && /^(?:la|le|l)$/u.test(before.folded) && !sense.surname) return true;
  if (!/^(?:de|d|du)$/u.test(before.folded)) return false;
  // "Tribunal administratif de Nancy": an adjective may stand between.
  for (let back = from - 2; back >= from - 4; back -= 1) {
    const word = scene.tokens[back];
    if (word === undefined || /^(?:a|au|aux|en|dans|sur|sous)$/u.test(word.folded)) return false;
    if (BEFORE_TOWN.has(word.folded)) return true;
    if (word.shape !== 'lower' || senseAt(scene, back).functional) return false;
  }
  return false;
}

const isFunctional = (scene: Scene, index: number): boolean => senseAt(scene, index).functional;
