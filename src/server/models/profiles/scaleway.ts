/**
 * Scaleway Generative APIs. Queries and tokens are counted by the minute (429); a long answer may end by 504. The address ends
 * by /v1, with or without the project's id before it. Source: scaleway/docs-content, fixing-common-issues.
 */
import { COMMON, type EndpointProfile } from './profile';

export const scaleway: EndpointProfile = {
  ...COMMON,
  id: 'scaleway',
  title: 'Scaleway Generative APIs',
  more: { stream_options: { include_usage: true } },
};
