/**
 * Whether the two operands of a sum are both named on one side of its value: "loyer et charges : 475 €". It decides of no computation.
 */
import type { Claim } from '../claim';
import type { Place } from '../match/matcher';
import { related } from '../text/stems';
import { EMPTY, wordsIn } from './operands';
import type { Result } from './results';

/** "loyer et charges : 475 €", "3,30 € si votre enfant vient matin et soir": each of them is named, on one side of the value. */
export const bothNamed = (one: Result, { from, to }: Claim, { lower, sentence }: Place): boolean =>
  areNamed(one, lower.slice(sentence.from, from)) || areNamed(one, lower.slice(to, sentence.to));

const areNamed = ({ operands }: Result, text: string): boolean => {
  const said = wordsIn(text);
  return (
    /\set\s/u.test(text) &&
    operands.every(({ words }) =>
      words.some(
        (word) => word.length > 3 && !EMPTY.test(word) && said.some((other) => related(word, other)),
      ),
    )
  );
};
