/**
 * Keys that a number of order tells apart ("chap_011", "chap_65", "lot_2"): a clause that names one of them and gives a value of another is
 * wrong. Clauses that name several, or none, say nothing here.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Judged, PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import type { TextRule } from './find-roles';

export const markedKeys: TextRule = ({ basis, judged, read, sentences }) => {
  const marks = basis.evidence.flatMap(({ origin, value }) =>
    value.type === 'number' && value.label !== undefined && origin.kind === 'fact' && origin.id.endsWith('.#')
      ? [{ id: origin.id.slice(0, -2), number: value.number, label: value.label }]
      : [],
  );
  if (marks.length < 2) return [];
  const { lower } = read.folded;
  const namedBy = (claim: Claim, start: number): typeof marks => {
    const before = lower.slice(Math.max(start, claim.from - 24), claim.from);
    return marks.filter(
      ({ label, number }) =>
        claim.value.type === 'number' &&
        claim.value.number === number &&
        new RegExp(`(?<![a-z])${label}\\s+(?:n°\\s*)?0*$`, 'u').test(before),
    );
  };
  // "au niveau 1": the mark is no value of itself.
  const isMark = (claim: Claim, start: number): boolean => namedBy(claim, start).length > 0;
  return sentences.flatMap(({ from, to }): readonly PlainFlag[] => {
    const here = judged.filter(({ claim }) => claim.from >= from && claim.to <= to);
    const clauses = clausesOf(lower, from, to).map((clause) => {
      const own = here.filter(({ claim }) => claim.from >= clause.from && claim.to <= clause.to);
      return {
        named: own.flatMap(({ claim }) => {
          const one = namedBy(claim, clause.from);
          return one.length > 0 ? [one] : [];
        }),
        values: own.flatMap((one) => {
          const held = isMark(one.claim, clause.from) ? [] : heldBy(one, marks);
          return held.length > 0 ? [{ claim: one.claim, held }] : [];
        }),
      };
    });
    if (clauses.some(({ named, values }) => named.length !== values.length || named.length > 1)) return [];
    return clauses.flatMap(({ named: [mark], values: [value] }): PlainFlag[] => {
      if (mark === undefined || value === undefined) return [];
      const isHeld = mark.some(({ id }) =>
        basis.evidence.some(
          (one) =>
            one.origin.id === id && (sameValue(one.value, value.claim.value) || value.held.includes(id)),
        ),
      );
      // Values of another record are told of something else.
      const isRival = value.held.some((id) => mark.some((one) => parentOf(one.id) === parentOf(id)));
      return isHeld || !isRival
        ? []
        : [
            {
              ...{ from: value.claim.from, to: value.claim.to, kind: 'role' },
              why: 'Dans les données, cette valeur va avec un autre numéro que celui que dit la phrase.',
            },
          ];
    });
  });
};

/** The marked keys that hold the value of this claim. */
const heldBy = ({ match }: Judged, marks: readonly { readonly id: string }[]): readonly string[] =>
  match.ok ? match.origins.flatMap(({ id }) => (marks.some((one) => one.id === id) ? [id] : [])) : [];

const clausesOf = (
  lower: string,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] => {
  const cuts = [...lower.slice(from, to).matchAll(/[;:]|,(?!\d)|\s(?:et|puis|mais)\s/gu)].map(
    ({ index }) => from + index,
  );
  return [from, ...cuts].map((start, i) => ({ from: start, to: cuts[i] ?? to }));
};
