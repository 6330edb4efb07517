/**
 * OVHcloud AI Endpoints. Without a key two requests a minute are served; a body may not be longer than two megabytes; a bad key is
 * 403. Source: ovh/docs, endpoints_guide_01 and _02.
 */
import { COMMON, type EndpointProfile } from './profile';

export const ovhcloud: EndpointProfile = {
  ...COMMON,
  id: 'ovhcloud',
  title: 'OVHcloud AI Endpoints',
  needsKey: false,
  largestBody: 2 * 1024 * 1024,
};
