/**
 * The seal: it verifies offline years and keys later, any change of the text is found, and whatever is done to the seal
 * itself ends in a named reason, never in an exception.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import type { Signer, VerifySignature } from '../../../src/journal/ed25519';
import type { JournalEvent } from '../../../src/journal/events/kinds';
import { keyRingDocument, parseKeyRing, type KeyRing } from '../../../src/journal/key-ring';
import { canonicalJson, type JsonObject } from '../../../src/journal/json';
import { parseCheckpoint } from '../../../src/journal/note/checkpoint';
import { cosignatureMessage, timeBytes } from '../../../src/journal/note/cosignature';
import { signatureLine } from '../../../src/journal/note/note';
import { formatLogProof, parseLogProof } from '../../../src/journal/note/tlog-proof';
import { changedParagraphs } from '../../../src/journal/seal/paragraphs';
import { SEAL_STEPS, type SealReport } from '../../../src/journal/seal/report';
import { parseSeal, sealText, type Seal } from '../../../src/journal/seal/seal';
import { OUTCOME_SENTENCES, REASON_SENTENCES } from '../../../src/journal/seal/sentences';
import { verifySeal, type SealInput } from '../../../src/journal/seal/verify';
import { signEnvelope } from '../../../src/journal/statement/envelope';
import { testSigner, verifySignature } from '../../support/ed25519';
import {
  digestOf,
  EVENTS,
  FINALISED,
  memoryJournal,
  NADIA,
  ORIGIN,
  PARAGRAPHS,
  ringOf,
  SYLVIE,
  TIME,
} from '../../support/journal';

const AT = EVENTS.indexOf(FINALISED);
const signer = testSigner(ORIGIN, 1);
const witness = testSigner('temoin.example.fr/w1', 8, 'cosignature');
const DIGEST = digestOf('the document');
const noble: VerifySignature = (publicKey, message, signature) =>
  ed25519.verify(signature, message, publicKey);

let sealed: string;
let seal: Seal;
beforeAll(async () => {
  sealed = await memoryJournal([EVENTS.slice(0, 3), EVENTS.slice(3)]).seal(AT);
  const parsed = parseSeal(sealed);
  if (parsed === undefined) throw new Error('no seal');
  seal = parsed;
});

function check(text: string | undefined, more: Partial<SealInput> = {}): SealReport {
  return verifySeal({
    seal: text,
    document: { digest: DIGEST },
    rings: [ringOf()],
    verify: verifySignature,
    ...more,
  });
}
const verdict = (text: string | undefined, more: Partial<SealInput> = {}): string => {
  const { outcome, reason = '' } = check(text, more);
  return `${outcome} ${reason}`.trim();
};
const changed = (more: Partial<Seal>): string => sealText({ ...seal, ...more });

/** A checkpoint with one more signature line. */
function cosigned(proof: string, by: Signer, time: number): string {
  const text = parseLogProof(proof)?.note.text ?? '';
  const signature = new Uint8Array([...timeBytes(time), ...by.sign(cosignatureMessage(text, time))]);
  return proof + signatureLine({ ...by.key, signature });
}

describe('a genuine seal', () => {
  it('is intact, and says what was sealed', () => {
    const report = check(sealed);
    expect(report).toMatchObject({
      outcome: 'intact',
      sealed: { event: FINALISED, origin: ORIGIN, index: AT },
    });
    expect(report.reason).toBeUndefined();
    expect(report.steps.map(({ step, state }) => `${step} ${state}`)).toEqual(
      SEAL_STEPS.map((step) => `${step} ok`),
    );
  });

  it('verifies with the keys as they are published, and with another implementation of Ed25519', () => {
    const ring = parseKeyRing(canonicalJson(keyRingDocument(ringOf())));
    expect(verdict(sealed, { rings: ring === undefined ? [] : [ring], verify: noble })).toBe('intact');
  });

  it('is plain ASCII that no program has a reason to rewrite', () => {
    expect(sealed).toMatch(/^[ -~]*$/);
    expect(sealed).not.toMatch(/[<>&]/);
    expect(verdict(`\n  ${sealed}\n`)).toBe('intact');
  });

  it('verifies without what its readers need not know', () => {
    const opening = seal.opening.filter(({ name }) => !name.endsWith('/sign-in'));
    expect(opening.length).toBeLessThan(seal.opening.length);
    const report = check(changed({ opening }));
    expect(report).toMatchObject({ outcome: 'intact', sealed: { event: { agent: SYLVIE } } });
    expect(JSON.stringify(report.sealed?.event)).not.toContain(NADIA.subject);
  });

  it('says that it is a demonstration’s', async () => {
    const text = await memoryJournal([EVENTS], { demonstration: true }).seal(AT);
    expect(check(text).sealed?.demonstration).toBe(true);
    expect(check(sealed).sealed?.demonstration).toBe(false);
  });
});

