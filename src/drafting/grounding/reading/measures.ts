/**
 * Numbers with a unit of physics: m², km, tonnes, °C, km/h. Each in the base unit of its dimension, so that 1 km is 1 000 m.
 */
import type { Claim } from '../claim';
import { NUMBER_WORDS } from '../../../act/reading/number-words';
import { NUMBER, parseNumber } from '../text/numbers';
import { matchesIn, type ClaimReader } from './reader';

/** Unit as a pattern, dimension, factor to the base unit. The longest spelling first. */
export const UNITS: readonly (readonly [string, string, number])[] = [
  ["km\\s?/\\s?h|kilometres?(?:\\s|-)(?:a\\sl'|par\\s)?heure|kmh", 'speed', 1],
  ['m(?:²|2)|metres?\\s+carres?', 'area', 1],
  ['km(?:²|2)|kilometres?\\s+carres?', 'area', 1e6],
  ['ha|hectares?', 'area', 1e4],
  ['ares?', 'area', 100],
  ['m(?:³|3)|metres?\\s+cubes?', 'volume', 1],
  ['hl|hectolitres?', 'volume', 0.1],
  ['litres?|l', 'volume', 1e-3],
  ['kwh|kilowattheures?|kilowatts?-heures?', 'energy', 1],
  ['mwh|megawattheures?|megawatts?-heures?', 'energy', 1e3],
  ['kwc|kva|kw|kilowatts?', 'power', 1],
  ['mwc|mw|megawatts?', 'power', 1e3],
  ['wc|watts?|w', 'power', 1e-3],
  ['km|kilometres?', 'length', 1e3],
  ['cm|centimetres?', 'length', 1e-2],
  ['mm|millimetres?', 'length', 1e-3],
  ['ml|metres?\\s+lineaires?|metres?|m', 'length', 1],
  ['tonnes?|t', 'mass', 1e3],
  ['kg|kilos?|kilogrammes?', 'mass', 1],
  ['grammes?|g', 'mass', 1e-3],
  ['°\\s?f|degres?\\s+fahrenheit', 'fahrenheit', 1],
  ['°\\s?c|degres?(?:\\s+celsius)?|°', 'temperature', 1],
  ['db(?:\\(a\\))?|decibels?', 'sound', 1],
  ['bars?', 'pressure', 1],
  ['go', 'data', 1e3],
  ['mo', 'data', 1],
];
/** "deux mètres cubes et demi" */
const AND_HALF = '(?:\\s+et\\s+(demie?)(?![a-z-]))';
/** Words that end as plurals do and that no number counts: "une échelle de 2 m 50 alors que", "3 m 20 depuis la voie". */
const NEVER_COUNTED =
  '(?:alors|dans|sans|sous|vers|hors|lors|mais|puis|depuis|plus|moins|apres|tres|des|les|ses|ces|nos|vos|leurs|chez|jamais|toujours|parfois|ailleurs|desormais|dessus|dessous|dedans|dehors|pres|entre-temps)\\s';
const ANY = new RegExp(
  `(?:(-|(?<![a-z])moins\\s)\\s?)?(${NUMBER})\\s?(?<![a-z])(${UNITS.map(([unit]) => unit).join('|')})(?![a-z\\d²³'])(?:${AND_HALF}|\\s(?:et\\s)?(\\d{1,3}|${NUMBER_WORDS})(?:\\s?(a|ares?|ca|centiares?|cm|centimetres?|m|metres?|kg|g|grammes?))?(?![a-z\\d%€²³:/]|[.,]\\d|\\s\\d{3}(?!\\d)|\\s(?:euros?|€|%|personnes?|(?!${NEVER_COUNTED})[a-z]+s\\s)))?`,
  'g',
);
/** What a number alone after a unit counts: 13 ares 50, 1 hectare 20, 4 mètres 50, 3 km 200. */
const BELOW: Readonly<Record<string, number>> = { are: 1, m: 0.01, km: 1 };
const EXACT = UNITS.map(
  ([unit, dimension, factor]) => [new RegExp(`^(?:${unit})$`, 'u'), dimension, factor] as const,
);
/** Temperatures alone go below zero; "en moins 8 m" is no negative length. */
const SIGNED = new Set(['temperature', 'fahrenheit']);
/** "neuf degrés sous zéro" */
const BELOW_ZERO =
  /^\s+(?:(?:au-|en\s|en-)?(?:dessous|des?sous\s+de|sous)\s+(?:de\s+)?)(?:zero|0)(?![a-z\d]|[.,]\d)/u;

/** "par courrier n° 12 M. Blin": no metres. */
const MONSIEUR = /^M\.?\s+\p{Lu}/u;

/** "1 ha 12 a 40 ca", as the land register writes it. */
const LAND =
  /(?:(\d+) ?ha (?:et )?)?(?:(\d{1,2}) ?a(?:res?)? (?:et )?)(\d{1,2}) ?(?:ca|centiares?)(?![a-z])/g;

/** "douze ares soixante centiares", "un hectare vingt ares", the last of which may go without its unit. */
const LAND_TOLD = new RegExp(
  `(?<![a-z\\d])(?:(${NUMBER})\\s+hectares?(?:\\s+et|,)?\\s+(${NUMBER})\\s+ares?(?:(?:\\s+et|,)?\\s+(${NUMBER})\\s+centiares?)?|(${NUMBER})\\s+ares?(?:\\s+et|,)?\\s+(${NUMBER})\\s+centiares?)(?![a-z])`,
  'g',
);

