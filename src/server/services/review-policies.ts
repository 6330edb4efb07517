/**
 * Who must review the documents of a template: what the template says, unless an administrator decided otherwise. A decision holds for
 * documents that are drafted after it, in every process; a document keeps the rules under which it was drafted.
 */
import type { ReviewPolicy } from '../../review/policy';
import { REVIEWER_ROLES, type ReviewRules, type Template } from '../../template/model';
import type { PolicyChange, PolicyTerms, PolicyView } from '../api/policies';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { sha256 } from '../sha256';
import { canonicalJson } from '../store/canonical';
import { StalePolicyError } from '../store/errors';
import type { StoredPolicy } from '../store/port';
import { eventAgent } from './event-agent';
import type { ServicePorts } from './ports';
import { findTemplate } from './templates';

type Ports = Pick<ServicePorts, 'store' | 'catalogue'>;

/** What a document that is drafted now must satisfy. */
export async function policyInForce(
  { store }: Pick<ServicePorts, 'store'>,
  organisation: string,
  { id, review }: Template,
): Promise<ReviewPolicy> {
  return (await store.reviewPolicy(organisation, id))?.value ?? review;
}

export async function listPolicies({ store, catalogue }: Ports, agent: Agent): Promise<PolicyView[]> {
  mustBeAllowed(agent, 'read');
  const stored = await store.reviewPolicies(agent.organisation.siret);
  return catalogue.templates.map((template) =>
    view(
      template,
      stored.find((one) => one.template === template.id),
    ),
  );
}

/** @throws RefusalError `unknown-template` */
export async function viewPolicy({ store, catalogue }: Ports, agent: Agent, id: string): Promise<PolicyView> {
  mustBeAllowed(agent, 'read');
  const template = findTemplate(catalogue, id);
  return view(template, await store.reviewPolicy(agent.organisation.siret, id));
}

/**
 * Decides, and tells the journal who decided what in place of what. What applies already is not decided again.
 * @throws ForbiddenError; RefusalError `unknown-template`; StalePolicyError when somebody decided in between; JournalBlockedError
 */
export async function changePolicy(
  { store, catalogue, now }: Ports & Pick<ServicePorts, 'now'>,
  agent: Agent,
  id: string,
  { policy, version, reason }: PolicyChange,
): Promise<PolicyView> {
  mustBeAllowed(agent, 'administer');
  const template = findTemplate(catalogue, id);
  const organisation = agent.organisation.siret;
  const stored = await store.reviewPolicy(organisation, id);
  if ((stored?.version ?? 0) !== version) throw new StalePolicyError(id, version);
  const next = policy === null ? undefined : inOrder(policy);
  if (termsOf(next) === termsOf(stored?.value)) return view(template, stored);
  const terms = canonicalJson(next ?? template.review);
  const time = now();
  const written = await store.setReviewPolicy(
    {
      ...{ organisation, template: id, readVersion: version, agent: agentRef(agent), time },
      ...(next === undefined ? {} : { value: next }),
    },
    {
      kind: 'policy-changed',
      time,
      id: `review:${id}`,
      version: String(version + 1),
      content: sha256(terms),
      before: sha256(canonicalJson(stored?.value ?? template.review)),
      terms,
      agent: eventAgent(agent),
      ...(reason === undefined ? {} : { reason }),
    },
  );
  return view(template, written);
}

const termsOf = (policy: ReviewPolicy | undefined): string | undefined =>
  policy === undefined ? undefined : canonicalJson(inOrder(policy));

/** Roles in the order of the list: the same decision has the same words. */
const inOrder = ({ roles, authorAlone, reviewers }: ReviewPolicy): PolicyTerms => ({
  roles: REVIEWER_ROLES.filter((role) => roles.includes(role)),
  authorAlone,
  reviewers,
});

function view({ id, kind, title, review }: Template, stored: StoredPolicy | undefined): PolicyView {
  return {
    template: { id, kind, title },
    policy: inOrder(stored?.value ?? review),
    own: inOrder(review satisfies ReviewRules),
    version: stored?.version ?? 0,
    decided: stored?.value !== undefined,
    ...(stored === undefined ? {} : { changed: { agent: stored.agent, time: stored.time } }),
  };
}
