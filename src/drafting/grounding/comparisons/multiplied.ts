/**
 * What has doubled, tripled or been halved, beside the two values that show it: "ont doublé, passant de 22 à 37". About the ratio only; the way that it goes is
 * in `shown`.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { DENIED } from './cues';
import { ratioOf } from './sizes';

const TIMES: readonly (readonly [RegExp, number])[] = [
  [
    /(?<![a-z])(?:(?:a|ont|aura|auront|avait|avaient)\s+([a-z]+\s+){0,2}double(?!\s+(?:sens|faces?|file|exemplaire|vitrage|voie|titre|emploi|niveau))|double(?:nt|ra|ront)(?=[,\s])|(?<!(?:a|en|au|la|le|une?)\s)double(?=,?\s+(?:passant|entre|de\s+\d))|doublant|doublement)(?![a-z])/gu,
    2,
  ],
  [
    /(?<![a-z])(?:(?:a|ont|aura|auront|avait|avaient)\s+([a-z]+\s+){0,2}triple|triple(?:nt|ra|ront)|triplant|triplement)(?![a-z])/gu,
    3,
  ],
  [
    /(?<![a-z])(?:(?:a|ont|aura|auront|avait|avaient)\s+([a-z]+\s+){0,2}quadruple|quadruple(?:nt|ra|ront)|quadruplant)(?![a-z])/gu,
    4,
  ],
  [
    /(?<![a-z])(?:(?:baiss|diminu|recul|redui|chut)[a-z]*\s+de\s+moitie|divis[a-z]+\s+par\s+deux)(?![a-z])/gu,
    1 / 2,
  ],
  [/(?<![a-z])divis[a-z]+\s+par\s+trois(?![a-z])/gu, 1 / 3],
];
/** Half, double and more are told of what is close to them. */
const WITHIN = 0.06;
const ROUGHLY =
  /(?<![a-z])(?:pres\s+d|presque|quasi\w*|environ|pratiquement|plus\s+que|a\s+peu\s+pres)[a-z\s']*$/u;
const ROUGH = 0.15;

export const multiplied: TextRule = ({ read, sentences }) => {
  const { lower } = read.folded;
  return sentences.flatMap((sentence) => {
    const said = lower.slice(sentence.from, sentence.to);
    const told = TIMES.flatMap(([pattern, times]) =>
      [...said.matchAll(pattern)].map((match) => ({ match, times })),
    );
    const [only, ...more] = told;
    if (only === undefined || more.length > 0) return [];
    if (DENIED.test(said.slice(0, only.match.index))) return [];
    const inside = read.claims.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    const ratios = inside.flatMap((first, i) => {
      const second = inside[i + 1];
      if (second === undefined) return [];
      const before = lower.slice(Math.max(sentence.from, first.from - 24), first.from);
      const between = lower.slice(first.to, second.from);
      const moves =
        /(?<![a-z])(?:passant|passe\w*|passee?s?|de)\s+(?:de\s+)?$/u.test(before) &&
        /^(?:\s[a-z]+){0,3}\s+a\s+$/u.test(between);
      const against = /^(?:\s[a-z]+){0,3},?\s+contre\s+$/u.test(between);
      const ratio = moves
        ? ratioOf(second.value, first.value)
        : against
          ? ratioOf(first.value, second.value)
          : undefined;
      return ratio === undefined ? [] : [ratio];
    });
    const [ratio, ...others] = ratios;
    if (ratio === undefined || others.length > 0) return [];
    const from = sentence.from + only.match.index;
    const words = said.slice(0, only.match.index + only.match[0].length).replace(/[a-z]+$/u, '');
    const within = ROUGHLY.test(words) ? ROUGH : WITHIN;
    // "plus que doublé" tells a bound.
    const beyond = /plus\s+que\s+$/u.test(words);
    const stands = beyond ? ratio >= only.times : Math.abs(ratio / only.times - 1) <= within;
    return stands
      ? []
      : [
          {
            ...{ from, to: from + only.match[0].length, kind: 'contradiction' },
            why: 'Les valeurs ne montrent pas ce rapport.',
          } satisfies PlainFlag,
        ];
  });
};
