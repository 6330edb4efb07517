/**
 * The seam with the choke point through which all text leaves. A prompt tells the product's own words and what people wrote
 * apart; only what `Outbound` gives back may be sent. It must not decide what is personal: the privacy room does.
 */
import type { DataClass } from './policy/policy';

/** Who wrote a part. `own`: the product. `agent`, `fact`, `material`: people. `answer`: the model, in an earlier round. */
export type PromptPart =
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'agent' | 'fact' | 'material'; readonly id: string; readonly text: string }
  | { readonly kind: 'answer'; readonly text: string };

export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly parts: readonly PromptPart[];
}

/** Nothing but `clearedPrompt` makes one, and nothing but the choke point calls it. */
declare const cleared: unique symbol;

export interface ClearedMessage {
  readonly role: PromptMessage['role'];
  readonly content: string;
}

/** Messages that may leave, as they will leave: the only thing that a client accepts. */
export interface ClearedPrompt {
  readonly [cleared]: true;
  readonly messages: readonly ClearedMessage[];
  /** Of the whole. */
  readonly dataClass: DataClass;
  /**
   * The request's bytes, as a client writes them from the messages; looked at once more by the choke point. Every client goes
   * through it. It throws what the choke point throws when they hold what must not leave.
   */
  body(write: (messages: readonly ClearedMessage[]) => string): string;
}

/** What the choke point is asked. */
export interface OutboundQuestion {
  readonly messages: readonly PromptMessage[];
  /** What the endpoint's policy lets it receive. */
  readonly dataClasses: readonly DataClass[];
}

export type OutboundAnswer =
  | {
      readonly ok: true;
      readonly prompt: ClearedPrompt;
      /**
       * Puts back, in a stretch of the model's answer, what stood behind the pseudonyms.
       * @param next what follows that stretch, when the answer does not end there
       */
      readonly restore: (text: string, next?: string) => Restored;
    }
  /** `sentence` in French: why, and what to do. `cause`: the rule's id, for the journal. */
  | { readonly ok: false; readonly sentence: string; readonly cause?: string };

export interface Restored {
  readonly text: string;
  /** The same stretch with its pseudonyms taken out: what the model itself wrote. */
  readonly bare: string;
  /** Pseudonyms that were never issued, original values that the model guessed: in French, each refuses the passage. */
  readonly problems: readonly string[];
}

/** The choke point. */
export type Outbound = (question: OutboundQuestion) => OutboundAnswer | Promise<OutboundAnswer>;

/** For the choke point alone: marks messages as cleared. @param body a last look at the bytes, when it has one */
export const clearedPrompt = (
  messages: readonly ClearedMessage[],
  dataClass: DataClass,
  body: ClearedPrompt['body'] = (write) => write(messages),
): ClearedPrompt =>
  // The one place where the mark is given.
  ({ messages, dataClass, body }) as unknown as ClearedPrompt;

/**
 * The choke point while no pseudonyms are at hand: the product's own words are internal, and whatever people wrote is taken for
 * personal. It fails closed: an endpoint that may not receive personal data receives no free text at all.
 */
export const withoutPseudonyms: Outbound = ({ messages, dataClasses }) => {
  const free = messages.some(({ parts }) => parts.some(({ kind }) => isWritten(kind)));
  const dataClass: DataClass = free ? 'personal' : 'internal';
  if (!dataClasses.includes(dataClass))
    return {
      ok: false,
      sentence: free
        ? 'Ce texte peut contenir des données personnelles, que ce service de rédaction n’est pas autorisé à recevoir.'
        : 'Ce service de rédaction n’est pas autorisé à recevoir des textes internes.',
    };
  return {
    ok: true,
    prompt: clearedPrompt(
      messages.map(({ role, parts }) => ({ role, content: parts.map(({ text }) => text).join('') })),
      dataClass,
    ),
    restore: (text) => ({ text, bare: text, problems: [] }),
  };
};

/** Whether people wrote a part. */
export const isWritten = (kind: PromptPart['kind']): boolean =>
  kind === 'agent' || kind === 'fact' || kind === 'material';
