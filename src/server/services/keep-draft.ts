/**
 * From drafted passages to a document: the marked .docx, and the record that will judge it. Nothing is handed out that is not
 * recorded first, and what can fail comes before the record.
 */
import type { EventAgent } from '../../journal/events/agent';
import { draftPackage } from '../../document/draft-package';
import { renderDocument } from '../../document/render/render-document';
import { fillSlots, type IdentifiedPassage } from '../../drafting/fill-slots';
import { ledgerOf } from '../../review/record-ledger';
import type { DocumentRecord } from '../../review/record';
import type { DraftResponse } from '../api/messages';
import { agentRef } from '../identity/agent';
import type { DomainEvent } from '../store/events';
import type { Display, Drafted } from '../store/port';
import { ownerOf } from './attached-sources';
import { eventAgent } from './event-agent';
import type { ServicePorts } from './ports';
import type { PreparedDraft } from './prepare-draft';
import { readFile } from './read-file';
import { declaredBy, recordedPassage, sourcesOf } from './recorded-passage';
import { policyInForce } from './review-policies';
import { withRowSources } from './row-sources';
import { sourceViews } from './source-views';
import { templateSummary } from './templates';
import { documentView } from './views';

export async function keepDraft(
  ports: Pick<ServicePorts, 'store' | 'catalogue' | 'now' | 'newId' | 'sources'>,
  { work, assembly, excerpts, taken }: PreparedDraft,
  written: readonly IdentifiedPassage[],
): Promise<DraftResponse> {
  const { catalogue } = ports;
  const { agent, template, facts, masking } = work;
  const passages = written.map((passage) =>
    withRowSources(passage, template, facts, (id) => excerpts?.has(id) === true),
  );
  const act = fillSlots(assembly.act, passages);
  const created = ports.now();
  const drafted: DocumentRecord = {
    documentId: work.documentId,
    organisation: agent.organisation.siret,
    template: { id: template.id, version: template.version },
    title: act.title,
    created,
    author: agentRef(agent),
    policy: await policyInForce(ports, agent.organisation.siret, template),
    passages: passages.map((passage) => recordedPassage(passage, created, ports.newId)),
  };
  const ledger = ledgerOf(drafted);
  const docx = renderDocument({
    act,
    letterhead: catalogue.letterhead,
    letterheadValues: catalogue.letterheadValues,
    ledger,
    properties: { title: act.title, language: 'fr-FR', author: agent.name },
  });
  const sources = sourceViews(passages.flatMap(sourcesOf), template, facts, catalogue, excerpts);
  const declared = sourceViews(passages.flatMap(declaredBy), template, facts, catalogue, excerpts);
  const record: DocumentRecord = { ...drafted, fixedWords: [...fixedWords(docx), ...quoted(sources)] };
  const made = draftPackage(docx, ledger);
  const draft = { organisation: agent.organisation.siret, documentId: work.documentId };
  const stored = await ports.store.write(
    {
      record,
      state: 'draft',
      readVersion: 0,
      display: {
        template: templateSummary(template),
        slotTitles: Object.fromEntries(template.slots.map(({ id, title }) => [id, title])),
        sources: { ...declared, ...sources },
      },
      drafted: {
        facts,
        masking,
        passages: Object.fromEntries(passages.map((one) => [one.id, draftedAs(one)])),
      },
    },
    draftEvents(record, eventAgent(agent)),
    ports.sources.taking(draft, ownerOf(agent), taken),
  );
  return { document: documentView(stored), package: made };
}

/** What was done of a passage once it was written. */
export type Since = Pick<Drafted['passages'][string], 'first' | 'rewritten'>;

/** What writing it again, or telling how it was written, needs. */
export const draftedAs = (
  { paragraphs, generation, discarded }: IdentifiedPassage,
  variant = 0,
  since: Since = {},
): Drafted['passages'][string] => ({
  paragraphs,
  variant,
  ...(generation === undefined ? {} : { generation }),
  ...(discarded === undefined ? {} : { discarded }),
  ...since,
});

/** That the document was drafted, then each of its passages. */
export function draftEvents(
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

/** What stands in the draft outside its passages, letterhead included: the gate must not take it for generated text. */
function fixedWords(docx: Uint8Array): string[] {
  return readFile(docx).scan.blocks.flatMap(({ unmarked }) => (unmarked === '' ? [] : [unmarked]));
}

/** What passages quote word for word and did not write: the agent's own facts, the titles of legal entries. */
export function quoted(sources: Display['sources']): string[] {
  // The words of an attached document are no agent's: outside their mark they are still generated text.
  return Object.values(sources).flatMap(({ kind, label, value }) =>
    kind === 'excerpt' ? [] : kind === 'law' ? [label, value] : [value],
  );
}
