/**
 * Amounts of money: those of `act/reading/amounts`, and "24,5 k€", "1,2 million d’euros", "0,4 Md€", "30 centimes", "1 200 F CFP".
 */
import { findAmounts } from '../../../act/reading/amounts';
import type { Claim } from '../claim';
import { currencyOf, FOREIGN, type Currency } from '../facts/currencies';
import { FIGURES, NUMBER, parseNumber } from '../text/numbers';
import { offsetsOf } from './dates';
import { matchesIn, type ClaimReader } from './reader';

const LARGE = new RegExp(
  `(${FIGURES})\\s?(?:(k)\\s?(?:€|euros?|eur)|(mds?|mrds?)\\s?(?:€|euros?|eur)|(m)\\s?(?:€|euros?|eur)|(milliards?)(?:\\s+d'(?:euros?|€)|\\s?€)|(millions?)(?:\\s+d'(?:euros?|€)|\\s?€)|(milliers?)\\s+d'euros?)(?![a-z])`,
  'g',
);
const CENTS = new RegExp(`(${NUMBER})\\s?(?:centimes?|cts?)(?![a-z])`, 'g');
const EURO_SIGN_FIRST = /€\s?(\d[\d ]*(?:[.,]\d{1,2})?)/g;
const IN_FOREIGN = new RegExp(
  `(${NUMBER})(?:\\s?(millions?)\\s+(?:de\\s+)?)?\\s?(?:de\\s+)?(${FOREIGN})`,
  'g',
);
const TAX =
  /^\s?\(?(?:h\.?\s?t\.?(?![a-z])|hors\s+taxes?|t\.?\s?t\.?\s?c\.?(?![a-z])|toutes\s+taxes\s+comprises|ttc|net(?:te)?s?\s+de\s+taxes?)/u;

export const amounts: ClaimReader = (reading) => {
  const { folded, taken } = reading;
  const back = offsetsOf({ folded });
  const found: Claim[] = [];
  const put = (from: number, to: number, cents: number, currency?: Currency): void => {
    if (taken(from, to) || found.some((claim) => claim.from < to && from < claim.to)) return;
    const after = TAX.exec(folded.lower.slice(to, to + 28))?.[0];
    const tax =
      after === undefined
        ? undefined
        : /h/u.test(after)
          ? 'HT'
          : /t\.?\s?t|toutes/u.test(after)
            ? 'TTC'
            : undefined;
    found.push({
      from,
      to: tax === undefined ? to : to + (after ?? '').length,
      kind: 'amount',
      value: {
        ...{ type: 'amount', cents },
        ...(tax === undefined ? {} : { tax }),
        ...(currency === undefined ? {} : { currency }),
      },
    });
  };
  for (const match of matchesIn(reading, LARGE)) {
    const [whole, text = '', thousands, billions, , manyBillions, , manyThousands] = match;
    const factor =
      (billions ?? manyBillions) !== undefined ? 1e9 : (thousands ?? manyThousands) !== undefined ? 1e3 : 1e6;
    const number = parseNumber(text);
    if (number !== undefined) put(match.index, match.index + whole.length, Math.round(number * factor * 100));
  }
  for (const { start, end, cents } of findAmounts(folded)) put(back(start), back(end), cents);
  for (const match of matchesIn(reading, CENTS)) {
    const number = parseNumber(match[1] ?? '');
    if (number !== undefined) put(match.index, match.index + match[0].length, number);
  }
  for (const match of matchesIn(reading, EURO_SIGN_FIRST)) {
    const number = parseNumber((match[1] ?? '').trim());
    if (number !== undefined)
      put(match.index, match.index + match[0].trimEnd().length, Math.round(number * 100));
  }
  for (const match of matchesIn(reading, IN_FOREIGN)) {
    const [whole, text = '', millions, said = ''] = match;
    const number = parseNumber(text);
    const currency = currencyOf(said);
    if (number !== undefined && currency !== undefined)
      put(
        match.index,
        match.index + whole.length,
        Math.round(number * (millions === undefined ? 100 : 1e8)),
        currency,
      );
  }
  return found;
};
