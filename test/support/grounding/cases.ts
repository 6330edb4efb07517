/** Cases of grounding side by side: what a text may say of these facts without a flag, and the near misses that must be flagged. */
import { groundOn, readFacts } from '../../../src/drafting/grounding/ground-facts';
import { legalCore } from './tables';

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
      const flagged = (text: string): boolean => !groundOn(read, { text, law }, legalCore()).grounded;
      expect(faithful.filter(flagged)).toEqual([]);
      expect(corrupted.filter((text) => !flagged(text))).toEqual([]);
    });
  });
};
