/**
 * What somebody is, or what is offered, of which no fact speaks: "titulaire du BAFA", "diplômée en sciences politiques"; "un service de portage à domicile
 * est proposé". Every full word that tells it is strange to the facts; facts of few words say too little.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { sentenceAt } from '../text/sentences';
import { singular } from '../text/stems';
import { isCommonplace } from './commonplaces';
import { isGeneric } from './generic-words';
import { EMPTY_WORD, isKnown } from './support';

/** Facts of fewer words tell too little for a word to be strange to them. */
const ENOUGH = 12;

export const offers: TextRule = (text) =>
  text.basis.vocabulary.size < ENOUGH ? [] : [...qualities(text), ...things(text), ...given(text)];

const flag = (from: number, to: number): PlainFlag => ({
  ...{ from, to, kind: 'invention' },
  why: 'Rien dans les données ne parle de cela\u00A0: complétez les données, ou retirez-le.',
});

/** Up to the end of the noun phrase. */
const PHRASE =
  "((?:[a-z-]+)(?:\\s(?:(?:de\\s|d')?(?:la\\s|l')?|du\\s|des\\s|en\\s)?(?!est\\s|sont\\s|et\\s|a\\s|qui\\s|pour\\s)[a-z-]+){0,3})";
const QUALITY = new RegExp(
  `(?<=,\\s|\\s(?:est|etant|et)\\s)(?:titulaires?\\s+(?:d'une?\\s+|du\\s+|de\\s+la\\s+|de\\s+l'|des\\s+)|diplomee?s?\\s+(?:d'une?\\s+|du\\s+|de\\s+l'|de\\s+|d'|en\\s+)|specialisee?s?\\s+(?:en\\s+|dans\\s+(?:le\\s+|la\\s+|les\\s+|l'))|originaires?\\s+(?:de\\s+(?:la\\s+|l')?|du\\s+|d')|laureate?s?\\s+(?:du\\s+|d'une?\\s+|de\\s+(?:la\\s+|l')?))${PHRASE}`,
  'gu',
);

const qualities = (text: GroundedText): readonly PlainFlag[] =>
  [...text.read.folded.lower.matchAll(QUALITY)].flatMap((match): PlainFlag[] => {
    const to = match.index + match[0].length;
    const words = (match[1] ?? '').match(/[a-z]{3,}/gu) ?? [];
    const full = words.filter((word) => !EMPTY_WORD.test(word) && !/^(?:des|les|une)$/u.test(word));
    return full.length > 0 && full.every((word) => isStrange(word, text)) ? [flag(match.index, to)] : [];
  });

const OFFERED =
  '(?:proposee?s?|offerte?s?|assuree?s?|organisee?s?|animee?s?|tenue?s?|servie?s?|installee?s?|amenagee?s?|distribuee?s?|remise?s?|mise?s?\\s+(?:a\\s+(?:la\\s+)?disposition|en\\s+(?:place|service)))';
const OFFER = new RegExp(
  `(?<![a-z])(?:une?|des)\\s+([a-z][a-z' -]{5,60}?)\\s+(?:y\\s+)?(?:est|sont|sera|seront)\\s+(?:[a-z]+ment\\s+|aussi\\s+)?${OFFERED}(?![a-z])`,
  'gu',
);

/** "un atelier d’écriture y est animé" */
const things = (text: GroundedText): readonly PlainFlag[] =>
  [...text.read.folded.lower.matchAll(OFFER)].flatMap((match): PlainFlag[] => {
    const thing = match[1] ?? '';
    const to = match.index + match[0].length;
    if (
      /(?<![a-z])(?:qui|que|dont|si|ne|pour|ou|et|est|sont)(?![a-z])/u.test(thing) ||
      text.judged.some(({ claim }) => claim.from < to && match.index < claim.to)
    )
      return [];
    if (isNextOne(thing, match.index, text)) return [];
    const words = (thing.match(/[a-z]{4,}/gu) ?? []).filter((word) => !EMPTY_WORD.test(word));
    const knows = words.some(
      (word) => isKnown(word, text.basis.vocabulary) || isKnown(singular(word), text.basis.vocabulary),
    );
    return !knows && words.some((word) => word.length > 4 && isStrange(word, text) && !USUAL.test(word))
      ? [flag(match.index, to)]
      : [];
  });

/** "un nouveau passage sera organisé avant le 15 décembre" of "prochain_controle": the day that the facts give for the next one. */
const isNextOne = (thing: string, at: number, { judged, sentences }: GroundedText): boolean => {
  if (!/^(?:nouve(?:au|l|lle|aux|lles)|autres?|prochaine?s?)\s/u.test(thing)) return false;
  const { from, to } = sentenceAt(sentences, at);
  return judged.some(
    ({ claim, match }) =>
      claim.value.type === 'date' &&
      claim.from >= from &&
      claim.to <= to &&
      match.ok &&
      match.origins.some(({ id }) => NEXT.test(id)),
  );
};
const NEXT = /(?:^|[._])(?:prochaine?s?|suivante?s?|nouve(?:au|lle)s?|second|deuxieme)(?:[._]|$)/u;

const GIVEN =
  /(?<=^|[.;:]\s|,\s|\set\s)(?:(?:la|le|les)\s|l')([a-z-]{5,}(?:\s(?:de\s|d'|du\s|des\s)?[a-z-]{4,}){0,2})\s+(?:est|sont|sera|seront)\s+(?:aussi\s+|egalement\s+|gracieusement\s+)?(?:fournie?s?|pretee?s?|comprise?s?|inclu(?:se?s?|s)?|offerte?s?|mise?s?\s+a\s+(?:la\s+|votre\s+)?disposition)(?![a-z])/gu;

/** "la sonorisation est fournie": all of its words are strange. */
const given = (text: GroundedText): readonly PlainFlag[] =>
  [...text.read.folded.lower.matchAll(GIVEN)].flatMap((match): PlainFlag[] => {
    const words = ((match[1] ?? '').match(/[a-z]{4,}/gu) ?? []).filter((word) => !EMPTY_WORD.test(word));
    return words.length > 0 && words.every((word) => isStrange(word, text) && !USUAL.test(word))
      ? [flag(match.index, match.index + match[0].length)]
      : [];
  });

/** What any town hall sets up around what it does. */
const USUAL =
  /^(?:deviation|signalisation|registre|permanence|affich|panneau|barrier|perimetre|information|reunion|convention|attestation|recepisse|exemplaire|copie)/u;

const isStrange = (word: string, { basis }: GroundedText): boolean =>
  !isGeneric(word) &&
  !isCommonplace(word) &&
  !isKnown(word, basis.vocabulary) &&
  !isKnown(singular(word), basis.vocabulary);
