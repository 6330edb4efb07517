/**
 * A request as people type it, made comparable: no accents, no capitals, one kind of apostrophe, doubled letters once ("clase" is
 * "classe"), texting written out, invisible and look-alike signs undone. Words keep how they were written.
 */

export interface TypedWord {
  /** Comparable form. */
  readonly key: string;
  /** As typed. */
  readonly raw: string;
  /** Ends as a past participle does (é, ée, ie, ue…), when the writer puts accents. */
  readonly participle: boolean;
  readonly capital: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
}

/** Cyrillic and Greek letters that pass for Latin ones, and figures that stand for letters inside a word. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', ɡ: 'g', ο: 'o', α: 'a', ν: 'v', ι: 'i',
}; // prettier-ignore
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;

const TEXTING: Readonly<Record<string, string>> = {
  ki: 'qui', kel: 'quel', kelle: 'quelle', kels: 'quels', kelles: 'quelles', lekel: 'lequel', lakel: 'laquelle', pr: 'pour', ds: 'dans',
  kan: 'quand', koi: 'quoi', ke: 'que', g: 'jai', tt: 'tout', bcp: 'beaucoup', stp: 'stp', svp: 'svp', dc: 'donc', ns: 'nous', vs: 'vous',
  ms: 'mais', cv: 'cv', asso: 'association', assos: 'associations', dir: 'directeur', reco: 'recommandation', eval: 'evaluation',
  recrut: 'recrutement', kil: 'quil', c: 'cest', ca: 'ca', t: 'tu', candid: 'candidat', cand: 'candidat', di: 'dis', dit: 'dis', choisi: 'choisis', quest: 'quest',
}; // prettier-ignore

/** No accents, no capitals. */
export const plainOf = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');

export const keyOf = (word: string): string => plainOf(word).replace(/([a-z])\1/gu, '$1');

const clean = (text: string): string =>
  Array.from(text.normalize('NFKC').replace(INVISIBLE, ''), (sign) => LOOKALIKES[sign] ?? sign)
    .join('')
    .replace(/[’‘ʼ`´]/gu, "'");

/** One letter after the other, with a sign between: "c l a s s e", "c.l.a.s.s.e". */
const SPELT = /(?<![\p{L}\d])(?:\p{L}[ .\-_*]){3,}\p{L}(?![\p{L}\d])/gu;
const WORD = /[\p{L}\p{M}\d]+(?:[@$\d][\p{L}]+)*/gu;

/** The words of a request, in order. */
export const wordsOf = (text: string): readonly TypedWord[] => {
  const plain = clean(text).replace(SPELT, (spelt) => spelt.replace(/[ .\-_*]/gu, ''));
  const words: TypedWord[] = [];
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    const raw = match[0];
    const between = plain.slice(end, match.index);
    end = match.index + raw.length;
    const gap = SHORTENED.test(words.at(-1)?.raw ?? '') ? between.replace(/^\.(?=\s)/u, '') : between;
    // "a-t-il": the t that joins, not the texting one.
    words.push(
      raw === 't' && gap === '-' && plain[end] === '-'
        ? { ...typed(raw), key: 't', gap }
        : { ...typed(raw), gap },
    );
  }
  return words;
};

/** Shortened before a name: its stop ends no sentence. */
const SHORTENED = /^(?:M|MM|Mr|Mrs|Ms|Dr|Pr|Me)$/u;

/** Participles in -i and -u of the verbs that decide; "attribue" and "trie" are no participles. */
const PARTICIPLE =
  /(?:é|ée|és|ées|(?:chois|pun|répart|réun|sais)ies?|(?:reten|excl|reç|prom|él|suspend|pourv)ue?s?)$/u;

const typed = (raw: string): Omit<TypedWord, 'gap'> => {
  const letters =
    /\p{L}/u.test(raw) && /[\d@$]/u.test(raw) && raw.length > 3 && !/^\d+[a-z]{1,3}$/iu.test(raw);
  const read = letters ? Array.from(raw, (sign) => LEET[sign] ?? sign).join('') : raw;
  const key = keyOf(read);
  return {
    key: Object.hasOwn(TEXTING, key) ? keyOf(TEXTING[key] ?? key) : key,
    raw,
    participle: PARTICIPLE.test(raw.toLowerCase()),
    capital: /^\p{Lu}/u.test(raw),
  };
};
