/**
 * Cuts an answer into tokens and the text between them, as it comes. What is decided never depends on where the chunks were
 * cut: a stretch is held back exactly while more text could still make a token of it.
 */
import { AtomReader } from './atoms';
import { matchToken, STARTERS, type TokenMatch } from './wrapping';

/** A stretch of an answer: text, or a token as it was found, issued or not. */
export interface Stretch {
  /** As the model wrote it. */
  readonly raw: string;
  readonly token?: TokenMatch;
}

/** Enough to see the character before a token, whole. */
const CONTEXT = 2;

export class TokenScanner {
  #context = '';
  #held = '';

  /** The stretches that are decided now. @param last nothing comes after this chunk */
  push(chunk: string, last: boolean): Stretch[] {
    const text = this.#context + this.#held + chunk;
    const from = this.#context.length;
    const stretches: Stretch[] = [];
    let done = from;
    let at = from;
    let hold = text.length;
    const emit = (upTo: number) => {
      if (upTo > done) stretches.push({ raw: text.slice(done, upTo) });
      done = upTo;
    };
    for (;;) {
      at = nextStarter(text, at);
      if (at >= text.length) break;
      const reader = new AtomReader(text);
      const match = matchToken(reader, at, text.slice(Math.max(0, at - CONTEXT), at));
      if (reader.touchedEnd && !last) {
        hold = at;
        break;
      }
      if (match === undefined) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      emit(match.start);
      stretches.push({ raw: text.slice(match.start, match.end), token: shifted(match, match.start) });
      done = match.end;
      at = match.end;
    }
    emit(Math.max(done, hold));
    this.#held = text.slice(done);
    this.#context = text.slice(Math.max(0, done - CONTEXT), done);
    return stretches;
  }

  /** How much is held back now, in UTF-16 units. */
  get held(): number {
    return this.#held.length;
  }
}

function nextStarter(text: string, from: number): number {
  STARTERS.lastIndex = from;
  return STARTERS.exec(text)?.index ?? text.length;
}

/** Offsets from the start of the stretch. */
function shifted({ id, end, pair }: TokenMatch, by: number): TokenMatch {
  return {
    id,
    start: 0,
    end: end - by,
    ...(pair === undefined ? {} : { pair: { ...pair, start: pair.start - by, end: pair.end - by } }),
  };
}

/** The whole of a text at once. */
export function scanTokens(text: string): Stretch[] {
  return new TokenScanner().push(text, true);
}
