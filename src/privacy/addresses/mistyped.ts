/**
 * Numbered addresses whose kind of way is mistyped: "3 chmin des Vignes", "14 aveune Foch". One letter more, less, other or out of its
 * place; never a word of the language ("3 plages de sable").
 */
import type { Detector } from '../detector';
import { fold } from '../text/fold';
import { matchesOf } from '../text/matches';
import { readComplements } from './complements';
import { isPublicAddress } from './public';
import { readStreetName } from './read';

const NUMBERED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.,°/-]|\d )(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter|quater|[A-D])(?![a-zA-ZÀ-ÖØ-öø-ῼ\d]))?,? (?<way>[a-zA-ZÀ-ÖØ-öø-ῼ]{4,12})\.?(?= (?:de la |de l'|du |des |de |d'|la |le |les |l')?[a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
const WAYS =
  'avenue boulevard chemin impasse allee place route residence lotissement quartier square sentier ruelle venelle montee faubourg passage esplanade promenade traverse hameau'.split(
    ' ',
  );

export const findMistypedStreets: Detector = ({ view, lexicon }) =>
  matchesOf(view.text, NUMBERED).flatMap((match) => {
    const way = fold(match.groups?.['way'] ?? '');
    if (lexicon.has('words', way) || lexicon.firstName(way) !== undefined) return [];
    if (!WAYS.some((known) => isOneAway(way, known))) return [];
    const at = match.index + match[0].length;
    const line = view.lineAt(match.index);
    const named = readStreetName(view.text, at, line.case);
    const name = view.text.slice(at, named);
    if (name === '' || (line.case === 'mixed' && !/\p{Lu}/u.test(name)) || isPublicAddress(view, match.index))
      return [];
    const end = readComplements(view.text, named);
    return [{ type: 'ADDRESS', start: match.index, end, reason: 'voie mal tapée', confidence: 0.8 }];
  });

/** One letter added, lost or changed, or two that changed places; the plural is no mistake. */
function isOneAway(word: string, known: string): boolean {
  if (word === known || word === `${known}s`) return false;
  let head = 0;
  while (head < word.length && word[head] === known[head]) head += 1;
  const [rest, other] = [word.slice(head), known.slice(head)];
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest.length > 1 && swapped === other)
  );
}
