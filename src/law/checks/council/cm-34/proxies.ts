/**
 * CM-34: an interested member who stands aside, and takes part all the same by a proxy: the one that he or she gives on leaving, the
 * vote cast in his or her name, the proxy that he or she holds.
 */
import type { ParsedAffair, Person } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import { plainOf } from '../../shared/council';
import { lineStart } from './people';

const GIVEN =
  '(?:(?:apres\\s+avoir|en|et|ayant|a|ont)\\s+)?(?:(?:donn|laiss|remis|confi)[a-z]*)\\s+(?:son\\s+)?(?:pouvoir|procuration|mandat)';
const BY_PROXY = new RegExp(
  [
    // Leaves, and leaves a proxy.
    `(?:retir|quitt|sort|pas\\s+part|deport)[^.;\\n]{0,60}\\s${GIVEN}\\s+a\\s`,
    `(?<![a-z])(?:vot(?:e|ant|era)|a\\s+vote|prend\\s+part\\s+au\\s+vote|a\\s+pris\\s+part\\s+au\\s+vote)\\s+(?:toutefois\\s+|cependant\\s+|alors\\s+)?(?:en\\s+son\\s+nom|pour\\s+(?:lui|elle|son\\s+compte)|a\\s+sa\\s+place|par\\s+procuration|au\\s+nom\\s+d[eu]|comme\\s+mandataire\\s+d[eu])`,
    `(?:pouvoir|procuration|mandat)[^.;\\n]{0,60}\\s(?:est|a\\s+ete|reste|demeure)\\s+(?:bien\\s+|toutefois\\s+|cependant\\s+)?(?:comptee?|utilisee?|exercee?|prise?\\s+en\\s+compte|mise?\\s+en\\s+(?:oe|œ)uvre)`,
  ].join('|'),
  'g',
);

/** The words by which the sentence that names this person says that a proxy voted for him or her, or that he or she used one. */
export const votedByProxy = (
  analysis: Analysis,
  affair: ParsedAffair,
  { name }: Person,
): Found | undefined => {
  const last = fold(name).lower.split(/\s+/u).at(-1) ?? '';
  return analysis.search(BY_PROXY, affair).find(({ start, end, match }) => {
    const line = plainOf(analysis, lineStart(analysis.text, affair, start), start);
    // "Son pouvoir est toutefois compté." goes on with the sentence before.
    const told = /\bson\s+$/.test(line) ? line : (line.split(/(?<=[a-z]{2})\.\s/).at(-1) ?? '');
    return (
      `${told}${plainOf(analysis, start, end)}`.includes(last) &&
      !/\b(?:sans|ni|aucun|jamais|pas)\s(?!part)/.test(match[0])
    );
  });
};
