/**
 * Values of two keys of one record held against each other: "l’entrée adulte est moins chère que l’entrée enfant" of "tarifs: {adulte: 4.20, enfant: 2.60}". Each
 * side must say what its key alone has.
 */
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { apartOf, isLabel } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { DENIED, type Side } from './cues';
import { compared, isSized } from './sizes';

export const keyed: TextRule = (text) => {
  const all = text.basis.evidence.filter(
    ({ origin, value }) =>
      origin.kind === 'fact' &&
      parentOf(origin.id) !== '' &&
      !/\.\d+(?:\.|$)/u.test(origin.id) &&
      isSized(value),
  );
  return text.sentences.flatMap((sentence) => cuesIn(text, sentence).flatMap((cue) => against(cue, all)));
};

interface Cue extends Stretch {
  readonly side: Side;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const THAN =
  /(?<![a-z])(plus|moins)\s+(chere?s?|elevee?s?|couteu(?:x|ses?)|importante?s?|longue?s?|nombreu(?:x|ses)|grande?s?|haute?s?|fortes?|basse?s?|faibles?|courte?s?|petite?s?)\s+qu(?:e\s|')|(?<![a-z])(superieure?s?|inferieure?s?)\s+a(?:u|ux)?\s/gu;
const SMALL = /^(?:bas|faible|court|petit)/u;
const CUT = /[,;:()]|\s(?:et|mais|ou|puis|tandis|alors)\s/u;
const wordsIn = (text: string): readonly string[] => text.match(/[a-z]{4,}/gu) ?? [];

const cuesIn = ({ read }: GroundedText, { from, to }: Stretch): readonly Cue[] => {
  const said = read.folded.lower.slice(from, to);
  return [...said.matchAll(THAN)].flatMap((match): Cue[] => {
    const [whole, way, adjective = '', size] = match;
    const before = said.slice(0, match.index);
    if (DENIED.test(before)) return [];
    const end = match.index + whole.length;
    const side: Side =
      size === undefined
        ? (way === 'plus') === SMALL.test(adjective)
          ? 'less'
          : 'more'
        : size.startsWith('sup')
          ? 'more'
          : 'less';
    // "l’entrée adulte, à 4,20 €, est": the clause of the subject comes before its apposition.
    const clauses = before.split(CUT).filter((part) => wordsIn(part).length > 0);
    return [
      {
        ...{ from: from + match.index, to: from + end, side },
        before: wordsIn(clauses.slice(-2).join(' ')),
        after: wordsIn(said.slice(end).split(CUT)[0] ?? ''),
      },
    ];
  });
};

const against = ({ from, to, side, before, after }: Cue, all: readonly Evidence[]): readonly PlainFlag[] => {
  const says = (words: readonly string[], keys: readonly string[]): boolean =>
    keys.length > 0 && keys.some((key) => words.some((word) => isLabel(word, key)));
  const orders = all.flatMap((one) =>
    all.flatMap((other): readonly number[] => {
      if (one === other || parentOf(one.origin.id) !== parentOf(other.origin.id)) return [];
      if (one.value.type !== other.value.type) return [];
      const { own, theirs } = apartOf(one.origin.id, other.origin.id);
      if (!says(before, own) || says(before, theirs) || !says(after, theirs) || says(after, own)) return [];
      return [compared(one.value, other.value) ?? []].flat();
    }),
  );
  return orders.length > 0 && orders.every((order) => (side === 'more' ? order < 0 : order > 0))
    ? [{ from, to, kind: 'contradiction', why: 'Les données disent l’inverse de cette comparaison.' }]
    : [];
};
