/**
 * Labels: the words that tell a fact from one beside it ("commune" from "exterieur" in two prices), and where a text says them. It must
 * not judge whether a value is in its place.
 */
import type { Claim } from '../claim';
import { remembered } from '../../../act/remembered';
import { meaningsOf } from '../text/contrasts';
import { spelled } from '../text/ligatures';
import { singular } from '../text/stems';

/** Words of a path as it writes them, figures kept ("CE1"). */
export const pathWords = remembered((path: string): readonly string[] => {
  const plain = spelled(path)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/week[_ -]?end/gu, 'weekend')
    .replace(/apres[_ -]?midi/gu, 'apresmidi')
    // "subvention_n_1": of the year before.
    .replace(/(^|[._ -])n_?-?1(?=[._ -]|$)/gu, '$1precedente')
    .replace(
      /(?:hors|autres?)[_ -]?(?:de_?la_?)?communes?|non[_ -]?(?:habitant|resident)e?s?/gu,
      'exterieur',
    );
  return [
    ...new Set(plain.replace(/(^|\.|voix_|votes?_)pour$/u, '$1favorable').match(/[a-z]+\d*|\d+/gu) ?? []),
  ];
});
/** Those that may tell it from another. */
const wordsOfPath = (path: string): readonly string[] => pathWords(path).filter((word) => !EMPTY.test(word));
const EMPTY =
  /^(?:on|at|of|by|the|d|l|de|du|des|la|le|les|et|en|au|aux|par|pour|a|is|has|euros?|eur|nb|nombre|montant|tarif|prix|heure|date|jour|total|ht|ttc|pct|ans?|mois|m|m2|m3|ml|kg|km|min|minutes?|kmh)$/u;

const UNIT =
  /^(?:on|at|of|by|the|d|l|de|du|des|la|le|les|et|en|au|aux|par|pour|a|is|has|euros?|eur|nb|nombre|montant|total|ht|ttc|pct|ans?|mois|jours?|heures?|m|m2|m3|ml|kg|km|min|minutes?|kmh|\d+)$/u;

/** The words of one path that the other has not: both empty where nothing tells them apart. */
export const apartOf = (
  one: string,
  other: string,
): { readonly own: readonly string[]; readonly theirs: readonly string[] } => {
  const [a, b] = [wordsOfPath(one), wordsOfPath(other)];
  const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
    words.filter((word) => !others.some((known) => isLabel(word, known)));
  const apart = { own: undenied(one, without(a, b)), theirs: undenied(other, without(b, a)) };
  if ((apart.own.length === 0) === (apart.theirs.length === 0)) return apart;
  // "prix_pct" beside "technique_pct": what is left of the shorter key, its unit off.
  const [c, d] = [one, other].map((path) => pathWords(path).filter((word) => !UNIT.test(word)));
  return {
    own: undenied(one, without(c ?? [], d ?? [])),
    theirs: undenied(other, without(d ?? [], c ?? [])),
  };
};

/** "non_conformes" is told by no "conformes" alone. */
const undenied = (path: string, words: readonly string[]): readonly string[] => {
  const all = pathWords(path);
  return words.filter((word) => !(words.includes('non') && all[all.indexOf(word) - 1] === 'non'));
};

/** Whether a word of a text says a word of a key: the same one, one of its family, or one of its meaning. */
export const isLabel = (said: string, key: string): boolean => {
  const [a, b] = [singular(said), singular(key)];
  if (a === b) return true;
  const meanings = meaningsOf(key);
  if (meaningsOf(said).some((one) => meanings.includes(one))) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const rest = Math.max(a.length, b.length) - shared;
  return shared >= 5 && rest <= (shared > 5 ? 5 : 3);
};

export interface Said {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Words of a stretch of plain lower-case text; those that it denies ("hors de la commune", "pas en semaine") are left out. */
export const saidIn = (lower: string, from: number, to: number): readonly Said[] =>
  [
    ...lower
      .slice(from, to)
      .matchAll(
        /week-?\s?end|apres-midi|(?:hors\s+(?:de\s+la\s+)?|autres\s+)communes?|[a-z]+\d*|(?<!\d)(?:19|20)\d\d(?!\d)/gu,
      ),
  ].flatMap((match): Said[] => {
    const at = from + match.index;
    const before = lower.slice(Math.max(from, at - 28), at);
    const denied = DENIED.test(before) || /(?<![a-z])n(?:'|e\s)$/u.test(before);
    return denied
      ? []
      : [
          {
            from: at,
            to: at + match[0].length,
            text: meant(
              match[0],
              IN_FAVOUR.test(lower.slice(Math.max(0, at - 10), at + 9)) && match[0] === 'pour',
            ),
          },
        ];
  });
const meant = (word: string, isVote: boolean): string =>
  isVote
    ? 'favorable'
    : word.replace(/^week.*end$/u, 'weekend').replace(/^(?:hors|autres)\s.*$/u, 'exterieur');
/** "21 voix pour", "21 pour, 7 contre": no preposition. */
const IN_FAVOUR = /(?:voix|votes?|suffrages?)\s+pour(?![a-z])|\spour(?=\s*[,;:.)]|\s+et\s)/u;
const DENIED =
  /(?<![a-z])(?:hors|non|sauf|pas|autres?|sans|excepte|hormis|ni)[ -](?:(?:a|de|du|des|la|le|les|l'|d'|en|dans|sur|que|celui|celle|ceux)[ ']?\s*){0,3}$/u;

/** A key that numbers its line. */
export const NUMBER_KEY = /\.(?:n|no|num|numero|lot|tranche|rang|ligne|bureau)$/u;

/** "le lot n° 1", "la ligne 3" of the list whose lines are lots, or lines. */
export const isNumbered = ({ from, value }: Claim, list: string, lower: string): boolean => {
  if (value.type !== 'number') return false;
  const label =
    value.label === undefined || value.label === ''
      ? /(?<![a-z])(?:le|la|du|au|les|des|aux)\s+([a-z]{3,})\s+(?:n°s?\s*)?(?:\d+\s*(?:,|et|a|ou)\s*)*$/u.exec(
          lower.slice(Math.max(0, from - 40), from),
        )?.[1]
      : value.label;
  return (
    label !== undefined &&
    pathWords(list).some((word) => word === label || singular(word) === singular(label))
  );
};
