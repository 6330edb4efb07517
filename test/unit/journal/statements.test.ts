/**
 * Statements: what is personal or textual never stands in a leaf, everything comes back when it is opened, nothing else
 * opens, and nothing that is not on the list is accepted.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromHex, utf8 } from '../../../src/journal/bytes';
import { EVENT_KINDS, type JournalEvent } from '../../../src/journal/events/kinds';
import { canonicalJson, parseCanonical, type Json, type JsonObject } from '../../../src/journal/json';
import { commitment, disclose, isOpenedBy } from '../../../src/journal/statement/commitment';
import {
  isEnvelopeSignedBy,
  parseEnvelope,
  preAuthentication,
  signEnvelope,
} from '../../../src/journal/statement/envelope';
import { InvalidEventError } from '../../../src/journal/statement/split';
import {
  openStatement,
  readStatement,
  writeStatement,
  type Statement,
} from '../../../src/journal/statement/statement';
import { testSigner, verifySignature } from '../../support/ed25519';
import {
  countingBytes,
  digestOf,
  EVENTS,
  FINALISED,
  NADIA,
  ORIGIN,
  SYLVIE,
  TIME,
} from '../../support/journal';

const write = (event: JournalEvent, demonstration = false): ReturnType<typeof writeStatement> =>
  writeStatement(event, { randomBytes: countingBytes(), demonstration });
function read(payload: string): Statement {
  const reading = readStatement(payload);
  if (!reading.ok) throw new Error(reading.fault);
  return reading.statement;
}

interface Raw {
  readonly subject: readonly { readonly name: string }[];
  readonly predicate: { readonly clear: JsonObject; readonly committed: Readonly<Record<string, string>> };
}
const raw = (payload: string): Raw => JSON.parse(payload) as Raw;

describe('every kind of event', () => {
  it('is in the table below', () => {
    expect(new Set(EVENTS.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
  });

  it.each(EVENTS.map((event) => [event.kind, event] as const))('%s comes back whole', (_kind, event) => {
    const { payload, openings } = write(event);
    expect(openStatement(read(payload), openings)).toEqual(event);
  });

  it.each(EVENTS.map((event) => [event.kind, event] as const))(
    '%s says nothing of persons and words',
    (_kind, event) => {
      const { payload, openings } = write(event);
      const told = [NADIA, SYLVIE].flatMap(({ name, id }) => [name, `"${id}"`]);
      const hidden = [...told, NADIA.subject, NADIA.issuer, 'nadia.perrin', 'Visa vérifié'];
      for (const word of hidden) expect(payload).not.toContain(word);
      // Digests of words can be guessed; in clear there are those of rules and templates only.
      const digests = payload.match(/[0-9a-f]{64}/g) ?? [];
      const inClear = 'content' in event ? [event.content] : [];
      const committed = openings.map(commitment);
      const names = [digestOf(raw(payload).subject[0]?.name ?? '')];
      for (const digest of digests) expect([...committed, ...inClear, ...names]).toContain(digest);
    },
  );
});

describe('what was erased', () => {
  const { payload, openings } = write(FINALISED);

  it('is left out, and the rest still opens', () => {
    const left = openings.filter(({ about }) => about !== NADIA.id);
    const event = openStatement(read(payload), left);
    expect(event).toMatchObject({ kind: 'finalised', agent: SYLVIE, digest: FINALISED.digest });
    expect(event?.kind === 'finalised' && event.agents).toEqual([{}, { agent: SYLVIE }]);
    expect(openStatement(read(payload), [])).toMatchObject({
      kind: 'finalised',
      passages: [{ slot: 'motives' }],
    });
  });

  it('names the person of whom each opening tells', () => {
    const about = (name: string): string | undefined =>
      openings.find((opening) => opening.name === name)?.about;
    expect(about('agent')).toBe(SYLVIE.id);
    expect(about('agents/0/agent')).toBe(NADIA.id);
    expect(about('agents/0/agent/sign-in')).toBe(NADIA.id);
    expect(about('digest')).toBeUndefined();
  });

  it('can be shown without how its agents signed in', () => {
    const shown = openings.filter(({ name }) => !name.endsWith('/sign-in'));
    const event = openStatement(read(payload), shown);
    const { id, name, role, siret } = NADIA;
    expect(event?.kind === 'finalised' && event.agents[0]?.agent).toEqual({ id, name, role, siret });
  });
});

describe('commitments', () => {
  it('are SHA-256 over the salt and the canonical JSON of name and value', () => {
    const salt = 'ab'.repeat(32);
    const expected = createHash('sha256')
      .update(Buffer.from(salt, 'hex'))
      .update('{"name":"reason","value":{"a":[1,"é"],"b":null}}')
      .digest('hex');
    expect(commitment({ name: 'reason', salt, value: { b: null, a: [1, 'é'] } })).toBe(expected);
  });

  it('open with their own salt, name and value only', () => {
    const { disclosure: opening, commitment: made } = disclose(
      'agent',
      { id: 'a', name: 'Nadia' },
      countingBytes()(32),
    );
    expect(made).toBe(commitment(opening));
    const committed = { agent: made, reason: made };
    expect(isOpenedBy(committed, opening)).toBe(true);
    expect(isOpenedBy(committed, { ...opening, name: 'reason' })).toBe(false);
    expect(isOpenedBy(committed, { ...opening, value: { id: 'a', name: 'Nadir' } })).toBe(false);
    for (const salt of ['', 'zz'.repeat(32), 'ab'.repeat(31), opening.salt.toUpperCase(), '00'.repeat(32)])
      expect(isOpenedBy(committed, { ...opening, salt })).toBe(false);
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(isOpenedBy(committed, { ...opening, name })).toBe(false);
  });

  it('are different each time for the same value', () => {
    const randomBytes = countingBytes();
    const [a, b] = [disclose('n', 'v', randomBytes(32)), disclose('n', 'v', randomBytes(32))];
    expect(a.disclosure.salt).toHaveLength(64);
    expect(a.commitment).not.toBe(b.commitment);
    expect(() => disclose('n', 'v', randomBytes(31))).toThrow(RangeError);
  });

  it('of one statement have each a salt of their own', () => {
    const { openings } = write(FINALISED);
    expect(openings.length).toBeGreaterThan(5);
    expect(new Set(openings.map(({ salt }) => salt)).size).toBe(openings.length);
    for (const { salt } of openings) expect(salt).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('openings made by an enemy', () => {
  const { payload, openings } = write(FINALISED);

  it('are refused when they say something else', () => {
    for (const opening of openings) {
      const others = openings.filter((other) => other !== opening);
      expect(openStatement(read(payload), [...others, { ...opening, value: 'x' }])).toBeUndefined();
      expect(
        openStatement(read(payload), [...others, { ...opening, name: `${opening.name}x` }]),
      ).toBeUndefined();
    }
    expect(openStatement(read(payload), [...openings, ...openings])).toBeUndefined();
  });
});

describe('statements that are not ours', () => {
  const { payload } = write(EVENTS[4] ?? FINALISED);
  const value = raw(payload);
  const changed = (more: object): string => canonicalJson({ ...value, ...more });
  const predicate = (more: object): string => changed({ predicate: { ...value.predicate, ...more } });
  const clear = (more: object): string => predicate({ clear: { ...value.predicate.clear, ...more } });

  it.each([
    ['another type of statement', changed({ _type: 'https://in-toto.io/Statement/v0.1' })],
    ['no subject', changed({ subject: [] })],
    [
      'a subject of another document',
      changed({ subject: [{ ...value.subject[0], name: 'urn:paraphe:passage:x:y' }] }),
    ],
    ['a member that we do not know', changed({ more: 1 })],
    ['no time', predicate({ time: undefined })],
    ['a time that is not one', predicate({ time: 'hier' })],
    ['a demonstration that is false', predicate({ demonstration: false })],
    ['an unknown decision', clear({ decision: 'skipped' })],
    ['a member of the event that we do not know', clear({ more: 'x' })],
    ['a name in clear', clear({ agent: { id: 'a', name: 'Nadia' } })],
    [
      'a commitment that its kind does not have',
      predicate({ committed: { ...value.predicate.committed, x: 'a'.repeat(64) } }),
    ],
    ['no commitment to who did it', predicate({ committed: { digest: value.predicate.committed.digest } })],
    ['clear values that are a list', predicate({ clear: [] })],
    ['a member named __proto__', payload.replace('"clear":{', '"clear":{"__proto__":{"x":1},')],
    ['white space', payload.replace(':', ': ')],
    ['a repeated member', payload.replace('"clear":', '"clear":{},"clear":')],
    ['nothing', ''],
    ['a number', '1'],
    ['nesting without end', '['.repeat(100_000)],
  ])('are refused with %s', (_what, text) => {
    expect(readStatement(text)).toEqual({ ok: false, fault: 'malformed' });
  });

  it('are refused when their type is not on the list', () => {
    for (const type of [
      'urn:paraphe:reviewed:2',
      'urn:paraphe:constructor:1',
      'https://slsa.dev/provenance/v1',
    ])
      expect(readStatement(changed({ predicateType: type }))).toEqual({ ok: false, fault: 'unknown-type' });
  });

  it('never make the reader throw', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string(), (json, at, noise) => {
        readStatement(json);
        const place = at % payload.length;
        readStatement(payload.slice(0, place) + noise + payload.slice(place + 1));
        parseEnvelope(json);
      }),
    );
  });
});

describe('events that cannot be entered', () => {
  const event = EVENTS[4] as JournalEvent & { kind: 'reviewed' };
  it.each([
    ['an unknown kind', { ...event, kind: 'guessed' }, 'kind'],
    ['a field that the kind does not have', { ...event, nom: 'Perrin' }, 'nom'],
    ['no agent', { ...event, agent: undefined }, 'agent'],
    ['an agent without name', { ...event, agent: { id: 'a' } }, 'agent'],
    ['an agent with something more', { ...event, agent: { ...NADIA, email: 'n@example.fr' } }, 'agent'],
    ['a decision that is not one', { ...event, decision: 'maybe' }, 'decision'],
    ['a digest that is not one', { ...event, digest: 'abc' }, 'digest'],
    ['a time without seconds', { ...event, time: '2026-11-21T09:00Z' }, 'time'],
    ['an id with a space', { ...event, documentId: 'Nadia Perrin' }, 'documentId'],
    ['a reason without end', { ...event, reason: 'x'.repeat(20_001) }, 'reason'],
    ['passages that are not a list', { ...FINALISED, passages: {} }, 'passages'],
    [
      'a passage of another shape',
      { ...FINALISED, passages: [{ ...FINALISED.passages[0], slot: 1 }] },
      'passages/0/slot',
    ],
  ])('are refused with %s', (_what, wrong, field) => {
    const attempt = (): unknown => write(wrong as JournalEvent);
    expect(attempt).toThrow(InvalidEventError);
    expect(fieldOf(attempt)).toBe(field);
  });
});

function fieldOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error instanceof InvalidEventError ? error.field : String(error);
  }
}

describe('envelopes', () => {
  const signer = testSigner(ORIGIN, 1);

  it('sign the encoding that DSSE publishes', () => {
    // github.com/secure-systems-lab/dsse, protocol.md: the example of PAE.
    const encoded = preAuthentication('http://example.com/HelloWorld', utf8('hello world'));
    expect(new TextDecoder().decode(encoded)).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('are signed for their exact payload', () => {
    const { payload } = write(FINALISED);
    const envelope = parseEnvelope(signEnvelope(payload, signer));
    expect(envelope).toMatchObject({ payload, keyId: `${ORIGIN}+${signer.key.id}` });
    if (envelope === undefined) throw new Error('no envelope');
    expect(isEnvelopeSignedBy(envelope, signer.key, verifySignature)).toBe(true);
    expect(isEnvelopeSignedBy(envelope, testSigner(ORIGIN, 2).key, verifySignature)).toBe(false);
    const other = { ...envelope, payload: payload.replace('amended', 'approved') };
    expect(isEnvelopeSignedBy(other, signer.key, verifySignature)).toBe(false);
  });

  it('are refused unless they are the one text of an envelope', () => {
    const entry = signEnvelope('{}', signer);
    const value = JSON.parse(entry) as JsonObject & { readonly signatures: readonly Json[] };
    expect(parseEnvelope(entry)?.payload).toBe('{}');
    for (const wrong of [
      `${entry} `,
      entry.replace('in-toto', 'in-toti'),
      canonicalJson({ ...value, signatures: [] }),
      canonicalJson({ ...value, signatures: [...value.signatures, ...value.signatures] }),
      canonicalJson({ ...value, payload: '/w==' }),
      canonicalJson({ ...value, payload: 'e30' }),
      canonicalJson({ ...value, more: 1 }),
    ])
      expect(parseEnvelope(wrong)).toBeUndefined();
  });
});

describe('canonical JSON', () => {
  it('follows RFC 8785', () => {
    expect(canonicalJson({ '10': 1, '9': 2, é: 'œ', a: [true, null, 1.5, 1e21], '\u20ac': '\n' })).toBe(
      '{"10":1,"9":2,"a":[true,null,1.5,1e+21],"é":"œ","€":"\\n"}',
    );
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
  });

  it('is the only text of its value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const canonical = canonicalJson(JSON.parse(text) as Json);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(text));
        expect(parseCanonical(canonical, canonical.length)).toEqual(JSON.parse(text));
        expect(parseCanonical(canonical, canonical.length - 1)).toBeUndefined();
        expect(parseCanonical(` ${canonical}`, 1e9)).toBeUndefined();
      }),
    );
  });
});

it('says in every statement of a demonstration that it is one', () => {
  for (const event of EVENTS) {
    expect(read(write(event, true).payload).demonstration).toBe(true);
    expect(read(write(event, false).payload).demonstration).toBe(false);
  }
  expect(TIME).toBe(read(write(FINALISED).payload).time);
  expect(fromHex('zz', 1)).toBeUndefined();
});
