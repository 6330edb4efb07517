/** What the pane tells of what it showed: gathered, in the background, never in the agent's way. */
import { createSightings } from '../../../src/pane/app/sightings';
import type { ShownReport } from '../../../src/server/client';

let told: [document: string, report: ShownReport][];
let fails: boolean;
const seen = () =>
  createSightings({
    shown: (document, report) => {
      told.push([document, report]);
      return fails ? Promise.reject(new Error('no network')) : Promise.resolve({ told: 1 });
    },
  });
beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  fails = false;
});
afterEach(() => jest.useRealTimers());

test('gathers what is shown within a second in one report a document', () => {
  const sightings = seen();
  sightings.opened('d');
  sightings.shown('d', 'a');
  sightings.shown('d', 'b');
  sightings.shown('d', 'a');
  sightings.shown('e', 'c');
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([
    ['d', { opened: true, passages: ['a', 'b'] }],
    ['e', { opened: false, passages: ['c'] }],
  ]);
  sightings.shown('d', 'a');
  jest.advanceTimersByTime(1000);
  expect(told.at(-1)).toEqual(['d', { opened: false, passages: ['a'] }]);
});

test('an opening is told once an agent', () => {
  const sightings = seen();
  for (let i = 0; i < 2; i += 1) {
    sightings.opened('d');
    jest.advanceTimersByTime(1000);
  }
  expect(told).toHaveLength(1);
  sightings.forget();
  sightings.opened('d');
  jest.advanceTimersByTime(1000);
  expect(told).toHaveLength(2);
});

test('tells at once when asked, and a failure is nobody’s concern', async () => {
  fails = true;
  const sightings = seen();
  sightings.shown('d', 'a');
  await expect(sightings.flush()).resolves.toBeUndefined();
  expect(told).toEqual([['d', { opened: false, passages: ['a'] }]]);
  jest.advanceTimersByTime(2000);
  expect(told).toHaveLength(1);
});
