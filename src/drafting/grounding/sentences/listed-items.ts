/**
 * An item that a text puts into a list of the facts in the place of another: "reliure, poterie et jeux vidéo" where the facts list "reliure, conte,
 * jeux vidéo". Only when all the others are there, as many as the facts give, and no fact speaks of the stranger.
 */
import type { TextFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { singular } from '../text/stems';
import { EMPTY_WORD, isKnown } from './support';

interface Item {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export const listedItems: TextRule = ({ read, basis, sentences }) => {
  const lists = new Map<string, TextFact[]>();
  for (const fact of basis.texts) {
    if (fact.origin.kind !== 'fact' || !/\.\d+$/u.test(fact.origin.id)) continue;
    const list = parentOf(fact.origin.id);
    lists.set(list, [...(lists.get(list) ?? []), fact]);
  }
  return [...lists.values()]
    .filter((facts) => facts.length > 2 && facts.length < 12)
    .flatMap((facts) =>
      sentences.flatMap((sentence): PlainFlag[] => {
        const items = enumerated(read.folded.lower, sentence.from, sentence.to);
        if (items.length !== facts.length) return [];
        const strangers = items.filter(({ words }) => !facts.some((fact) => isSaid(fact, words)));
        const unsaid = facts.filter((fact) => !items.some(({ words }) => isSaid(fact, words)));
        const [only] = strangers;
        const strange =
          only?.words.some(
            (word) => word.length > 4 && !EMPTY_WORD.test(word) && !isKnown(singular(word), basis.vocabulary),
          ) === true;
        return only === undefined || strangers.length > 1 || unsaid.length !== 1 || !strange
          ? []
          : [
              {
                ...{ from: only.from, to: only.to, kind: 'contradiction' },
                why: `La liste des données ne le contient pas\u00A0: elle donne «\u00A0${unsaid[0]?.folded.text.trim() ?? ''}\u00A0».`,
              },
            ];
      }),
    );
};

/** All that the fact says of itself: its words of four letters and more. */
const isSaid = ({ tokens }: TextFact, words: readonly string[]): boolean => {
  const own = tokens.filter((token) => token.length > 3);
  return own.length > 0 && own.some((token) => words.some((word) => singular(word) === singular(token)));
};

/** What commas and the last "et" part, after a colon, up to the end of the sentence. */
const enumerated = (lower: string, from: number, to: number): readonly Item[] => {
  const start = /:\s/u.exec(lower.slice(from, to));
  if (start === null) return [];
  const at = from + start.index + start[0].length;
  const end = to - (/[.;\s]+$/u.exec(lower.slice(from, to))?.[0].length ?? 0);
  const cuts = [...lower.slice(at, end).matchAll(/\s*,\s*(?:et\s+)?|\s+et\s+/gu)];
  const bounds = [at, ...cuts.flatMap(({ index, 0: cut }) => [at + index, at + index + cut.length]), end];
  return bounds.flatMap((left, i): Item[] => {
    const right = bounds[i + 1];
    if (i % 2 === 1 || right === undefined || right <= left) return [];
    return [{ from: left, to: right, words: lower.slice(left, right).match(/[a-z]{3,}/gu) ?? [] }];
  });
};
