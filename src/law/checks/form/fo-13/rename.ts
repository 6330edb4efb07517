/** FO-13: the name of one's own commune in the place of another, with the « de » or the « à » before it. It must not find either. */
import { withA, withDe } from '../../../../act/elision';
import type { ArticleWord } from '../../../../act/elision';
import type { Span } from '../../../../act/parse/model';

/** What leads to the name: "de ", "d’", "du ", "à ", "aux ". */
const JOINT =
  /(?<![\p{L}\p{M}])(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’]\s?|à\s+|a\s+|au\s+|aux\s+)$/iu;
const ARTICLE = /^(le|la|les)\s+(?=\S)|^l['’]\s?/iu;

/** The change that puts `town` where the text names another: "d’Ornans" → "de Vernois", "D’ORNANS" → "DU MESNIL". */
export const renamed = (text: string, mention: Span, town: string): Span & { readonly text: string } => {
  const { start, end } = mention;
  const joint = JOINT.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const capitals = isCapitals(text.slice(start, end));
  const name = capitals ? town.toLocaleUpperCase('fr') : town;
  if (joint === '') return { start, end, text: name };
  const [written = '', word] = ARTICLE.exec(name) ?? [];
  // « de La Roche », « de L’Étang »: only le and les contract, the others keep their capital.
  const article: ArticleWord = /^les?$/iu.test(word ?? '')
    ? word?.toLowerCase() === 'le'
      ? 'le'
      : 'les'
    : 'none';
  const bare = article === 'none' ? name : name.slice(written.length);
  const led = /^[aà]/iu.test(joint) ? withA(article, bare) : withDe(article, bare);
  const lead = led.slice(0, led.length - bare.length);
  return {
    start: start - joint.length,
    end,
    text: `${isCapitals(joint) ? lead.toLocaleUpperCase('fr') : lead}${bare}`,
  };
};

const isCapitals = (words: string): boolean => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
