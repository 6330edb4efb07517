/**
 * The rules of French typography, one a line, in the order in which they apply. A rule changes spaces and signs only.
 * Source: Imprimerie nationale's usage as given by the ministries' "Conventions typographiques" and the JO's habits.
 */
import { MONTHS } from './dates';
import { NARROW_NBSP, NBSP, SPACE_CLASS } from './spaces';

/** A stretch of a match and what it becomes. */
export type Piece = readonly [old: string, text: string];

export interface Rule {
  /** Global. */
  readonly pattern: RegExp;
  /** What the match becomes: one string, or the pieces that make it up, so that words between two signs stay in place. */
  readonly replace: (match: RegExpExecArray | RegExpMatchArray) => string | readonly Piece[];
  /** Without it the rule has nothing to do: quicker to see than to search. Not global. */
  readonly needs?: RegExp;
}

/** Never touched: addresses of the web and of mail, `code`, {{placeholders}}. A final full stop or comma is not part of them. */
export const PROTECTED =
  /`[^`\n]*`|\{\{[^}\n]*\}\}|(?:https?|ftp|mailto|urn):[^\s<>«»"]*[^\s<>«»".,;:!?)’'…]|www\.[^\s<>«»"]*[^\s<>«»".,;:!?)’'…]|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** A text without any of these signs holds nothing that is protected: quicker to see than to search. */
export const MAY_PROTECT = /[`{@:]|www\./;

const S = `[${SPACE_CLASS}]`;
const WORD_BEFORE = '(?<![\\p{L}\\p{M}\\d_-])';
/** A sign that opens or closes a text, after which or before which no space is wanted. */
const END = `(?=$|[${SPACE_CLASS}\\n\\r»)\\]…;?!,.”"])`;

function rule(pattern: string, replace: Rule['replace'] | string, needs?: RegExp): Rule {
  return {
    pattern: new RegExp(pattern, 'gu'),
    replace: typeof replace === 'string' ? () => replace : replace,
    ...(needs === undefined ? {} : { needs }),
  };
}

const QUOTED_BEFORE = `(?<=^|[${SPACE_CLASS}\\n\\r(\\[«'’—–-])`;
const QUOTED_AFTER = `(?=$|[${SPACE_CLASS}\\n\\r.,;:?!)\\]…»—–-])`;

/**
 * Straight and English quotes in pairs, innermost first; each is applied until nothing changes. A lone quote stays. Inside open
 * guillemets they are “ ”: a second pair of guillemets would close the first.
 */
export const QUOTE_RULES: readonly Rule[] = [
  rule(`(“${S}*)([^“”\\n]*?)(${S}*”)`, quoted, /“/),
  rule(
    `${QUOTED_BEFORE}(")(?=[^${SPACE_CLASS}\\n"])([^"\\n]*)(?<=[^${SPACE_CLASS}\\n])(")${QUOTED_AFTER}`,
    quoted,
    /"/,
  ),
];

function quoted(match: RegExpExecArray | RegExpMatchArray): Piece[] {
  const [, open = '', words = '', close = ''] = match;
  if (isInsideGuillemets(match))
    return [
      [open, '“'],
      [words, words],
      [close, '”'],
    ];
  return [
    [open, `«${NBSP}`],
    [words, words],
    [close, `${NBSP}»`],
  ];
}

/** On the same line, the last guillemet before opens. */
function isInsideGuillemets({ input = '', index = 0 }: RegExpExecArray | RegExpMatchArray): boolean {
  const line = input.slice(input.lastIndexOf('\n', index - 1) + 1, index);
  return line.lastIndexOf('«') > line.lastIndexOf('»');
}

// An hour is not the end of a reference (A-12h), but may end a span (21h-23h).
const HOUR_BEFORE = `(?<![\\p{L}\\d_.,:/]|(?<!h${S}*(?:\\d\\d)?)-|\\d${S})`;
const months = MONTHS.join('|');
const units = 'm²|m³|m|km|cm|mm|ha|kg|g|t|l|dB(?:\\(A\\))?|kW|kWh|kVA|°C|h|min|mn|s|€|%|‰';

