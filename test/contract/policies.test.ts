/**
 * Who must review is decided by an administrator while the server runs: at once, for documents drafted afterwards, told in the
 * journal with what applied before, whichever process it is asked of.
 */
import { randomBytes } from 'node:crypto';
import { composeServices } from '../../src/server/compose';
import { findAssets } from '../../src/server/assets';
import { loadCatalogue } from '../../src/server/catalogue';
import { byFolder, type Agent } from '../../src/server/identity/agent';
import type { Services } from '../../src/server/services';
import { sha256 } from '../../src/server/sha256';
import { canonicalJson } from '../../src/server/store/canonical';
import type { OperatorStore } from '../../src/server/store/port';
import type { ParapheClient, PolicyTerms, PolicyView } from '../../src/server/client';
import { codeOf } from '../support/refusal';
import { NOW } from '../support/documents';
import { startTestServer, type TestServer } from '../support/server';
import { onEachEngine, type Place } from '../support/store/engines';
import { openingsIn, toldIn } from '../support/store/told';

const ORDER = 'arrete-circulation-temporaire';
const STRICTER: PolicyTerms = {
  roles: ['legal-reviewer', 'administrator'],
  authorAlone: false,
  reviewers: 2,
};

describe('over HTTP', () => {
  let server: TestServer;
  let clock = Date.now();
  let administrator: ParapheClient;
  let drafter: ParapheClient;
  beforeEach(async () => {
    clock = Date.now();
    server = await startTestServer({}, { clock: () => (clock = Math.max(clock, Date.now())) });
    [administrator, drafter] = [await server.as('helene-carrez'), await server.as('nadia-perrin')];
  });
  afterEach(() => server.stop());

  const draft = async (): Promise<string> => {
    const { examples } = await drafter.template(ORDER);
    return (await drafter.draft({ template: ORDER, facts: examples[0]?.facts ?? {} })).document.documentId;
  };
  const put = async (body: unknown, key = 'policy-change-01', who = 'helene-carrez'): Promise<Response> =>
    fetch(`${server.url}/api/v1/policies/${ORDER}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await server.token(who)}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    });
  const entries = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${await server.token('luc-vernier')}` };
    const answer = await fetch(`${server.url}/api/v1/journal`, { headers });
    return ((await answer.json()) as { entries: number }).entries;
  };

  it('holds at once for what is drafted afterwards, and for nothing before; also after a restart', async () => {
    const before = await draft();
    const { own, version } = await drafter.policy(ORDER);
    const decided = await administrator.changePolicy(ORDER, { policy: STRICTER, version });
    expect(decided).toMatchObject({ policy: STRICTER, own, version: 1, decided: true });
    expect(decided.changed?.agent.id).toBe('helene-carrez');
    const after = await draft();
    expect((await drafter.document(before)).policy).toEqual(own);
    expect((await drafter.document(after)).policy).toEqual(STRICTER);
    await server.restart();
    drafter = await server.as('nadia-perrin');
    expect((await drafter.policies()).find(({ template }) => template.id === ORDER)).toEqual(decided);
    expect((await drafter.document(await draft())).policy).toEqual(STRICTER);
  });

  it('is for administrators who signed in recently; everybody reads it', async () => {
    const change = { policy: STRICTER, version: 0 };
    for (const who of ['nadia-perrin', 'olivier-grosjean', 'luc-vernier']) {
      const client = await server.as(who);
      expect(await codeOf(client.changePolicy(ORDER, change))).toBe('forbidden');
      expect((await client.policy(ORDER)).decided).toBe(false);
    }
    const nobody = await fetch(`${server.url}/api/v1/policies`);
    expect(nobody.status).toBe(401);
    clock += 16 * 60_000;
    expect(await codeOf(administrator.changePolicy(ORDER, change))).toBe('sign-in-again');
    expect((await drafter.policy(ORDER)).version).toBe(0);
  });

  it('refuses what is no policy, an unknown template, and a decision on rules that are no longer those', async () => {
    const before = await entries();
    for (const policy of [
      { ...STRICTER, roles: [] },
      { ...STRICTER, roles: ['auditor'] },
      { ...STRICTER, roles: ['drafter', 'drafter'] },
      { ...STRICTER, reviewers: 0 },
      { ...STRICTER, reviewers: 6 },
      { ...STRICTER, authorAlone: 'no' },
      { ...STRICTER, also: true },
    ]) {
      const refused = await put({ policy, version: 0 });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ code: 'bad-request' });
    }
    expect(await codeOf(administrator.changePolicy('no-such', { policy: STRICTER, version: 0 }))).toBe(
      'unknown-template',
    );
    expect(await codeOf(administrator.changePolicy(ORDER, { policy: STRICTER, version: 3 }))).toBe(
      'conflict',
    );
    expect((await put({ policy: STRICTER, version: 0, reason: 'x'.repeat(2 * 1024 * 1024) })).status).toBe(
      413,
    );
    expect(await entries()).toBe(before);
  });

  it('is told once: with its key again, and not when it applies already', async () => {
    const before = await entries();
    const first = await put({ policy: STRICTER, version: 0 });
    const second = await put({ policy: STRICTER, version: 0 });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await second.json()).toEqual(await first.json());
    await administrator.changePolicy(ORDER, {
      policy: { ...STRICTER, roles: ['administrator', 'legal-reviewer'] },
      version: 1,
    });
    expect((await entries()) - before).toBe(1);
  });
});

