/**
 * An amount told in another currency than that of the facts: "14 500 000 euros" of "prix_xpf: 14500000", "450 F CFP" where every fact is in euros. It
 * finds what is contrary; whether the amount itself is right is asked elsewhere.
 */
import type { Claim } from '../claim';
import { areOne, currencyOf, nameOf, speaksOf, type Currency } from '../facts/currencies';
import { lastName } from '../facts/key-units';
import type { Basis, TypedEvidence } from './basis';
import { derivedFrom, missing, type Match } from './matcher';

/** Euros for a thousand francs CFP, as the decree fixes it. */
const PARITY = 8.38;

/** A sum without cents may be rounded to the euro; a price may not. In cents. */
const roundingOf = (cents: number): number => (cents % 100 === 0 && cents >= 10_000 ? 100 : 1);

/** Wrong, when no fact may be in this currency; right, when the fixed parity makes it. */
export const inCurrency = ({ value }: Claim, basis: Basis): Match | undefined => {
  if (value.type !== 'amount') return undefined;
  const declared = declaredIn(basis);
  const of = ({ value: known }: TypedEvidence<'amount'>): Currency | undefined => known.currency ?? declared;
  const amounts = basis.of('amount');
  const same = amounts.filter((one) => one.value.cents === value.cents);
  const told = value.currency;
  if (told === undefined) {
    const [foreign] = amounts.flatMap((one) => of(one) ?? []);
    if (foreign === undefined || same.some((one) => of(one) === undefined)) return undefined;
    const converted = amounts.filter(
      (one) =>
        of(one) === 'xpf' &&
        Math.abs((one.value.cents * PARITY) / 1000 - value.cents) <= roundingOf(value.cents),
    );
    if (converted.length > 0) return derivedFrom(converted);
    return same.length > 0 || amounts.every((one) => of(one) !== undefined)
      ? missing(`Les données donnent ce montant en ${nameOf(foreign)}.`)
      : undefined;
  }
  const isWrittenInEuros = ({ origin }: TypedEvidence<'amount'>): boolean =>
    basis.texts.some(
      (text) => text.origin.id === origin.id && /€|(?<![a-z])euros?(?![a-z])/u.test(text.folded.lower),
    );
  const isOther = (one: TypedEvidence<'amount'>): boolean => {
    const known = of(one);
    return known === undefined
      ? /(?:^|_)(?:eur|euros?)$/u.test(lastName(one.origin.id)) || isWrittenInEuros(one)
      : !areOne(known, told);
  };
  if (same.length > 0 && same.every(isOther))
    return missing('Les données le donnent dans une autre monnaie.');
  const isKnown =
    (declared !== undefined && areOne(declared, told)) ||
    amounts.some((one) => one.value.currency !== undefined && areOne(one.value.currency, told)) ||
    [...basis.vocabulary].some((word) => speaksOf(told, word));
  return isKnown ? undefined : missing('Les données ne parlent pas de cette monnaie.');
};

/** "devise: XPF" */
const declaredIn = ({ texts }: Basis): Currency | undefined =>
  texts
    .filter(({ origin }) => /^(?:devises?|monnaies?|currency)$/u.test(lastName(origin.id)))
    .flatMap(({ folded }) => currencyOf(folded.lower) ?? [])[0];
