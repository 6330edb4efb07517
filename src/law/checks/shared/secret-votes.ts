/** How a vote was taken: whether all agreed that it be open, whether one candidate stood, how many members asked for it (CGCT L2121-21). */
import type { Count, Span } from '../../../act/parse/model';
import { shifted } from '../../../act/parse/session';
import { fold } from '../../../act/reading/fold';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis } from '../../analysis';
import { says } from './council';

/** How a vote is open, as a council agrees to it. */
const OPENLY =
  '(?:mains?\\s+levees?|ne\\s+pas\\s+(?:proceder|recourir|voter|faire|avoir)|renonc[a-z]*|scrutin\\s+(?:public|ordinaire)|vote\\s+public|deroger)';

/** All of its members, without the word "unanimité": nobody objects, everybody agrees. */
const ALL_AGREE = [
  "(?<![a-z])(?:aucune?|nul|personne)(?![a-z])[^.;]{0,30}\\s(?:ne\\s+s'y\\s+oppos|ne\\s+s'oppos[a-z]*\\s+(?:au\\s+(?:vote|scrutin)|a\\s+(?:la\\s+main|ce\\s+mode))|ne\\s+s'y\\s+est\\s+oppos|n'y\\s+(?:fai|a\\s+fait)[a-z]*\\s+(?:objection|obstacle|opposition))",
  "(?<![a-z])sans\\s+(?:(?:qu'aucune?|aucune|qu'il\\s+y\\s+ait)\\s+)?(?:opposition|objection)",
  "(?<![a-z])(?:tous\\s+(?:les|ses)|l'ensemble\\s+des)\\s+(?:membres|conseillers|elus)(?:(?!\\sn(?:e\\s|'))[^.;]){0,30}\\s(?:d'accord|accept|consent)(?![a-z]*\\s+leurs?\\s)",
  "(?<!(?:sans|pas|sauf|defaut|faute|absence|malgre)\\s[^.;]{0,16})(?:accord|assentiment|consentement)\\s+(?:de\\s+(?:tous|l'ensemble|chacun)(?![^.;]{0,40}\\s(?:moins|sauf|hormis|excepte|majorite|groupe)(?![a-z]))|general)",
].join('|');

/** The full stop of a civility ends no sentence. */
const BETWEEN = '(?:[^.;\\n]|(?<=(?<![a-z])mm?)\\.){0,140}';

/** "propose de voter à main levée. Cette proposition est": what the next sentence says of the way of voting, and not of who is named. */
export const OF_THE_WAY =
  "[^.;\\n]{0,80}[.;]\\s+[^.;\\n]{0,30}(?:(?:cette|la|sa)\\s+proposition|ce\\s+(?:mode|choix)|ce\\s+(?:mode\\s+de\\s+)?scrutin|celle-ci|cette\\s+(?:facon|maniere|dispense)|(?:le\\s+conseil|l'assemblee)[^.;\\n]{0,20}\\s(?:l'|y\\s)(?:accept|approuv|consent))(?![a-z]*\\s+(?:de\\s+candidat|de\\s+nom))[^.;\\n]{0,60}";

const WAIVED = new RegExp(
  `(?:unani[a-z]+|${ALL_AGREE})${BETWEEN}${OPENLY}|${OPENLY}${BETWEEN}(?:unani|${ALL_AGREE})|${OPENLY}${OF_THE_WAY}unani`,
  'g',
);

/** The council agreed, all of it, not to vote in secret; or one candidate for each seat was declared. */
export const isSecretWaived = (analysis: Analysis, affair: Span): boolean => says(analysis, WAIVED, affair);

export const ONE_CANDIDATE =
  /(?:une\s+)?seule\s+(?:candidature|liste|candidate)|seuls?\s+candidats?|candidat(?:e|ure)?\s+unique|liste\s+unique|unique\s+(?:candidat|liste)|autant\s+de\s+candidat|aucune\s+autre\s+candidature/g;

const NUMBER = `(\\d{1,2}|${NUMBER_WORDS})`;

const REQUEST = new RegExp(
  `(?:demandee?s?|reclamee?s?|sollicitee?s?|requis|a\\s+la\\s+demande|sur\\s+(?:la\\s+)?demande)\\s+(?:expresse\\s+)?(?:par|de)\\s+${NUMBER}\\s+(?:[a-z]+\\s+)?(?:membres?|conseill[a-z]+|elue?s?)|(?<![a-z])${NUMBER}\\s+(?:membres?|conseill[a-z]+|elue?s?)[^.;\\n]{0,40}?(?:demand|reclam|sollicit)`,
);

/** How many members asked, in the sentences that a pattern picks: "à la demande de 4 conseillers". */
export const requestersIn = (analysis: Analysis, about: RegExp, span: Span): Count | undefined => {
  for (const sentence of analysis.within(analysis.sentences, span)) {
    const { lower, at } = shifted(fold(sentence.text), sentence.start);
    if (!about.test(lower)) continue;
    const match = REQUEST.exec(lower);
    const words = match?.[1] ?? match?.[2];
    const value =
      words === undefined ? undefined : /^\d/.test(words) ? Number(words) : parseNumberWords(words);
    if (match === null || value === undefined) continue;
    return { value, start: at(match.index), end: at(match.index + match[0].length) };
  }
  return undefined;
};
