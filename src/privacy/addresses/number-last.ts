/**
 * Addresses whose number follows the way, or counts its kilometres: "bd des Alliés, n° 212", "ZA des Moulins, 4 bis", "km 4
 * route de Balata". A road's own number ("voie communale n° 14") is no house.
 */
import type { Detector, Finding } from '../detector';
import { after } from '../text/context';
import { readComplements } from './complements';
import { isPublicAddress } from './public';
import { readStreetName } from './read';
import { STRONG_STREET } from './words';
import { matchesOf } from '../text/matches';

const ZONE = "z\\.?a\\.?c?|z\\.?i\\.?|zone (?:artisanale|industrielle|d'activit[ée]s?)";
const WAY = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'-])(?:${STRONG_STREET}|${ZONE})(?![a-zA-ZÀ-ÖØ-öø-ῼ-])`,
  'giu',
);
const REPEAT = '(?: ?(?:bis|ter|quater|[A-H])(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d]))?';
const NUMBERED = new RegExp(
  `^(?:,? ?\\(?(?:au )?(?:n[°o]s? ?|num[ée]ro |n ?(?=\\d))(?!(?:19|20)\\d{2}[-/])\\d{1,4}${REPEAT}\\)?|,? lot (?:n[°o] ?)?\\d{1,4}(?!\\d| ?: ?\\d)|,? (?:logement|logt\\.?|appartement|appt?\\.?|apt\\.?|chambre|villa|studio|pavillon|bungalow|porte) (?:n[°o] ?)?[A-Z]?\\d{1,4}[A-Z]?(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])|,? au \\d{1,4}${REPEAT}(?= ?(?:$|[,.;)|\\t]))|, le (?:\\d{1,4} ?(?:bis|ter)|3[2-9]|[4-9]\\d|\\d{3,4})(?= ?(?:$|[,.;)|\\t]))|, (?!\\d{1,2} ?(?:er?|[èe]me) |\\d{1,2} ?h(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d]))\\d{1,4}${REPEAT}(?= ?(?:$|[,.;)|\\t]|rdc|r\\.d\\.c|b[âa]t|app|[ée]t(?:age|\\.)|1er| [–-] |\\d{5})))`,
  'iu',
);
const ROAD = /foresti[èe]re|communale|d[ée]partementale|nationale|rurale?|vicinale?|express|europ[ée]enne/iu;
const PLAIN_WAY =
  /^(?:rue|r\.|avenue|ave?\.?|boulevard|bd\.?|bld\.?|chemin|che?m?\.?|impasse|imp\.?|all[ée]e|route|rte\.?|quai|lotissement|lot|r[ée]sidence|r[ée]s\.?)$/iu;
const KILOMETRE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])(?:km|pk) ?\\d{1,3}(?:[.,]\\d{1,3})?,? (?:de la |du |de l')?(?:${STRONG_STREET})(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);

const GRAVES =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:concessions?|cimeti[èe]res?|caveaux?|columbarium|s[ée]pultures?|inhum[a-zA-ZÀ-ÖØ-öø-ῼ]+)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

export const findNumberLast: Detector = ({ view }) => {
  const { text } = view;
  let ofGraves: boolean | undefined;
  const found: Finding[] = [];
  const add = (start: number, end: number) => {
    if (isPublicAddress(view, start)) return;
    const whole = readComplements(text, end);
    found.push({ type: 'ADDRESS', start, end: whole, reason: 'voie et numéro', confidence: 0.85 });
  };
  for (const { 0: way, index } of matchesOf(text, WAY)) {
    const lineCase = view.lineAt(index).case;
    const end = readStreetName(text, index + way.length, lineCase);
    const name = text.slice(index + way.length, end);
    if (name === '' || ROAD.test(name)) continue;
    // "Allée C n° 14": a grave's place.
    if (/^ \p{Lu}$/u.test(name) && (ofGraves ??= GRAVES.test(text))) continue;
    const number = NUMBERED.exec(after(view, end, 20))?.[0];
    // "av de muret au 115", typed in haste: then the number says that it is one, and the way must be nothing else.
    const hasty = PLAIN_WAY.test(way) && /n|au /iu.test(number ?? '');
    if (lineCase === 'mixed' && !/\p{Lu}/u.test(name) && !hasty) continue;
    if (number !== undefined) add(index, end + number.length);
  }
  for (const { 0: opening, index } of matchesOf(text, KILOMETRE)) {
    const end = readStreetName(text, index + opening.length, view.lineAt(index).case);
    if (end > index + opening.length) add(index, end);
  }
  return found;
};
