/**
 * vLLM on one's own machines. It ignores fields that it does not know without a word; `guided_json` is gone since 0.12, so the form
 * is asked for by `response_format`; errors were flat and became `{"error": …}` in 2025.
 */
import { COMMON, type EndpointProfile } from './profile';

export const vllm: EndpointProfile = {
  ...COMMON,
  id: 'vllm',
  title: 'vLLM',
  more: { stream_options: { include_usage: true } },
  needsKey: false,
};
