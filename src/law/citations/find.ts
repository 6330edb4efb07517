/**
 * Finds every legal reference of a text: articles of codes, laws and decrees, orders and deliberations, European acts, decisions
 * of courts. One item an article of a list. Linear in the length of the text.
 */
import { fold } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import { findActs } from './acts';
import { findGroups } from './articles';
import type { Group, Target } from './articles';
import { findCases } from './cases';
import { codeMentions, spanOf } from './code-mentions';
import type { PlainMention } from './code-mentions';
import { codeOfId } from './codes';
import { resolver } from './context';
import { findEuropean } from './european';
import type { Citation, CitationsFound, CitedArticle } from './model';
import type { NumberItem } from './numbers';
import { findTexts } from './texts';
import type { PlainText } from './texts';

export interface FindOptions {
  /** Ids of the codes in which an article of this number is known ("L2212-2"): it tells the code when the text does not. */
  readonly holders?: (number: string) => readonly string[];
}

/** Every reference of a text, in order, none overlapping another. */
export const findCitations = (text: string, options: FindOptions = {}): CitationsFound =>
  findCitationsIn(fold(text), options);

/** The same over a text that is already folded. */
export const findCitationsIn = (folded: Folded, options: FindOptions = {}): CitationsFound => {
  const codes = codeMentions(folded);
  const texts = apart([
    ...findTexts(folded),
    ...findActs(folded),
    ...findEuropean(folded),
    ...findCases(folded),
  ]);
  const constitution = constitutionsIn(folded);
  const targets = [
    ...codes.map((code): Target => ({ from: code.from, to: code.to, code })),
    ...texts.flatMap(({ from, to, kind }, text): Target[] =>
      kind === 'text' || kind === 'european' || kind === 'act' ? [{ from, to, text }] : [],
    ),
    ...constitution.map(({ from, to }): Target => ({ from, to, constitution: true })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const groups = findGroups(folded, targets);
  const citations = [
    ...articlesOf(folded, groups, codes, options),
    ...textsOf(folded, texts, groups),
    ...constitution
      .filter(({ from, vu }) => vu && !groups.some((group) => group.target?.from === from))
      .map(({ from, to }) => citationAt(folded, from, to, { kind: 'text', normal: 'constitution' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return { citations: withoutOverlap(citations), codes: codes.map((code) => spanOf(folded, code)) };
};

const citationAt = (
  { text, at }: Folded,
  from: number,
  to: number,
  rest: Omit<Citation, 'start' | 'end' | 'text'>,
): Citation => {
  const [start, end] = [at(from), at(to)];
  return { start, end, text: text.slice(start, end), ...rest };
};

const articlesOf = (
  folded: Folded,
  groups: readonly Group[],
  codes: readonly PlainMention[],
  options: FindOptions,
): Citation[] => {
  const codeOf = resolver(folded, groups, codes, options.holders);
  return groups.flatMap((group) => {
    if (group.target !== undefined && 'text' in group.target) return [];
    if (group.target !== undefined && 'constitution' in group.target)
      return group.items.map((item) =>
        citationAt(folded, item.from, item.to, {
          kind: 'article',
          normal: `constitution|${numberOf(item)}`,
          by: 'named',
          number: item.number,
          ...(item.last === undefined ? {} : { to: item.last }),
        }),
      );
    return group.items.flatMap((item): Citation[] => {
      const found = codeOf(group, item);
      if (found === undefined) return [];
      const { code, by } = found;
      const sigle = code === undefined ? '?' : (codeOfId(code)?.sigle ?? code);
      return [
        citationAt(folded, item.from, item.to, {
          kind: 'article',
          normal: `${sigle}|${numberOf(item)}`,
          ...(code === undefined ? {} : { code }),
          number: item.number,
          ...(item.last === undefined ? {} : { to: item.last }),
          ...(item.following === undefined ? {} : { following: true }),
          by,
        }),
      ];
    });
  });
};

/** "L2213-1..L2213-6", "L511-1..", "L2212-2" */
const numberOf = ({ number, last, following }: NumberItem): string =>
  last !== undefined ? `${number}..${last}` : following === true ? `${number}..` : number;

const textsOf = (folded: Folded, texts: readonly PlainText[], groups: readonly Group[]): Citation[] => {
  const cited = new Map<number, CitedArticle[]>();
  for (const { target, items } of groups) {
    if (target === undefined || !('text' in target)) continue;
    const list = cited.get(target.text) ?? [];
    for (const item of items)
      list.push({ start: folded.at(item.from), end: folded.at(item.to), number: numberOf(item) });
    cited.set(target.text, list);
  }
  return texts.map(({ from, to, ...rest }, index) => {
    const articles = cited.get(index);
    return citationAt(folded, from, to, { ...rest, ...(articles === undefined ? {} : { articles }) });
  });
};

/** Of two readings of the same words the longer one stands. */
const apart = (texts: readonly PlainText[]): PlainText[] => {
  const sorted = [...texts].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: PlainText[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && one.from < last.to) continue;
    kept.push(one);
  }
  return kept;
};

const withoutOverlap = (citations: readonly Citation[]): Citation[] => {
  const kept: Citation[] = [];
  for (const one of citations) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};

const constitutionsIn = ({ cased, lower }: Folded): { from: number; to: number; vu: boolean }[] =>
  [...cased.matchAll(/(?<![A-Za-z])(?:Constitution|CONSTITUTION)(?![A-Za-z])/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    vu: /(?:^|[^a-z])vu\s+la\s+$/u.test(lower.slice(Math.max(0, match.index - 8), match.index)),
  }));
