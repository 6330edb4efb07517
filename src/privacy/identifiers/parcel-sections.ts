/**
 * The sections of the land register in which a text has parcels that other detectors found. It finds no parcel.
 */
import type { Finding } from '../detector';

const SECTION = /(?:0?[A-Z]|[A-Z]{2})(?= ?(?:n[°o]s? ?)?\d)/u;

export const sectionsTaken = (text: string, taken: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    taken.flatMap(({ type, start, end }) =>
      type === 'PARCEL' ? (SECTION.exec(text.slice(start, end)) ?? []) : [],
    ),
  );
