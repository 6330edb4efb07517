/**
 * Cuts a request into clauses: at the ends of sentences, and where a new order begins ("et trie", "puis désigne"). What "sans" and
 * "ni" put aside, and what stands between guillemets, is taken out.
 */
import type { Tagged } from './tag';

export interface Clause {
  /** Its rank in the text. */
  readonly index: number;
  readonly words: readonly Tagged[];
  /** It ends with a question mark. */
  readonly asks: boolean;
  /** Words between guillemets that stood in it. */
  readonly quoted: readonly Tagged[];
}

const JOINT = /^(?:et|puis|ensuite|enfin|alors|also|then|and)$/u;
/** Small words between a joint and its verb: "et ensuite tu le classes", "puis, toi-même, choisis". */
const LIGHT =
  /^(?:toi|meme|tu|vous|on|le|la|les|l|lui|leur|moi|me|m|nous|y|en|ensuite|enfin|puis|alors|donc|aussi|bien|surtout|juste|seulement|pour|finir|termine|apres|cela|ca)$/u;

/** @param tail what stands after the last word */
export const clausesOf = (words: readonly Tagged[], tail: string): readonly Clause[] => {
  const { kept, quotes } = withoutQuotes(withoutFormats(words));
  /** Each with what stands after its last word. */
  const clauses: { readonly said: readonly Tagged[]; readonly after: string }[] = [];
  let current: Tagged[] = [];
  const close = (after: string): void => {
    if (current.length > 0) clauses.push({ said: current, after });
    current = [];
  };
  kept.forEach((word, index) => {
    if (/[.!?;:\n…]|\s[-–—]\s/u.test(word.gap)) close(word.gap);
    else if (current.length > 0 && (JOINT.test(word.key) || /,/u.test(word.gap)) && ordersNext(kept, index))
      close(word.gap);
    current.push(word);
  });
  close(tail);
  const all = clauses.map(({ said, after }, index): Clause => ({
    index,
    words: withoutExcluded(said),
    asks: after.includes('?'),
    quoted: [],
  }));
  return quotes.length === 0 ? all : [...all, { index: all.length, words: [], asks: false, quoted: quotes }];
};

const ordersNext = (words: readonly Tagged[], index: number): boolean => {
  for (let i = index; i < Math.min(words.length, index + 6); i++) {
    const word = words[i];
    if (word === undefined) return false;
    if (i > index && /[.!?;:]/u.test(word.gap)) return false;
    if (word.verb !== undefined || word.wording || word.saying || word.clerical || word.explaining)
      return isOrder(word);
    if (word.question) return i > index || /,/u.test(word.gap);
    if (
      !JOINT.test(word.key) &&
      !LIGHT.test(word.key) &&
      !(i === index && /,/u.test(word.gap) && LIGHT.test(word.key))
    )
      return false;
  }
  return false;
};

/** An imperative, or a second person: not an infinitive, which depends on the verb before. */
const isOrder = ({ key }: Tagged): boolean =>
  !/(?:er|ir)$/u.test(key) || /^(?:trier|noter|classer|choisir)$/u.test(key);

/** "en une phrase", "par un seul mot": how the answer should look. */
const withoutFormats = (words: readonly Tagged[]): readonly Tagged[] => {
  const out = new Set<number>();
  words.forEach(({ key }, i) => {
    if (!/^(?:phrases?|mots?|lignes?|letres?|paragraphes?)$/u.test(key)) return;
    let start = i - 1;
    while (
      start >= 0 &&
      i - start <= 3 &&
      /^(?:une?|deux|trois|quatre|cinq|dix|seul|seule|courte?|quelques)$/u.test(words[start]?.key ?? '')
    )
      start--;
    if (start >= 0 && start < i - 1 && /^(?:en|par|avec)$/u.test(words[start]?.key ?? ''))
      for (let j = start; j <= i; j++) out.add(j);
  });
  return words.filter((_, i) => !out.has(i));
};

const withoutQuotes = (words: readonly Tagged[]): { kept: readonly Tagged[]; quotes: readonly Tagged[] } => {
  const [kept, quotes]: [Tagged[], Tagged[]] = [[], []];
  let open = false;
  let inside: Tagged[] = [];
  // One or two words between guillemets name something ("la colonne « note »"); more are a text.
  const settle = (): void => {
    (inside.length > 2 ? quotes : kept).push(...inside);
    inside = [];
  };
  for (const word of words) {
    for (const sign of word.gap) {
      if (/[«“]/u.test(sign)) open = true;
      else if (/[»”]/u.test(sign)) open = false;
      else if (sign === '"') open = !open;
    }
    if (open) inside.push(word);
    else {
      settle();
      kept.push(word);
    }
  }
  settle();
  return { kept, quotes };
};

/** "sans les comparer", "sans avis ni note": put aside up to the end of the phrase. */
const withoutExcluded = (words: readonly Tagged[]): readonly Tagged[] => {
  const kept: Tagged[] = [];
  let out = false;
  for (const word of words) {
    if (/^(?:sans|without)$/u.test(word.key)) out = true;
    else if (out && (/[,()]/u.test(word.gap) || /^(?:mais|et|puis|dis|done)$/u.test(word.key)))
      out = /^(?:ni)$/u.test(word.key);
    if (!out) kept.push(word);
  }
  // "Sans t'engager, laquelle…": nothing else was said.
  return kept.length === 0 ? words : kept;
};
