/**
 * The body of a request, in the fields that the endpoint's profile accepts and no other.
 */
import type { ModelCall } from '../../../drafting/model/port';
import type { EndpointConfig } from '../config';
import type { EndpointProfile, JsonMode } from '../profiles/profile';

export const requestBody = (
  { prompt, shape }: ModelCall,
  { model, temperature, maxTokens }: EndpointConfig,
  profile: EndpointProfile,
  mode: JsonMode,
): string =>
  prompt.body((messages) =>
    JSON.stringify({
      model,
      messages: messages.map(({ role, content }) => ({ role, content })),
      temperature,
      max_tokens: maxTokens,
      stream: true,
      ...profile.more,
      ...(shape === undefined ? {} : profile.responseFormat(mode, shape)),
    }),
  );
