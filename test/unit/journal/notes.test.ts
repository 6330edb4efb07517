/**
 * Notes, checkpoints, cosignatures and proofs against what C2SP publishes and against real checkpoints; and damaged ones.
 */
import fc from 'fast-check';
import { fromBase64, toBase64, toHex } from '../../../src/journal/bytes';
import { checkpointText, parseCheckpoint, signCheckpoint } from '../../../src/journal/note/checkpoint';
import { cosignatureMessage, timeBytes } from '../../../src/journal/note/cosignature';
import { formatVerifierKey, parseVerifierKey, verifierKey } from '../../../src/journal/note/key';
import { formatNote, parseNote, signNote, verifyNote } from '../../../src/journal/note/note';
import { formatLogProof, parseLogProof } from '../../../src/journal/note/tlog-proof';
import { addCheckpointBody, readWitnessAnswer, witnessedPath } from '../../../src/journal/note/witness';
import { testSigner, verifySignature } from '../../support/ed25519';

/** c2sp.org/signed-note, "Example". */
const FOO = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const FOO_NOTE =
  'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';

/** A checkpoint of a public log of Certificate Transparency, with the cosignatures of public witnesses (May 2026). */
const ARCHE = [
  'arche2025h1.staging.ct.transparency.dev',
  '1432088532',
  'U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=',
  '',
  '— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=',
  '— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=',
  '— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==',
  '— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==',
  '— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==',
  '— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==',
  '',
].join('\n');
const ARCHE_LOG =
  'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f';
const WITNESSES = [
  'transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM',
  'witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO',
  'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
  'witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv',
];

/** c2sp.org/tlog-cosignature, "Format". */
const SOFA = [
  'example.com/behind-the-sofa',
  '20852163',
  'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
  '',
  '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=',
  '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==',
  '',
].join('\n');

function key(text: string): NonNullable<ReturnType<typeof parseVerifierKey>> {
  const parsed = parseVerifierKey(text);
  if (parsed === undefined) throw new Error(`not a key: ${text}`);
  return parsed;
}
function note(text: string): NonNullable<ReturnType<typeof parseNote>> {
  const parsed = parseNote(text);
  if (parsed === undefined) throw new Error('not a note');
  return parsed;
}

