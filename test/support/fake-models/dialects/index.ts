/** The dialects, one for each profile of the product. */
import { brokenTurns, PLAIN, unknownField, type Dialect } from './dialect';

const flat = (status: number, message: string): string =>
  JSON.stringify({ object: 'error', message, type: 'invalid_request_error', param: null, code: status });

/** FastAPI: a list of problems for 422, a string otherwise. It repeats the input. */
const fastApi = (status: number, message: string): string =>
  JSON.stringify({
    detail:
      status === 422
        ? [{ type: 'extra_forbidden', loc: ['body', 'foo'], msg: message, input: 'CE QUI A ÉTÉ ENVOYÉ' }]
        : message,
  });

const albert: Dialect = {
  ...PLAIN,
  id: 'albert',
  error: fastApi,
  keyStatus: 401,
  refuses: (body) => {
    const field = unknownField(body);
    return field === undefined ? undefined : { status: 422, message: 'Extra inputs are not permitted' };
  },
  // Always a last chunk without choices, asked for or not, with what the call cost.
  closing: (usage) => [
    {
      choices: [],
      usage: {
        ...usage,
        cost: 0.0001,
        impacts: { kWh: 0.002, kgCO2eq: 0.0003 },
        carbon: { kWh: { min: 0.001, max: 0.003 }, kgCO2eq: { min: 0.0002, max: 0.0004 } },
      },
    },
  ],
};

const mistral: Dialect = {
  ...PLAIN,
  id: 'mistral',
  error: flat,
  keyStatus: 401,
  refuses: (body) => {
    const field = unknownField(body);
    if (field !== undefined) return { status: 422, message: `extra_forbidden: ${field}` };
    return brokenTurns(body) ? { status: 400, message: 'Expected last role User or Tool' } : undefined;
  },
  // The content may be a list of parts.
  delta: (text) => ({ content: text.length % 2 === 0 ? text : [{ type: 'text', text }] }),
  closing: () => [],
  last: (usage) => ({ usage }),
};

const scaleway: Dialect = {
  ...PLAIN,
  id: 'scaleway',
  error: flat,
  keyStatus: 403,
  refuses: (body) => {
    const field = unknownField(body, ['stream_options']);
    if (field !== undefined) return { status: 400, message: `${field} is not supported` };
    return brokenTurns(body) ? { status: 400, message: 'conversation roles must alternate' } : undefined;
  },
};

const ovhcloud: Dialect = {
  ...PLAIN,
  id: 'ovhcloud',
  keyStatus: 403,
  refuses: (body) =>
    JSON.stringify(body).length > 2 * 1024 * 1024
      ? { status: 413, message: 'Request entity too large' }
      : undefined,
};

const vllm: Dialect = {
  ...PLAIN,
  id: 'vllm',
  extra: { system_fingerprint: null, prompt_logprobs: null },
};

const ollama: Dialect = {
  ...PLAIN,
  id: 'ollama',
  extra: { system_fingerprint: 'fp_ollama' },
  // 4 096 tokens of context: what stands before is lost, without a word.
  reads: (text) => text.slice(-16_000),
};

const llamaCpp: Dialect = {
  ...PLAIN,
  id: 'llama-cpp',
  refuses: ({ response_format: format }) =>
    format?.type === 'json_schema' && !('schema' in format)
      ? { status: 400, message: 'response_format needs a schema' }
      : undefined,
  last: () => ({ timings: { predicted_per_second: 12.5 } }),
};

const lmStudio: Dialect = {
  ...PLAIN,
  id: 'lm-studio',
  error: (_, message) => JSON.stringify({ error: message }),
  refuses: ({ response_format: format }) =>
    format?.type === 'json_object'
      ? { status: 400, message: "'response_format.type' must be 'json_schema' or 'text'" }
      : undefined,
  closing: () => [],
};

const generic: Dialect = { ...PLAIN, id: 'generic', closing: () => [] };

export const DIALECTS: readonly Dialect[] = [
  albert,
  mistral,
  scaleway,
  ovhcloud,
  vllm,
  ollama,
  llamaCpp,
  lmStudio,
  generic,
];

export { fastApi, flat };
