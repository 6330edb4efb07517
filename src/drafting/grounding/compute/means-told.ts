/**
 * Means that a text rounds: "en moyenne vingt-cinq documents" of 58 700 loans and 2 340 readers, "environ 24 élèves par classe", "un bénévole pour environ treize personnes". What
 * is counted and what it is shared among are told or named; a bound or a rounding is to the whole number.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import { numberOf } from './operands';
import { areSaid, ownWords } from './own-words';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

const BEFORE =
  /(?<![a-z])(?:en\s+moyenne|une\s+moyenne)\s+(?:d[e']?\s*)?(?:(?:environ|pres\s+d[e']|quelque)\s*)?$/u;
const EACH = /(?:environ|pres\s+d[e']|quelque|moyenne\s+d[e'])\s*$/u;
const PER = /^\s+(?:[a-z]+\s+){0,2}(?:par|pour\s+chaque)\s+([a-z]{4,})/u;
const ONE_FOR = /(?<![a-z])une?\s+([a-z]{4,})\s+pour\s+(?:environ|pres\s+d[e']|quelque)\s*$/u;
const EACH_ONE = /(?<![a-z])(?:chaque|chacune?\s+des)\s+([a-z]{4,})/u;

export const meanTold = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence, near = sentence } = place;
  const { value } = claim;
  if (
    value.type !== 'number' ||
    value.label !== undefined ||
    !Number.isInteger(value.number) ||
    value.number < 3
  )
    return undefined;
  const before = lower.slice(sentence.from, claim.from);
  const after = lower.slice(claim.to, sentence.to);
  const oneFor = ONE_FOR.exec(before)?.[1];
  const per = EACH.test(before) ? PER.exec(after)?.[1] : undefined;
  const each = BEFORE.test(before) ? EACH_ONE.exec(before)?.[1] : undefined;
  const sharers = oneFor ?? per ?? each;
  if (sharers === undefined) return undefined;
  const counts = arithmeticOf(basis).quantities.filter(
    ({ kind, percent, rate, value: size }) => kind === 'count' && !percent && !rate && size > 1,
  );
  const among = counts.filter(({ ids: [id = ''] }) =>
    [...pathWords(lastName(id)), ...(/inscrit|abonne|adherent/u.test(sharers) ? ['inscrit'] : [])]
      .filter((word) => word.length > 3)
      .some((word, i) => i < 3 && sameNoun(word, sharers)),
  );
  const said = lower.slice(near.from, near.to).match(/[a-z]{4,}/gu) ?? [];
  const shown = place.claims.flatMap((one) =>
    one !== claim && one.from >= near.from && one.to <= near.to ? numberOf(one.value) : [],
  );
  const isTold = (one: Quantity): boolean =>
    shown.includes(one.value) || areSaid(ownWords(one.ids[0] ?? ''), said) || isDeed(one, said);
  for (const divisor of among) {
    const others = counts.filter((one) => one !== divisor && one.value > divisor.value);
    const sums = familiesOf(counts.filter((one) => one !== divisor));
    for (const whole of [...others.filter(isTold), ...sums])
      if (Math.round(whole.value / divisor.value) === value.number)
        return derivedOf([...whole.ids, ...divisor.ids]);
  }
  return undefined;
};

/** "nb_prets" of "a emprunté" */
const isDeed = ({ ids: [id = ''] }: Quantity, said: readonly string[]): boolean =>
  DEEDS.some(([key, word]) => key.test(id.toLowerCase()) && said.some((one) => word.test(one)));
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[._])(?:prets?|emprunts?)(?:[._]|$)/u, /^(?:emprunt|pret)/u],
  [/(?:^|[._])(?:visites?|entrees?|passages?)(?:[._]|$)/u, /^(?:venu|visit|entr|passe)/u],
  [/(?:^|[._])(?:repas|couverts?)(?:[._]|$)/u, /^(?:serv|repas)/u],
];

/** "effectif_maternelle: 94, effectif_elementaire: 171": all that one word begins, but those of another year. */
const familiesOf = (counts: readonly Quantity[]): readonly Pick<Quantity, 'value' | 'ids'>[] => {
  const families = new Map<string, Quantity[]>();
  for (const one of counts) {
    const [head = '', ...rest] = lastName(one.ids[0] ?? '').split('_');
    if (
      rest.length === 0 ||
      /^(?:nb|nombre)$/u.test(head) ||
      /preceden|annee|ancien|avant|total/u.test(rest.join('_'))
    )
      continue;
    families.set(head, [...(families.get(head) ?? []), one]);
  }
  return [...families.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({
      value: members.reduce((sum, one) => sum + one.value, 0),
      ids: members.flatMap(({ ids }) => ids),
    }));
};
