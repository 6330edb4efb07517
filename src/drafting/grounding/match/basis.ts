/**
 * All that a text may rest on: facts, law, excerpts of documents. Built once, asked for every claim.
 */
import type { ClaimValue } from '../claim';
import type { Evidence, FactSet } from '../facts/evidence';
import type { LawSet } from '../facts/law-set';
import { raisedPairs } from './raised-pairs';

export interface Basis extends FactSet {
  readonly law: LawSet;
  /** Evidence of one type of value. */
  readonly of: <T extends ClaimValue['type']>(type: T) => readonly TypedEvidence<T>[];
  /** Numbers whose unit nobody gave. */
  readonly bare: readonly TypedEvidence<'number'>[];
}

export type TypedEvidence<T extends ClaimValue['type']> = Evidence & {
  readonly value: Extract<ClaimValue, { readonly type: T }>;
};

export const basisOf = (facts: FactSet, law: LawSet): Basis => {
  const byType = new Map<string, Evidence[]>();
  for (const one of facts.evidence) {
    const list = byType.get(one.value.type);
    if (list === undefined) byType.set(one.value.type, [one]);
    else list.push(one);
  }
  const of = <T extends ClaimValue['type']>(type: T): readonly TypedEvidence<T>[] =>
    (byType.get(type) ?? []).filter((one): one is TypedEvidence<T> => one.value.type === type);
  const pairs = [...facts.pairs, ...raisedPairs(facts.evidence)];
  return { ...facts, pairs, law, of, bare: of('number').filter(({ bare }) => bare === true) };
};
