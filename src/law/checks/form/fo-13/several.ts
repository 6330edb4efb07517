/**
 * FO-13: acts of several authorities, and communes within a commune. The president of a métropole signs in one town what concerns
 * another, two mayors sign one order, a commune nouvelle keeps its communes déléguées: none of them was copied from elsewhere.
 */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { townKey } from '../../../town-names';
import { holds } from '../../shared/spans';

/** The president of a grouping, of a department or of a region; that of a CCAS is the mayor. */
const PRESIDENT =
  /(?<![a-z])(?:vice-)?presidente?(?![a-z])(?![^,;\n]{0,40}(?:ccas|action\s+sociale|caisse\s+des\s+ecoles))/;
/** Several decide: two mayors by one order, or the council of a grouping, which meets in any of its communes. */
const TOGETHER =
  /(?<![a-z])les\s+maires\s+d|arretes?\s+(?:[a-z-]+\s+){0,2}conjoint|(?:conseil\s+(?:communautaire|metropolitain|de\s+(?:la\s+)?(?:communaute|metropole))|comite\s+syndical)/;

const HEAD = new Set<string>(['preface', 'authority']);

/** Whether more than one commune may be named as that of the act. */
export const isOfSeveral = ({ act, towns }: Analysis): boolean => {
  const authorities = act.paragraphs.filter(({ role }) => role === 'authority');
  const mayors = towns.filter(
    ({ by, start, end }) => by === 'mayor' && authorities.some((one) => holds(one, { start, end })),
  );
  return (
    authorities.some(({ text }) => PRESIDENT.test(fold(text).lower)) ||
    new Set(mayors.map(({ name }) => townKey(name))).size > 1 ||
    act.paragraphs.some(({ section, text }) => HEAD.has(section) && TOGETHER.test(fold(text).lower))
  );
};

const WITHIN =
  /(?:communes?\s+(?:associee|deleguee|historique|fondatrice)s?|mairies?\s+(?:annexe|deleguee|associee)s?|maires?\s+deleguee?s?)\s+(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d')([^,.;\n]{2,40})/g;

/** "la commune déléguée de X", "le maire délégué de X": X is within one's own commune. */
export const isWithin = ({ folded }: Analysis, name: string): boolean =>
  [...folded.lower.matchAll(WITHIN)].some((match) =>
    `${townKey(match[1] ?? '')} `.startsWith(`${townKey(name)} `),
  );
