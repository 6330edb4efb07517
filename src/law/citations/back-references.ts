/**
 * "ledit article", "du même article", "l’article précité": each repeats the article of a code that was cited last before it. For readers of
 * citations (`paraphe cite`): an article that is cited twice is judged once, so that the checks do not ask for these. It must not choose:
 * "ledit article" after several that are cited together, or "l’article susvisé du cahier des charges", repeats none.
 */
import { fold } from '../../act/reading/fold';
import type { Citation } from './model';

const BACK =
  /(?<![a-z])(?:(?:ledit|dudit|audit|(?:le|du|au)\s+meme)\s+article|(?<=l')article\s+(?:precite|susvise|susmentionne|susdit))(?![a-z])(?!\s+(?:\d|premier|[lrda]\.?\s*\d)|\s+(?:d(?:u|es)|de\s+la)(?![a-z])|\s+de\s+l')/g;
const ARTICLE = /(?<![a-z])art(?:icles?|\.)\s/g;
/** "L. 2212-1 et L. 2212-2": what stands between two articles of one list. */
const JOINED = /^\s*(?:,|,?\s*(?:et|ou|à|ainsi\s+que))\s*$/iu;
/** Further back, a reader would not know which one is meant. */
const REACH = 600;

/** The citations of a text with those that repeat one of them, in order, none overlapping another. */
export const withBackReferences = (text: string, citations: readonly Citation[]): readonly Citation[] => {
  const { lower, at } = fold(text);
  const backs = [...lower.matchAll(BACK)];
  if (backs.length === 0) return citations;
  const others = [...lower.matchAll(ARTICLE)]
    .map(({ index }) => index)
    .filter((index) => !backs.some((back) => index >= back.index && index < back.index + back[0].length))
    .map(at);
  const found = backs.flatMap((back): Citation[] => {
    const [start, end] = [at(back.index), at(back.index + back[0].length)];
    const index = citations.findLastIndex((one) => one.end <= start);
    const last = citations[index];
    if (last?.kind !== 'article' || start - last.end > REACH) return [];
    // "L’article précité" is the nearest that was cited; "ledit article" supposes that there is but one.
    if (!back[0].startsWith('article') && isOneOfSeveral(text, last, citations[index - 1])) return [];
    // "l’article L. 1 du code …; à l’article 3 …; ledit article": the nearest is no article of a code.
    if (others.some((one) => one >= last.end && one < start)) return [];
    return [{ ...last, start, end, text: text.slice(start, end), repeats: true }];
  });
  return [...citations, ...found].sort((a, b) => a.start - b.start);
};

/** It is an interval, or the end of a list. */
const isOneOfSeveral = (text: string, last: Citation, before: Citation | undefined): boolean =>
  last.to !== undefined ||
  last.following === true ||
  (before?.kind === 'article' && JOINED.test(text.slice(before.end, last.start)));
