/**
 * Whether a council sits on a second summons for lack of quorum, or only tells that it would: "si le quorum n’était pas réuni, le
 * conseil serait de nouveau convoqué". It counts no day: that is for the checks.
 */
import type { Part } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { says } from './council';

/** "Seconde convocation", "sans condition de quorum": the council may sit whatever the number. */
const SECOND_CALL =
  /(?:seconde|deuxieme|2(?:nde|e|eme)|nouvelle|nouveau)\s+(?:fois\s+)?(?:convo[a-z]+|reunion|seance)|(?:convoque|reuni)e?\s+(?:a|de)\s+nouveau|(?:a|de)\s+nouveau\s+(?:convoque|reuni)|sans\s+(?:aucune\s+)?conditions?\s+de\s+quorum|aucune\s+condition\s+de\s+quorum|quorum\s+n'est\s+(?:pas|plus)\s+(?:requis|exige|necessaire)|aucun\s+quorum\s+n'est\s+(?:requis|exige)/g;
/** Told of what may happen. */
const SUPPOSED =
  /(?:^|[\s,;(])(?:si(?![a-z])|s'ils?(?![a-z])|au\s+cas\s+ou|dans\s+(?:l'hypothese|le\s+cas)\s+(?:ou|d'un)|en\s+cas\s+d[e'])\s?|(?<![a-z])serai(?:t|ent)(?![a-z])/;
const TO_COME = /(?<![a-z])(?:sera|seront|aura|pourra|siegera|deliberera|se\s+reunira|se\s+tiendra)(?![a-z])/;
/** The first session took place. */
const HELD =
  /n'(?:a|ont|ayant|avait|avaient|etait|etant)(?![a-z])|(?<![a-z])non\s+(?:atteint|reuni)|(?:seance|reunion|quorum)\s+(?:d[ue]|le)\s+(?:[a-z]+di\s+|dimanche\s+)?\d/;

const sentenceOf = (analysis: Analysis, { start }: Found): Part | undefined =>
  analysis.sentences.find((one) => one.start <= start && start < one.end);

const isSupposed = (analysis: Analysis, found: Found): boolean => {
  const words = fold(sentenceOf(analysis, found)?.text ?? found.text).lower;
  return SUPPOSED.test(words) || (TO_COME.test(words) && !HELD.test(words));
};

/** The council is called a second time, and needs no quorum. */
export const isSecondCall = (analysis: Analysis): boolean =>
  says(analysis, /quorum/g) && analysis.search(SECOND_CALL).some((found) => !isSupposed(analysis, found));

/** The sentence by which a first summons tells when the council would sit again, without a quorum. */
export const supposedSecondCall = (analysis: Analysis): Part | undefined =>
  analysis
    .search(SECOND_CALL)
    .filter((found) => isSupposed(analysis, found))
    .map((found) => sentenceOf(analysis, found))
    .find((one) => one !== undefined && /quorum/.test(fold(one.text).lower));
