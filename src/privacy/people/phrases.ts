/**
 * Phrases of the lexicons in a text: towns, brands, great figures. It must not decide what they are there: `protected` does.
 */
import type { Lexicon, Section } from '../lexicon/lexicon';
import { openSaint } from '../text/phrase';
import type { Token } from '../text/tokens';
import type { TextView } from '../text/view';

/** `village`: a commune that only its neighbours know, and whose name somebody may bear. */
export type PhraseKind = 'village' | 'town' | 'brand' | 'historic';

export interface Phrase {
  readonly kind: PhraseKind;
  /** Index of the first word, and after the last. */
  readonly from: number;
  readonly to: number;
}

const SECTIONS: readonly (readonly [kind: PhraseKind, section: Section])[] = [
  ['village', 'places'],
  ['town', 'towns'],
  ['brand', 'brands'],
  ['historic', 'historic'],
];
/** "général Leclerc": a great figure's rank has no capital. */
const RANK = /^(?:general|marechal|colonel|abbe|docteur|president|commandant|capitaine)$/u;
const JOINS = /^(?: |-|'|\. ?)$/;
const LONGEST = 9;

/** Per word, the phrase that it is part of: the longest, then the last kind of the table. */
export function findPhrases({ tokens, lines }: TextView, lexicon: Lexicon): readonly (Phrase | undefined)[] {
  const found = new Array<Phrase | undefined>(tokens.length).fill(undefined);
  for (const token of tokens) {
    const lower = lines[token.line]?.case === 'lower';
    if (token.shape === 'lower' && !lower && token.folded.length > 2 && !RANK.test(token.folded)) continue;
    const words = wordsFrom(tokens, token.index);
    const text = words.map(({ folded }) => openSaint(folded)).join(' ');
    for (const [kind, section] of SECTIONS) {
      const end = lexicon.longest(section, text, 0);
      if (end <= 0) continue;
      const count = text.slice(0, end).split(' ').length;
      if (!lower && words.slice(0, count).every(({ shape }) => shape === 'lower')) continue;
      // A great figure's surname alone is anybody's.
      if (kind === 'historic' && count === 1) continue;
      place(found, { kind, from: token.index, to: token.index + count });
    }
  }
  return found;
}

function place(found: (Phrase | undefined)[], phrase: Phrase): void {
  const known = found[phrase.from];
  if (known !== undefined && known.to - known.from > phrase.to - phrase.from && phrase.kind !== 'historic')
    return;
  for (let i = phrase.from; i < phrase.to; i += 1) found[i] = phrase;
}

/** The words that may make a phrase with this one: joined by a space, a hyphen or an apostrophe, on its line. */
function wordsFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const words: Token[] = [];
  for (let i = from; i < tokens.length && words.length < LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined || (i > from && (token.opensLine || !JOINS.test(token.gap)))) break;
    words.push(token);
  }
  return words;
}
