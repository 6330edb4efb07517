/**
 * What a sentence concludes ("soit 18 chacun", "trente-deux familles n’ont donc pu…"): a computed value, never the one that it has just
 * shown, nor that of a fact that it does not speak of. It computes nothing: `compute` has proved what can be.
 */
import type { Claim, ClaimValue } from '../claim';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import type { TextRule } from './find-roles';
import { isLabel, pathWords } from './labels';

const TYPES: ReadonlySet<string> = new Set(['number', 'amount', 'measure', 'duration']);
/** Right before the value. */
const CONCLUDES =
  /(?<![a-z])(?:soit|ce\s+qui\s+(?:fait|donne|represente|laisse)|equiva(?:ut|lent)\s+a)\s+(?:(?:un|une|le|la|les|encore|environ|plus\s+de|reste|solde|total|ecart|somme|difference|hausse|baisse|de|d'|en\s+moyenne)\s*){0,4}$/u;
/** Anywhere in the value's clause, after it or before. */
const THEREFORE = /(?<![a-z])(?:donc|par\s+consequent|des\s+lors|de\s+ce\s+fait)(?![a-z])/u;

export const conclusions: TextRule = ({ read, judged, sentences }) => {
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || !TYPES.has(claim.value.type) || match.evidence === undefined) return [];
    const own = match.evidence;
    if (own.length === 0 || own.some(({ origin }) => origin.kind !== 'fact')) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const before = lower.slice(sentence.from, claim.from);
    const repeats = judged.some(
      (other) =>
        other.claim !== claim &&
        other.claim.to <= claim.from &&
        other.claim.from >= sentence.from &&
        other.claim.value.type === claim.value.type &&
        sameValue(other.claim.value, claim.value) &&
        rawOf(other.claim.value) === rawOf(claim.value) &&
        unitOf(lower, other.claim) === unitOf(lower, claim),
    );
    const after = /^[^,;:.]*/u.exec(lower.slice(claim.to, sentence.to))?.[0] ?? '';
    const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{3,}/gu) ?? [];
    const strange =
      claim.value.type === 'number' &&
      claim.value.noun !== undefined &&
      THEREFORE.test(`${/[^,;:]*$/u.exec(before)?.[0] ?? ''} ${after}`) &&
      !own.some(({ roles, origin }) =>
        [...roles, ...pathWords(origin.id)].some(
          (role) => role.length > 3 && said.some((word) => related(word, role) || isLabel(word, role)),
        ),
      );
    return strange || (repeats && CONCLUDES.test(before))
      ? [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: 'La phrase conclut, mais cette valeur est celle d’une autre donnée, non le résultat d’un calcul.',
          },
        ]
      : [];
  });
};

/** The number as written: twelve ares are no repetition of 1 200 m². */
const rawOf = (value: ClaimValue): number | undefined => ('raw' in value ? value.raw : undefined);

const unitOf = (lower: string, { from, to, value }: Claim): string | undefined =>
  value.type === 'measure' ? /[a-z²³]+\d?$/u.exec(lower.slice(from, to))?.[0] : undefined;
