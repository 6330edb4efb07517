/**
 * A number and the things that the sentence goes on to name: "deux points engagent la commune, à savoir le tarif du marché et la vente d’un tracteur". As many as are named, and each has a word of
 * the facts. It proves no number that the facts deny: that is judged before.
 */
import type { Claim, NumberValue } from '../claim';
import { isKnown } from '../sentences/support';
import { singular } from '../text/stems';
import type { Basis } from './basis';
import { accepted, type Match, type Place } from './matcher';

const NAMED =
  /(?:,\s*(?:a\s+savoir|soit|c'est-a-dire)\s*:?\s+|\s+(?:a\s+savoir)\s*:?\s+|\s*:\s+|\s*\()([^.;:()]{6,200})/u;
const BETWEEN = /\s*,\s+(?:et\s+|puis\s+|ou\s+)?|\s+(?:et|puis|ou|ainsi\s+que)\s+/u;
const MOST = 7;

export const thingsNamed = (
  { to, value: { number } }: Claim<NumberValue>,
  { vocabulary }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (number < 2 || number > MOST) return undefined;
  const list = NAMED.exec(lower.slice(to, sentence.to).replace(/[.\s]+$/u, ''))?.[1];
  const things = list?.split(BETWEEN) ?? [];
  return things.length === number &&
    things.every((thing) =>
      (thing.match(/[a-z]{4,}/gu) ?? []).some(
        (word) => isKnown(word, vocabulary) || isKnown(singular(word), vocabulary),
      ),
    )
    ? accepted({ kind: 'derived', id: 'text' })
    : undefined;
};
