/**
 * How many times one number of the facts is another: "deux fois plus d’élèves", "trois fois la surface". Both are named, or given.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { missing, sentenceOf, type Match, type Place } from '../match/matcher';
import { related } from '../text/stems';
import { written, type Quantity } from './quantities';
import { arithmeticOf } from './results';

const TIMES = /^\s+fois\s+(?:plus|moins|la|le|les|l'|celui|celle|ceux|superieur|inferieur|autant)/u;
const ROUGH = /(?:pres\s+de|presque|environ|quelque)\s+$/u;

export const multiple = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'number' || !TIMES.test(place.lower.slice(claim.to, place.sentence.to)))
    return undefined;
  const sentence = sentenceOf(place);
  const said = sentence.match(/[a-z]{4,}|(?<![a-z\d])[a-z]{1,3}\d{1,2}(?![a-z\d])/gu) ?? [];
  // "sept platanes seront abattus. Deux fois plus d’arbres seront replantés": one of the two stands in the sentence before.
  const { from, to } = place.near ?? place.sentence;
  const shown = place.claims.filter((one) => one !== claim && one.from >= from && one.to <= to);
  const near = shown.flatMap(({ value: one }) =>
    one.type === 'number'
      ? [one.number]
      : one.type === 'amount'
        ? [one.cents / 100]
        : one.type === 'measure'
          ? [one.amount]
          : [],
  );
  const { quantities: own } = arithmeticOf(basis);
  // "abattage de 7 platanes": what a text of the facts counts, where the sentence shows it.
  const quantities = [...own, ...countedInTexts(basis).filter(({ value: one }) => near.includes(one))];
  const isNamed = ({ ids, label, value: one }: Quantity): boolean =>
    near.includes(one) ||
    [...label, ...ids.flatMap((id) => wordsIn(id.split('.').at(-1) ?? ''))].some((word) =>
      said.some((other) => other === word || (word.length > 3 && other.length > 3 && related(word, other))),
    );
  const pairs = quantities
    .filter(isNamed)
    .flatMap((a, _, named) =>
      named.flatMap((b) =>
        a.kind === b.kind && b.value > 0 && a.value > b.value && !a.percent && !b.percent ? [{ a, b }] : [],
      ),
    );
  const rough = ROUGH.test(place.lower.slice(Math.max(0, claim.from - 14), claim.from));
  const within = rough ? 0.15 : Number.isInteger(value.number) ? 0.005 : 0.05;
  const found = pairs.find(({ a, b }) => Math.abs(a.value / b.value - value.number) <= within * value.number);
  if (found !== undefined)
    return {
      ok: true,
      origins: [found.a, found.b].flatMap(({ ids }) => ids.map((id) => ({ kind: 'derived' as const, id }))),
    };
  const noun = OF_WHAT.exec(place.lower.slice(claim.to, place.sentence.to))?.[1] ?? '';
  const ofNoun = pairs.filter((pair) => [pair.a, pair.b].every((one) => isOf(one, noun)));
  if (ofNoun.length === 0 && isHowOften(value.number, basis, sentence)) return undefined;
  const [only, ...others] = ofNoun.length > 0 ? ofNoun : pairs;
  return only !== undefined && others.length === 0
    ? missing(`Le calcul donne ${written(only.a.value / only.b.value)} (${only.a.text} / ${only.b.text}).`)
    : undefined;
};

const OF_WHAT = /^\s+fois\s+(?:la\s+|les?\s+|l')([a-z]{3,})/u;
const isOf = ({ ids, label }: Quantity, noun: string): boolean =>
  [...label, ...ids.flatMap((id) => wordsIn(id.split('.').at(-1) ?? ''))].some((word) => related(word, noun));

/** "effectueront onze fois le circuit" of "nb_boucles: 11": how often something is done, of a key of rounds or of what the sentence says. */
const isHowOften = (number: number, { bare }: Basis, sentence: string): boolean =>
  OF_WHAT.test(sentence.slice(Math.max(0, sentence.search(/\sfois\s/u)))) &&
  bare.some(
    ({ origin, value }) =>
      origin.kind === 'fact' &&
      value.number === number &&
      wordsIn(origin.id.split('.').at(-1) ?? '').some((word) => ROUNDS.test(word)),
  );
const ROUNDS =
  /^(?:tours?|boucles?|passages?|fois|circuits?|trajets?|rotations?|repetitions?|frequences?|visites?|tournees?|parcours|traversees?|reprises?|laps?|rounds?)$/u;

const countedInTexts = ({ evidence, texts }: Basis): readonly Quantity[] =>
  evidence.flatMap(({ origin, roles, value }): Quantity[] =>
    origin.kind === 'fact' &&
    value.type === 'number' &&
    value.noun !== undefined &&
    texts.some((one) => one.origin.id === origin.id)
      ? [
          {
            ...{ value: value.number, raw: value.number, kind: 'count', words: roles, ids: [origin.id] },
            ...{ text: written(value.number), rate: false, percent: false, label: [] },
          },
        ]
      : [],
  );

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .match(/[a-z]{4,}/gu) ?? [];
