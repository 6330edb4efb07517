/**
 * Numbers of houses whose street was told before or goes without saying: "Mlle Roy (1472, même route)", "au n° 10 de la même rue", "devant
 * chez elle, au 112", "les Vidal qui sont au 13". It must not take a day, a floor, a share ("il est au 3e", "ils sont au 12 mars").
 */
import type { Detector, Finding } from '../detector';
import { MONTH_NAME, NUMERAL_WORDS } from '../text/dates';
import { matchesOf } from '../text/matches';
import { isPublicAddress } from './public';

const NUMBER = '\\d{1,4}(?: ?(?:bis|ter|quater|[A-Da-d])(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d]))?';
const WAY =
  '(?:rue|ruelle|route|avenue|boulevard|chemin|impasse|all[ée]e|place|quai|cours|mont[ée]e|voie|sente|sentier|passage|square|lotissement|r[ée]sidence|hameau|quartier|cit[ée]|adresse)';
/** "4, même rue", "n° 4 de la même rue", "7 de cette rue" */
const SAME = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d.,/°-]|\\d )(?:n[°o]s? ?)?${NUMBER},? (?:(?:de |dans |sur )?(?:(?:la |le |l')?m[êe]me|cette)) ${WAY}(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);
const SAID = `${NUMERAL_WORDS}(?: (?:bis|ter|quater))?`;
/** Where somebody is, in one word, then the number, which ends its clause or leads to what is said of who lives there. */
const AT = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ'-])(?:chez (?:lui|elle|eux|elles|moi|nous|vous|toi)|(?:qui|ils?|elles?|j'|je|on|nous) ?(?:suis|sont|sommes|est|[ée]tait|[ée]taient|habit(?:e|ent|ait|aient|ons)|log(?:e|ent|eait|eons)|vi(?:t|vent|vait|vons)|rest(?:e|ent)|demeur(?:e|ent)))(?: (?:juste|aussi|toujours|maintenant))?,? au (?<number>(?:n[°o] ?|num[ée]ro )?${NUMBER}|(?:num[ée]ro )?${SAID})(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d/%€°-]|[.,]\\d| ?(?:h|heures?|euros?|ans?|jours?|mois|m²|ha|er|e|[èe]me|%|€|au|${MONTH_NAME})(?![a-zA-ZÀ-ÖØ-öø-ῼ]))(?= ?(?:$|[.,;:!?)\\n]| (?:et|qui|aussi|avec|juste|depuis|[ée]galement|chez|mais)(?![a-zA-ZÀ-ÖØ-öø-ῼ])))`,
  'giu',
);
/** What else may stand at a number: a file, a score, a thing on a scale. */
const OF_SCALE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:scores?|temp[ée]ratures?|taux|niveaux?|compteurs?|notes?|prix|tarifs?|dossiers?|articles?|quotients?|seuils?|indices?|chiffres?|effectifs?|pages?|lignes?|points?|classements?|[ée]chelons?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;:\n]{0,60}$/iu;
const AHEAD = 70;

export const findSameWays: Detector = ({ view }) => {
  const { text } = view;
  const house = (start: number, end: number): Finding[] =>
    isPublicAddress(view, start)
      ? []
      : [{ type: 'ADDRESS', start, end, reason: 'numéro d’une maison', confidence: 0.75 }];
  return [
    ...matchesOf(text, SAME).flatMap(({ 0: home, index }) => house(index, index + home.length)),
    ...matchesOf(text, AT).flatMap((match) => {
      const end = match.index + match[0].length;
      if (OF_SCALE.test(text.slice(Math.max(0, match.index - AHEAD), match.index))) return [];
      return house(end - (match.groups?.['number'] ?? '').length, end);
    }),
  ];
};
