/** The switch of all AI: at once, recorded, known to a server that runs, and off whenever that cannot be known. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DraftingError } from '../../../../src/drafting/failure';
import {
  openKillSwitch,
  type SwitchEntry,
  type SwitchRecord,
} from '../../../../src/server/models/kill-switch';
import { SWITCH_FILE, switchFile } from '../../../../src/server/models/switch-file';

const NOW = '2026-11-26T10:00:00.000Z';
const now = (): string => NOW;

const memory = (entries: SwitchEntry[] = [], broken = false): SwitchRecord => ({
  last: () => Promise.resolve(entries.at(-1)),
  append: (entry) => {
    if (broken) return Promise.reject(new Error('disk full'));
    entries.push(entry);
    return Promise.resolve();
  },
  watch: () => () => undefined,
});
const failureOf = (signal: AbortSignal): unknown =>
  signal.reason instanceof DraftingError ? signal.reason.failure : undefined;

describe('the switch', () => {
  it('is on until somebody turns it off: what runs is stopped before anything is recorded', async () => {
    const entries: SwitchEntry[] = [];
    const ai = await openKillSwitch(memory(entries), now, true);
    const signal = ai.signal();
    expect([ai.off(), signal.aborted]).toEqual([undefined, false]);
    const turned = ai.turnOff({ by: 'rssi' }, 'Incident.');
    expect(ai.off()).toMatchObject({ reason: 'Incident.' });
    expect(failureOf(signal)).toEqual({ kind: 'switched-off', reason: 'Incident.' });
    await turned;
    await ai.turnOn({ by: 'rssi' });
    expect(ai.off()).toBeUndefined();
    expect(ai.signal().aborted).toBe(false);
    expect(entries).toEqual([
      { on: false, at: NOW, by: 'rssi', reason: 'Incident.' },
      { on: true, at: NOW, by: 'rssi' },
    ]);
  });

  it('goes off even when that cannot be recorded, and does not come on', async () => {
    const ai = await openKillSwitch(memory([], true), now, true);
    await expect(ai.turnOff({ by: 'rssi' })).rejects.toThrow('disk full');
    expect(ai.off()).toMatchObject({});
    await expect(ai.turnOn({ by: 'rssi' })).rejects.toThrow('disk full');
    expect(ai.off()).toMatchObject({});
  });

  it('is not turned on again by a reading that began before it was turned off', async () => {
    let changed: () => void = () => undefined;
    let answer: (entry: SwitchEntry | undefined) => void = () => undefined;
    const record: SwitchRecord = {
      ...memory(),
      watch: (told) => {
        changed = told;
        return () => undefined;
      },
    };
    const ai = await openKillSwitch(record, now, true);
    record.last = () => new Promise((resolve) => (answer = resolve));
    changed();
    const turned = ai.turnOff({ by: 'rssi' });
    answer(undefined);
    await turned;
    await Promise.resolve();
    expect(ai.off()).toMatchObject({});
  });

  /** Each write waits for the one before, and ends when it is told to. */
  const slow = (first: SwitchEntry[] = []) => {
    const entries = [...first];
    const asked: { entry: SwitchEntry; end: (error?: Error) => void }[] = [];
    let changed: () => void = () => undefined;
    const record: SwitchRecord = {
      last: () => Promise.resolve(entries.at(-1)),
      append: (entry) =>
        new Promise((resolve, reject) => {
          const end = (error?: Error): void => {
            if (error === undefined) {
              entries.push(entry);
              resolve();
            } else reject(error);
          };
          asked.push({ entry, end });
        }),
      watch: (told) => {
        changed = told;
        return () => undefined;
      },
    };
    return { entries, asked, record, change: () => changed() };
  };
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('stays off when it is turned off while a turn on is being recorded', async () => {
    const { entries, asked, record } = slow([{ on: false, at: NOW, by: 'a' }]);
    const ai = await openKillSwitch(record, now, true);
    const on = ai.turnOn({ by: 'a' });
    const off = ai.turnOff({ by: 'b' }, 'Incident.');
    await settled();
    asked[0]?.end();
    await on;
    expect([ai.off()?.reason, ai.signal().aborted]).toEqual(['Incident.', true]);
    await settled();
    asked[1]?.end();
    await off;
    await settled();
    expect([ai.off()?.reason, ai.signal().aborted]).toEqual(['Incident.', true]);
    expect(entries.at(-1)).toMatchObject({ on: false, by: 'b' });
  });

  it('records turns one after the other, in the order in which it was turned', async () => {
    const { entries, asked, record } = slow();
    const ai = await openKillSwitch(record, now, true);
    const turns = [ai.turnOff({ by: 'a' }), ai.turnOn({ by: 'b' }), ai.turnOff({ by: 'c' })];
    for (const at of [0, 1, 2]) {
      await settled();
      expect(asked).toHaveLength(at + 1);
      asked[at]?.end();
    }
    await Promise.all(turns);
    expect(entries.map(({ by }) => by)).toEqual(['a', 'b', 'c']);
  });

  it('follows a turn of another process that came while it was writing', async () => {
    const { entries, asked, record, change } = slow([{ on: false, at: NOW, by: 'a' }]);
    const ai = await openKillSwitch(record, now, true);
    const on = ai.turnOn({ by: 'a' });
    await settled();
    asked[0]?.end();
    entries.push({ on: false, at: NOW, by: 'cli', reason: 'Panne' });
    change();
    await on;
    await settled();
    expect(ai.off()).toMatchObject({ reason: 'Panne' });
  });

  it('is not turned on by what was recorded before a turn off that could not be', async () => {
    const { entries, asked, record, change } = slow();
    let time = Date.parse(NOW);
    const ai = await openKillSwitch(record, () => new Date(time++).toISOString(), true);
    const off = ai.turnOff({ by: 'a' });
    await settled();
    asked[0]?.end(new Error('disk full'));
    await expect(off).rejects.toThrow('disk full');
    change();
    await settled();
    expect(ai.off()).toMatchObject({ by: 'a' });
    // Another process knows better since.
    entries.push({ on: true, at: new Date(time + 1000).toISOString(), by: 'cli' });
    change();
    await settled();
    expect(ai.off()).toBeUndefined();
  });

  it('stays off after a restart', async () => {
    const ai = await openKillSwitch(memory([{ on: false, at: NOW, by: 'a', reason: 'Essai' }]), now, true);
    expect(ai.off()).toMatchObject({ reason: 'Essai' });
    expect(failureOf(ai.signal())).toEqual({ kind: 'switched-off', reason: 'Essai' });
  });

  it('stays off when the configuration says so', async () => {
    const ai = await openKillSwitch(memory([{ on: true, at: NOW, by: 'a' }]), now, false);
    expect(ai.off()).toBeDefined();
    await expect(ai.turnOn({ by: 'rssi' })).rejects.toMatchObject({ failure: { kind: 'switched-off' } });
  });

  it('is off when its state cannot be read', async () => {
    const ai = await openKillSwitch({ ...memory(), last: () => Promise.reject(new Error('EIO')) }, now, true);
    expect(ai.off()?.reason).toMatch(/ne peut pas être lu/u);
  });
});

