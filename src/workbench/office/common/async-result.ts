/**
 * The callback style of the common API: results come later, errors as values, never as exceptions.
 */
export interface AsyncError {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}

export interface Result {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error: AsyncError | undefined;
  readonly asyncContext: unknown;
}

export type Callback = (result: Result) => void;

/** An error that a callback reports; codes are those of Office's documentation. */
export class CommonError extends Error {
  constructor(
    readonly code: number,
    name: string,
    message: string,
  ) {
    super(message);
    this.name = name;
  }
}

interface Options {
  readonly asyncContext?: unknown;
}

/** Splits `(options?, callback?)` and answers in a later turn. */
export function answer(args: readonly unknown[], work: (options: Record<string, unknown>) => unknown): void {
  const callback = args.find((arg): arg is Callback => typeof arg === 'function');
  const options = (args.find((arg) => typeof arg === 'object' && arg !== null) ?? {}) as Options &
    Record<string, unknown>;
  queueMicrotask(() => {
    const { asyncContext } = options;
    let result: Result;
    try {
      result = { status: 'succeeded', value: work(options), error: undefined, asyncContext };
    } catch (thrown) {
      const { code, name, message } =
        thrown instanceof CommonError
          ? thrown
          : { code: 5001, name: 'InternalError', message: String(thrown) };
      result = { status: 'failed', value: undefined, error: { code, name, message }, asyncContext };
    }
    callback?.(result);
  });
}
