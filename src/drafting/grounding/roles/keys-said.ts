/**
 * The whole key of a fact right beside a value that is another fact’s: "un droit de place de 64 €", when the key "droit_place" has 6 and 64 are the
 * stands. Unlike `affinity`, it hears only the words between the value and its neighbours, so that a word of its own elsewhere in the sentence
 * does not excuse it. Only values that a fact holds; what is computed has no key.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { keyTold, parentOf } from '../facts/paths';
import { countedPath } from '../facts/per-keys';
import type { PlainFlag } from '../ground';
import { isKeySaid } from '../match/keys-near';
import { sameValue } from '../match/same-value';
import { NUMBER } from '../text/numbers';
import { sentenceAt, type Stretch } from '../text/sentences';
import { sameNoun, singular } from '../text/stems';
import { governingWords } from './affinity-words';
import type { GroundedText, TextRule } from './find-roles';
import { isLabel, pathWords } from './labels';
import { isPartOrWhole } from './part-and-whole';
import { conditionWords } from './told-conditions';

const TYPES: ReadonlySet<string> = new Set(['amount', 'number', 'measure', 'duration', 'share']);

/** Units, and words of any key, that tell no fact from another. */
const PLAIN =
  /^(?:\d+|de|du|des|la|le|les|l|d|et|en|au|aux|a|par|pour|sur|nb|nombre|montant|total|valeur|euros?|eur|ht|ttc|pct|taux|ans?|annees?|mois|jours?|semaines?|heures?|min|minutes?|m|m2|m3|ml|km|kmh|kg|ha|max|maximum|min|minimum|prevue?s?|date|debut|fin|numero|total|unitaire|type|duree|delai|prix|tarif|cout)$/u;

interface Keyed {
  readonly one: Evidence;
  readonly words: readonly string[];
}

