/** "à la mi-décembre, le quinze", "envisagée le vendredi 24": a day of the facts whose month stands elsewhere. Any other number of two figures is not proved by a day. */
import type { Claim, NumberValue } from '../claim';
import type { Basis } from './basis';
import { grounded, type Match, type Place } from './matcher';

const LED = /(?<![a-z])(?:le|du|au|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\s+$/u;

export const dayAlone = (
  { from, value: { noun, number } }: Claim<NumberValue>,
  basis: Basis,
  { lower }: Place,
): Match | undefined => {
  if (noun !== undefined || !LED.test(lower.slice(Math.max(0, from - 12), from))) return undefined;
  const found = basis.of('date').filter(({ value }) => value.day === number);
  return found.length > 0 ? grounded(found) : undefined;
};
