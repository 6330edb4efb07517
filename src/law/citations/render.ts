/**
 * Writes a reference as the Journal officiel does: "L. 2212-2" with its non-breaking space, "loi n° 82-213 du 2 mars 1982". What
 * it writes is found again with the same normal form. It must not add what the text did not say.
 */
import { formatDate } from '../../act/dates';
import { NBSP } from '../../act/spaces';
import { frenchTypography } from '../../act/typography';
import { codeOfId } from './codes';
import type { Citation } from './model';
import { LATIN } from './patterns';

const NUMBER = new RegExp(`^(LO|[LRDA])?(\\*)?(\\d+(?:-\\d+)*)(${LATIN})?([A-Z]+)?(${LATIN})?(-\\d+)?$`, 'u');

/** "L2212-2" → "L. 2212-2"; "R*421-1" → "R.* 421-1"; "235terXB" → "235 ter XB"; "1" → "1er". */
export const formatArticleNumber = (number: string): string => {
  const parts: (string | undefined)[] | null = NUMBER.exec(number);
  if (parts === null) return number;
  const [, letter, star, body = '', first, capital, second, rest = ''] = parts;
  const prefix =
    letter === undefined
      ? ''
      : letter === 'LO'
        ? `LO${NBSP}`
        : `${letter}.${star === undefined ? '' : '*'}${NBSP}`;
  const words = [body === '1' && letter === undefined ? '1er' : body, first, capital, second].filter(
    (part) => part !== undefined,
  );
  return prefix + words.join(NBSP) + rest;
};

/**
 * The normal form as other programs compare it: an article's letters and adverbs in capitals (`CGI|1636BSEXIES`), names of codes and kinds of
 * texts as they are.
 */
export const publicNormal = (normal: string): string => {
  const bar = normal.indexOf('|') + 1;
  return codeOfId(normal.slice(0, Math.max(bar - 1, 0))) === undefined
    ? normal
    : normal.slice(0, bar) + normal.slice(bar).toUpperCase();
};

/** The articles alone: "L. 2213-1 à L. 2213-6", "L. 511-1 et suivants". */
export const formatArticles = ({ number = '', to, following }: Citation): string => {
  if (to !== undefined) return `${formatArticleNumber(number)} à ${formatArticleNumber(to)}`;
  return formatArticleNumber(number) + (following === true ? ' et suivants' : '');
};

const NOUNS: Readonly<Record<string, string>> = {
  loi: 'loi',
  ordonnance: 'ordonnance',
  decret: 'décret',
  'decret-loi': 'décret-loi',
  arrete: 'arrêté',
  deliberation: 'délibération',
  decision: 'décision',
  circulaire: 'circulaire',
  instruction: 'instruction',
  convention: 'convention',
};

const FEMININE = /^(?:loi|deliberation|decision|circulaire|convention)$/u;

/** A normal form as a sentence names it, with its article: "loi|2002-276" → "la loi n° 2002-276"; undefined for what has no such words. */
export const namedNormal = (normal: string): string | undefined => {
  const [head = '', number = ''] = normal.split('|');
  if (number === '') return undefined;
  const noun = NOUNS[head];
  if (noun === undefined)
    return codeOfId(head) === undefined ? undefined : `l’article ${formatArticleNumber(number)}`;
  const the = /^[aeio]/u.test(noun) ? 'l’' : FEMININE.test(head) ? 'la ' : 'le ';
  return `${the}${noun} ${/^\d{4}-\d{2}-\d{2}$/u.test(number) ? `du ${formatDate(number)}` : `n°${NBSP}${number}`}`;
};

/** What the words of the reference are best replaced with; undefined when they are well written. */
export const preferredForm = (citation: Citation): string | undefined => {
  const better = betterForm(citation);
  return better === citation.text ? undefined : better;
};

const betterForm = (citation: Citation): string => {
  if (citation.kind === 'article') return formatArticles(citation);
  if (citation.kind === 'text' && citation.textNumber !== undefined) {
    const noun = NOUNS[citation.normal.split('|')[0] ?? ''];
    // Only what is not more than noun, number and date is written anew.
    const plain =
      /^(?:loi|ordonnance|d[ée]cret(?:-loi)?)\s+(?:n(?:os?|um[ée]ros?)?(?![a-zà-ÿ])|\d{2}|du\s|en\s+date)/iu.test(
        citation.text,
      ) && !/(?:organique|modifi|susvis|constitution|r[ée]publique)/iu.test(citation.text);
    if (noun !== undefined && plain) {
      const capital = /^\p{Lu}\p{Ll}/u.test(citation.text)
        ? noun.charAt(0).toUpperCase() + noun.slice(1)
        : noun;
      return `${capital} n°${NBSP}${citation.textNumber}${dateOf(citation)}`;
    }
  }
  return frenchTypography(citation.text);
};

const dateOf = ({ date }: Citation): string => (date === undefined ? '' : ` du ${formatDate(date)}`);
