/** Policies of review for tests, and who drafted. */
import type { ReviewPolicy } from '../../src/review/policy';

export const ROLES = ['drafter', 'legal-reviewer', 'administrator'];
/** Of letters and notes, by default. */
export const FREE: ReviewPolicy = { roles: ROLES, authorAlone: true, reviewers: 1 };
/** Of orders and deliberations, by default. */
export const STRICT: ReviewPolicy = { roles: ROLES, authorAlone: false, reviewers: 1 };
export const NADIA = { id: 'nadia-perrin', name: 'Nadia Perrin, responsable des services techniques' };
