/**
 * Which delay a summons is under: three clear days, or five from 3 500 inhabitants (CGCT L2121-11, L2121-12), and what shortens it.
 * It counts no delay of an act: that is for the checks.
 */
import { compareDates } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { populationOf, populationWritten } from '../framework/inputs';
import { paragraphAt } from './money';
import { summonsTold } from './summons-told';

/** Population from which five clear days are due (CGCT L2121-12). */
export const LARGE_COMMUNE = 3500;

/** Urgency of the summons, and not "secours d’urgence"; a delay cut short, and not "la nomenclature M57 abrégée". */
export const URGENT =
  /(?<![a-z])(?<!(?:aides?|secours|fonds|hebergements?|logements?|accueil|services?|numeros?|vehicules?|plans?|soutien|lits?|eclairage|issues?|travaux|mesures?|reparations?|interventions?|etat)\s+d')(?<!(?:repar|remplac|refai|pos|install|achet|command|realis|execut|effectu|lou|evacu|relev|hospitalis|ferm|consolid|etay|bach|sollicit|intervenu)[a-z]{0,5}\s+en\s+)(?:urgence|urgente?)(?![a-z])(?!\s+(?:climatique|social|sanitaire|ecologique|environnemental))|(?<=(?:delai|convocation)[^.;\n]{0,60}\s)abreg(?:e|er|eant|ement)[a-z]*|abreg(?:e|er|eant|ement)[a-z]*(?=\s[^.;\n]{0,30}(?:delai|convocation))/g;

/** Urgency is invoked: "il n’est pas fait usage de la procédure d’urgence" denies it. */
export const isUrgent = (analysis: Analysis): boolean =>
  analysis
    .search(URGENT, analysis.derive(summonsTold)?.part)
    .some(
      ({ match }) =>
        !/(?<![a-z])(?:pas|sans|aucune?|hors|ni|absence)\s[^.;\n]{0,50}$/.test(
          analysis.folded.lower.slice(Math.max(0, match.index - 70), match.index),
        ),
    );

/**
 * The council of a group of communes, which is called as that of its largest communes would be (CGCT L5211-1, L5711-1). An open
 * syndicate has the delays of its own statutes (CGCT L5721-2).
 */
export const isGroup = ({ folded }: Analysis): boolean => {
  const head = folded.lower.slice(0, 1500);
  return (
    /conseil\s+(?:communautaire|de\s+communaute|metropolitain|syndical)|comite\s+syndical/.test(head) &&
    !/syndicat\s+mixte\s+ouvert|l\.?\s?5721-/.test(head)
  );
};

/** "délai de convocation de cinq jours francs": the paper says which of the two delays it is under. */
const FIVE_DAYS =
  /(?:delai|convo(?:qu|cation)\w*|adress\w+|envoy\w+)\s[^.;\n]{0,80}(?:cinq|5)\s*(?:\(\s*(?:5|cinq)\s*\)\s*)?jours\s+francs|(?:cinq|5)\s*(?:\(\s*(?:5|cinq)\s*\)\s*)?jours\s+francs\s+(?:au\s+moins\s+)?(?:avant|sont|s'appliqu)/g;
const OTHERS = /communes\s+de\s+(?:plus\s+de\s+)?3\s?500|(?:si|lorsque|quand)\s[^.;\n]{0,60}3\s?500/;
export const tellsFiveDays = (analysis: Analysis): boolean =>
  analysis.search(FIVE_DAYS).some((found) => !OTHERS.test(paragraphAt(analysis, found).lower));

/**
 * One of its communes has 3 500 inhabitants: told, by its delay too, or a group that cannot be without a town (CGCT L5216-1,
 * L5215-1, L5217-1).
 */
export const isLargeGroup = (analysis: Analysis): boolean =>
  isGroup(analysis) &&
  ((populationWritten(analysis) ?? 0) >= LARGE_COMMUNE ||
    tellsFiveDays(analysis) ||
    /communaute\s+(?:d'agglomeration|urbaine)|metropole\s+(?!nature)/.test(
      analysis.folded.lower.slice(0, TOP),
    ));
/** Characters in which a letterhead stands. */
const TOP = 400;

/** A commune under the delay of the large ones: by its inhabitants or, when nobody tells them, by the delay that it names. */
export const isLargeCommune = (analysis: Analysis): boolean => {
  const population = populationOf(analysis);
  return population === undefined ? tellsFiveDays(analysis) : population >= LARGE_COMMUNE;
};

/** Whole days that lie between two dates: neither the day of sending nor that of the session counts. */
export const clearDays = (sent: string, session: string): number => compareDates(session, sent) - 1;
