/**
 * Families whose grave is named: "caveau Thouvenin-Humbert", "tombe MERCIER", "cavurne n° 4 Roux / Lopez", "chapelle Verdier, carré B". It
 * must not take what a grave is ("caveau provisoire", "tombe du Soldat inconnu").
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readNameList } from './name-list';
import { isBrandWord, isKnownTown, senseAt, type Scene } from './scene';
import { matchesOf } from '../text/matches';

const GRAVE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:caveaux?|tombes?|tombeaux?|s[ée]pultures?|cavurnes?|enfeux?|ossuaires?|pierres? tombales?)|(?<built>chapelles?|monuments?|stèles?))(?: (?:fun[ée]raires?|familiaux|familiale?|de famille))?(?: n[°o]s? ?\d{1,4}(?: ?(?:bis|ter|[A-H]))?| \d{1,4})?,? (?:[:–-] )?(?:(?:de la |des |de |d')?familles? |des )?(?=\p{Lu})/giu;
/** What a chapel or a monument is followed by when it stands in a graveyard. */
const PLOT = /^,? ?\(?(?:carr[ée]|all[ée]e|emplacement|concession|rang[ée]e|division|n[°o])/iu;

export const findInGraves: PeopleDetector = (scene) =>
  matchesOf(scene.view.text, GRAVE).flatMap((match): readonly Candidate[] => {
    const start = match.index + match[0].length;
    const token = scene.view.tokenAt(start);
    if (token?.start !== start || token.opensLine || !opensFamily(scene, token.index)) return [];
    const names = readNameList(scene, token.index, true);
    const end = scene.tokens[(names.at(-1)?.to ?? token.index) - 1]?.end ?? start;
    if (match.groups?.['built'] !== undefined && !PLOT.test(scene.view.text.slice(end, end + 14))) return [];
    return names.map(({ from, to }) => candidate(from, to, 'famille d’une sépulture', 0.75));
  });

/** In capitals a word of the language says what the grave is; with a capital only an institution's or a duty's does. */
function opensFamily(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const { surname, first, unknown, word, functional, institution, role, acronym, civility, particle } =
    senseAt(scene, index);
  if (token === undefined || token.shape === 'lower' || civility || isBrandWord(scene, index)) return false;
  const name = surname || first || unknown || particle;
  if (scene.caseOf(token) === 'upper') return name && (!word || surname) && (!functional || particle);
  if (isKnownTown(scene, index) && !surname) return false;
  return !functional && !acronym && !(institution && !surname) && !(role && !surname) && (name || !word);
}
