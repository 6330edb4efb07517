/** CM-29: what minutes decide, against the agenda that they recall. */
import { wordsOf } from '../../../../act/parse/agenda';
import type { ParsedAffair } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plainOf, says } from '../../shared/council';
import { MISC } from './misc';
import { alike } from './titles';

/** Not decided, or not on an agenda: how the session opens and closes, what the mayor tells. */
export const FORMAL =
  /proces[\s-]verbal|compte[\s-]rendu|secretaire|ordre\s+du\s+jour|appel|quorum|ouverture|approbation\s+d[eu]|decisions?\s+(?:du\s+maire|prises)|delegation|information|communication|question|divers|preambule|cloture|levee/;
const DECIDES =
  /(?:conseil(?:\s+municipal)?|assemblee),?\s+(?:[a-z' ]{0,40},?\s+)?(?:decide|approuve|accorde|attribue|autorise|vote)(?!\s+(?:contre|sur))(?![a-z])/g;

/** An affair added in session is asked about elsewhere. */
export const inMinutes = (analysis: Analysis, isAdded: boolean): Outcome[] => {
  const { agenda, affairs } = analysis.act;
  return affairs.flatMap((affair): Outcome[] => {
    const { title } = affair;
    if (title === undefined) return [];
    const words = plainOf(analysis, title.start, title.end);
    const decided = says(analysis, DECIDES, affair);
    if (MISC.test(words))
      return isVoted(affair) || decided ? [finding('misc', title, { values: { item: title.text } })] : [];
    if (!isVoted(affair)) return [];
    // With one or two items read, the agenda may not have been read whole.
    if (agenda.length < 3 || isAdded || FORMAL.test(words)) return [];
    return agenda.some((item) => alike(words, wordsOf(item.text)))
      ? []
      : [finding('unlisted', title, { values: { title: title.text } })];
  });
};

const isVoted = ({ votes }: ParsedAffair): boolean =>
  votes.some(({ for: yes, unanimous, adopted }) => (yes ?? unanimous ?? adopted) !== undefined);