onEachEngine((newPlace, engine) => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  const catalogue = loadCatalogue(findAssets(process.cwd()));
  const { organisation } = catalogue;
  const helene: Agent = {
    ...{ id: 'helene-carrez', name: 'Hélène Carrez', role: 'administrator', organisation },
    signedIn: byFolder('helene-carrez', NOW),
  };
  const aProcess = async (): Promise<{ store: OperatorStore; services: Services }> => {
    const { store } = await place.open();
    return { store, services: composeServices(store, catalogue, { now: () => NOW, randomBytes }) };
  };

  it('tells what was decided in place of what, by whom and why', async () => {
    const { store, services } = await aProcess();
    const { own } = await services.viewPolicy(helene, ORDER);
    await services.changePolicy(helene, ORDER, { policy: STRICTER, version: 0, reason: 'Consigne.' });
    await services.changePolicy(helene, ORDER, { policy: null, version: 1 });
    const [terms, ownTerms] = [canonicalJson(STRICTER), canonicalJson(own)];
    const told = { kind: 'policy-changed', id: `review:${ORDER}` };
    expect(await toldIn(store, organisation.siret, ['policy-changed'])).toEqual([
      { ...told, version: '1', content: sha256(terms), before: sha256(ownTerms), terms },
      { ...told, version: '2', content: sha256(ownTerms), before: sha256(terms), terms: ownTerms },
    ]);
    const openings = await openingsIn(store, organisation.siret);
    expect(openings).toContain('Consigne.');
    expect(openings).toContain('Hélène Carrez');
    expect(await store.journal.audit(organisation.siret)).toMatchObject({ outcome: 'intact' });
  });

  if (engine === 'postgresql')
    it('is the same for every process: seen at once, and decided once', async () => {
      const [one, other] = [await aProcess(), await aProcess()];
      const decide = ({ services }: { services: Services }, reviewers: number): Promise<PolicyView> =>
        services.changePolicy(helene, ORDER, { policy: { ...STRICTER, reviewers }, version: 0 });
      const outcomes = await Promise.allSettled([decide(one, 2), decide(other, 3)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { name: 'StalePolicyError' },
      });
      const [seen, alsoSeen] = [
        await one.services.viewPolicy(helene, ORDER),
        await other.services.viewPolicy(helene, ORDER),
      ];
      expect(alsoSeen).toEqual(seen);
      expect(seen.version).toBe(1);
      const draft = await other.services.draftDocument(helene, {
        template: ORDER,
        facts: other.services.templateForm(helene, ORDER).examples[0]?.facts ?? {},
      });
      expect(draft.document.policy).toEqual(seen.policy);
      expect(await toldIn(one.store, organisation.siret, ['policy-changed'])).toHaveLength(1);
    });
});
