/**
 * Words of a text as they are compared: without case, accents, punctuation, look-alike letters; and which of them carry the
 * sense. It knows nothing of passages.
 */
import { readAsLatin } from '../lookalikes';

/** The words of a text: what is compared, and where each stands (UTF-16 units). Two lists of one length. */
export interface Words {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
}

/** Reads texts one after another; remembers how a word is compared, for offices have few words. */
export class WordReader {
  readonly #keys = new Map<string, string>();

  read(text: string): Words {
    const keys: string[] = [];
    const starts: number[] = [];
    for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      let key = this.#keys.get(found);
      if (key === undefined) {
        key = keyOf(found);
        this.#keys.set(found, key);
      }
      keys.push(key);
      starts.push(index);
    }
    return { keys, starts };
  }
}

/** Retyping "Considérant" in capitals, without its accent or with a Cyrillic letter, changes nothing. */
const keyOf = (word: string): string =>
  /^[a-z0-9]+$/i.test(word)
    ? word.toLowerCase()
    : readAsLatin(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());

/** Articles, pronouns, prepositions, auxiliaries: they come and go without the sense changing. */
const EMPTY = new Set(
  (
    'a ai ainsi alors apres au aucun aucune aupres aussi autre autres aux avait avant avec avoir ayant c ce ceci cela ' +
    'celle celles celui ces cet cette ceux chaque ci comme contre d dans de depuis des desormais dessous dessus doit ' +
    'doivent donc dont du dudit effet elle elles en encore entre est et etait etant ete etre eu eux faire fait faut fois ' +
    'hors il ils j je jusqu l la ladite laquelle le ledit lequel les lesquels leur leurs lors lorsqu lorsque lui m ma mais ' +
    'meme memes mes moi moins mon n ne ni non nos notamment notre nous on ont ou par parmi pas peu peut peuvent plus pour ' +
    'pourra pourront pres puis puisque qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera seront ses ' +
    'si soit son sont sous sur susvise t ta tel telle telles tels toujours tous tout toute toutefois toutes tres tu un une ' +
    'vers vos votre vous y ailleurs'
  ).split(' '),
);

/** What the endings of a word leave of it; undefined for words that carry no sense of their own, and for numbers. */
export function stemOf(key: string): string | undefined {
  if (key.length < 2 || EMPTY.has(key) || /^\d/.test(key)) return undefined;
  return key.replace(/[sx]$/, '').slice(0, 6);
}
