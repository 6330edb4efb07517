/** The table of a rule whose concepts each have a table of their own, in its folder `<id>/examples/`. */
import type { Examples } from './rule';

/** One table of several, in their order. */
export const joinExamples = (...tables: readonly Partial<Examples>[]): Examples => ({
  passes: tables.flatMap(({ passes = [] }) => passes),
  fails: tables.flatMap(({ fails = [] }) => fails),
  lacks: tables.flatMap(({ lacks = [] }) => lacks),
  ignores: tables.flatMap(({ ignores = [] }) => ignores),
});
