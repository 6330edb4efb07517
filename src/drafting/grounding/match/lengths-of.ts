/**
 * "une semaine de sept repas", "une journée de sept heures": a length of one, of which what follows says what it holds. The length proves nothing by itself; what follows is judged on its own.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from './basis';
import type { Place } from './matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

/** Whether the length is that of another one, or of so many things that a fact counts by it. */
export const saysHowMany = (claim: Claim<Duration>, basis: Basis, place: Place): boolean =>
  isMeasured(claim, place) || isCounted(claim, basis, place);

/** "une journée de sept heures", "une semaine de quatre jours": another length follows, judged on its own. */
const isMeasured = ({ to }: Claim, { claims, lower }: Place): boolean =>
  claims.some(
    (one) =>
      (one.value.type === 'duration' || one.value.type === 'time') &&
      one.from > to &&
      /^\s+(?:[a-z]+\s+)?d[e']\s*$/u.test(lower.slice(to, one.from)),
  );

const PERIODS: Readonly<Record<string, RegExp>> = {
  'days 1': /(?:^|_)(?:jour|jours|journee|quotidien\w*|journalier\w*)(?:_|$)/u,
  'days 7': /(?:^|_)(?:semaine|hebdo\w*)(?:_|$)/u,
  'months 1': /(?:^|_)(?:mois|mensuel\w*)(?:_|$)/u,
  'months 12': /(?:^|_)(?:an|annee|annuel\w*)(?:_|$)/u,
};
/** "une semaine de sept repas" of "nb_repas_semaine: 7": so many of them, that a fact counts by that length. */
const isCounted = ({ to, value }: Claim<Duration>, basis: Basis, { claims, lower }: Place): boolean => {
  const period = PERIODS[`${value.base} ${String(value.amount)}`];
  const next = claims.find(({ from }) => from >= to);
  return (
    period !== undefined &&
    next?.value.type === 'number' &&
    /^\s+d[e']\s*$/u.test(lower.slice(to, next.from)) &&
    basis.bare.some(
      ({ origin, value: known }) =>
        next.value.type === 'number' &&
        known.number === next.value.number &&
        period.test(origin.id.split('.').at(-1) ?? ''),
    )
  );
};
