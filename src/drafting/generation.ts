/**
 * The record of one generation: which endpoint, which model, which prompts, how it went. Types only. It holds hashes, sizes
 * and ids: no prompt, no value, no secret.
 */
import type { DroppedCharacters } from './prompts/hygiene';
import type { ProblemCode } from './problem';

/** A prompt file as it was used. */
export interface PromptRef {
  readonly id: string;
  readonly version: string;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a call cost, as the endpoint said it. */
export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** True when the endpoint gave no count: four characters a token. */
  readonly estimated: boolean;
  /** Kilograms of CO₂ equivalent, when the endpoint tells. */
  readonly kgCO2eq?: Range;
  readonly kWh?: Range;
}

export interface Generation {
  /** The administrator's name for the endpoint. */
  readonly endpoint: string;
  /** What was asked for. */
  readonly model: string;
  /** What the endpoint says that it ran, when it says so. */
  readonly servedModel?: string;
  readonly prompts: readonly PromptRef[];
  /** Of the messages as they left, hexadecimal. */
  readonly sentSha256: string;
  readonly sentCharacters: number;
  readonly parameters: { readonly temperature: number; readonly maxTokens: number };
  /** Sum over the rounds. */
  readonly usage: Usage;
  /** How many answers were asked for: two when the first one had to be corrected. */
  readonly rounds: number;
  /** What was wrong with the first answer; empty when nothing was. */
  readonly corrected: readonly ProblemCode[];
  /** Invisible characters that were taken out of people's texts before they left. */
  readonly dropped: DroppedCharacters;
  /** Excerpts of attached documents that the model could not read beside the rest; absent when it read all. */
  readonly excerptsLeftOut?: number;
  /** Texts that read like orders to a model, by their names. */
  readonly suspected: readonly string[];
}
