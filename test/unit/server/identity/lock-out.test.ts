/**
 * The delays of the lock-out: they grow, they stop growing, and nobody can keep a colleague out.
 */
import { createLockOut, fromEverywhere, fromOnePlace } from '../../../../src/server/identity/lock-out';
import type { AttemptStore } from '../../../../src/server/identity/port';

/** The store's rules, in memory. */
function memory(): AttemptStore {
  const counts = new Map<string, { failures: number; until: number }>();
  const places = new Map<string, number>();
  return {
    begin(key, now, delay) {
      const { failures, until } = counts.get(key) ?? { failures: 0, until: 0 };
      if (until > now) return Promise.resolve(until);
      counts.set(key, { failures: failures + 1, until: now + delay(failures + 1) });
      return Promise.resolve(undefined);
    },
    clear(keys) {
      for (const key of keys) counts.delete(key);
      return Promise.resolve();
    },
    isFamiliar: (key, since) => Promise.resolve((places.get(key) ?? -Infinity) >= since),
    markFamiliar(key, now) {
      places.set(key, now);
      return Promise.resolve();
    },
  };
}

const MINUTE = 60_000;

it('grows from nothing to a quarter of an hour', () => {
  expect([1, 4, 5, 6, 7, 10, 50].map(fromOnePlace)).toEqual(
    [0, 0, 0.5, 1, 2, 15, 15].map((minutes) => minutes * MINUTE),
  );
  expect([19, 20, 22, 500].map(fromEverywhere)).toEqual([0, 1, 3, 5].map((minutes) => minutes * MINUTE));
});

it('lets at most a hundred guesses a day through from one place, and few more from many', async () => {
  const guessesInADay = async (place: (at: number) => string): Promise<number> => {
    let now = 0;
    let made = 0;
    const lockOut = createLockOut(memory(), () => now);
    for (let at = 0; now < 24 * 60 * MINUTE; at += 1) {
      const allowed = await lockOut.begin('o', 'login', place(at)).then(
        () => true,
        () => false,
      );
      if (allowed) made += 1;
      else now += 10_000;
    }
    return made;
  };
  expect(await guessesInADay(() => 'here')).toBeLessThan(110);
  expect(await guessesInADay((at) => `place ${String(at)}`)).toBeLessThan(320);
});

it('leaves a familiar place alone while strangers guess all day', async () => {
  let now = 0;
  const lockOut = createLockOut(memory(), () => now);
  await (await lockOut.begin('o', 'login', 'office')).succeed();
  for (let at = 0; at < 1000; at += 1) {
    now += 1000;
    await lockOut.begin('o', 'login', `elsewhere ${String(at)}`).catch(() => undefined);
  }
  await (await lockOut.begin('o', 'login', 'office')).succeed();
  // One organisation's attempts are not another's.
  await lockOut.begin('another', 'login', 'elsewhere');
  await expect(lockOut.begin('o', 'login', 'somewhere new')).rejects.toThrow('attendez');
  await lockOut.forget('o', 'login');
  await lockOut.begin('o', 'login', 'somewhere new');
});
