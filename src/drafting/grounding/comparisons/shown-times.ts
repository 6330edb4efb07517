/**
 * A value that a sentence shows, held against the same thing at another time: "1 240 entrées, soit davantage qu’en 2024" of "entrees: {2024: 1310, 2025:
 * 1240}". The value itself tells of what series the sentence speaks, in whatever words; it reads the way only, never by how much.
 */
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { DENIED, other, type Side } from './cues';
import { compared, isSized } from './sizes';
import { seriesOf, type Series } from './times';

const THEN =
  "(?:en\\s+((?:19|20)\\d\\d)|(?:(?:l'|l[ae]\\s+)(?:an(?:nee)?|exercice|saison|campagne)\\s+(?:passee?|derniere?|precedente?|d'avant)|auparavant|avant|precedemment|un\\s+an\\s+(?:plus\\s+tot|auparavant|avant)))";
const THAN = new RegExp(`(?<![a-z])(davantage|plus|moins)\\s+qu(?:e\\s+|')${THEN}(?![a-z\\d])`, 'gu');

export const shownTimes: TextRule = (text) => {
  const all = seriesOf(text);
  return all.length === 0 ? [] : text.sentences.flatMap((sentence) => thanIn(text, sentence, all));
};

const thanIn = (text: GroundedText, sentence: Stretch, all: readonly Series[]): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  return [...said.matchAll(THAN)].flatMap((match): PlainFlag[] => {
    const [whole, word, year] = match;
    const from = sentence.from + match.index;
    // "deux fois plus qu’en 2024" is judged with its number.
    if (DENIED.test(said.slice(0, match.index)) || /fois\s+$/u.test(said.slice(0, match.index))) return [];
    const subject = text.judged.findLast(
      ({ claim }) => claim.from >= sentence.from && claim.to <= from && isSized(claim.value),
    )?.claim.value;
    if (subject === undefined) return [];
    const ways = all.flatMap(({ points }): readonly (Side | 'same')[] => {
      const now = points.find(({ value }) => sameValue(subject, value));
      const then =
        year === undefined
          ? points
              .filter(({ time }) => now !== undefined && time < now.time)
              .sort((a, b) => b.time - a.time)[0]
          : points.find(({ time }) => time === Number(year));
      const order = now === undefined || then === undefined ? undefined : compared(then.value, now.value);
      return order === undefined || now === then ? [] : [order === 0 ? 'same' : order < 0 ? 'more' : 'less'];
    });
    const side: Side = word === 'moins' ? 'less' : 'more';
    return ways.length > 0 && ways.every((way) => way === 'same' || way === other(side))
      ? [
          {
            ...{ from, to: from + whole.length, kind: 'contradiction' },
            why: 'Les données montrent l’évolution inverse.',
          },
        ]
      : [];
  });
};
