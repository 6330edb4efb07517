/**
 * The table of a document: which token stands for which value, for all its turns, sessions and attachments. An immutable
 * value; it is personal data, so it is kept encrypted and never logged. It must not decide what is hidden.
 */
import { z } from 'zod';
import { FAMILIES, type Family } from './families';
import type { Gender } from '../span';
import { tokenId, type Form, type TokenId } from './token';

/** A person as the mentions tell; folded (lower case, no accents). */
export interface KnownPerson {
  readonly number: number;
  /** The usual one first, then birth and other surnames. */
  readonly surnames: readonly string[];
  readonly firsts: readonly string[];
  /** First letter of a first name that is not known in full. */
  readonly initial?: string;
  /** A lone word that may be a surname or a first name. */
  readonly single?: string;
  readonly gender: Gender;
  /** Several people in one mention. */
  readonly group?: boolean;
  /** Numbers of the people that this mention may be: it could not be told, and was kept apart. */
  readonly maybe?: readonly number[];
}

export interface Entry {
  readonly family: Family;
  readonly number: number;
  readonly form: Form;
  readonly variant: number;
  /** What the token restores, character for character. */
  readonly value: string;
  /** Two values with one key are the same thing written twice; empty for persons. */
  readonly key: string;
  /** No text held it: the model may use it (the surname of a person met by the full name). */
  readonly derived?: boolean;
  /** What the source had around it and that restoration must therefore keep: pairs of signs, joints. */
  readonly seen?: readonly string[];
}

export interface PseudonymTable {
  /** Random, one a document, handed in: fences and legends carry it, so that no source text can forge them. */
  readonly tag: string;
  readonly persons: readonly KnownPerson[];
  readonly entries: readonly Entry[];
}

/** A tag or a stored table that cannot be used. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(readonly problem: 'tag' | 'shape') {
    super(
      problem === 'tag'
        ? 'L’étiquette du document n’a pas la forme attendue\u00A0: six à trente-deux lettres minuscules ou chiffres.'
        : 'La table de correspondance est illisible\u00A0: elle a été modifiée, ou vient d’une autre version.',
    );
  }
}

const TAG = /^[a-z0-9]{6,32}$/u;

/** @param tag random, 6 to 32 lower-case letters or digits. @throws TableError */
export function newTable(tag: string): PseudonymTable {
  if (!TAG.test(tag)) throw new TableError('tag');
  return { tag, persons: [], entries: [] };
}

export function entryId(entry: Entry): TokenId {
  return tokenId(entry);
}

/** Entries by their token. */
export function entriesById(table: PseudonymTable): ReadonlyMap<TokenId, Entry> {
  return new Map(table.entries.map((entry) => [tokenId(entry), entry]));
}

const exact = z.exactOptional;
const positive = z.number().int().positive();
const strings = z.array(z.string());
const schema = z.strictObject({
  tag: z.string().regex(TAG),
  persons: z.array(
    z.strictObject({
      number: positive,
      surnames: strings,
      firsts: strings,
      initial: exact(z.string()),
      single: exact(z.string()),
      gender: z.enum(['f', 'm', 'unknown']),
      group: exact(z.boolean()),
      maybe: exact(z.array(positive)),
    }),
  ),
  entries: z.array(
    z.strictObject({
      family: z.enum(FAMILIES),
      number: positive,
      form: z.enum(['', 'n', 'p', 'm', 'i']),
      variant: positive,
      value: z.string(),
      key: z.string(),
      derived: exact(z.boolean()),
      seen: exact(strings),
    }),
  ),
});

/** A table that was stored as JSON. @throws TableError when it has another shape, or one token twice */
export function tableFromJson(value: unknown): PseudonymTable {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new TableError('shape');
  if (entriesById(parsed.data).size !== parsed.data.entries.length) throw new TableError('shape');
  return parsed.data;
}
