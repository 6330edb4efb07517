/**
 * A draft is stored with all that goes with it, or not at all; and what a failure leaves behind follows what was stored.
 */
import { findAssets } from '../../src/server/assets';
import { loadCatalogue } from '../../src/server/catalogue';
import { composeServices } from '../../src/server/compose';
import type { Services } from '../../src/server/services';
import { byFolder, type Agent } from '../../src/server/identity/agent';
import { localDrafting } from '../../src/server/services/drafting-port';
import { noSources, type SourceDesk } from '../../src/server/services/sources-port';
import { SourceGoneError } from '../../src/server/sources/source-gone';
import type { OperatorStore, Store } from '../../src/server/store/port';
import { NOW } from '../support/documents';
import { NADIA } from '../support/policies';
import { placeOver, type Place } from '../support/store/engines';

const TEMPLATE = 'note-service';
const catalogue = loadCatalogue(findAssets(process.cwd()));
const agent: Agent = {
  ...NADIA,
  role: 'drafter',
  organisation: catalogue.organisation,
  signedIn: byFolder(NADIA.id, NOW),
};

let place: Place;
let store: OperatorStore;
/** Documents whose pseudonyms were forgotten. */
let forgotten: string[];
beforeEach(async () => {
  place = placeOver({});
  ({ store } = await place.open());
  forgotten = [];
});
afterEach(() => place.remove());

function servicesOver(changed: Partial<Store>, sources: SourceDesk = noSources): Services {
  const drafting = {
    ...localDrafting(
      () => 'job',
      () => undefined,
    ),
    forget: ({ documentId }: { readonly documentId: string }) => {
      forgotten.push(documentId);
      return Promise.resolve();
    },
  };
  const randomBytes = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  const world = { now: () => NOW, randomBytes };
  return composeServices({ ...store, ...changed }, catalogue, world, drafting, undefined, sources);
}

const stored = async (): Promise<readonly string[]> => {
  const { documents } = await store.list(agent.organisation.siret, { limit: 10 });
  return documents.map(({ document }) => document.record.documentId);
};

const asked = (services: Services) => ({
  template: TEMPLATE,
  facts: services.templateForm(agent, TEMPLATE).examples[0]?.facts ?? {},
});

/** Both ways to a draft; each ends one way or the other. */
const WAYS: readonly [string, (services: Services) => Promise<unknown>][] = [
  ['at once', (services) => services.draftDocument(agent, asked(services)).catch(() => undefined)],
  [
    'by a job',
    async (services) => {
      const { id } = await services.startDraft(agent, asked(services));
      const events: string[] = [];
      for await (const { event } of services.followJob(agent, id)) events.push(event.type);
      expect(events.at(-1)).toMatch(/done|failed/);
    },
  ],
];

describe.each(WAYS)('a draft made %s', (_way, draft) => {
  it('that was stored keeps its pseudonyms, whatever fails afterwards', async () => {
    const write: Store['write'] = async (...given) => {
      await store.write(...given);
      throw new Error('the connection broke once it was durable');
    };
    await draft(servicesOver({ write }));
    expect(await stored()).toHaveLength(1);
    expect(forgotten).toEqual([]);
  });

  it('that could not be stored leaves no pseudonyms', async () => {
    await draft(servicesOver({ write: () => Promise.reject(new Error('the disk is full')) }));
    expect(await stored()).toEqual([]);
    expect(forgotten).toHaveLength(1);
  });

  it('whose attached documents are gone is not stored', async () => {
    const gone = { ...noSources, taking: () => () => Promise.reject(new SourceGoneError()) };
    await draft(servicesOver({}, gone));
    expect(await stored()).toEqual([]);
    expect(forgotten).toHaveLength(1);
  });
});
