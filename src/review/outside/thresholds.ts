/**
 * How much of a passage, outside its mark, is too much. All of it in one place. Measured with these numbers (`npm run outside`;
 * docs/review.md has the tables, a test holds them): no alarm in 3 876 readings of ordinary paragraphs, of which the closest
 * share four pairs; with a fifth of the words touched, 68 % of stretches of 8 to 15 words found, 91 % to 25, 94 % to 40, 99 % beyond.
 */
export const THRESHOLDS = {
  /** Generated words in the same order that are always found. */
  verbatimWords: 8,
  /** Words compared at once for that; runs of them that the fixed text holds do not count. */
  shingleWords: 6,
  /** Two words of sense make a pair when at most this many such words apart in the passage… */
  pairReach: 3,
  /** …or in the text, where somebody may have inserted a word. */
  pairReachInText: 4,
  /** Words of sense in the stretch of text in which pairs are counted. */
  window: 14,
  /** Different pairs of one passage, in one window, that make a rewording. */
  pairs: 6,
  /** Different words in those pairs: a set phrase of four words has six pairs. */
  pairedWords: 5,
} as const;