export const keysSaid: TextRule = (text) => {
  const { judged, basis, sentences, read } = text;
  const keyed = keyedOf(text);
  if (keyed.length < 2) return [];
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!TYPES.has(claim.value.type) || !match.ok || match.evidence === undefined) return [];
    const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (own.length === 0 || own.length < match.evidence.length) return [];
    if (own.some(({ origin }) => basis.texts.some((one) => one.origin.id === origin.id))) return [];
    const sentence = sentenceAt(sentences, claim.from);
    if (lower.slice(sentence.from, sentence.to).includes('|')) return [];
    if (isPartOrWhole(claim, judged, lower, sentence)) return [];
    const said = besideOf(claim, text, sentence);
    // "Pour la rentrée 2026, 171 élèves sont prévus" of "prevision_rentree_2026".
    const place = { lower, sentence, claims: judged.map((one) => one.claim) };
    if (own.every((one) => pathWords(one.origin.id).length > 1 && isKeySaid(one, claim, place))) return [];
    // "onze morsures relevées": what is counted comes first.
    const counted = claim.value.type === 'number' ? (claim.value.noun ?? '') : '';
    const speaks = ({ words }: Keyed): boolean =>
      words.length > 1
        ? words.every((word) => said.some((one) => isLabel(one, word)))
        : said.slice(-1).some((one) => isLabel(one, words[0] ?? '')) ||
          singular(counted) === singular(words[0] ?? '');
    const spoken = keyed.filter((one) => isOfType(one.one, claim) && speaks(one));
    if (spoken.length === 0 || spoken.some(({ one }) => sameValue(claim.value, one.value))) return [];
    // A word of its own key speaks for it, unless it is one of the record that both stand in.
    const shared = spoken.map(({ one }) => pathWords(parentOf(one.origin.id)));
    const mine = own.flatMap(({ origin }) =>
      pathWords(origin.id).filter(
        (word) => !PLAIN.test(word) && !shared.every((words) => words.includes(word)),
      ),
    );
    // "vous avez sollicité le 19 janvier une aide de 500 euros" of "montant_demande": the verb of its clause, whatever day stands between.
    // "L’année précédente, la commune avait versé 25 000 €" of "montant_precedent".
    const { opening } = governingWords(lower, claim, place.claims, sentence);
    const heard = [
      ...said,
      ...opening,
      ...beforeDay(claim, text, sentence),
      ...doneTo(claim, lower, sentence),
    ];
    const conditions = conditionWords(claim, judged, lower, sentence);
    if (mine.some((word) => conditions.includes(word))) return [];
    if (mine.some((word) => heard.some((one) => isLabel(one, word) || sameNoun(one, word)))) return [];
    // "L’année précédente, la commune avait versé 25 000 €" of "montant_precedent".
    if (mine.some((word) => EARLIER.test(word)) && EARLIER.test(lower.slice(sentence.from, claim.from)))
      return [];
    const shown = spoken.some(({ one }) =>
      judged.some(
        (other) =>
          other.claim !== claim &&
          other.claim.from >= sentence.from &&
          other.claim.to <= sentence.to &&
          sameValue(other.claim.value, one.value),
      ),
    );
    return shown
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette valeur est celle de «\u00A0${keyTold(own[0]?.origin)}\u00A0», pas de «\u00A0${keyTold(spoken[0]?.one.origin)}\u00A0».`,
          },
        ];
  });
};

/** "Quinze arbres seront replantés" of "replantation": what is done to what is counted. */
const doneTo = ({ to, value }: Claim, lower: string, sentence: Stretch): readonly string[] =>
  value.type !== 'number'
    ? []
    : (/^\s+(?:[a-z'-]+\s+){1,3}?(?:est|sont|sera|seront|a\s+ete|ont\s+ete|etaient|etait)\s+([a-z]{4,})/u
        .exec(lower.slice(to, sentence.to))
        ?.slice(1) ?? []);

const EARLIER = /(?<![a-z])(?:precedent|anterieur|(?:annee|an)\s+(?:passe|dernier))/u;

/** Facts whose key is theirs alone. */
const keyedOf = ({ basis }: GroundedText): readonly Keyed[] => {
  const all = basis.evidence.flatMap((one): Keyed[] => {
    const { origin, value } = one;
    if (origin.kind !== 'fact' || !TYPES.has(value.type) || /\.\d+(?:\.|$)/u.test(origin.id)) return [];
    // "cout_par_eleve": what it is counted by is told of many things.
    const words = pathWords(countedPath(origin.id).split('.').at(-1) ?? '').filter(
      (word) => !PLAIN.test(word),
    );
    return words.length > 0 && words.every((word) => word.length > 3) ? [{ one, words }] : [];
  });
  const keyOf = ({ words }: Keyed): string => words.join(' ');
  return all.filter((mine) =>
    all.every((other) => other.one.origin.id === mine.one.origin.id || keyOf(other) !== keyOf(mine)),
  );
};

const isOfType = ({ value, bare }: Evidence, { value: said }: Claim): boolean =>
  value.type === said.type && (bare !== true || said.type === 'number');

/** "quatorze voix contre une", "douze contre trois et deux abstentions": the word is of the number that follows. */
const AGAINST = new RegExp(`\\scontre\\s+(?=$|une?(?![a-z])|${NUMBER})`, 'u');

/** "la décision n° 2 de l’exercice 2026": what the next value is of. */
const OF_NEXT =
  /(?<![a-z])(?:d[eu]s?\s+(?:la\s+)?|de\s+l'|d')(?:exercice|annee|an|article|chapitre|budget|lot|rue|compte|tranche|phase)\s+(?:n°\s*)?$/u;

/** Where a day or an hour stands right before the value, the words before it. */
const beforeDay = (claim: Claim, { judged, read }: GroundedText, sentence: Stretch): readonly string[] => {
  const { lower } = read.folded;
  const before = judged.filter(({ claim: { from, to } }) => from >= sentence.from && to <= claim.from);
  const day = before.at(-1)?.claim;
  if (day === undefined || !DAY.test(day.value.type)) return [];
  const start = before.findLast(({ claim: { value } }) => !DAY.test(value.type))?.claim.to ?? sentence.from;
  const clause = lower.slice(start, claim.from).split(/[,;:()]|\s(?:et|mais|ou|dont|puis)\s/u);
  return clause.at(-1)?.match(/(?<![a-z])[a-z]{4,}/gu) ?? [];
};
const DAY = /^(?:date|time|month|weekday|year)$/u;

/** Between the value and the ones before and after it, no further than a comma; what a number counts stands last. */
const besideOf = (claim: Claim, { judged, read }: GroundedText, sentence: Stretch): readonly string[] => {
  const { lower } = read.folded;
  const claims = judged.map(({ claim: one }) => one);
  const previous = claims.filter(({ to, from }) => to <= claim.from && from >= sentence.from).at(-1);
  const next = claims.find(({ from, to }) => from >= claim.to && to <= sentence.to);
  const start = previous?.to ?? sentence.from;
  const counted =
    previous?.value.type === 'number' && previous.value.noun !== undefined
      ? (/^\s+[a-z'-]+/u.exec(lower.slice(start))?.[0].length ?? 0)
      : 0;
  const before = lower
    .slice(start + counted, claim.from)
    // What a relative clause is of speaks for it: "la liste d’attente, qui compte dix-neuf demandes".
    .split(/[;:()]|,(?!\s+(?:qui|lequel|laquelle)\s)|\s(?:et|mais|ou|dont|puis)\s/u)
    .at(-1);
  const wordsIn = (text: string): readonly string[] =>
    text.match(/(?<!(?<![a-z])s')(?<![a-z])[a-z]{4,}/gu) ?? [];
  // "19 placés sur la liste" are no places.
  const [next1, next2] = read.words.filter(({ from }) => from >= claim.to).slice(0, 2);
  const isParticiple =
    next1?.accented === true &&
    /es?$/u.test(next1.text) &&
    /^(?:sur|en|sous|dans|par|aupres)$/u.test(next2?.text ?? '');
  const after = isParticiple
    ? ''
    : claim.value.type === 'number' || claim.value.type === 'duration'
      ? (lower
          .slice(claim.to, next?.from ?? sentence.to)
          .replace(AGAINST, ' ')
          .replace(next === undefined ? /$/u : OF_NEXT, ' ')
          .split(/[,;:.()]|\s(?:et|dont|pour|sur|a|au|dans)\s/u)[0] ?? '')
      : '';
  return [...wordsIn(before ?? '').slice(-6), ...wordsIn(after).slice(0, 2)];
};