describe('a document changed since', () => {
  it('is found, with the paragraphs', () => {
    const now = [...PARAGRAPHS.slice(0, 2), digestOf('another'), ...PARAGRAPHS.slice(3), digestOf('more')];
    const report = check(sealed, { document: { digest: digestOf('another'), paragraphs: now } });
    expect(report).toMatchObject({
      outcome: 'changed',
      reason: 'text-changed',
      changes: { changed: [2, 4], gone: 1 },
    });
    expect(report.sealed?.event).toMatchObject({ agent: SYLVIE });
    expect(report.steps.at(-1)).toEqual({ step: 'document', state: 'failed' });
  });

  it('is found without them', () => {
    expect(check(sealed, { document: { digest: digestOf('x') } })).toMatchObject({ outcome: 'changed' });
    expect(check(sealed, { document: { digest: digestOf('x') } }).changes).toBeUndefined();
  });

  it('points at any edit', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, now) => {
        const { changed: at, gone } = changedParagraphs(before, now);
        if (before.join() === now.join()) expect([at, gone]).toEqual([[], 0]);
        else expect(at.length + gone).toBeGreaterThan(0);
        for (const place of at) expect(place).toBeLessThan(now.length);
        // Taking the changed ones out and the gone ones in gives the same paragraphs, in some order.
        if (at.length !== now.length)
          expect(now.length - at.length + gone).toBeLessThanOrEqual(before.length);
      }),
    );
    expect(changedParagraphs(['a', 'b', 'c'], ['a', 'c', 'b'])).toEqual({ changed: [1, 2], gone: 0 });
    expect(changedParagraphs(['a', 'b', 'c'], ['a', 'c'])).toEqual({ changed: [], gone: 1 });
    expect(changedParagraphs([], ['a'])).toEqual({ changed: [0], gone: 0 });
  });
});

describe('keys', () => {
  it('must be known', () => {
    expect(verdict(sealed, { rings: [] })).toBe('unknown-key unknown-key');
    expect(verdict(sealed, { rings: [ringOf(testSigner(ORIGIN, 2))] })).toBe('unknown-key unknown-key');
    expect(verdict(sealed, { rings: [ringOf(testSigner(ORIGIN, 2)), ringOf()] })).toBe('intact');
  });

  it('are another log’s under another name', () => {
    const elsewhere = ringOf(testSigner('trace.example.fr/21250888600007', 1));
    expect(verdict(sealed, { rings: [elsewhere] })).toBe('unknown-key unknown-key');
  });

  const valid = (
    firstEntry: number,
    lastEntry?: number,
    more: Partial<KeyRing['keys'][number]> = {},
  ): KeyRing => ({
    ...ringOf(),
    keys: [
      {
        key: signer.key,
        firstEntry,
        ...(lastEntry === undefined ? {} : { lastEntry }),
        from: TIME,
        compromised: false,
        ...more,
      },
    ],
  });

  it('must have been in use at that place of the journal, whatever the clock said', () => {
    const last = EVENTS.length - 1;
    expect(verdict(sealed, { rings: [valid(0, last)] })).toBe('intact');
    expect(verdict(sealed, { rings: [valid(AT)] })).toBe('intact');
    expect(verdict(sealed, { rings: [valid(AT + 1)] })).toBe('broken key-not-valid');
    expect(verdict(sealed, { rings: [valid(0, last - 1)] })).toBe('broken key-not-valid');
    expect(verdict(sealed, { rings: [valid(0, undefined, { from: '2099-01-01T00:00:00.000Z' })] })).toBe(
      'intact',
    );
  });

  it('that were compromised need a witness who saw the journal before', () => {
    const until = '2026-12-01T00:00:00.000Z';
    const ring = { ...valid(0, 99, { compromised: true, until }), witnesses: [witness.key] };
    const seconds = Date.parse(until) / 1000;
    expect(verdict(sealed, { rings: [ring] })).toBe('broken key-compromised');
    const before = changed({ proof: cosigned(seal.proof, witness, seconds - 1) });
    expect(verdict(before, { rings: [ring] })).toBe('intact');
    const after = changed({ proof: cosigned(seal.proof, witness, seconds + 1) });
    expect(verdict(after, { rings: [ring] })).toBe('broken key-compromised');
    expect(verdict(before, { rings: [{ ...ring, witnesses: [] }] })).toBe('broken key-compromised');
  });

  it('of old seals stay valid after a rotation, also under a checkpoint of the new key', async () => {
    const next = testSigner(ORIGIN, 3);
    const ring: KeyRing = {
      ...ringOf(),
      keys: [
        { key: signer.key, firstEntry: 0, lastEntry: AT, from: TIME, until: TIME, compromised: false },
        { key: next.key, firstEntry: AT + 1, from: TIME, compromised: false },
      ],
    };
    const halves = [EVENTS.slice(0, AT + 1), EVENTS.slice(AT + 1)];
    const before = await memoryJournal(halves.slice(0, 1)).seal(AT);
    const after = await memoryJournal(halves, { signers: [signer, next] }).seal(AT);
    expect(verdict(before, { rings: [ring] })).toBe('intact');
    expect(verdict(after, { rings: [ring] })).toBe('intact');
    expect(verdict(after, { rings: [{ ...ring, keys: ring.keys.slice(1) }] })).toBe(
      'unknown-key unknown-key',
    );
    expect(verdict(after, { rings: [{ ...ring, keys: ring.keys.slice(0, 1) }] })).toBe(
      'unknown-key unknown-signer',
    );
    // The old key may not sign trees that end after its last entry.
    const late = await memoryJournal(halves).seal(AT);
    expect(verdict(late, { rings: [ring] })).toBe('broken key-not-valid');
  });
});

