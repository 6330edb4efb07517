/** FO-05: an act that puts the declassification off, or does without it, and the cases in which it may. */
import type { Analysis, Found } from '../../../analysis';
import { isDeniedBefore } from '../../shared/denial';

/** Land that needs neither. */
export const PRIVATE = /domaine\s+prive|chemins?\s+rura(?:l|ux)|lotissement|bien\s+de\s+section|forestier/;
/** Cases in which neither is needed beforehand (CGPPP L. 2141-2, L. 3112-1, and an exchange of roads). */
export const EXEMPT = /2141-2|3112-[1-4]|declassement\s+par\s+anticipation|entre\s+personnes\s+publiques/;

/** Declassified after the sale. */
export const LATE =
  /declass\w*[^.;\n]{0,80}(?:ser(?:a|ont)|interviendr\w+)[^.;\n]{0,60}(?:apres|une\s+fois|posterieur\w*|ulterieur\w*|des\s+que)[^.;\n]{0,40}(?:vente|cession|signature|acte|vendu)|(?:ensuite|ulterieurement|posterieurement|apres\s+(?:la\s+)?(?:vente|cession|signature))[^.;\n]{0,60}declass\w*|declass\w*[^.;\n]{0,80}(?:ensuite|ulterieurement|posterieur\w*|apres\s+(?:la\s+)?(?:vente|cession|signature))/g;

/** The act itself says that it is sold without either. */
const WAIVED =
  /(?:sans|n'(?:a|ont|est|y\s+a|etait|avait)\s[^.;\n]{0,15}(?:pas|point|aucun|ni|nul|jamais|besoin)|ne\s+(?:sera|seront|fait|fera)\s+(?:pas|ni|l'objet\s+d'aucun)|inutile|superflu|dispens\w+|aucun)(?:(?!enquete|concertation|affecte\w*\s+a|etude|plus\s)[^.;\n]){0,60}(?:desaffect|declass)[a-z]*(?:\s+(?:ni|ou|et)\s+[^.;\n]{0,30}(?:desaffect|declass)[a-z]*)?|(?:desaffectation|declassement)[^.;,\n]{0,40}(?:n'(?:est|a|ont|etait|y\s+a|sont)|ne\s+(?:sera|seront))\s+(?:[a-z]+\s+)?(?:pas|ni|point|nullement)\s+(?:[a-z]+\s+){0,2}?(?:necessaire|utile|requis|constate|prononce|obligatoire|intervenu|lieu|ete)\w*/g;
/** "CONSTATE la désaffectation", "prononce son déclassement" */
const DONE =
  /(?:constate|prononce|approuve|declare|(?:decide|vu|considerant|apres)\s[^.;\n]{0,24}(?:constat|prononc)[a-z]*)\s[^.;\n]{0,60}(?:desaffect|declass)/;
const NEVER_PUBLIC =
  /(?:jamais|n'(?:est|a|etait)\s+pas|ni|plus)\s+(?:ete\s+)?(?:affecte|amenage|ouvert|utilise)|ne\s+(?:releve|fait|depend)[a-z]*\s+(?:pas|plus)\s+(?:partie\s+)?du\s+domaine\s+public/;

/** The words by which the act does without either. */
export const waivedIn = (analysis: Analysis): Found | undefined => {
  const { lower } = analysis.folded;
  return EXEMPT.test(lower) || PRIVATE.test(lower) || DONE.test(lower) || NEVER_PUBLIC.test(lower)
    ? undefined
    : analysis
        .search(WAIVED)
        .find(
          (one) =>
            !['sans', 'dispens'].some((word) => one.match[0].startsWith(word)) ||
            !isDeniedBefore(analysis, one),
        );
};
