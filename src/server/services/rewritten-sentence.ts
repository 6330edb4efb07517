/**
 * A sentence found in a passage as it was drafted, and the passage with another in its place: sources keep to their words, and a
 * flag never goes by rewriting the sentence it is on. Pure.
 */
import { normaliseParagraph } from '../../document/words';
import type { DraftedParagraph, DraftedPassage, Segment } from '../../drafting/passage';
import type { RewriteStyle } from '../../drafting/drafter';
import { doubtsIn } from '../../review/flags';
import type { RecordedDoubt, RecordedFlag, RecordedPassage } from '../../review/record';
import { textOf } from './recorded-passage';
import type { Since } from './keep-draft';
import type { StandingDraft } from './standing-draft';

export interface FoundSentence {
  readonly paragraph: number;
  /** What stands before it, the sentence, what stands after it. */
  readonly before: readonly Segment[];
  readonly segments: readonly Segment[];
  readonly after: readonly Segment[];
}

/** Word for word, whatever the spaces; undefined when it is not there, or there twice. */
export function findSentence(
  paragraphs: readonly DraftedParagraph[],
  paragraph: number,
  sentence: string,
): FoundSentence | undefined {
  const drafted = paragraphs[paragraph];
  const words = normaliseParagraph(sentence);
  if (drafted === undefined || words === '') return undefined;
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('[\\s\\u0085]+');
  const found = [...textOf(drafted).matchAll(new RegExp(pattern, 'gu'))];
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const { segments } = drafted;
  const end = only.index + only[0].length;
  return {
    paragraph,
    before: cut(segments, 0, only.index),
    segments: cut(segments, only.index, end),
    after: cut(segments, end, Infinity),
  };
}

function cut(segments: readonly Segment[], from: number, to: number): readonly Segment[] {
  let at = 0;
  return segments.flatMap((segment) => {
    const start = at;
    at += segment.text.length;
    const text = segment.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...segment, text }];
  });
}

const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

const unconfirmed = ({ confirmed: _confirmed, ...open }: RecordedFlag): RecordedFlag => open;

export interface WithSentence {
  /** By whoever wrote the sentence. */
  readonly passage: DraftedPassage;
  /** As whose the record holds it. */
  readonly drafter: RecordedPassage['drafter'];
  /** Flags that its record keeps. */
  readonly kept: readonly RecordedFlag[];
  /** Doubts about its other sentences. */
  readonly keptDoubts: readonly RecordedDoubt[];
  readonly since: Since;
}

/**
 * The whole passage with the sentence in its place. How it was first written stays; what wrote the sentence is told beside it.
 * @param style what was asked of the sentence
 */
export function withSentence(
  { recorded, paragraphs, how }: StandingDraft,
  { paragraph, before, segments: old, after }: FoundSentence,
  written: DraftedPassage,
  style: RewriteStyle,
  newId: () => string,
): WithSentence {
  // It says the same: the same excerpts support it.
  const excerpts = [...new Set(old.flatMap((segment) => segment.excerpts ?? []))];
  const fresh = written.paragraphs
    .flatMap(({ segments }) => segments)
    .map((segment) => (excerpts.length === 0 ? segment : { ...segment, excerpts }));
  const shift = joined(before).length;
  const first = how.first ?? recorded.drafter;
  const passage: DraftedPassage = {
    slot: written.slot,
    drafter: written.drafter,
    ...(how.generation === undefined ? {} : { generation: how.generation }),
    ...(how.discarded === undefined ? {} : { discarded: how.discarded }),
    paragraphs: paragraphs.map((one, i) =>
      i === paragraph ? { segments: [...before, ...fresh, ...after] } : one,
    ),
    ...(written.flags === undefined
      ? {}
      : {
          flags: written.flags.map((flag) => ({
            ...flag,
            paragraph,
            ...(flag.place === undefined
              ? {}
              : { place: { start: flag.place.start + shift, end: flag.place.end + shift } }),
          })),
        }),
  };
  const words = normaliseParagraph(joined([...before, ...fresh, ...after]));
  const start = normaliseParagraph(joined(before)).length;
  const end = start + normaliseParagraph(joined(old)).length + 1;
  const sentence = normaliseParagraph(joined(fresh));
  const kept = (recorded.flags ?? []).map((flag): RecordedFlag => {
    if (flag.paragraph !== paragraph || flag.text === '') return flag;
    const inside = flag.start < end && start < flag.end;
    const at = words.indexOf(flag.text, inside ? Math.max(0, start - 1) : 0);
    if (at >= 0) return { ...flag, start: at, end: at + flag.text.length };
    // Other words for it: an agent looks at it anew, at the whole sentence.
    const place = Math.max(0, words.indexOf(sentence));
    return { ...unconfirmed(flag), id: newId(), start: place, end: place + sentence.length, text: sentence };
  });
  const again = written.generation === undefined ? [] : [{ sentence, style, generation: written.generation }];
  // A record that names no model says that none wrote any of it.
  const drafter = first.model === undefined ? written.drafter : first;
  // The sentence was read anew, with what is doubtful in its new words.
  const others = (recorded.doubts ?? []).filter(
    (doubt) => doubt.paragraph !== paragraph || doubt.end <= start || end <= doubt.start,
  );
  const inPlace = paragraphs.map((one, i) => (i === paragraph ? words : normaliseParagraph(textOf(one))));
  const keptDoubts = doubtsIn(inPlace, others);
  return {
    passage,
    drafter,
    kept,
    keptDoubts,
    since: { first, rewritten: [...(how.rewritten ?? []), ...again] },
  };
}
