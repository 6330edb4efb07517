/** Each turn of the switch is told once, whoever turned it, and not again after a restart. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openKillSwitch, type SwitchEntry } from '../../../../src/server/models/kill-switch';
import { switchFile } from '../../../../src/server/models/switch-file';
import { SWITCH_TOLD_FILE, switchTeller } from '../../../../src/server/models/switch-told';
import { until } from '../../../support/until';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'paraphe-interrupteur-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let tick = 0;
const now = () => new Date(Date.UTC(2026, 10, 26) + (tick += 1000)).toISOString();

/** A process that tells this way. */
const opened = async (tell: (turn: SwitchEntry) => Promise<void>) =>
  openKillSwitch(
    switchFile(folder),
    now,
    true,
    switchTeller(folder, tell, () => undefined),
  );

/** What was told last is kept too. */
const kept = (turn: 'on' | 'off'): boolean => {
  const file = path.join(folder, SWITCH_TOLD_FILE);
  return existsSync(file) && readFileSync(file, 'utf8').endsWith(turn);
};

it('tells turns of this process and of others, once each, across restarts', async () => {
  const told: string[] = [];
  const tell = ({ on, by }: SwitchEntry): Promise<void> => {
    told.push(`${by} ${on ? 'on' : 'off'}`);
    return Promise.resolve();
  };
  const first = await opened(tell);
  await first.turnOff({ by: 'helene' }, 'Incident');
  await until('the stop is kept as told', () => kept('off'));
  first.close();
  // While no server runs, the command line turns it.
  await switchFile(folder).append({ on: true, at: now(), by: 'rssi' });
  const second = await opened(tell);
  await until('the restart is kept as told', () => kept('on'));
  second.close();
  const third = await opened(tell);
  await third.turnOff({ by: 'helene' });
  await until('three turns are told, and kept', () => told.length === 3 && kept('off'));
  third.close();
  expect(told).toEqual(['helene off', 'rssi on', 'helene off']);
});

it('tells again what could not be told', async () => {
  let tries = 0;
  const failing = await opened(() => {
    tries += 1;
    return Promise.reject(new Error('journal'));
  });
  await failing.turnOff({ by: 'helene' });
  await until('it is tried once', () => tries === 1);
  failing.close();
  const told: string[] = [];
  const next = await opened(({ by }) => {
    told.push(by);
    return Promise.resolve();
  });
  await until('the stop is kept as told', () => kept('off'));
  next.close();
  expect(told).toEqual(['helene']);
});
