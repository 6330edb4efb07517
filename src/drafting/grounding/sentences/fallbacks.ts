/**
 * What would be done in bad weather: "en cas de pluie, il sera reporté au dimanche suivant", where the facts tell no other day and no other place, or
 * say that there is none. That it would be called off is no promise, and is let through.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

const WEATHER =
  '(?:pluie|intemperies?|mauvais\\s+temps|orages?|neige|vent(?:s|\\s+(?:fort|violent))?|tempete|meteo\\s+defavorable|conditions\\s+meteorologiques\\s+(?:defavorables|contraires))';
const IF = `(?:en\\s+cas\\s+d(?:e\\s|')(?:fortes?\\s+)?${WEATHER}|par\\s+temps\\s+de\\s+pluie|s'il\\s+pleut|si\\s+le\\s+temps\\s+[^,;:.]{3,30})`;
const MOVED =
  '(?:report|deplac|transfer|repli|decal|differ|accueilli|abrit)[a-z]*|(?:se\\s+tiend|se\\s+deroul|aur|tiend)(?:e?r)?(?:a|ont)\\s+(?:lieu\\s+)?(?:a\\s|au\\s|aux\\s|dans\\s|le\\s|sous\\s|en\\s)|solution\\s+de\\s+repli|nouvelle\\s+date';
const FOUND = new RegExp(
  `(?<![a-z])(?:${IF}[^;:.]{0,60}?(?<![a-z])(?:${MOVED})[^,;:.]*|(?:${MOVED})[^,;:.]{0,50}?,?\\s${IF})`,
  'gu',
);
const KEY =
  /(?:^|[._])(?:repli|report|reports|reporte|intemperies?|pluie|meteo|remplacement|secours)(?:[._]|$)/u;

export const fallbacks: TextRule = ({ read, basis }) => {
  const spoken = [...basis.said, ...basis.evidence, ...basis.texts].filter(({ origin }) =>
    KEY.test(origin.id.toLowerCase()),
  );
  const denied = basis.said.filter(
    ({ origin, yesNo, yes }) => yesNo && !yes && KEY.test(origin.id.toLowerCase()),
  );
  const told =
    spoken.some(({ origin }) => !denied.some((one) => one.origin.id === origin.id)) ||
    basis.texts.some(({ folded }) =>
      /(?<![a-z])(?:pluie|intemperies?|repli|reporte?e?s?)(?![a-z])/u.test(folded.lower),
    );
  return told
    ? []
    : [...read.folded.lower.matchAll(FOUND)]
        .filter(
          ({ 0: said, index }) =>
            !/(?<![a-z])(?:ne\s|n'|sans\s|aucune?\s|pas\s)/u.test(
              `${read.folded.lower.slice(Math.max(0, index - 20), index)}${said}`,
            ),
        )
        .map(({ 0: said, index }): PlainFlag => ({
          ...{ from: index, to: index + said.length, kind: 'invention' },
          why: 'Les données ne prévoient ni report ni lieu de repli\u00A0: complétez-les, ou retirez-le.',
        }));
};
