/**
 * Sentences that no checkable word betrays. One file a rule.
 */
import type { TextRule } from '../roles/find-roles';

const RULES: readonly TextRule[] = [];

export const findSentenceFlags: TextRule = (text) => RULES.flatMap((rule) => rule(text));