describe('its file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'paraphe-switch-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps every turn, a line each', async () => {
    const record = switchFile(path.join(folder, 'var'));
    expect(await record.last()).toBeUndefined();
    await record.append({ on: false, at: NOW, by: 'a' });
    await record.append({ on: true, at: NOW, by: 'b', reason: 'Fin' });
    expect(await record.last()).toEqual({ on: true, at: NOW, by: 'b', reason: 'Fin' });
    expect(readFileSync(path.join(folder, 'var', SWITCH_FILE), 'utf8').split('\n')).toHaveLength(3);
  });

  it.each(['{"on":true,"at":"2026', '{}', 'oui', '{"on":"yes","at":"2026-11-26T10:00:00Z","by":"a"}', ''])(
    'that cannot be read means off: %j',
    async (text) => {
      writeFileSync(path.join(folder, SWITCH_FILE), text);
      const ai = await openKillSwitch(switchFile(folder), now, true);
      expect(ai.off()?.reason).toMatch(/ne peut pas être lu/u);
      ai.close();
    },
  );

  it('is watched: another process turns the switch of this one', async () => {
    const ai = await openKillSwitch(switchFile(folder), now, true);
    const signal = ai.signal();
    const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve));
    appendFileSync(
      path.join(folder, SWITCH_FILE),
      `${JSON.stringify({ on: false, at: NOW, by: 'cli', reason: 'Panne' })}\n`,
    );
    await aborted;
    expect(ai.off()).toMatchObject({ reason: 'Panne' });
    ai.close();
  });
});
