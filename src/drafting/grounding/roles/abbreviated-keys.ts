/**
 * Keys that are abbreviations ("IB: 401, IM: 363", "AE", "CP_2026"), told in full or as they are: "indice majoré 401" is the value of another key.
 * The words whose initials make the abbreviation, or the abbreviation itself, stand right against the value.
 */
import { keyTold } from '../facts/paths';
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import type { GroundedText, TextRule } from './find-roles';

const TYPES: ReadonlySet<string> = new Set(['number', 'amount', 'measure', 'share', 'duration']);
/** What is said of any amount, or unit; its own readers judge it. */
const ANY = /^(?:HT|TTC|TVA|EUR|KG|KM|ML|KW|KWH|MWH|PCT|NB|ID|REF|QR|TEL|N)$/u;
const SMALL = /^(?:de|du|des|d|la|le|les|l|a|au|aux|en|et|pour|par|sur|un|une)$/u;

interface Abbreviated {
  readonly one: Evidence;
  readonly letters: string;
}

export const abbreviatedKeys: TextRule = (text) => {
  const keyed = keyedOf(text);
  if (new Set(keyed.map(({ letters }) => letters)).size === 0) return [];
  const { lower, cased } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!TYPES.has(claim.value.type) || !match.ok || match.evidence === undefined) return [];
    const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (own.length === 0) return [];
    const sentence = sentenceAt(text.sentences, claim.from);
    const before = lower.slice(sentence.from, claim.from);
    const after = lower.slice(claim.to, sentence.to);
    const said = new Set(
      keyed
        .map(({ letters }) => letters)
        .filter((letters) => isBeside(letters, claim, before, after, cased, sentence.from)),
    );
    if (said.size !== 1) return [];
    const spoken = keyed.filter(({ letters }) => said.has(letters));
    if (
      spoken.some(
        ({ one }) =>
          sameValue(claim.value, one.value) || own.some(({ origin }) => origin.id === one.origin.id),
      )
    )
      return [];
    return [
      {
        ...{ from: claim.from, to: claim.to, kind: 'role' },
        why: `Dans les données, cette valeur est celle de «\u00A0${keyTold(own[0]?.origin)}\u00A0», pas de «\u00A0${keyTold(spoken[0]?.one.origin)}\u00A0».`,
      },
    ];
  });
};

/** Capitals of a key that hold a value, no two facts under the same ones. */
const keyedOf = ({ basis }: GroundedText): readonly Abbreviated[] =>
  basis.evidence.flatMap((one): Abbreviated[] => {
    if (one.origin.kind !== 'fact' || !TYPES.has(one.value.type) || /\.\d+(?:\.|$)/u.test(one.origin.id))
      return [];
    const key = one.origin.id.split('.').at(-1) ?? '';
    const letters = key.split(/[_-]/u).filter((part) => /^\p{Lu}{2,6}$/u.test(part) && !ANY.test(part));
    const [only, ...more] = letters;
    return only === undefined || more.length > 0 || (key === key.toUpperCase() && key.includes('_'))
      ? []
      : [{ one, letters: only }];
  });

const LINK =
  /^\s*(?:(?:n°|:|=|de|d'|est|a|au|aux|fixee?s?|portee?s?|etablie?s?|s'eleve(?:nt|ra)?|soit|sont)\s*){0,4}$/u;

/** The abbreviation, or words of those initials, with nothing between them and the value but words of linking. */
const isBeside = (
  letters: string,
  claim: Claim,
  before: string,
  after: string,
  cased: string,
  at: number,
): boolean => {
  const initials = letters.toLowerCase();
  const short = new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'u');
  const found = [...cased.slice(at, at + before.length).matchAll(new RegExp(short.source, 'gu'))].at(-1);
  if (found !== undefined && LINK.test(before.slice(found.index + letters.length))) return true;
  const words = [...before.matchAll(/[a-z]+/gu)];
  for (let end = words.length; end > Math.max(0, words.length - 4); end--) {
    const last = words[end - 1];
    if (last === undefined || !LINK.test(before.slice(last.index + last[0].length))) continue;
    if (
      startsWith(
        words.slice(0, end).map(([word]) => word),
        initials,
      )
    )
      return true;
  }
  // "1 284 procès-verbaux", "3 agents de surveillance": what is counted comes after.
  if (claim.value.type !== 'number') return false;
  const next = (/^\s+[a-z' -]+/u.exec(after)?.[0] ?? '').match(/[a-z]+/gu) ?? [];
  return (
    startsWith(next.slice(0, letters.length * 2), initials, true) ||
    short.test(cased.slice(claim.to, claim.to + letters.length + 2))
  );
};

/** The last words, or the first, small ones apart, begin with these letters, all of them long. */
const startsWith = (words: readonly string[], initials: string, first = false): boolean => {
  const full = words.filter((word) => !SMALL.test(word));
  const own = first ? full.slice(0, initials.length) : full.slice(-initials.length);
  return own.length === initials.length && own.every((word, i) => word.length > 3 && word[0] === initials[i]);
};
