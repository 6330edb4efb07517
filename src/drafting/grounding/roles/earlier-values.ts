/**
 * The value that was, told as the one that is: "une subvention de 3 000 €" of "subvention_precedente", where "subvention" holds another one. Where the sentence has
 * any word of what was, a contrast, or the present value too, it is let through.
 */
import type { ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { keyTold, parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { FORMER, NOW, PAST } from './formers';
import { pathWords } from './labels';

const EARLIER = /^(?:initiale?s?|initiaux|anterieure?s?)$/u;
const UNIT = /^(?:eur|euros?|ht|ttc|pct)$/u;
const TYPES: ReadonlySet<ClaimValue['type']> = new Set([
  'amount',
  'number',
  'share',
  'measure',
  'duration',
  'date',
  'time',
]);

/** A contrast, a change, a tense or a deed of the past. */
const OTHERWISE =
  /(?<![a-z])(?:contre|rapport|compar\w+|hauss\w*|baiss\w*|augment\w*|diminu\w*|rehauss\w*|rappel\w*|maint(?:enue?s?|enant|enir|ien\w*|iendr\w*)|stable|identique|meme|reconduit\w*|revalor\w*|reevalu\w*|evolu\w*|pass(?:e|ent|ees?|es|er|era|eront|erait|ait|aient|ant)|port(?:e|er|ee|es|ees)|modifi\w*|chang\w*|repouss\w*|decal\w*|report\w*|dernier\w*|derniere\w*|deja|anterieur\w*|origine|alors|jadis|ex|(?:a|ont|avez|avons|ai)\s+(?:recu|percu|touche|obtenu|beneficie|paye|regle|ete)|(?!(?:(?:for|bien|me|par|sur)?faits?|(?:ex|re|at|por|dis|abs)?traits?|souhaits?|plait|lait)(?![a-z]))[a-z]{2,}(?:ait|aient)|fu(?:t|rent))(?![a-z])/u;
/** What a first value is told for in its own time. */
const AT_FIRST = /(?<![a-z])(?:avenant|conclu\w*|sign\w+|notifi\w*|lanc\w*|estim\w*|devis|prev\w+)(?![a-z])/u;

export const earlierValues: TextRule = ({ read, judged, basis, sentences }) => {
  const known = basis.evidence.filter(({ origin, value }) => origin.kind === 'fact' && TYPES.has(value.type));
  const presents = new Map<Evidence, Evidence>();
  for (const one of known) {
    const present = presentOf(one, known);
    if (present !== undefined) presents.set(one, present);
  }
  if (presents.size === 0) return [];
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || !TYPES.has(claim.value.type)) return [];
    const own = match.evidence ?? [];
    const all = own.map((one) => presents.get(one));
    const [present] = all;
    if (present === undefined || all.some((one) => one === undefined)) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const said = lower.slice(sentence.from, sentence.to);
    const key = lastName(own[0]?.origin.id ?? '');
    if (PAST.test(said) || OTHERWISE.test(said)) return [];
    if (pathWords(key).some((word) => EARLIER.test(word)) && AT_FIRST.test(said)) return [];
    const isToldBeside = judged.some(
      (other) =>
        other.claim !== claim &&
        other.claim.from >= sentence.from &&
        other.claim.to <= sentence.to &&
        (sameValue(other.claim.value, present.value) || isOfEarlierYear(other.claim.value, basis.evidence)),
    );
    return isToldBeside
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette valeur est celle d’avant («\u00A0${keyTold(own[0]?.origin)}\u00A0»)\u00A0; «\u00A0${keyTold(present.origin)}\u00A0» en a une autre.`,
          },
        ];
  });
};

/** "3 000 € en 2025" of "exercice_precedent: 2025". */
const isOfEarlierYear = (value: ClaimValue, evidence: readonly Evidence[]): boolean =>
  value.type === 'year' &&
  evidence.some(
    ({ origin, value: one }) =>
      isEarlier(origin.id) &&
      ((one.type === 'year' && one.year === value.year) ||
        (one.type === 'number' && one.number === value.year)),
  );

const isEarlierWord = (word: string): boolean => FORMER.test(word) || EARLIER.test(word);
const isEarlier = (id: string): boolean => pathWords(lastName(id)).some(isEarlierWord);

/** The value of the same kind and record whose key says the same without "précédent", perhaps with "nouveau". */
const presentOf = (former: Evidence, known: readonly Evidence[]): Evidence | undefined => {
  if (!isEarlier(former.origin.id)) return undefined;
  const rest = wordsLeft(former, isEarlierWord);
  const sameKey = known.filter(
    (one) =>
      one.value.type === former.value.type &&
      parentOf(one.origin.id) === parentOf(former.origin.id) &&
      !isEarlier(one.origin.id) &&
      wordsLeft(one, (word) => NOW.test(word)) === rest,
  );
  const [present] = sameKey;
  return present === undefined || sameKey.some((one) => sameValue(one.value, former.value))
    ? undefined
    : present;
};

const wordsLeft = ({ origin }: Evidence, out: (word: string) => boolean): string =>
  pathWords(lastName(origin.id))
    .filter((word) => !UNIT.test(word) && !out(word))
    .join('_');
