/**
 * llama-server, of llama.cpp. Its documentation asks for the schema beside the type; it answers 503 while the model is loading, and
 * adds `timings` and `reasoning_content`. Source: ggml-org/llama.cpp, tools/server/README.md.
 */
import { COMMON, type EndpointProfile } from './profile';

export const llamaCpp: EndpointProfile = {
  ...COMMON,
  id: 'llama-cpp',
  title: 'llama.cpp (llama-server)',
  responseFormat: (mode, form) =>
    mode === 'json_schema'
      ? { response_format: { type: 'json_object', schema: form.jsonSchema } }
      : COMMON.responseFormat(mode, form),
  more: { stream_options: { include_usage: true } },
  needsKey: false,
};
