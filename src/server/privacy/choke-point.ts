/**
 * The one way out for all text that leaves for a model: the drafting room's seam over the privacy room's choke point, with the
 * organisation's register, the document's own facts and its table of pseudonyms. It sends nothing, and decides nothing by itself.
 */
import {
  clearedPrompt,
  type Outbound,
  type OutboundQuestion,
  type PromptPart,
} from '../../drafting/outbound';
import { detect } from '../../privacy/detect';
import type { KnownValue } from '../../privacy/known-values';
import type { Lexicon } from '../../privacy/lexicon/lexicon';
import { prepareOutbound, type OutboundAnswer } from '../../privacy/outbound/outbound';
import type { OutboundMessage, OutboundPart } from '../../privacy/outbound/parts';
import { registerValues } from '../../privacy/outbound/register-values';
import type { ClearedWord } from '../../privacy/outbound/residual';
import type { PseudonymTable } from '../../privacy/pseudonyms/table';
import type { Register } from '../../privacy/register';
import { repair } from '../../privacy/restoration/repair';
import { restore } from '../../privacy/restoration/restorer';
import type { Detection } from '../../privacy/span';
import { StaleWriteError } from '../store/errors';
import { MappingKeysError, MappingUnreadableError } from './mapping-errors';
import type { TableKeeper } from './table-keeper';

/** What is known of one document beside the texts that leave. */
export interface OutboundKnowledge {
  /** Its personal facts (`personalValues`). */
  readonly known: readonly KnownValue[];
  /** Words that an agent asked to mask. */
  readonly masked: readonly string[];
  /** Words that an agent declared not to be personal; the caller logs them. */
  readonly cleared: readonly ClearedWord[];
}

export interface ChokePoint {
  /** The detector, over the organisation's register. */
  readonly detect: (text: string) => Detection;
  /** The way out for one document; its table is kept before anything leaves. */
  outbound(knowledge: OutboundKnowledge, keeper: TableKeeper): Outbound;
  /** What would leave, and why; nothing is kept. */
  look(question: OutboundQuestion, knowledge: OutboundKnowledge, table: PseudonymTable): OutboundAnswer;
}

/** @param lexicon loaded once */
export function createChokePoint(lexicon: Lexicon, register: Register): ChokePoint {
  const people = registerValues(register.people, 'liste des élus et des agents de la collectivité');
  const find = (text: string): Detection => detect(text, { lexicon, register });
  const look: ChokePoint['look'] = ({ messages, dataClasses }, { known, masked, cleared }, table) =>
    prepareOutbound({
      messages: messages.map(({ role, parts }): OutboundMessage => ({ role, parts: parts.map(partOf) })),
      policy: { dataClasses },
      table,
      detect: find,
      known: [...known, ...people, ...masked.map((value): KnownValue => ({ value, ...ASKED }))],
      cleared,
    });
  return {
    detect: find,
    look,
    outbound: (knowledge, keeper) => async (question) => {
      try {
        const answer = look(question, knowledge, await keeper.open());
        if (!answer.ok) return { ok: false, sentence: answer.refusal.message, cause: answer.refusal.code };
        // Before anything leaves: else nobody could restore the answer, or one token would be given to two people.
        await keeper.save(answer.table);
        return outgoing(answer, knowledge.cleared);
      } catch (error) {
        const sentence = sentenceOf(error);
        if (sentence === undefined) throw error;
        return { ok: false, sentence, cause: 'mapping' };
      }
    },
  };
}

const ASKED = { type: 'PERSON', reason: 'masqué à votre demande' } as const;

/** The product's own words are internal; whatever people wrote is taken for personal until it is masked. */
function partOf({ kind, text }: PromptPart): OutboundPart {
  if (kind === 'own') return { kind: 'template', text, dataClass: 'internal' };
  if (kind === 'answer') return { kind: 'answer', text, dataClass: 'personal' };
  return { kind: kind === 'material' ? 'attachment' : 'free', text, dataClass: 'personal' };
}

function outgoing(
  { cleared, table }: OutboundAnswer & { readonly ok: true },
  words: readonly ClearedWord[],
): Awaited<ReturnType<Outbound>> {
  const open = words.map(({ value }) => value);
  return {
    ok: true,
    prompt: clearedPrompt(cleared.messages, cleared.dataClass, (write) => cleared.body(write)),
    restore: (text, next = '') => {
      const restored = restore(text, table, { cleared: open, next });
      const repaired = repair(restored, table);
      return {
        text: repaired.text,
        bare: restored.pieces.map((piece) => (piece.token === undefined ? piece.text : '')).join(''),
        problems: repaired.problems.flatMap(({ blocks, message }) => (blocks ? [message] : [])),
      };
    },
  };
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof MappingUnreadableError || error instanceof MappingKeysError) return error.message;
  return error instanceof StaleWriteError
    ? 'Une autre rédaction de ce document est en cours\u00A0: attendez qu’elle se termine, puis recommencez.'
    : undefined;
}
