/**
 * Numbers that a word of the text defines: an average, the votes cast, the voters. The word alone says which computation it is, so that
 * another number is wrong even when a fact happens to hold it.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { beside, derivedOf, missing, type Match, type Place } from '../match/matcher';
import { related, sameNoun } from '../text/stems';
import { numberOf } from './operands';
import { quorum } from './quorum';
import { arithmeticOf, type Result } from './results';
import { written, type Quantity } from './quantities';
import { voteTold } from './votes';

const MEAN =
  /(?:en\s+moyenne|moyenne\s+(?:de|d'|[a-z]+\s+(?:de|d'|est\s+de)))\s*(?:(?:de|d'|est\s+de)\s*)?$/u;
const MEAN_AFTER = /^\s+(?:[a-z]+\s+){0,3}en\s+moyenne/u;

/** "Votants : 22", "Suffrages exprimés : 20" */
const LABELLED =
  /(?:^|[.;,:\n(–-])\s*(?:nombre\s+(?:total\s+)?(?:de\s+|d'))?((?:suffrages?\s+|votes?\s+)?exprimes?|votants?)\s*[:=]\s*$/u;

export const defined = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type === 'share')
    return turnoutOf(value.raw, basis, place, claim) ?? shareNamed(claim, basis, place);
  if (value.type !== 'number' && value.type !== 'amount' && value.type !== 'measure') return undefined;
  const [before, after] = [
    place.lower.slice(place.sentence.from, claim.from),
    place.lower.slice(claim.to, place.sentence.to),
  ];
  const said =
    value.type === 'number' ? value.number : value.type === 'amount' ? value.cents / 100 : value.amount;
  if (value.type === 'number') {
    const half = quorum({ ...claim, value }, basis, place);
    if (half !== undefined) return half;
    const told = voteTold({ ...claim, value }, basis, place);
    if (told !== undefined) return told;
    const against = /(?<![a-z])voix\s+contre\s+$/u.test(before) ? againstOf(basis) : undefined;
    if (against !== undefined && against !== said)
      return missing(`Les données en comptent ${written(against)}.`);
    const label = LABELLED.exec(before)?.[1];
    const vote = votesOf(label === undefined ? after : ` ${label}`, basis);
    if (vote !== undefined)
      return vote.value === said
        ? derivedOf(vote.ids)
        : missing(`Le calcul donne ${written(vote.value)} (${vote.text}).`);
  }
  if (!MEAN.test(before) && !MEAN_AFTER.test(after)) return undefined;
  const words = (before + after).match(/[a-z]{4,}/gu) ?? [];
  const shown = beside(place, claim).flatMap((other) => numberOf(other.value));
  const told = arithmeticOf(basis).results.find(
    ({ relation, value: one, words: own, operands }) =>
      (relation === 'mean' || relation === 'quotient') &&
      operands.length > 1 &&
      (Math.abs(one - said) < 1e-6 ||
        // "23 élèves par classe" of 139 in six: people are told whole, where both numbers are shown.
        (value.type === 'number' &&
          Number.isInteger(said) &&
          said > 4 &&
          relation === 'quotient' &&
          Math.abs(one - said) < 0.5 &&
          operands.every(({ value: operand }) => shown.includes(operand)))) &&
      own.some((word) => words.some((other) => related(word, other))) &&
      (relation === 'mean' || /(?:^|\s)par\s|chacun|chaque/u.test(before.slice(-20) + after.slice(0, 24))),
  );
  if (told !== undefined) return derivedOf(told.ids);
  if (basis.vocabulary.has('moyenne') || basis.vocabulary.has('moyen')) return undefined;
  const means = arithmeticOf(basis).results.filter(
    ({ relation, close, words: own, operands }) =>
      relation === 'mean' &&
      close &&
      own.some((word) => words.some((other) => related(word, other))) &&
      operands.some((one) => one.value === said || one.raw === said),
  );
  const [mean] = means;
  const exact = mean !== undefined && means.length === 1 && Math.abs(mean.value - said) > 0.5;
  return exact ? missing(`Le calcul donne ${written(mean.value)} (${mean.text}).`) : undefined;
};

/** Votes against, when the facts give them once. */
const againstOf = (basis: Basis): number | undefined => {
  const told = arithmeticOf(basis).quantities.filter(({ ids }) =>
    /(?:^|[._])contre$/u.test((ids[0] ?? '').toLowerCase()),
  );
  return told.length === 1 ? told[0]?.value : undefined;
};

/** Abstentions, blank and void votes are no votes cast; voters are all of them, or those present and those who gave a proxy. */
const votesOf = (after: string, basis: Basis): Pick<Result, 'value' | 'text' | 'ids'> | undefined => {
  const cast =
    /^\s+(?:(?:suffrages?|votes?)\s+(?:ont\s+ete\s+)?(?:valablement\s+)?)?exprimes?(?![a-z])|^\s+(?:[a-z]+\s+){0,2}(?:ont|avaient)\s+(?:valablement\s+)?exprime\s+(?:un|leur)\s+(?:suffrage|vote)(?![a-z])/u.test(
      after,
    );
  const voters = /^\s+votants?(?![a-z])/u.test(after);
  if (!cast && !voters) return undefined;
  const { quantities } = arithmeticOf(basis);
  const told = cast ? /^(?:suffrages?|exprimes?)$/u : /^votants?$/u;
  if (quantities.some(({ words }) => words.some((word) => told.test(word)))) return undefined;
  const of = (pattern: RegExp): readonly Quantity[] =>
    quantities.filter(({ ids }) =>
      pattern.test(
        (ids[0] ?? '')
          .toLowerCase()
          .split('.')
          .at(-1)
          ?.replace(/^(?:voix|votes?|nombre)_/u, '') ?? '',
      ),
    );
  const [pour, contre, abstentions] = [of(/^pour$/u), of(/^contre$/u), of(/^abstentions?$/u)];
  const [all, void1] = [
    of(/^votants?$/u),
    [...of(/^(?:bulletins?_)?blancs?$/u), ...of(/^(?:bulletins?_)?nuls?$/u)],
  ];
  const [total] = all;
  if (cast && pour.length + contre.length === 0 && total !== undefined && void1.length > 0)
    return {
      value: void1.reduce((left, one) => left - one.value, total.value),
      text: [total, ...void1].map(({ text }) => text).join(' - '),
      ids: [total, ...void1].flatMap(({ ids }) => ids),
    };
  const present = [...of(/^presents?$/u), ...of(/^(?:procurations?|pouvoirs?|representes?)$/u)];
  const parts = cast
    ? [...pour, ...contre]
    : pour.length + contre.length > 1
      ? [...pour, ...contre, ...abstentions]
      : present;
  if (parts.length < 2) return undefined;
  return {
    value: parts.reduce((sum, one) => sum + one.value, 0),
    text: parts.map(({ text }) => text).join(' + '),
    ids: parts.flatMap(({ ids }) => ids),
  };
};

/** "des arrhes de 25 %", where a fact is the share of these very words: it needs no computation. */
const shareNamed = ({ from, value }: Claim, basis: Basis, { lower, sentence }: Place): Match | undefined => {
  const noun = /(?<![a-z])([a-z]{5,})\s+(?:est\s+|sont\s+|fixee?s?\s+)?(?:de|d'|a)\s*$/u.exec(
    lower.slice(Math.max(sentence.from, from - 40), from),
  )?.[1];
  if (noun === undefined || GENERAL.test(noun)) return undefined;
  const told = basis
    .of('share')
    .filter(({ origin, roles }) => origin.kind === 'fact' && roles.some((role) => sameNoun(role, noun)));
  const [only] = told;
  return only === undefined ||
    told.length > 1 ||
    (value.type === 'share' && (value.word === true || Math.abs(value.raw - only.value.raw) < 1e-6))
    ? undefined
    : missing(`Les données disent ${written(only.value.raw)}\u00A0%.`);
};
/** They name no share in particular. */
const GENERAL =
  /^(?:taux|hausse|baisse|part|proportion|pourcentage|augmentation|diminution|majoration|total|niveau)$/u;

/** Turnout and abstention are shares of those on the roll. */
const turnoutOf = (
  raw: number,
  basis: Basis,
  { lower, sentence }: Place,
  claim: Claim,
): Match | undefined => {
  const near = lower.slice(Math.max(sentence.from, claim.from - 60), Math.min(sentence.to, claim.to + 30));
  const turnout = /(?<![a-z])participation(?![a-z])/u.test(near);
  const abstention = /(?<![a-z])abst[a-z]+/u.test(near);
  if (turnout === abstention) return undefined;
  const { quantities } = arithmeticOf(basis);
  const of = (key: RegExp): readonly Quantity[] =>
    quantities.filter(({ ids }) => key.test((ids[0] ?? '').split('.').at(-1) ?? ''));
  const [[roll, ...rolls], [voters, ...others]] = [of(/^(?:nb_)?inscrits?$/u), of(/^(?:nb_)?votants?$/u)];
  if (roll === undefined || voters === undefined || rolls.length + others.length > 0 || roll.value <= 0)
    return undefined;
  const share = (100 * (turnout ? voters.value : roll.value - voters.value)) / roll.value;
  const decimals = String(raw).split('.')[1]?.length ?? 0;
  return Math.abs(share - raw) <= 0.5001 * 10 ** -decimals
    ? {
        ok: true,
        origins: [roll, voters].flatMap(({ ids }) => ids.map((id) => ({ kind: 'derived' as const, id }))),
      }
    : missing(
        `Le calcul donne ${written(share)}\u00A0% (${turnout ? voters.text : `(${roll.text} - ${voters.text})`} / ${roll.text}).`,
      );
};
