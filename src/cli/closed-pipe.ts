/**
 * What happens when whoever reads our output goes away (`paraphe check … | head`): nothing. The command still does what it has to do,
 * and its exit code is its own.
 */
import type { Writable } from 'node:stream';

/** Any other failure of the stream is thrown, as Node does when nobody listens. */
export function toleratesClosedPipe(stream: Pick<Writable, 'on'>): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
