/**
 * What the drafter with a model is given: the model, the rules, the seams where other rooms plug in. Types only.
 */
import type { SlotRequest } from '../drafter';
import type { Outbound } from '../outbound';
import type { DraftedPassage, DraftingMode } from '../passage';
import type { PolicyRules } from '../policy/policy';
import type { PassageProblem } from '../problem';
import type { Prompts } from '../prompts/prompt-file';
import type { AiSwitch, LanguageModel } from './port';

/** A check of another room (grounding, the decision guard) on a passage with its values in place. */
export type PassageCheck = (
  passage: DraftedPassage,
  basis: { readonly request: SlotRequest; readonly embedded: DraftedPassage | undefined },
) => readonly PassageProblem[];

export interface ModelDrafterPorts {
  readonly mode: Exclude<DraftingMode, 'embedded'>;
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly rules: PolicyRules;
  readonly ai: AiSwitch;
  readonly outbound: Outbound;
  readonly checks: readonly PassageCheck[];
  /** ISO date. */
  readonly today: () => string;
  /** 16 letters and digits or more, unguessable, new at each call. */
  readonly newTag: () => string;
}
