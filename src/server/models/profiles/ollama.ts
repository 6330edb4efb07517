/**
 * Ollama. The size of its context cannot be set through /v1 (4 096 tokens by default) and a longer prompt is CUT WITHOUT A WORD:
 * make an alias with a larger `num_ctx`, and the count of tokens that it read is compared with what was sent. The key is ignored.
 */
import { COMMON, type EndpointProfile } from './profile';

export const ollama: EndpointProfile = {
  ...COMMON,
  id: 'ollama',
  title: 'Ollama',
  more: { stream_options: { include_usage: true } },
  cutsSilently: true,
  needsKey: false,
};
