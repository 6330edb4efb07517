/**
 * From the versions of an article to the time during which it exists, in any wording. The far future that the sources write (2999,
 * 2222) is no end.
 */
import { fold } from '../../act/reading/fold';
import { codeOfId, CODES } from '../citations/codes';
import type { Code } from '../citations/codes';
import type { IndexedArticle } from '../law-index';

export interface Version {
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** VIGUEUR, ABROGE, MODIFIE, ANNULE… */
  readonly state: string;
}

/** Versions that never came into force. */
const STILLBORN = new Set(['MODIFIE_MORT_NE', 'ANNULE', 'DISJOINT']);
const ENDLESS = '2200-01-01';

/** Undefined when no version was ever in force. */
export const lifeOf = (key: string, versions: readonly Version[]): IndexedArticle | undefined => {
  const real = versions.filter(({ state, from, to }) => !STILLBORN.has(state) && from < to);
  const sorted = [...real].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  // An article that was repealed and came back is in force since it came back.
  let from = first.from;
  let end = first.to;
  for (const version of sorted.slice(1)) {
    if (version.from > end) from = version.from;
    if (version.to > end) end = version.to;
  }
  return {
    key,
    from,
    ...(end >= ENDLESS ? {} : { to: end }),
    wording: last.from,
  };
};

const byLegitext = new Map(
  CODES.flatMap((code) => (code.legitext === undefined ? [] : [[code.legitext, code] as const])),
);

/** By the number of its text in LEGI, else by its title. */
export const codeOfText = (legitext: string, title: string): Code | undefined =>
  byLegitext.get(legitext) ?? CODES.find((code) => fold(code.title).lower === fold(title).lower);

/** `CRPA|L112-3` for "L. 112-3"; the star goes, since it is no part of an article's identity. */
export const articleKey = (codeId: string, number: string): string | undefined => {
  const bare = number.replace(/[\s.*]+/gu, '').replace(/^L\.?O/u, 'LO');
  if (codeOfId(codeId) === undefined || !/^(?:LO|[LRDA])?\d[\w-]*$/iu.test(bare)) return undefined;
  return `${codeId}|${bare}`;
};
