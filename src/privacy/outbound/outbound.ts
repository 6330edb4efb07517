/**
 * The choke point: the one function through which all text passes that leaves for a model. It masks what people wrote, looks at
 * the result once more, and refuses rather than doubt. It sends nothing and chooses no endpoint.
 */
import { legend } from '../pseudonyms/legend';
import type { AmbiguousMention } from '../pseudonyms/mask';
import type { PseudonymTable } from '../pseudonyms/table';
import { restore } from '../restoration/restorer';
import {
  highest,
  highestAllowed,
  isDataClass,
  mayReceive,
  type DataClass,
  type EndpointClasses,
} from './classes';
import { dropHidden } from './hidden';
import {
  isWritten,
  leaveClear,
  maskParts,
  residualFor,
  type Draft,
  type LeavingPart,
  type MaskingKnowledge,
  type OutboundMessage,
  type OutboundPart,
  type Role,
} from './parts';
import { classRefusal, OutboundLeakError, ownWordsRefusal, refusal, type OutboundRefusal } from './refusal';
import type { Residual } from './residual';

export interface OutboundQuestion extends MaskingKnowledge {
  readonly messages: readonly OutboundMessage[];
  /** Of the endpoint; absent when nothing is known of it. */
  readonly policy: EndpointClasses | undefined;
  /** Sends personal data as they are: only to an endpoint whose policy allows it. */
  readonly inClear?: boolean;
}

export type OutboundAnswer =
  | {
      readonly ok: true;
      readonly cleared: ClearedText;
      /** To be stored before the text is sent: else nobody could restore the answer. */
      readonly table: PseudonymTable;
      /** For "ce qui part": message by message, part by part. */
      readonly leaving: readonly (readonly LeavingPart[])[];
      /** Stands at the end of the first system message, or before all else. */
      readonly legend: string;
      readonly ambiguous: readonly AmbiguousMention[];
    }
  | { readonly ok: false; readonly refusal: OutboundRefusal };

export interface ClearedMessage {
  readonly role: Role;
  readonly content: string;
}

interface Content {
  readonly messages: readonly ClearedMessage[];
  readonly dataClass: DataClass;
  /** Absent when the endpoint may receive personal data and the text goes in clear. */
  readonly residual?: Residual;
}

/** Whoever calls it vouches that the messages were masked and checked: it stays in this file. */
let clearText: (content: Content) => ClearedText;
const KEY = Symbol('cleared');

/**
 * What may leave, and the only thing that a model client accepts: nothing else can be of this type, and only the choke point
 * makes one. The request's bytes are written through it, and looked at once more.
 */
export class ClearedText {
  // A private field makes the type nominal: no other object has it, at compile time as at run time.
  readonly #content: Content;

  private constructor(key: symbol, content: Content) {
    if (key !== KEY) throw new TypeError('Only the choke point clears a text');
    this.#content = content;
  }

  static {
    clearText = ({ messages, ...rest }) =>
      // Nothing can be added to it once it was looked at.
      new ClearedText(KEY, {
        ...rest,
        messages: Object.freeze(messages.map((one) => Object.freeze({ ...one }))),
      });
  }

  /** Whether a value came through the choke point, for callers that are not typed. */
  static is(value: unknown): value is ClearedText {
    return typeof value === 'object' && value !== null && #content in value;
  }

  /** Exactly what leaves. */
  get messages(): readonly ClearedMessage[] {
    return this.#content.messages;
  }

  /** Of the whole, once masked. */
  get dataClass(): DataClass {
    return this.#content.dataClass;
  }

  /**
   * The body of the request, as the client writes it from the messages.
   * @throws OutboundLeakError when it holds what must not leave
   */
  body(write: (messages: readonly ClearedMessage[]) => string): string {
    const { messages, residual } = this.#content;
    const body = write(messages);
    if (residual !== undefined && readings(body).some((text) => residual.anywhere(text).length > 0))
      throw new OutboundLeakError();
    return body;
  }
}

