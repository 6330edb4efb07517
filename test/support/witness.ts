/**
 * A witness for tests (c2sp.org/tlog-witness) on a real port: it cosigns what grows, refuses the rest as the specification
 * says, and shows what it cosigned. It can also be made to fail.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromBase64, fromDecimal, toHex } from '../../src/journal/bytes';
import { consistencyFault } from '../../src/journal/merkle/verify';
import { parseCheckpoint, type Checkpoint } from '../../src/journal/note/checkpoint';
import { cosignatureMessage, timeBytes } from '../../src/journal/note/cosignature';
import { formatVerifierKey, type VerifierKey } from '../../src/journal/note/key';
import { signatureLine, verifyNote } from '../../src/journal/note/note';
import { createHash } from 'node:crypto';
import { testSigner, verifySignature } from './ed25519';

export interface TestWitness {
  readonly url: string;
  readonly key: VerifierKey;
  /** `PARAPHE_WITNESSES` for this witness. */
  readonly config: string;
  /** Logs whose heads it will cosign. */
  trust(log: VerifierKey): void;
  /** Sizes that it cosigned, in order. */
  readonly cosigned: readonly number[];
  /** Every status that it answered to `add-checkpoint`. */
  readonly answers: readonly number[];
  /** Answers this from now on; nothing: as it should. */
  fail(answer?: (response: ServerResponse) => void): void;
  stop(): Promise<void>;
}

interface Known {
  readonly checkpoint: Checkpoint;
  /** The note with our cosignature. */
  readonly note: string;
}

export async function startWitness(name = 'temoin.example.fr/w1', seed = 40): Promise<TestWitness> {
  const signer = testSigner(name, seed, 'cosignature');
  const logs = new Map<string, VerifierKey[]>();
  const known = new Map<string, Known>();
  const cosigned: number[] = [];
  const answers: number[] = [];
  let failure: ((response: ServerResponse) => void) | undefined;

  const add = (body: string): { readonly status: number; readonly text?: string; readonly type?: string } => {
    const end = body.indexOf('\n\n');
    const [first = '', ...lines] = body.slice(0, end).split('\n');
    const signed = parseCheckpoint(body.slice(end + 2));
    const old = first.startsWith('old ') ? fromDecimal(first.slice(4)) : undefined;
    const proof = lines.flatMap((line) => fromBase64(line) ?? []);
    if (
      end < 0 ||
      signed === undefined ||
      old === undefined ||
      proof.length !== lines.length ||
      proof.length > 63
    )
      return { status: 400 };
    const { checkpoint, note } = signed;
    const keys = logs.get(checkpoint.origin);
    if (keys === undefined) return { status: 404 };
    if (!verifyNote(note, keys, verifySignature).ok) return { status: 403 };
    if (old > checkpoint.size) return { status: 400 };
    const last = known.get(checkpoint.origin)?.checkpoint;
    if (old !== (last?.size ?? 0))
      return { status: 409, text: `${last?.size ?? 0}\n`, type: 'text/x.tlog.size' };
    if (
      last === undefined
        ? proof.length > 0
        : consistencyFault({ from: last, to: checkpoint, proof }) !== undefined
    )
      return { status: 422 };
    const time = Math.floor(Date.now() / 1000);
    const signature = new Uint8Array([
      ...timeBytes(time),
      ...signer.sign(cosignatureMessage(note.text, time)),
    ]);
    const line = signatureLine({ ...signer.key, signature });
    known.set(checkpoint.origin, { checkpoint, note: body.slice(end + 2) + line });
    cosigned.push(checkpoint.size);
    return { status: 200, text: line };
  };

  const shown = (path: string): string | undefined =>
    [...known].find(([origin]) => path === `/${toHex(sha256(origin))}/checkpoint`)?.[1].note;

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (failure !== undefined) {
        failure(response);
        return;
      }
      if (request.method === 'POST' && request.url === '/add-checkpoint') {
        const { status, text = '', type = 'text/plain' } = add(Buffer.concat(chunks).toString('utf8'));
        answers.push(status);
        response.writeHead(status, { 'content-type': type }).end(text);
        return;
      }
      const note = shown(request.url ?? '');
      response.writeHead(note === undefined ? 404 : 200).end(note);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    key: signer.key,
    config: `${formatVerifierKey(signer.key)} ${url}`,
    trust: (log) => void logs.set(log.name, [...(logs.get(log.name) ?? []), log]),
    cosigned,
    answers,
    fail: (answer) => (failure = answer),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const sha256 = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());
