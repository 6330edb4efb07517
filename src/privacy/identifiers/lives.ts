/**
 * Years of birth and death of who lies in a grave: "Inhumés : Achille Lenoir (1870-1931)". They are engraved, and nobody living is told by
 * them. Elsewhere such years may lead to a family, and are left to the other detectors.
 */
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/stretches';
import { perView } from '../text/view';

const LIFE = /(?<=\()1[5-9]\d{2} ?[-–] ?(?:1[5-9]|20)\d{2}(?=\))/gu;
const GRAVE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:inhum|s[ée]pultur|tombe(?:s|aux?)?(?![a-zA-ZÀ-ÖØ-öø-ῼ])|caveau|cavurne|concession|exhum|d[ée]funt|ossements|columbarium)/iu;

export const livesInGraves = perView((view): readonly Stretch[] =>
  matchesOf(view.text, LIFE).flatMap(({ index, 0: { length } }) => {
    const { start, end } = view.lineAt(index);
    return GRAVE.test(view.text.slice(start, end)) ? [{ start: index, end: index + length }] : [];
  }),
);
