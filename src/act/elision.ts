/**
 * Elision where a literal meets a value (que + une → qu’une), and contraction of de / à with an article. Works on the joint
 * alone: it must not reword the value, nor look at text further away.
 */
import { ASPIRATED_H, ELIDED_Y, NO_ELISION } from './aspirated';
import { composed } from './composed';
import { SPACE_CLASS } from './spaces';

/** The article that a name is said with: le Doubs, la commune, l’école, les Vosges, none for Besançon. */
export type ArticleWord = 'le' | 'la' | 'l’' | 'les' | 'none';

// Not after a hyphen: "rendez-le aux…" is a pronoun that never elides. "là" and "dé" are other words.
const ELIDABLE = new RegExp(
  `(?<![\\p{L}\\p{M}\\d\\-’'])((?:jusqu|lorsqu|puisqu|quoiqu|parce[${SPACE_CLASS}]qu|qu|[djlmnst])e|la)[${SPACE_CLASS}]+$`,
  'iu',
);
const SI = new RegExp(`(?<![\\p{L}\\p{M}\\d\\-’'])(s)i[${SPACE_CLASS}]+$`, 'iu');
// What may stand before the first letter without hiding it: guillemets and quotes. A parenthesis does hide it.
const FIRST_WORD = new RegExp(`^(?:[«"“][${SPACE_CLASS}]?)?([\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*)`, 'u');

/** Whether le, la, de, que… elide before this text: it begins with a vowel or a mute h. Figures never do (le 8, le 11). */
export function takesElision(text: string): boolean {
  const word = FIRST_WORD.exec(composed(text))?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const [whole, stem] = [singular(lower), singular(lower.split(/['’-]/u)[0] ?? lower)];
  if (/^h/u.test(lower)) {
    // Sigles in h are spelt out or not, as people like; not eliding is never a fault (le HCR, la HATVP).
    if (/^H\p{Lu}+$/u.test(word)) return false;
    if (lower.startsWith('huis') && /^[«"“]?\s?huis\s+clos/iu.test(text)) return false;
    return !ASPIRATED_H.has(whole) && !ASPIRATED_H.has(stem);
  }
  if (/^y/u.test(lower)) return ELIDED_Y.has(lower) || /^y[^aeiouyàâéèêëîïôûü]/u.test(lower);
  if (!/^[aeiouàâäéèêëîïôöùûüœæ]/u.test(lower)) return false;
  return !NO_ELISION.has(whole) && !NO_ELISION.has(stem);
}

/** Compared as the lists are written: "hangars", "héros" (which ends in s in the singular) and "hameaux" are all found. */
function singular(word: string): string {
  if (ASPIRATED_H.has(word)) return word;
  return word.replace(/(?<=eau|eu|ou)x$|s$/u, '');
}

/**
 * The literal `before`, changed if its last word elides before `value`: ("Considérant que ", "une rue") → "Considérant qu’".
 * Anything else comes back as it is. Case is kept (De → D’).
 */
export function elide(before: string, value: string): string {
  const match = ELIDABLE.exec(before);
  if (match) return takesElision(value) ? `${before.slice(0, match.index)}${clip(match[1] ?? '')}’` : before;
  const si = SI.exec(before);
  if (si && /^ils?(?![\p{L}\p{M}])/iu.test(value)) return `${before.slice(0, si.index)}${si[1] ?? ''}’`;
  return before;
}

function clip(word: string): string {
  return word.slice(0, -1);
}

/** "du ", "de la ", "de l’", "des ", and "de " without an article: what stands before the bare name, space included. */
export function contractDe(article: ArticleWord): string {
  return { le: 'du ', la: 'de la ', 'l’': 'de l’', les: 'des ', none: 'de ' }[article];
}

/** "au ", "à la ", "à l’", "aux ", and "à " without an article. */
export function contractA(article: ArticleWord): string {
  return { le: 'au ', la: 'à la ', 'l’': 'à l’', les: 'aux ', none: 'à ' }[article];
}

/** A name that itself begins with the article it is said with, without it: les + "Les Amis de l’école" → "Amis de l’école". */
function bareName(article: ArticleWord, name: string): string {
  if (article === 'none') return name;
  const own = article === 'l’' ? /^l['’]\s*(?=\S)/iu : new RegExp(`^${article}\\s+(?=\\S)`, 'iu');
  return name.replace(own, '');
}

/** "le FC Valmorin", "l’association X", "Comité X", "les Amis de l’école". An article that the name begins with is said once. */
export function withArticle(article: ArticleWord, name: string): string {
  if (article === 'none') return name;
  const bare = bareName(article, name);
  return article === 'l’' ? `l’${bare}` : `${article} ${bare}`;
}

/** "du FC Valmorin", "de l’association X", "d’Ornans". */
export function withDe(article: ArticleWord, name: string): string {
  const before = contractDe(article);
  return (article === 'none' ? elide(before, name) : before) + bareName(article, name);
}

/** "au FC Valmorin", "à l’association X", "à Ornans". */
export function withA(article: ArticleWord, name: string): string {
  return contractA(article) + bareName(article, name);
}
