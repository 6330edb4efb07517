/**
 * Following the caret by the real adapter over the stand-in, in every Word that Paraphe supports: each movement is told until nobody
 * listens, typing alone is not, and a Word that refuses the event leaves everything else as it was.
 */
import { mac, web, windows365, word2021Ltsc, word2024Ltsc } from '../../../src/workbench/profiles';
import { paragraphAt, selectText, typeText } from '../../../src/workbench/user';
import { over, trips } from '../../support/word/over';
import { docx, p, r } from '../workbench/docx';

const bytes = docx(p(r('Avant.')) + p(r('Après.')));
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

const PROFILES = [windows365, word2024Ltsc, word2021Ltsc, mac, web];
describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('tells each movement of the caret, until it is left', async () => {
    const { word, host } = over(profile, bytes);
    let moves = 0;
    const leave = word.followSelection(() => (moves += 1));
    await turn();
    selectText(host, paragraphAt(host, 1), 2, 2);
    await turn();
    expect(moves).toBe(1);
    typeText(host, paragraphAt(host, 1), 2, 'xx');
    await turn();
    expect(moves).toBe(1);
    selectText(host, paragraphAt(host, 0), 0, 3);
    leave();
    await turn();
    selectText(host, paragraphAt(host, 1), 1, 1);
    await turn();
    expect(moves).toBe(1);
  });

  test('follows for several at once, each left on its own', async () => {
    const { word, host } = over(profile, bytes);
    const told: string[] = [];
    const leave = word.followSelection(() => told.push('first'));
    word.followSelection(() => told.push('second'));
    await turn();
    leave();
    await turn();
    selectText(host, paragraphAt(host, 1), 2, 2);
    await turn();
    expect(told).toEqual(['second']);
  });

  test('reads the words in one round trip, and sees what was typed', async () => {
    const { word, host } = over(profile, bytes);
    const [count, before] = await trips(host, () => word.readWords());
    expect(count).toBe(1);
    expect(before).toContain('Avant.');
    typeText(host, paragraphAt(host, 1), 5, ' demain');
    expect(await word.readWords()).toContain('Après demain.');
  });
});

test('a Word that refuses the event never calls, and is left without a word', async () => {
  const { word, host, env } = over(windows365, bytes);
  Object.defineProperty(env.context.document, 'addHandlerAsync', {
    value: (...args: unknown[]) =>
      (args.at(-1) as (result: unknown) => void)({ status: 'failed', error: { code: 5010, message: 'no' } }),
  });
  let moves = 0;
  const leave = word.followSelection(() => (moves += 1));
  await turn();
  selectText(host, paragraphAt(host, 1), 2, 2);
  await turn();
  leave();
  await turn();
  expect(moves).toBe(0);
});
