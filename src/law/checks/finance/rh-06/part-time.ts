/** RH-06, part time: a share of the full week, its hours and its pay. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { HOURS, hoursOf, shown } from './hours';

const WEEKLY = new RegExp(
  `(?:duree\\s+(?:hebdomadaire\\s+)?(?:de\\s+(?:travail|service)|du\\s+(?:travail|service))?|total\\s+hebdomadaire|temps\\s+de\\s+travail|soit|service\\s+hebdomadaire|accomplira|effectuera|horaire\\s+hebdomadaire)[^.;\\n]{0,60}?(?<![\\d,.:])${HOURS}`,
  'g',
);
const FULL = new RegExp(
  `(?:temps\\s+(?:complet|plein)|reference|pour\\s+un\\s+temps)[^.;\\n%]{0,40}?(?<![\\d,.:])${HOURS}`,
);
const SHARE = /(?<!\d)(50|60|70|80|90)\s?(?:%|pour\s?cent)/g;
const PART_TIME = /temps\s+partiel/;
const PAY =
  /(?:percev\w+|percoi\w+|remuner\w+|traitement)[^.;\n]{0,60}?(?<!\d)(80|90)\s?(?:%|pour\s?cent)[^.;\n]{0,60}|(?<!\d)(80|90)\s?(?:%|pour\s?cent)\s+(?:de\s+(?:son|leur)|du)\s+(?:traitement|remuneration|salaire)/g;
const TRUE_PAY = /six\s+septiemes|6\s?\/\s?7|85[.,]7|trente-deux\s+trente-cinquiemes|32\s?\/\s?35|91[.,]4/;

/** "à temps partiel à 80 % : 26 heures", "à 90 %, il percevra 90 %" */
export const partTime = (analysis: Analysis): Outcome[] => {
  const { lower } = analysis.folded;
  if (!PART_TIME.test(lower) || /therapeutique/.test(lower)) return [];
  const shares = analysis.search(SHARE);
  const rates = [...new Set(shares.map(({ match }) => Number(match[1])))];
  const [percent, ...others] = rates;
  if (percent === undefined || others.length > 0) return [];
  const full = FULL.exec(lower);
  const base = full === null ? 35 : hoursOf(full[1], full[2], full[3]);
  const right = (percent * base) / 100;
  const weekly = analysis
    .search(WEEKLY)
    .map((found) => ({ found, hours: hoursOf(found.match[1], found.match[2], found.match[3]) }))
    .filter(({ hours }) => hours < base && hours >= 12);
  const [first] = weekly;
  const wrong = first !== undefined && weekly.every(({ hours }) => Math.abs(hours - right) > 0.51);
  const [pay] = TRUE_PAY.test(lower) ? [] : analysis.search(PAY);
  const paid = pay?.match[1] ?? pay?.match[2];
  return [
    ...(wrong
      ? [
          finding('share', first.found, {
            values: { percent, full: shown(base), right: shown(right), stated: shown(first.hours) },
          }),
        ]
      : []),
    ...(pay === undefined || paid === undefined
      ? []
      : [finding('pay', pay, { values: { percent: paid, right: paid === '80' ? '6/7' : '32/35' } })]),
  ];
};
