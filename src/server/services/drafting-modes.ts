/**
 * Which drafter writes the documents of a template: what the configuration says, unless an administrator decided otherwise among what
 * it allows. A decision holds at once, in every process, for all that is drafted after it; the switch of all AI stays above it.
 */
import { choiceFor, inForce, preciseChoice, type DraftingChoice } from '../../drafting/modes';
import type { Template } from '../../template/model';
import type { ModeChange, ModeChoice, ModesView, ModeView } from '../api/modes';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { modeRule, modeRuleId, modeTerms } from '../journal/mode-rule';
import type { ToldRule } from '../journal/rules';
import { StalePolicyError } from '../store/errors';
import type { StoredMode } from '../store/port';
import type { DocumentDrafting } from './drafting-port';
import { eventAgent } from './event-agent';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';
import { findTemplate } from './templates';

type Ports = Pick<ServicePorts, 'store' | 'catalogue' | 'drafting'>;

export async function listModes(ports: Ports, agent: Agent): Promise<ModesView> {
  mustBeAllowed(agent, 'read');
  const { store, catalogue, drafting } = ports;
  const { siret } = agent.organisation;
  const stored = await store.draftingModes(siret);
  return {
    endpoints: drafting.endpoints(),
    templates: catalogue.templates.map((template) =>
      view(
        drafting,
        siret,
        template,
        stored.find((one) => one.template === template.id),
      ),
    ),
  };
}

/**
 * Decides, and tells the journal who decided what in place of what. What was decided already is not decided again.
 * @throws ForbiddenError; RefusalError `unknown-template`, `unknown-endpoint`, `endpoint-refused`; StalePolicyError when somebody decided
 *   in between; JournalBlockedError
 */
export async function changeMode(
  { store, catalogue, drafting, now }: Ports & Pick<ServicePorts, 'now'>,
  agent: Agent,
  id: string,
  { choice, version, reason }: ModeChange,
): Promise<ModeView> {
  mustBeAllowed(agent, 'administer');
  const template = findTemplate(catalogue, id);
  if (choice !== null) mustBeOffered(drafting, choice);
  const { siret } = agent.organisation;
  const stored = await store.draftingMode(siret, id);
  if ((stored?.version ?? 0) !== version) throw new StalePolicyError(id, version);
  if (termsOf(choice ?? undefined) === termsOf(stored?.value)) return view(drafting, siret, template, stored);
  // What the configuration says of the template itself; else its default applies, which has a rule of its own.
  const applies = choice ?? preciseChoice(drafting.configured, siret, id);
  const rule: ToldRule =
    applies === undefined ? { kind: 'policy', id: modeRuleId(id) } : modeRule(id, applies);
  const time = now();
  const written = await store.setDraftingMode(
    {
      ...{ organisation: siret, template: id, readVersion: version, agent: agentRef(agent), time },
      ...(choice === null ? {} : { value: choice }),
    },
    rule,
    (before) => ({
      kind: 'policy-changed',
      time,
      id: rule.id,
      version: String(version + 1),
      ...(rule.content === undefined ? {} : { content: rule.content }),
      ...(before === undefined ? {} : { before }),
      ...(applies === undefined ? {} : { terms: modeTerms(applies) }),
      agent: eventAgent(agent),
      ...(reason === undefined ? {} : { reason }),
    }),
  );
  return view(drafting, siret, template, written);
}

function mustBeOffered(drafting: DocumentDrafting, choice: ModeChoice): void {
  if (choice.mode === 'embedded') return;
  const endpoint = drafting.endpoints().find(({ id }) => id === choice.endpoint);
  if (endpoint === undefined)
    throw new RefusalError(
      'unknown-endpoint',
      `Aucun service de rédaction configuré ne s’appelle «\u00A0${choice.endpoint}\u00A0». Actualisez la liste, ou demandez au service informatique de l’ajouter à la configuration.`,
    );
  if (endpoint.refused !== undefined) throw new RefusalError('endpoint-refused', endpoint.refused);
}

const termsOf = (choice: DraftingChoice | undefined): string | undefined =>
  choice === undefined ? undefined : modeTerms(choice);

function view(
  drafting: DocumentDrafting,
  siret: string,
  { id, kind, title }: Template,
  stored: StoredMode | undefined,
): ModeView {
  const configured = choiceFor(drafting.configured, siret, id);
  const decided = stored?.value;
  const choice =
    decided === undefined ? configured : inForce(decided, new Set(drafting.endpoints().map((one) => one.id)));
  const lapsed = choice.mode === 'embedded' ? choice.lapsed : undefined;
  return {
    template: { id, kind, title },
    choice: lapsed === undefined ? choice : { mode: 'embedded' },
    configured,
    ...(decided === undefined ? {} : { decided }),
    ...(lapsed === undefined ? {} : { ignored: lapsedSentence(lapsed) }),
    version: stored?.version ?? 0,
    ...(stored === undefined ? {} : { changed: { agent: stored.agent, time: stored.time } }),
  };
}

/** What is said wherever a decision is set aside because its endpoint is gone. */
export const lapsedSentence = (endpoint: string): string =>
  `Le service de rédaction «\u00A0${endpoint}\u00A0», choisi par un administrateur pour ce modèle de document, n’est plus configuré\u00A0: rien n’est envoyé, les phrases types sont employées.`;
