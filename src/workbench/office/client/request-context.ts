/**
 * A request context: the queue of what a script asked, sent to the host at `sync`. It runs nothing itself.
 */
import type { Host } from '../host';
import type { ClientObject } from './client-object';
import { officeError } from './errors';

export interface Action {
  readonly object: ClientObject<unknown>;
  /** Name of the member, for error reports. */
  readonly statement: string;
  /** Does it now; what it returns hands values over once the batch has succeeded. */
  run(): unknown;
}

export class RequestContext {
  private queue: Action[] = [];
  private readonly objects = new Set<ClientObject<unknown>>();
  readonly trackedObjects = {
    add: (object: Tracked | readonly Tracked[]): void => {
      for (const one of asList(object)) one.track();
    },
    remove: (object: Tracked | readonly Tracked[]): void => {
      for (const one of asList(object)) one.untrack();
    },
  };

  constructor(readonly host: Host) {}

  enqueue(action: Action): void {
    this.queue.push(action);
  }

  register(object: ClientObject<unknown>): void {
    this.objects.add(object);
  }

  load(object: { load(option?: never): unknown }, option?: unknown): void {
    (object.load as (input?: unknown) => unknown)(option);
  }

  /** Sends the queue. An empty queue costs no round trip. */
  async sync<V>(passThrough?: V): Promise<V> {
    const batch = this.queue;
    this.queue = [];
    if (batch.length > 0) {
      const stale = batch.find((action) => !action.object.usable);
      if (stale) throw officeError('InvalidObjectPath', { location: stale.object.definition().kind });
      await this.host.execute(batch);
    } else {
      await Promise.resolve();
    }
    return passThrough as V;
  }

  /** Runs at once the pending instantiation of an object that a load path has just made. */
  settle(object: ClientObject<unknown>): void {
    const index = this.queue.findIndex(
      (action) => action.object === object && action.statement === 'instantiate',
    );
    const [action] = index < 0 ? [] : this.queue.splice(index, 1);
    const deliver = action?.run();
    if (isDelivery(deliver)) this.host.onSuccess(deliver);
  }

  /** End of the run: objects that nobody tracks can no longer be asked anything. */
  finish(): void {
    for (const object of this.objects) object.release();
    this.objects.clear();
  }
}

export function isDelivery(answer: unknown): answer is () => void {
  return typeof answer === 'function';
}

interface Tracked {
  track(): unknown;
  untrack(): unknown;
}

function asList(object: Tracked | readonly Tracked[]): readonly Tracked[] {
  return Array.isArray(object) ? (object as readonly Tracked[]) : [object as Tracked];
}
