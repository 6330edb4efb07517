/**
 * A number or a length that another fact has, told of what a text of the facts says with its own: "la location d’un bâtiment pendant douze mois" of "location d’un bâtiment pendant dix mois", "une trentaine de
 * jeunes" of "une vingtaine de jeunes", "trois fois par an" of "deux fois par an". The sentence says most of what that text says, and not its value. Values of plain keys are for other rules.
 */
import type { Claim } from '../claim';
import type { TextFact } from '../facts/evidence';
import type { Judged, PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { NUMBER, parseNumber } from '../text/numbers';
import { sentenceAt } from '../text/sentences';
import { related, sameNoun } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';

export const toldInTexts: TextRule = (text) => [...values(text), ...rhythms(text)];

const values = ({ read, judged, basis, sentences }: GroundedText): readonly PlainFlag[] => {
  const { lower } = read.folded;
  const texts = basis.texts.filter(({ origin, tokens }) => origin.kind === 'fact' && tokens.length > 3);
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || !isHeld(claim) || IN_WAY.test(lower.slice(claim.to, claim.to + 24))) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const inside = judged.filter(({ claim: one }) => one.from >= sentence.from && one.to <= sentence.to);
    const said = wordsIn(lower.slice(sentence.from, sentence.to));
    const rival = texts.flatMap((fact) => {
      const held = basis.evidence.filter(({ origin }) => origin.id === fact.origin.id);
      const alike = held.filter(({ value }) => isAlike(value, claim.value));
      const isSaid =
        alike.length === 1 &&
        !held.some(({ value }) => sameValue(value, claim.value)) &&
        !inside.some(({ claim: one }) => alike.some(({ value }) => sameValue(value, one.value))) &&
        isMostlySaid(fact, said) &&
        !hasOwnWord({ claim, match }, fact, said, basis.texts);
      return isSaid ? [fact] : [];
    })[0];
    return rival === undefined ? [] : [contradicted(claim.from, claim.to, rival)];
  });
};

const contradicted = (from: number, to: number, { folded }: TextFact): PlainFlag => ({
  ...{ from, to, kind: 'contradiction' },
  why: `Les données disent «\u00A0${folded.text.trim()}\u00A0».`,
});

/** "20 chemin des Combes": a house. */
const IN_WAY =
  /^\s*(?:bis|ter)?\s*,?\s*(?:rue|avenue|boulevard|impasse|allee|chemin|route|quai|place|square|ruelle|venelle|montee|cours|passage|faubourg|lotissement)\s/u;

/** Lengths, and numbers of something. */
const isHeld = ({ value }: Claim): boolean =>
  value.type === 'duration' ||
  (value.type === 'number' && value.noun !== undefined && value.label === undefined);

const isAlike = (held: Claim['value'], said: Claim['value']): boolean =>
  (held.type === 'duration' && said.type === 'duration' && held.base === said.base) ||
  (held.type === 'number' &&
    said.type === 'number' &&
    held.noun !== undefined &&
    said.noun !== undefined &&
    sameNoun(held.noun, said.noun));

const MEASURES =
  /^(?:pendant|durant|jours?|mois|annees?|semaines?|heures?|environ|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|deux|trois|quatre|cinq|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|dans|pour|avec|sans|chaque|euros?)$/u;
const wordsIn = (lower: string): readonly string[] =>
  (lower.match(/(?<![a-z])[a-z]{4,}/gu) ?? []).filter((word) => !MEASURES.test(word));
const isIn = (word: string, known: readonly string[]): boolean => known.some((one) => related(one, word));

/** Two of its words at least, and half of them. */
const isMostlySaid = ({ folded }: TextFact, said: readonly string[]): boolean => {
  const own = [...new Set(wordsIn(folded.lower))];
  const count = own.filter((word) => isIn(word, said)).length;
  return count > 1 && count * 2 >= own.length;
};

/** The fact that has the value is spoken of too: by a word of its key or of its text that the other text has not. */
const hasOwnWord = (
  { match }: Judged,
  rival: TextFact,
  said: readonly string[],
  texts: readonly TextFact[],
): boolean => {
  if (!match.ok) return true;
  const theirs = wordsIn(rival.folded.lower);
  return (match.evidence ?? []).some(({ origin, roles }) => {
    const own = [
      ...roles,
      ...texts.flatMap((one) => (one.origin.id === origin.id ? wordsIn(one.folded.lower) : [])),
    ];
    return own.some((word) => word.length > 3 && isIn(word, said) && !isIn(word, theirs));
  });
};

const RHYTHM = new RegExp(
  `(?<![a-z\\d])(une|${NUMBER})\\s+fois\\s+(par|chaque|(?:dans\\s+)?(?:l'|la|le))\\s*(an(?:nee)?|mois|semaine|jour|trimestre|semestre|saison)s?(?![a-z])`,
  'gu',
);
/** "une fois la saison terminée", "deux fois le mois échu": when, and not how often. */
const ENDED =
  /^\s+(?:[a-z]+ment\s+)?(?:[a-z]+ees?|(?:termine|acheve|passe|ecoule|entame|commence|expire|cloture|fini|revolu|echu|clo[st]e?|venue?|acquise?|ouverte?)[es]{0,2})(?![a-z])/u;
const YEARLY: Readonly<Record<string, number>> = {
  an: 1,
  annee: 1,
  semestre: 2,
  trimestre: 4,
  saison: 1,
  mois: 12,
  semaine: 52,
  jour: 365,
};

/** "trois fois par an": so many times a year. */
const rhythmsIn = (
  lower: string,
): readonly { readonly from: number; readonly to: number; readonly times: number }[] =>
  [...lower.matchAll(RHYTHM)].flatMap(({ 0: whole, 1: number = '', 2: per = '', 3: period = '', index }) => {
    const times = number === 'une' ? 1 : parseNumber(number);
    const isWhen = /^l/u.test(per) && ((times ?? 0) < 2 || ENDED.test(lower.slice(index + whole.length)));
    return times === undefined || isWhen
      ? []
      : [{ from: index, to: index + whole.length, times: times * (YEARLY[period] ?? 1) }];
  });

const rhythms = ({ read, basis, sentences }: GroundedText): readonly PlainFlag[] => {
  const { lower } = read.folded;
  const known = basis.texts.flatMap((fact) =>
    fact.origin.kind === 'fact' ? rhythmsIn(fact.folded.lower).map(({ times }) => ({ fact, times })) : [],
  );
  return rhythmsIn(lower).flatMap(({ from, to, times }): PlainFlag[] => {
    const sentence = sentenceAt(sentences, from);
    const said = wordsIn(lower.slice(sentence.from, sentence.to)).filter((word) => word !== 'fois');
    // Of one thing only: two rhythms of the facts may both be told.
    const about = known.filter(({ fact }) =>
      [...wordsIn(fact.folded.lower), ...fact.roles].some(
        (word) => word.length > 3 && word !== 'fois' && isIn(word, said),
      ),
    );
    const [first] = about;
    return first === undefined || about.some((one) => one.times === times)
      ? []
      : [contradicted(from, to, first.fact)];
  });
};
