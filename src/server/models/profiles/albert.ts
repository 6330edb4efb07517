/**
 * Albert API of the DINUM (OpenGateLLM). Errors are `{"detail": …}`; a chunk without choices carries the usage at the end.
 * Source: betagouv/doc.albert-api, 22b7f6d (2026-08).
 */
import type { Range } from '../../../drafting/generation';
import { COMMON, type EndpointProfile } from './profile';

export const albert: EndpointProfile = {
  ...COMMON,
  id: 'albert',
  title: 'Albert API (DINUM)',
  impacts: (usage) => {
    const told = record(usage['impacts']) ?? record(usage['carbon']) ?? {};
    const kgCO2eq = range(told['kgCO2eq']);
    const kWh = range(told['kWh']);
    return { ...(kgCO2eq === undefined ? {} : { kgCO2eq }), ...(kWh === undefined ? {} : { kWh }) };
  },
  writes: ({ type }) => type === undefined || type === 'text-generation' || type === 'image-text-to-text',
};

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;

/** A number, or the two ends of an estimate. */
const range = (value: unknown): Range | undefined => {
  if (typeof value === 'number') return { min: value, max: value };
  const { min, max } = record(value) ?? {};
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
};
