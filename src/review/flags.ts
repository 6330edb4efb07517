/**
 * What became of the flags of a passage: confirmed by an agent, corrected by the words that an agent put in place, or still open.
 * Doubt leaves a flag open. It must not ground anything: drafting does.
 */
import type { RecordedFlag, RecordedPassage } from './record';

export type FlagState = 'open' | 'confirmed' | 'corrected';

/** `corrected`: the text is gone, or the words that were reviewed in its place no longer say it. */
export function flagState(flag: RecordedFlag, { decision }: Pick<RecordedPassage, 'decision'>): FlagState {
  if (flag.confirmed !== undefined) return 'confirmed';
  if (decision?.kind === 'rejected' || decision?.kind === 'removed') return 'corrected';
  // A record rebuilt from a ledger has no words: nothing shows that they no longer say it.
  if (decision?.kind !== 'amended' || decision.words.length === 0) return 'open';
  // What bears on the whole passage is settled by nothing but an agent's own word.
  if (flag.text === '') return 'open';
  return says(decision.words.join('\n'), flag.text) ? 'open' : 'corrected';
}

/** Flags that stand in the way of finalisation. */
export function openFlags(passage: Pick<RecordedPassage, 'decision' | 'flags'>): readonly RecordedFlag[] {
  return (passage.flags ?? []).filter((flag) => flagState(flag, passage) === 'open');
}

/** As whole words: "12" is not said by "2012". */
function says(words: string, text: string): boolean {
  const [here, sought] = [plain(words), plain(text)];
  for (let at = here.indexOf(sought); at >= 0; at = here.indexOf(sought, at + 1))
    if (!isWordCharacter(here[at - 1]) && !isWordCharacter(here[at + sought.length])) return true;
  return false;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('fr-FR');
const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
