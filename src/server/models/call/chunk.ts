/**
 * Reads one chunk of a streamed answer, whichever server wrote it: text, thought, end, usage, or an error in the middle. Total:
 * what it does not know it leaves out.
 */

export interface Chunk {
  /** Of the answer. */
  readonly text: string;
  /** The model is at work, on something that is not shown. */
  readonly thinking: boolean;
  /** Why the answer ends, when it does. */
  readonly finish?: string;
  readonly usage?: Readonly<Record<string, unknown>>;
  readonly model?: string;
  /** The endpoint says that it failed. */
  readonly failed: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** @param data one event's data; undefined when it is not JSON */
export const readChunk = (data: string): Chunk | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return undefined;
  }
  const { choices, usage, model, error, object, detail } = fields(value);
  const [choice] = Array.isArray(choices) ? (choices as readonly unknown[]) : [];
  const { delta, message, text, finish_reason: finish } = fields(choice);
  // A server that was asked to stream and did not answers with a message.
  const written = fields(delta ?? message);
  const content = contentOf(written['content'] ?? text);
  return {
    text: content.text,
    thinking: content.thinking || [written['reasoning_content'], written['reasoning']].some(isText),
    ...(isText(finish) ? { finish } : {}),
    ...(typeof usage === 'object' && usage !== null ? { usage: usage as Fields } : {}),
    ...(isText(model) ? { model } : {}),
    failed:
      (error !== undefined && error !== null) ||
      object === 'error' ||
      (choices === undefined && detail !== undefined),
  };
};

/** A string, or the list of parts of Mistral: `text` is the answer, `thinking` is not. */
const contentOf = (content: unknown): { readonly text: string; readonly thinking: boolean } => {
  if (typeof content === 'string') return { text: content, thinking: false };
  if (!Array.isArray(content)) return { text: '', thinking: false };
  const parts = content.map(fields);
  return {
    text: parts.map(({ type, text }) => (type === 'text' && typeof text === 'string' ? text : '')).join(''),
    thinking: parts.some(({ type }) => type === 'thinking'),
  };
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