describe('witnesses', () => {
  it('are counted, each once, and only those that are known', () => {
    const ring = { ...ringOf(), witnesses: [witness.key], quorum: 1 };
    expect(verdict(sealed, { rings: [ring] })).toBe('broken too-few-witnesses');
    const stranger = testSigner('temoin.example.fr/w2', 9, 'cosignature');
    const other = changed({ proof: cosigned(seal.proof, stranger, 1) });
    expect(verdict(other, { rings: [ring] })).toBe('broken too-few-witnesses');
    const good = changed({ proof: cosigned(seal.proof, witness, 1_800_000_000) });
    expect(check(good, { rings: [ring] })).toMatchObject({
      outcome: 'intact',
      sealed: { witnesses: [{ name: witness.key.name, time: 1_800_000_000 }] },
    });
    const twice = changed({ proof: cosigned(cosigned(seal.proof, witness, 1), witness, 2) });
    expect(verdict(twice, { rings: [{ ...ring, quorum: 2 }] })).toBe('broken too-few-witnesses');
  });

  it('must not have signed something else', () => {
    const line = cosigned(seal.proof, witness, 5).slice(seal.proof.length);
    const forged = changed({ proof: seal.proof + line.replace(/(.{30})=?\n$/, 'A'.repeat(30) + '=\n') });
    const ring = { ...ringOf(), witnesses: [witness.key] };
    expect(verdict(forged, { rings: [ring] })).toMatch(
      /^(broken checkpoint-signature|unreadable not-a-proof)$/,
    );
  });
});

