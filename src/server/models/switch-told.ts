/**
 * Tells each turn of the switch once, though it may be turned by another process, or while no server runs: what was told last is kept
 * beside the record. Told before it is kept: a crash between the two tells it twice, never not at all.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../http/log';
import type { SwitchEntry } from './kill-switch';

/** Name of the file in the data folder. */
export const SWITCH_TOLD_FILE = 'ai-switch.told';

/** @returns what is called at each turn that is seen, the same one several times at need */
export function switchTeller(
  folder: string,
  tell: (turn: SwitchEntry) => Promise<void>,
  log: Log,
): (turn: SwitchEntry) => void {
  const file = path.join(folder, SWITCH_TOLD_FILE);
  let work = Promise.resolve();
  let told: string | undefined;
  const once = async (turn: SwitchEntry): Promise<void> => {
    const name = `${turn.at} ${turn.on ? 'on' : 'off'}`;
    told ??= await readFile(file, 'utf8').catch(() => '');
    if (told === name) return;
    await tell(turn);
    told = name;
    await writeFile(file, name, { mode: 0o600 });
  };
  return (turn) => {
    work = work
      .then(() => once(turn))
      .catch((error: unknown) => {
        log('error', 'ai-switch-not-told', { error: error instanceof Error ? error.name : 'unknown' });
      });
  };
}
