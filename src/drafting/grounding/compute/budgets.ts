/**
 * What is left of means when what weighs on them is taken away, and how much that makes: a household's budget, told in one sentence. Only the
 * fields that the sentence names, or whose class it names ("charges", "ressources"), take part, all of them.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { related } from '../text/stems';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

const CHARGE =
  /^(?:loyers?|charges?|energie|electricite|gaz|eau|chauffage|assurances?|mutuelle|telephone|internet|cantine|transports?|credits?|impots?|pension_alimentaire|garde|creche|abonnements?|dettes?|mensualites?|carburant)$/u;
const MEANS =
  /^(?:salaires?|pensions?|retraite|revenus?|ressources?|allocations?|rsa|aah|apl|caf|prime|traitement|indemnites?|bourse)$/u;
const LEFT = /(?<![a-z])(?:rest(?:e|ent|ant|es)?|solde|dispon\w+|dedui\w+|reliquat|net)(?![a-z])/u;
const ALL =
  /(?<![a-z])(?:ensemble|total|totaux|somme|cumul\w*|representent|s'etabli\w+|s'elev\w+|atteign\w+|atteint)(?![a-z])/u;

/** The fields that make this amount, or undefined. */
export const budgeted = (claim: Claim, basis: Basis, place: Place): readonly string[] | undefined => {
  if (claim.value.type !== 'amount') return undefined;
  const wanted = claim.value.cents / 100;
  const sentence = sentenceOf(place);
  const money = arithmeticOf(basis).quantities.filter(
    ({ kind, percent }) => !percent && (kind === 'euro' || kind === 'count'),
  );
  const said = sentence.match(/[a-z]{3,}/gu) ?? [];
  const isNamed = (one: Quantity): boolean =>
    nameOf(one).some(
      (word) => word.length > 3 && said.some((other) => other === word || related(word, other)),
    );
  const [charges, means] = [
    money.filter((one) => isOf(one, CHARGE)),
    money.filter((one) => isOf(one, MEANS)),
  ];
  const named = money.filter(isNamed);
  const sum = (some: readonly Quantity[]): number => some.reduce((all, one) => all + one.raw, 0);
  const is = (value: number): boolean => Math.abs(value - wanted) < 0.005;
  const ids = (some: readonly Quantity[]): readonly string[] => some.flatMap((one) => one.ids);
  if (LEFT.test(sentence)) {
    const taken = [named, /(?<![a-z])(?:charges|depenses)(?![a-z])/u.test(sentence) ? charges : []];
    for (const some of taken)
      for (const whole of [...money.map((one) => [one]), means]) {
        const others = some.filter((one) => !whole.includes(one));
        if (others.length > 1 && whole.length > 0 && is(sum(whole) - sum(others)))
          return ids([...whole, ...others]);
      }
  }
  if (!ALL.test(sentence)) return undefined;
  const classes = [
    ...(/(?<![a-z])(?:charges|depenses)(?![a-z])/u.test(sentence) ? [charges] : []),
    ...(/(?<![a-z])(?:ressources|revenus)(?![a-z])/u.test(sentence) ? [means] : []),
  ];
  const whole = classes.find((some) => some.length > 1 && is(sum(some)));
  return whole === undefined ? undefined : ids(whole);
};

const nameOf = ({ ids }: Quantity): readonly string[] =>
  ids.flatMap((id) => (id.split('.').at(-1) ?? '').toLowerCase().split('_'));

const isOf = (one: Quantity, words: RegExp): boolean => {
  const [first = ''] = nameOf(one);
  return words.test(first);
};
