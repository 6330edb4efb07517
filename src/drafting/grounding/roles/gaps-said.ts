/**
 * Values that are what two others are apart: "inférieure de 800 € à la somme demandée", whatever fact has that figure too. It says when a value is no
 * fact’s own, and flags nothing.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { numberOf } from '../compute/operands';
import type { Basis } from '../match/basis';
import type { Judged } from '../ground';
import type { Stretch } from '../text/sentences';
import { related } from '../text/stems';
import { contentWords, rolesOf } from './affinity-words';

const APART =
  /(?<![a-z])(?:inferieur\w*|superieur\w*|depass\w*|exced\w*|ecart|difference|baiss\w*|hauss\w*|diminu\w*|augment\w*|recul\w*|redui\w*)\s+(?:est\s+)?(?:de\s+|d')$/u;
const APART_AFTER = /^\s+de\s+(?:plus|moins)(?![a-z])/u;

/** Of facts that the sentence names, and of values that the text shows, one of them a fact that is named or shown. */
export const isGapSaid = (
  { from, to, value }: Claim,
  judged: readonly Judged[],
  basis: Basis,
  lower: string,
  sentence: Stretch,
): boolean => {
  if (!APART.test(lower.slice(sentence.from, from)) && !APART_AFTER.test(lower.slice(to, sentence.to)))
    return false;
  const [apart] = numberOf(value);
  if (apart === undefined) return false;
  const said = contentWords(lower.slice(sentence.from, sentence.to));
  const shown = judged.flatMap(({ claim, match }) =>
    match.ok && claim.value.type === value.type && claim.from !== from
      ? numberOf(claim.value).slice(0, 1)
      : [],
  );
  const isNamed = (one: Evidence): boolean =>
    rolesOf(one).some((role) => said.some((word) => related(word, role)));
  const known = basis.evidence.flatMap((one) => {
    const [number] = numberOf(one.value);
    const isOf =
      one.origin.kind === 'fact' && (one.value.type === value.type || one.bare === true) && number !== apart;
    return number !== undefined && isOf && (shown.includes(number) || isNamed(one)) ? [number] : [];
  });
  return known.some((one) =>
    [...shown, ...known].some((other) => Math.abs(Math.abs(other - one) - apart) < 1e-6),
  );
};
