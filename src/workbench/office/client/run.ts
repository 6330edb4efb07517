/**
 * `Word.run`: gives a context to a script, sends what is left in the queue at its end, and releases its objects.
 */
import type { Host } from '../host';
import { ClientObject } from './client-object';
import { officeError } from './errors';
import { RequestContext } from './request-context';

export async function runBatch<V, C extends RequestContext>(
  make: (host: Host) => C,
  host: Host,
  args: readonly unknown[],
): Promise<V> {
  const batch = args.at(-1) as (context: C) => Promise<V>;
  const given = args.length > 1 ? args[0] : undefined;
  const [object] = Array.isArray(given) ? (given as unknown[]) : [given];
  const context = object instanceof ClientObject ? (object.context as C) : make(host);
  try {
    const promise: unknown = batch(context);
    if (typeof (promise as PromiseLike<V> | undefined)?.then !== 'function')
      throw officeError('RunMustReturnPromise');
    const value = await (promise as Promise<V>);
    await context.sync();
    return value;
  } finally {
    context.finish();
  }
}
