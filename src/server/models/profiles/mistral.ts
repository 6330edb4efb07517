/**
 * Mistral's own API. It refuses any field that it does not know (422); its errors are flat; reasoning comes as a part of the
 * content. Source: docs.mistral.ai, error glossary; platform-docs-public#7.
 */
import { COMMON, type EndpointProfile } from './profile';

export const mistral: EndpointProfile = {
  ...COMMON,
  id: 'mistral',
  title: 'Mistral',
  writes: ({ capabilities }) =>
    typeof capabilities !== 'object' ||
    capabilities === null ||
    (capabilities as Readonly<Record<string, unknown>>)['completion_chat'] !== false,
};