/** Masks, checks, and answers with what may leave, or why not. Never throws for what a text holds. */
export function prepareOutbound(question: OutboundQuestion): OutboundAnswer {
  const allowed = highestAllowed(question.policy);
  if (allowed === undefined) return no(refusal('policy-unknown'));
  const inClear = question.inClear === true && allowed === 'personal';
  const refused = refusedClass(question.messages, allowed, inClear);
  if (refused !== undefined) return no(refused);
  const drafts = question.messages.map(({ role, parts }) => ({
    role,
    parts: parts.map((part) => ({ ...part, ...dropHidden(part.text) })),
  }));
  const masking = inClear ? leaveClear(drafts, question.table) : maskParts(drafts, question);
  if (masking === undefined) return no(refusal('detection-failed'));
  const { table, leaving, ambiguous } = masking;

  const used = leaving.flat().flatMap(({ tokens }) => tokens.map(({ token }) => token));
  const words = legend(table, used);
  const messages = withLegend(
    drafts.map(({ role }, i) => ({ role, content: (leaving[i] ?? []).map(({ text }) => text).join('') })),
    words,
  );
  const dataClass = highest(
    question.messages.flatMap(({ parts }) => parts.map((part) => classOnceMasked(part, inClear))),
  );
  if (inClear)
    return {
      ok: true,
      cleared: clearText({ messages, dataClass }),
      table,
      leaving,
      legend: words,
      ambiguous,
    };

  const residual = residualFor(question, table);
  const left = somethingLeft(leaving, messages, residual, drafts, table);
  if (left !== undefined) return no(left);
  const cleared = clearText({ messages, dataClass, residual });
  return { ok: true, cleared, table, leaving, legend: words, ambiguous };
}

const no = (why: OutboundRefusal): OutboundAnswer => ({ ok: false, refusal: why });

/** Masked text is internal: it is still personal data for the organisation, but names nobody to who receives it. */
const classOnceMasked = (part: OutboundPart, inClear: boolean): DataClass =>
  part.dataClass === 'personal' && isWritten(part) && !inClear ? 'internal' : part.dataClass;

function refusedClass(
  messages: readonly OutboundMessage[],
  allowed: DataClass,
  inClear: boolean,
): OutboundRefusal | undefined {
  for (const [message, { parts }] of messages.entries())
    for (const [part, one] of parts.entries()) {
      if (!isDataClass(one.dataClass)) return refusal('class-unknown', { message, part });
      const dataClass = classOnceMasked(one, inClear);
      if (!mayReceive(allowed, dataClass)) return classRefusal(dataClass, { message, part });
    }
  return undefined;
}

function withLegend(
  messages: readonly { readonly role: Role; readonly content: string }[],
  words: string,
): readonly { readonly role: Role; readonly content: string }[] {
  if (words === '') return messages;
  const at = messages.findIndex(({ role }) => role === 'system');
  if (at < 0) return [{ role: 'system', content: words }, ...messages];
  return messages.map((message, i) =>
    i === at ? { ...message, content: `${message.content}\n\n${words}` } : message,
  );
}

/** The last look at what is about to leave. */
function somethingLeft(
  leaving: readonly (readonly LeavingPart[])[],
  messages: readonly { readonly content: string }[],
  residual: Residual,
  drafts: readonly Draft[],
  table: PseudonymTable,
): OutboundRefusal | undefined {
  for (const [message, parts] of leaving.entries())
    for (const [part, one] of parts.entries()) {
      const found = isWritten(one)
        ? asRead(one).flatMap((text) => residual.inWriting(text))
        : residual.anywhere(one.text);
      if (found.length > 0)
        return isWritten(one)
          ? refusal('personal-left', { message, part })
          : ownWordsRefusal({ message, part });
      const source = drafts[message]?.parts[part];
      if (one.kind !== 'answer' && isWritten(one) && restore(one.text, table).text !== source?.text)
        return refusal('not-reversible', { message, part });
    }
  const whole = messages.findIndex(({ content }) => residual.anywhere(content).length > 0);
  return whole < 0 ? undefined : refusal('personal-left', { message: whole });
}

/** An answer is JSON that a model wrote: an escape in it could part a name. */
const asRead = ({ kind, text }: LeavingPart): readonly string[] =>
  kind === 'answer'
    ? [
        text,
        text.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
      ]
    : [text];

/** The body as it is, and each text that it holds when it is JSON: an escape could part a name in the bytes. */
function readings(body: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [body];
  }
  return [body, ...texts(value)];
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...texts(inner)]);
}
