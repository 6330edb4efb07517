/**
 * Finds every code that a text names: in full, with faults of case, accent or plural, by abbreviation, by sigle, or as "le même
 * code". It reads names; articles are for `articles`.
 */
import { fold } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import { CODES } from './codes';
import type { CodeMention } from './model';
import { QUALIFIER } from './patterns';

/** A mention with offsets in the plain text. */
export interface PlainMention {
  readonly from: number;
  readonly to: number;
  readonly code?: string;
  readonly repeats?: true;
}

const CONNECTORS = new Set(['de', 'la', 'le', 'les', 'l', 'du', 'des', 'd']);

/** "code de la route" → a pattern that forgives plurals and articles: code (de la|du|des|…)? routes? */
const namePattern = (name: string): string => {
  if (name.includes('.'))
    return name
      .split('.')
      .map(escaped)
      .join('\\.\\s?')
      .replace(/ /g, '')
      .replace(/\\s\?$/, '')
      .replace(/\\\.$/, '\\.?');
  const words = fold(name)
    .lower.split(/[\s'-]+/u)
    .filter((word) => word !== '');
  let pattern = '';
  let connected = false;
  for (const word of words) {
    if (CONNECTORS.has(word)) {
      connected = true;
      continue;
    }
    const gap = connected ? "(?:[\\s'-]+(?:de|la|les|le|l|du|des|d))*[\\s'-]+" : "[\\s'-]+";
    const stem = word.endsWith('*')
      ? `${escaped(word.slice(0, -1))}[a-z]*`
      : `${escaped(word.replace(/s$/u, ''))}s?`;
    pattern += pattern === '' ? stem : gap + stem;
    connected = false;
  }
  return pattern;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').trim();

const NAMED: readonly { readonly code: string; readonly name: string; readonly pattern: string }[] =
  CODES.flatMap(({ id, title, names = [] }) =>
    [title, ...names]
      .filter((name) => name !== 'CIMM')
      .map((name) => ({ code: id, name, pattern: namePattern(name) })),
  ).sort((a, b) => b.name.length - a.name.length);

const NAMES = new RegExp(
  `(?<![a-z])(?:${NAMED.map(({ pattern }) => `(${pattern})`).join('|')})(?![a-z])`,
  'g',
);
const SIGLES: readonly { readonly code: string; readonly sigle: string }[] = CODES.flatMap(
  ({ id, sigle, sigles = [] }) =>
    [sigle, ...sigles].filter((one) => /^[A-Z0-9]+$/u.test(one)).map((one) => ({ code: id, sigle: one })),
);
const sigleKey = new Map(SIGLES.map(({ code, sigle }) => [sigle, code]));
const SIGLE = new RegExp(
  `(?<![A-Za-z0-9])(?:${SIGLES.map(({ sigle }) => sigle.replace(/(?<=.)(?=.)/gu, '\\.?')).join('|')})\\.?(?![A-Za-z0-9])`,
  'gi',
);
/** Three letters are too common in lower case. */
const isSigle = (text: string): string | undefined => {
  const bare = text.replace(/\./gu, '');
  const code = sigleKey.get(bare.toUpperCase());
  return code !== undefined && (bare === bare.toUpperCase() || bare.length > 3) ? code : undefined;
};
const REPEATS = new RegExp(
  `(?<![a-z])(?:(?:meme|ledit|dudit|audit|present|ce)\\s+code(?![a-z])(?:\\s+${QUALIFIER})?|code\\s+${QUALIFIER})`,
  'g',
);

const CUT = /(?<=[a-z]{2})-\s+(?=[a-z]{2})/gu;

/** "collectivités terri- toriales": words cut at the end of a line are whole, with the way back. */
const withoutCuts = (lower: string): { readonly text: string; readonly at: (offset: number) => number } => {
  const cuts = [...lower.matchAll(CUT)].map(({ 0: { length }, index }) => ({ index, length }));
  if (cuts.length === 0) return { text: lower, at: (offset) => offset };
  return {
    text: lower.replace(CUT, ''),
    at: (offset) => {
      let given = offset;
      for (const { index, length } of cuts) if (index <= given) given += length;
      return given;
    },
  };
};

/** In order; a mention that repeats the code before bears that code. */
export const codeMentions = ({ lower, cased }: Folded): PlainMention[] => {
  const found: PlainMention[] = [];
  const { text, at } = withoutCuts(lower);
  for (const match of text.matchAll(NAMES)) {
    const groups: readonly (string | undefined)[] = match;
    const which = groups.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const code = NAMED[which]?.code;
    if (code !== undefined)
      found.push({ from: at(match.index), to: at(match.index + match[0].length - 1) + 1, code });
  }
  for (const match of cased.matchAll(SIGLE)) {
    const code = isSigle(match[0]);
    // A full stop that ends the sentence is not part of the sigle.
    const length =
      match[0].endsWith('.') && !match[0].slice(0, -1).includes('.') ? match[0].length - 1 : match[0].length;
    if (code !== undefined) found.push({ from: match.index, to: match.index + length, code });
  }
  for (const match of lower.matchAll(REPEATS))
    found.push({ from: match.index, to: match.index + match[0].length, repeats: true });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: PlainMention[] = [];
  let last: string | undefined;
  for (const mention of found) {
    const before = kept.at(-1);
    if (mention.from < (before?.to ?? 0)) {
      // "du même code de la santé publique": the name says which.
      if (before?.repeats === true && mention.code !== undefined) {
        kept[kept.length - 1] = {
          from: before.from,
          to: Math.max(before.to, mention.to),
          code: mention.code,
        };
        last = mention.code;
      }
      continue;
    }
    const code = mention.code ?? last;
    last = code;
    kept.push(code === undefined ? mention : { ...mention, code });
  }
  return kept;
};

/** With the offsets of the text. */
export const spanOf = ({ at }: Folded, { from, to, code, repeats }: PlainMention): CodeMention => ({
  start: at(from),
  end: at(to),
  ...(code === undefined ? {} : { code }),
  ...(repeats === undefined ? {} : { repeats }),
});
