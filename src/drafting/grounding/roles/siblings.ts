/**
 * Values of sibling facts exchanged: "5,10 € aux familles de la commune et 3,45 € aux familles extérieures". Two keys of one record, or of one
 * head, are told apart by the words that only one of them has. In a sentence that shows both values, the first label goes with the first
 * value; where it shows one, the label of its sibling must not stand beside it alone.
 */
import type { Claim } from '../claim';
import { isCountKey } from '../facts/counted';
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import type { Stretch } from '../text/sentences';
import type { GroundedText, TextRule } from './find-roles';
import { isBesideOwn } from './beside-own';
import { areOfOneSeries, areSiblings } from './sibling-facts';
import { isGapSaid } from './gaps-said';
import { inKnownInterval } from './known-intervals';
import { besideOf, isCut } from './clause-labels';
import { apartOf, isLabel, saidIn, type Said } from './labels';
import { tells } from './label-order';
import { isCompared, isFinanced, isMoved, isPricing, isPurpose, isShareSaid, isWholeCut } from './no-labels';
import { isEachOfTotal, isPerSaid } from './said-per';
import { conditionWords } from './told-conditions';
import { isUncounted, uncounted } from './uncounted';

const TYPES: ReadonlySet<string> = new Set([
  'date',
  'amount',
  'number',
  'measure',
  'share',
  'duration',
  'time',
]);

interface Shown {
  readonly claim: Claim;
  readonly own: readonly Evidence[];
  /** A number without a unit is of the type of its fact: "450 euros alors que vous en demandiez 300". */
  readonly type: string;
}

export const siblings: TextRule = (text) =>
  text.sentences.flatMap((sentence): PlainFlag[] => {
    const { lower } = text.read.folded;
    if (lower.slice(sentence.from, sentence.to).includes('|')) return [];
    const shown = shownIn(text, sentence);
    const words = saidIn(lower, sentence.from, sentence.to).filter(
      (word) =>
        !shown.some(({ claim }) => claim.from < word.to && word.from < claim.to) &&
        !isCompared(word, lower) &&
        !isFinanced(word, lower) &&
        !isPricing(word, lower),
    );
    const found = new Set<Claim>();
    const isKnown = inKnownInterval(text.read, text.basis);
    for (const one of shown)
      for (const other of shown)
        if (
          one.claim.from < other.claim.from &&
          areExchanged(one, other, ownWords(one, other, text, words), lower)
        ) {
          found.add(one.claim);
          found.add(other.claim);
        }
    for (const one of shown)
      if (!found.has(one.claim) && !isKnown(one.claim) && isOfSibling(one, shown, words, text, sentence))
        found.add(one.claim);
    return [...found].map(({ from, to }) => ({
      ...{ from, to, kind: 'role' },
      why: 'Dans les données, cette valeur va avec autre chose que ce que dit la phrase.',
    }));
  });

/** Words that another number counts ("il reste cinq places") are no label of these two. */
const ownWords = (
  one: Shown,
  other: Shown,
  { judged, read }: GroundedText,
  words: readonly Said[],
): readonly Said[] =>
  words.filter(
    ({ from }) =>
      !judged.some(
        ({ claim }) =>
          claim !== one.claim &&
          claim !== other.claim &&
          claim.value.type === 'number' &&
          claim.to < from &&
          /^\s+$/u.test(read.folded.lower.slice(claim.to, from)),
      ),
  );

/** Values of facts, and of nothing else. */
const shownIn = ({ judged, basis }: GroundedText, sentence: Stretch): readonly Shown[] =>
  judged.flatMap(({ claim, match }): Shown[] => {
    if (!match.ok || !TYPES.has(claim.value.type) || match.evidence === undefined) return [];
    if (claim.from < sentence.from || claim.to > sentence.to) return [];
    const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (own.length === 0 || own.length < match.evidence.length) return [];
    // What a key says itself ("qf_601_1000") stands beside no sibling.
    if (own.every(({ origin }) => origin.id.endsWith('.#'))) return [];
    // A fact whose key does not say its unit may be meant as well.
    const untyped = basis.bare.filter(
      (one) =>
        one.origin.kind === 'fact' &&
        sameValue(claim.value, one.value) &&
        !own.some(({ origin }) => origin.id === one.origin.id),
    );
    const { value } = claim;
    const isMoney =
      value.type === 'number' &&
      value.noun === undefined &&
      own.every(({ origin }) =>
        basis.evidence.some((one) => one.origin.id === origin.id && one.value.type === 'amount'),
      );
    return [{ claim, own: [...own, ...untyped], type: isMoney ? 'amount' : value.type }];
  });

const mentionsOf = (
  words: readonly Said[],
  keys: readonly string[],
  others: readonly string[],
): readonly Said[] =>
  words.filter(
    ({ text }) => keys.some((key) => isLabel(text, key)) && !others.some((key) => isLabel(text, key)),
  );

/** Whether no reading of the sentence gives each value to its own label; `one` stands before `other`. */
const areExchanged = (one: Shown, other: Shown, words: readonly Said[], lower: string): boolean => {
  const { claim: first } = one;
  const { claim: last } = other;
  if (one.type !== other.type || sameValue(first.value, last.value)) return false;
  const couples = one.own.flatMap((a) => other.own.map((b) => [a, b] as const));
  return couples.every(([a, b]) => {
    if (a.origin.id === b.origin.id) return false;
    // "à raison de 25 € par élève" of "budget_par_eleve"
    if (isPerOne(a, b, lower.slice(first.to)) || isPerOne(b, a, lower.slice(last.to))) return false;
    if (isEachOfTotal(lower.slice(first.to), b) || isEachOfTotal(lower.slice(last.to), a)) return false;
    const { own, theirs } = apartOf(a.origin.id, b.origin.id);
    const [mine, others] = [mentionsOf(words, own, theirs), mentionsOf(words, theirs, own)];
    if (mine.length === 0 || others.length === 0) return false;
    if (!areSiblings(a, b) && !(isNearest(first, others, mine) && isNearest(last, mine, others)))
      return false;
    return mine.every((label) =>
      others.every((rival) => rival.from < label.from && tells(rival, label, first, last, lower)),
    );
  });
};

