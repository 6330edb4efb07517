/** Plays one scenario in one dialect: what goes over the wire, chunk by chunk. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dialect, RequestBody, Usage } from './dialects/dialect';
import type { Scenario } from './scenario';
import { refuse, shapedError } from './errors';
import { good, type ReadMessage } from './writers';

interface Stage {
  readonly speech: Speech;
  readonly dialect: Dialect;
  readonly body: RequestBody;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export function playScenario(scenario: Scenario, stage: Omit<Stage, 'speech'>): void {
  const play = PLAYS[scenario.kind] as (played: Scenario, on: Stage) => void;
  play(scenario, { ...stage, speech: new Speech(stage.dialect, stage.body, stage.response) });
}

const PLAYS: { readonly [K in Scenario['kind']]: (scenario: Scenario & { kind: K }, stage: Stage) => void } =
  {
    answer: ({ writer = good, cut = 24 }, { speech }) => speech.answer(writer, cut),
    status: ({ status, message = 'Error', headers = {}, shape }, { response, dialect }) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(
        shape === undefined ? dialect.error(status, message) : shapedError(shape, status, message),
      );
    },
    'no-form': ({ only, writer = good }, { speech, body, response, dialect }) => {
      const type = body.response_format?.type;
      if (type !== undefined && (only === undefined || only === type))
        refuse(response, dialect, 400, `response_format ${type} is not supported`);
      else speech.answer(writer, 24);
    },
    'error-midway': ({ named }, { speech }) => {
      speech.head();
      speech.text(BEGINNING);
      speech.raw(
        `${named === true ? 'event: error\n' : ''}data: ${JSON.stringify({ error: { message: 'CUDA out of memory', code: 500 } })}\n\n`,
      );
      speech.done();
    },
    cut: ({ after }, { speech, request }) => {
      if (after !== 'nothing') speech.head();
      if (after === 'headers') speech.raw(': ici\n\n');
      if (after === 'text') speech.text(BEGINNING);
      setImmediate(() => request.socket.destroy());
    },
    'no-finish': ({ done }, { speech, response }) => {
      speech.head();
      speech.text(BEGINNING);
      if (done) speech.raw('data: [DONE]\n\n');
      response.end();
    },
    finish: ({ reason, writer = good }, { speech }) => speech.answer(writer, 24, reason),
    'empty-choices': (_, { speech }) => {
      speech.head();
      for (const piece of speech.pieces(good, 30)) {
        speech.chunk({ choices: [] });
        speech.text(piece);
      }
      speech.end('stop');
    },
    nothing: (_, { speech }) => {
      speech.head();
      speech.chunk({ choices: [] });
      speech.end('stop');
    },
    reasoning: ({ how }, { speech }) => speech.reasoning(how),
    bytes: (_, { speech }) => speech.bytes(),
    silent: ({ comments }, { speech }) => {
      speech.head();
      speech.raw(': ici\n\n');
      if (comments === true) speech.everyMoment(() => speech.raw(': keepalive\n\n'));
    },
    stalls: (_, { speech }) => {
      speech.head();
      speech.text(BEGINNING);
    },
    drips: (_, { speech }) => {
      speech.head();
      speech.everyMoment(() => speech.text('mot '));
    },
    floods: (_, { speech }) => {
      speech.head();
      speech.everyMoment(() => speech.text('x'.repeat(20_000)));
    },
    'long-line': (_, { speech }) => {
      speech.head();
      speech.raw('data: ');
      speech.everyMoment(() => speech.raw('x'.repeat(100_000)));
    },
    noise: (_, { speech }) => {
      speech.head();
      for (const piece of speech.pieces(good, 30)) {
        speech.raw('data: pas du JSON\n\nevent: ping\ndata: {}\n\nretry: 10\n\n');
        speech.text(piece);
      }
      speech.end('stop');
    },
    whole: (_, { speech, body, response }) => {
      const [content] = speech.pieces(good, 1e9);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          model: body.model,
          choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }],
          usage: speech.usage,
        }),
      );
    },
  };

const BEGINNING = '{"paragraphes":[';

class Speech {
  readonly #dialect: Dialect;
  readonly #body: RequestBody;
  readonly #response: ServerResponse;

  constructor(dialect: Dialect, body: RequestBody, response: ServerResponse) {
    this.#dialect = dialect;
    this.#body = body;
    this.#response = response;
  }

  get usage(): Usage {
    const all = (this.#body.messages ?? []).map(({ content }) => content).join('');
    return { prompt_tokens: Math.ceil(this.#dialect.reads(all).length / 4), completion_tokens: 60 };
  }

  head(): void {
    this.#response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  }

  raw(text: string | Uint8Array): void {
    this.#response.write(text);
  }

  chunk(fields: object): void {
    this.raw(`data: ${this.#json(fields)}\n\n`);
  }

  text(text: string): void {
    this.chunk({ choices: [{ index: 0, delta: this.#dialect.delta(text), finish_reason: null }] });
  }

  /** The answer of a writer, in pieces. */
  pieces(writer: (messages: readonly ReadMessage[]) => string, size: number): string[] {
    const messages = (this.#body.messages ?? []).map(({ role, content }) => ({ role, content }));
    const answer = writer(messages);
    const pieces: string[] = [];
    for (let at = 0; at < answer.length; at += size) pieces.push(answer.slice(at, at + size));
    return pieces;
  }

  answer(writer: (messages: readonly ReadMessage[]) => string, size: number, reason = 'stop'): void {
    this.head();
    for (const piece of this.pieces(writer, size)) this.text(piece);
    this.end(reason);
  }

  end(reason: string): void {
    for (const fields of this.#ending(reason)) this.chunk(fields);
    this.done();
  }

  done(): void {
    this.raw('data: [DONE]\n\n');
    this.#response.end();
  }

  reasoning(how: 'field' | 'parts' | 'tags'): void {
    const secret = 'Je réfléchis : 12 000 euros, c’est beaucoup.';
    this.head();
    if (how === 'field')
      this.chunk({ choices: [{ delta: { reasoning_content: secret, content: null }, finish_reason: null }] });
    if (how === 'parts')
      this.chunk({
        choices: [{ delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: secret }] }] } }],
      });
    if (how === 'tags') for (const piece of ['\n<thi', `nk>${secret}`, '</th', 'ink>\n']) this.text(piece);
    for (const piece of this.pieces(good, 24)) this.text(piece);
    this.end('stop');
  }

  /** Every byte alone, with comments and every kind of line end. */
  bytes(): void {
    this.head();
    const ends = ['\r\n', '\n', '\r'];
    const events = [
      ...this.pieces(good, 40).map((piece) => ({
        choices: [{ index: 0, delta: { content: piece }, finish_reason: null }],
      })),
      ...this.#ending('stop'),
    ];
    const text = events
      .map((fields, i) => {
        const end = ends[i % ends.length] ?? '\n';
        return `: commentaire é🙂${end}data: ${this.#json(fields)}${end}${end}`;
      })
      .join('');
    const bytes = new TextEncoder().encode(`\uFEFF${text}data: [DONE]\n\n`);
    for (const byte of bytes) this.raw(Uint8Array.of(byte));
    this.#response.end();
  }

  /** Again and again, until the connection is closed. */
  everyMoment(work: () => void): void {
    const timer = setInterval(work, 5);
    this.#response.once('close', () => clearInterval(timer));
  }

  #ending(reason: string): readonly object[] {
    const asked = this.#body.stream_options?.include_usage === true;
    return [
      { choices: [{ index: 0, delta: {}, finish_reason: reason }], ...this.#dialect.last(this.usage) },
      ...this.#dialect.closing(this.usage, asked),
    ];
  }

  #json(fields: object): string {
    return JSON.stringify({
      id: 'essai',
      object: 'chat.completion.chunk',
      model: 'modele-servi-24',
      ...this.#dialect.extra,
      ...fields,
    });
  }
}
