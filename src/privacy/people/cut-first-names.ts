/**
 * First names cut short before a surname: "J.-Ph. Wamytan", "Th. Lemoigne", "Ch.-A. Meunier", "J-Cl. Poncet". It must not take what
 * is cut short otherwise: "ch. des Dames", "Art. 3", "St. Pierre".
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readName } from './read-name';
import { senseAt, type Scene } from './scene';
import { matchesOf } from '../text/matches';

const PART =
  '(?:Ph|Phil|Th|Théo|Chr?|Christ|Fr|Fran|Frs|Fçs|Cl|Gh|Jq|Jcq|Jn|Js|Jos|Ml|Mce|Mic|Mch|Nic|Ant|Ber|Bern|Cath|Dan|Emm|Éric|Fréd|Gé|Gér|Guil|Guy|Gust|Jac|Jér|Laur|Mad|Marg|Mart|Pasc|Rog|Sté|Stéph|Sylv|Val|Vinc|Xav|Yv)';
/** One at least has several letters: single initials are read elsewhere. */
const CUT = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d.'-])(?:${PART}\\.?(?: ?-\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ]?\\.?)?|\\p{Lu}\\.? ?-${PART})\\. ?(?=(?:d'|de |du |des |d’|le |la )?\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ]{1,})`,
  'gu',
);
/** Cut short, they are a way, a chapter, a fee. */
const OTHER_BEFORE = /(?:\d(?: ?(?:bis|ter))?,? |(?:au|du|le|les|la|ce|un|une|aux|des|l') ?)$/iu;

export const findCutFirstNames: PeopleDetector = (scene) =>
  matchesOf(scene.view.text, CUT).flatMap((match): Candidate[] => {
    const { text } = scene.view;
    if (OTHER_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index))) return [];
    const from = scene.view.tokenAt(match.index)?.index;
    const at = scene.view.tokenAt(match.index + match[0].length)?.index;
    if (from === undefined || at === undefined || at <= from) return [];
    const sense = senseAt(scene, at);
    if (sense.functional && !sense.particle) return [];
    if (sense.institution && !sense.surname) return [];
    const to = endOf(scene, at);
    return to > at ? [candidate(from, to, 'prénom abrégé et nom', 0.8)] : [];
  });

function endOf(scene: Scene, at: number): number {
  const read = readName(scene, at, { liberal: true });
  if (read > at) return read;
  return senseAt(scene, at).word && scene.tokens[at]?.shape !== 'lower' ? at + 1 : at;
}
