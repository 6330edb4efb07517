/**
 * What an agent may be allowed to do. The names alone: which role may do what is `identity/rights`'s business.
 */
export const ACTIONS = ['read', 'draft', 'review', 'finalise', 'audit', 'administer'] as const;
export type Action = (typeof ACTIONS)[number];
