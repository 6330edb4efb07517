/** MO-22: how long a decision may be withdrawn, and what another rule governs. */
import type { Analysis } from '../../../analysis';
import { isDenied } from '../../shared/denial';
import { matches, says } from '../../shared/words';

export const [MONTHS, PLANNING_MONTHS] = [4, 3];

/** A request of who benefits, a fraud, conditions that were not kept (CRPA L242-2): no delay runs; or the law knows other ones. */
export const OTHER =
  /(?:a|sur)\s+(?:la|sa|leur)\s+demande|beneficiaire\s+(?:le\s+)?demande|(?<!(?:aucune|sans|pas\sde|ni|absence\sde(?:\stoute)?)\s(?:man\S{1,2}uvres?\s)?)fraud|(?<!a\s)l\.?\s?242-[24](?!\d)|conditions?\s+(?:(?:mise|fixee|posee)s?|d'octroi|de\s+l'octroi|d'attribution)[^.;\n]{0,80}\s(?:n'(?:a|ont)\s+pas\s+ete\s+(?:respect|rempli|observ)|(?:sont|est)\s+restees?\s+(?:sans|inobserv))|delegation\s+(?:de\s+(?:fonction|signature)|accordee|a\s)|arrete\s+(?:de\s+)?(?:circulation|stationnement|police)|sanction|jugement|tribunal\s+administratif\s+[^.;\n]{0,60}(?:annul|juge)/g;
/** The mayor may end these at any time. */
export const PRECARIOUS =
  /precaire|domaine\s+public|emplacement(?!\s+de\s+taxi)|\bmarches?\s+(?:hebdomadaire|municip|de\s+plein\s+air|aux\s+puces)|reglement\s+du\s+marche|concession\s+funeraire|permission\s+de\s+voirie|terrasse/g;
/**
 * The text says itself that it withdraws, as unlawful, a decision that gives rights: what it is about does not matter then. To end
 * for the future what is precarious needs none of it.
 */
const GIVES_RIGHTS =
  /(?<!non\s)creat(?:eur|rice)s?\s+de\s+droits|(?<!\d)l\.?\s?242-1(?!\d)|illegal\w*,?\s+(?:des|depuis)\s+(?:l'origine|sa\s+signature|son\s+(?:edict|origine|octroi))|ab\s+initio/g;

/** Another delay than that of a withdrawal governs what the text undoes. */
export const isGovernedElsewhere = (analysis: Analysis): boolean =>
  says(analysis, OTHER) ||
  (says(analysis, PRECARIOUS) && !matches(analysis, GIVES_RIGHTS).some((one) => !isDenied(analysis, one)));
/** Planning law has a delay of its own. */
export const PLANNING =
  /permis\s+de\s+(?:construire|demolir|amenager)|declaration\s+prealable|non-opposition/g;
