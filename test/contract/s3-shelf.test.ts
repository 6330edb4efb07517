/**
 * Archived files in a bucket: what is kept comes back byte for byte or not at all, nothing is put over anything, and each way
 * in which the service fails is told apart. Against a stand-in that checks signatures.
 */
import { readSeal } from '../../src/document/seal-part';
import { readStorageConfig } from '../../src/server/store/config';
import { DamagedFileError, ShelfUnavailableError } from '../../src/server/store/errors';
import { openStorage } from '../../src/server/store/open';
import { openS3Shelf } from '../../src/server/store/s3/shelf';
import type { FileShelf } from '../../src/server/store/shelf';
import { Desk } from '../support/desk';
import { read } from '../support/file';
import { NOW } from '../support/documents';
import { startS3, type Fault, type S3Stand } from '../support/s3';

const OURS = '21250999600006';
const THEIRS = '21250888600007';
const bytes = new TextEncoder().encode('contenu « é »'.repeat(1000));
const PATIENCE = { timeout: 300, pause: 5, attempts: 3 };

let s3: S3Stand;
beforeEach(async () => {
  s3 = await startS3();
});
afterEach(() => s3.stop());

const shelfOf = (env: Readonly<Record<string, string>> = {}): FileShelf => {
  const { s3: config } = readStorageConfig({ ...s3.env, ...env }, '/nowhere');
  if (config === undefined) throw new Error('no bucket is configured');
  return openS3Shelf(config, PATIENCE);
};
const fail = (method: string, ...faults: readonly Fault[]): void => {
  s3.faults.push(...faults.map((fault) => ({ method, fault })));
};
const broken: Fault = { kind: 'status', status: 500, code: 'InternalError' };

it('keeps bytes by their digest, for their organisation alone, and lists them', async () => {
  const shelf = shelfOf({ PARAPHE_S3_PREFIX: 'mairie/paraphe/' });
  const kept = [];
  for (let i = 0; i < 5; i += 1) kept.push(await shelf.keep(OURS, new Uint8Array([...bytes, i])));
  s3.objects.set('mairie/paraphe/LISEZ-MOI.txt', bytes);
  s3.objects.set(`autre/${OURS}/${kept[0] ?? ''}.docx`, bytes);
  expect(await shelf.read(OURS, kept[3] ?? '')).toEqual(new Uint8Array([...bytes, 3]));
  expect(await shelf.read(THEIRS, kept[3] ?? '')).toBeUndefined();
  const listed = [];
  for await (const { organisation, sha256 } of shelf.list()) listed.push(`${organisation}/${sha256}`);
  expect(listed.sort()).toEqual(kept.map((sha256) => `${OURS}/${sha256}`).sort());
  expect([...s3.objects.keys()]).toContain(`mairie/paraphe/${OURS}/${kept[0] ?? ''}.docx`);
  expect(s3.answers.filter((answer) => / 4/.test(answer))).toEqual(['GET 404 NoSuchKey']);
});

it('puts nothing over what is there', async () => {
  const shelf = shelfOf();
  const name = await shelf.keep(OURS, bytes);
  expect(await shelf.keep(OURS, bytes)).toBe(name);
  s3.objects.set(`${OURS}/${name}.docx`, new TextEncoder().encode('autre chose'));
  await expect(shelf.keep(OURS, bytes)).rejects.toThrow(DamagedFileError);
  await expect(shelf.read(OURS, name)).rejects.toThrow(DamagedFileError);
  expect(new TextDecoder().decode(s3.objects.get(`${OURS}/${name}.docx`))).toBe('autre chose');
});

it('never leaves its prefix', async () => {
  const shelf = shelfOf();
  await expect(shelf.keep('../other', bytes)).rejects.toThrow(RangeError);
  await expect(shelf.read(OURS, '../secret')).rejects.toThrow(RangeError);
  expect(s3.answers).toEqual([]);
});

