/**
 * FI-16, products written out: "52 locations x 20 € = 1 040 €", "6 m × 4 € × 2 jours, soit 48 €". It also tells an amount that is
 * the price of one from the amounts that a sentence adds up.
 */
import { formatAmount } from '../../../../act/amounts';
import type { FoundAmount } from '../../../../act/reading/amounts';
import { NUMBER_WORDS } from '../../../../act/reading/number-words';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';

const NUMBER = '\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
/** A number, and up to five words of what it counts. */
const FACTOR = `(?:${NUMBER})(?![\\d/])(?:\\s?(?:%|€|euros?))?(?:\\s?(?:h\\.?t|t\\.?t\\.?c)\\.?)?(?:\\s?(?!(?:soit|x|et|ou|par)\\s)[a-z][a-z'²³]*[23]?){0,5}`;
const WRITTEN = new RegExp(
  `(?<![a-z\\d.,])(${FACTOR}(?:\\s*(?:[×*]|(?<![a-z])x(?![a-z]))\\s*${FACTOR}){1,3})\\s*,?\\s*(?:=|soit(?:\\s+(?:au\\s+total|un\\s+(?:total|montant|cout)\\s+(?:annuel\\s+)?de))?)\\s*(${NUMBER})\\s?(?:€|euros?)`,
  'g',
);

/** "2 classes de", "1 h", "3 agents à", "500 € -": the product began before. */
const GOES_ON = new RegExp(
  `(?:\\d|(?<![a-z])(?!une?\\s)(?:${NUMBER_WORDS})\\s)[^;:=,\\n]{0,39}?(?:\\s|(?<=\\d))(?:de|d'|a|par|fois|h|heures?)\\s*$|[€\\d)][^\\S\\n]*[-+−–][^\\S\\n]*$`,
);

/** The products that a text writes out, against what it says that they make. */
export const multipliedOut = (analysis: Analysis): Outcome[] =>
  analysis.search(WRITTEN).flatMap(({ start, end, match }: Found): Outcome[] => {
    // A piece of a longer sum, or of a number.
    if (/[\d+*×/x,.]\s*$|\d\s?-\s*$/.test(plain(analysis.text.slice(Math.max(0, start - 4), start))))
      return [];
    if (GOES_ON.test(plain(analysis.text.slice(Math.max(0, start - 40), start)))) return [];
    const [words = '', told = ''] = [match[1], match[2]];
    // "le lot 2 x 3 est vendu, soit 400 €" multiplies nothing.
    if (!/[€%]|euro/.test(words) && !match[0].includes('=')) return [];
    const factors = words.split(/[×*]|(?<![a-z])x(?![a-z])/);
    const right = factors.map(valueOf).reduce((product, one) => product * one, 1);
    const stated = numberOf(told);
    // Whole euros may be rounded, and so may a percentage that has two decimals.
    const slack = factors.some((one) => /,\d{2}\s?%/.test(one))
      ? factors
          .filter((one) => !one.includes('%'))
          .map(valueOf)
          .reduce((product, one) => product * one, 0.00005)
      : 0;
    if (Math.abs(right - stated) < slack + (Number.isInteger(stated) ? 1 : 0.015)) return [];
    const at = analysis.within(analysis.amounts, { start, end }).at(-1);
    if (at === undefined) return [];
    const quantity = analysis.text.slice(start, start + words.trimEnd().length);
    return [
      finding('factors', at, {
        values: {
          words: quantity,
          right: formatAmount(Math.round(right * 100)),
          stated: formatAmount(Math.round(stated * 100)),
        },
      }),
    ];
  });

const numberOf = (words: string): number =>
  Number(words.replace(/[ ]|\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));

const valueOf = (factor: string): number => {
  const number = numberOf(new RegExp(NUMBER).exec(factor)?.[0] ?? '');
  return factor.includes('%') ? number / 100 : number;
};

const SO_MANY_AT = new RegExp(
  `(?<![a-z\\d])(?:\\d{1,4}|${NUMBER_WORDS})\\s+(?!(?:h|heures?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\s)[a-z][a-z' ]{1,40}\\s(?:a|de|au\\s+prix\\s+de)\\s+$`,
);
const EACH_AFTER =
  /^\s*(?:h\.?t\.?|t\.?t\.?c\.?)?\s*(?:l'(?:unite|une|un)|l[ae]\s+(?:piece|metre|m2|m²|repas|journee|heure|nuit|place|seance|lot)|(?:chacune?|pieces?|unitaires?)(?![a-z])|(?:x|×|\*)\s*\d)/;

/** "x 20 €", "20 € x", "52 locations à 20 €", "20 € pièce": what one costs, which no sum adds. */
export const isPriceOfOne = (analysis: Analysis, { start, end }: FoundAmount): boolean => {
  const before = plain(analysis.text.slice(Math.max(0, start - 70), start));
  const after = plain(analysis.text.slice(end, end + 30));
  return (
    /(?:×|\*|(?<![a-z])x)\s*$/.test(before) ||
    EACH_AFTER.test(after) ||
    (SO_MANY_AT.test(before) && /^\s*(?:h\.?t\.?|t\.?t\.?c\.?)?\s*(?:,?\s*(?:soit|=)|\))/.test(after))
  );
};
