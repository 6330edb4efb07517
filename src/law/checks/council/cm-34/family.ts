/**
 * CM-34: a member of the council whose family benefits from the affair: "à Mme X, épouse de M. Y, conseiller", "l’acquéreur est son
 * fils", "Mme Y, mère du gérant". Says nothing of whether that member took part.
 */
import type { ParsedAffair, Person } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import { plainOf } from '../../shared/council';
import { holderOf, OFFICE } from './offices';
import { lineStart, nameAfter, personBefore, sits, whoSpeaks } from './people';

const KIN =
  '(?:epou(?:x|ses?)|mari|femme|conjointe?s?|compagn(?:on|e)|concubine?|partenaire\\s+de\\s+pacs|(?:grand-|petit-|petite-|beau-|belle-|demi-)?(?:freres?|s(?:oe|œ)urs?|peres?|meres?|fils|filles?|parents?|enfants?)|gendre|bru|neveux?|nieces?|oncle|tante|cousine?s?)';
const CIVIL = '(?=(?:m\\.|mme|monsieur|madame)\\s)';
/** What the council decides for somebody; who gets it, and who runs what gets it. */
const PARTY =
  'acquereu(?:r|se)|acheteu(?:r|se)|preneu(?:r|se)|locataire|vendeu(?:r|se)|attributaire|adjudicataire|beneficiaire|proprietaire|gerante?|presidente?|tresori(?:er|ere)|dirigeante?|associee?s?|directeur|directrice|titulaire';
const DECIDED = new RegExp(
  `(?<![a-z])(?:ced|vend|lou[eé]|achet|acqu[ei]|attribu|accord|octroy|subvention|cession|vente|location|bail|baux|march[eé]|concession|mise\\s+a\\s+disposition|(?:gere|dirige|preside|exploite|detenue)e?s?\\s+par|${PARTY})`,
);

/** "Mme X, épouse de M. Y", "le frère de Mme Y". */
const KIN_OF = new RegExp(`(?<![a-z])${KIN}\\s+de\\s+${CIVIL}`, 'g');
/** "l’acquéreur est son fils", "la gérante, sa sœur". */
const HIS_KIN = new RegExp(
  `(?:${PARTY})(?:\\s+(?:d[eu]s?|de\\s+l[a'])\\s*[^.,;\\n]{1,40})?(?:,|\\s+(?:est|n'est\\s+autre\\s+que|etant|sont))\\s+(?:son|sa|ses)\\s+${KIN}(?![a-z])`,
  'g',
);
/** "Mme Y, mère du gérant", "M. Y, dont l’épouse est la gérante". */
const KIN_TO_PARTY = new RegExp(
  `,\\s+(?:${KIN}\\s+(?:d[eu]|de\\s+l[a'])\\s*(?:${PARTY})|dont\\s+(?:l[ea]s?\\s+|l'|une?\\s+|des\\s+)${KIN}\\s+(?:(?:est|sont)\\s+(?:l[ae]s?\\s+|l')?(?:${PARTY})|(?:possede|dirige|preside|gere|exploite|detien)[a-z]*))`,
  'g',
);

/** "M. Y, fils du rapporteur": told by an office, of somebody who asks for it or gets it. */
const KIN_OF_OFFICE = new RegExp(`(?<![a-z])${KIN}\\s+${OFFICE}`, 'g');
/** What the kin asks for or gets, told after: ", fils de M. Y, propose d’acheter". */
const WANTS = new RegExp(
  `(?:souhait|propos|demand|offr|desir|envisag|accept|(?:se|s'est|s'en\\s+est)\\s+port)[a-z]*\\s+[^.;\\n]{0,50}(?:achet|acquer|acquisi|acquis|lou[eé]|prendre|attribu|subvention|candidat)|(?<![a-z])(?:achet[a-z]+|acquiert|acquierent)(?![a-z])|(?:est|sera|serait|etait|sont)\\s+(?:l[ae]s?\\s+|l'|aussi\\s+|egalement\\s+)*(?:${PARTY})(?![a-z])`,
);

export interface Kinship {
  readonly person: Person;
  readonly why: string;
  readonly at: Person;
}

/** Members whose family the affair benefits. */
export const kinIn = (analysis: Analysis, affair: ParsedAffair): Kinship[] => {
  const told = ({ text }: Found): string =>
    text
      .replace(/^[\s,]+/u, '')
      .replace(/\s+/gu, ' ')
      .trim();
  const kinship = (person: Person | undefined, found: Found): Kinship[] =>
    sits(analysis, person) ? [{ person, why: told(found), at: person }] : [];
  return [
    ...analysis
      .search(KIN_OF, affair)
      .filter((found) => isDealt(analysis, affair, found))
      .flatMap((found) => kinship(nameAfter(analysis, found.end), found)),
    ...analysis
      .search(KIN_OF_OFFICE, affair)
      .filter((found) => isDealt(analysis, affair, found))
      .flatMap((found) => kinship(holderOf(analysis, affair, found.match[1] ?? ''), found)),
    ...analysis
      .search(HIS_KIN, affair)
      .flatMap((found) =>
        kinship(
          whoSpeaks(analysis, affair, lineStart(analysis.text, affair, found.start), found.start),
          found,
        ),
      ),
    ...analysis.search(KIN_TO_PARTY, affair).flatMap((found) =>
      kinship(
        personBefore(analysis, {
          start: lineStart(analysis.text, affair, found.start),
          end: found.start,
        }),
        found,
      ),
    ),
  ];
};

const isDealt = (analysis: Analysis, affair: ParsedAffair, found: Found): boolean =>
  DECIDED.test(clauseBefore(analysis, affair, found)) ||
  WANTS.test(
    fold(analysis.text.slice(found.end, found.end + 220)).lower.split(/[;\n]|(?<=[a-z]{2})\.\s/)[0] ?? '',
  );

/** The sentence up to this place. */
const clauseBefore = (analysis: Analysis, affair: ParsedAffair, { start }: Found): string =>
  plainOf(analysis, lineStart(analysis.text, affair, start), start)
    .split(/;|(?<=[a-z]{2})\.\s/)
    .at(-1) ?? '';
