/**
 * Basque and Alsatian addresses, whose way ends the name: "7 Elizako karrika", "12 Mühlgass", "4 bis, Storckengasse". Abroad the number
 * follows: that is `foreign`.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';
import { readPlacesAfter } from './complements';
import { isPublicAddress } from './public';

const NUMBERED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.,°/-]|\d )\d{1,4}(?: ?(?:bis|ter|quater|[A-Ha-h])(?![a-zA-ZÀ-ÖØ-öø-ῼ\d]))?,? (?:\p{Lu}\p{Ll}{2,}(?:stra(?:ss|ß)e|stross|gass(?:e|el)?|weg|w[äa]j|allee|pfad|graben|matt)|(?:\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]* ){1,3}(?:Stra(?:ss|ß)e|Gass(?:e|el)?|Weg|Platz)|\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?: [a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+)? (?:karrika|karrikan|kalea|bidea|bidean|bidexka|etorbidea))(?![a-zA-ZÀ-ÖØ-öø-ῼ-])/gu;

/** "Im Grund 4", "Am Kirchberg 12 b": a place and its number. */
const AT_A_PLACE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d'-])(?:Im|Am|Zum|Zur|Beim|Auf de[mr]|An der|In der|Hinter de[mr]) [A-ZÄÖÜ][a-zß-ÿ]{2,}(?: [A-ZÄÖÜ][a-zß-ÿ]{2,})? \d{1,3}(?: ?[a-z](?![a-zA-ZÀ-ÖØ-öø-ῼ]))?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/.])/gu;

export const findWaysLast: Detector = ({ view }) =>
  [...matchesOf(view.text, NUMBERED), ...matchesOf(view.text, AT_A_PLACE)].flatMap(
    ({ 0: address, index }) => {
      if (isPublicAddress(view, index)) return [];
      const end = readPlacesAfter(view.text, index + address.length, view.lineAt(index).case);
      return [{ type: 'ADDRESS', start: index, end, reason: 'adresse postale', confidence: 0.9 }];
    },
  );
