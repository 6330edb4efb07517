/**
 * The switch that stops all AI: at once, running jobs included, and recorded, in the order in which it was turned. Turning it off never
 * waits for the record; turning it on does, and never undoes what was turned off meanwhile. It must not know who may turn it.
 */
import { DraftingError } from '../../drafting/failure';
import type { AiSwitch } from '../../drafting/model/port';

/** One turn of the switch. */
export interface SwitchEntry {
  readonly on: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who turned it: an agent's id, or the account that ran the command. */
  readonly by: string;
  /** The agent's name, when an agent turned it. */
  readonly name?: string;
  readonly reason?: string;
}

/** Who turns it. */
export type Turner = Pick<SwitchEntry, 'by' | 'name'>;

/** Why it is off, and since whom and when, as far as that is known. */
export interface Off {
  readonly reason?: string;
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
}

/** Where turns are recorded; the last one holds after a restart. */
export interface SwitchRecord {
  /** The last turn; undefined when it was never turned. Rejects when that cannot be known. */
  last(): Promise<SwitchEntry | undefined>;
  append(entry: SwitchEntry): Promise<void>;
  /** Calls back when another process may have turned it. @returns what stops that */
  watch(changed: () => void): () => void;
}

export interface KillSwitch extends AiSwitch {
  off(): Off | undefined;
  /** Stops everything before it returns its promise, which says whether that was recorded. */
  turnOff(who: Turner, reason?: string): Promise<void>;
  /** Rejects, and stays off, when it cannot be recorded or when the configuration says off. */
  turnOn(who: Turner, reason?: string): Promise<void>;
  close(): void;
}

const UNKNOWN: Off = { reason: 'l’état de l’interrupteur ne peut pas être lu' };
const CONFIGURED: Off = { reason: 'la configuration du serveur l’exclut' };

/**
 * @param allowed false when the configuration says off: then nothing turns it on.
 * @param seen each turn that is found in the record, whoever made it; the last one at the start as well
 */
export async function openKillSwitch(
  record: SwitchRecord,
  now: () => string,
  allowed: boolean,
  seen: (turn: SwitchEntry) => void = () => undefined,
): Promise<KillSwitch> {
  let stop = new AbortController();
  let off: Off | undefined;
  const set = (next: Off | undefined): void => {
    const changed = (next === undefined) !== (off === undefined);
    off = next;
    if (next !== undefined) stop.abort(new DraftingError({ kind: 'switched-off', ...why(next) }));
    else if (changed) stop = new AbortController();
  };
  // Turns of this process, begun and ended: a reading that crosses one tells of the time before it.
  let turns = 0;
  let writing = 0;
  let offs = 0;
  // A turn off that could not be recorded: what was recorded before it does not turn it on.
  let unrecorded: SwitchEntry | undefined;
  let line: Promise<unknown> = Promise.resolve();
  const append = async (turned: SwitchEntry): Promise<void> => {
    turns++;
    writing++;
    const written = line.then(() => record.append(turned));
    line = written.catch(() => undefined);
    try {
      await written;
      unrecorded = undefined;
      seen(turned);
    } catch (error) {
      if (!turned.on) unrecorded = turned;
      throw error;
    } finally {
      turns++;
      writing--;
      // Another process may have turned it meanwhile, and what watches the record looks once.
      if (writing === 0) void follow(turned);
    }
  };
  const follow = async (own?: SwitchEntry): Promise<void> => {
    const before = turns;
    // What cannot be read counts as off: nobody knows that it is on.
    const read = await record.last().then(
      (last) => {
        if (last !== undefined && !isSame(last, own)) seen(last);
        return allowed ? stateOf(latest(last, unrecorded)) : CONFIGURED;
      },
      () => (allowed ? UNKNOWN : CONFIGURED),
    );
    if (turns === before && writing === 0) set(read);
  };
  await follow();
  const unwatch = record.watch(() => void follow());
  return {
    off: () => off,
    signal: () => stop.signal,
    async turnOff(who, reason) {
      offs++;
      const turned = entry(false, now(), who, reason);
      set(stateOf(turned));
      await append(turned);
    },
    async turnOn(who, reason) {
      if (!allowed) throw new DraftingError({ kind: 'switched-off', ...CONFIGURED });
      const before = offs;
      await append(entry(true, now(), who, reason));
      if (offs === before) set(undefined);
    },
    close: unwatch,
  };
}

const entry = (on: boolean, at: string, who: Turner, reason: string | undefined): SwitchEntry => ({
  on,
  at,
  ...who,
  ...(reason === undefined ? {} : { reason }),
});

/** Of two turns; the second one when nothing tells them apart. */
const latest = (recorded: SwitchEntry | undefined, other: SwitchEntry | undefined): SwitchEntry | undefined =>
  other === undefined || (recorded !== undefined && recorded.at > other.at) ? recorded : other;

const isSame = (one: SwitchEntry, other: SwitchEntry | undefined): boolean =>
  one.at === other?.at && one.on === other.on && one.by === other.by;

const why = ({ reason }: Off): Pick<Off, 'reason'> => (reason === undefined ? {} : { reason });

const stateOf = (last: SwitchEntry | undefined): Off | undefined => {
  if (last === undefined || last.on) return undefined;
  const { at, by, name = by, reason } = last;
  return { at, by: name, ...(reason === undefined ? {} : { reason }) };
};
