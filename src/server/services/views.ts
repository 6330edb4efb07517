/**
 * From what is stored to what the pane shows. No rule, no access check.
 */
import { ledgerToXml } from '../../document/ledger';
import { ledgerOf } from '../../review/record-ledger';
import { reasonMessage } from '../../review/messages';
import { lackingReview } from '../../review/policy';
import type { RecordedPassage } from '../../review/record';
import type { Verdict } from '../../review/verdict';
import type { DocumentView, PassageView, VerdictView } from '../api/messages';
import type { StoredDocument } from '../store/port';

export function documentView(document: StoredDocument): DocumentView {
  const { record, display, state } = document;
  return {
    documentId: record.documentId,
    title: record.title,
    template: display.template,
    state,
    created: record.created,
    author: record.author,
    policy: record.policy,
    passages: record.passages.map((passage) => passageView(passage, document)),
    ledgerXml: ledgerToXml(ledgerOf(record)),
  };
}

export function passageView(
  passage: RecordedPassage,
  { record, display }: Pick<StoredDocument, 'record' | 'display'>,
): PassageView {
  const { id, slot, drafter, words, decision } = passage;
  const lacking = decision === undefined ? undefined : lackingReview(record.policy, record.author, decision);
  return {
    id,
    slot,
    title: display.slotTitles[slot] ?? slot,
    parts: passage.paragraphs.length,
    state: decision?.kind ?? 'pending',
    generated: words,
    ...(decision?.kind === 'amended' ? { amended: decision.words } : {}),
    sources: passage.sources.flatMap((source) => display.sources[source] ?? []),
    drafter,
    reviews: (decision?.reviews ?? []).map(({ agent, time }) => ({ agent, time })),
    ...(lacking === undefined ? {} : { lacking }),
    flags: [],
  };
}

/** The verdict with each reason worded; reasons about a passage name it by its slot's title. */
export function verdictView(verdict: Verdict, { record, display }: StoredDocument): VerdictView {
  if (verdict.final) return { verdict, messages: [] };
  const messages = verdict.reasons.map((reason) => {
    const slot = record.passages.find((passage) => passage.id === reason.passage)?.slot;
    return reasonMessage(reason, slot === undefined ? undefined : display.slotTitles[slot]);
  });
  return { verdict, messages };
}
