/** MO-04: articles that forbid something else. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { holds } from '../../shared/spans';
import { plain } from '../../shared/words';
import { BAN, FORBIDDEN_ANYWAY } from './bans';

/** Articles that forbid something else, and say so themselves: their bounds and their exceptions are their own. */
export const bansElsewhere = (analysis: Analysis, ban: Span): readonly Span[] => {
  const here = analysis.act.articles.find((one) => holds(one, ban));
  if (here === undefined) return [];
  const topic = topicOf(plain(analysis.text.slice(ban.start, ban.end)));
  return analysis.act.articles.filter((one) => {
    if (one === here) return false;
    const words = plain(analysis.text.slice(one.start, one.end)).replace(LABEL, '');
    if (!BAN.test(words)) return false;
    // What the law itself forbids has exceptions of its own: "divague tout chien qui, hors d’une action de chasse".
    if (FORBIDDEN_ANYWAY.test(words) && !REFERS.test(words)) return true;
    return topic !== undefined && topicOf(words) !== undefined && topicOf(words) !== topic;
  });
};
const LABEL = /^\W*(?:article|art\.)\s+\S+/;
/** It speaks of a ban that another article lays down. */
const REFERS =
  /articles?\s+(?:1er|premier|\d)|present\s+arrete|(?:cette|ces|l'|les|la)\s?(?:dite\s+)?(?:interdictions?|mesures?|dispositions?)/;
/** What a police measure is about, when its words tell one thing. */
const TOPICS: readonly RegExp[] = [
  /circul|stationn|vehicule|vitesse/,
  /alcool/,
  /baign|plongeon/,
  /\bchiens?\b|animaux/,
  /musique|sonor|bruit/,
  /mendi/,
  /camp(?:ing|ement)|bivouac/,
  /regroupement|rassemblement|attroupement/,
  /artifice|petard/,
  /couvre-feu|mineurs/,
  /\bdrones?\b/,
  /\btracts?\b|prospectus/,
];
const topicOf = (words: string): RegExp | undefined => {
  const told = TOPICS.filter((one) => one.test(words));
  return told.length === 1 ? told[0] : undefined;
};
