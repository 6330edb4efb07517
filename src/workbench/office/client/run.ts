/**
 * `Word.run`: gives a context to a script, sends what is left in the queue at its end, and releases its objects.
 */
import type { Host } from '../host';
import { ClientObject } from './client-object';
import { officeError } from './errors';
import type { RequestContext } from './request-context';

export async function runBatch(
  make: (host: Host) => RequestContext,
  host: Host,
  args: readonly unknown[],
): Promise<unknown> {
  const batch = args.at(-1) as (context: never) => unknown;
  const given = args.length > 1 ? args[0] : undefined;
  const [object] = Array.isArray(given) ? (given as unknown[]) : [given];
  const context = object instanceof ClientObject ? object.context : make(host);
  try {
    const promise = batch(context as never);
    if (!isThenable(promise)) throw officeError('RunMustReturnPromise');
    const value = await promise;
    await context.sync();
    return value;
  } finally {
    context.finish();
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
}