describe('keys', () => {
  it('are read and written as published', () => {
    for (const text of [FOO, ARCHE_LOG, ...WITNESSES]) expect(formatVerifierKey(key(text))).toBe(text);
    expect(key(FOO)).toMatchObject({ name: 'example.com/foo', id: '530d903a', type: 'note' });
    expect(key(WITNESSES[2] ?? '').type).toBe('cosignature');
  });

  it.each([
    ['another id', FOO.replace('530d903a', '530d903b')],
    ['another name', FOO.replace('foo', 'fop')],
    ['an unknown type', 'foo+1573814f+/////////////////////////////////////////////w=='],
    ['a short key', 'example.com/foo+530d903a+Aeky'],
    ['upper-case id', FOO.replace('530d903a', '530D903A')],
    ['a space in the name', FOO.replace('example.com', 'example com')],
    ['nothing', ''],
  ])('are refused with %s', (_what, text) => expect(parseVerifierKey(text)).toBeUndefined());

  it('cannot be made with a name that a note could not hold', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\nb', 'a\u0001b', 'a\u2003b'])
      expect(() => verifierKey(name, 'note', new Uint8Array(32))).toThrow(RangeError);
    expect(() => verifierKey('a', 'note', new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('notes', () => {
  it('verify as published', () => {
    expect(verifyNote(note(FOO_NOTE), [key(FOO)], verifySignature)).toEqual({
      ok: true,
      by: [{ key: key(FOO) }],
    });
    expect(formatNote(note(FOO_NOTE))).toBe(FOO_NOTE);
  });

  it('keep empty lines of their text, and are parted at the last one', () => {
    // c2sp.org/signed-note, first example.
    const poem =
      'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
    expect(note(poem).text.split('\n')).toHaveLength(5);
    expect(note(poem).signatures).toMatchObject([{ name: 'quasimodo.example/salvatore', id: '367ba04b' }]);
    expect(formatNote(note(poem))).toBe(poem);
  });

  it('ignore signatures of unknown keys, also of another key under the same name', () => {
    const log = key(ARCHE_LOG);
    const witnesses = WITNESSES.map(key);
    const reading = verifyNote(note(ARCHE), [log, ...witnesses], verifySignature);
    expect(reading.ok && reading.by.map((by) => [by.key.name, by.time])).toEqual([
      [log.name, undefined],
      ...witnesses.map(({ name }) => [name, 1779573024]),
    ]);
    expect(verifyNote(note(ARCHE), [key(FOO)], verifySignature)).toEqual({
      ok: false,
      fault: 'unknown-signers',
    });
  });

  it('are refused whole when a known signature is false', () => {
    const forged = note(ARCHE.replace('1432088532', '1432088533'));
    for (const known of [ARCHE_LOG, ...WITNESSES])
      expect(verifyNote(forged, [key(known)], verifySignature)).toEqual({
        ok: false,
        fault: 'bad-signature',
      });
    // One byte of a cosignature's time.
    const late = note(ARCHE.replace('2net5wAAAABqEiEg', '2net5wAAAABqEiEh'));
    expect(verifyNote(late, [key(ARCHE_LOG), key(WITNESSES[2] ?? '')], verifySignature).ok).toBe(false);
    expect(verifyNote(late, [key(ARCHE_LOG)], verifySignature).ok).toBe(true);
  });

  it('count a key once, and survive a verifier that throws', () => {
    const { text, signatures } = note(FOO_NOTE);
    const twice = { text, signatures: [...signatures, ...signatures] };
    expect(verifyNote(twice, [key(FOO)], verifySignature)).toMatchObject({ ok: true, by: [{}] });
    const broken = (): boolean => {
      throw new Error('no such point');
    };
    expect(verifyNote(twice, [key(FOO)], broken)).toEqual({ ok: false, fault: 'bad-signature' });
  });

  it.each([
    ['no signature', 'text\n\n'],
    ['no empty line', FOO_NOTE.replace('\n\n', '\n')],
    ['no text', FOO_NOTE.slice(FOO_NOTE.indexOf('\n\n'))],
    ['no last newline', FOO_NOTE.slice(0, -1)],
    ['something after the signatures', `${FOO_NOTE}more\n`],
    ['a tabulation', FOO_NOTE.replace('an example', 'an\texample')],
    ['a carriage return', FOO_NOTE.replace('\n\n', '\r\n\r\n')],
    ['a hyphen for a dash', FOO_NOTE.replace('—', '-')],
    ['a stray bit in the base64', FOO_NOTE.replace('yaQM=', 'yaQN=')],
    ['base64 without padding', FOO_NOTE.replace('yaQM=', 'yaQM')],
    ['a short signature', 'text\n\n— foo AAAAAA==\n'],
    ['two spaces', FOO_NOTE.replace('foo Uw', 'foo  Uw')],
    ['half a character', FOO_NOTE.replace('message', 'mess\ud83dage')],
    ['too many signatures', `text\n\n${'— foo AAAAAAA=\n'.repeat(65)}`],
    ['too much text', `${'x'.repeat(70_000)}\n\n— foo AAAAAAA=\n`],
  ])('are refused with %s', (_what, text) => expect(parseNote(text)).toBeUndefined());

  it('accept sixteen signatures, as the specification asks', () => {
    expect(note(`text\n\n${'— foo AAAAAAA=\n'.repeat(16)}`).signatures).toHaveLength(16);
  });

  it('are written as they are read, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (noise, at) => {
        const damaged =
          FOO_NOTE.slice(0, at % FOO_NOTE.length) + noise + FOO_NOTE.slice((at % FOO_NOTE.length) + 1);
        const parsed = parseNote(damaged);
        if (parsed !== undefined) expect(formatNote(parsed)).toBe(damaged);
      }),
    );
  });
});

describe('checkpoints', () => {
  it('are read as published, extension lines included', () => {
    const { checkpoint } = parseCheckpoint(SOFA) ?? {};
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
    expect(toBase64(checkpoint?.root ?? new Uint8Array())).toBe(
      'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
    );
    expect(parseCheckpoint(SOFA.replace('=\n\n', '=\nextension\n\n'))?.checkpoint.size).toBe(20852163);
  });

  it('are signed and read back', () => {
    const signer = testSigner('trace.example.fr/21250999600006', 1);
    const head = { origin: signer.key.name, size: 7, root: new Uint8Array(32).fill(9) };
    const signed = parseCheckpoint(signCheckpoint(head, signer));
    expect(signed?.checkpoint).toEqual(head);
    expect(verifyNote(signed?.note ?? note(FOO_NOTE), [signer.key], verifySignature).ok).toBe(true);
  });

  it.each([
    ['a leading zero', SOFA.replace('20852163', '020852163')],
    ['a sign', SOFA.replace('20852163', '-20852163')],
    ['more leaves than can be counted', SOFA.replace('20852163', '9007199254740993')],
    [
      'a short root',
      SOFA.replace(
        'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
        'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jx',
      ),
    ],
    ['no root', SOFA.replace('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', '')],
    ['an empty extension', SOFA.replace('I=\n\n', 'I=\n\n\n')],
    ['no origin', SOFA.replace('example.com/behind-the-sofa\n208', '\n208')],
  ])('are refused with %s', (_what, text) => expect(parseCheckpoint(text)).toBeUndefined());
});

describe('cosignatures', () => {
  it('sign the message that the specification shows', () => {
    const text = SOFA.slice(0, SOFA.indexOf('\n\n') + 1);
    expect(new TextDecoder().decode(cosignatureMessage(text, 1679315147))).toBe(
      'cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    );
    // The time of the published example: 00000000 641850cb.
    expect(toHex(timeBytes(1679315147))).toBe('00000000641850cb');
    expect(toHex((note(SOFA).signatures[1]?.signature ?? new Uint8Array()).subarray(0, 8))).toBe(
      '00000000641850cb',
    );
  });
});

describe('the witness protocol', () => {
  const witness = testSigner('witness.example/w1', 2, 'cosignature');
  const signed = note(SOFA);
  const cosignature = (signer = witness, time = 1700000000): string => {
    const message = cosignatureMessage(signed.text, time);
    const signature = new Uint8Array([...timeBytes(time), ...signer.sign(message)]);
    return formatNote({ text: '', signatures: [{ ...signer.key, signature }] }).slice(1);
  };
  const answer = (
    status: number,
    body = '',
    contentType = 'text/plain',
  ): ReturnType<typeof readWitnessAnswer> =>
    readWitnessAnswer({ status, body, contentType }, signed, witness.key, verifySignature);

  it('asks in the words of the specification', () => {
    const hashes = [
      'PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=',
      'jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=',
    ];
    const proof = hashes.map((hash) => fromBase64(hash) ?? new Uint8Array());
    expect(addCheckpointBody(20852014, proof, SOFA)).toBe(`old 20852014\n${hashes.join('\n')}\n\n${SOFA}`);
    expect(addCheckpointBody(0, [], SOFA)).toBe(`old 0\n\n${SOFA}`);
    expect(witnessedPath('example.com/log')).toMatch(/^[0-9a-f]{64}\/checkpoint$/);
  });

  it('keeps the cosignatures of the witness that was asked, and no other line', () => {
    const other = testSigner('witness.example/w2', 3, 'cosignature');
    expect(answer(200, cosignature())).toEqual({ kind: 'cosigned', lines: [cosignature()] });
    expect(answer(200, cosignature() + cosignature(other))).toEqual({
      kind: 'cosigned',
      lines: [cosignature()],
    });
    expect(answer(200, cosignature(other))).toEqual({ kind: 'refused', why: 'bad-answer' });
    expect(answer(200, 'hello')).toEqual({ kind: 'refused', why: 'bad-answer' });
    expect(answer(200, cosignature().replace('w1 ', 'w1  '))).toEqual({ kind: 'refused', why: 'bad-answer' });
    // A cosignature must say when.
    expect(answer(200, cosignature(witness, 0))).toEqual({ kind: 'refused', why: 'bad-answer' });
  });

  it('reads the size that the witness knows, from the answer of that type only', () => {
    expect(answer(409, '12\n', 'text/x.tlog.size')).toEqual({ kind: 'other-size', size: 12 });
    expect(answer(409, '12', 'text/x.tlog.size')).toEqual({ kind: 'refused', why: 'bad-answer' });
    expect(answer(409, '012\n', 'text/x.tlog.size')).toEqual({ kind: 'refused', why: 'bad-answer' });
    expect(answer(409, '12\n', 'text/html')).toEqual({ kind: 'refused', why: 'bad-answer' });
  });

  it('names every refusal', () => {
    expect(answer(422)).toEqual({ kind: 'refused', why: 'inconsistent' });
    expect(answer(404)).toEqual({ kind: 'refused', why: 'unknown-log' });
    expect(answer(403)).toEqual({ kind: 'refused', why: 'not-ours' });
    expect(answer(500)).toEqual({ kind: 'refused', why: 'bad-answer' });
  });
});

describe('proofs that travel', () => {
  const hash = new Uint8Array(32).fill(7);
  const proof = formatLogProof(73894, [hash, hash], SOFA);

  it('are written as published and read back', () => {
    const line = toBase64(hash);
    expect(proof).toBe(`c2sp.org/tlog-proof@v1\nindex 73894\n${line}\n${line}\n\n${SOFA}`);
    expect(parseLogProof(proof)).toMatchObject({
      index: 73894,
      proof: [hash, hash],
      checkpoint: { size: 20852163 },
    });
    expect(parseLogProof(formatLogProof(0, [], SOFA))).toMatchObject({ index: 0, proof: [] });
    const extra = proof.replace('index', 'extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6\nindex');
    expect(parseLogProof(extra)?.index).toBe(73894);
  });

  it('hold a checkpoint that is kept to the letter', () => {
    expect(checkpointText(parseLogProof(proof)?.checkpoint ?? { origin: '', size: 0, root: hash })).toBe(
      SOFA.slice(0, SOFA.indexOf('\n\n') + 1),
    );
  });

  it.each([
    ['another version', proof.replace('@v1', '@v2')],
    ['a leading zero', proof.replace('index 7', 'index 07')],
    ['no index', proof.replace('index 73894\n', '')],
    ['a short hash', proof.replace(toBase64(hash), 'BwcH')],
    ['no checkpoint', proof.slice(0, proof.indexOf('\n\n') + 2)],
    [
      'too many hashes',
      formatLogProof(
        1,
        Array.from({ length: 64 }, () => hash),
        SOFA,
      ),
    ],
    ['an extra that is not base64', proof.replace('index', 'extra !!\nindex')],
    ['two extras', proof.replace('index', 'extra AAAA\nextra AAAA\nindex')],
    ['nothing', ''],
  ])('are refused with %s', (_what, text) => expect(parseLogProof(text)).toBeUndefined());
});

it('signs a note that verifies with the key it names', () => {
  const signer = testSigner('trace.example.fr/21250999600006', 5);
  const written = formatNote(signNote('ligne é\n', signer));
  expect(verifyNote(note(written), [signer.key], verifySignature).ok).toBe(true);
  const other = { ...signer.key, id: '00000000' };
  expect(verifyNote(note(written), [other], verifySignature)).toEqual({
    ok: false,
    fault: 'unknown-signers',
  });
});
