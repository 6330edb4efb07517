/**
 * A number and what it announces, told right after it: "à deux reprises, le 8 octobre 2024 puis le 18 novembre 2025", "deux entreprises, Infoval et Bureautique du
 * Centre". As many values of one type, all of the facts, prove it; times that are told one by one deny another number of them.
 */
import type { Claim } from '../claim';
import { sameNumber } from '../text/numbers';
import { singular } from '../text/stems';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';
import { matchName } from './names';
import { sameValue } from './same-value';

/** From what is counted to the first of them. */
const OPENS =
  /^\s+[a-z'-]+(?:\s+[a-z'-]+){0,4}\s*(?:[:(]|,\s*(?:soit|a\s+savoir|d'abord)?)\s*(?:(?:le|les|la|l'|du|de|des|d'|a|aux?|celles?\s+de|celui\s+de|ceux\s+de|en)\s*){0,2}(?:[a-z]+di\s+|dimanche\s+)?$/u;
const JOINED =
  /^\s*(?:,|;|et|puis|ainsi\s+que|,\s*(?:et|puis)|(?:,\s*)?(?:et\s+)?(?:enfin|puis|ensuite))\s*(?:(?:le|les|la|l'|du|de|des|d'|a|aux?|celles?\s+de|celui\s+de|ceux\s+de|en)\s*){0,2}(?:[a-z]+di\s+|dimanche\s+)?$/u;
/** Neither a part of them, nor the end of a stretch of time. */
const PART = /(?<![a-z])(?:dont|notamment|par\s+exemple|comme|parmi|entre|du|jusqu)/u;
/** Times: each of them has its day, its hour or its payment. */
const TIMES =
  /^(?:reprise|foi|fois|passage|versement|echeance|seance|session|constat|visite|acompte|paiement)$/u;

export const countedAfter = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  const noun = singular(/^\s+([a-z]{3,})/u.exec(place.lower.slice(claim.to, claim.to + 24))?.[1] ?? '');
  if (value.type !== 'number' || noun === '' || value.number < 2 || value.number > 9) return undefined;
  if (value.number === 2 && areRanked(claim, basis, place)) return accepted({ kind: 'derived', id: 'text' });
  const told = listedAfter(claim, place);
  if (sizesAfter(claim, basis, place) === value.number) return accepted({ kind: 'derived', id: 'text' });
  const [first] = told;
  if (first === undefined || told.length < 2) return undefined;
  const ofFacts = told.filter((one) => isOfFacts(one, basis, place));
  if (ofFacts.length < told.length) return undefined;
  if (told.length === value.number) return accepted({ kind: 'derived', id: 'text' });
  return TIMES.test(noun) && first.value.type !== 'name'
    ? missing(`Le texte en montre ${String(told.length)}.`)
    : undefined;
};

/** "deux enfants …, 110 euros pour le premier et 75 euros pour le second" */
const areRanked = ({ to }: Claim, basis: Basis, place: Place): boolean =>
  /(?<![a-z])(?:le|la)\s+premiere?(?![a-z])[^.]*(?<![a-z])(?:le|la)\s+(?:seconde?|deuxieme)(?![a-z])/u.test(
    place.lower.slice(to, place.sentence.to),
  ) &&
  place.claims.filter(
    (one) =>
      one.from >= to &&
      one.to <= place.sentence.to &&
      one.value.type === 'amount' &&
      isOfFacts(one, basis, place),
  ).length > 1;

const isOfFacts = (one: Claim, basis: Basis, place: Place): boolean =>
  one.value.type === 'name'
    ? matchName({ ...one, value: one.value }, basis, place).ok
    : basis.evidence.some(
        ({ origin, value }) =>
          origin.kind === 'fact' &&
          (sameValue(value, one.value) ||
            (one.value.type === 'year' && value.type === 'date' && value.year === one.value.year)),
      );

/** "trois parcours, de 5, 10 et 21,1 kilomètres": how many sizes of the facts follow, the unit of which is said once. */
const sizesAfter = ({ to }: Claim, basis: Basis, { claims, lower, sentence }: Place): number | undefined => {
  const after = claims.filter((one) => one.from >= to && one.to <= sentence.to);
  const last = after.findIndex(({ value }) => value.type === 'measure' || value.type === 'amount');
  const unit = after[last]?.value;
  const [first] = after;
  const sizes = after.slice(0, last + 1);
  const isOpen = first !== undefined && SIZED.test(lower.slice(to, first.from));
  const areJoined = sizes.every(
    (one, i) => i === 0 || /^\s*(?:,|et)\s*$/u.test(lower.slice(sizes[i - 1]?.to ?? to, one.from)),
  );
  const areHeld = sizes.every(({ value }) =>
    basis.evidence.some(({ origin, value: one }) => {
      const raw = value.type === 'number' ? value.number : undefined;
      return (
        origin.kind === 'fact' &&
        one.type === unit?.type &&
        (raw === undefined
          ? sameValue(one, value)
          : (one.type === 'measure' && one.raw === raw) ||
            (one.type === 'amount' && sameNumber(one.cents / 100, raw)))
      );
    }),
  );
  return sizes.length > 1 && isOpen && areJoined && areHeld ? sizes.length : undefined;
};
const SIZED = /^\s+[a-z'-]+(?:\s+[a-z'-]+){0,2}\s*(?:,|:|\()?\s*(?:de|a|d')\s*$/u;

const LISTED: ReadonlySet<string> = new Set(['date', 'amount', 'time', 'name', 'street', 'year']);

/** The values of one type that follow each other right after what is counted. */
const listedAfter = ({ to }: Claim, { claims, lower, sentence }: Place): readonly Claim[] => {
  const after = claims
    .filter((one) => one.from >= to && one.to <= sentence.to && LISTED.has(one.value.type))
    .sort((a, b) => a.from - b.from);
  const [first] = after;
  const before = first === undefined ? '' : lower.slice(to, first.from);
  if (first === undefined || before.length > 90 || !OPENS.test(before) || PART.test(before)) return [];
  const found = [first];
  for (const one of after.slice(1)) {
    const last = found.at(-1) ?? first;
    if (one.value.type !== first.value.type || !JOINED.test(lower.slice(last.to, one.from))) break;
    found.push(one);
  }
  const rest = lower.slice(found.at(-1)?.to ?? to, sentence.to);
  return /^\s*(?:,|et|au|a|jusqu)\s*(?:le\s+|\d)/u.test(rest) ? [] : found;
};
