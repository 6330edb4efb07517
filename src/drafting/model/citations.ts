/**
 * Which excerpts of attached documents support each sentence that a model wrote: those that it cites and that say so. A sentence that
 * none supports is flagged, for the agent to settle. It must not look for an excerpt that the model did not cite.
 */
import { folded, foundBeyond } from '../answer/checks/words';
import { NUMBERS } from '../answer/checks/typed-numbers';
import type { Material } from '../drafter';
import { EMPTY_WORD, isKnown } from '../grounding/sentences/support';
import { sentencesIn, type Stretch } from '../grounding/text/sentences';
import type { DraftedParagraph, DraftedPassage, Segment } from '../passage';
import type { PassageProblem } from '../problem';

/** By id: `s1.4`. */
export type Excerpts = ReadonlyMap<string, string>;

export const excerptsIn = (materials: readonly Material[] = []): Excerpts =>
  new Map(materials.flatMap(({ excerpts = [] }) => excerpts.map(({ id, text }) => [id, text] as const)));

/** Of the meaningful words of a sentence, values left out: how many must be found. */
const ENOUGH = 0.5;

export interface Cited {
  /** With the excerpts that support its words. */
  readonly paragraphs: readonly DraftedParagraph[];
  readonly problems: readonly PassageProblem[];
}

/** @param embedded the template's own text: what it says needs no excerpt */
export const settleCitations = (
  paragraphs: readonly DraftedParagraph[],
  excerpts: Excerpts,
  embedded: DraftedPassage | undefined,
): Cited => {
  if (excerpts.size === 0) return { paragraphs, problems: [] };
  const template = (embedded?.paragraphs ?? []).map(textOf).join('\n');
  const judged = paragraphs.map((paragraph, at) => judgeParagraph(paragraph, at, excerpts, template));
  return {
    paragraphs: judged.map((one) => one.paragraph),
    problems: judged.flatMap((one) => one.problems),
  };
};

/**
 * One sentence, one point: that no excerpt says a sentence, and that nothing speaks of its words, are the same question to the agent.
 * A value in it that nothing supports stays a point of its own.
 */
export const oncePerSentence = (problems: readonly PassageProblem[]): readonly PassageProblem[] => {
  const uncited = problems.filter(({ code }) => code === 'check:excerpt');
  return problems.filter(
    (one) => one.code !== 'check:invention' || !uncited.some((sentence) => isWithin(one, sentence)),
  );
};

const isWithin = (one: PassageProblem, other: PassageProblem): boolean =>
  one.place !== undefined &&
  other.place !== undefined &&
  one.paragraph === other.paragraph &&
  one.place.start >= other.place.start &&
  one.place.end <= other.place.end;

const textOf = ({ segments }: DraftedParagraph): string => segments.map(({ text }) => text).join('');

interface Judged {
  readonly paragraph: DraftedParagraph;
  readonly problems: readonly PassageProblem[];
}

const judgeParagraph = (
  { segments }: DraftedParagraph,
  at: number,
  excerpts: Excerpts,
  template: string,
): Judged => {
  const text = textOf({ segments });
  const problems: PassageProblem[] = [];
  const support = new Map<Segment, Set<string>>();
  for (const { from, to } of sentencesIn(text)) {
    const inside = overlapping(segments, { from, to });
    const own = inside.map(({ segment, words }) => (segment.sources.length === 0 ? words : ' ')).join('');
    const cited = inside.flatMap(({ segment }) => idsOf(segment)).filter((id) => excerpts.has(id));
    const found = [...new Set(cited)].filter((id) => says(excerpts.get(id) ?? '', own));
    const basis = [template, ...found.map((id) => excerpts.get(id) ?? '')].join('\n');
    for (const { segment } of inside) {
      const ids = idsOf(segment).filter((id) => found.includes(id));
      if (ids.length > 0) support.set(segment, new Set([...(support.get(segment) ?? []), ...ids]));
    }
    if (shareOf(own, basis) >= ENOUGH && foundBeyond(NUMBERS, own, basis).length === 0) continue;
    problems.push({
      code: 'check:excerpt',
      severity: 'flagged',
      paragraph: at,
      place: { start: from, end: to },
      excerpt: text.slice(from, to),
      message: cited.length === 0 ? UNCITED : notSaid([...new Set(cited)]),
    });
  }
  return {
    paragraph: {
      segments: segments.map((segment) => {
        const ids = support.get(segment);
        return ids === undefined ? segment : { ...segment, excerpts: [...ids] };
      }),
    },
    problems,
  };
};

const UNCITED =
  'Le modèle ne cite aucun extrait des documents joints pour cette phrase\u00A0: indiquez où c’est écrit, ou corrigez-la.';
const notSaid = (ids: readonly string[]): string =>
  `${ids.length === 1 ? `L’extrait cité (${ids.join()}) ne dit` : `Les extraits cités (${ids.join(', ')}) ne disent`} pas tout ce que dit cette phrase\u00A0: indiquez où c’est écrit, ou corrigez-la.`;

const idsOf = ({ declared = [] }: Segment): readonly string[] =>
  declared.flatMap(({ kind, id }) => (kind === 'excerpt' ? [id] : []));

/** The segments of a sentence, with their words in it. */
const overlapping = (segments: readonly Segment[], { from, to }: Stretch) => {
  let start = 0;
  return segments.flatMap((segment) => {
    const begin = start;
    start += segment.text.length;
    const words = segment.text.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    return words === '' ? [] : [{ segment, words }];
  });
};

const wordsIn = (text: string): readonly string[] =>
  (folded(text).match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY_WORD.test(word));

/** Whether an excerpt says anything of these words. */
const says = (excerpt: string, words: string): boolean => {
  const vocabulary = new Set(wordsIn(excerpt));
  return wordsIn(words).some((word) => isKnown(word, vocabulary));
};

const shareOf = (words: string, basis: string): number => {
  const all = wordsIn(words);
  const vocabulary = new Set(wordsIn(basis));
  return all.length === 0 ? 1 : all.filter((word) => isKnown(word, vocabulary)).length / all.length;
};