/** What the words after the value say that it is for one of is in its key, and not in the other. */
const isPerOne = (one: Evidence, other: Evidence, after: string): boolean =>
  isPerSaid([one], after) && !isPerSaid([other], after);

/** A label of the first kind is nearer than any of the second, and near. */
const isNearest = (claim: Claim, labels: readonly Said[], others: readonly Said[]): boolean =>
  distance(claim, labels) < Math.min(NEAR, distance(claim, others));
const NEAR = 36;
const distance = (claim: Claim, labels: readonly Said[]): number =>
  Math.min(...labels.map(({ from, to }) => Math.max(claim.from - to, from - claim.to)));

/** The only label beside the value is that of a sibling fact, and no word of its own fact stands in the sentence. */
const isOfSibling = (
  { claim, own }: Shown,
  shown: readonly Shown[],
  words: readonly Said[],
  { basis, read, judged }: GroundedText,
  sentence: Stretch,
): boolean => {
  const { lower } = read.folded;
  const claims = judged.map(({ claim: one }) => one);
  const beside = besideOf(claim, claims, uncounted(claim, claims, words, lower), lower, sentence);
  if (beside.length === 0 || isPerSaid(own, lower.slice(claim.to))) return false;
  if (isBesideOwn(claim, own, judged, lower)) return false;
  const before = lower.slice(sentence.from, claim.from);
  if (isMoved(before) || isWholeCut(before) || isGapSaid(claim, judged, basis, lower, sentence)) return false;
  const near = beside.filter(({ from }) => from < claim.to || !isPurpose(lower.slice(claim.to, from)));
  // Said twice in a sentence, a value may be right once: only the words of its own clause speak for it.
  const twice = claims.some(
    (other) =>
      other !== claim &&
      other.from >= sentence.from &&
      other.to <= sentence.to &&
      sameValue(other.value, claim.value),
  );
  const spoken = twice ? beside : words;
  const rivals = basis.evidence.filter(
    (one) =>
      one.origin.kind === 'fact' &&
      (one.value.type === claim.value.type ||
        (one.bare === true && claim.value.type === 'amount' && !isCountKey(one.origin.id))) &&
      !sameValue(one.value, claim.value) &&
      !isEachOfTotal(lower.slice(claim.to), one) &&
      // A share or a price is no number of things.
      !isUncounted(one, claim, basis) &&
      own.every((mine) => areSiblings(mine, one) && areOfOneSeries(mine, one, basis.evidence)),
  );
  const conditions = conditionWords(claim, judged, lower, sentence);
  return rivals.some((rival) => {
    const there = shown.find((one) => sameValue(one.claim.value, rival.value));
    // "Trois des quatre places occupées": nothing parts the two values.
    if (
      there !== undefined &&
      (!isCut(claim, there.claim, lower) || isShareSaid(claim, there.claim, claims, lower))
    )
      return false;
    // "dans un délai de 30 jours, les deux réserves": shown as something else, it has the label that it stands with.
    if (isShownOtherwise(rival, claim, judged, sentence)) return false;
    const heard = there === undefined ? [] : besideOf(there.claim, claims, words, lower, sentence);
    return own.every((mine) => {
      const { own: ours, theirs } = apartOf(mine.origin.id, rival.origin.id);
      const labels = mentionsOf(near, theirs, ours);
      // "le prix du repas" is no "cout_reel_repas": of a rival that is not shown, most of what tells it is said.
      const said = theirs.filter((key) => labels.some(({ text }) => isLabel(text, key)));
      return (
        labels.length > 0 &&
        (there !== undefined || said.length * 2 > theirs.length) &&
        !(ours.length === 0 && isNamedBeside(claim, mine, theirs, basis, lower)) &&
        !ours.some((word) => conditions.includes(word)) &&
        mentionsOf(spoken, ours, theirs).length === 0 &&
        mentionsOf(heard, theirs, ours).length === 0
      );
    });
  });
};

const isShownOtherwise = (
  { origin }: Evidence,
  claim: Claim,
  judged: GroundedText['judged'],
  sentence: Stretch,
): boolean =>
  judged.some(
    ({ claim: other, match }) =>
      other !== claim &&
      other.value.type !== claim.value.type &&
      other.from >= sentence.from &&
      other.to <= sentence.to &&
      match.ok &&
      match.origins.some(({ id }) => id === origin.id),
  );

/** "un secours de 320 € pour sa facture" of "aide: secours, montant: 320": a plain key is of what stands right before the value. */
const isNamedBeside = (
  { from }: Claim,
  { origin }: Evidence,
  theirs: readonly string[],
  { texts }: GroundedText['basis'],
  lower: string,
): boolean => {
  const head = /([a-z]{4,})(?:\s+[a-z]{4,})?\s+(?:de|d'|a)\s*$/u.exec(
    lower.slice(Math.max(0, from - 60), from),
  )?.[1];
  return (
    head !== undefined &&
    !theirs.some((word) => isLabel(head, word)) &&
    texts.some(
      (text) => parentOf(text.origin.id) === parentOf(origin.id) && text.tokens.slice(0, 8).includes(head),
    )
  );
};
