/**
 * Compile-time check that a class of the stand-in has the members of Word's own class, with the same arguments and plain
 * results. Proxy objects that a member gives back are ours, so they are only required to be objects.
 */
type Give<R> =
  R extends OfficeExtension.ClientResult<infer V>
    ? { readonly value: V extends string ? `${V}` : V }
    : R extends OfficeExtension.ClientObject
      ? object
      : R;

export type Mirror<C, K extends keyof C> = {
  [P in K]: C[P] extends (...args: infer A) => infer R ? (...args: A) => Give<R> : Give<C[P]>;
};
