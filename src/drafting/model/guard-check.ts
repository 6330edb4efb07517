/**
 * The decision guard on what a model wrote: a passage that chooses, ranks, scores or evaluates people is refused, like the request for
 * one. What the template's own text says of people, people decided. It must not log: whoever follows the events does.
 */
import { guardStatement } from '../guard/guard';
import { sentencesIn } from '../grounding/text/sentences';
import type { DraftedPassage } from '../passage';
import type { PassageProblem } from '../problem';
import type { PassageCheck } from './ports';

export const guardCheck: PassageCheck = (passage, { embedded }) => {
  const known = new Set(
    (embedded === undefined ? [] : sentencesOf(embedded)).flatMap(({ text }) => ruleOf(text)),
  );
  const own = new Set((embedded === undefined ? [] : sentencesOf(embedded)).map(({ text }) => text));
  return sentencesOf(passage).flatMap(({ text, paragraph, start }): readonly PassageProblem[] => {
    if (own.has(text)) return [];
    const { rule, message } = guardStatement(text);
    if (rule === null || known.has(rule)) return [];
    return [
      {
        code: `check:${rule}`,
        severity: 'refused',
        paragraph,
        place: { start, end: start + text.length },
        excerpt: text,
        message: message ?? 'Cette réponse revient à décider pour des personnes.',
        forModel: FOR_MODEL,
      },
    ];
  });
};

/** The rule that a problem of this check names; undefined of any other. */
export const guardRuleOf = ({ code }: PassageProblem): string | undefined =>
  /^check:(people-.+)$/u.exec(code)?.[1];

const FOR_MODEL =
  'Ta réponse choisit, classe, note, sanctionne ou évalue des personnes\u00A0: tiens-t’en aux faits déclarés, sans appréciation.';

const ruleOf = (text: string): readonly string[] => {
  const { rule } = guardStatement(text);
  return rule === null ? [] : [rule];
};

interface Sentence {
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
}

const sentencesOf = ({ paragraphs }: Pick<DraftedPassage, 'paragraphs'>): readonly Sentence[] =>
  paragraphs.flatMap(({ segments }, paragraph) => {
    const text = segments.map((segment) => segment.text).join('');
    return sentencesIn(text).map(({ from, to }) => ({ text: text.slice(from, to), paragraph, start: from }));
  });
