/** FI-16, surfaces: the price of a square metre and what so many cost; the sides of a surface. */
import { formatAmount } from '../../../../act/amounts';
import type { SourceParagraph } from '../../../../act/parse/source';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import { CAPPED } from './clauses';

export const SIDES =
  /(\d+(?:[.,]\d+)?)\s?(?:m|metres?)?\s?(?:x|×|\*|(?:de\s+longueur\s+|de\s+long\s+)?(?:sur|par)\s+)\s?(\d+(?:[.,]\d+)?)[^.;\n€]{0,70}?(?:soit|=|(?:surface|superficie|emprise)\s+(?:totale\s+)?(?:de|:))\s*(\d+(?:[ ]\d{3})*(?:[.,]\d+)?)\s?(?:m2|m²|metres?\s+carres?)/g;

/** "30 m² (6 mètres sur 5 mètres)" */
export const SIDES_AFTER =
  /(?<![\d.,/])(?<stated>\d+(?: \d{3})*(?:[.,]\d+)?)\s?(?:m2|m²|metres?\s+carres?)\s*(?:environ\s*)?[(,:]\s*(?:soit\s+|dimensions?\s*:?\s*)?(?<length>\d+(?:[.,]\d+)?)\s?(?:m|metres?)?\s?(?:x|×|\*|(?:de\s+long(?:ueur)?\s+)?(?:sur|par))\s?(?<width>\d+(?:[.,]\d+)?)\s?(?:m(?![a-z²2³3])|metres?(?![a-z]|\s+carre))/g;

/** "42 € par m² et par an. Pour 30 m², elle s’élève à 1 260 €"; "24 m² x 38,00 € = 912,00 €" */
const METRE = '(?:m2|m²|metres?\\s+carres?)';

const PER_METRE = new RegExp(`^\\s*(?:/|(?:par|l[ea]|du|au)\\s+)\\s?${METRE}`);

const METRES_FOR = new RegExp(
  `(?:pour|soit)\\s+(?:une\\s+surface\\s+de\\s+)?(\\d+(?:,\\d+)?)\\s?${METRE}[^.;\\d]{0,60}(?:s'eleve\\s+a|soit|=|est\\s+de|represente|:|due\\s+est\\s+de)\\s*$`,
);

const METRES_TIMES = new RegExp(`(?<![\\d.,])(\\d+(?:,\\d+)?)\\s?${METRE}\\s?(?:x|×|\\*|a)\\s?$`);

const EQUALS = /^[^.;\d]{0,60}(?:=|soit|s'eleve\s+a|est\s+de|font)\s*(?:un\s+total\s+de\s+)?$/;

/**
 * "45 € le mètre carré, soit un prix total de 38 790 €" where the paragraph tells no surface: that of the act, when it tells only one.
 */
export const perMetreOfAct = (analysis: Analysis, block: SourceParagraph): Outcome[] => {
  const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
  const surfaces = analysis.derive(surfacesIn);
  const [metres] = surfaces;
  if (metres === undefined || surfaces.length > 1 || SURFACE_HERE.test(plain(block.text))) return [];
  return amounts.flatMap((total, rank): Outcome[] => {
    const price = amounts[rank - 1];
    if (price === undefined || price.tax !== total.tax) return [];
    const between = plain(analysis.text.slice(price.end, total.start));
    if (!PER_METRE.test(between) || !/soit[^.;\d]{0,40}$/.test(between) || CAPPED.test(between)) return [];
    const right = Math.round(metres * price.cents);
    if (Math.abs(right - total.cents) <= 100) return [];
    const values = {
      quantity: `${String(metres).replace('.', ',')} m²`,
      price: formatAmount(price.cents),
      right: formatAmount(right),
      stated: formatAmount(total.cents),
    };
    return [finding('product', total, { values })];
  });
};
const SURFACE_HERE = new RegExp(`\\d\\s?${METRE}`);
const SURFACE = new RegExp(`(?<![\\d.,])(\\d{1,3}(?:[ .]\\d{3})+|\\d+)(,\\d+)?\\s?${METRE}`, 'g');
/** Each surface that the act tells, once. */
const surfacesIn = (analysis: Analysis): number[] => [
  ...new Set(
    analysis
      .search(SURFACE)
      .map(({ match }) =>
        Number(`${(match[1] ?? '').replace(/[ .]/g, '')}${(match[2] ?? '').replace(',', '.')}`),
      ),
  ),
];

/** The price of a square metre, and what so many of them cost, in one paragraph. */
export const perMetre = (analysis: Analysis, block: SourceParagraph): Outcome[] => {
  const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
  return amounts.flatMap((total, rank): Outcome[] => {
    const price = amounts[rank - 1];
    if (price === undefined) return [];
    const between = plain(analysis.text.slice(price.end, total.start));
    const before = plain(analysis.text.slice(Math.max(block.start, price.start - 40), price.start));
    const told = PER_METRE.test(between) ? METRES_FOR.exec(between) : null;
    const times = EQUALS.test(between) ? METRES_TIMES.exec(before) : null;
    const metres = told?.[1] ?? times?.[1];
    if (metres === undefined || CAPPED.test(between) || /mois|trimestre|semaine|jour|prorata/.test(between))
      return [];
    const right = Math.round(Number(metres.replace(',', '.')) * price.cents);
    if (Math.abs(right - total.cents) <= 100) return [];
    const values = {
      quantity: `${metres} m²`,
      price: formatAmount(price.cents),
      right: formatAmount(right),
      stated: formatAmount(total.cents),
    };
    return [finding('product', total, { values })];
  });
};

/** "un camion de 6,20 m × 2,20 m, sur une surface de 20 m²": what stands on a surface does not give it its sides. */
const STANDS_ON =
  /(?<![a-z])(?:sur|dans|pour|occup\w+|necessit\w+|a\s+l'interieur\s+d')\s*(?:une?|la|l'|cette)\s*(?:surface|superficie|emprise)[^\d]*[\d., ]+\s?(?:m2|m²|metres?\s+carres?)$/;
/** What is itself a surface, before its sides: its own is told after them. */
const GROUND =
  /(?<![a-z])(?:terrasse|etalage|etal|emprise|emplacement|parcelle|terrain|espace|salle|local|piece|stand|zone|cour|dalle|chantier|place|parking|surface|superficie|bureau|lot)(?![a-z])[^.;\n]{0,30}$/;

export const surface = (analysis: Analysis, found: Found): Outcome[] => {
  const before = plain(analysis.text.slice(Math.max(0, found.start - 60), found.start));
  if (STANDS_ON.test(found.match[0]) && !GROUND.test(before)) return [];
  const { length: l = '', width: w = '', stated: s = '' } = found.match.groups ?? {};
  const [length = 0, width = 0, stated = 0] = (l === '' ? found.match.slice(1) : [l, w, s]).map((one) =>
    // "1.200 m²" has its thousands told by a point.
    Number(one.replace(/ |\.(?=\d{3}$)/g, '').replace(',', '.')),
  );
  const right = Math.round(length * width * 100) / 100;
  if (Math.abs(right - stated) <= Math.max(0.51, right * 0.01)) return [];
  const shown = (value: number): string => String(value).replace('.', ',');
  return [
    finding('surface', found, {
      values: { length: shown(length), width: shown(width), right: shown(right), stated: shown(stated) },
    }),
  ];
};
