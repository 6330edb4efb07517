/**
 * The models of a server, put together from its configuration: endpoints, switch, jobs, and the drafter that the services use. With
 * no configuration it is the embedded drafter, and nothing else can be reached.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { choosingDrafter } from '../../drafting/choosing-drafter';
import type { Drafter } from '../../drafting/drafter';
import { createModelDrafter, type PassageCheck } from '../../drafting/model/model-drafter';
import type { LanguageModel } from '../../drafting/model/port';
import type { ModeSettings } from '../../drafting/modes';
import type { DraftEvent } from '../../drafting/events';
import { withoutPseudonyms, type Outbound } from '../../drafting/outbound';
import type { PolicyRules } from '../../drafting/policy/policy';
import type { Prompts } from '../../drafting/prompts/prompt-file';
import type { DraftJobEvent } from '../api/messages';
import type { Assets } from '../assets';
import type { Log } from '../http/log';
import { createLanguageModel } from './call/client';
import type { ClientWorld } from './call/endpoint';
import { ModelsConfigError, NO_MODELS, parseModelsConfig, type ModelsConfig } from './config';
import { toldModel, toldOutbound, type TellEgress } from './egress';
import { createJobs, type DraftingJobs } from './jobs';
import { openKillSwitch, type KillSwitch, type SwitchEntry, type SwitchRecord } from './kill-switch';
import { profileNamed } from './profiles';
import { loadPrompts } from './prompts';
import type { Environment } from './secrets';

export interface Models {
  /** For each slot, the drafter that the administrator chose, over the way out that `openModels` was given. */
  readonly drafter: Drafter;
  /** The same for one document: its own way out, and each text that leaves told. */
  drafterFor(way: WayOut): Drafter;
  /** What the administrator chose, now. */
  readonly modes: () => Promise<ModeSettings>;
  /** What the configuration says, whatever administrators decided since. */
  readonly configured: ModeSettings;
  readonly prompts: Prompts;
  readonly rules: PolicyRules;
  readonly endpoints: ReadonlyMap<string, LanguageModel>;
  readonly killSwitch: KillSwitch;
  readonly jobs: DraftingJobs<DraftEvent | DraftJobEvent>;
  close(): void;
}

export interface WayOut {
  readonly outbound: Outbound;
  readonly tell: TellEgress;
}

export interface ModelsPorts {
  readonly config: ModelsConfig;
  readonly assets: Assets;
  readonly env: Environment;
  readonly log: Log;
  readonly switchRecord: SwitchRecord;
  /** The choke point; without one, free text is taken for personal. */
  readonly outbound?: Outbound;
  /** Grounding, the decision guard. */
  readonly checks?: readonly PassageCheck[];
  /** The administrator's choices, read at each draft; those of the configuration when absent. */
  readonly modes?: () => Promise<ModeSettings>;
  /** Each turn of the switch that is seen, whoever made it; the same one several times. */
  readonly switched?: (turn: SwitchEntry) => void;
  /** What a test replaces. */
  readonly world?: Partial<ClientWorld>;
}

/** @throws PromptError */
export async function openModels(ports: ModelsPorts): Promise<Models> {
  const { config, log, checks = [], outbound = withoutPseudonyms } = ports;
  const prompts = loadPrompts(ports.assets);
  const world: ClientWorld = {
    env: ports.env,
    log,
    now: Date.now,
    random: Math.random,
    sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
    ...ports.world,
  };
  const endpoints = new Map(
    config.endpoints.map((endpoint) => {
      const profile = profileNamed(endpoint.profile);
      if (profile === undefined) throw new TypeError(`Unknown profile ${endpoint.profile}.`);
      return [endpoint.id, createLanguageModel(endpoint, profile, world)] as const;
    }),
  );
  const killSwitch = await openKillSwitch(
    ports.switchRecord,
    () => new Date(world.now()).toISOString(),
    config.ai === 'on',
    ports.switched,
  );
  const modes = ports.modes ?? (() => Promise.resolve(config.modes));
  const drafting = (way?: WayOut): Drafter =>
    choosingDrafter(modes, ({ mode, endpoint }) => {
      const model = endpoints.get(endpoint);
      if (model === undefined) return undefined;
      return createModelDrafter({
        mode,
        model: way === undefined ? model : toldModel(model, way.tell),
        prompts,
        rules: config.rules,
        ai: killSwitch,
        outbound: way === undefined ? outbound : toldOutbound(way.outbound, endpoint, way.tell),
        checks,
        today: () => new Date(world.now()).toISOString().slice(0, 10),
        newTag: () => randomBytes(12).toString('hex'),
      });
    });
  const jobs = createJobs<DraftEvent | DraftJobEvent>(() => randomBytes(16).toString('base64url'), log);
  return {
    drafter: drafting(),
    drafterFor: drafting,
    modes,
    configured: config.modes,
    prompts,
    rules: config.rules,
    endpoints,
    killSwitch,
    jobs,
    close() {
      jobs.close();
      killSwitch.close();
    },
  };
}

/**
 * The configuration that PARAPHE_MODELS names; none when it names none.
 * @throws ModelsConfigError
 */
export function readModelsConfig(file: string | undefined, templates: ReadonlySet<string>): ModelsConfig {
  if (file === undefined) return NO_MODELS;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ModelsConfigError(file, [{ line: 1, field: '', reason: 'ce fichier ne peut pas être lu' }]);
  }
  return parseModelsConfig(text, file, templates);
}
