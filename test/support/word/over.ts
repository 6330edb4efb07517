/**
 * The real adapter over the stand-in for Word: a port, and the host behind it for the user's side and the counting.
 */
import { createOfficeHost, type Host } from '../../../src/workbench/office';
import type { HostProfile } from '../../../src/workbench/profiles';
import { createWordPort } from '../../../src/word/adapter';
import type { WordEnvironment } from '../../../src/word/environment';
import type { WordPort } from '../../../src/word/port';
import { docx } from '../../contract/workbench/docx';

export interface Over {
  readonly word: WordPort;
  readonly host: Host;
  readonly env: WordEnvironment;
  /** Pauses that the adapter asked for, in milliseconds. */
  readonly pauses: number[];
}

export const blank = (): Uint8Array => docx('<w:p/>');

export function over(
  profile: HostProfile,
  bytes: Uint8Array = blank(),
  options: { atomic?: boolean } = {},
): Over {
  const { Word, Office, host } = createOfficeHost({ bytes, profile, ...options });
  const pauses: number[] = [];
  const env: WordEnvironment = {
    run: (batch) => Word.run((context) => batch(context)),
    context: Office.context,
    wait: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    prefersDark: () => false,
  };
  return { word: createWordPort(env), host, env, pauses };
}

/** The round trips that some work takes. */
export async function trips<T>(host: Host, work: () => Promise<T>): Promise<[number, T]> {
  const before = host.roundTrips;
  const result = await work();
  return [host.roundTrips - before, result];
}
