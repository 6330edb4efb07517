/**
 * A whole told with its parts: "six personnes, deux adultes et trois enfants". The parts are facts of one record; they must make the whole,
 * which no fact tells by itself.
 */
import type { Claim, NumberValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { Judged, PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import type { TextRule } from './find-roles';

const OPENS = /^(?:\s+[a-z'-]+){1,3}\s*(?:,\s*(?:soit\s+|a\s+savoir\s+)?|:\s*|\(\s*)$/u;
const LINKS = /^(?:\s+[a-z'-]+){1,3}\s*(?:,\s*|,?\s+et\s+)$/u;
const CLOSES = /^(?:\s+[a-z'-]+){1,3}\s*(?:[.,;)]|$)/u;

const isNumber = (one: Judged): one is Judged & { readonly claim: Claim<NumberValue> } =>
  one.claim.value.type === 'number';

export const parts: TextRule = ({ read, judged, sentences }) => {
  const { lower } = read.folded;
  const numbers = judged.filter(isNumber);
  return numbers.flatMap((whole, index): PlainFlag[] => {
    const sentence = sentenceAt(sentences, whole.claim.from);
    const { noun } = whole.claim.value;
    if (!whole.match.ok || noun === undefined || isTold(whole, noun)) return [];
    const found: Judged[] = [];
    let at = whole.claim.to;
    for (const next of numbers.slice(index + 1)) {
      const gap = lower.slice(at, next.claim.from);
      if (next.claim.to > sentence.to || !(found.length === 0 ? OPENS : LINKS).test(gap)) break;
      found.push(next);
      at = next.claim.to;
    }
    if (found.length < 2 || !CLOSES.test(lower.slice(at, sentence.to)) || !areOfOneRecord(found)) return [];
    // "21 voix pour, 7 contre": one of the parts itself.
    if (areOfOneRecord([whole, ...found])) return [];
    const sum = found.reduce(
      (total, { claim }) => total + (claim.value.type === 'number' ? claim.value.number : 0),
      0,
    );
    return sum === whole.claim.value.number
      ? []
      : [
          {
            ...{ from: whole.claim.from, to: whole.claim.to, kind: 'number' },
            why: `Ce nombre n’est pas la somme de ce qui suit (${String(sum)}).`,
          },
        ];
  });
};

const factsOf = ({ match }: Judged): readonly Evidence[] => (match.ok ? (match.evidence ?? []) : []);

/** The facts count this very thing. */
const isTold = (whole: Judged, noun: string): boolean =>
  factsOf(whole).some(({ roles }) => roles.some((role) => related(role, noun)));

/** Two facts or more under one key. */
const areOfOneRecord = (found: readonly Judged[]): boolean => {
  const parents = found.map((one) => factsOf(one).map(({ origin }) => parentOf(origin.id)));
  const [first = []] = parents;
  return first.some((parent) => parent !== '' && parents.every((list) => list.includes(parent)));
};
