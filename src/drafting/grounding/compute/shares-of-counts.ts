/**
 * How many a share of the facts makes of a number of the facts: "272 poids lourds par jour" of "trafic_jour: 3400" and "part_poids_lourds_pct: 8". All that names the share stands in the sentence; the
 * result is rounded to one.
 */
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { wayOf } from '../match/just-beyond';
import type { Place } from '../match/matcher';
import { isLabel, pathWords } from '../roles/labels';
import { related } from '../text/stems';

const PLAIN =
  /^(?:part|parts|taux|pct|pourcentage|pourcent|proportion|attendue?s?|prevue?s?|estimee?s?|moyenne?|minimum|maximum|min|max|de|du|des|la|le|les|d|en|par|\d+)$/u;
/** Shares that are of money, or change what they are of. */
const OTHER =
  /(?:^|_)(?:tva|remise|hausse|baisse|evolution|variation|augmentation|rabais|majoration|interets?|reduction|penalite)(?:_|$)/u;

export const shareOfCount = (claim: Claim, basis: Basis, place: Place): readonly string[] | undefined => {
  const { value } = claim;
  if (value.type !== 'number' || value.number < 3 || value.label !== undefined) return undefined;
  const { lower, sentence } = place;
  const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{3,}/gu) ?? [];
  const within = wayOf(claim, place) === 'about' || value.about === true ? value.number * 0.03 : 0.5;
  for (const { origin, value: share } of basis.of('share')) {
    const key = lastName(origin.id);
    const own = pathWords(key).filter((word) => !PLAIN.test(word) && word.length > 2);
    if (
      origin.kind !== 'fact' ||
      OTHER.test(key) ||
      own.length === 0 ||
      !own.every((word) => said.some((one) => isLabel(one, word) || related(one, word)))
    )
      continue;
    const whole = basis.bare.find(
      (one) =>
        one.origin.kind === 'fact' &&
        parentOf(one.origin.id) === parentOf(origin.id) &&
        Number.isInteger(one.value.number) &&
        one.value.number >= 20 &&
        /^(?:nb|nombre|effectifs?|trafic|population|total|frequentation)(?:_|$)/u.test(
          lastName(one.origin.id),
        ) &&
        Math.abs(one.value.number * share.ratio - value.number) <= within,
    );
    if (whole !== undefined) return [origin.id, whole.origin.id];
  }
  return undefined;
};
