/** What comes over the wire: events cut anywhere, addresses of every kind, refusals in every shape, thoughts that are not shown. */
import * as fc from 'fast-check';
import { readChunk } from '../../../../src/server/models/call/chunk';
import { ReasoningFilter } from '../../../../src/server/models/call/reasoning';
import { detailOf, refusalOf, retryAfter } from '../../../../src/server/models/call/refusal';
import { retryDelay } from '../../../../src/server/models/call/retry';
import { mayConnect, networkSet } from '../../../../src/server/models/http/addresses';
import { EventTooLongError, readEvents, type ServerSentEvent } from '../../../../src/server/models/http/sse';

const eventsIn = async (
  bytes: Uint8Array,
  sizes: readonly number[] = [1_000_000],
): Promise<ServerSentEvent[]> => {
  // oxlint-disable-next-line typescript/require-await -- a stream of bytes already at hand
  const chunks = async function* () {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = sizes[i % sizes.length] ?? 1;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  };
  const found: ServerSentEvent[] = [];
  for await (const event of readEvents(chunks())) found.push(event);
  return found;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const dataIn = async (text: string): Promise<string[]> =>
  (await eventsIn(bytesOf(text))).map(({ data }) => data);

describe('server-sent events', () => {
  // Examples of the WHATWG standard, "9.2.6 Interpreting an event stream", written anew.
  it.each([
    ['one line', 'data: un\n\n', ['un']],
    ['two lines', 'data: un\ndata: deux\n\n', ['un\ndeux']],
    ['one space only is taken off', 'data:  un\n\ndata:deux\n\n', [' un', 'deux']],
    ['empty data', 'data\n\ndata\ndata\n\n', ['', '\n']],
    ['comments and fields that nobody knows', ': ici\nid: 3\nretry: 5\nautre: x\ndata: un\n\n', ['un']],
    ['an event without data', 'event: ping\n\ndata: un\n\n', ['un']],
    ['what is unfinished', 'data: un\n\ndata: deux\n', ['un']],
    ['carriage returns', 'data: un\r\rdata: deux\r\n\r\ndata: trois\n\r\n', ['un', 'deux', 'trois']],
    ['an end by a carriage return', 'data: un\r\r', ['un']],
    ['a mark of order', '\uFEFFdata: un\n\n', ['un']],
    ['a colon in the data', 'data: a:b\n\n', ['a:b']],
  ])('%s', async (_, text, expected) => {
    expect(await dataIn(text)).toEqual(expected);
  });

  it('are named', async () => {
    expect(await eventsIn(bytesOf('event: error\ndata: x\n\ndata: y\n\n'))).toEqual([
      { event: 'error', data: 'x' },
      { event: 'message', data: 'y' },
    ]);
  });

  it('are the same wherever the bytes are cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', ':', ' ', '"') });
    const events = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(events, ends, sizes, async (wanted, end, cuts) => {
        const text = wanted
          .map((lines) => lines.map((data) => `data: ${data}${end}`).join('') + end)
          .join('');
        const found = await eventsIn(bytesOf(text), cuts);
        expect(found.map(({ data }) => data)).toEqual(wanted.map((lines) => lines.join('\n')));
      }),
    );
  });

  it.each(['data: ', ''])('are bounded: %j and a line without end', async (head) => {
    await expect(eventsIn(bytesOf(head + 'x'.repeat(1_100_000)), [65_536])).rejects.toThrow(
      EventTooLongError,
    );
    const lines = eventsIn(bytesOf(`${head}xx\n`.repeat(400_000)), [65_536]);
    if (head === '') expect(await lines).toEqual([]);
    else await expect(lines).rejects.toThrow(EventTooLongError);
  });
});

