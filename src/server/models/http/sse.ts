/**
 * Reads a stream of server-sent events as the WHATWG standard says: any line end, data on several lines, comments, characters
 * cut between two chunks. It must not know what the data mean.
 */

export interface ServerSentEvent {
  /** "message" when the stream names none. */
  readonly event: string;
  readonly data: string;
}

/** An event that would be longer than that many characters is not one of ours. */
export const LONGEST_EVENT = 1_000_000;

/** A stream of events longer than is allowed. */
export class EventTooLongError extends Error {
  override readonly name = 'EventTooLongError';
}

/**
 * Events as they come. What is left unfinished at the end of the stream is dropped, as the standard asks: half an event is none.
 * @throws EventTooLongError
 */
export async function* readEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  // A mark of order at the start is dropped by the decoder.
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let event = '';
  let data: string[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    rest += decoder.decode(chunk, { stream: true });
    // A CR at the very end may be the first half of CRLF: it waits for what follows.
    const lines = rest.split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? '';
    if (rest.length + size > LONGEST_EVENT) throw new EventTooLongError();
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { event: event === '' ? 'message' : event, data: data.join('\n') };
        [event, data, size] = ['', [], 0];
        continue;
      }
      const [name, value] = field(line);
      if (name === 'event') event = value;
      if (name !== 'data') continue;
      data.push(value);
      // A line end too takes its place.
      size += value.length + 1;
      if (size > LONGEST_EVENT) throw new EventTooLongError();
    }
  }
  // A stream that ends by a CR ends by a line end.
  if (rest === '\r' && data.length > 0)
    yield { event: event === '' ? 'message' : event, data: data.join('\n') };
}

/** A line that begins with a colon is a comment: its field has no name. */
const field = (line: string): readonly [name: string, value: string] => {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  const value = line.slice(colon + 1);
  return [line.slice(0, colon), value.startsWith(' ') ? value.slice(1) : value];
};
