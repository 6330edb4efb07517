/**
 * Asks witnesses to cosign published heads (c2sp.org/tlog-witness). It waits for nobody: a witness that is slow or silent
 * delays nothing. A witness that shows a head of ours which our log does not continue proves that the log was cut or forked.
 */
import type { Hash } from '../../journal/merkle/hashes';
import { parseCheckpoint } from '../../journal/note/checkpoint';
import type { VerifierKey } from '../../journal/note/key';
import {
  addCheckpointBody,
  readWitnessAnswer,
  witnessedPath,
  type WitnessAnswer,
} from '../../journal/note/witness';
import type { WitnessConfig } from './config';
import { verifySignature } from './keys';
import type { PublishedHead } from './publisher';

export interface WitnessStatus {
  readonly witness: string;
  /** Number of entries under the last head that it cosigned for us. */
  readonly cosigned: number;
  /** How the last attempt ended; absent before the first. */
  readonly last?:
    | 'cosigned'
    | 'unreachable'
    | Exclude<WitnessAnswer, { readonly kind: 'cosigned' }>['kind']
    | RefusalReason;
}
type RefusalReason = Extract<WitnessAnswer, { readonly kind: 'refused' }>['why'];

export interface WitnessPorts {
  readonly fetch: typeof fetch;
  /** Proof between two sizes of the stored tree. */
  consistency(log: string, from: number, to: number): Promise<readonly Hash[]>;
  /** Size that the witness cosigned last, as it is stored. */
  cosigned(log: string, witness: VerifierKey): Promise<number>;
  /** Keeps a cosignature: a line of a note, with its newline. */
  keep(log: string, size: number, witness: VerifierKey, line: string): Promise<void>;
  /** A head that the witness shows; it is verified by who receives it. */
  shown(log: string, note: string): Promise<void>;
}

export interface Witnesses {
  /** A head was published. Never throws. */
  published(log: string, head: PublishedHead): void;
  /** Waits until every attempt under way has ended, at most that many milliseconds. */
  settle(log: string, patience: number): Promise<void>;
  status(log: string): readonly WitnessStatus[];
  close(): Promise<void>;
}

/** Milliseconds that a witness has to answer; fewer once the server stops. */
const PATIENCE = 10_000;
const LAST_PATIENCE = 1_000;
const MAX_ANSWER = 64 * 1024;

interface Conversation {
  running?: Promise<void>;
  next?: PublishedHead;
  status: WitnessStatus;
}

export function createWitnesses(configs: readonly WitnessConfig[], ports: WitnessPorts): Witnesses {
  const conversations = new Map<string, Conversation>();
  const of = (log: string, { key }: WitnessConfig): Conversation => {
    const name = `${key.name} ${log}`;
    const known = conversations.get(name) ?? { status: { witness: key.name, cosigned: 0 } };
    conversations.set(name, known);
    return known;
  };
  let closed = false;
  const closing = new AbortController();

  /** One attempt at a time with each witness; heads that come meanwhile make one more, for the last of them. */
  const talk = (log: string, config: WitnessConfig): void => {
    const conversation = of(log, config);
    const { next } = conversation;
    if (conversation.running !== undefined || next === undefined || closed) return;
    delete conversation.next;
    conversation.running = attempt(
      config,
      { ...ports, signal: closing.signal },
      log,
      next,
      conversation.status,
    )
      .then((status) => void (conversation.status = { ...conversation.status, ...status }))
      .finally(() => {
        delete conversation.running;
        talk(log, config);
      });
  };
  const running = (log: string): Promise<void>[] =>
    configs.flatMap((config) => of(log, config).running ?? []);

  return {
    published(log, head) {
      for (const config of configs) {
        of(log, config).next = head;
        talk(log, config);
      }
    },
    async settle(log, patience) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
      const all = async (): Promise<void> => {
        for (let some = running(log); some.length > 0; some = running(log)) await Promise.all(some);
      };
      await Promise.race([all(), late]);
      clearTimeout(timer);
    },
    status: (log) => configs.map((config) => of(log, config).status),
    async close() {
      closed = true;
      const attempts = [...conversations.values()].flatMap((conversation) => conversation.running ?? []);
      const timer = setTimeout(() => closing.abort(), LAST_PATIENCE);
      await Promise.all(attempts);
      clearTimeout(timer);
    },
  };
}

/** Never rejects. */
async function attempt(
  config: WitnessConfig,
  ports: WitnessPorts & { readonly signal: AbortSignal },
  log: string,
  head: PublishedHead,
  asked: WitnessStatus,
): Promise<Partial<WitnessStatus>> {
  try {
    const signed = parseCheckpoint(head.note);
    if (signed === undefined) return { last: 'bad-answer' };
    const ask = async (from: number): Promise<WitnessAnswer> => {
      const proof = from === head.size ? [] : await ports.consistency(log, from, head.size);
      const response = await send(
        ports,
        `${config.url}/add-checkpoint`,
        addCheckpointBody(from, proof, head.note),
      );
      return readWitnessAnswer(response, signed.note, config.key, verifySignature);
    };
    // Asked anew after each start, even for a head that it cosigned: that is how a log that was brought back is noticed.
    if (asked.cosigned >= head.size) return {};
    let answer = await ask(Math.min(await ports.cosigned(log, config.key), head.size));
    // It knows another size than we thought: what it says is where to begin.
    if (answer.kind === 'other-size' && answer.size <= head.size) answer = await ask(answer.size);
    if (answer.kind === 'cosigned') {
      await ports.keep(log, head.size, config.key, answer.lines[0] ?? '');
      return { cosigned: head.size, last: 'cosigned' };
    }
    if (answer.kind === 'other-size' || answer.why === 'inconsistent') await look(config, ports, log);
    return { last: answer.kind === 'refused' ? answer.why : answer.kind };
  } catch {
    return { last: 'unreachable' };
  }
}

/** What the witness holds of our log, if it shows it. */
async function look(
  config: WitnessConfig,
  ports: WitnessPorts & { readonly signal: AbortSignal },
  log: string,
): Promise<void> {
  const { status, body } = await send(ports, `${config.url}/${witnessedPath(log)}`);
  if (status === 200) await ports.shown(log, body);
}

async function send(
  { fetch: request, signal }: { readonly fetch: typeof fetch; readonly signal: AbortSignal },
  url: string,
  body?: string,
): Promise<{ readonly status: number; readonly contentType: string; readonly body: string }> {
  const response = await request(url, {
    ...(body === undefined ? {} : { method: 'POST', body }),
    // A witness that moves must be configured anew.
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body !== null) {
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > MAX_ANSWER) throw new Error('an answer that is too long');
      chunks.push(chunk);
    }
  }
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
