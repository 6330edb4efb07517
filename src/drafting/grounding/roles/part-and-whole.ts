/**
 * "Vingt conseillers sur vingt-sept étant présents": the part is told by what follows the whole, and the noun between them is of both, so that it names the fact of neither.
 * The whole is right only where its key is one of a whole.
 */
import type { Claim } from '../claim';
import type { Judged } from '../ground';
import { lastName } from '../facts/key-units';
import type { Stretch } from '../text/sentences';
import { isLabel, pathWords } from './labels';

const OVER = /^\s+(?:[a-z'-]+\s+){1,3}sur\s+(?:les\s+|ses\s+|un\s+total\s+de\s+)?$/u;
const WHOLE =
  /(?:^|_)(?:exercice|effectifs?|total|inscrits?|sieges?|composition|membres|conseillers|elus)(?:_|$)/u;

export const isPartOrWhole = (
  claim: Claim,
  judged: readonly Judged[],
  lower: string,
  sentence: Stretch,
): boolean => {
  const numbers = judged.filter(
    ({ claim: { from, to, value } }) => from >= sentence.from && to <= sentence.to && value.type === 'number',
  );
  return numbers.some((part, i) => {
    const whole = numbers[i + 1];
    if (whole === undefined || (claim !== part.claim && claim !== whole.claim)) return false;
    if (!OVER.test(lower.slice(part.claim.to, whole.claim.from))) return false;
    const after = lower.slice(whole.claim.to, sentence.to).split(/[,;:()]|\s(?:et|mais|dont)\s/u)[0] ?? '';
    const told = after.match(/[a-z]{4,}/gu) ?? [];
    const isTold = keysOf(part).some((key) =>
      pathWords(key).some((word) => told.some((one) => isLabel(one, word))),
    );
    return isTold && (claim === part.claim || keysOf(whole).some((key) => WHOLE.test(key)));
  });
};

const keysOf = ({ match }: Judged): readonly string[] =>
  match.ok && match.evidence !== undefined
    ? match.evidence.flatMap(({ origin }) => (origin.kind === 'fact' ? [lastName(origin.id)] : []))
    : [];
