/** Which rules apply is told to the journal once, and again when they change. On both engines. */
import { ruleOf } from '../../src/server/journal/rules';
import type { OperatorStore } from '../../src/server/store/port';
import { NOW } from '../support/documents';
import { onEachEngine, type Place } from '../support/store/engines';
import { OURS } from '../support/store/populated';

onEachEngine((newPlace) => {
  let place: Place;
  let store: OperatorStore;
  beforeEach(async () => {
    place = await newPlace();
    ({ store } = await place.open());
  });
  afterEach(() => place.remove());

  const entries = async (organisation = OURS): Promise<number> =>
    (await store.journal.status(organisation)).entries;
  const note = (text: string) => ruleOf('template', 'note-service', { text }, '1.0.0');
  const models = ruleOf('policy', 'models', { endpoints: [] });

  it('enters what is new or changed, and nothing else', async () => {
    await store.tellRules(OURS, [note('a'), models], NOW);
    // The first entry opens the journal.
    expect(await entries()).toBe(3);
    await store.tellRules(OURS, [note('a'), models], NOW);
    expect(await entries()).toBe(3);
    await store.tellRules(OURS, [note('b'), models], NOW);
    expect(await entries()).toBe(4);
    expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact' });
  });

  it('keeps organisations apart, and lets two processes tell the same change once', async () => {
    await store.tellRules(OURS, [models], NOW);
    await store.tellRules('21250999600014', [models], NOW);
    expect([await entries(), await entries('21250999600014')]).toEqual([2, 2]);
    await Promise.all([store.tellRules(OURS, [note('a')], NOW), store.tellRules(OURS, [note('a')], NOW)]);
    expect(await entries()).toBe(3);
  });
});
