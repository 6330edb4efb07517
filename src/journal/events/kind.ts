/**
 * What a kind of event is: its name, its fields, and what its statement is about. One declaration a kind; a new kind is one
 * more in its family's file (or a new file) and in `kinds.ts`.
 */
import type { Fields, PastOf, ValuesOf } from './field';

/** The values of a leaf that are in clear. */
type Clear = Readonly<Record<string, unknown>>;

export interface Kind<K extends string = string, F extends Fields = Fields> {
  readonly kind: K;
  readonly fields: F;
  /** The thing that the statement is about: a URN made from the values in clear. */
  readonly subject: (clear: Clear) => string;
  /** The committed value that identifies it (the digest of its words); without one, its name alone does. */
  readonly subjectDigest?: string;
}

export type EventOf<T> =
  T extends Kind<infer K, infer F>
    ? {
        readonly kind: K;
        /** ISO 8601, UTC: what the clock said. Entries are ordered by their index, never by it. */
        readonly time: string;
      } & ValuesOf<F>
    : never;

/** An event as it is read back: what was committed may have been erased since. */
export type PastEventOf<T> =
  T extends Kind<infer K, infer F> ? { readonly kind: K; readonly time: string } & PastOf<F> : never;

export function defineKind<const K extends string, F extends Fields>(kind: Kind<K, F>): Kind<K, F> {
  return kind;
}

/** Version 1 of every kind; a change of meaning makes another kind. */
export function predicateType(kind: string): string {
  return `urn:paraphe:${kind}:1`;
}

/** "urn:paraphe:<what>", followed by the values of these fields. */
export function about(what: string, ...fields: readonly string[]): (clear: Clear) => string {
  return (clear) => {
    const values = fields.map((field) => clear[field]);
    return ['urn:paraphe', what, ...values.filter((value) => typeof value === 'string')].join(':');
  };
}

export const aboutDocument = about('document', 'documentId');
export const aboutPassage = about('passage', 'documentId', 'passage');
