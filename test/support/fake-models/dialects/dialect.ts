/** How one kind of server speaks: what it refuses, how its errors look, what its chunks carry, how its streams end. */

export interface RequestBody {
  readonly model?: unknown;
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type?: string } & Readonly<Record<string, unknown>>;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly [field: string]: unknown;
}

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

export interface Dialect {
  /** The profile's id. */
  readonly id: string;
  /** The body of an error. */
  readonly error: (status: number, message: string) => string;
  /** What it does not accept in a request; undefined when it takes it. */
  readonly refuses: (body: RequestBody) => Refusal | undefined;
  /** The status of a missing or wrong key; undefined when it asks none. */
  readonly keyStatus?: number;
  /** `choices[0].delta`, for a stretch of text. */
  readonly delta: (text: string) => object;
  /** Fields of each chunk beside choices. */
  readonly extra: object;
  /** The chunks after the one that says why the answer ends. `asked`: the request asked for the usage. */
  readonly closing: (usage: Usage, asked: boolean) => readonly object[];
  /** Fields of the last chunk. */
  readonly last: (usage: Usage) => object;
  /** What it reads of the messages: Ollama cuts. */
  readonly reads: (text: string) => string;
}

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

const FIELDS = new Set([
  'model',
  'messages',
  'temperature',
  'max_tokens',
  'stream',
  'stop',
  'top_p',
  'response_format',
]);

/** The first field that such a server does not know. */
export const unknownField = (body: RequestBody, more: readonly string[] = []): string | undefined =>
  Object.keys(body).find((field) => !FIELDS.has(field) && !more.includes(field));

/** Some models want user and assistant in turns. */
export const brokenTurns = ({ messages = [] }: RequestBody): boolean =>
  messages.some(({ role }, i) => i > 0 && role === messages[i - 1]?.role);

export const PLAIN: Omit<Dialect, 'id'> = {
  error: (_, message) => JSON.stringify({ error: { message, type: 'error', param: null, code: null } }),
  refuses: () => undefined,
  delta: (content) => ({ content }),
  extra: {},
  closing: (usage, asked) => (asked ? [{ choices: [], usage }] : []),
  last: () => ({}),
  reads: (text) => text,
};
