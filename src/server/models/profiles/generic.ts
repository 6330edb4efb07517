/**
 * Any other endpoint: the common subset, and nothing that a server could refuse. An OpenGateLLM gateway is `albert`.
 */
import { COMMON, type EndpointProfile } from './profile';

export const generic: EndpointProfile = {
  ...COMMON,
  id: 'generic',
  title: 'Autre service compatible avec OpenAI',
  needsKey: false,
};
