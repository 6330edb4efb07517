/**
 * What the pane and the workbench may use of the server: the typed client, its errors, and the words of the API.
 */
export { createClient } from './client';
export type { ClientOptions, ParapheClient } from './client';
export { ApiError, UnreachableError } from './errors';
export { isReason, LONGEST_REASON } from '../api/reason';
export { fromBase64, toBase64 } from './base64';
export type { ProblemCode } from '../api/problems';
export type * from '../api/messages';
export type * from '../api/checks';
export type * from '../api/modes';
export type * from '../api/policies';
export type * from '../api/publication';
export type * from '../api/register';
export type { SealCheck, SealTelling, SealUpload } from '../api/seals';
