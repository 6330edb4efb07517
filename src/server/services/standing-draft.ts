/**
 * A passage of a draft as it was drafted, with all that writing it again needs: the facts, the template in the same version, the
 * slot. It changes nothing.
 */
import type { SlotRequest } from '../../drafting/drafter';
import type { DraftedParagraph } from '../../drafting/passage';
import type { RecordedPassage } from '../../review/record';
import type { Assembly } from '../../template/assemble';
import type { Agent } from '../identity/agent';
import type { Drafted, StoredDocument } from '../store/port';
import type { DraftingWork } from './drafting-port';
import { findDocument, findPassage, mustBeDraft } from './find-document';
import type { ServicePorts } from './ports';
import { assembled } from './prepare-draft';
import { RefusalError } from './refusal';

export interface StandingDraft {
  readonly document: StoredDocument;
  readonly work: DraftingWork;
  readonly assembly: Assembly;
  readonly slot: SlotRequest;
  readonly recorded: RecordedPassage;
  readonly paragraphs: readonly DraftedParagraph[];
  readonly variant: number;
  /** How it came to be written. */
  readonly how: Drafted['passages'][string];
}

/** @throws RefusalError `unknown-document`, `unknown-passage`, `template-changed`, `text-missing`, and of a document that is no draft */
export async function standingDraft(
  { store, catalogue }: Pick<ServicePorts, 'store' | 'catalogue'>,
  agent: Agent,
  id: string,
  passage: string,
): Promise<StandingDraft> {
  const document = await findDocument(store, agent, id);
  const recorded = findPassage(document, passage);
  mustBeDraft(document);
  if (recorded.decision?.kind === 'rejected' || recorded.decision?.kind === 'removed') {
    throw new RefusalError(
      'text-missing',
      'Ce passage a été rejeté ou retiré du document\u00A0: revenez sur la décision avant d’en demander une autre rédaction.',
    );
  }
  const { record, drafted } = document;
  const template = catalogue.find(record.template.id);
  const how = drafted?.passages[passage];
  if (template?.version !== record.template.version || drafted === undefined || how === undefined) {
    throw new RefusalError(
      'template-changed',
      'Le modèle de ce document a changé depuis sa rédaction\u00A0: rédigez un nouveau document, ou corrigez ce passage vous-même.',
    );
  }
  const { facts, masking } = drafted;
  const assembly = assembled(template, facts, catalogue);
  const slot = assembly.slots.find((one) => one.slot.id === recorded.slot);
  if (slot === undefined)
    throw new RefusalError('unknown-passage', 'Ce passage ne fait pas partie de ce document.');
  return {
    ...{ document, assembly, slot, recorded },
    work: { agent, documentId: id, template, facts, masking },
    paragraphs: how.paragraphs,
    variant: how.variant,
    how,
  };
}
