/** What an attempt over the API came to: the code of the refusal, for tests that hold it to be refused. */
import { ApiError } from '../../src/server/client';

/** 'done', the code of the problem, or the error itself when it is no refusal. */
export const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof ApiError ? error.problem.code : error),
  );
