/** MO-22: a note that proposes to withdraw a decision, in one of its parts, on a day that is too late. */
import { formatDate } from '../../../../act/dates';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { FindingOutcome } from '../../framework/rule';
import { addMonths } from '../../shared/calendar';
import { isDenied } from '../../shared/denial';
import { sectionsOf } from '../../shared/sections';
import { holds, wordsBefore } from '../../shared/spans';
import { matches, says, signingDate } from '../../shared/words';
import { MONTHS, OTHER, PLANNING, PLANNING_MONTHS, PRECARIOUS } from './delays';

/** A note that proposes to withdraw: "Proposition : retirer cet arrêté", "il est proposé de rapporter la décision". */
const ADVISED =
  /(?:proposition\s*\.\s+|(?:propos|preconis|suggere|recommand|convient|envisag|souhait|decision\s*:|a\s+retirer)[^.;\n]{0,60}\b)(?:retirer|rapporter|retrait)\b[^.;\n]{0,60}?(arrete|decision|autorisation|aide|subvention|bourse|derogation|permis|agrement|attribution|deliberation)/g;
/** A deliberation gives rights when it grants something to somebody: one that sets rates does not. */
const GRANTS =
  /(?:accord|attribu|octroy|allou)[a-z]*\s[^.;\n]{0,80}(?:aide|subvention|prime|bourse|indemnit|secours|derogation|autorisation|logement|avantage)|(?:aide|subvention|prime|bourse|indemnite|secours|derogation|autorisation)[^.;\n]{0,40}\s(?:accord|attribu|octroy|allou)/g;
/** The act withdrawn, with its day, in the same part of the note. */
const ACT_OF =
  /(?:arrete|decision|deliberation|autorisation|permis)\s+(?:[a-z°\d'/-]+\s+){0,4}(?:du|en\s+date\s+du)\s+(?:[a-z]+di\s+)?$/;
/** The note says itself that the act gives rights: what is said of the domain does not matter then. */
const FAVOURABLE =
  /creat(?:eur|rice)s?\s+de\s+droits|individuelle(?:,|\s+et)\s+favorable|decisions?\s+favorable/g;

/** The place of a grave is given by a concession: it is not precarious as that of a market is. */
const GRAVE =
  /cimetiere|caveau|columbarium|cave-urne|concession\s+(?:[a-z]+\s+){0,2}(?:perpetuelle|(?:cinquant|trent|quinz)enaire|temporaire)/g;

/** Withdrawals proposed too late. */
export const advisedIn = (analysis: Analysis): readonly FindingOutcome[] =>
  sectionsOf(analysis).flatMap((part) => {
    const [advice] = matches(analysis, ADVISED, part);
    if (advice === undefined || isDenied(analysis, advice)) return [];
    if (advice.match[1] === 'deliberation' && !says(analysis, GRANTS, part)) return [];
    const other = [OTHER, PRECARIOUS]
      .flatMap((words) => matches(analysis, words, part))
      .filter(({ text }) => !(/emplacement/iu.test(text) && says(analysis, GRAVE, part)));
    if (other.length > 0 && !says(analysis, FAVOURABLE, part)) return [];
    // "Proposition. Retirer cet arrêté": the advice may begin in a sentence of one word.
    const last = { start: advice.end - 1, end: advice.end };
    const end = analysis.sentences.find((one) => holds(one, last))?.end ?? advice.end;
    const given = analysis.within(analysis.dates, { start: part.start, end }).findLast(
      ({ start, iso }) =>
        iso !== undefined &&
        ACT_OF.test(wordsBefore(analysis.text, start, 80)) &&
        // "par un arrêté du 30 novembre" is the act to come.
        (start < advice.start || !/\bpar\s[^.;\n]*$/.test(wordsBefore(analysis.text, start, 60))),
    );
    if (given?.iso === undefined) return [];
    const planned = analysis.within(analysis.dates, {
      start: Math.max(given.end, advice.end),
      end,
    });
    const taken = planned.find(({ iso }) => iso !== undefined)?.iso ?? signingDate(analysis);
    if (taken === undefined) return [];
    const months = says(analysis, PLANNING, part) ? PLANNING_MONTHS : MONTHS;
    const until = addMonths(given.iso, months);
    return taken > until
      ? [
          finding('late', given, {
            values: {
              first: formatDate(given.iso),
              until: formatDate(until),
              months,
              signed: formatDate(taken),
            },
          }),
        ]
      : [];
  });