export const RULES: readonly Rule[] = [
  // Apostrophe between two letters (l'été), before a figure, a guillemet or a quote, and at the end of an elided word.
  rule(`(?<=\\p{L})['‘ʼ](?=[\\p{L}\\d«"“])`, '’', /['‘ʼ]/),
  rule(`(?<![.…/\\\\])\\.{3}(?![.…/\\\\])`, '…', /\.{3}/),
  // Runs of spaces become one; the non-breaking one wins.
  rule(`${S}{2,}`, (m) => {
    const run = m[0];
    return run.includes(NARROW_NBSP) ? NARROW_NBSP : run.includes(NBSP) ? NBSP : ' ';
  }),
  rule(`(?<=[^${SPACE_CLASS}\\n\\r])${S}+(?=,(?:[${SPACE_CLASS}]|$)|\\.(?:[${SPACE_CLASS}]|$))`, ''),
  rule(`(?<=[(\\[])${S}+|(?<=[^${SPACE_CLASS}\\n\\r–—-])${S}+(?=[)\\]])`, '', /[()[\]]/),
  // Guillemets.
  rule(`«${S}*(?=[^${SPACE_CLASS}\\n\\r»])`, `«${NBSP}`, /«/),
  rule(`(?<=[^${SPACE_CLASS}\\n\\r«])${S}*»`, `${NBSP}»`, /»/),
  // High signs. Not before a sign glued to what follows: 8:30, a?b, urn:x.
  rule(
    `(?<=[^${SPACE_CLASS}\\n\\r([;?!:])${S}*([;?!])(?=[;?!]*(?:$|[${SPACE_CLASS}\\n\\r»)\\]…,.”"]))`,
    (m) => `${NARROW_NBSP}${m[1] ?? ''}`,
    /[;?!]/,
  ),
  rule(`(?<=[^${SPACE_CLASS}\\n\\r([;?!:])${S}*:${END}`, `${NBSP}:`, /:/),
  // n° 12, § 2, M. X, Mme X, L. 2213-1, article 3.
  rule(`([nN]°|§)(?!s${S})${S}*(?=[\\p{L}\\d])`, (m) => `${m[1] ?? ''}${NBSP}`, /[°§]/),
  rule(
    `${WORD_BEFORE}(M\\.|MM\\.|Mme|Mmes|Mlle|Me|Dr|Pr)${S}+(?=\\p{Lu})`,
    (m) => `${m[1] ?? ''}${NBSP}`,
    /[MDP]/,
  ),
  rule(`${WORD_BEFORE}(L\\.O\\.|LO\\.|[LRDA]\\.)${S}*(?=\\d)`, (m) => `${m[1] ?? ''}${NBSP}`, /[LRDAO]\./),
  rule(
    `${WORD_BEFORE}((?:[Aa]rticles?|[Aa]linéas?|[Cc]hapitre|[Tt]itre|[Aa]nnexe|[Pp]age|[Nn]uméro|[Ll]ot|art\\.|p\\.))${S}+(?=\\d|[LRDA]\\.)`,
    (m) => `${m[1] ?? ''}${NBSP}`,
    /\d|[LRDA]\./,
  ),
  // Hours: 19h30, 19 h 30. Days: 3 novembre.
  rule(
    `${HOUR_BEFORE}((?:[01]?\\d|2[0-4]))(${S}*)(h${S}*)([0-5]\\d)(?![\\p{L}\\d_])`,
    (m) => [
      [m[1] ?? '', m[1] ?? ''],
      [m[2] ?? '', NBSP],
      [m[3] ?? '', `h${NBSP}`],
      [m[4] ?? '', m[4] ?? ''],
    ],
    /\d/,
  ),
  rule(`(?<=${HOUR_BEFORE}(?:[01]?\\d|2[0-4]))h(?![\\p{L}\\d_])`, `${NBSP}h`, /\d/),
  rule(`${WORD_BEFORE}(\\d{1,2}|1er)${S}+(?=(?:${months})(?![\\p{L}]))`, (m) => `${m[1] ?? ''}${NBSP}`, /\d/),
  // Groups of figures: 24 500, a telephone, a SIRET.
  rule(`(?<![\\d.,])(?<!\\d${S})\\d{1,3}(?:${S}\\d{3})+(?![\\d])(?!${S}\\d)`, joined, /\d/),
  rule(`(?<![\\d.,])(?<!\\d${S})0\\d(?:${S}\\d{2}){4}(?!\\d)(?!${S}\\d)`, joined, /\d/),
  rule(`(?<![\\d.,])(?<!\\d${S})\\d{3}${S}\\d{3}${S}\\d{3}${S}\\d{5}(?!\\d)(?!${S}\\d)`, joined, /\d/),
  // A number and its unit.
  rule(`(?<=\\d)${S}+(?=(?:${units})(?![\\p{L}\\d]))`, NBSP, /\d/),
  rule(`(?<=\\d)(?=[%€])`, NBSP, /[%€]/),
];

function joined(match: RegExpExecArray | RegExpMatchArray): Piece[] {
  return match[0].split(new RegExp(`(${S})`, 'u')).map((part, i) => [part, i % 2 === 1 ? NBSP : part]);
}
