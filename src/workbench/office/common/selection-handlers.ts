/**
 * `addHandlerAsync` and `removeHandlerAsync` of `Office.context.document`, for the one event that Word has in every version: the selection
 * moved. As in Word it says neither where nor why, and comes in a later turn. Belief: typing alone does not raise it, moving the caret does.
 */
import type { Host, HostEvent } from '../host';
import { answer, CommonError } from './async-result';

const EVENT = 'documentSelectionChanged';
type Handler = (event: { readonly type: string }) => void;

export function selectionHandlers(host: Host) {
  const handlers = new Map<Handler, () => void>();
  const known = (type: string): void => {
    if (type !== EVENT) throw new CommonError(5010, 'UnsupportedEvent', `Word does not raise ${type}.`);
  };
  return {
    addHandlerAsync(type: string, handler: Handler, ...args: readonly unknown[]): void {
      answer(args, () => {
        known(type);
        if (handlers.has(handler))
          throw new CommonError(5007, 'EventHandlerAdditionFailed', 'The handler is there already.');
        const raise = (event: HostEvent): void => {
          if (event.kind === 'selected') queueMicrotask(() => handlers.has(handler) && handler({ type }));
        };
        handlers.set(handler, host.listen(raise));
      });
    },

    /** Without a handler in its options it removes all. */
    removeHandlerAsync(type: string, ...args: readonly unknown[]): void {
      answer(args, ({ handler }) => {
        known(type);
        const gone = handler === undefined ? [...handlers.keys()] : [handler as Handler];
        for (const one of gone) {
          const stop = handlers.get(one);
          if (stop === undefined)
            throw new CommonError(5003, 'EventHandlerNotExist', 'The handler was not added.');
          stop();
          handlers.delete(one);
        }
      });
    },
  };
}
