/**
 * The kinds of endpoints, by the name that a configuration gives them.
 */
import { albert } from './albert';
import { generic } from './generic';
import { llamaCpp } from './llama-cpp';
import { lmStudio } from './lm-studio';
import { mistral } from './mistral';
import { ollama } from './ollama';
import { ovhcloud } from './ovhcloud';
import type { EndpointProfile } from './profile';
import { scaleway } from './scaleway';
import { vllm } from './vllm';

export const PROFILES: readonly EndpointProfile[] = [
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

export const PROFILE_IDS = PROFILES.map(({ id }) => id);

export const profileNamed = (id: string): EndpointProfile | undefined =>
  PROFILES.find((profile) => profile.id === id);
