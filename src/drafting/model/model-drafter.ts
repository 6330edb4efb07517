/**
 * The drafter that asks a language model. In this order, each before anything leaves: the switch, the policy, the choke point, the
 * policy again for what this text is. What comes back is never believed: form, placeholders, checks, one correction, then values
 * in their places. It must not know HTTP, nor choose another endpoint.
 */
import type { CheckContext } from '../answer/answer-check';
import { readSegment, type ReadAnswer } from '../answer/read-answer';
import { SegmentReader } from '../answer/segments';
import { answerShape, type AnswerShape } from '../answer/shape';
import type { Drafter, Rewrite, SlotRequest } from '../drafter';
import { draftSlot, EMBEDDED_IDENTITY } from '../embedded/embedded-drafter';
import { settled, type DraftEvent } from '../events';
import { DraftingError, failureOfAbort } from '../failure';
import { isWritten, type PromptMessage } from '../outbound';
import type { DraftedPassage, DrafterIdentity } from '../passage';
import { substitute } from '../placeholders/substitute';
import type { Vocabulary } from '../placeholders/vocabulary';
import { vocabularyOf } from '../placeholders/vocabulary-of';
import { isRefused } from '../problem';
import { buildPrompt, correctionMessages } from '../prompts/build';
import { isTag } from '../prompts/fence';
import type { Prompts } from '../prompts/prompt-file';
import { excerptsIn, oncePerSentence, settleCitations, type Excerpts } from './citations';
import { fitMaterials } from './fit-materials';
import { clear, clearRepair, mayRun, type Cleared } from './gate';
import { GenerationLog } from './generation-log';
import { judgeReply, settleRefusal, withFlags } from './outcome';
import type { ModelDrafterPorts } from './ports';
import { restoredForReading } from './restore';

export type { ModelDrafterPorts, PassageCheck } from './ports';

const VERSION = '1.0.0';
/** One answer, and one correction. */
const ROUNDS = 2;

export const createModelDrafter = (ports: ModelDrafterPorts): Drafter => ({
  draft: (request, signal) => settled(streamed(ports, request, signal)),
  stream: (request, signal) => streamed(ports, request, signal),
});

async function* streamed(
  ports: ModelDrafterPorts,
  request: SlotRequest,
  asked: AbortSignal | undefined,
): AsyncGenerator<DraftEvent> {
  const { rewrite } = request;
  const embedded = rewrite === undefined ? draftSlot(request) : asItStands(request, rewrite);
  // What the template's conditions leave out, no model fills.
  if (embedded === undefined) {
    yield { type: 'done' };
    return;
  }
  const signal = AbortSignal.any([...(asked === undefined ? [] : [asked]), ports.ai.signal()]);
  try {
    // Other words for a sentence never say anything else, whatever a model may do elsewhere.
    yield* generate(
      rewrite === undefined ? ports : { ...ports, mode: 'rephrase' },
      request,
      embedded,
      signal,
    );
  } catch (error) {
    if (error instanceof DraftingError) yield { type: 'failed', failure: error.failure, embedded };
    else if (signal.aborted) yield { type: 'failed', failure: failureOfAbort(signal), embedded };
    else throw error;
  }
}

