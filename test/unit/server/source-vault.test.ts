/** Texts of attached documents at rest: sealed, bound to their draft, each agent's own, forgotten, and sealed again with a new key. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keysInFolder, type MappingKeys } from '../../../src/server/privacy/mapping-keys';
import { rotateMappingKey } from '../../../src/server/privacy/rotate';
import { createSourceVault, type MayJoin, type SourceVault } from '../../../src/server/sources/source-vault';
import { SourceGoneError } from '../../../src/server/sources/source-gone';
import { SourceUnreadableError } from '../../../src/server/sources/source-unreadable';
import type { Database } from '../../../src/server/store/sql';
import { numbered, type SourceText } from '../../../src/sources/source-text';
import { NOW } from '../../support/documents';
import { onEachEngine, type Place } from '../../support/store/engines';

const OURS = '21250999600006';
const owner = { organisation: OURS, agent: 'nadia' };
const draft = { organisation: OURS, documentId: 'doc-1' };
const text: SourceText = {
  id: 's1',
  name: 'lettre.txt',
  excerpts: [{ id: 's1.1', place: 'ligne 1', text: 'Zzqx demeure rue Basse.' }],
};
const masked = numbered({ ...text, excerpts: [{ id: 's1.1', place: 'ligne 1', text: 'Un riverain.' }] }, 2);

let folder: string;
let keys: MappingKeys;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-keys-'));
  keys = keysInFolder(folder, (size) => new Uint8Array(randomBytes(size)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

onEachEngine((newPlace) => {
  let place: Place;
  let database: Database;
  let vault: SourceVault;
  let now = NOW;
  beforeEach(async () => {
    now = NOW;
    place = await newPlace();
    ({ database } = (await place.open()).storage);
    vault = createSourceVault(database, keys, {
      now: () => now,
      randomBytes: (size) => new Uint8Array(randomBytes(size)),
    });
  });
  afterEach(() => place.remove());

  const keep = (id: string, mayJoin: MayJoin = () => undefined): Promise<void> =>
    vault.keep(owner, { id, text }, mayJoin);

  it('gives a text back to its agent alone, and holds no word of it in clear', async () => {
    await keep('a');
    expect(await vault.waiting(owner)).toEqual([{ id: 'a', text, read: NOW }]);
    expect(await vault.waiting({ ...owner, agent: 'olivier' })).toEqual([]);
    expect(await vault.removeWaiting({ ...owner, agent: 'olivier' }, 'a')).toBe(false);
    const rows = JSON.stringify(await database.all('SELECT * FROM attached_sources'));
    expect(rows).not.toMatch(/Zzqx|lettre/u);
  });

  it('becomes the masked text of the draft that takes it, and waits no more', async () => {
    await keep('a');
    await database.transaction(vault.taking(draft, owner, [{ id: 'a', text: masked }]));
    expect(await vault.waiting(owner)).toEqual([]);
    expect(await vault.ofDraft(draft)).toEqual([{ id: 'a', text: masked, read: NOW }]);
    expect(await vault.removeWaiting(owner, 'a')).toBe(false);
    expect(await vault.removeOfDraft(draft, 'a')).toBe(true);
    expect(await vault.ofDraft(draft)).toEqual([]);
  });

  it('is taken by one draft: another that names it is not made', async () => {
    await keep('a');
    await keep('b');
    await database.transaction(vault.taking(draft, owner, [{ id: 'a', text: masked }]));
    const other = vault.taking({ ...draft, documentId: 'doc-2' }, owner, [
      { id: 'b', text: masked },
      { id: 'a', text: masked },
    ]);
    await expect(database.transaction(other)).rejects.toThrow(SourceGoneError);
    expect((await vault.ofDraft(draft)).map(({ id }) => id)).toEqual(['a']);
    expect((await vault.waiting(owner)).map(({ id }) => id)).toEqual(['b']);
  });

  it('does not open what was moved to another draft, or altered', async () => {
    await keep('a');
    await database.transaction(vault.taking(draft, owner, [{ id: 'a', text: masked }]));
    await database.run("UPDATE attached_sources SET document_id = 'doc-2'");
    await expect(vault.ofDraft({ ...draft, documentId: 'doc-2' })).rejects.toThrow(SourceUnreadableError);
  });

  it('counts what is kept at once: no two take the last place', async () => {
    const two = (waiting: readonly unknown[]): void => {
      if (waiting.length >= 2) throw new RangeError('two at most');
    };
    const kept = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((id) => keep(id, two)));
    expect(kept.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await vault.waiting(owner)).toHaveLength(2);
  });

  it('forgets what no draft took in time', async () => {
    await keep('old');
    now = '2027-01-01T00:00:00.000Z';
    await keep('new');
    await vault.forget(OURS, '2026-12-31T00:00:00.000Z');
    expect((await vault.waiting(owner)).map(({ id }) => id)).toEqual(['new']);
  });

  it('is sealed again with a new key before the old one is destroyed', async () => {
    await keep('a');
    const before = keys.current().id;
    expect(await rotateMappingKey([vault], keys)).toEqual({ resealed: 1, destroyed: [before] });
    expect(await vault.waiting(owner)).toEqual([{ id: 'a', text, read: NOW }]);
  });
});
