/**
 * Places of the written text (accents, capitals and spaces as they are) that a rule of writing would change, told once for each
 * rule with how many there are. Addresses of the web and of mail are left alone.
 */
import type { Part, Span } from '../../../act/parse/model';
import { PROTECTED } from '../../../act/typography-rules';
import type { Analysis } from '../../analysis';
import { finding } from '../framework/rule';
import type { Outcome } from '../framework/rule';

export interface Mend {
  /** Key of the rule's messages. */
  readonly message: string;
  /** Global. */
  readonly pattern: RegExp;
  /** What the match becomes; undefined when this place is right as it is. */
  readonly to: (match: RegExpExecArray, text: string) => string | undefined;
}

/** One finding for each rule that finds something: its first place, mended, and how many there are. */
export const mendOnce = (analysis: Analysis, mends: readonly Mend[], within?: readonly Span[]): Outcome[] =>
  mends.flatMap((mend) => {
    const [first, ...more] = placesOf(analysis, mend, within);
    if (first === undefined) return [];
    const { start, end, text, to } = first;
    const count = more.length === 0 ? '' : ` (${String(more.length + 1)} fois dans le texte)`;
    return [
      finding(mend.message, first, {
        values: { words: text.trim(), to: to.trim(), count },
        fix: { start, end, text: to },
      }),
    ];
  });

/** Every place that a rule would change. */
export const placesOf = (
  analysis: Analysis,
  { pattern, to }: Mend,
  within?: readonly Span[],
): (Part & { readonly to: string })[] => {
  const { text } = analysis;
  const shields = analysis.derive(protectedIn);
  const found: (Part & { readonly to: string })[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (shields.some((one) => one.start < end && start < one.end)) continue;
    if (within !== undefined && !within.some((one) => one.start <= start && end <= one.end)) continue;
    const better = to(match, text);
    if (better !== undefined && better !== match[0]) found.push({ start, end, text: match[0], to: better });
  }
  return found;
};

const protectedIn = ({ text }: Analysis): Span[] =>
  [...text.matchAll(PROTECTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