async function* generate(
  ports: ModelDrafterPorts,
  asked: SlotRequest,
  embedded: DraftedPassage,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent> {
  const { mode, model, prompts } = ports;
  mayRun(ports, signal);
  const tag = ports.newTag();
  if (!isTag(tag)) throw new TypeError('The tag of a request must be 16 letters or digits at least.');
  const { rewrite } = asked;
  const vocabulary = vocabularyOf(asked, mode);
  const { request, leftOut } = fitMaterials(asked, mode, vocabulary, prompts, model);
  // What may only be reworded needs no document.
  const excerpts = mode === 'compose' ? excerptsIn(request.materials) : NO_EXCERPTS;
  const shape = answerShape(vocabulary, [...excerpts.keys()]);
  const built = buildPrompt(request, vocabulary, mode, prompts, tag);
  const log = new GenerationLog(model, built, leftOut);
  const drafter: DrafterIdentity = {
    mode,
    model: model.model,
    version: versionOf(prompts, rewrite === undefined ? mode : 'rewrite'),
  };
  const context: CheckContext = {
    mode,
    vocabulary,
    tag,
    prompts: [
      prompts.system.text,
      prompts[rewrite === undefined ? mode : 'rewrite'].text,
      prompts.correct.text,
    ],
    // The sentence itself is what is to be taken up.
    freeTexts: rewrite === undefined ? freeTextsOf(built.messages) : [],
    excerpts: [...excerpts.values()].join('\n'),
  };
  const given = { placeholders: vocabulary.placeholders, ids: shape.ids };
  yield { type: 'started', drafter, endpoint: model.id };

  let cleared = await clear(ports, built.messages, signal);
  for (let round = 1; ; round++) {
    const reply = yield* ask(ports, cleared, shape, vocabulary, log, signal);
    const { paragraphs: written, problems } = judgeReply(reply, cleared, shape, context);
    const { paragraphs, problems: unsupported } = settleCitations(written, excerpts, embedded);
    const passage = { slot: request.slot.id, drafter, paragraphs, generation: log.record() };
    // Other rooms read a passage that this one accepts.
    const found = problems.some(isRefused)
      ? problems
      : oncePerSentence([
          ...problems,
          ...unsupported,
          ...ports.checks.flatMap((check) => check(passage, { request, embedded })),
        ]);
    const refused = found.filter(isRefused);
    if (refused.length === 0) {
      yield { type: 'done', passage: withFlags(passage, [...log.suspicions(), ...found]) };
      return;
    }
    const repair =
      round === ROUNDS
        ? undefined
        : await clearRepair(
            ports,
            correctionMessages(built.messages, reply, refused, given, prompts),
            signal,
          );
    if (repair === undefined) {
      yield* settleRefusal(mode, withFlags(embedded, log.suspicions()), refused, log.record());
      return;
    }
    log.correct(refused, prompts);
    yield { type: 'correcting', problems: refused };
    cleared = repair;
  }
}

/** One answer, its words told as they come. */
async function* ask(
  ports: ModelDrafterPorts,
  { prompt, restore }: Cleared,
  shape: AnswerShape,
  vocabulary: Vocabulary,
  log: GenerationLog,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent, string> {
  const reader = new SegmentReader(shape);
  const paragraphs = new Map<number, ReadAnswer['paragraphs'][number]>();
  let reply = '';
  let ended = false;
  log.send(prompt);
  for await (const event of ports.model.complete(
    { prompt, shape: { name: shape.name, jsonSchema: shape.jsonSchema }, callId: ports.newTag() },
    signal,
  )) {
    if (event.type === 'queued' || event.type === 'waiting') yield event;
    else if (event.type === 'end') {
      log.end(event);
      ended = true;
    } else {
      reply += event.text;
      for (const { paragraph, segment } of reader.read(event.text)) {
        const read = [...(paragraphs.get(paragraph) ?? []), readSegment(segment, vocabulary)];
        paragraphs.set(paragraph, read);
        yield { type: 'words', paragraph, segments: substitute(restoredForReading(read, restore).segments) };
      }
    }
  }
  if (signal.aborted) throw new DraftingError(failureOfAbort(signal));
  // An adapter that stops without saying that the answer is whole has not given a whole answer.
  if (!ended) throw new DraftingError({ kind: 'truncated', cause: 'no-finish-reason' });
  return reply;
}

const NO_EXCERPTS: Excerpts = new Map();

const versionOf = (prompts: Prompts, mode: ModelDrafterPorts['mode'] | 'rewrite'): string =>
  `${VERSION}+${mode}-${prompts[mode].version}`;

/** The sentence to write again: what stands when the rewriting may not. */
const asItStands = ({ slot }: SlotRequest, { segments }: Rewrite): DraftedPassage => ({
  slot: slot.id,
  drafter: EMBEDDED_IDENTITY,
  paragraphs: [{ segments }],
});

const freeTextsOf = (messages: readonly PromptMessage[]): readonly string[] =>
  messages.flatMap(({ parts }) => parts.flatMap(({ kind, text }) => (isWritten(kind) ? [text] : [])));
