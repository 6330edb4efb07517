/**
 * Any failure as a sentence for the agent: Word's, the server's, the network's. Nothing technical is shown.
 */
import { ApiError, UnreachableError, type ProblemCode } from '../../server/client';
import { WordError, wordSentence } from '../../word';
import type { Words } from '../i18n/text';

export function failureSentence(thrown: unknown, { language, t }: Words): string {
  if (thrown instanceof WordError) return wordSentence(thrown.code, language);
  if (thrown instanceof ApiError) {
    const sentence =
      (language === 'fr' ? undefined : t.errors.problems[thrown.problem.code]) ?? thrown.problem.detail;
    const { problems = [], instead = [] } = thrown.problem;
    return [
      sentence,
      // The pane's own validation finds these first, but for the arithmetic of a vote.
      ...problems.map(({ message }) => message),
      ...(instead.length === 0 ? [] : [t.models.instead(instead.join('\u202f; '))]),
    ].join(' ');
  }
  if (thrown instanceof UnreachableError) return t.errors.unreachable;
  return t.errors.unknown;
}

/** The server refused for this reason. */
export const refusedFor = (thrown: unknown, code: ProblemCode): thrown is ApiError =>
  thrown instanceof ApiError && thrown.problem.code === code;
