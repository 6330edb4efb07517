/**
 * What the detectors of people look at: the words of a text, each with what the lexicons and the word lists say of it. It must
 * not decide who is a person.
 */
import type { DetectorInput } from '../detector';
import type { Lexicon } from '../lexicon/lexicon';
import { openSaint } from '../text/phrase';
import type { Token } from '../text/tokens';
import type { TextView } from '../text/view';
import { FUNCTION_WORDS, PARTICLES } from '../words/function-words';
import { CIVILITIES, isPersonNoun, isVerb } from '../words/people-words';

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
  /** Per word: the town or country that it is part of (1), a brand or a title (2), a historic figure (3), else 0. */
  readonly phrases: Uint8Array;
  caseOf(token: Token): 'mixed' | 'upper' | 'lower';
}

export const TOWN = 1;
export const BRAND = 2;
export const HISTORIC = 3;

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
    verb: isVerb(folded),
    unknown: !(word || first || surname || institution || functional || civility || role),
  };
}

export function setScene({ view, lexicon }: DetectorInput): Scene {
  const { tokens, lines } = view;
  const senses = tokens.map(({ folded }) => senseOf(lexicon, folded));
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

/** "général Leclerc": a great figure's rank has no capital. */
const RANK = /^(?:general|marechal|colonel|abbe|docteur|president|commandant|capitaine)$/u;
const JOINS_PHRASE = /^(?: |-|'|\. ?)$/;

function findPhrases({ tokens, lines }: TextView, lexicon: Lexicon): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const kinds = [
    [TOWN, 'places'],
    [BRAND, 'brands'],
    [HISTORIC, 'historic'],
  ] as const;
  for (const token of tokens) {
    const lower = lines[token.line]?.case === 'lower';
    if (token.shape === 'lower' && !lower && token.folded.length > 2 && !RANK.test(token.folded)) continue;
    const words = phraseFrom(tokens, token.index);
    const phrase = words.map(({ folded }) => openSaint(folded)).join(' ');
    for (const [kind, section] of kinds) {
      const end = lexicon.longest(section, phrase, 0);
      if (end <= 0) continue;
      const count = phrase.slice(0, end).split(' ').length;
      const part = words.slice(0, count);
      // A brand of one common word ("Total", "Orange") needs its capital; a phrase begins with one.
      if (!lower && part.every(({ shape }) => shape === 'lower')) continue;
      if (kind === HISTORIC && count === 1) continue;
      for (let i = 0; i < count; i += 1) {
        const at = token.index + i;
        if ((marks[at] ?? 0) < kind) marks[at] = kind;
      }
    }
  }
  return marks;
}

/** The words that may make a phrase with this one: joined by a space, a hyphen or an apostrophe, nine at most. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const words: Token[] = [];
  for (let i = from; i < tokens.length && words.length < 9; i += 1) {
    const token = tokens[i];
    if (token === undefined || (i > from && (token.opensLine || !JOINS_PHRASE.test(token.gap)))) break;
    words.push(token);
  }
  return words;
}
