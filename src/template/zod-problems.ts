/**
 * A refusal by zod as French sentences with paths in the file. It must not know which file.
 */
import type { z } from 'zod';
import { schemaSentence } from '../act/schema-french';
import { pathText, type FilePath } from './yaml-file';

export interface PathProblem {
  readonly path: FilePath;
  readonly reason: string;
  /** The problem is this key of the mapping at `path`. */
  readonly key?: string;
}

/** One problem an issue; an unknown key points to the key. Of a union's branches, the one that went furthest is told. */
export const zodProblems = (
  issues: readonly z.core.$ZodIssue[],
  base: FilePath = [],
): readonly PathProblem[] =>
  issues.flatMap((issue): readonly PathProblem[] => {
    const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path, key, reason: `clé inconnue « ${key} »${unquoted(key)}` }));
    if (issue.code === 'invalid_union') {
      const branches = issue.errors
        .map((branch) => zodProblems(branch, path))
        .filter((branch) => branch.length > 0);
      const depth = (branch: readonly PathProblem[]): number => Math.max(...branch.map((p) => p.path.length));
      const [best] = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
      return best ?? [{ path, reason: schemaSentence(issue) }];
    }
    return [{ path, reason: schemaSentence(issue) }];
  });

/** The same in one line, for a file that a person wrote: "providers.0.issuer : manque ; …". */
export const zodSentence = (issues: readonly z.core.$ZodIssue[]): string =>
  zodProblems(issues)
    .map(({ path, reason }) => (path.length === 0 ? reason : `${pathText(path)}\u00A0: ${reason}`))
    .join('\u00A0; ');

/** `{ label: a, b }` has a key "b": the author meant one text. */
const unquoted = (key: string): string =>
  /^[A-Za-z_-]+$/u.test(key)
    ? ''
    : ' (dans { … }, un texte qui contient une virgule doit être entre guillemets)';
