/**
 * How many times one thing of the facts is another, where the sentence names both: "les lapins sont trois fois plus nombreux que les poules", "le double du
 * tarif de base", "autant de filles que de garçons". Each side must name one value and no other.
 */
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { isLabel, pathWords } from '../roles/labels';
import { sentenceAt } from '../text/sentences';
import { NUMBER, parseNumber } from '../text/numbers';
import { related, singular } from '../text/stems';
import { DENIED } from './cues';

interface Sized {
  readonly id: string;
  readonly words: readonly string[];
  readonly size: number;
  readonly type: string;
}

const EMPTY =
  /^(?:nb|nombre|total|montant|prix|tarif|de|du|des|la|le|les|l|d|en|et|par|ht|ttc|eur|euros?|m2|km|kg|m)$/u;

const sizedOf = ({ basis }: GroundedText): readonly Sized[] =>
  basis.evidence.flatMap((one: Evidence): Sized[] => {
    const { origin, value } = one;
    if (origin.kind !== 'fact' || /\.\d+(?:\.|$)/u.test(origin.id)) return [];
    const size =
      value.type === 'number'
        ? value.number
        : value.type === 'amount'
          ? value.cents / 100
          : value.type === 'measure'
            ? value.amount
            : undefined;
    const words = pathWords(origin.id.split('.').at(-1) ?? '').filter(
      (word) => word.length > 1 && !EMPTY.test(word),
    );
    return size === undefined || size <= 0 || words.length === 0
      ? []
      : [{ id: origin.id, words, size, type: value.type }];
  });

/** The one value all of whose words a stretch says. */
const namedIn = (stretch: string, all: readonly Sized[]): Sized | undefined => {
  const said = stretch.match(/[a-z]+\d*|\d{4}/gu) ?? [];
  const isSaid = (word: string): boolean =>
    said.some(
      (one) =>
        singular(one) === singular(word) ||
        (word.length > 4 && one.length > 4 && (related(one, word) || isLabel(one, word))),
    );
  const found = all.filter(({ words }) => words.every(isSaid));
  const longest = Math.max(0, ...found.map(({ words }) => words.length));
  const best = found.filter(({ words }) => words.length === longest);
  return new Set(best.map(({ id }) => id)).size === 1 ? best[0] : undefined;
};

const FOIS = new RegExp(
  `(?<![a-z\\d])(${NUMBER})\\s+fois\\s+(plus|moins|superieure?s?|inferieure?s?)(?:\\s+[a-z']+){0,3}?\\s+(?:qu(?:e\\s+|')|a\\s+|aux?\\s+)([^,;:.()]{2,60})`,
  'gu',
);
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/double/u, 2],
  [/triple/u, 3],
  [/quadruple/u, 4],
  [/moitie/u, 1 / 2],
  [/tiers/u, 1 / 3],
  [/quart/u, 1 / 4],
];
const PART =
  /(?<![a-z])(?:le|la|au|du)\s+(double|triple|quadruple|moitie|tiers|quart)\s+(?:de\s+|du\s+|des\s+|d'|de\s+l')((?:cel(?:le|ui|les)\s+|ceux\s+)?[^,;:.()]{2,60})/gu;

export const multiplesHeld: TextRule = (text) => {
  const all = sizedOf(text);
  if (all.length < 2) return [];
  const { lower } = text.read.folded;
  return [...lower.matchAll(FOIS), ...lower.matchAll(PART)].flatMap((match): PlainFlag[] => {
    const [whole] = match;
    const sentence = sentenceAt(text.sentences, match.index);
    const before = lower.slice(sentence.from, match.index);
    if (DENIED.test(before) || match.index + whole.length > sentence.to) return [];
    const isFois = /\sfois\s/u.test(whole);
    const number = isFois
      ? parseNumber(match[1] ?? '')
      : PARTS.find(([word]) => word.test(match[1] ?? ''))?.[1];
    const less = isFois && /^(?:moins|inf)/u.test(match[2] ?? '');
    const wanted = number === undefined ? undefined : less ? 1 / number : number;
    const other = namedIn((isFois ? match[3] : match[2]) ?? '', all);
    const subject = namedIn(
      before.split(/[,;:]|\s(?:et|dont|mais|alors\s+que|tandis\s+que)\s/u).at(-1) ?? '',
      all,
    );
    if (
      wanted === undefined ||
      other === undefined ||
      subject === undefined ||
      other.id === subject.id ||
      other.type !== subject.type
    )
      return [];
    return stands(subject.size / other.size / wanted, before)
      ? []
      : [
          {
            ...{ from: match.index, to: match.index + whole.length, kind: 'contradiction' },
            why: 'Les données ne donnent pas ce rapport entre ces deux valeurs.',
          },
        ];
  });
};

/** A bound tells the way, and is not told of what is far beyond it: nobody says "more than twice" of four times. */
const BEYOND = 1.5;

/** @param share the true ratio over the one that is told; @param before what precedes it */
function stands(share: number, before: string): boolean {
  const bound = /(?<![a-z])(plus|moins)\s+(?:d[eu]\s+)?(?:le\s+|la\s+)?$/u.exec(before)?.[1];
  if (bound === 'plus') return share >= 1 && share <= BEYOND;
  if (bound === 'moins') return share <= 1 && share >= 1 / BEYOND;
  const rough = /(?:pres\s+d[eu]|presque|environ|quasi\w*|quelque)\s+(?:le\s+|la\s+)?$/u.test(before);
  return Math.abs(share - 1) <= (rough ? 0.2 : 0.02);
}
