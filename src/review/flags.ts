/**
 * What became of the flags of a passage: confirmed by an agent, corrected by the words that an agent put in place, or still open.
 * Doubt leaves a flag open. It must not ground anything: drafting does.
 */
import type { RecordedDoubt, RecordedFlag, RecordedPassage } from './record';

export type FlagState = 'open' | 'confirmed' | 'corrected';

/** `corrected`: the text is gone, or the words that were reviewed in its place no longer say it. */
export function flagState(flag: RecordedFlag, { decision }: Pick<RecordedPassage, 'decision'>): FlagState {
  if (flag.confirmed !== undefined) return 'confirmed';
  if (decision?.kind === 'rejected' || decision?.kind === 'removed') return 'corrected';
  // A record rebuilt from a ledger has no words: nothing shows that they no longer say it.
  if (decision?.kind !== 'amended' || decision.words.length === 0) return 'open';
  // What bears on the whole passage is settled by nothing but an agent's own word.
  if (flag.text === '') return 'open';
  return says(decision.words, flag.text) ? 'open' : 'corrected';
}

/** Doubts whose words still stand in what was reviewed, or is to be: nothing is left of them in a text that is gone. */
export function doubtsLeft({
  decision,
  doubts = [],
}: Pick<RecordedPassage, 'decision' | 'doubts'>): readonly RecordedDoubt[] {
  if (decision?.kind === 'rejected' || decision?.kind === 'removed') return [];
  if (decision?.kind !== 'amended' || decision.words.length === 0) return doubts;
  return doubtsIn(decision.words, doubts);
}

/** Those that other words still say, each at its new place; one about the whole passage stays. */
export function doubtsIn(
  words: readonly string[],
  doubts: readonly RecordedDoubt[] = [],
): readonly RecordedDoubt[] {
  return doubts.flatMap((doubt) => replacedIn(words, doubt));
}

/** Flags that stand in the way of finalisation. */
export function openFlags(passage: Pick<RecordedPassage, 'decision' | 'flags'>): readonly RecordedFlag[] {
  return (passage.flags ?? []).filter((flag) => flagState(flag, passage) === 'open');
}

/**
 * The flags of a passage that begins a new round of review with the words that stand in the file: nobody has answered for any of
 * them yet. Other words keep those whose text they still say, each at its new place, and those about the whole passage.
 */
export function flagsRaisedAnew(
  passage: Pick<RecordedPassage, 'words' | 'flags'>,
  words: readonly string[],
): readonly RecordedFlag[] {
  const flags = (passage.flags ?? []).map(({ confirmed: _, ...flag }): RecordedFlag => flag);
  const same = passage.words.length === words.length && passage.words.every((one, at) => one === words[at]);
  return same ? flags : flags.flatMap((flag) => replacedIn(words, flag));
}

/** Where its text stands in these words, the nearest to where it stood; nothing when they do not say it. */
function replacedIn<F extends RecordedDoubt>(words: readonly string[], flag: F): F[] {
  if (flag.text === '') return [{ ...flag, paragraph: 0, start: 0, end: 0 }];
  const found = words.flatMap((paragraph, at) =>
    placesOf(paragraph, flag.text).map(({ start, end }) => ({
      ...{ ...flag, paragraph: at, start, end },
      text: paragraph.slice(start, end),
    })),
  );
  const distance = ({ paragraph, start }: RecordedDoubt): number =>
    paragraph === flag.paragraph ? Math.abs(start - flag.start) : Number.POSITIVE_INFINITY;
  const [nearest] = found.sort((a, b) =>
    distance(a) < distance(b) ? -1 : distance(a) > distance(b) ? 1 : 0,
  );
  if (nearest !== undefined) return [nearest];
  // An amendment cut its paragraph in two: they say it, and no paragraph holds it whole.
  return says(words, flag.text) ? [{ ...flag, paragraph: 0, start: 0, end: 0 }] : [];
}

const says = (words: readonly string[], text: string): boolean => placesOf(words.join('\n'), text).length > 0;

/** As whole words, whatever their case and the spaces between them: "12" is not said by "2012". */
function placesOf(words: string, text: string): { readonly start: number; readonly end: number }[] {
  const parts = text
    .trim()
    .split(/\s+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const sought = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...words.matchAll(sought)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
