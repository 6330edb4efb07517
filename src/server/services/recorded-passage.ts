/**
 * From a passage as it was drafted to what the record holds of it: words, digests, sources, flags. No store, no access check.
 */
import type { Source } from '../../act/act';
import { digestPassage, digestWords, normaliseParagraph } from '../../document/words';
import type { IdentifiedPassage } from '../../drafting/fill-slots';
import type { DraftedParagraph } from '../../drafting/passage';
import type { PassageProblem } from '../../drafting/problem';
import type { RecordedFlag, RecordedPassage } from '../../review/record';
import { sourceRef } from './source-views';

export function recordedPassage(
  passage: IdentifiedPassage,
  created: string,
  newId: () => string,
): RecordedPassage {
  const raw = passage.paragraphs.map(textOf);
  const words = raw.map(normaliseParagraph);
  const told = (passage.flags ?? []).map((problem) => ({
    isDoubt: problem.severity === 'doubted',
    flag: recordedFlag(problem, raw, words, newId()),
  }));
  const flags = told.flatMap(({ isDoubt, flag }) => (isDoubt ? [] : [flag]));
  const doubts = told.flatMap(({ isDoubt, flag }) => (isDoubt ? [flag] : []));
  return {
    id: passage.id,
    slot: passage.slot,
    drafter: passage.drafter,
    created,
    words,
    digest: digestPassage(words),
    paragraphs: words.map(digestWords),
    sources: [...new Set(sourcesOf(passage).map(sourceRef))],
    ...(flags.length === 0 ? {} : { flags }),
    ...(doubts.length === 0 ? {} : { doubts }),
  };
}

export const textOf = ({ segments }: DraftedParagraph): string => segments.map(({ text }) => text).join('');

export function sourcesOf({ paragraphs }: Pick<IdentifiedPassage, 'paragraphs'>): readonly Source[] {
  return paragraphs.flatMap(({ segments }) =>
    segments.flatMap(({ sources, excerpts = [] }) => [
      ...sources,
      ...excerpts.map((id) => ({ kind: 'excerpt' as const, id })),
    ]),
  );
}

/** What a model says that its words rest on. */
export const declaredBy = ({ paragraphs }: Pick<IdentifiedPassage, 'paragraphs'>): readonly Source[] =>
  paragraphs.flatMap(({ segments }) => segments.flatMap(({ declared = [] }) => declared));

/** Where the words stand once normalised; the whole passage when they cannot be found again. */
function recordedFlag(
  { code, message, paragraph = 0, place }: PassageProblem,
  raw: readonly string[],
  words: readonly string[],
  id: string,
): RecordedFlag {
  const base = { id, kind: code.replace(/^check:/u, ''), why: message };
  const whole = { ...base, paragraph, start: 0, end: 0, text: '' };
  const before = raw[paragraph];
  const after = words[paragraph];
  if (place === undefined || before === undefined || after === undefined) return whole;
  const text = normaliseParagraph(before.slice(place.start, place.end));
  const near = Math.max(0, normaliseParagraph(before.slice(0, place.start)).length - 1);
  const start = [after.indexOf(text, near), after.indexOf(text)].find((at) => at >= 0);
  return text === '' || start === undefined
    ? whole
    : { ...base, paragraph, start, end: start + text.length, text };
}
