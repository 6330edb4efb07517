/**
 * What a call cost: the endpoint's own count, or an estimate that says that it is one.
 */
import type { Usage } from '../../../drafting/generation';
import type { EndpointProfile } from '../profiles/profile';

/** Of French, roughly, whatever the tokenizer. */
const CHARACTERS_A_TOKEN = 4;
/** To refuse what will not fit, the estimate is a cautious one. */
const CAUTIOUS = 3;
/** Even the most sparing tokenizer reads fewer characters a token than that: beyond, a part was not read. */
const IMPLAUSIBLE = 10;

export const usageOf = (
  told: Readonly<Record<string, unknown>> | undefined,
  sent: number,
  written: number,
  profile: EndpointProfile,
): Usage => {
  const { prompt_tokens: prompt, completion_tokens: completion } = told ?? {};
  const known = typeof prompt === 'number' && typeof completion === 'number';
  return {
    promptTokens: known ? prompt : Math.ceil(sent / CHARACTERS_A_TOKEN),
    completionTokens: known ? completion : Math.ceil(written / CHARACTERS_A_TOKEN),
    estimated: !known,
    ...(told === undefined ? {} : profile.impacts(told)),
  };
};

/** The longest prompt that leaves room for the longest answer, and for one to correct of usual length. */
export const promptCharacters = ({
  contextTokens,
  maxTokens,
}: {
  contextTokens: number;
  maxTokens: number;
}): number => Math.max(0, Math.floor((contextTokens - 1.5 * maxTokens) * CAUTIOUS));

/** Tokens that so many characters may need, at most. */
export const cautiousTokens = (characters: number): number => Math.ceil(characters / CAUTIOUS);

/** Whether an endpoint that cuts prompts without a word did so. */
export const wasCut = ({ estimated, promptTokens }: Usage, sent: number): boolean =>
  !estimated && promptTokens * IMPLAUSIBLE < sent;