const landOf: ClaimReader = (reading) =>
  [...matchesIn(reading, LAND), ...matchesIn(reading, LAND_TOLD)].flatMap(
    ({ 0: whole, 1: hectares = '0', 2: first = '0', 3: last = '0', 4: alone, 5: below = '0', index }) => {
      const [ares, centiares] = alone === undefined ? [first, last] : [alone, below];
      const [ha, a, ca] = [hectares, ares, centiares].map((one) => parseNumber(one) ?? Number.NaN);
      const amount = (ha ?? 0) * 1e4 + (a ?? 0) * 100 + (ca ?? 0);
      return Number.isNaN(amount) || reading.taken(index, index + whole.length)
        ? []
        : [
            {
              ...{ from: index, to: index + whole.length, kind: 'measure' as const },
              value: { type: 'measure' as const, dimension: 'area', amount, raw: amount },
            },
          ];
    },
  );

/** "un quart d'hectare", "un demi-hectare", "trois quarts d'hectare" */
const PART_OF_UNIT =
  /(?<![a-z])(?:(?:(un|deux|trois|quatre)\s+)(tiers|quarts?|cinquiemes?|huitiemes?|dixiemes?)\s+d(?:'une?\s+|'|e\s+)|une?\s+(demi)-?\s?)(hectare|kilometre|tonne|litre)(?![a-z])/g;
const OVER: Readonly<Record<string, number>> = { un: 1, deux: 2, trois: 3, quatre: 4 };
const UNDER: Readonly<Record<string, number>> = {
  tiers: 3,
  quart: 4,
  cinquieme: 5,
  huitieme: 8,
  dixieme: 10,
};

const partsOfUnit: ClaimReader = (reading) =>
  matchesIn(reading, PART_OF_UNIT).flatMap(
    ({ 0: whole, 1: over = '', 2: under = '', 3: half, 4: unit = '', index }): Claim[] => {
      const ratio =
        half === undefined ? (OVER[over] ?? 0) / (UNDER[under.replace(/(?<!tier)s$/u, '')] ?? 1) : 0.5;
      const [, dimension, factor] = EXACT.find(([pattern]) => pattern.test(unit)) ?? [];
      return dimension === undefined || factor === undefined || reading.taken(index, index + whole.length)
        ? []
        : [
            {
              ...{ from: index, to: index + whole.length, kind: 'measure' },
              value: { type: 'measure', dimension, amount: ratio * factor, raw: ratio },
            },
          ];
    },
  );

export const measures: ClaimReader = (reading) => {
  const land = [...landOf(reading), ...partsOfUnit(reading)];
  const plain = plainMeasures(reading).filter(
    ({ from, to }) => !land.some((one) => one.from < to && from < one.to),
  );
  return [...land, ...plain];
};

const plainMeasures: ClaimReader = (reading) => {
  const { cased, lower } = reading.folded;
  return matchesIn(reading, ANY).flatMap((match): Claim[] => {
    const [whole, sign, text = '', unit = '', half, below] = match;
    const unitAt = match.index + whole.length - 1;
    if (below === undefined && unit === 'm' && MONSIEUR.test(cased.slice(unitAt, unitAt + 5))) return [];
    const number = parseNumber(text);
    const known = EXACT.find(([pattern]) => pattern.test(unit));
    if (number === undefined || known === undefined) return [];
    const [, dimension, factor] = known;
    // "2°" numbers a paragraph of an article.
    if (unit === '°') return [];
    const below0 = SIGNED.has(dimension) && BELOW_ZERO.test(lower.slice(match.index + whole.length));
    const negative = (sign !== undefined && SIGNED.has(dimension)) || below0;
    const from = match.index + (sign === undefined || SIGNED.has(dimension) ? 0 : sign.length);
    const to = match.index + whole.length;
    const rest = half === undefined ? restOf(unit, below, match[6]) : factor / 2;
    // "un mètre" is an article as often as a number; "un mètre cinquante" is a measure.
    if ((/^une?$/u.test(text) && rest === undefined) || reading.taken(from, to)) return [];
    const end =
      rest === undefined && below !== undefined
        ? to -
          (/\s(?:et\s)?(?:\d|[a-z]).*$/u.exec(
            whole.slice(whole.indexOf(unit, text.length) + unit.length),
          )?.[0].length ?? 0)
        : to;
    const raw = negative ? -number : number;
    const amount = raw * factor + (rest ?? 0);
    return [
      {
        from,
        to: end,
        kind: 'measure',
        value: { type: 'measure', dimension, amount, raw: rest === undefined ? raw : amount / factor },
      },
    ];
  });
};

/** "50" of "13 ares 50", in the base unit; undefined when the number after the unit is another one. */
const restOf = (unit: string, below: string | undefined, smaller: string | undefined): number | undefined => {
  if (below === undefined) return undefined;
  const inWords = !/^\d/u.test(below);
  const number = parseNumber(below) ?? 0;
  // In words only "un mètre cinquante": other units are followed by numbers of their own.
  if (inWords) return /^m(?:etres?)?$/u.test(unit) && number > 9 && number < 100 ? number / 100 : undefined;
  const known = EXACT.find(([pattern]) => smaller !== undefined && pattern.test(smaller));
  if (smaller !== undefined && /^(?:ca|centiares?)$/u.test(smaller)) return number;
  if (smaller !== undefined && /^a$/u.test(smaller)) return number * 100;
  if (known !== undefined) return number * known[2];
  const key = /^(?:ha|hect)/u.test(unit)
    ? 'ha'
    : /^are/u.test(unit)
      ? 'are'
      : /^(?:km|kilom)/u.test(unit)
        ? 'km'
        : /^(?:m|metres?)$/u.test(unit)
          ? 'm'
          : '';
  const factor = BELOW[key];
  return factor === undefined || below.length < 2 ? undefined : key === 'ha' ? number * 100 : number * factor;
};
