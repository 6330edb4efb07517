/**
 * A number whose unit stands beside another one: "pour 15, 30 ou 50 ans", "3,5 tonnes, contre 12 auparavant", "12 € pour les adultes et 8 pour
 * les enfants". It gives the number its unit, and judges nothing.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Place } from './matcher';

const LISTED = /^\s*(?:,|\/|-|,?\s*(?:et|ou|puis|a|voire))\s*(?:de\s+)?$/u;
const AGAINST =
  /(?<![a-z])(?:contre|au\s+lieu\s+d[e']|apres|dont|que|non|et|ou|puis|mais|pour|de)\s*(?:(?:seulement|encore|deja)\s+)?$/u;
/** What may follow a number that counts nothing by itself. */
const ALONE =
  /^\s*(?:[,.;:)]|$|(?:represente|coute|revient|est|sont|etait|serait|auparavant|precedemment|jusqu'\S+|avant|actuellement|aujourd'hui|hier|desormais|ensuite|seulement|au|aux|a|pour|en|l'an|l'annee|dans|par|chez|cette|sur|le|la|les|lors|depuis|apres|durant|pendant)(?![a-z]))/u;

/** The claim in the unit of the one that it goes with; undefined where it goes with none. */
export const inSharedUnit = (claim: Claim, place: Place): Claim | undefined => {
  const { claims, lower, sentence } = place;
  const { value } = claim;
  if (value.type !== 'number' || value.label !== undefined || value.about === true) return undefined;
  const here = claims.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  const at = here.indexOf(claim);
  let end = claim.to;
  for (const next of here.slice(at + 1, at + 6)) {
    if (!LISTED.test(lower.slice(end, next.from))) break;
    const typed = inUnitOf(value.number, next.value);
    if (typed !== undefined) return { ...claim, value: typed };
    if (next.value.type !== 'number' || next.value.noun !== undefined) break;
    end = next.to;
  }
  if (!ALONE.test(lower.slice(claim.to, sentence.to))) return undefined;
  const paid = asMoney(claim, place);
  if (paid !== undefined) return paid;
  const before = here.slice(0, at).findLast((one) => inUnitOf(value.number, one.value) !== undefined);
  const typed = before === undefined ? undefined : inUnitOf(value.number, before.value);
  const between = before === undefined ? '' : lower.slice(before.to, claim.from);
  return typed === undefined || between.length > 70 || /[.;:]/u.test(between) || !AGAINST.test(between)
    ? undefined
    : { ...claim, value: typed };
};

const MONEY =
  /(?<![a-z])(?:ven(?:d|te)\w*|revend\w*|ced\w+|pai\w+|pay\w+|support\w*|cout\w*|financ\w*|gard\w+|rest\w+|regl\w+|vers\w+|charge|pren\w+|dont|soit|euros?|€)(?![a-z])/u;

/** "acheté 62 euros et revendu 25 ; le syndicat en supporte donc 37": money was told just before, and nothing else is counted since. */
const asMoney = (claim: Claim, { claims, lower, near, sentence }: Place): Claim | undefined => {
  const { value } = claim;
  if (value.type !== 'number' || value.noun !== undefined) return undefined;
  const since = claims.findLast(
    (one) =>
      one.to <= claim.from &&
      one.from >= (near ?? sentence).from &&
      !(one.value.type === 'number' && one.value.noun === undefined) &&
      one.value.type !== 'name',
  );
  const told = since === undefined ? '' : lower.slice(since.from, claim.from);
  return since?.value.type === 'amount' &&
    told.length < 140 &&
    !/[.\n]\s/u.test(told) &&
    (MONEY.test(told.slice(since.to - since.from)) || /^\s*:/u.test(told.slice(since.to - since.from)))
    ? { ...claim, value: { ...since.value, cents: Math.round(value.number * 100) } }
    : undefined;
};

const inUnitOf = (number: number, unit: ClaimValue): ClaimValue | undefined => {
  switch (unit.type) {
    case 'amount':
      return { ...unit, cents: Math.round(number * 100) };
    case 'duration':
      return unit.raw > 0
        ? { type: 'duration', base: unit.base, amount: (number * unit.amount) / unit.raw, raw: number }
        : undefined;
    case 'measure':
      return unit.raw > 0
        ? {
            type: 'measure',
            dimension: unit.dimension,
            amount: (number * unit.amount) / unit.raw,
            raw: number,
          }
        : undefined;
    case 'share':
      return unit.word === true ? undefined : { type: 'share', ratio: number / 100, raw: number };
    case 'time':
      return number <= 24 && Number.isInteger(number) ? { type: 'time', minutes: number * 60 } : undefined;
    default:
      return undefined;
  }
};
