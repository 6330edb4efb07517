/** CM-34: who reports the affair: "Rapporteur : M. X", "M. X, adjoint, rapporte l’affaire", "entendu le rapport de M. X". */
import type { ParsedAffair, Person } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { nameAfter, personBefore, lineStart } from './people';

const BEFORE_NAME =
  /(?:rapporteure?|rapporteur\s*\(e\))\s*:\s*|(?:sur\s+(?:l[ea]\s+)?(?:rapport|proposition)\s+d[eu]\s*|(?<![a-z])(?:presente|rapporte|expose)e?\s+par\s+|(?:entendu\w*|oui|ecoute)\s+(?:le\s+rapport|l'expose)\s+d[eu]\s*|expose\s+de\s+|rapport\s+(?:est|a\s+ete)\s+(?:fait|lu|donne)\s+par\s+)/g;
/** What a reporter does, right after the name and what is said beside it. */
const AFTER_NAME =
  /,?\s+(?:qui\s+)?(?:(?:presente|expose|lit|defend|soutient|donne\s+lecture\s+d[eu])\s+(?:(?:le|son|ce)\s+(?:rapport|projet\s+de\s+deliberation|point)|du\s+rapport|la\s+(?:presente\s+)?deliberation|l'affaire|cette\s+affaire|rapport)|(?:presente|expose|defend|introduit|detaille)\s+(?:le|ce)\s+dossier|presente\s+(?:le|ce)\s+(?:point|projet)(?=\W*(?:$|\n|[.;,]|et\s|a\s+(?:ses|l'assemblee|l'ensemble)))|rapporte\s+(?:l'affaire|cette\s+affaire|le\s+dossier|ce\s+(?:dossier|point)|la\s+question)|(?:est|etait)\s+(?:l[ea]\s+)?rapporteure?|,?\s*rapporteure?(?=\s*,))\b/g;

/** Those who report this affair. */
export const reportersIn = (analysis: Analysis, affair: ParsedAffair): Person[] =>
  [
    ...analysis.search(BEFORE_NAME, affair).map(({ end }) => nameAfter(analysis, end)),
    ...analysis
      .search(AFTER_NAME, affair)
      .map(({ start }) =>
        personBefore(analysis, { start: lineStart(analysis.text, affair, start), end: start }),
      ),
  ].filter((one) => one !== undefined);
