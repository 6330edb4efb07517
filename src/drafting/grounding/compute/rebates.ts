/**
 * A rebate in per cent that a text states on two prices that it shows: "24 €, au lieu de 30 €, soit une remise de 20 %". It is counted on the higher price, whatever else makes the
 * same figure.
 */
import type { Claim } from '../claim';
import { missing, type Match, type Place } from '../match/matcher';
import { written } from './quantities';

const REBATE =
  /(?<![a-z])(?:remise|rabais|ristourne|reduction|economie|baisse|diminution)\s+(?:[a-z]+\s+){0,2}de\s+$/u;
const INSTEAD = /^[^.;\d]{0,12}(?<![a-z])(?:au\s+lieu\s+d[eu]|contre)\s+$/u;

export const rebate = ({ from, value }: Claim, { claims, lower, sentence }: Place): Match | undefined => {
  if (value.type !== 'share' || value.word === true || !REBATE.test(lower.slice(sentence.from, from)))
    return undefined;
  const prices = claims.filter(
    (one) => one.value.type === 'amount' && one.from >= sentence.from && one.to <= from,
  );
  const [now, before] = prices.slice(-2);
  if (now?.value.type !== 'amount' || before?.value.type !== 'amount') return undefined;
  if (!INSTEAD.test(lower.slice(now.to, before.from))) return undefined;
  const [less, more] = [now.value.cents, before.value.cents];
  if (less >= more) return undefined;
  const exact = (100 * (more - less)) / more;
  const within = 0.5001 * 10 ** -(String(value.raw).split('.')[1]?.length ?? 0);
  return Math.abs(exact - value.raw) <= within
    ? { ok: true, origins: [{ kind: 'derived', id: 'text' }] }
    : missing(
        `Le calcul donne ${written(exact)}\u00A0% (de ${written(more / 100)} à ${written(less / 100)}).`,
      );
};
