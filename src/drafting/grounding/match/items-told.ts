/**
 * A number and the items of a list of texts, told after it: "trois autorisations, pour la fête de la musique, le 14 juillet et la brocante de septembre". As many as the
 * list holds, each said with all its words. It reads texts only: lists of values are read in `told-after`.
 */
import type { Claim, NumberValue } from '../claim';
import type { TextFact } from '../facts/evidence';
import type { Basis } from './basis';
import { accepted, type Match, type Place } from './matcher';

export const itemsTold = (
  { to, value: { number } }: Claim<NumberValue>,
  { lists, texts }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (number < 2) return undefined;
  const after = lower.slice(to, sentence.to).match(/[a-z\d]+/gu) ?? [];
  const list = lists.find(
    ({ origin, size }) =>
      origin.kind === 'fact' &&
      size === number &&
      Array.from({ length: size }, (_, i) => `${origin.id}.${String(i)}`).every((id) =>
        texts.some((text) => text.origin.id === id && isSaid(text, after)),
      ),
  );
  return list === undefined ? undefined : accepted({ kind: 'derived', id: list.origin.id });
};

/** Each of its words, as written, that is more than an article. */
const isSaid = ({ folded }: TextFact, said: readonly string[]): boolean => {
  const words = (folded.lower.match(/[a-z\d]+/gu) ?? []).filter(
    (word) => word.length > 3 || /\d/u.test(word),
  );
  return words.length > 0 && words.every((word) => said.includes(word));
};
