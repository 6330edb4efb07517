/**
 * The parts of a prompt, and the masking of those that people wrote: together, so that a name which one of them gives away is
 * hidden in all. It decides neither what may leave nor where to.
 */
import { fold } from '../fold';
import type { KnownValue } from '../known-values';
import { mask, type AmbiguousMention, type MaskedSpan } from '../pseudonyms/mask';
import { SpanError } from '../pseudonyms/spans';
import type { PseudonymTable } from '../pseudonyms/table';
import type { TokenId } from '../pseudonyms/token';
import { originalsOf } from '../restoration/restorer';
import type { Detection, IndirectClue, Span } from '../span';
import type { DataClass } from './classes';
import type { HiddenCount } from './hidden';
import { addMissing, residualOf, type ClearedWord, type Residual } from './residual';

export type Role = 'system' | 'user' | 'assistant';

/** Who wrote a part, and what its data are before any masking. */
export interface OutboundPart {
  /**
   * `template`: the product's own words. `facts`: placeholders of facts (`{{f:applicant}}`), no value. Neither is masked: both
   * are refused when they hold something personal. `free`: what an agent typed. `attachment`: a text that came from outside.
   * `answer`: what the model said in an earlier turn, its tokens and placeholders in place.
   */
  readonly kind: 'template' | 'facts' | 'free' | 'attachment' | 'answer';
  readonly text: string;
  readonly dataClass: DataClass;
}

export interface OutboundMessage {
  readonly role: Role;
  readonly parts: readonly OutboundPart[];
}

/** A part as it leaves. */
export interface LeavingPart {
  readonly kind: OutboundPart['kind'];
  readonly text: string;
  /** What was masked, and why. Offsets in `text` and, for `source`, in the part without its hidden characters. */
  readonly tokens: readonly MaskedSpan[];
  /** Left in clear, for the agent to judge; offsets in `text`. */
  readonly doubtful: readonly Span[];
  readonly indirect: readonly IndirectClue[];
  readonly hidden: HiddenCount;
}

/** Whether people, or a model, wrote it. */
export const isWritten = ({ kind }: Pick<OutboundPart, 'kind'>): boolean =>
  kind !== 'template' && kind !== 'facts';

/** What masking needs to know beside the texts. */
export interface MaskingKnowledge {
  /** Of the document, as it was stored. */
  readonly table: PseudonymTable;
  readonly detect: (text: string) => Detection;
  /** What must not leave wherever it stands: personal facts, entries of registers, words that the agent asked to mask. */
  readonly known: readonly KnownValue[];
  readonly cleared?: readonly ClearedWord[];
}

/** A message whose parts have lost their hidden characters. */
export interface Draft {
  readonly role: Role;
  readonly parts: readonly (OutboundPart & { readonly dropped: HiddenCount })[];
}

export interface Masking {
  readonly table: PseudonymTable;
  readonly leaving: readonly (readonly LeavingPart[])[];
  readonly ambiguous: readonly AmbiguousMention[];
}

/** A name found in the last attachment is masked in the first line too: rounds until nothing new is learnt. */
const MOST_ROUNDS = 4;

/** Undefined when detection failed, or speaks of another text. */
export function maskParts(drafts: readonly Draft[], knowledge: MaskingKnowledge): Masking | undefined {
  const detections = detectAll(drafts, knowledge);
  if (detections === undefined) return undefined;
  let { table } = knowledge;
  try {
    for (let round = 1; ; round += 1) {
      const before = table.entries.length;
      const done = maskOnce(drafts, detections, { ...knowledge, table }, knowledge.table);
      ({ table } = done);
      if (table.entries.length === before || round === MOST_ROUNDS) return done;
    }
  } catch (error) {
    if (error instanceof SpanError) return undefined;
    throw error;
  }
}

function detectAll(
  drafts: readonly Draft[],
  { detect }: MaskingKnowledge,
): ReadonlyMap<string, Detection> | undefined {
  const texts = drafts.flatMap(({ parts }) => parts.filter(isWritten).map(({ text }) => text));
  try {
    return new Map([...new Set(texts)].map((text) => [text, detect(text)]));
  } catch {
    // A detector that fails has found nothing: nothing may leave.
    return undefined;
  }
}

/** @param answered the table as it was when the model answered: as the document keeps it */
function maskOnce(
  drafts: readonly Draft[],
  detections: ReadonlyMap<string, Detection>,
  knowledge: MaskingKnowledge,
  answered: PseudonymTable,
): Masking {
  let { table } = knowledge;
  const residual = residualFor(knowledge, table);
  const ambiguous = new Map<TokenId, AmbiguousMention>();
  const leaving = drafts.map(({ parts }) =>
    parts.map((part, at): LeavingPart => {
      const detection = isWritten(part) ? detections.get(part.text) : undefined;
      if (detection === undefined) return asItIs(part);
      const { kind, text, dropped: hidden } = part;
      const spans = addMissing(withoutCleared(text, detection.spans, knowledge), residual.inWriting(text));
      const done = mask(text, spans, table, {
        searchedAgain: true,
        next: parts[at + 1]?.text ?? '',
        ...(kind === 'answer' ? { answered } : {}),
      });
      ({ table } = done);
      for (const one of done.ambiguous) ambiguous.set(one.token, one);
      return {
        kind,
        text: done.masked,
        tokens: done.tokens,
        doubtful: moved(detection.doubtful, done.tokens),
        indirect: moved(detection.indirect, done.tokens),
        hidden,
      };
    }),
  );
  return { table, leaving, ambiguous: [...ambiguous.values()] };
}

const asItIs = ({ kind, text, dropped: hidden }: Draft['parts'][number]): LeavingPart => ({
  kind,
  text,
  tokens: [],
  doubtful: [],
  indirect: [],
  hidden,
});

/** The texts as they are. */
export const leaveClear = (drafts: readonly Draft[], table: PseudonymTable): Masking => ({
  table,
  leaving: drafts.map(({ parts }) => parts.map(asItIs)),
  ambiguous: [],
});

export const residualFor = ({ known, cleared = [] }: MaskingKnowledge, table: PseudonymTable): Residual =>
  residualOf(
    known,
    originalsOf(table.entries, () => 'déjà masqué dans ce document'),
    cleared,
  );

/** What an agent declared not to be personal is left; what is known to be is masked all the same, by the second search. */
function withoutCleared(
  text: string,
  spans: readonly Span[],
  { cleared = [] }: MaskingKnowledge,
): readonly Span[] {
  const open = new Set(cleared.map(({ value }) => fold(value)));
  return spans.filter(({ start, end }) => !open.has(fold(text.slice(start, end))));
}

/** Stretches of the source where they stand in the masked text; those that a token took are gone. */
function moved<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  tokens: readonly MaskedSpan[],
): T[] {
  return stretches.flatMap((stretch) => {
    if (tokens.some(({ source }) => source.start < stretch.end && stretch.start < source.end)) return [];
    const last = tokens.findLast(({ source }) => source.end <= stretch.start);
    const shift = last === undefined ? 0 : last.end - last.source.end;
    return [{ ...stretch, start: stretch.start + shift, end: stretch.end + shift }];
  });
}
