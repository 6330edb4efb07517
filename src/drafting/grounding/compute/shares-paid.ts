/**
 * What part of a sum of the facts another one is, where the sentence says who pays it or of what it is: "la Région en paie la moitié", "l’aide couvre les deux tiers de votre demande". The sum has a
 * key of wholes, the part a key that the sentence names, or the sum itself is named.
 */
import type { Claim, ClaimValue } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from '../match/basis';
import { derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';
import { isLabel, pathWords } from '../roles/labels';

type Share = Extract<ClaimValue, { readonly type: 'share' }>;

const PAYS =
  /(?<![a-z])(?:pai\w+|pay\w+|pren\w+|prend\w*|financ\w+|couvr\w+|apport\w+|vers\w+|support\w+|represent\w+|regl\w+|subventionn\w+)(?![a-z])/u;
const WHOLE =
  /(?:^|_)(?:cout|prix|total|totale|montant(?:_(?:total|demande|facture|ht|ttc))?|depenses?|facture|demandee?|devis|estimation|budget)(?:_|$)/u;
const PART =
  /(?:^|_)(?:aides?|subventions?|participation|accordee?|contribution|secours|prise_en_charge|part|apport|reste|autofinancement|detr|dsil)(?:_|$)/u;
const PLAIN =
  /^(?:montant|somme|total|cout|prix|eur|euros?|ht|ttc|aide|subvention|participation|part|reste|demande|accorde|de|du|la|le|en|a|charge)e?s?$/u;

export const sharePaid = (claim: Claim<Share>, basis: Basis, place: Place): Match | undefined => {
  const sentence = sentenceOf(place);
  if (!PAYS.test(sentence)) return undefined;
  const said = sentence.match(/[a-z]{4,}/gu) ?? [];
  const after =
    place.lower
      .slice(claim.to, place.sentence.to)
      .match(/[a-z]{4,}/gu)
      ?.slice(0, 3) ?? [];
  const { ratio, raw, word } = claim.value;
  const within = word === true ? 1e-6 : 0.005001 * 10 ** -(String(raw).split('.')[1]?.length ?? 0);
  const sums = basis.of('amount').filter(({ origin, value }) => origin.kind === 'fact' && value.cents > 0);
  for (const whole of sums) {
    const key = lastName(whole.origin.id);
    if (!WHOLE.test(key)) continue;
    const isWholeNamed = pathWords(key).some(
      (one) => one.length > 3 && !/^euros?$/u.test(one) && after.some((heard) => isLabel(heard, one)),
    );
    for (const part of sums) {
      const own = lastName(part.origin.id);
      if (part === whole || !PART.test(own) || part.value.cents >= whole.value.cents) continue;
      if (Math.abs(part.value.cents / whole.value.cents - ratio) > within) continue;
      const isPartNamed = pathWords(own).some(
        (one) => one.length > 3 && !PLAIN.test(one) && said.some((heard) => isLabel(heard, one)),
      );
      if (isPartNamed || isWholeNamed) return derivedOf([part.origin.id, whole.origin.id]);
    }
  }
  return undefined;
};
