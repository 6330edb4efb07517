/**
 * What the readers of single words share: how much a word may be somebody's, and what the rest of the detection knows around it.
 */
import type { Token } from '../text/tokens';

export interface Risk {
  /** From 0 (none) to below `HIDDEN`. */
  readonly risk: number;
  readonly reason: string;
}

/** What the rest of the detection knows of a word. */
export interface Surroundings {
  /** One byte a word: it is hidden, as a person's. */
  readonly named: Uint8Array;
  /** One byte a word: a place, an institution, a brand. */
  readonly protectedWords: Uint8Array;
  /** Lines that a masked name opens. */
  readonly headed: ReadonlySet<number>;
}

export const NONE: Risk = { risk: 0, reason: '' };
/** Between the words of one name. */
export const JOINED = /^(?: |-)$/u;

/** Ranks that texts of the police write short, before a name. */
export const isRank = ({ shape, text }: Token): boolean =>
  shape === 'capitals' &&
  /^(?:BCP|BRI|BC|GPX|GAV|ADJ|ADC|MDL|LTN|CNE|CDT|SGT|CPL|APJA?|OPJ|ASVP|CSP|BRC|GDN|GRD)$/u.test(text);
