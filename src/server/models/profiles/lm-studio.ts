/**
 * LM Studio, on the agent's or the service's own machine. It takes a schema, and refuses `json_object`.
 */
import { COMMON, type EndpointProfile } from './profile';

export const lmStudio: EndpointProfile = {
  ...COMMON,
  id: 'lm-studio',
  title: 'LM Studio',
  jsonModes: ['json_schema', 'none'],
  needsKey: false,
};
