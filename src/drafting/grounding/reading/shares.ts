/**
 * Shares of a whole: "30 %", "quarante-cinq pour cent", "un tiers", "la moitié", "le triple".
 */
import type { Claim } from '../claim';
import { NUMBER, parseNumber } from '../text/numbers';
import { RANK_WORDS, rankOf } from './ordinals';
import { matchesIn, type ClaimReader } from './reader';

const PERCENT = new RegExp(`(${NUMBER})\\s?(?:%|pour\\s?-?cents?(?![a-z])|p\\.\\s?100)`, 'g');
const PER_THOUSAND = new RegExp(`(${NUMBER})\\s?‰`, 'g');
const PARTS: Readonly<Record<string, number>> = {
  ...{ tiers: 3, quart: 4, cinquieme: 5, sixieme: 6, septieme: 7, huitieme: 8, neuvieme: 9, dixieme: 10 },
  ...{ douzieme: 12, quinzieme: 15, vingtieme: 20, centieme: 100 },
};
const SOME: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, neuf: 9 };
/** "les six septièmes de sa rémunération", "trente-deux trente-cinquièmes du traitement". */
const FRACTION_WORDS = new RegExp(
  `(?<![a-z])(?:les\\s+)?(${NUMBER})\\s+(${RANK_WORDS})s(?=\\s+(?:d[ue]|des)(?![a-z])|\\s+d')`,
  'g',
);
/** "les 6/7e de sa rémunération", "5/7 du traitement". Thirty-fifths are hours of a week, which durations read. */
const FRACTION_FIGURES =
  /(?<![\d/.,])(\d{1,2})\/(?!35|39)(\d{1,2})(?:\s?(?:es?|i?emes?)(?![a-z])|(?=\s+(?:de\s+(?:sa|son|la|leur|votre)|du)\s+(?:remuneration|traitement|salaire|temps)))/g;

