/**
 * What can go wrong between the add-in and Word, as a closed list of codes. Office's own messages are localised and "not for
 * users": only its codes are read here, and never shown.
 */

export const WORD_ERROR_CODES = [
  'protected', // the document or the place is locked
  'read-only', // opened read-only, or checked out by somebody else
  'search-open', // Word's Find dialog holds the document
  'offline', // Word cannot reach the place where the document lives
  'too-large', // Word refuses so large a request or answer
  'host-too-old', // this Word lacks something that we need
  'not-found', // the passage is not in the document any more
  'line-not-found', // a line that was checked reads otherwise now
  'not-mendable', // the words to be replaced cannot be told apart
  'incomplete', // some of the passage's paragraphs are gone or repeated
  'ledger-not-written', // Word did not keep the custom XML part
  'other-draft', // the document already holds a draft of ours
  'bad-content', // Word refused what it was asked to insert
  'file-unavailable', // Word would not hand over the bytes
  'no-answer', // Word did not answer in time
  'dialog-open', // a window beside Word is still open
  'dialog-blocked', // the browser or the agent refused the window
  'dialog-failed', // the window could not show its page
  'unknown',
] as const;
export type WordErrorCode = (typeof WORD_ERROR_CODES)[number];

/** A failure of Word. `officeCode` and `where` are for the diagnostics page, never for a sentence. */
export class WordError extends Error {
  override readonly name = 'WordError';
  constructor(
    readonly code: WordErrorCode,
    readonly officeCode?: string,
    readonly where?: string,
  ) {
    super(`Word: ${code}${officeCode === undefined ? '' : ` (${officeCode})`}`);
  }
}

/** Office's codes, whichever API raised them (rich API: words; common API: numbers). */
const CODES: Readonly<Record<string, WordErrorCode>> = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  SearchDialogIsOpen: 'search-open',
  ItemNotFound: 'not-found',
  InvalidObjectPath: 'not-found',
  ApiNotFound: 'host-too-old',
  NotImplemented: 'host-too-old',
  UnsupportedOperation: 'host-too-old',
  InvalidArgument: 'bad-content',
  GeneralException: 'bad-content',
  HostRestartNeeded: 'no-answer',
  RequestAborted: 'no-answer',
  Timeout: 'no-answer',
  ConnectionFailure: 'offline',
  ServiceUnavailable: 'offline',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  // Common API (Office.Error.code).
  '2000': 'bad-content',
  '3002': 'protected',
  '5000': 'host-too-old',
  '5001': 'unknown',
  '5002': 'bad-content',
  '5010': 'protected',
  '5012': 'offline',
  '11001': 'file-unavailable',
};

interface OfficeFailure {
  readonly code?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** Any thrown value as a WordError; our own errors pass unchanged. */
export function toWordError(thrown: unknown): WordError {
  if (thrown instanceof WordError) return thrown;
  const { code, debugInfo } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as OfficeFailure;
  const officeCode = typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
  const where = typeof debugInfo?.errorLocation === 'string' ? debugInfo.errorLocation : undefined;
  const known = CODES[officeCode ?? ''] ?? 'unknown';
  // A part that is not there when it is read back was dropped without a word.
  const dropped = known === 'not-found' && where?.startsWith('CustomXmlPart') === true;
  const error = new WordError(dropped ? 'ledger-not-written' : known, officeCode, where);
  error.cause = thrown;
  return error;
}
