/**
 * Reads a stream of server-sent events, as our server writes them: one JSON a `data` line. It must not reconnect: a job whose
 * follower leaves is stopped.
 */

/** Each event's JSON, in order; ends with the stream. Leaving early closes it. */
export async function* readEvents<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const events = rest.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const data = event
          .split('\n')
          .flatMap((line) => (line.startsWith('data: ') ? [line.slice(6)] : []))
          .join('\n');
        // Comments keep the connection open.
        if (data !== '') yield JSON.parse(data) as T;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
