/**
 * What the agent asks of one passage before it is written again, kept while "ce qui part" is shown in place of the passage. It asks
 * the server nothing.
 */
import { useState } from 'react';
import type {
  DraftingOptions,
  Masking,
  PassageLeavesRequest,
  RegenerateRequest,
  RewriteRequest,
  RewriteStyle,
} from '../../server/client';
import type { Sentence } from './sentences';

export interface Asked {
  /** Absent until the agent opens the section. */
  readonly options?: DraftingOptions;
  /** Why the template's own words cannot be others, in a sentence. */
  readonly alone?: string;
  readonly instruction: string;
  /** Rank of the sentence that is chosen. */
  readonly chosen?: number;
  /** Rank of the one where Word's selection stood when it was last asked. */
  readonly selected?: number;
  readonly style: RewriteStyle;
  /** Decided here, beside what the server knows of this document. */
  readonly masking: Masking;
  /** Whose text is looked at before it leaves. */
  readonly looking?: PassageLeavesRequest;
}

const NOTHING: Asked = { instruction: '', style: 'simplify', masking: {} };

export interface Again {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
  /** Back to the passage, with all that was asked. */
  readonly close: () => void;
  /** All is done: only the options stay known. */
  readonly clear: () => void;
}

export function useAgain(): Again {
  const [asked, setAsked] = useState(NOTHING);
  return {
    asked,
    ask: (change) => setAsked((before) => ({ ...before, ...change })),
    close: () => setAsked(({ looking: _looking, ...rest }) => rest),
    clear: () => setAsked(({ options, alone }) => ({ ...NOTHING, ...opened(options, alone) })),
  };
}

/** What opening the section taught. */
export const opened = (
  options: DraftingOptions | undefined,
  alone: string | undefined,
): Pick<Asked, 'options' | 'alone'> => ({
  ...(options === undefined ? {} : { options }),
  ...(alone === undefined ? {} : { alone }),
});

/** How many words were decided of. */
export const choicesIn = ({ mask = [], unmask = [] }: Masking): number => mask.length + unmask.length;

const maskingIn = ({ masking }: Asked): { readonly masking?: Masking } =>
  choicesIn(masking) === 0 ? {} : { masking };

/** The whole passage, but for what was decided of words. */
export function wholeAsked({ instruction }: Asked): { readonly instruction?: string } {
  const given = instruction.trim();
  return given === '' ? {} : { instruction: given };
}

/** One sentence, but for what was decided of words. */
export const sentenceAsked = (
  { style }: Asked,
  { paragraph, text }: Sentence,
): Omit<RewriteRequest, 'masking'> => ({ paragraph, sentence: text, style });

export const wholeRequest = (asked: Asked): Omit<RegenerateRequest, 'drafter'> => ({
  ...wholeAsked(asked),
  ...maskingIn(asked),
});

export const sentenceRequest = (asked: Asked, sentence: Sentence): RewriteRequest => ({
  ...sentenceAsked(asked, sentence),
  ...maskingIn(asked),
});
