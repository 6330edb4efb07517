/**
 * How a document was written, as checks know it: from the record and from the marks that stand in the file. Only what a language
 * model wrote counts as a machine's: the embedded drafter copies sentences that a lawyer wrote for the template.
 */
import type { SourceText } from '../../../act/parse/source';
import { normaliseParagraph } from '../../../document/words';
import { findCitations } from '../../../law/citations/find';
import type { LegalCore } from '../../../law/core';
import type { DraftingRecord, MachinePassage } from '../../../law/drafting-record';
import { sameDigests, standingPassage } from '../../../review/marks';
import { lackingReview } from '../../../review/policy';
import type { DocumentRecord, RecordedPassage } from '../../../review/record';
import type { Scan } from '../../../review/scan';
import type { Display } from '../../store/port';

/** The mode of what no model wrote. */
const BY_TEMPLATE = 'embedded';
const LAW = 'law:';

export function draftingOf(
  { record, display }: { readonly record: DocumentRecord; readonly display: Pick<Display, 'sources'> },
  scan: Scan,
  source: SourceText,
  core: LegalCore,
): DraftingRecord {
  const written = record.passages.filter(({ drafter }) => drafter.mode !== BY_TEMPLATE);
  const refs = [...new Set(written.flatMap(({ sources }) => sources))];
  return {
    passages: written.flatMap((passage) => standingSpans(passage, record, scan, source)),
    sources: refs.flatMap((ref) => givenCitations(ref, display, core)),
    marked: scan.ledger.status === 'ok',
  };
}

/** References that stood in what the machine was given: entries of the core, and what the agent's own facts cite. */
function givenCitations(ref: string, { sources }: Pick<Display, 'sources'>, core: LegalCore): string[] {
  if (ref.startsWith(LAW)) {
    const key = core.lookup(ref.slice(LAW.length))?.key;
    return key === undefined ? [] : [key];
  }
  const { citations } = findCitations(sources[ref]?.value ?? '', { holders: core.holders });
  return citations.map(({ normal }) => normal);
}

function standingSpans(
  passage: RecordedPassage,
  record: DocumentRecord,
  scan: Scan,
  source: SourceText,
): MachinePassage[] {
  const { digests, words } = standingPassage(scan, passage.id);
  const { decision } = passage;
  const confirmed =
    decision !== undefined &&
    'paragraphs' in decision &&
    sameDigests(digests, decision.paragraphs) &&
    lackingReview(record, passage, decision) === undefined;
  return words.flatMap((text) => {
    const span = spanOf(text, source);
    return span === undefined ? [] : [{ ...span, confirmed }];
  });
}

/** Where a mark's words stand in the text; the whole paragraph when its spaces are too different to tell. */
function spanOf(words: string, { paragraphs }: SourceText): { start: number; end: number } | undefined {
  if (words === '') return undefined;
  const paragraph = paragraphs.find(({ text }) => normaliseParagraph(text).includes(words));
  if (paragraph === undefined) return undefined;
  // One character for one, so that offsets stay.
  const at = paragraph.text
    .replace(/\s/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .indexOf(words);
  if (at < 0) return { start: paragraph.start, end: paragraph.end };
  return { start: paragraph.start + at, end: paragraph.start + at + words.length };
}
