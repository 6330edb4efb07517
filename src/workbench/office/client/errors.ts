/**
 * The error that Office.js raises, in the shape measured on the real runtime, and the one that says that the stand-in does
 * not know a member. Wording of host errors is ours: Word's is localised and not for users.
 */
export interface DebugInfo {
  readonly code: string;
  readonly message: string;
  readonly errorLocation?: string;
  readonly statement?: string;
  readonly surroundingStatements?: string[];
}

export interface OfficeErrorOptions {
  /** "ContentControl.text": class and member. */
  readonly location?: string;
  /** The member alone, for an error that does not say where it is. */
  readonly member?: string;
  readonly statement?: string;
  readonly message?: string;
  /** Why, for whoever debugs; added to the message. */
  readonly why?: string;
}

/** `OfficeExtension.Error`; its name is "RichApi.Error" in the running library, whatever the documentation says. */
export class RichApiError extends Error {
  readonly traceMessages: string[] = [];
  readonly innerError = undefined;
  readonly debugInfo: DebugInfo;

  constructor(
    readonly code: string,
    options: OfficeErrorOptions = {},
  ) {
    const message = options.message ?? messageFor(code, options);
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = {
      code,
      message,
      ...(options.location === undefined ? {} : { errorLocation: options.location }),
      ...(options.statement === undefined
        ? {}
        : { statement: options.statement, surroundingStatements: [options.statement] }),
    };
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: 'You do not have permissions for the requested operation.',
  GeneralException: 'An internal error has occurred.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: 'The requested item does not exist.',
  NotAllowed: 'This operation is not permitted for the current document.',
  NotImplemented: 'The requested feature is not implemented.',
  RunMustReturnPromise: 'The batch function passed to the ".run" method must return a promise.',
  ValueNotLoaded:
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
};

function messageFor(code: string, options: OfficeErrorOptions): string {
  const member = options.member ?? options.location?.split('.').at(-1) ?? '';
  const path = options.location ?? '';
  if (code === 'PropertyNotLoaded') {
    return `The property '${member}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;
  }
  if (code === 'InvalidObjectPath') {
    return `The object path '${path}' isn't working for what you're trying to do. If you're using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`;
  }
  if (code === 'ApiNotFound') {
    return `The API '${path}' could not be found. It may need a newer version of this host.`;
  }
  const sentence = SENTENCES[code] ?? 'The request failed.';
  return options.why === undefined ? sentence : `${sentence} (${options.why})`;
}

export function officeError(code: string, options?: OfficeErrorOptions): RichApiError {
  return new RichApiError(code, options);
}

/** Somebody asked for a member that the stand-in does not have: a gap of the stand-in, never of Word. */
export class NotInStandInError extends Error {
  constructor(
    readonly owner: string,
    readonly member: string,
  ) {
    super(`${owner}.${member} is not in the stand-in.`);
    this.name = 'NotInStandInError';
  }
}
