/**
 * From what is stored to what the pane shows. No rule, no access check.
 */
import { ledgerToXml } from '../../document/ledger';
import { flagState } from '../../review/flags';
import { ledgerOf } from '../../review/record-ledger';
import { reasonMessage } from '../../review/messages';
import { lackingReview } from '../../review/policy';
import type { RecordedPassage } from '../../review/record';
import type { Verdict } from '../../review/verdict';
import type { DocumentView, PassageView, SealView, VerdictView } from '../api/messages';
import type { Drafted, StoredDocument } from '../store/port';
import { citedWords } from './cited-words';
import { sourceRef } from './source-views';

export function documentView(document: StoredDocument, seal?: SealView): DocumentView {
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
    ...(seal === undefined ? {} : { seal }),
  };
}

export function passageView(
  passage: RecordedPassage,
  { record, display, drafted }: Pick<StoredDocument, 'record' | 'display' | 'drafted'>,
): PassageView {
  const { id, slot, drafter, words, decision } = passage;
  const lacking = decision === undefined ? undefined : lackingReview(record, passage, decision);
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
    cites: citedWords(drafted?.passages[id]?.paragraphs ?? []),
    flags: (passage.flags ?? []).map((flag) => ({ ...flag, state: flagState(flag, passage) })),
    ...generationView(drafted?.passages[id]),
  };
}

/** How a model came to write it: for “Pourquoi ce texte ?”. */
function generationView(drafted: Drafted['passages'][string] | undefined): Pick<PassageView, 'generation'> {
  if (drafted?.generation === undefined) return {};
  const { endpoint, model, servedModel, prompts, usage, excerptsLeftOut } = drafted.generation;
  const declared = drafted.paragraphs.flatMap(({ segments }) =>
    segments.flatMap((segment) => (segment.declared ?? []).map(sourceRef)),
  );
  return {
    generation: {
      endpoint,
      model: servedModel ?? model,
      prompts: prompts.map(({ id, version }) => ({ id, version })),
      declared: [...new Set(declared)],
      tokens: { sent: usage.promptTokens, written: usage.completionTokens, estimated: usage.estimated },
      ...(excerptsLeftOut === undefined ? {} : { excerptsLeftOut }),
      ...(usage.kgCO2eq === undefined ? {} : { kgCO2eq: usage.kgCO2eq }),
    },
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
