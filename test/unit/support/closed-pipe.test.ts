/** A reader that goes away: the command says nothing of it, and any other fault of the stream is not hidden. */
import { PassThrough } from 'node:stream';
import { toleratesClosedPipe } from '../../../src/cli/closed-pipe';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

it('lets a closed pipe pass, and nothing else', () => {
  const stream = new PassThrough();
  toleratesClosedPipe(stream);
  expect(() => stream.emit('error', failure('EPIPE'))).not.toThrow();
  expect(() => stream.emit('error', failure('ENOSPC'))).toThrow('ENOSPC');
});
