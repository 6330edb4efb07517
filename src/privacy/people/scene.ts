/**
 * What the detectors of people look at: the words of a text, each with what the lexicons and the word lists say of it. It must
 * not decide who is a person.
 */
import type { DetectorInput } from '../detector';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/tokens';
import type { TextView } from '../text/view';
import { FUNCTION_WORDS, PARTICLES } from '../words/function-words';
import { CIVILITIES, isPersonNoun, isVerb } from '../words/people-words';
import { findPhrases, type Phrase } from './phrases';

/** What is known of a word, whatever its place. */
export interface Sense {
  readonly word: boolean;
  readonly first: boolean;
  readonly surname: boolean;
  readonly institution: boolean;
  readonly functional: boolean;
  readonly particle: boolean;
  readonly acronym: boolean;
  readonly civility: boolean;
  readonly role: boolean;
  readonly verb: boolean;
  /** In no list at all: a name that we do not know, a foreign word, a mistyped one. */
  readonly unknown: boolean;
}

export interface Scene {
  readonly view: TextView;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly senses: readonly Sense[];
  /** Per word, the town, brand or great figure that it is part of. */
  readonly phrases: readonly (Phrase | undefined)[];
  caseOf(token: Token): 'mixed' | 'upper' | 'lower';
}

const NO_SENSE: Sense = {
  word: false,
  first: false,
  surname: false,
  institution: false,
  functional: false,
  particle: false,
  acronym: false,
  civility: false,
  role: false,
  verb: false,
  unknown: false,
};

/** Words recur: one lookup a word and a lexicon. Only what was computed is kept, so the answer never changes. */
const MEMORY = new WeakMap<Lexicon, Map<string, Sense>>();
const MEMORY_SIZE = 20_000;

export function senseOf(lexicon: Lexicon, folded: string): Sense {
  let memory = MEMORY.get(lexicon);
  if (memory === undefined || memory.size > MEMORY_SIZE) {
    memory = new Map();
    MEMORY.set(lexicon, memory);
  }
  const known = memory.get(folded);
  if (known !== undefined) return known;
  const sense = lookUp(lexicon, folded);
  memory.set(folded, sense);
  return sense;
}

function lookUp(lexicon: Lexicon, folded: string): Sense {
  const word = lexicon.has('words', folded);
  const first = lexicon.firstName(folded) !== undefined;
  const surname = lexicon.has('surnames', folded);
  const institution = lexicon.has('institutions', folded);
  const functional = FUNCTION_WORDS.has(folded);
  const civility = CIVILITIES.has(folded);
  const role = isPersonNoun(folded);
  const acronym = lexicon.has('acronyms', folded);
  return {
    word: word || functional || role,
    first,
    surname,
    institution,
    functional,
    particle: PARTICLES.has(folded),
    acronym,
    civility,
    role,
    // "Lakhera" ends like a verb and is no word.
    verb: isVerb(folded) && (word || functional),
    unknown: !(word || first || surname || institution || functional || civility || role),
  };
}

/** French words that have a diaeresis; other words that bear one are names. */
const WITH_DIAERESIS =
  /^(?:mais|naifs?|naives?|naivement|naivete|laics?|laiques?|noel|noels|ouie|ouies|canoes?|coincid[a-zA-ZÀ-ÖØ-öø-ῼ]*|faiences?|aieux|aieule?s?|paiens?|paiennes?|glaieuls?|thyroide|inouie?s?|ambigue|exigue|contigue|aigue|hai|hair|camaieu|baionnettes?|bisaieule?|caid|caids|stoik|samourai|[a-zA-ZÀ-ÖØ-öø-ῼ]+(?:iques?|ismes?|istes?|ites?|oides?|oidal|ienne?s?))$/u;

/** Short words that French writes with an accent. */
const WITH_ACCENT =
  /^(?:à|ça|çà|dès|été|là|né|née|nés|nées|où|tôt|sûr|mûr|dû|prés?|près|après|très|même|déjà|voilà|bébé)$/u;

/** "Lê", "Sô", "Le Dû": a word that holds sentences together, with an accent that it does not have, or after a capital particle. */
function isOtherWord(
  { text, folded, gap, opensLine }: Token,
  { functional, particle }: Sense,
  before: Token | undefined,
): boolean {
  const written = text.toLowerCase();
  if (!(functional || particle) || text.length > 3 || written === folded) return false;
  const afterParticle =
    before?.shape === 'capitalised' && PARTICLES.has(before.folded) && gap === ' ' && !opensLine;
  return afterParticle || !WITH_ACCENT.test(written);
}

/** "Loïs" is not "lois", "Lê" is not "le": a word that French writes without the sign is a name. */
function asWritten(token: Token, sense: Sense, before: Token | undefined): Sense {
  const { text, folded, shape } = token;
  if (shape !== 'capitalised' || !sense.word) return sense;
  if (!isOtherWord(token, sense, before) && (!/[ïëÿ]/u.test(text) || WITH_DIAERESIS.test(folded)))
    return sense;
  return { ...NO_SENSE, first: sense.first, surname: sense.surname, unknown: !sense.first && !sense.surname };
}

export function setScene({ view, lexicon }: DetectorInput): Scene {
  const { tokens, lines } = view;
  const senses = tokens.map((token, i) => asWritten(token, senseOf(lexicon, token.folded), tokens[i - 1]));
  return {
    view,
    lexicon,
    tokens,
    senses,
    phrases: findPhrases(view, lexicon),
    caseOf: ({ line }) => lines[line]?.case ?? 'mixed',
  };
}

/** The sense of a word by its index; of nothing when there is no such word. */
export const senseAt = ({ senses }: Scene, index: number): Sense => senses[index] ?? NO_SENSE;

/** A town that all know begins or goes on here. */
export const isKnownTown = ({ phrases }: Scene, index: number): boolean => phrases[index]?.kind === 'town';
export const isBrandWord = ({ phrases }: Scene, index: number): boolean => phrases[index]?.kind === 'brand';