describe('a service that fails', () => {
  it.each<[string, Fault]>([
    ['breaks', broken],
    ['asks to slow down', { kind: 'status', status: 503, code: 'SlowDown' }],
    ['is busy with the same name', { kind: 'status', status: 409, code: 'ConditionalRequestConflict' }],
    ['does not answer', { kind: 'silence' }],
    ['loses its answer', { kind: 'lost-answer' }],
  ])('and %s is asked again', async (_, fault) => {
    const shelf = shelfOf();
    fail('PUT', fault, fault);
    const name = await shelf.keep(OURS, bytes);
    fail('GET', fault);
    expect(await shelf.read(OURS, name)).toEqual(bytes);
  });

  it('and cuts a body short is asked again, or told unreachable; half a file is never given', async () => {
    const shelf = shelfOf();
    const name = await shelf.keep(OURS, bytes);
    fail('GET', { kind: 'cut' });
    expect(await shelf.read(OURS, name)).toEqual(bytes);
    fail('GET', { kind: 'cut' }, { kind: 'cut' }, { kind: 'cut' });
    await expect(shelf.read(OURS, name)).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('and answers with other bytes is not believed', async () => {
    const shelf = shelfOf();
    const name = await shelf.keep(OURS, bytes);
    fail('GET', { kind: 'altered' });
    await expect(shelf.read(OURS, name)).rejects.toThrow(DamagedFileError);
  });

  it('for good is told apart from one that refuses', async () => {
    const shelf = shelfOf();
    fail('PUT', broken, broken, broken);
    await expect(shelf.keep(OURS, bytes)).rejects.toMatchObject({ reason: 'unreachable' });
    expect(s3.answers).toHaveLength(PATIENCE.attempts);
    const wrong = [
      [{ PARAPHE_S3_SECRET_ACCESS_KEY: 'faux' }, 'refused'],
      [{ PARAPHE_S3_ACCESS_KEY_ID: 'faux' }, 'refused'],
      [{ PARAPHE_S3_REGION: 'us-east-1' }, 'refused'],
      [{ PARAPHE_S3_BUCKET: 'autre-compartiment' }, 'no-bucket'],
    ] as const;
    for (const [env, reason] of wrong) {
      await expect(shelfOf(env).keep(OURS, bytes)).rejects.toMatchObject({ reason });
      await expect(shelfOf(env).read(OURS, 'a'.repeat(64))).rejects.toMatchObject({ reason });
    }
    fail('PUT', { kind: 'status', status: 501, code: 'NotImplemented' });
    await expect(shelf.keep(OURS, bytes)).rejects.toMatchObject({ reason: 'unsupported' });
    fail('PUT', { kind: 'status', status: 301, code: 'PermanentRedirect' });
    await expect(shelf.keep(OURS, bytes)).rejects.toMatchObject({ reason: 'unsupported' });
    await s3.stop();
    await expect(shelf.keep(OURS, bytes)).rejects.toMatchObject({ reason: 'unreachable' });
    expect(s3.objects.size).toBe(0);
  });
});

it('holds what the product finalises, and only that', async () => {
  const desk = await Desk.open(undefined, s3.env);
  try {
    const draft = await desk.approveAll(await desk.draft('note-service'));
    expect(s3.objects.size).toBe(0);
    const final = await desk.finalise(draft);
    expect([...s3.objects.values()].map((object) => Buffer.from(object).equals(final))).toEqual([true]);
    const archived = read(await desk.services.archivedFile(desk.agent, draft.id));
    expect(archived.scan.digest).toBe(read(final).scan.digest);
    expect(readSeal(archived.pkg).status).toBe('ok');
    const refused = { kind: 'status', status: 403, code: 'AccessDenied' } as const;
    fail('GET', refused);
    await expect(desk.services.archivedFile(desk.agent, draft.id)).rejects.toThrow(ShelfUnavailableError);
  } finally {
    await desk.leave();
  }
});

it('is asked at the start, so that a wrong key is told then', async () => {
  const config = readStorageConfig({ ...s3.env, PARAPHE_S3_SECRET_ACCESS_KEY: 'faux' }, '/nowhere');
  const refusal = await openStorage(config, NOW).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ShelfUnavailableError);
  expect((refusal as Error).message).toContain('refuse la clé d’accès');
  expect(`${JSON.stringify(config)} ${(refusal as Error).message}`).not.toContain('faux');
});
