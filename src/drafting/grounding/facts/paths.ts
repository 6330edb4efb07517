/** Paths of facts ("works_period.from"): names of keys and ranks in lists, parted by dots. */

import type { Origin } from './evidence';

/** The key as the form has it, for people to read. */
export const keyTold = (origin: Origin | undefined): string => origin?.said ?? origin?.id ?? '';

/** The record or the list that holds it: "works_period"; empty for a key of the facts themselves. */
export const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');
