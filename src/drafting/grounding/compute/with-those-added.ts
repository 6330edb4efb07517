/**
 * "La commune comptera dix-neuf caméras" of "cameras_existantes: 14" and "nouvelles_cameras: 5": what there will be once some are added, or taken away. Both keys
 * count the same thing, and the sentence tells what there will be; it must not take it for what there is, nor for what is added.
 */
import type { Claim, NumberValue } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis, TypedEvidence } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import { sameNoun, singular } from '../text/stems';

const NOW =
  /^(?:existante?s?|existing|actuel(?:le)?s?|current|initiale?s?|avant|anterieure?s?|deja|presente?s?|installee?s?|en_place|before)$/u;
const MORE =
  /^(?:nouveaux?|nouvel(?:le)?s?|new|supplementaires?|additional|creee?s?|creations?|ajout(?:ee?s?|s)?|added|extra|acquis(?:es?)?|acquisitions?|arrivees?|entrees?)$/u;
const LESS =
  /^(?:fermee?s?|fermetures?|supprimee?s?|suppressions?|retiree?s?|retraits?|abattue?s?|vendue?s?|removed|closed|departs?|sorties?)$/u;
const SMALL = /^(?:nb|nombre|de|d|du|des|en|place|count|number)$/u;

/** What there will be, or is once it is done. */
const THEN =
  /(?<![a-z])(?:[a-z]{3,}(?:era|eront|ira|iront|dra|dront|vra|vront)|sera|seront|aura|auront|portee?s?|porter|porte|passer?|passe|ainsi|desormais|total|en\s+tout|apres|dorenavant)(?![a-z])/u;
const OF_PART =
  /^\s+(?:(?:autres?|nouve\w+)\s+)?[a-z-]+\s+(?:nouve\w+|supplementaires?|existante?s?|actuel\w*|de\s+plus|en\s+plus|de\s+moins)(?![a-z])|^\s+nouve\w+/u;

interface Part {
  readonly one: TypedEvidence<'number'>;
  readonly words: readonly string[];
  readonly state: 'now' | 'more' | 'less';
}

const partOf = (one: TypedEvidence<'number'>): readonly Part[] => {
  const words = lastName(one.origin.id).split('_');
  const states = words.flatMap((word) =>
    NOW.test(word)
      ? ['now' as const]
      : MORE.test(word)
        ? ['more' as const]
        : LESS.test(word)
          ? ['less' as const]
          : [],
  );
  const [state] = states;
  const own = words
    .filter((word) => !NOW.test(word) && !MORE.test(word) && !LESS.test(word) && !SMALL.test(word))
    .map(singular);
  return one.origin.kind === 'fact' && state !== undefined && states.length === 1 && own.length > 0
    ? [{ one, words: own, state }]
    : [];
};

export const withThoseAdded = (
  { from, to, value: { noun, number } }: Claim<NumberValue>,
  { bare }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (
    noun === undefined ||
    !THEN.test(lower.slice(sentence.from, from)) ||
    OF_PART.test(lower.slice(to, to + 50))
  )
    return undefined;
  const parts = bare.flatMap(partOf).filter(({ words }) => words.some((word) => sameNoun(word, noun)));
  for (const now of parts.filter(({ state }) => state === 'now'))
    for (const moved of parts.filter(({ state }) => state !== 'now')) {
      const sum = now.one.value.number + (moved.state === 'more' ? 1 : -1) * moved.one.value.number;
      if (
        parentOf(now.one.origin.id) === parentOf(moved.one.origin.id) &&
        now.words.join(' ') === moved.words.join(' ') &&
        sum === number
      )
        return derivedFrom([now.one, moved.one]);
    }
  return undefined;
};
