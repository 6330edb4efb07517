/**
 * "Ce qui part": what would be sent for one slot, or for one sentence of it, word for word, with what is masked and why. It sends nothing and keeps nothing.
 */
import { randomBytes } from 'node:crypto';
import type { SlotRequest } from '../../drafting/drafter';
import { draftSlot } from '../../drafting/embedded/embedded-drafter';
import { failureSentence } from '../../drafting/failure';
import { fitMaterials } from '../../drafting/model/fit-materials';
import { vocabularyOf } from '../../drafting/placeholders/vocabulary-of';
import { judgePolicy } from '../../drafting/policy/judge';
import { buildPrompt } from '../../drafting/prompts/build';
import { totalDropped } from '../../drafting/prompts/hygiene';
import type { OutboundAnswer } from '../../privacy/outbound/outbound';
import type { LeavingPart } from '../../privacy/outbound/parts';
import { entriesById, type PseudonymTable } from '../../privacy/pseudonyms/table';
import type { TokenId } from '../../privacy/pseudonyms/token';
import type { AmbiguousName, DraftingWay, LeavingSpan } from '../api/messages';
import type { Models } from '../models/models';
import type { ChokePoint, OutboundKnowledge } from '../privacy/choke-point';
import type { Leaving } from '../services/drafting-port';

export interface LookPorts {
  readonly models: Models;
  readonly choke: ChokePoint;
  /** ISO date. */
  readonly today: string;
}

const NOTICE =
  'Les noms et coordonnées reconnus sont remplacés par des repères\u202F; c’est une pseudonymisation, pas une anonymisation\u00A0: le contexte peut encore désigner quelqu’un. Vérifiez d’abord les mots douteux.';

export function lookAt(
  { models, choke, today }: LookPorts,
  way: Exclude<DraftingWay, { readonly mode: 'embedded' }>,
  slot: SlotRequest,
  knowledge: OutboundKnowledge,
  table: PseudonymTable,
): Leaving {
  const { endpoint, mode } = way;
  const refused = (sentence: string): Leaving => ({ status: 'refused', endpoint, sentence });
  // What the template's conditions leave out, no model writes.
  if (slot.rewrite === undefined && draftSlot(slot) === undefined) return { status: 'stays' };
  const off = models.killSwitch.off();
  if (off !== undefined) return refused(failureSentence({ kind: 'switched-off', ...off }));
  const model = models.endpoints.get(endpoint);
  if (model === undefined) return refused(failureSentence({ kind: 'not-configured', endpoint }));
  const dataClasses = model.policy?.dataClasses ?? [];
  const vocabulary = vocabularyOf(slot, mode);
  const { request, leftOut } = fitMaterials(slot, mode, vocabulary, models.prompts, model);
  const built = buildPrompt(request, vocabulary, mode, models.prompts, randomBytes(12).toString('hex'));
  const answer = choke.look({ messages: built.messages, dataClasses }, knowledge, table);
  if (!answer.ok) return refused(answer.refusal.message);
  const { dataClass } = answer.cleared;
  const verdict = judgePolicy({
    policy: model.policy,
    url: model.url,
    rules: models.rules,
    today,
    dataClass,
  });
  if (!verdict.allowed)
    return refused(failureSentence({ kind: 'refused-by-policy', endpoint, refusals: verdict.refusals }));
  return {
    status: 'leaves',
    endpoint,
    model: model.model,
    dataClass,
    messages: answer.cleared.messages.map(({ role, content }) => ({
      role: role === 'system' ? 'system' : 'user',
      content,
    })),
    ...spansOf(answer),
    ...ambiguousIn(answer),
    hidden: totalDropped(built.dropped),
    ...(leftOut === 0 ? {} : { leftOut }),
    notice: NOTICE,
  };
}

/** With the names in place of their tokens: the agent knows no number. */
function ambiguousIn({ ambiguous, table }: OutboundAnswer & { readonly ok: true }): {
  readonly ambiguous?: readonly AmbiguousName[];
} {
  const entries = entriesById(table);
  const nameOf = (token: TokenId): string => entries.get(token)?.value ?? '';
  if (ambiguous.length === 0) return {};
  return {
    ambiguous: ambiguous.map(({ token, candidates }) => ({
      original: nameOf(token),
      candidates: candidates.map(nameOf),
    })),
  };
}

type Spans = Pick<Leaving & { status: 'leaves' }, 'masked' | 'doubtful' | 'indirect'>;

/** From offsets in parts to offsets in messages. The legend stands after all the parts. */
function spansOf({ leaving, table, cleared }: OutboundAnswer & { readonly ok: true }): Spans {
  const entries = entriesById(table);
  // A legend without a system message stands before all else: the parts then begin at the next one.
  const shift = cleared.messages.length - leaving.length;
  const all = (of: (part: LeavingPart) => readonly Omit<LeavingSpan, 'message' | 'text'>[]): LeavingSpan[] =>
    leaving.flatMap((parts, i) => {
      let from = 0;
      return parts.flatMap((part) => {
        const start = from;
        from += part.text.length;
        return of(part).map((span) => ({
          ...span,
          message: i + shift,
          start: start + span.start,
          end: start + span.end,
          text: part.text.slice(span.start, span.end),
        }));
      });
    });
  return {
    masked: all(({ tokens }) =>
      tokens.map(({ token, start, end, type, reason }) => {
        const original = entries.get(token)?.value;
        return {
          ...{ start, end, type: type ?? 'LITERAL', reason },
          ...(original === undefined ? {} : { original }),
        };
      }),
    ),
    doubtful: all(({ doubtful }) =>
      [...doubtful]
        .sort((a, b) => b.confidence - a.confidence)
        .map(({ start, end, type, reason }) => ({ start, end, type, reason })),
    ),
    indirect: all(({ indirect }) =>
      indirect.map(({ start, end, kind, reason }) => ({ start, end, type: kind, reason })),
    ),
  };
}
