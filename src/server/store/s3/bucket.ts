/**
 * Speaks to one bucket of an S3-compatible service: path-style addresses, signed requests, a bounded wait, a few attempts.
 * It knows objects by their key, and nothing of files or organisations.
 */
import { AwsClient } from 'aws4fetch';
import { sha256 } from '../../sha256';
import type { S3Config } from '../config';
import { ShelfUnavailableError } from '../errors';

/** How patient to be, in milliseconds. */
export interface S3Patience {
  readonly timeout: number;
  /** Before the second attempt; doubled before each next one. */
  readonly pause: number;
  readonly attempts: number;
}

export interface Bucket {
  /** Puts an object, unless there is one of that key. */
  putNew(key: string, bytes: Uint8Array, type: string): Promise<'put' | 'exists'>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** Keys that begin with the prefix. */
  keys(prefix: string): AsyncIterable<string>;
}

interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
}

export function openBucket(config: S3Config, patience: S3Patience): Bucket {
  const { endpoint, region, bucket } = config;
  const client = new AwsClient({
    accessKeyId: config.accessKeyId.reveal(),
    secretAccessKey: config.secretAccessKey.reveal(),
    service: 's3',
    region,
  });
  const failure = (reason: ShelfUnavailableError['reason'], cause?: unknown): ShelfUnavailableError =>
    new ShelfUnavailableError(bucket, reason, cause);

  const once = async (path: string, init: RequestInit): Promise<Answer> => {
    const request = await client.sign(`${endpoint}/${bucket}${path}`, init);
    const signal = AbortSignal.timeout(patience.timeout);
    const response = await fetch(request, { signal, redirect: 'manual' });
    // Read here: a body that is cut short fails as the request itself does.
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  };

  /** Asks until there is an answer that says something; @throws ShelfUnavailableError */
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    let cause: unknown;
    for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
      if (attempt > 0)
        await new Promise((resolve) => setTimeout(resolve, patience.pause * 2 ** (attempt - 1)));
      try {
        const answer = await once(path, init);
        // 409: two conditional writes of one key at the same moment.
        if (answer.status < 500 && answer.status !== 429 && answer.status !== 409) return answer;
        if (answer.status === 501) throw failure('unsupported', codeIn(answer));
        cause = `${answer.status} ${codeIn(answer)}`;
      } catch (error) {
        if (error instanceof ShelfUnavailableError) throw error;
        cause = error;
      }
    }
    throw failure('unreachable', cause);
  };

  const refusal = (answer: Answer): ShelfUnavailableError => {
    const code = codeIn(answer);
    if (answer.status === 401 || answer.status === 403) return failure('refused', code);
    if (answer.status === 404) return failure('no-bucket', code);
    return failure('unsupported', `${answer.status} ${code}`);
  };

  return {
    async putNew(key, bytes, type) {
      const answer = await ask(`/${key}`, {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: {
          'content-type': type,
          // Of what was meant: the service refuses a body that was changed on its way.
          'x-amz-content-sha256': sha256(bytes),
          'if-none-match': '*',
        },
      });
      if (answer.status === 200) return 'put';
      if (answer.status === 412) return 'exists';
      throw refusal(answer);
    },

    async get(key) {
      const answer = await ask(`/${key}`);
      if (answer.status === 200) return answer.bytes;
      if (answer.status === 404 && codeIn(answer) !== 'NoSuchBucket') return undefined;
      throw refusal(answer);
    },

    async *keys(prefix) {
      for (let token: string | undefined = ''; token !== undefined;) {
        const query = new URLSearchParams({ 'list-type': '2', prefix });
        if (token !== '') query.set('continuation-token', token);
        const answer = await ask(`?${query.toString()}`);
        if (answer.status !== 200) throw refusal(answer);
        const xml = new TextDecoder().decode(answer.bytes);
        if (!xml.includes('<ListBucketResult')) throw failure('unsupported', 'not a list of objects');
        for (const [, key = ''] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) yield key;
        token = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(xml)?.[1];
      }
    },
  };
}

/** The code of an error, "NoSuchKey". */
function codeIn({ bytes }: Answer): string {
  return /<Code>(\w+)<\/Code>/.exec(new TextDecoder().decode(bytes.subarray(0, 4096)))?.[1] ?? '';
}
