/**
 * Opens all that drafting with models needs: the choke point over the organisation's register, the vaults of pseudonyms and of attached texts, grounding,
 * and the journal, which is told. Without a configuration of models nothing can leave.
 */
import { withDecisions, type Decisions } from '../../drafting/modes';
import { guardCheck } from '../../drafting/model/guard-check';
import { groundingCheck } from '../../drafting/model/grounding-check';
import type { Assets } from '../assets';
import type { Catalogue } from '../catalogue';
import type { Log } from '../http/log';
import type { ModelsConfig } from '../models/config';
import { openModels, type Models } from '../models/models';
import type { Environment } from '../models/secrets';
import { switchFile } from '../models/switch-file';
import { switchTeller } from '../models/switch-told';
import { createChokePoint } from '../privacy/choke-point';
import { loadLexicon } from '../privacy/load-lexicon';
import { openMappingKeys } from '../privacy/mapping-keys';
import { createMappingVault } from '../privacy/mapping-vault';
import { registerOf } from '../privacy/profile-register';
import type { DocumentDrafting } from '../services/drafting-port';
import { noSources, type SourceDesk } from '../services/sources-port';
import { createSourceDesk } from '../sources/source-desk';
import { createSourceVault } from '../sources/source-vault';
import type { Store, StoredMode } from '../store/port';
import type { Database } from '../store/sql';
import { createDocumentDrafting } from './document-drafting';

export interface OpenDraftingPorts {
  readonly config: ModelsConfig;
  /** The data folder, absolute. */
  readonly folder: string;
  readonly assets: Assets;
  readonly catalogue: Catalogue;
  readonly env: Environment;
  readonly log: Log;
  readonly store: Store;
  /** Of the store; absent when its owner keeps it: pseudonyms then live as long as the draft. */
  readonly database?: Database;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

/** @throws PromptError, LexiconError, ConfigError, MappingKeysError */
export async function openDrafting(
  ports: OpenDraftingPorts,
): Promise<{ readonly models: Models; readonly drafting: DocumentDrafting; readonly sources: SourceDesk }> {
  const { folder, assets, catalogue, env, log, store, database, now, randomBytes } = ports;
  const { siret } = catalogue.organisation;
  const known = new Set(ports.config.endpoints.map(({ id }) => id));
  for (const { template, value } of await store.draftingModes(siret))
    if (value !== undefined && value.mode !== 'embedded' && !known.has(value.endpoint))
      log('warn', 'mode-ignored', { template, endpoint: value.endpoint });
  const models = await openModels({
    config: ports.config,
    assets,
    env,
    log,
    modes: async () =>
      withDecisions(ports.config.modes, siret, decisionsIn(await store.draftingModes(siret)), known),
    switchRecord: switchFile(folder),
    checks: [groundingCheck(catalogue.law), guardCheck],
    switched: switchTeller(
      folder,
      async ({ on, by, name = by, reason }) => {
        await store.journal.record(siret, [
          {
            ...{ kind: 'ai-switched', time: now(), to: on ? 'on' : 'off', agent: { id: by, name } },
            ...(reason === undefined ? {} : { reason }),
          },
        ]);
      },
      log,
    ),
  });
  const world = { now, randomBytes };
  const lexicon = loadLexicon(assets, folder);
  const register = registerOf(catalogue.profile);
  const keys = database === undefined ? undefined : openMappingKeys(env, folder, randomBytes);
  const drafting = createDocumentDrafting({
    ...{ models, catalogue, log, now, randomBytes },
    choke: createChokePoint(lexicon, register),
    ...(database === undefined || keys === undefined
      ? {}
      : { vault: createMappingVault(database, keys, world) }),
    journal: store.journal,
  });
  const sources =
    database === undefined || keys === undefined
      ? noSources
      : createSourceDesk(createSourceVault(database, keys, world), { lexicon, register }, now);
  return { models, drafting, sources };
}

const decisionsIn = (stored: readonly StoredMode[]): Decisions =>
  Object.fromEntries(
    stored.flatMap(({ template, value }) => (value === undefined ? [] : [[template, value]])),
  );