describe('a seal made by an enemy', () => {
  it('is unreadable when it is not the one text of a seal', () => {
    const value = JSON.parse(sealed) as JsonObject;
    for (const text of [
      '',
      'null',
      '[]',
      '{}',
      `${sealed}}`,
      sealed.replace('seal:1', 'seal:2'),
      sealed.replace('"format"', '"__proto__":{},"format"'),
      sealed.replace('"format":', '"format": '),
      JSON.stringify(value, null, 1),
      canonicalJson({ ...value, more: 1 }),
      canonicalJson({ ...value, opening: {} }),
      canonicalJson({ ...value, proof: '' }),
      '['.repeat(1_000_000),
      'x'.repeat(7_000_000),
    ])
      expect(verdict(text)).toBe('unreadable not-a-seal');
    expect(verdict(undefined)).toBe('missing no-seal');
  });

  it('is named for what is wrong with it', async () => {
    const journal = memoryJournal([EVENTS]);
    const other = await journal.seal(AT - 1);
    const parsed = parseSeal(other);
    expect(verdict(changed({ entry: '{}' }))).toBe('unreadable not-an-entry');
    expect(verdict(changed({ entry: signEnvelope('{}', signer) }))).toBe('unreadable not-a-statement');
    expect(verdict(changed({ proof: 'x' }))).toBe('unreadable not-a-proof');
    // A genuine statement of another kind.
    expect(verdict(other)).toBe('broken not-a-finalisation');
    // A statement that the journal's key never signed.
    const forged = signEnvelope(payloadOf(seal.entry), testSigner(ORIGIN, 4));
    expect(verdict(changed({ entry: forged.replace(testSigner(ORIGIN, 4).key.id, signer.key.id) }))).toBe(
      'broken statement-signature',
    );
    // A statement that the key signed, and that is not in the journal.
    const signed = signEnvelope(payloadOf(seal.entry).replace('"by":1', '"by":0'), signer);
    expect(verdict(changed({ entry: signed }))).toBe('broken not-in-log');
    // Another document's opening, or none.
    expect(verdict(changed({ opening: parsed?.opening ?? [] }))).toBe('broken opening');
    expect(verdict(changed({ opening: [] }))).toBe('broken digest-withheld');
    // A proof of another entry, of another place, of another log.
    expect(verdict(changed({ proof: parsed?.proof ?? '' }))).toBe('broken not-in-log');
    expect(verdict(changed({ proof: seal.proof.replace(`index ${AT}`, `index ${AT - 1}`) }))).toBe(
      'broken not-in-log',
    );
    expect(verdict(changed({ proof: seal.proof.replace(`index ${AT}`, 'index 999') }))).toBe(
      'broken not-in-log',
    );
    const elsewhere = memoryJournal([EVENTS], { signers: [testSigner('trace.example.fr/1', 1)] });
    const proof = formatLogProof(AT, [], elsewhere.checkpoint);
    expect(verdict(changed({ proof }))).toBe('broken other-log');
    const stolen = memoryJournal([EVENTS], { signers: [testSigner(ORIGIN, 7)] }).checkpoint;
    expect(verdict(changed({ proof: formatLogProof(AT, [], stolen) }))).toBe('unknown-key unknown-signer');
    const size = parseCheckpoint(journal.checkpoint)?.checkpoint.size ?? 0;
    const grown = seal.proof.replace(`\n${size}\n`, `\n${size + 1}\n`);
    expect(verdict(changed({ proof: grown }))).toBe('broken checkpoint-signature');
  });

  it('is found wherever one of its bytes is changed', async () => {
    const { kind, time, documentId, template, agent, digest } = FINALISED;
    const small = { kind, time, documentId, template, agent, digest, agents: [], passages: [] };
    const text = await memoryJournal([[...EVENTS.slice(0, 1), small]]).seal(1);
    expect(verdict(text)).toBe('intact');
    const accepted: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const flip = String.fromCharCode(text.charCodeAt(at) ^ 1);
      const { outcome, reason } = check(text.slice(0, at) + flip + text.slice(at + 1));
      if (outcome === 'intact' || reason === undefined || reason === 'unexpected') accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  it('never makes the verifier throw, nor believe', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(200), fc.string({ unit: 'binary', maxLength: 20 }), (at, cut, noise) => {
        const place = at % sealed.length;
        const text = sealed.slice(0, place) + noise + sealed.slice(place + cut);
        const report = check(text);
        if (text.trim() !== sealed) expect(report.outcome).not.toBe('intact');
        expect(report.reason).not.toBe('unexpected');
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const text = canonicalJson({ format: 'urn:paraphe:seal:1', entry: a, opening: b, proof: a });
        expect(check(text).outcome).toBe('unreadable');
      }),
    );
  });

  it('is not believed by a verifier whose cryptography fails', () => {
    const broken = (): boolean => {
      throw new Error('out of order');
    };
    expect(verdict(sealed, { verify: broken })).toBe('broken statement-signature');
    expect(verdict(sealed, { verify: () => false })).toBe('broken statement-signature');
  });
});

describe('the ring of keys', () => {
  const ring: KeyRing = {
    ...ringOf(),
    keys: [
      { key: signer.key, firstEntry: 0, lastEntry: 4, from: TIME, until: TIME, compromised: true },
      { key: testSigner(ORIGIN, 3).key, firstEntry: 5, from: TIME, compromised: false },
    ],
    witnesses: [witness.key],
    quorum: 1,
  };
  const json = canonicalJson(keyRingDocument(ring));

  it('is read as it is written, also indented', () => {
    expect(parseKeyRing(json)).toEqual(ring);
    expect(parseKeyRing(JSON.stringify(keyRingDocument(ring), null, 2))).toEqual(ring);
  });

  it.each([
    ['another format', json.replace('keys:1', 'keys:2')],
    ['an id that is not its key’s', json.replace(signer.key.id, '00000000')],
    ['a key that is not one', json.replace(/"publicKey":"[^"]*"/, '"publicKey":"AAAA"')],
    ['a log’s key among the witnesses', json.replace('temoin.example.fr/w1+', 'temoin.example.fr/w3+')],
    ['no organisation', json.replace('"organisation":"21250999600006"', '"organisation":""')],
    ['something more', json.replace('"quorum"', '"__proto__":{},"quorum"')],
    ['nothing', ''],
  ])('is refused with %s', (_what, text) => expect(parseKeyRing(text)).toBeUndefined());
});

it('has a French sentence for every outcome and reason', () => {
  for (const sentence of [...Object.values(OUTCOME_SENTENCES), ...Object.values(REASON_SENTENCES)])
    expect(sentence).toMatch(/^[A-ZÀÉ].*\.$/u);
  const event: JournalEvent = FINALISED;
  expect(event.kind).toBe('finalised');
});

function payloadOf(entry: string): string {
  const { payload } = JSON.parse(entry) as { readonly payload: string };
  return Buffer.from(payload, 'base64').toString('utf8');
}
