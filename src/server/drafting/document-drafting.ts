/**
 * Drafting with models, put together for the services: the administrator's choice, the choke point over the document's own table and
 * facts, and the journal, which is told of each text that leaves or is kept from leaving.
 */
import type { LanguageModel } from '../../drafting/model/port';
import { choiceFor, type DraftingChoice } from '../../drafting/modes';
import { judgePolicy } from '../../drafting/policy/judge';
import type { PolicyRules } from '../../drafting/policy/policy';
import type { DraftEvent } from '../../drafting/events';
import type { Drafter, SlotRequest } from '../../drafting/drafter';
import { settled } from '../../drafting/events';
import { guardRuleOf } from '../../drafting/model/guard-check';
import type { JournalEvent } from '../../journal/events/kinds';
import { newTable } from '../../privacy/pseudonyms/table';
import type { DraftingWay } from '../api/messages';
import type { ModeEndpoint } from '../api/modes';
import type { Catalogue } from '../catalogue';
import type { Log } from '../http/log';
import type { Journal } from '../journal/port';
import { refusalCause, type EgressNote, type TellEgress } from '../models/egress';
import type { Models } from '../models/models';
import type { ChokePoint, OutboundKnowledge } from '../privacy/choke-point';
import { newTag, type MappingVault } from '../privacy/mapping-vault';
import { personalValues } from '../privacy/personal-facts';
import { memoryKeeper, vaultKeeper, type TableKeeper } from '../privacy/table-keeper';
import type { DocumentDrafting, DraftingWork } from '../services/drafting-port';
import { eventAgent } from '../services/event-agent';
import { sha256 } from '../sha256';
import { lookAt } from './look';