/** "un tiers" alone is somebody else: a share is of something. */
const WORDS: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [/(?<![a-z])(?:(?:la|de|une|a)\s+|(?<=^\s*))moitie(?![a-z])/g, () => 0.5],
  [/(?<![a-z])(?:le|un|d'un|du|au)\s+tiers(?=\s+(?:d[ue]|des|d')(?![a-z]))/g, () => 1 / 3],
  [/(?<![a-z])le\s+tiers(?=\s+(?:a|restant|du|de)\s)/g, () => 1 / 3],
  [/(?<![a-z])(?:les\s+)?deux\s+tiers(?![a-z])/g, () => 2 / 3],
  [/(?<![a-z])(?:le|un|d'un|du|au)\s+quart(?=\s+(?:d[ue]|des|d')(?![a-z]))(?!\s+d'heure)/g, () => 0.25],
  [/(?<![a-z])(?:les\s+)?trois\s+quarts(?!\s+d'heure)(?![a-z])/g, () => 0.75],
  [
    /(?<![a-z])(?:les\s+)?(deux|trois|quatre|cinq|sept|neuf)\s+(cinquiemes|sixiemes|huitiemes|dixiemes|vingtiemes)(?![a-z])/g,
    (match) =>
      (SOME[match[1] ?? ''] ?? Number.NaN) / (PARTS[(match[2] ?? '').replace(/s$/u, '')] ?? Number.NaN),
  ],
  [
    /(?<![a-z])(?:un|le|les)?\s?(deux|trois|quatre)?\s?(?:cinquiemes?|dixiemes?)(?=\s+(?:d[ue]|des|d')(?![a-z])\s+[a-z]+\s+(?:totale?|du|de))/g,
    () => Number.NaN,
  ],
  [
    /(?<![a-z])(?:un|d'un)\s+(septieme|neuvieme|douzieme|quinzieme)(?=\s+(?:d[ue]|des|d')(?:\s|(?<=')))/g,
    (match) => 1 / (PARTS[match[1] ?? ''] ?? Number.NaN),
  ],
  [
    /(?<![a-z])(?:un|le|d'un)\s+(cinquieme|sixieme|huitieme|dixieme|vingtieme|centieme)(?=\s+(?:d[ue]|des|d')(?:\s|(?<=')))/g,
    (match) => 1 / (PARTS[match[1] ?? ''] ?? Number.NaN),
  ],
  // "a baissé d’un tiers": of what it was.
  [
    /(?<=(?:baiss|hauss|augment|recul|redui|diminu|progress|accru|chut|major|minor|relev|abaiss|rehauss|depass|exced)[a-z]*\s+)d'un\s+(tiers|quart|cinquieme|sixieme|huitieme|dixieme|vingtieme)(?![a-z])/g,
    (match) => 1 / (PARTS[match[1] ?? ''] ?? Number.NaN),
  ],
  // "dont un tiers pris en charge par le département"
  [
    /(?<=(?:dont|pour)\s+)(?:un|le)\s+(tiers|quart|cinquieme|dixieme)(?=\s+(?:a\s+la\s+charge|a\s+charge|est|sera|reste|pris|finance\w*|supporte\w*|subventionne\w*|verse\w*|paye\w*|couvert\w*|par|au|en|environ)(?![a-z]))/g,
    (match) => 1 / (PARTS[match[1] ?? ''] ?? Number.NaN),
  ],
  // "c’est-à-dire le quart": of what was just said.
  [
    /(?<=(?:c'est-a-dire|soit|(?:represente|assume|couvre|finance|regle|paie|paye|verse|supporte|apporte|acquitte|constitue)(?:nt|ra|ront)?|prend|prennent|equivaut\s+a)\s+)(?:le|un)\s+(tiers|quart|cinquieme|dixieme|vingtieme)(?=\s*(?:[.,;)]|$))/g,
    (match) => 1 / (PARTS[match[1] ?? ''] ?? Number.NaN),
  ],
  // "soit près d’un quart", "plus d’un tiers".
  [
    /(?<=(?:pres|plus|moins)\s+)(?:d'un|du)\s+(tiers|quart|cinquieme|dixieme)(?![a-z])(?!\s+d'heure|\s+(?:d'|de\s+)[a-z])/g,
    (match) => 1 / (PARTS[match[1] ?? ''] ?? Number.NaN),
  ],
  [/(?<![a-z])(?:le|du)\s+double(?=\s+d)/g, () => 2],
  [/(?<![a-z])(?:le|du)\s+triple(?=\s+d)/g, () => 3],
  [/(?<![a-z])(?:le|du)\s+quadruple(?=\s+d)/g, () => 4],
];

const OF_A_UNIT = /^\s+(?:d'une?\s+|d'|de\s+)(?:hectare|kilometre|tonne|litre)(?![a-z])/u;

export const shares: ClaimReader = (reading) => {
  const found: Claim[] = [];
  const put = (match: RegExpExecArray, ratio: number, raw: number, word?: true): void => {
    const [from, to] = [match.index, match.index + match[0].length];
    // "deux heures moins le quart" is a time.
    if (
      /(?:heures?|midi|minuit|\dh?)\s+moins\s+$/u.test(
        reading.folded.lower.slice(Math.max(0, from - 20), from),
      )
    )
      return;
    // "un quart d'hectare" is a measure.
    if (OF_A_UNIT.test(reading.folded.lower.slice(to, to + 24))) return;
    if (Number.isNaN(ratio) || reading.taken(from, to)) return;
    found.push({
      from,
      to,
      kind: 'percentage',
      value: { type: 'share', ratio, raw, ...(word ? { word } : {}) },
    });
  };
  for (const match of matchesIn(reading, PERCENT)) {
    const number = parseNumber(match[1] ?? '');
    if (number !== undefined) put(match, number / 100, number);
  }
  for (const match of matchesIn(reading, PER_THOUSAND)) {
    const number = parseNumber(match[1] ?? '');
    if (number !== undefined) put(match, number / 1000, number / 10);
  }
  for (const match of matchesIn(reading, FRACTION_WORDS)) {
    const [over = Number.NaN, under = 0] = [parseNumber(match[1] ?? ''), rankOf(match[2] ?? '')];
    if (over > 1 && over < under) put(match, over / under, (100 * over) / under, true);
  }
  for (const match of matchesIn(reading, FRACTION_FIGURES)) {
    const [over, under] = [Number(match[1]), Number(match[2])];
    if (over > 0 && over < under) put(match, over / under, (100 * over) / under, true);
  }
  for (const [pattern, ratioOf] of WORDS)
    for (const match of matchesIn(reading, pattern)) put(match, ratioOf(match), ratioOf(match) * 100, true);
  return found;
};
