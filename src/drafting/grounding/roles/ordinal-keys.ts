/**
 * A key that numbers what it is of, told under another rank: "la deuxième échéance" of "premiere_echeance", "sa deuxième demande" of "premiere_demande:
 * true". The value, or the yes, of the key is in the sentence, and no other key numbers the noun so.
 */
import { keyTold } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameNoun } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { pathWords } from './labels';

const RANKS: readonly RegExp[] = [
  /^(?:premiere?s?|1er|1ere)$/u,
  /^(?:deuxiemes?|secondes?|seconds?|2e|2eme)$/u,
  /^(?:troisiemes?|3e|3eme)$/u,
  /^(?:quatriemes?|4e|4eme)$/u,
  /^(?:cinquiemes?|5e|5eme)$/u,
  /^(?:derniere?s?)$/u,
];
const rankOf = (word: string): number => RANKS.findIndex((rank) => rank.test(word));
const SAID =
  /(?<![a-z\d-])(premiere?s?|deuxiemes?|seconde?s?|troisiemes?|quatriemes?|cinquiemes?|derniere?s?)\s+([a-z]{4,})(?![a-z])/gu;

interface Ranked {
  readonly id: string;
  /** As the form has it. */
  readonly said: string;
  readonly rank: number;
  readonly noun: string;
  readonly yes: boolean;
}

export const ordinalKeys: TextRule = (text) => {
  const ranked = rankedOf(text);
  if (ranked.length === 0) return [];
  const { lower } = text.read.folded;
  return text.sentences.flatMap(({ from, to }) =>
    [...lower.slice(from, to).matchAll(SAID)].flatMap(
      ({ 0: whole, 1: word = '', 2: noun = '', index }): PlainFlag[] => {
        const rank = rankOf(word);
        const own = ranked.filter((one) => sameNoun(one.noun, noun));
        if (own.length === 0 || own.some((one) => one.rank === rank)) return [];
        // The value of the key right after it, up to the next clause.
        const end = from + index + whole.length;
        const rest = /^[^;:]*/u.exec(lower.slice(end, to))?.[0].length ?? 0;
        const said = text.judged.filter(({ claim }) => claim.from >= end && claim.to <= end + rest);
        const told = own.find(
          ({ id, yes }) =>
            yes ||
            (said[0]?.match.ok === true &&
              said[0].match.origins.some(({ id: of, kind }) => of === id && kind === 'fact')),
        );
        return told === undefined ||
          (told.yes && /(?<![a-z])(?:ne|n'|pas|aucune?)(?![a-z])/u.test(lower.slice(from, from + index)))
          ? []
          : [
              {
                ...{ from: from + index, to: end, kind: 'ordinal' },
                why: `Dans les données, c’est «\u00A0${told.said}\u00A0».`,
              },
            ];
      },
    ),
  );
};

const rankedOf = ({ basis }: GroundedText): readonly Ranked[] =>
  [
    ...new Map(
      [...basis.evidence, ...basis.texts, ...basis.said].map(({ origin }) => [origin.id, origin]),
    ).values(),
  ].flatMap((origin): Ranked[] => {
    if (origin.kind !== 'fact' || /\.\d+(?:\.|$)/u.test(origin.id)) return [];
    const words = pathWords(origin.id.split('.').at(-1) ?? '');
    const at = words.findIndex((word) => rankOf(word) >= 0);
    const noun = words[at + 1] ?? words[at - 1];
    const fact = basis.said.find((one) => one.origin.id === origin.id);
    return at < 0 || noun === undefined
      ? []
      : [
          {
            id: origin.id,
            said: keyTold(origin),
            rank: rankOf(words[at] ?? ''),
            noun,
            yes: fact?.yesNo === true && fact.yes,
          },
        ];
  });