describe('addresses', () => {
  const none = networkSet([]);
  it.each(['93.184.216.34', '51.159.0.1', '2a01:e0a::1', '2606:4700::1111', '172.32.0.1', '100.128.0.1'])(
    'of the world are connected to: %s',
    (address) => {
      expect(mayConnect(address, none)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '127.8.9.10',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.1.1',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:1::',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:10.0.0.1',
    '::ffff:0a00:0001',
  ])('of one’s own must be listed: %s', (address) => {
    expect(mayConnect(address, none)).toBe(false);
  });

  it('are listed by network', () => {
    const listed = networkSet(['10.1.2.0/24', '127.0.0.1', 'fd00:1::/32']);
    const allowed = ['10.1.2.3', '127.0.0.1', 'fd00:1:2::3', '::ffff:10.1.2.3'];
    expect(allowed.map((address) => mayConnect(address, listed))).toEqual([true, true, true, true]);
    expect(['10.1.3.1', '127.0.0.2', 'fd00:2::1'].map((address) => mayConnect(address, listed))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    '169.254.169.254',
    'fd00:ec2::254',
    '100.100.100.200',
    '168.63.129.16',
    '::ffff:169.254.169.254',
    'x',
    '',
  ])('are never those of a cloud’s secrets, nor none: %s', (address) => {
    expect(mayConnect(address, networkSet(['0.0.0.0/0', '::/0']))).toBe(false);
  });

  it.each(['10.0.0.0/33', '10.0.0/8', 'nom', '10.0.0.0/8/8', '::/129', '10.0.0.0/-1', ''])(
    'are no network: %j',
    (network) => {
      expect(() => networkSet([network])).toThrow(RangeError);
    },
  );
});

describe('a refusal', () => {
  it('keeps a few words of its reason, and never the input that FastAPI repeats', () => {
    const body = JSON.stringify({
      detail: [
        {
          loc: ['body', 'foo'],
          msg: 'Extra inputs are not permitted',
          input: 'Mme Ozanne',
          ctx: { x: 'Mme Ozanne' },
        },
        { loc: ['body', 'bar'], msg: 'Field required' },
      ],
    });
    expect(detailOf(body)).toBe('body.foo: Extra inputs are not permitted; body.bar: Field required');
    expect(detailOf(JSON.stringify({ error: { message: 'x'.repeat(900) } }))).toHaveLength(300);
    for (const other of ['', '<html>', '[]', 'null', '{"detail":3}', '{"error":{}}'])
      expect(detailOf(other)).toBe('');
  });

  it.each([
    [400, '{"error":{"message":"response_format json_schema is not supported"}}', true],
    [422, '{"detail":"Unsupported guided decoding grammar"}', true],
    [400, '{"message":"temperature must be below 1"}', false],
    [503, '{"message":"json_schema"}', false],
  ])('of status %i says whether the form is the reason: %s', (status, body, aboutForm) => {
    expect(refusalOf(status, body, 'm', undefined).aboutForm).toBe(aboutForm);
  });

  it.each([
    ['3', 3],
    [' 0 ', 0],
    ['1.2', 2],
    ['Thu, 26 Nov 2026 10:00:30 GMT', 30],
    ['Thu, 26 Nov 2026 09:00:00 GMT', 0],
    ['bientôt', undefined],
    ['-5', 0],
    [undefined, undefined],
  ])('says when to come back: %j', (header, seconds) => {
    const found = retryAfter(header, Date.parse('2026-11-26T10:00:00Z'));
    // A negative number is read as a date by JavaScript: any answer but a wait is good.
    if (header === '-5') expect(found ?? 0).toBe(seconds);
    else expect(found).toBe(seconds);
  });

  it('is waited for with jitter, twice at most, within bounds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        (random, asked) => {
          const delays = [1, 2, 3].map((retry) =>
            retryDelay({ kind: 'busy', retryAfterSeconds: asked }, retry, random),
          );
          expect(delays[2]).toBeUndefined();
          for (const [i, delay] of delays.slice(0, 2).entries())
            if (asked > 15) expect(delay).toBeUndefined();
            else {
              expect(delay).toBeGreaterThanOrEqual(asked * 1000);
              expect(delay).toBeLessThanOrEqual(asked * 1000 + 500 * 2 ** (i + 1));
            }
        },
      ),
    );
    expect(retryDelay({ kind: 'request-refused', status: 422 }, 1, 0)).toBeUndefined();
    expect(retryDelay({ kind: 'timeout-first-token', ms: 1 }, 1, 0)).toBeUndefined();
    expect(retryDelay({ kind: 'cancelled' }, 1, 0)).toBeUndefined();
  });
});

describe('a chunk', () => {
  it.each([
    ['{"choices":[]}', { text: '', thinking: false, failed: false }],
    ['{"choices":[{"delta":{"content":"é"}}]}', { text: 'é', failed: false }],
    [
      '{"choices":[{"delta":{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}}]}',
      { text: 'ab' },
    ],
    ['{"choices":[{"delta":{"content":[{"type":"thinking","thinking":[]}]}}]}', { text: '', thinking: true }],
    ['{"choices":[{"delta":{"content":null,"reasoning_content":"r"}}]}', { text: '', thinking: true }],
    ['{"choices":[{"delta":{},"finish_reason":"stop"}]}', { finish: 'stop' }],
    ['{"choices":[{"text":"a"}]}', { text: 'a' }],
    ['{"error":{"message":"x"}}', { failed: true }],
    ['{"error":null,"choices":[]}', { failed: false }],
    ['{"object":"error","message":"x"}', { failed: true }],
    ['{"detail":"x"}', { failed: true }],
    ['null', { text: '', failed: false }],
    ['[]', { text: '', failed: false }],
  ])('%s', (data, expected) => {
    expect(readChunk(data)).toMatchObject(expected);
  });

  it('that is no JSON is none', () => {
    expect(readChunk('{"choices"')).toBeUndefined();
  });
});

describe('thoughts in tags', () => {
  const filtered = (text: string, size: number): string => {
    const filter = new ReasoningFilter();
    let shown = '';
    for (let at = 0; at < text.length; at += size) shown += filter.read(text.slice(at, at + size));
    return shown + filter.end();
  };

  it.each([
    ['<think>je pense</think>\n{"a":1}', '{"a":1}'],
    [' \n<think></think>{}', '{}'],
    ['{"a":"<think>"}', '{"a":"<think>"}'],
    ['<thème>', '<thème>'],
    ['<thi', '<thi'],
    ['  texte', '  texte'],
    ['<think>sans fin', ''],
    ['', ''],
  ])('are not shown, wherever they are cut: %j', (text, expected) => {
    for (let size = 1; size <= text.length + 1; size++) expect(filtered(text, size)).toBe(expected);
  });
});
