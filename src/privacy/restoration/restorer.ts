/**
 * Puts original values back in a model's answer, at once or as it streams: only tokens that were issued, exactly their value.
 * It repairs no grammar and guesses nothing: a token that nobody issued stays, and is a problem.
 */
import { fold } from '../fold';
import { BLANK, indexKnown, type KnownHit, type KnownValue } from '../known-values';
import { FAMILIES, FAMILY_OF, LITERAL_FAMILY } from '../pseudonyms/families';
import { entriesById, entryId, type Entry, type PseudonymTable } from '../pseudonyms/table';
import type { TokenId } from '../pseudonyms/token';
import type { SpanType } from '../span';
import { halfToken } from './half-token';
import { cutToken, leakedValue, missingToken, unknownToken, type RestorationProblem } from './problems';
import { TokenScanner, type Stretch } from './scan';

/** A stretch of the restored text. */
export interface RestoredPiece {
  readonly text: string;
  /** The token that stood there; absent where the model's own words stand. */
  readonly token?: TokenId;
}

export interface Restored {
  readonly text: string;
  /** Joined, they are `text`. */
  readonly pieces: readonly RestoredPiece[];
  /** Any that `blocks` forbids insertion. */
  readonly problems: readonly RestorationProblem[];
}

export interface RestoreOptions {
  /** Tokens that the answer must hold, in whatever form of the same person or thing. */
  readonly required?: readonly TokenId[];
  /** Values that an agent declared not to be personal: to find them is no leak. */
  readonly cleared?: readonly string[];
  /** What stands just after the text, when it is a stretch of an answer: a bracket at its end may then be the sentence's own. */
  readonly next?: string;
}

export interface Restorer {
  /** What can be shown now of what has come. */
  push(chunk: string): string;
  /** The rest, and the whole. Nothing may be pushed afterwards. */
  end(): { readonly rest: string; readonly restored: Restored };
}

/** A restorer for one answer: whatever the chunks, the result is that of `restore` on the joined text. */
export function createRestorer(table: PseudonymTable, options: RestoreOptions = {}): Restorer {
  const entries = entriesById(table);
  const scanner = new TokenScanner();
  const stretches: Stretch[] = [];
  const pieces: RestoredPiece[] = [];
  const advance = (chunk: string, last: boolean): string => {
    let shown = '';
    for (const stretch of scanner.push(chunk, last)) {
      stretches.push(stretch);
      for (const piece of restoreStretch(stretch, entries)) {
        pieces.push(piece);
        shown += piece.text;
      }
    }
    return shown;
  };
  return {
    push: (chunk) => advance(chunk, false),
    end() {
      const rest = advance('', true);
      const problems = findProblems(stretches, entries, options);
      const joined = joinPlain(pieces);
      return { rest, restored: { text: joined.map(({ text }) => text).join(''), pieces: joined, problems } };
    },
  };
}

/** Restores a whole answer. */
export function restore(answer: string, table: PseudonymTable, options: RestoreOptions = {}): Restored {
  const restorer = createRestorer(table, options);
  restorer.push(answer);
  return restorer.end().restored;
}

function restoreStretch({ raw, token }: Stretch, entries: ReadonlyMap<TokenId, Entry>): RestoredPiece[] {
  const entry = token === undefined ? undefined : entries.get(token.id);
  if (token === undefined || entry === undefined) return [{ text: raw }];
  const value = { text: entry.value, token: token.id };
  const { pair } = token;
  if (pair === undefined || entry.seen?.includes(pair.signs) !== true) return [value];
  return [{ text: raw.slice(0, pair.start) }, value, { text: raw.slice(pair.end) }];
}

/** Neighbouring stretches of plain text as one: where the stream was cut must not show. */
function joinPlain(pieces: readonly RestoredPiece[]): RestoredPiece[] {
  const joined: RestoredPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.token === undefined && last !== undefined && last.token === undefined)
      joined[joined.length - 1] = { text: last.text + piece.text };
    else if (piece.text !== '' || piece.token !== undefined) joined.push(piece);
  }
  return joined;
}

const FAMILY = FAMILIES.join('|');
/** A bracket and a family, and then nothing that is a token: "[PERS]", "[PERS-X]". What holds a token of ours is a source's own. */
const MALFORMED = new RegExp(`\\[\\s?(?:${FAMILY})(?![\\p{L}\\p{N}])[^\\[\\]\\n${BLANK}]{0,12}\\]`, 'giu');

function findProblems(
  stretches: readonly Stretch[],
  entries: ReadonlyMap<TokenId, Entry>,
  { required = [], cleared = [], next = '' }: RestoreOptions,
): RestorationProblem[] {
  const unknown = new Set<string>();
  const found = new Set<string>();
  // The answer with its tokens blanked, at the same offsets: what is left, the model wrote by itself.
  let own = '';
  for (const { raw, token } of stretches) {
    const entry = token === undefined ? undefined : entries.get(token.id);
    if (entry !== undefined) found.add(`${entry.family}-${entry.number}`);
    else if (token !== undefined) unknown.add(raw);
    own += entry === undefined ? raw : BLANK.repeat(raw.length);
  }
  for (const match of own.matchAll(MALFORMED)) unknown.add(match[0]);
  const cut = halfToken(own, next);
  return [
    ...[...unknown].map(unknownToken),
    ...(cut === undefined ? [] : [cutToken(cut.text)]),
    ...required.filter((id) => !found.has(subjectOf(id))).map(missingToken),
    ...leaksIn(own, [...entries.values()], new Set(cleared.map(fold))),
  ];
}

/** "PERS-1" of "PERS-1n". */
function subjectOf(id: TokenId): string {
  return /^[A-Z]+-\d+/.exec(id)?.[0] ?? id;
}

const TYPE_OF = new Map<string, SpanType>(
  Object.entries(FAMILY_OF).map(([type, family]) => [family, type as SpanType]),
);

/** What a source left in clear itself, and thus what the model was sent: no alarm for it. */
export const SENT_IN_CLEAR = 'clear';

function leaksIn(own: string, entries: readonly Entry[], open: ReadonlySet<string>): RestorationProblem[] {
  const secret = entries.filter(
    ({ value, seen }) => seen?.includes(SENT_IN_CLEAR) !== true && !open.has(fold(value)),
  );
  const hits = originalsIn(own, secret);
  // A whole name is one leak: its first name and its surname are in it.
  return hits
    .filter(
      ({ start, end }, i) => !hits.some((other, k) => k < i && other.start <= start && end <= other.end),
    )
    .map(({ start, end, known }) => leakedValue(known.reason, start, end));
}

/** Original values in a text whose tokens are blanked; `reason` is the token. */
export const originalsIn = (own: string, entries: readonly Entry[]): readonly KnownHit[] =>
  indexKnown(originalsOf(entries, entryId))(own);

/** Everything that a table hides, for a search. */
export function originalsOf(entries: readonly Entry[], reason: (entry: Entry) => string): KnownValue[] {
  return entries.flatMap((entry) => {
    const type = TYPE_OF.get(entry.family);
    if (entry.family === LITERAL_FAMILY || type === undefined) return [];
    return [{ value: entry.value, type, reason: reason(entry) }];
  });
}
