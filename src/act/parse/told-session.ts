/**
 * A recital mostly tells the past; it may also tell what happens in the very session: "Considérant que Mme X a quitté la séance avant
 * le vote", "que M. Y, intéressé, n’a pas pris part au vote". Whom it concerns is read elsewhere.
 */
import { isRecital } from './lines';
import type { Line } from './lines';

const ROOM = "(?:(?:l[ae]\\s+)?(?:salle|seance|reunion|conseil|table|debat|vote)|l'assemblee)";
/** Who goes or comes, and that it is from this room or for this vote: an agent also leaves, a firm also withdraws. */
const MOVES = new RegExp(
  `(?:quitt\\w*|rejoi\\w+|regagn\\w+|reintegr\\w+)\\s+(?:definitivement\\s+)?${ROOM}|(?:sorti\\w*|retir\\w+)\\s+(?:d[eu]|en)\\s+${ROOM}|(?:arriv|depart|sorti|retir|absent|deport)[a-z]*(?![a-z])[^.;]{0,90}[\\s'](?:vote|debats?|deliberation|examen|seance)(?![a-z])|(?:s'est|s'etant|se\\s+sont|se)\\s+deport`,
);
const NO_PART =
  /(?:pas\s+(?:pris\s+|prendre\s+)?part|(?:prend|prennent|prenant|pris)\s+part\s+ni|particip\w*\s+(?:ni|pas)|pas\s+particip\w*)[^.;]{0,30}(?:vote|debats?|discussions?|deliberation)(?![a-z])/;
/** Another day, another body. */
const ELSEWHERE =
  /(?:seance|reunion|vote|deliberation|conseil)\s+(?:n\s?°|du\s+(?:[a-z]+di\s+)?\d|d[eu']\s?[a-z]+\s+(?:dernier|20\d\d)|precedente?|anterieure?|derniere?)|(?:precedente?|derniere|anterieure?)\s+(?:seance|reunion|deliberation)|commission|(?<!a\s)(?<![a-z])\d{1,2}(?:er)?\s+[a-z]{3,9}\s+\d{4}/;

/** The words of a recital that speaks of now, without the full stops of civilities. */
const toldNow = (line: Line): string | undefined =>
  isRecital(line) && !ELSEWHERE.test(line.lower) ? line.lower.replace(/(?<![a-z])(mm?)\./g, '$1') : undefined;

/** A recital that tells who comes or leaves while the council sits. */
export const tellsMovement = (line: Line): boolean => {
  const words = toldNow(line);
  return words !== undefined && (MOVES.test(words) || NO_PART.test(words));
};

/** A recital that tells who takes no part in the vote, and no result of a vote. */
export const tellsNoPart = (line: Line): boolean => {
  const words = toldNow(line);
  return (
    words !== undefined && NO_PART.test(words) && !/unanim|majorit|(?<![a-z])voix(?![a-z])|adopt/.test(words)
  );
};

const AGAIN =
  '(?:[;,]\\s*)?(?<![a-z])(?:mais|puis|et|ils?|elles?|toutefois|cependant|neanmoins|ensuite|avant\\s+de)(?![a-z]),?\\s+';
const TAKES =
  '(?:(?:a|ont|ayant)\\s+(?:(?:ensuite|toutefois|cependant|neanmoins|bien)\\s+)?(?:pris\\s+part|participe)|(?:prend|prennent|prendre|prenant)\\s+(?:(?:ensuite|toutefois|cependant|neanmoins|bien)\\s+)?part|participe(?:nt|r)?)\\s+(?:aux?\\s+debats?\\s+et\\s+)?au\\s+vote(?![a-z])';
const COMES_BACK =
  '(?:(?:est|sont)\\s+revenue?s?|revien(?:t|nent|dra|dront))\\s+(?:pour|avant|au\\s+moment\\s+d[eu])\\s+(?:l[ea]\\s+)?vote(?![a-z])';
const ALL_THE_SAME = new RegExp(`${AGAIN}(?:${AGAIN}){0,2}(?:${TAKES}|${COMES_BACK})`);

/** "est sorti pendant le débat et a pris part au vote": words after a withdrawal that say of the same person that he votes. */
export const votesAllTheSame = (after: string): boolean => ALL_THE_SAME.test(after);
