/** FO-05: the words that tell that the land sold is of the public domain, or may be. */
import type { Analysis, Found } from '../../../analysis';
import { isDeniedBefore } from '../../shared/denial';
import { headOf } from '../../shared/topic';

const SERVICE =
  '(?:services?(?!\\s+civique)|ecole|bibliotheque|mediatheque|mairie|creche|cantine|garderie|centre\\s+(?:de\\s+loisirs|social|technique|de\\s+secours)|police|ccas|caserne|gymnase|musee|restaurant\\s+scolaire|bureaux?\\s+de\\s+vote)';
const STILL =
  '(?:(?:encore|toujours|actuellement|aujourd.hui|regulierement|egalement|notamment|(?:chaque|tous\\s+les)\\s+[a-z]+)\\s+)?';
/** "le club de boules, la cantine", "des associations et un bureau de vote" */
const AMONG = '(?:(?:une?|l[ae]s?|des)\\s(?!anci)[^.;:\\n]{1,60}?(?:,|\\set)\\s+)?';
export const PUBLIC = new RegExp(
  `(?<![a-z])(?:${[
    "domaine\\s+public|affectee?s?\\s+(?:(?:encore|toujours|actuellement)\\s+)?(?:a\\s+l'usage\\s+(?:direct\\s+)?du\\s+public|a(?:u|\\s+un)\\s+service\\s+public)|voies?\\s+(?:communales?|publiques?)|voirie\\s+communale|trottoirs?|place\\s+publique|delaisse\\w*\\s+(?:de\\s+)?(?:voirie|routier)|espaces?\\s+verts?\\s+publics?|emprise\\s+(?:de\\s+la\\s+)?(?:voie|voirie)",
    '(?:parcs?|aires?)\\s+de\\s+stationnement\\s+(?:\\S+\\s+){0,2}?publi(?:c|que)|parkings?\\s+(?:communal\\s+|municipal\\s+|gratuit\\s+)?public',
    '(?:square|jardin|parc)\\s+(?:(?:communal|municipal|clos)\\s+)?public|aires?\\s+de\\s+jeux\\s*(?:communale|publique|municipale|des?\\s+enfants|du\\s+quartier)|cimetiere\\s+communal|cour\\s+de\\s+(?:recreation|l.ecole)',
    `place\\s[^.;,\\n]{0,40},?\\s+ou\\s+se\\s+tien(?:t|nent)`,
    `(?:abrit|accueill|heberg)(?:e|ent|ant)\\s+${STILL}${AMONG}(?:la\\s|l.|les?\\s|une?\\s|des\\s)(?!anci)${SERVICE}`,
    `occupee?s?\\s+${STILL}par\\s+(?:la\\s|l.|les?\\s|des\\s)(?!anci)${SERVICE}`,
    '(?:ser(?:t|vant)|utilisee?s?|ouverte?s?|accessibles?|frequentee?s?)(?:\\s+(?!plus)\\S+){0,4}?\\s+(?:au\\s+stationnement(?:\\s+public|\\s+des\\s+(?:vehicules|usagers|riverains|habitants))?|au\\s+public|a\\s+la\\s+circulation(?:\\s+publique)?|par\\s+le\\s+public|par\\s+les\\s+(?:ecoles|eleves|usagers|promeneurs|pietons|familles|enfants|habitants)|de\\s+(?:parking|aire\\s+de\\s+jeux|terrain\\s+de\\s+jeux)\\s+(?:public|aux?(?=\\s)))',
  ].join('|')})`,
  'g',
);
/** What is said of the neighbourhood, or of what the buyer will make, tells nothing of the land that is sold. */
const BESIDE =
  /(?:jouxt|contig|voisin|attenan|a\s+cote\s|proxim|longe|derriere|face\s+a|donn(?:e|ant)\s+sur|bord|desserv|acces(?![a-z])|raccord|riverain|pres\s+d|align|depuis|separ|limit|debouch|creer|amenager|realiser|construir|destin\w+\s+a|futur|retrocede|travaux)[^.;,\n]{0,45}$/;
const BUSINESS = /(?:restaurant|commerce|magasin|cafe|hotel|cabinet|bureau)[sx]?\s+$/;
/** How it is used, and not what it is: neighbours and addresses do not matter. */
const USE = /^(?:ser|util|ouv|acc|occ|abr|heb|freq|affec)/;
/**
 * "L’école n’accueille plus d’élèves depuis 2025", "la bibliothèque a fermé ses portes": a service that ended leaves its building in the
 * public domain until somebody declassifies it.
 */
