/**
 * The vocabulary of a request, in one place: what the drafter sends and what "ce qui part" shows are built from the same. It must
 * not send anything.
 */
import type { SlotRequest } from '../drafter';
import type { DraftingMode } from '../passage';
import { collectVocabulary } from './collect';
import { rewriteVocabulary } from './rewritten';
import type { Vocabulary } from './vocabulary';

/** @throws AssemblyError as `collectVocabulary` does */
export const vocabularyOf = (request: SlotRequest, mode: Exclude<DraftingMode, 'embedded'>): Vocabulary =>
  request.rewrite === undefined
    ? collectVocabulary(request, mode === 'rephrase' ? 'outline' : 'all')
    : rewriteVocabulary(request.rewrite.segments, request);
