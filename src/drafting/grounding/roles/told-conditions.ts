/**
 * Words that tell a value by its condition: "les familles dont le quotient ne dépasse pas 600 paient un euro" of "tarif_reduit" beside "quotient_max_tarif_reduit". The bound is proved, in the
 * same clause, and its key has the word that the text leaves out. They excuse a value; they accuse none.
 */
import type { Claim } from '../claim';
import type { Judged } from '../ground';
import type { Stretch } from '../text/sentences';
import { pathWords } from './labels';

/** What bounds, and is of another kind than what is told for it. */
const BOUNDS: ReadonlySet<string> = new Set(['number', 'duration', 'measure', 'share']);

/** Words of the keys of the bounds that stand in the clause of this value. */
export const conditionWords = (
  { from, to, value }: Claim,
  judged: readonly Judged[],
  lower: string,
  sentence: Stretch,
): readonly string[] =>
  judged.flatMap(({ claim, match }) => {
    if (!match.ok || !BOUNDS.has(claim.value.type) || claim.value.type === value.type) return [];
    if (claim.from < sentence.from || claim.to > sentence.to) return [];
    const [start, end] = claim.to <= from ? [claim.to, from] : [to, claim.from];
    if (start > end || /[;:.]|\set\s/u.test(lower.slice(start, end))) return [];
    const ids = new Set(match.origins.flatMap(({ kind, id }) => (kind === 'fact' ? [id] : [])));
    const [only] = ids;
    return ids.size === 1 && only !== undefined ? pathWords(only.split('.').at(-1) ?? '') : [];
  });
