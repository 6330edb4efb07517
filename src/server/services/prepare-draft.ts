/**
 * What comes before any word is drafted: the template, the facts, the decision guard, the act with its empty places. Nothing is
 * written in the store.
 */
import type { SlotRequest } from '../../drafting/drafter';
import { draftSlot } from '../../drafting/embedded/embedded-drafter';
import { assembleAct, type Assembly } from '../../template/assemble';
import { AssemblyError } from '../../template/assembly-error';
import { fieldLabel } from '../../template/field-label';
import { validateFacts } from '../../template/facts/validate';
import type { Facts } from '../../template/fact-values';
import type { Template } from '../../template/model';
import type { DraftRequest } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { materialsOf, withAttached, type Attached, type AttachedExcerpts } from './attached';
import { takeFrom } from './attached-sources';
import type { DraftingWork } from './drafting-port';
import { mustBeForAMachine, typedRequests } from './guard-request';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';
import type { KeptSource } from './sources-port';
import { findTemplate } from './templates';

export interface PreparedDraft {
  readonly work: DraftingWork;
  readonly assembly: Assembly;
  readonly slots: readonly SlotRequest[];
  readonly embedded: boolean;
  /** Of attached documents, for what their passages cite. */
  readonly excerpts?: AttachedExcerpts;
  /** Attached documents that the draft takes, as they will be kept. */
  readonly taken: readonly KeptSource[];
}

/** @throws RefusalError `unknown-template`, `unknown-source`, `facts-invalid`, `not-for-a-machine`; ForbiddenError */
export async function prepareDraft(
  ports: Pick<ServicePorts, 'catalogue' | 'newId' | 'drafting' | 'sources' | 'now'>,
  agent: Agent,
  request: DraftRequest,
  given?: Attached,
): Promise<PreparedDraft> {
  mustBeAllowed(agent, 'draft');
  const { catalogue, drafting } = ports;
  const template = findTemplate(catalogue, request.template);
  const found = await takeFrom(ports, agent, request.sources);
  const attached = given ?? found?.attached;
  const taken = found?.kept ?? [];
  const facts = checkedFacts(template, withAttached(template, request.facts, attached), catalogue);
  const documentId = ports.newId();
  const { masking = {}, instruction = '' } = request;
  const work: DraftingWork = { agent, documentId, template, facts, masking };
  await mustBeForAMachine(drafting, work, [
    ...(instruction === '' ? [] : [instruction]),
    // What documents brought is quoted, not asked for.
    ...typedRequests(
      template.fields.filter(({ id }) => Object.hasOwn(request.facts, id)),
      facts,
    ),
  ]);
  const assembly = assembled(template, facts, catalogue);
  return {
    work,
    assembly,
    slots: assembly.slots.map((slot) => ({
      ...slot,
      ...(instruction === '' ? {} : { instruction }),
      ...(taken.length === 0 ? {} : { materials: materialsOf(taken.map(({ text }) => text)) }),
    })),
    taken,
    ...(attached === undefined ? {} : { excerpts: attached.excerpts }),
    embedded: request.drafter === 'embedded' || (await drafting.way(template.id)).mode === 'embedded',
  };
}

function checkedFacts(
  template: Template,
  facts: DraftRequest['facts'],
  { profile, law }: ServicePorts['catalogue'],
): Facts {
  const result = validateFacts(template, facts, profile, law.lookup);
  if (result.ok) return result.facts;
  throw new RefusalError('facts-invalid', 'Certaines données sont à compléter ou à corriger.', {
    problems: result.problems.map(({ field, message }) => ({ ...named(template, field), message })),
  });
}

/** A field, with what the form calls it. */
function named({ fields }: Template, field: string): { readonly field: string; readonly label?: string } {
  const label = fieldLabel(fields, field);
  return { field, ...(label === undefined ? {} : { label }) };
}

/** A text that lacks one of its values is the facts' fault as far as the agent can tell: it is said so. */
export function assembled(
  template: Template,
  facts: Facts,
  { profile, law }: ServicePorts['catalogue'],
): Assembly {
  try {
    const assembly = assembleAct(template, facts, { profile, law: law.lookup });
    // Before a model is asked: the template's own text must be there to stand in its place.
    for (const slot of assembly.slots) draftSlot(slot);
    return assembly;
  } catch (error) {
    if (!(error instanceof AssemblyError)) throw error;
    const field = named(template, error.missing);
    const message = error.sentence(field.label);
    throw new RefusalError('facts-invalid', message, { problems: [{ ...field, message }] });
  }
}