const ENDED = new RegExp(
  `(?<![a-z])(?:l'|la\\s+|le\\s+|cette\\s+|cet\\s+)(?:ancien(?:ne)?\\s+)?(?:ecole|bibliotheque|mediatheque|creche|cantine|gymnase|piscine|musee|mairie|halte-garderie|centre\\s+de\\s+loisirs)(?![a-z])[^.;\\n]{0,70}?(?:,\\s+|\\s+)(?:(?:n'(?:accueille|abrite|heberge|est|a|ouvre|recoit)[a-z]*\\s+plus\\s+[^.;,\\n]{0,40}?(?:eleves?|enfants?|classes?|usagers?|lecteurs?|public|ouverte?|utilisee?|occupee?)|a\\s+(?:definitivement\\s+)?(?:ferme(?:\\s+ses\\s+portes)?(?![a-z])|cesse|ete\\s+fermee?)|est\\s+fermee?|(?:definitivement\\s+)?fermee?)(?![a-z]))`,
  'g',
);
/** Since then let, lived in or sold, or never one of the commune's own: its state is for a person to say. */
const SINCE =
  /(?:transform|converti|reconverti|amenage)[a-z]*\s+en|(?:loue|occupe|habite)\w*\s+(?:a\s|depuis|par\s+(?:un|une|des|m\.|mme|monsieur|madame)\s)|logement\w*\s+(?:locati|communa|loue)|bail|locataire|ecole\s+(?:privee|libre|associative)|(?:1[89]\d\d|19\d\d)/;

/** The words that tell that what is sold housed a service which ended. */
export const endedService = (analysis: Analysis): Found | undefined =>
  SINCE.test(analysis.folded.lower)
    ? undefined
    : analysis
        .search(ENDED)
        .find(({ match }) => SOLD.test(analysis.derive(headOf)) && !ELSEWHERE.test(match[0]));
/** The building itself is what the head says to be sold, and not a plot beside it. */
const SOLD =
  /(?:vente|cession|alienation|vend|cede)[^\n]{0,60}(?:ecole|bibliotheque|mediatheque|creche|cantine|gymnase|piscine|musee|mairie|garderie|centre\s+de\s+loisirs|batiment|immeuble|locaux)/;
const ELSEWHERE = /(?:commune|ville|village)\s+(?:de\s+|voisine)/;
/** Often, but not always, of the public domain. */
export const PERHAPS =
  /(?<![a-z])(?:(?:ancien(?:ne)?\s+)?(?:ecole|presbytere|mairie|gendarmerie|poste|bibliotheque|gymnase|stade|salle\s+des\s+fetes|cimetiere|lavoir)|parking|chemin|(?<!(?:en|sur)\s)places?(?![a-z])|espaces?\s+verts?|delaisse|voies?)/g;
/** After "un bien du domaine public": the law is told, and nothing of this land. */
const RULE_TOLD = /^[^.;,\n]{0,20}(?:\sne\s(?:peu|saurai)|(?:est|sont)\sinalienab)/;

/** The first words that are sure to tell it, and the first that may. */
export const publicLand = (
  analysis: Analysis,
): { readonly sure: Found | undefined; readonly perhaps: Found | undefined } => {
  const { lower } = analysis.folded;
  // "Rue de l’École", "place du Marché" in an address say nothing of the land.
  const [sure, perhaps] = [PUBLIC, PERHAPS].map((pattern) =>
    analysis.search(pattern).find((found) => {
      const { match } = found;
      const before = lower.slice(0, match.index).slice(-70);
      const isUse = USE.test(match[0]);
      return (
        !(isUse ? /^(?:ouv|acc)/.test(match[0]) && BUSINESS.test(before) : BESIDE.test(before)) &&
        !/(?:plus|cesse\w*\s+d'etre)\s+$/.test(before) &&
        !isDeniedBefore(analysis, found) &&
        !RULE_TOLD.test(lower.slice(match.index + match[0].length)) &&
        (isUse ||
          !/(?:rue|avenue|place|chemin|impasse|route|\d|salle|maison|lieu)\s*,?\s*(?:d[eu]s?\s+)?(?:la\s+|l'|les\s+)?$/.test(
            before,
          ))
      );
    }),
  );
  return { sure, perhaps };
};
