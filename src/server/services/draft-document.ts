/**
 * From a template and an agent's facts to a draft: the act, its passages, the marked .docx, and the record that will judge
 * them. Nothing is drafted that is not recorded first.
 */
import type { Source } from '../../act/act';
import type { EventAgent } from '../../journal/events/agent';
import { draftPackage } from '../../document/draft-package';
import { renderDocument } from '../../document/render/render-document';
import { digestPassage, digestWords, normaliseParagraph } from '../../document/words';
import type { Drafter } from '../../drafting/drafter';
import { DraftingError } from '../../drafting/failure';
import { fillSlots, type IdentifiedPassage } from '../../drafting/fill-slots';
import { ledgerOf } from '../../review/record-ledger';
import type { DocumentRecord, RecordedPassage } from '../../review/record';
import { assembleAct, type Assembly } from '../../template/assemble';
import { AssemblyError } from '../../template/assembly-error';
import { validateFacts } from '../../template/facts/validate';
import type { Facts, Template } from '../../template/model';
import type { DraftRequest, DraftResponse } from '../api/messages';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { Display } from '../store/port';
import type { DomainEvent } from '../store/events';
import { withAttached, type Attached } from './attached';
import { eventAgent } from './event-agent';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { RefusalError } from './refusal';
import { sourceRef, sourceViews } from './source-views';
import { findTemplate, templateSummary } from './templates';
import { documentView } from './views';

export async function draftDocument(
  ports: Pick<ServicePorts, 'store' | 'catalogue' | 'now' | 'newId' | 'drafter'>,
  agent: Agent,
  request: DraftRequest,
  attached?: Attached,
): Promise<DraftResponse> {
  mustBeAllowed(agent, 'draft');
  const { catalogue } = ports;
  const template = findTemplate(catalogue, request.template);
  const facts = checkedFacts(template, withAttached(template, request.facts, attached), catalogue);
  const assembly = assembled(template, facts, catalogue);
  const passages = await draftPassages(assembly, ports.drafter, ports.newId);
  const act = fillSlots(assembly.act, passages);

  const created = ports.now();
  const drafted: DocumentRecord = {
    documentId: ports.newId(),
    organisation: agent.organisation.siret,
    template: { id: template.id, version: template.version },
    title: act.title,
    created,
    author: agentRef(agent),
    policy: template.review,
    passages: passages.map((passage) => recorded(passage, created)),
  };
  const ledger = ledgerOf(drafted);
  const docx = renderDocument({
    act,
    letterhead: catalogue.letterhead,
    letterheadValues: catalogue.letterheadValues,
    ledger,
    properties: { title: act.title, language: 'fr-FR', author: agent.name },
  });
  const sources = sourceViews(passages.flatMap(sourcesOf), template, facts, catalogue, attached?.excerpts);
  const record: DocumentRecord = { ...drafted, fixedWords: [...fixedWords(docx), ...quoted(sources)] };
  const stored = await ports.store.write(
    {
      record,
      state: 'draft',
      readVersion: 0,
      display: {
        template: templateSummary(template),
        slotTitles: Object.fromEntries(template.slots.map(({ id, title }) => [id, title])),
        sources,
      },
    },
    eventsOf(record, eventAgent(agent)),
  );
  return { document: documentView(stored), package: draftPackage(docx, ledger) };
}

/** That the document was drafted, then each of its passages. */
function eventsOf(
  { documentId, template, created, passages }: DocumentRecord,
  agent: EventAgent,
): DomainEvent[] {
  const base = { documentId, agent, time: created };
  return [
    { ...base, kind: 'drafted', template },
    ...passages.map(({ id, slot, drafter, sources, digest }): DomainEvent => ({
      ...base,
      kind: 'passage-generated',
      passage: id,
      slot,
      drafter,
      sources,
      digest,
    })),
  ];
}

function checkedFacts(
  template: Template,
  facts: DraftRequest['facts'],
  { profile, law }: ServicePorts['catalogue'],
): Facts {
  const result = validateFacts(template, facts, profile, law.lookup);
  if (result.ok) return result.facts;
  throw new RefusalError('facts-invalid', 'Certaines données sont à compléter ou à corriger.', {
    problems: result.problems.map(({ field, message }) => ({ field, message })),
  });
}

/** A text that lacks one of its values is the facts' fault as far as the agent can tell: it is said so. */
function assembled(template: Template, facts: Facts, { profile, law }: ServicePorts['catalogue']): Assembly {
  try {
    return assembleAct(template, facts, { profile, law: law.lookup });
  } catch (error) {
    throw error instanceof AssemblyError ? incomplete(error) : error;
  }
}

async function draftPassages(
  { slots }: Assembly,
  drafter: Drafter,
  newId: () => string,
): Promise<IdentifiedPassage[]> {
  const passages: IdentifiedPassage[] = [];
  for (const slot of slots) {
    const passage = await drafter.draft(slot).catch((error: unknown) => {
      if (error instanceof DraftingError) throw new RefusalError('drafting-failed', error.message);
      throw error instanceof AssemblyError ? incomplete(error) : error;
    });
    if (passage !== undefined) passages.push({ ...passage, id: newId() });
  }
  return passages;
}

function incomplete(error: AssemblyError): RefusalError {
  return new RefusalError('facts-invalid', error.message, {
    problems: [{ field: error.missing, message: error.message }],
  });
}

/** What stands in the draft outside its passages, letterhead included: the gate must not take it for generated text. */
function fixedWords(docx: Uint8Array): string[] {
  return readFile(docx).scan.blocks.flatMap(({ unmarked }) => (unmarked === '' ? [] : [unmarked]));
}

/** What passages quote word for word and did not write: the agent's own facts, the titles of legal entries. */
function quoted(sources: Display['sources']): string[] {
  // The words of an attached document are no agent's: outside their mark they are still generated text.
  return Object.values(sources).flatMap(({ kind, label, value }) =>
    kind === 'excerpt' ? [] : kind === 'law' ? [label, value] : [value],
  );
}

function recorded(passage: IdentifiedPassage, created: string): RecordedPassage {
  const words = passage.paragraphs.map(({ segments }) =>
    normaliseParagraph(segments.map(({ text }) => text).join('')),
  );
  return {
    id: passage.id,
    slot: passage.slot,
    drafter: passage.drafter,
    created,
    words,
    digest: digestPassage(words),
    paragraphs: words.map(digestWords),
    sources: [...new Set(sourcesOf(passage).map(sourceRef))],
  };
}

function sourcesOf(passage: IdentifiedPassage): readonly Source[] {
  return passage.paragraphs.flatMap(({ segments }) => segments.flatMap(({ sources }) => sources));
}
