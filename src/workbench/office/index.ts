/**
 * Makes a stand-in for Word over the bytes of a .docx: the globals that an add-in sees (`Word`, `Office`, `OfficeExtension`)
 * and the host behind them, for the user's side. It needs no DOM.
 */
import { ClientResult } from './client/client-result';
import { RichApiError } from './client/errors';
import { RequestContext as BaseContext } from './client/request-context';
import { runBatch } from './client/run';
import { createOffice } from './common/office';
import { Host } from './host';
import type { HostOptions } from './host';
import { strict } from './strict';
import { Document } from './word/document';

export { NotInStandInError, RichApiError } from './client/errors';
export { Host } from './host';
export type { Failure, HostEvent, HostOptions } from './host';

class WordContext extends BaseContext {
  readonly document: Document;

  constructor(host: Host) {
    super(host);
    this.document = new Document(this);
  }
}

export interface OfficeHost {
  readonly Word: typeof globalThis.Word;
  readonly Office: typeof globalThis.Office;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly host: Host;
}

export function createOfficeHost(options: HostOptions): OfficeHost {
  const host = new Host(options);
  const make = (given: Host) => new WordContext(given);
  const word = strict('Word', {
    run: (...args: readonly unknown[]): Promise<unknown> => runBatch(make, host, args),
    RequestContext: class extends WordContext {
      constructor() {
        super(host);
      }
    },
  });
  const extension = strict('OfficeExtension', {
    Error: RichApiError,
    ClientResult,
    config: { extendedErrorLogging: false },
  });
  // The stand-in has the members that the add-in uses, each checked against Word's own in its class; the rest throws.
  return {
    Word: word as unknown as OfficeHost['Word'],
    Office: createOffice(host) as unknown as OfficeHost['Office'],
    OfficeExtension: extension as unknown as OfficeHost['OfficeExtension'],
    host,
  };
}
