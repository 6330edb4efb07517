/**
 * What one kind of endpoint accepts, and how it answers: the differences between servers that all call themselves compatible with
 * OpenAI. A profile is one file and one line in `index`; it is named in the configuration, never guessed from an address.
 */
import type { Usage } from '../../../drafting/generation';

/** How a model can be held to a form. `none`: only by asking; the answer is checked all the same. */
export type JsonMode = 'json_schema' | 'json_object' | 'none';

export interface AnswerForm {
  readonly name: string;
  readonly jsonSchema: Readonly<Record<string, unknown>>;
}

export interface EndpointProfile {
  readonly id: string;
  /** As an administrator knows it. */
  readonly title: string;
  /** Tried in this order: the next one when the endpoint refuses the form. */
  readonly jsonModes: readonly JsonMode[];
  /** The fields that ask for a form. */
  readonly responseFormat: (mode: JsonMode, form: AnswerForm) => Readonly<Record<string, unknown>>;
  /** Fields beside model, messages, stream, temperature, max_tokens. */
  readonly more: Readonly<Record<string, unknown>>;
  /** A long prompt is cut without a word: the count of tokens read must be plausible. */
  readonly cutsSilently: boolean;
  readonly needsKey: boolean;
  /** Largest body, in bytes. */
  readonly largestBody?: number;
  /** Energy and carbon, when the endpoint tells them. */
  readonly impacts: (usage: Readonly<Record<string, unknown>>) => Pick<Usage, 'kgCO2eq' | 'kWh'>;
  /** Whether an entry of GET /models can write text. */
  readonly writes: (entry: Readonly<Record<string, unknown>>) => boolean;
}

/** What most of them have in common; a profile says only what differs. */
export const COMMON: Omit<EndpointProfile, 'id' | 'title'> = {
  jsonModes: ['json_schema', 'json_object', 'none'],
  responseFormat: (mode, { name, jsonSchema }) => {
    if (mode === 'none') return {};
    return {
      response_format:
        mode === 'json_object'
          ? { type: 'json_object' }
          : { type: 'json_schema', json_schema: { name, schema: jsonSchema, strict: true } },
    };
  },
  more: {},
  cutsSilently: false,
  needsKey: true,
  impacts: () => ({}),
  writes: () => true,
};
