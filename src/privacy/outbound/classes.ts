/**
 * Classes of data, and what an endpoint may receive of them. What is not plainly allowed is refused.
 */

/** From what anybody may read to what identifies somebody. */
export const DATA_CLASSES = ['public', 'internal', 'personal'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** As much of an endpoint's policy as this room needs. */
export interface EndpointClasses {
  readonly dataClasses: readonly DataClass[];
}

export const isDataClass = (value: unknown): value is DataClass =>
  DATA_CLASSES.some((known) => known === value);

const rank = (dataClass: DataClass): number => DATA_CLASSES.indexOf(dataClass);

/** What an endpoint may receive at most; undefined when nothing is known of it, or nothing is allowed. */
export function highestAllowed(policy: EndpointClasses | undefined): DataClass | undefined {
  // A policy may come from a file: it is believed only when it is what its type says.
  const listed: unknown = policy?.dataClasses;
  if (!Array.isArray(listed) || listed.length === 0 || !listed.every(isDataClass)) return undefined;
  return listed.reduce((a, b) => (rank(a) >= rank(b) ? a : b));
}

/** Whether who may receive `allowed` may receive this: what is less sensitive is always included. */
export const mayReceive = (allowed: DataClass, dataClass: DataClass): boolean =>
  rank(dataClass) <= rank(allowed);

/** The most sensitive of them; `public` when there is none. */
export const highest = (classes: readonly DataClass[]): DataClass =>
  classes.reduce<DataClass>((a, b) => (rank(a) >= rank(b) ? a : b), 'public');
