/** Which rules apply is told to the journal once, and again when they change. On both engines. */
import { ruleOf } from '../../src/server/journal/rules';
import type { OperatorStore } from '../../src/server/store/port';
import { NOW } from '../support/documents';
import { onEachEngine, type Place } from '../support/store/engines';
import { toldIn } from '../support/store/told';
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

  /** Kind and clear values of the entries, less the first, which opens the journal. */
  const told = async (): Promise<readonly object[]> =>
    toldIn(store, OURS, ['policy-changed', 'template-changed']);

  it('enters what is new or changed, and nothing else', async () => {
    await store.tellRules(OURS, () => [note('a'), models], NOW);
    // The first entry opens the journal.
    expect(await entries()).toBe(3);
    await store.tellRules(OURS, () => [note('a'), models], NOW);
    expect(await entries()).toBe(3);
    await store.tellRules(OURS, () => [note('b'), models], NOW);
    expect(await entries()).toBe(4);
    expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact' });
  });

  it('keeps organisations apart, and lets two processes tell the same change once', async () => {
    await store.tellRules(OURS, () => [models], NOW);
    await store.tellRules('21250999600014', () => [models], NOW);
    expect([await entries(), await entries('21250999600014')]).toEqual([2, 2]);
    const both = [models, note('a')];
    await Promise.all([store.tellRules(OURS, () => both, NOW), store.tellRules(OURS, () => both, NOW)]);
    expect(await entries()).toBe(3);
  });

  it('tells what applied before, and what no longer applies', async () => {
    await store.tellRules(OURS, () => [note('a'), models], NOW);
    await store.tellRules(OURS, () => [note('b'), models], NOW);
    await store.tellRules(OURS, () => [note('b')], NOW);
    await store.tellRules(OURS, () => [note('b')], NOW);
    const { id, content, version } = note('b');
    expect((await told()).slice(2)).toEqual([
      { kind: 'template-changed', id, version, before: note('a').content, content },
      { kind: 'policy-changed', id: 'models', before: models.content },
    ]);
    // Should it come back, it is new.
    await store.tellRules(OURS, () => [note('b'), models], NOW);
    expect((await told()).at(-1)).toEqual({ kind: 'policy-changed', id: 'models', content: models.content });
    expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact' });
  });
});
