/**
 * The record of the switch as a file of the data folder, one turn a line, so that the command line turns the switch of a running
 * server. A line that was not wholly written cannot be read: the switch is then off.
 */
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { SwitchRecord } from './kill-switch';

/** How often the file is looked at: the time that a running job may last after the command. */
const WATCH_MS = 250;

const line = z.strictObject({
  on: z.boolean(),
  at: z.iso.datetime(),
  by: z.string().min(1).max(200),
  name: z.exactOptional(z.string().min(1).max(200)),
  reason: z.exactOptional(z.string().max(500)),
});

/** Name of the file in the data folder. */
export const SWITCH_FILE = 'ai-switch.jsonl';

export function switchFile(folder: string): SwitchRecord {
  const file = path.join(folder, SWITCH_FILE);
  return {
    async last() {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      });
      if (text === undefined) return undefined;
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      return line.parse(JSON.parse(last));
    },
    async append(entry) {
      await mkdir(folder, { recursive: true });
      const handle = await open(file, 'a', 0o600);
      try {
        await handle.appendFile(`${JSON.stringify(entry)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    watch(changed) {
      // The first look always calls back: the file may have changed since it was read.
      let seen: string | undefined;
      const look = async (): Promise<void> => {
        const state = await stat(file, { bigint: true }).then(
          ({ mtimeNs, size }) => `${mtimeNs}:${size}`,
          () => 'absent',
        );
        if (state === seen) return;
        seen = state;
        changed();
      };
      const timer = setInterval(() => void look(), WATCH_MS).unref();
      return () => clearInterval(timer);
    },
  };
}
