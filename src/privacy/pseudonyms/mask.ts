/**
 * Replaces what was detected in a text by tokens, so that it comes back character for character. It detects nothing, and keeps
 * nothing but the table that it gives back.
 */
import type { Span, SpanType } from '../span';
import { Issuer } from './issue';
import { legend } from './legend';
import { hideLookAlikes, hideTaken, type MaskedPiece } from './look-alikes';
import { noteClear, noteRepairs, noteSurroundings } from './notes';
import { readPeople } from './people';
import { resolvePersons } from './persons';
import { tidySpans, unnamed } from './spans';
import { entriesById, type Entry, type PseudonymTable } from './table';
import { exactTokens, tokenId, written, type TokenId } from './token';

/** A token in the masked text, with why it is there. */
export interface MaskedSpan {
  readonly token: TokenId;
  /** Offsets in the masked text. */
  readonly start: number;
  readonly end: number;
  /** Offsets in the source. */
  readonly source: { readonly start: number; readonly end: number };
  /** Absent for signs that only look like a token. */
  readonly type?: SpanType;
  readonly reason: string;
  readonly confidence: number;
}

/** A mention that may be any of several people: it has a token of its own, and the agent can say. */
export interface AmbiguousMention {
  readonly token: TokenId;
  readonly candidates: readonly TokenId[];
}

export interface Masked {
  readonly masked: string;
  /** The table to keep, with what this text added. */
  readonly table: PseudonymTable;
  /** For the model, in French: what each token of this text is, with form and gender. Empty without tokens. */
  readonly legend: string;
  /** In order. */
  readonly tokens: readonly MaskedSpan[];
  readonly ambiguous: readonly AmbiguousMention[];
}

export interface MaskOptions {
  /**
   * The text is a model's answer, and this is the document's table when it was written: the tokens of that table are ours, and what
   * the model wrote of tokens and placeholders is left as it wrote it.
   */
  readonly answered?: PseudonymTable;
  /** What follows the text in its message, when that is known. */
  readonly next?: string;
  /** The caller searches the result again and lets no original value leave: none is noted as sent in clear. */
  readonly searchedAgain?: boolean;
}

/** @param spans of this very text, in any order, overlapping or not. @throws SpanError when one lies outside of it */
export function mask(
  text: string,
  spans: readonly Span[],
  table: PseudonymTable,
  options: MaskOptions = {},
): Masked {
  const { answered, next = '' } = options;
  const kept = answered === undefined ? [] : issuedIn(text, answered);
  const tidy = tidySpans(text, spans).flatMap((span) => without(span, kept));
  const people = readPeople(text, tidy);
  const { persons, numbers } = resolvePersons(
    table.persons,
    people.map(({ mention, surface }) => ({ mention, surface })),
  );
  const byNumber = new Map(persons.map((person) => [person.number, person]));
  const issuer = new Issuer(table);

  let person = 0;
  const marks: Mark[] = [
    ...tidy.map((span): Mark => {
      const value = text.slice(span.start, span.end);
      if (span.type !== 'PERSON') return { ...span, token: issuer.thing(span.type, value) };
      const mentioned = people[person];
      const who = byNumber.get(numbers[person] ?? 0);
      person += 1;
      // One mention, one person: both were made from this very list.
      if (mentioned === undefined || who === undefined) throw new RangeError('A mention without a person');
      return { ...span, token: issuer.person(who, mentioned.mention, value) };
    }),
    ...kept.map((token): Mark => ({ ...token, reason: 'déjà masqué', confidence: 1 })),
  ].sort((a, b) => a.start - b.start);

  const whole = cut(text, marks);
  const hide = (signs: string): TokenId => issuer.literal(signs);
  const pieces =
    answered === undefined
      ? hideLookAlikes(whole, { tag: table.tag, next }, hide)
      : hideTaken(whole, subjectsSince(answered, issuer.finish(persons)), hide);
  let noted = issuer.finish(persons);
  // Around tokens that came back from a model stands the model's French, not a source's.
  if (answered === undefined) noted = noteRepairs(pieces, noteSurroundings(pieces, noted));
  if (options.searchedAgain !== true) noted = noteClear(pieces, noted);
  const tokens = placed(pieces, marks, noted);
  const ids = tokens.map(({ token }) => token);
  return {
    masked: pieces.map((piece) => piece.text).join(''),
    table: noted,
    legend: legend(noted, ids),
    tokens,
    ambiguous: ambiguousIn(noted, ids),
  };
}

type Mark = Pick<Span, 'start' | 'end' | 'reason' | 'confidence'> & {
  readonly token: TokenId;
  readonly type?: SpanType;
};

function issuedIn(text: string, table: PseudonymTable) {
  const issued = entriesById(table);
  return exactTokens(text)
    .filter(({ id }) => issued.has(id))
    .map(({ id, start, end }) => ({ token: id, start, end }));
}

/** "PERS-2": people and things that have tokens since then. */
function subjectsSince(before: PseudonymTable, { entries }: PseudonymTable): ReadonlySet<string> {
  const known = new Set(before.entries.map(subjectOf));
  return new Set(entries.map(subjectOf).filter((subject) => !known.has(subject)));
}

const subjectOf = ({ family, number }: Entry): string => `${family}-${number}`;

/** What of a span lies outside of some stretches. */
function without(span: Span, stretches: readonly { readonly start: number; readonly end: number }[]): Span[] {
  let parts = [span];
  for (const { start, end } of stretches) {
    parts = parts.flatMap((part) => {
      if (part.end <= start || part.start >= end) return [part];
      const rest = unnamed(part);
      return [
        { ...rest, end: Math.min(part.end, start) },
        { ...rest, start: Math.max(part.start, end) },
      ].filter((one) => one.start < one.end);
    });
  }
  return parts;
}

function cut(text: string, marks: readonly Mark[]): MaskedPiece[] {
  const pieces: MaskedPiece[] = [];
  let at = 0;
  for (const { start, end, token } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: written(token), token });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

function placed(pieces: readonly MaskedPiece[], marks: readonly Mark[], table: PseudonymTable): MaskedSpan[] {
  const entries = entriesById(table);
  const spans: MaskedSpan[] = [];
  let [at, source, next] = [0, 0, 0];
  for (const { text, token } of pieces) {
    const start = at;
    at += text.length;
    if (token === undefined) {
      source += text.length;
      continue;
    }
    const mark = marks[next]?.start === source ? marks[next] : undefined;
    const from = source;
    source = mark?.end ?? from + (entries.get(token)?.value.length ?? 0);
    if (mark !== undefined) next += 1;
    spans.push({
      token,
      start,
      end: at,
      source: { start: from, end: source },
      ...(mark?.type === undefined ? {} : { type: mark.type }),
      reason: mark?.reason ?? 'signes qui ressemblent à un repère',
      confidence: mark?.confidence ?? 1,
    });
  }
  return spans;
}

function ambiguousIn({ persons, entries }: PseudonymTable, used: readonly TokenId[]): AmbiguousMention[] {
  const firstOf = (number: number) =>
    entries.find((entry) => entry.family === 'PERS' && entry.number === number);
  return persons.flatMap(({ number, maybe = [] }) =>
    entries
      .filter((entry) => entry.family === 'PERS' && entry.number === number && maybe.length > 0)
      .map(tokenId)
      .filter((token) => used.includes(token))
      .map((token) => ({
        token,
        candidates: maybe.flatMap((other) => {
          const first = firstOf(other);
          return first === undefined ? [] : [tokenId(first)];
        }),
      })),
  );
}
