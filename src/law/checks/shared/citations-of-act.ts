/** The references that stand in the citations ("Vu …") of an act. Used with `analysis.derive`. */
import type { Part } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/model';

export interface CitedInHead {
  /** The "Vu …" paragraph. */
  readonly part: Part;
  readonly citations: readonly Citation[];
  /** Ids of the codes that it names, with or without article. */
  readonly codes: readonly string[];
}

/** Each "Vu …" with what it refers to, in order. */
export const citationsOfAct = (analysis: Analysis): CitedInHead[] =>
  analysis.act.citations.map((part) => {
    const citations = analysis.within(analysis.citations, part);
    const named = analysis.within(analysis.codes, part).flatMap(({ code }) => code ?? []);
    const codes = new Set([...named, ...citations.flatMap(({ code }) => code ?? [])]);
    return { part, citations, codes: [...codes] };
  });

/** What an act says it is about, in plain lower-case text: what comes before its first "Vu", else its title and subject. */
export const themeOf = ({ act, folded }: Analysis): string => {
  const parts = act.paragraphs.filter(({ role, section }) => section === 'preface' && THEME.has(role));
  return parts.length === 0 ? folded.lower.slice(0, 400) : parts.map(({ text }) => plain(text)).join('\n');
};

const THEME = new Set<string>(['title', 'subject', 'act-number', 'header-line', 'body']);
const plain = (text: string): string => fold(text).lower.replace(/\s+/gu, ' ');