export interface DocumentDraftingPorts {
  readonly models: Models;
  readonly choke: ChokePoint;
  /** Absent: pseudonyms live as long as the draft. */
  readonly vault?: MappingVault;
  readonly journal: Pick<Journal, 'record'>;
  readonly catalogue: Catalogue;
  readonly log: Log;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

export function createDocumentDrafting(ports: DocumentDraftingPorts): DocumentDrafting {
  const { models, choke, vault, journal, catalogue, log, now } = ports;
  const { siret } = catalogue.organisation;
  const ownerOf = ({ documentId }: Pick<DraftingWork, 'documentId'>) => ({ organisation: siret, documentId });
  const keeperOf = (work: DraftingWork): TableKeeper =>
    vault === undefined ? memoryKeeper(newTag(ports.randomBytes)) : vaultKeeper(vault, ownerOf(work));
  const knowledgeOf = ({ template, facts, masking }: DraftingWork): OutboundKnowledge => ({
    known: personalValues(template.fields, facts, choke.detect),
    masked: masking.mask ?? [],
    cleared: (masking.unmask ?? []).map(({ text: value, reason }) => ({ value, reason })),
  });
  const tellerOf =
    ({ agent, documentId }: Pick<DraftingWork, 'agent' | 'documentId'>): TellEgress =>
    async (note: EgressNote) => {
      if (note.outcome === 'refused')
        log('warn', 'egress-refused', { endpoint: note.endpoint, cause: note.cause ?? '' });
      const event: JournalEvent = {
        kind: 'egress',
        time: now(),
        documentId,
        agent: eventAgent(agent),
        ...note,
      };
      await journal.record(siret, [event]);
    };
  const wayOf = (choice: DraftingChoice): DraftingWay => {
    if (choice.mode === 'embedded') return choice;
    const model = models.endpoints.get(choice.endpoint);
    return {
      ...choice,
      ...(model === undefined ? {} : { model: model.model }),
      ...(model?.policy === undefined ? {} : { regions: model.policy.regions }),
    };
  };
  const ways: DocumentDrafting['ways'] = async (templates) => {
    const modes = await models.modes();
    return Object.fromEntries(templates.map((id) => [id, wayOf(choiceFor(modes, siret, id))]));
  };
  const way: DocumentDrafting['way'] = async (template) =>
    wayOf(choiceFor(await models.modes(), siret, template));
  return {
    jobs: models.jobs,
    way,
    ways,
    configured: models.configured,
    endpoints: () =>
      [...models.endpoints.values()].map((model) => offered(model, models.rules, now().slice(0, 10))),
    ai() {
      const off = models.killSwitch.off();
      if (off === undefined) return { on: true };
      const { reason, by, at } = off;
      return {
        on: false,
        ...(reason === undefined ? {} : { reason }),
        ...(by === undefined ? {} : { by }),
        ...(at === undefined ? {} : { since: at }),
      };
    },
    async switchAi({ id, name }, on, reason) {
      const who = { by: id, name };
      await (on ? models.killSwitch.turnOn(who, reason) : models.killSwitch.turnOff(who, reason));
    },
    drafter(work) {
      const tell = tellerOf(work);
      const inner = models.drafterFor({ outbound: choke.outbound(knowledgeOf(work), keeperOf(work)), tell });
      const stream = (request: SlotRequest, signal?: AbortSignal): AsyncIterable<DraftEvent> =>
        toldRefusals(inner, request, signal, async (cause) => {
          const chosen = await way(request.template);
          return tell({
            outcome: 'refused',
            endpoint: chosen.mode === 'embedded' ? 'embedded' : chosen.endpoint,
            cause,
          });
        });
      const drafter: Drafter = { stream, draft: (request, signal) => settled(stream(request, signal)) };
      return drafter;
    },
    async look(work, slot) {
      const chosen = await way(slot.template);
      if (chosen.mode === 'embedded') return { status: 'stays' };
      const table =
        vault === undefined ? newTable(newTag(ports.randomBytes)) : (await vault.open(ownerOf(work))).table;
      return lookAt({ models, choke, today: now().slice(0, 10) }, chosen, slot, knowledgeOf(work), table);
    },
    tellRefused: (work, endpoint, rule) => tellerOf(work)({ outcome: 'refused', endpoint, cause: rule }),
    async tellMasking({ agent, documentId, masking }) {
      const base = { kind: 'masking-changed', time: now(), documentId, agent: eventAgent(agent) } as const;
      const events: JournalEvent[] = [
        ...(masking.mask ?? []).map((text) => ({
          ...base,
          change: 'masked' as const,
          digest: sha256(text),
        })),
        ...(masking.unmask ?? []).map(({ text, reason }) => ({
          ...base,
          change: 'unmasked' as const,
          digest: sha256(text),
          reason,
        })),
      ];
      if (events.length > 0) await journal.record(siret, events);
    },
    async forget(work) {
      await vault?.erase(ownerOf(work));
    },
  };
}

/** @param today ISO date */
function offered({ id, model, url, policy }: LanguageModel, rules: PolicyRules, today: string): ModeEndpoint {
  const verdict = judgePolicy({ policy, url, rules, today });
  const why = verdict.allowed ? [] : verdict.refusals.map(({ sentence }) => sentence.replace(/\.$/u, ''));
  return {
    ...{ id, model, regions: policy?.regions ?? [] },
    ...(verdict.allowed
      ? {}
      : {
          refused: `Le service de rédaction «\u00A0${id}\u00A0» ne peut pas être choisi\u00A0: ${why.join('\u202F; ')}.`,
        }),
  };
}

/** By the policy, the switch, a missing endpoint; and of answers, by the decision guard. */
function refusalsIn(event: DraftEvent): readonly string[] {
  const cause = event.type === 'failed' ? refusalCause(event.failure) : undefined;
  const problems =
    event.type === 'failed' && event.failure.kind === 'refused-answer'
      ? event.failure.problems
      : event.type === 'correcting' || event.type === 'embedded-stands'
        ? event.problems
        : [];
  const rules = problems.flatMap((problem) => guardRuleOf(problem) ?? []);
  return [...new Set([...(cause === undefined ? [] : [cause]), ...rules])];
}

/** What a policy, the switch or a missing endpoint refuses never reaches the choke point: it is told here. */
async function* toldRefusals(
  inner: Drafter,
  request: SlotRequest,
  signal: AbortSignal | undefined,
  tell: (cause: string) => Promise<void>,
): AsyncGenerator<DraftEvent> {
  for await (const event of inner.stream(request, signal)) {
    for (const cause of refusalsIn(event)) await tell(cause);
    yield event;
  }
}
