/**
 * A small stand-in for an S3-compatible service: one bucket, path-style, with what Paraphe relies on and no more. It computes
 * each signature (AWS Signature Version 4) by itself from the request that it received, checks the digest of the body, honours
 * conditional writes, and fails when told to.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to the next requests of a method, first come first served. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly code: string }
  /** Never answers. */
  | { readonly kind: 'silence' }
  /** Does the work, then closes the connection without an answer. */
  | { readonly kind: 'lost-answer' }
  /** Declares the whole body and sends half of it. */
  | { readonly kind: 'cut' }
  /** Answers with other bytes. */
  | { readonly kind: 'altered' };

export interface S3Stand {
  readonly endpoint: string;
  readonly objects: Map<string, Uint8Array>;
  /** "PUT 200", "GET 403 SignatureDoesNotMatch" … */
  readonly answers: string[];
  readonly faults: { readonly method: string; readonly fault: Fault }[];
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const KEY_ID = 'GKTESTKEY';
const SECRET = 'un/secret+de-test';
const REGION = 'fr-par';
const BUCKET = 'paraphe-archives';

export async function startS3(): Promise<S3Stand> {
  const objects = new Map<string, Uint8Array>();
  const answers: string[] = [];
  const faults: S3Stand['faults'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const method = request.method ?? '';
      const at = faults.findIndex((planned) => planned.method === method);
      const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
      const answer =
        fault?.kind === 'status' ? refusal(fault.status, fault.code) : answerOf(request, body, objects);
      answers.push([method, answer.status, answer.code].filter(Boolean).join(' '));
      send(response, answer, fault);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    objects,
    answers,
    faults,
    env: {
      PARAPHE_S3_ENDPOINT: endpoint,
      PARAPHE_S3_REGION: REGION,
      PARAPHE_S3_BUCKET: BUCKET,
      PARAPHE_S3_ACCESS_KEY_ID: KEY_ID,
      PARAPHE_S3_SECRET_ACCESS_KEY: SECRET,
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly body: Uint8Array;
}

function answerOf(request: IncomingMessage, body: Buffer, objects: Map<string, Uint8Array>): Answer {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
  const wrong = signatureFault(request, body);
  if (wrong !== undefined) return refusal(wrong === 'XAmzContentSHA256Mismatch' ? 400 : 403, wrong);
  const [, bucket, ...rest] = pathname.split('/');
  const key = decodeURIComponent(rest.join('/'));
  if (bucket !== BUCKET) return refusal(404, 'NoSuchBucket');
  if (request.method === 'GET' && key === '') return list(searchParams, objects);
  if (request.method === 'GET') {
    const object = objects.get(key);
    return object === undefined ? refusal(404, 'NoSuchKey') : { status: 200, body: object };
  }
  if (request.method !== 'PUT') return refusal(405, 'MethodNotAllowed');
  if (request.headers['if-none-match'] === '*' && objects.has(key)) return refusal(412, 'PreconditionFailed');
  objects.set(key, new Uint8Array(body));
  return { status: 200, body: new Uint8Array() };
}

/** Two keys a page, so that following pages is needed. */
function list(query: URLSearchParams, objects: Map<string, Uint8Array>): Answer {
  if (query.get('list-type') !== '2') return refusal(400, 'InvalidArgument');
  const after = query.get('continuation-token') ?? '';
  const keys = [...objects.keys()]
    .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
    .sort();
  const page = keys.slice(0, 2);
  const more = keys.length > 2;
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    `<IsTruncated>${more}</IsTruncated>`,
    ...page.map(
      (key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length ?? 0}</Size></Contents>`,
    ),
    ...(more ? [`<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>`] : []),
    '</ListBucketResult>',
  ];
  return { status: 200, body: new TextEncoder().encode(xml.join('')) };
}

function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): void {
  if (fault?.kind === 'silence') return;
  if (fault?.kind === 'lost-answer') {
    response.destroy();
    return;
  }
  const body = Buffer.from(answer.body);
  if (fault?.kind === 'altered' && body.length > 0) body[0] = (body[0] ?? 0) ^ 1;
  response.writeHead(answer.status, { 'content-length': body.length, 'content-type': 'application/xml' });
  if (fault?.kind !== 'cut') {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

function refusal(status: number, code: string): Answer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>no</Message></Error>`;
  return { status, code, body: new TextEncoder().encode(xml) };
}

/** The code of what is wrong with the signature, as the specification of AWS has the receiver compute it. */
function signatureFault(request: IncomingMessage, body: Buffer): string | undefined {
  const header = request.headers.authorization ?? '';
  const [, id, day = '', region, service, names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      header,
    ) ?? [];
  if (id !== KEY_ID) return 'InvalidAccessKeyId';
  const date = String(request.headers['x-amz-date']);
  const age = Date.now() - Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(age) < 15 * 60_000) || !date.startsWith(day)) return 'RequestTimeTooSkewed';
  if (region !== REGION || service !== 's3') return 'AuthorizationHeaderMalformed';
  const signed = names.split(';');
  const required = ['host', 'x-amz-content-sha256', 'x-amz-date'];
  if ('if-none-match' in request.headers) required.push('if-none-match');
  if (!required.every((name) => signed.includes(name))) return 'AccessDenied';

  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...searchParams]
    .map(([name, value]) => [encode(name), encode(value)])
    .sort(([a = '', x = ''], [b = '', y = '']) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
  const path = decodeURIComponent(pathname).split('/').map(encode).join('/');
  const declared = String(request.headers['x-amz-content-sha256']);
  const canonical = [
    request.method,
    path,
    query,
    ...signed.map((name) => `${name}:${String(request.headers[name]).trim().replace(/\s+/g, ' ')}`),
    '',
    names,
    declared,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  );
  const hmac = (key: string | Buffer, text: string): Buffer =>
    createHmac('sha256', key).update(text).digest();
  const signing = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${SECRET}`);
  if (!timingSafeEqual(hmac(signing, toSign), Buffer.from(signature, 'hex'))) return 'SignatureDoesNotMatch';
  if (declared === 'UNSIGNED-PAYLOAD') return body.length === 0 ? undefined : 'AccessDenied';
  return createHash('sha256').update(body).digest('hex') === declared
    ? undefined
    : 'XAmzContentSHA256Mismatch';
}
