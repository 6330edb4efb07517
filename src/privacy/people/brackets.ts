/**
 * First names in brackets after a family's name: "jumeaux Nkounkou (Exaucé, Bénie)", "famille Roy (Léa et Tom)"; after what
 * somebody does or is: "l'employée de maison (Marlène)". It must not take a town, a party or a duty in brackets.
 */
import { candidate, HIDDEN, type Candidate } from './candidate';
import { endsLikeTrade } from '../words/people-words';
import { isBrandWord, isKnownTown, senseAt, type Scene } from './scene';

const OPENS = /^ \($/u;
const NEXT = /^(?:, | et | & | - |-|\/| \/ )$/u;
const MOST = 6;
/** What stood before the name speaks of several. */
const FAMILY = /jumeaux|jumelles|famille|enfants|fr[èe]res|s[œo]eu?rs|fratrie|couple/iu;

/** @param names what the other detectors found */
export function findInBrackets(scene: Scene, names: readonly Candidate[]): readonly Candidate[] {
  const hidden = names.filter(({ confidence }) => confidence >= HIDDEN);
  const families = new Set(hidden.filter(({ reason }) => FAMILY.test(reason)).map(({ to }) => to));
  return [...new Set(hidden.map(({ to }) => to))].flatMap((from): readonly Candidate[] => {
    const opener = scene.tokens[from];
    if (opener === undefined || opener.opensLine || !OPENS.test(opener.gap)) return [];
    let to = from;
    while (to < from + MOST && canBeFirstName(scene, to, to === from)) to += isJoint(scene, to) ? 2 : 1;
    const last = scene.tokens[to - 1];
    if (last === undefined || to === from || scene.view.text[last.end] !== ')') return [];
    const words = Array.from({ length: to - from }, (_, i) => senseAt(scene, from + i));
    const known = words.some(({ first, institution }) => first && !institution);
    const several = to - from > 1 && words.some(({ first, unknown, surname }) => first || unknown || surname);
    return known || several || families.has(from)
      ? [candidate(from, to, 'prénoms entre parenthèses', 0.8)]
      : [];
  });
}

const ROLE_REACH = 5;
const LINKS = /^(?:l|la|le|les|de|d|du|des|à|au|aux|en)$/u;

/** "l'employée de maison (Marlène)", "le gardien du stade (Rémi)": first names alone in brackets, where somebody's duty or kin is told. */
export function findRolesInBrackets(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((opener, from): readonly Candidate[] => {
    if (opener.opensLine || !OPENS.test(opener.gap) || !tellsSomebody(scene, from)) return [];
    let to = from;
    while (to < from + MOST && isFirstName(scene, to, to === from)) to += isJoint(scene, to) ? 2 : 1;
    const last = scene.tokens[to - 1];
    return to > from && last !== undefined && scene.view.text[last.end] === ')'
      ? [candidate(from, to, 'prénom entre parenthèses', 0.7)]
      : [];
  });
}

const isFirstName = (scene: Scene, index: number, first: boolean): boolean =>
  canBeFirstName(scene, index, first) && senseAt(scene, index).first;

/** A duty or a member of the family stands before the bracket, with what completes it: "agent d'accueil de la piscine". */
export function tellsSomebody(scene: Scene, bracket: number): boolean {
  for (let at = bracket - 1; at >= bracket - ROLE_REACH; at -= 1) {
    const token = scene.tokens[at];
    const sense = senseAt(scene, at);
    if (token?.shape !== 'lower') return false;
    if (!LINKS.test(token.text) && (sense.verb || sense.functional)) return false;
    if (sense.role || endsLikeTrade(token.folded)) return true;
    if (token.opensLine || !/^(?: |'|-)$/u.test(token.gap)) return false;
  }
  return false;
}

/** "Léa et Tom": the word between. */
const isJoint = ({ tokens }: Scene, index: number): boolean =>
  tokens[index + 1]?.folded === 'et' && tokens[index + 1]?.gap === ' ';

function canBeFirstName(scene: Scene, index: number, first: boolean): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token?.shape !== 'capitalised' || token.opensLine) return false;
  const follows =
    first || NEXT.test(token.gap) || (scene.tokens[index - 1]?.folded === 'et' && token.gap === ' ');
  if (!follows || sense.functional || sense.institution || sense.acronym || sense.civility) return false;
  return sense.first || !(isKnownTown(scene, index) || isBrandWord(scene, index) || sense.role);
}
