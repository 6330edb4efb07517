/**
 * Reviews that a file no longer honours: the words that were reviewed are not those that stand. The gate blocks them by
 * itself; here they are told, once for each review, so that the journal can say when it was seen and who sent the file.
 */
import { digestPassage } from '../../document/words';
import { standingPassage } from '../../review/marks';
import type { PastEvent } from '../../journal/events/kinds';
import type { DocumentRecord } from '../../review/record';
import type { Scan } from '../../review/scan';
import type { ReasonCode, Verdict } from '../../review/verdict';
import type { Agent } from '../identity/agent';
import { isAllowed } from '../identity/rights';
import { StaleWriteError } from '../store/errors';
import type { DomainEvent } from '../store/events';
import { changeDocument, contentOf } from './change-document';
import { eventAgent } from './event-agent';
import type { ServicePorts } from './ports';

/** Reasons that say, of a passage on which somebody decided, that other words stand than those of the decision. */
const VOID: ReadonlySet<ReasonCode> = new Set(['changed', 'incomplete', 'missing', 'rejected-present']);

/** What the scan shows to be void and that none of these events has told since the last review. */
export function newlyVoided(
  { agent, time }: { readonly agent: Agent; readonly time: string },
  { scan, verdict }: { readonly scan: Scan; readonly verdict: Verdict },
  record: DocumentRecord,
  told: readonly PastEvent[],
): DomainEvent[] {
  if (verdict.final || !mayTell(agent, scan, record)) return [];
  const voided = new Set(
    verdict.reasons.flatMap(({ code, passage }) =>
      passage !== undefined && VOID.has(code) ? [passage] : [],
    ),
  );
  return record.passages.flatMap(({ id, decision }): DomainEvent[] => {
    if (decision === undefined || !voided.has(id) || isTold(id, told)) return [];
    const { words } = standingPassage(scan, id);
    return [
      {
        documentId: record.documentId,
        agent: eventAgent(agent),
        time,
        kind: 'voided',
        passage: id,
        ...('digest' in decision ? { digest: decision.digest } : {}),
        ...(words.length === 0 ? {} : { found: digestPassage(words) }),
      },
    ];
  });
}

/**
 * A file speaks of a document when its ledger says so: in a blank one every passage is missing, and no review is void for that. And
 * whoever may not review leaves no trace on reviews.
 */
function mayTell(agent: Agent, { ledger }: Scan, { documentId }: DocumentRecord): boolean {
  return ledger.status === 'ok' && ledger.ledger.documentId === documentId && isAllowed(agent, 'review');
}

function isTold(passage: string, events: readonly PastEvent[]): boolean {
  const last = events.findLast(
    (event) =>
      (event.kind === 'voided' || event.kind === 'reviewed' || event.kind === 'taken-back') &&
      event.passage === passage,
  );
  return last?.kind === 'voided';
}

/** Tells what a file that was only looked at shows to be void. A change by somebody else meanwhile leaves it to the next look. */
export async function tellVoided(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
  seen: { readonly scan: Scan; readonly verdict: Verdict },
): Promise<void> {
  const { store, now } = ports;
  if (seen.verdict.final || !seen.verdict.reasons.some(({ code }) => VOID.has(code))) return;
  const events = async (record: DocumentRecord): Promise<DomainEvent[]> =>
    newlyVoided({ agent, time: now() }, seen, record, await store.events(record.organisation, id));
  const before = await store.find(agent.organisation.siret, id);
  if (before === undefined || (await events(before.record)).length === 0) return;
  await changeDocument(store, agent, id, async (document) => ({
    content: contentOf(document),
    events: await events(document.record),
    answer: () => undefined,
  })).catch((error: unknown) => {
    if (!(error instanceof StaleWriteError)) throw error;
  });
}
