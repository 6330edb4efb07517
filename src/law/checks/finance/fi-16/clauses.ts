/** What FI-16 reads: the clauses of a paragraph, the quantities and percentages in them. It compares nothing. */
import type { SourceParagraph } from '../../../../act/parse/source';
import { NUMBER_WORDS, parseNumberWords } from '../../../../act/reading/number-words';
import type { Analysis, Found } from '../../../analysis';

const NUMBER = `(\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,3})?|\\d+(?:[.,]\\d{1,3})?|${NUMBER_WORDS})`;

const QUANTITY = new RegExp(
  `(?<![\\d.,/°-])(?<![a-z'-])${NUMBER}(?:\\s+)?(m2|m²|metres?(?:\\s+(?:carres?|cubes?|lineaires?))?|ml|m3|m³|ha|ares?|kg|tonnes?|[a-z][a-z'-]{2,20})`,
  'g',
);

const SHARE_OF = /(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|pour\s?cent)/g;

export const CAPPED =
  /plafon|maxim|limite|minim|arrondi|forfait|environ|au\s+plus|au\s+moins|estim|previsionn|franchise|deduction|degress|hors\s+subvention|deja/;

/** Read once for all: a clause then takes those that stand in it. */
export const quantitiesIn = (analysis: Analysis): Found[] => analysis.search(QUANTITY);

export const percentsIn = (analysis: Analysis): Found[] => analysis.search(SHARE_OF);

export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a paragraph: a full stop that ends one, not that of "M." or of a number. */
export const clauses = ({ start, text }: SourceParagraph): Clause[] => {
  const found: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<=[\p{Ll}\d€%)²]{2})\.(?=\s+\p{Lu}|$)/gu)) {
    found.push({ start: start + from, end: start + match.index });
    from = match.index;
  }
  return [...found, { start: start + from, end: start + text.length }];
};

export const valueOf = (words: string): number | undefined =>
  /\d/.test(words)
    ? Number(words.replace(/[ ]|\.(?=\d{3})/g, '').replace(',', '.'))
    : words === 'un' || words === 'une'
      ? undefined
      : parseNumberWords(words);
