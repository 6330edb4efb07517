/** Cases of grounding side by side: what a text may say of these facts without a flag, and the near misses that must be flagged. */
import type { Grounding, GroundingFlag } from '../../../src/drafting/grounding/flag';
import { groundOn, readFacts } from '../../../src/drafting/grounding/ground-facts';
import { legalCore } from './tables';

/** All that an agent is told of a text: flags to settle, and doubts to read closely, in order. */
export const toldOf = ({ flags, doubts }: Pick<Grounding, 'flags' | 'doubts'>): readonly GroundingFlag[] =>
  [...flags, ...doubts].sort((a, b) => a.start - b.start);

interface Case {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Normal forms that may be cited; none when left out. */
  readonly law?: readonly string[];
  readonly faithful: readonly string[];
  readonly corrupted: readonly string[];
}
export type Cases = Readonly<Record<string, Case>>;

/** One test a case, under this title. */
export const holdsCases = (title: string, cases: Cases): void => {
  describe(title, () => {
    it.each(Object.entries(cases))('%s', (_, { facts, law = [], faithful, corrupted }) => {
      const read = readFacts(facts, legalCore());
      const flagged = (text: string): boolean =>
        toldOf(groundOn(read, { text, law }, legalCore())).length > 0;
      expect(faithful.filter(flagged)).toEqual([]);
      expect(corrupted.filter((text) => !flagged(text))).toEqual([]);
    });
  });
};
