/** CM-13: the ballots found in the urn, less the spoilt ones, make the votes cast. */
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import type { Urn } from '../../shared/ballots';

export const ballots = ({ found, spoilt: blank, cast, ...at }: Urn): Outcome[] => {
  const right = found - blank;
  return right === cast ? [] : [finding('urn', at, { values: { found, blank, right, cast } })];
};
