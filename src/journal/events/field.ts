/**
 * How the fields of an event reach a leaf: in clear (opaque ids, kinds, times, counts), or as a commitment (names, digests
 * of words, reasons). The types of events follow from these declarations.
 */
import type { Shape } from '../shapes';
import type { EventAgent } from './agent';

export interface ClearField<T, R extends boolean = boolean> {
  readonly place: 'clear';
  readonly required: R;
  readonly accepts: Shape<T>;
}
export interface SecretField<T, R extends boolean = boolean> {
  readonly place: 'secret';
  readonly required: R;
  readonly accepts: Shape<T>;
}
export interface AgentField<R extends boolean = boolean> {
  readonly place: 'agent';
  readonly required: R;
}
/** Items with fields of their own. */
export interface ListField<F extends Fields, R extends boolean = boolean> {
  readonly place: 'list';
  readonly required: R;
  readonly items: F;
}
export type Field = ClearField<unknown> | SecretField<unknown> | AgentField | ListField<Fields>;
export interface Fields {
  readonly [name: string]: Field;
}

export const clear = <T>(accepts: Shape<T>): ClearField<T, true> => ({
  place: 'clear',
  required: true,
  accepts,
});
export const secret = <T>(accepts: Shape<T>): SecretField<T, true> => ({
  place: 'secret',
  required: true,
  accepts,
});
export const agent: AgentField<true> = { place: 'agent', required: true };
export const list = <F extends Fields>(items: F): ListField<F, true> => ({
  place: 'list',
  required: true,
  items,
});
export function optional<F extends Field>(field: F): Omit<F, 'required'> & { readonly required: false } {
  return { ...field, required: false };
}

/** More items than any document has. */
export const MAX_ITEMS = 2000;

type ValueOf<F> = F extends { readonly place: 'agent' }
  ? EventAgent
  : F extends { readonly items: infer I extends Fields }
    ? readonly ValuesOf<I>[]
    : F extends { readonly accepts: Shape<infer T> }
      ? T
      : never;
type Named<F extends Fields, R extends boolean> = {
  [K in keyof F]: F[K]['required'] extends R ? K : never;
}[keyof F];

/** What an event holds. */
export type ValuesOf<F extends Fields> = { readonly [K in Named<F, true>]: ValueOf<F[K]> } & {
  readonly [K in Named<F, false>]?: ValueOf<F[K]>;
};

type PastValueOf<F> = F extends { readonly items: infer I extends Fields }
  ? readonly PastOf<I>[]
  : ValueOf<F>;
type Kept<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly place: 'clear' | 'list'; readonly required: true } ? K : never;
}[keyof F];

/** What is left of it for sure: whatever was committed may have been erased. */
export type PastOf<F extends Fields> = { readonly [K in Kept<F>]: PastValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, Kept<F>>]?: PastValueOf<F[K]>;
};
