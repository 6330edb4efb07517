/**
 * A passage takes the place of another in the record, to be reviewed; and what the pane needs to do the same in the document. The
 * former words stay known to the gate: they must not stand anywhere.
 */
import type { ActDraft } from '../../act/act';
import { bodyFlatOpc } from '../../document/flat-opc';
import { tagsOf } from '../../document/draft-package';
import { ledgerToXml } from '../../document/ledger';
import { openPackage } from '../../document/package';
import { renderDocument } from '../../document/render/render-document';
import { fillSlots, type IdentifiedPassage } from '../../drafting/fill-slots';
import { ledgerOf } from '../../review/record-ledger';
import type { DocumentRecord, RecordedPassage } from '../../review/record';
import type { Assembly } from '../../template/assemble';
import type { PassageReplacement } from '../api/messages';
import type { Catalogue } from '../catalogue';
import type { StoredDocument } from '../store/port';
import type { AttachedExcerpts } from './attached';
import { changeDocument, contentOf } from './change-document';
import type { DraftingWork } from './drafting-port';
import { eventAgent } from './event-agent';
import { findPassage, mustBeDraft } from './find-document';
import { draftedAs, quoted, type Since } from './keep-draft';
import { mergedMasking } from './merged-masking';
import type { ServicePorts } from './ports';
import { declaredBy, recordedPassage, sourcesOf } from './recorded-passage';
import { withRowSources } from './row-sources';
import { sourceViews } from './source-views';
import { passageView } from './views';

export interface NewWords {
  readonly work: DraftingWork;
  readonly assembly: Assembly;
  readonly former: string;
  readonly passage: IdentifiedPassage;
  readonly variant: number;
  /** Flags of words that were taken over; those of `passage` are added. */
  readonly kept?: RecordedPassage['flags'];
  /** Doubts of words that were taken over, as flags are. */
  readonly keptDoubts?: RecordedPassage['doubts'];
  /** What was done of the passage since it was first written. */
  readonly since?: Since;
  /** As whose the record holds the passage, when another wrote its new words. */
  readonly drafter?: RecordedPassage['drafter'];
  /** Of attached documents, for what the new words cite. */
  readonly excerpts?: AttachedExcerpts;
}

/** @throws RefusalError when the former passage is no longer there, or the document no longer a draft */
export function replacePassage(
  ports: Pick<ServicePorts, 'store' | 'catalogue' | 'now' | 'newId'>,
  {
    work,
    assembly,
    former,
    passage: written,
    variant,
    kept = [],
    keptDoubts = [],
    since,
    drafter,
    excerpts,
  }: NewWords,
): Promise<PassageReplacement> {
  const { agent, documentId, template, facts } = work;
  return changeDocument(ports.store, agent, documentId, (document) => {
    mustBeDraft(document);
    const gone = findPassage(document, former);
    // Of a document that was removed since, what the draft shows of it stays.
    const passage = withRowSources(
      written,
      template,
      facts,
      (id) => excerpts?.has(id) === true || Object.hasOwn(document.display.sources, `excerpt:${id}`),
    );
    const time = ports.now();
    const fresh = recordedPassage(passage, time, ports.newId);
    const flags = [...kept, ...(fresh.flags ?? [])];
    const doubts = [...keptDoubts, ...(fresh.doubts ?? [])];
    const recorded: RecordedPassage = {
      ...fresh,
      ...(drafter === undefined ? {} : { drafter }),
      ...(flags.length === 0 ? {} : { flags }),
      ...(doubts.length === 0 ? {} : { doubts }),
    };
    const sources = sourceViews(sourcesOf(passage), template, facts, ports.catalogue, excerpts);
    const declared = sourceViews(declaredBy(passage), template, facts, ports.catalogue, excerpts);
    const { record, display, drafted } = document;
    const others = Object.fromEntries(
      Object.entries(drafted?.passages ?? {}).filter(([one]) => one !== former),
    );
    const { id, words, paragraphs } = gone;
    const after: DocumentRecord = {
      ...record,
      passages: record.passages.map((one) => (one.id === former ? recorded : one)),
      replaced: [...(record.replaced ?? []), { id, words, paragraphs }],
      fixedWords: [...new Set([...(record.fixedWords ?? []), ...quoted(sources)])],
    };
    const { slot, digest } = recorded;
    return {
      content: {
        ...contentOf(document),
        record: after,
        display: { ...display, sources: { ...display.sources, ...declared, ...sources } },
        drafted: {
          ...(drafted ?? { facts }),
          // Also what another writing decided meanwhile; this one has the last word.
          masking: mergedMasking(drafted?.masking ?? {}, work.masking),
          passages: { ...others, [passage.id]: draftedAs(passage, variant, since) },
        },
      },
      events: [
        {
          ...{ documentId, agent: eventAgent(agent), time, kind: 'passage-generated', passage: passage.id },
          ...{ slot, drafter: passage.drafter, sources: recorded.sources, digest },
        },
      ],
      answer: (stored) => replacement(stored, former, passage, assembly, ports.catalogue),
    };
  });
}

/** What the pane puts in the document. */
export function replacement(
  stored: StoredDocument,
  former: string,
  passage: IdentifiedPassage,
  assembly: Assembly,
  catalogue: Catalogue,
): PassageReplacement {
  const { record } = stored;
  const ledger = ledgerOf(record);
  const written = findPassage(stored, passage.id);
  const alone = { ...ledger, passages: ledger.passages.filter(({ id }) => id === passage.id) };
  const docx = renderDocument({
    act: fillSlots(onlySlot(assembly.act, passage.slot), [passage]),
    letterhead: catalogue.letterhead,
    ledger: alone,
    properties: { title: record.title, language: 'fr-FR', author: record.author.name },
  });
  return {
    former,
    passage: passageView(written, stored),
    ooxml: bodyFlatOpc(openPackage(docx)),
    tags: tagsOf(alone),
    ledgerXml: ledgerToXml(ledger),
  };
}

/** The act with nothing but one place, where it stands: its style is that of its section. */
function onlySlot(act: ActDraft, slot: string): ActDraft {
  const only = (blocks: ActDraft['body']): ActDraft['body'] =>
    blocks.filter((block) => block.type === 'slot' && block.slot === slot);
  return {
    kind: act.kind,
    title: act.title,
    preface: only(act.preface),
    authority: [],
    citations: [],
    recitals: only(act.recitals),
    formula: [],
    articles: [],
    body: only(act.body),
    voteText: [],
    conclusions: [],
  };
}
