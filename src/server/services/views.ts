/**
 * From what is stored to what the pane shows. No rule, no access check.
 */
import type { Source } from '../../act/act';
import { ledgerToXml } from '../../document/ledger';
import type { Generation } from '../../drafting/generation';
import { doubtsLeft, flagState } from '../../review/flags';
import { ledgerOf } from '../../review/record-ledger';
import { reasonMessage } from '../../review/messages';
import { lackingReview } from '../../review/policy';
import type { RecordedPassage } from '../../review/record';
import type { Verdict } from '../../review/verdict';
import type { DocumentView, GenerationView, PassageView, SealView, VerdictView } from '../api/messages';
import type { Display, Drafted, StoredDocument } from '../store/port';
import { citedWords } from './cited-words';
import { declaredBy } from './recorded-passage';
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
    drafter: drafted?.passages[id]?.first ?? drafter,
    reviews: (decision?.reviews ?? []).map(({ agent, time }) => ({ agent, time })),
    ...(lacking === undefined ? {} : { lacking }),
    cites: citedWords(drafted?.passages[id]?.paragraphs ?? []),
    flags: (passage.flags ?? []).map((flag) => ({ ...flag, state: flagState(flag, passage) })),
    doubts: doubtsLeft(passage).map(({ id: doubt, text, kind, why }) => ({ id: doubt, text, kind, why })),
    ...historyView(drafted?.passages[id], display.sources),
  };
}

/** How it came to be written: for “Pourquoi ce texte ?”. */
function historyView(
  drafted: Drafted['passages'][string] | undefined,
  sources: Display['sources'],
): Pick<PassageView, 'generation' | 'rewritten' | 'discarded'> {
  if (drafted === undefined) return {};
  const { generation, rewritten = [], discarded, paragraphs } = drafted;
  return {
    ...(generation === undefined
      ? {}
      : {
          generation: {
            ...generationView(generation),
            declared: [...new Set(declaredBy({ paragraphs }).map((source) => labelOf(source, sources)))],
            ...(generation.excerptsLeftOut === undefined
              ? {}
              : { excerptsLeftOut: generation.excerptsLeftOut }),
          },
        }),
    ...(rewritten.length === 0
      ? {}
      : {
          rewritten: rewritten.map((one) => ({
            ...generationView(one.generation),
            sentence: one.sentence,
            style: one.style,
          })),
        }),
    ...(discarded === undefined
      ? {}
      : { discarded: { ...generationView(discarded.generation), reasons: discarded.reasons } }),
  };
}

const generationView = ({ endpoint, model, servedModel, prompts, usage }: Generation): GenerationView => ({
  endpoint,
  model: servedModel ?? model,
  prompts: prompts.map(({ id, version }) => ({ id, version })),
  tokens: { sent: usage.promptTokens, written: usage.completionTokens, estimated: usage.estimated },
  ...(usage.kgCO2eq === undefined ? {} : { kgCO2eq: usage.kgCO2eq }),
});

/** Of documents that were drafted before their labels were kept, an id is all that is known. */
const labelOf = (source: Source, sources: Display['sources']): string =>
  sources[sourceRef(source)]?.label ?? (source.kind === 'excerpt' ? `Extrait ${source.id}` : source.id);

/** The verdict with each reason worded; reasons about a passage name it by its slot's title. */
export function verdictView(verdict: Verdict, { record, display }: StoredDocument): VerdictView {
  if (verdict.final) return { verdict, messages: [] };
  const messages = verdict.reasons.map((reason) => {
    const slot = record.passages.find((passage) => passage.id === reason.passage)?.slot;
    return reasonMessage(reason, slot === undefined ? undefined : display.slotTitles[slot]);
  });
  return { verdict, messages };
}
