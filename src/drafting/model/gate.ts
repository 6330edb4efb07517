/**
 * Whether this text may leave for this endpoint: the switch, the policy, the choke point, then the policy again for what the text
 * is. All of it before the adapter is called. It must not look for another endpoint.
 */
import { DraftingError, failureOfAbort } from '../failure';
import type { OutboundAnswer, PromptMessage } from '../outbound';
import { judgePolicy } from '../policy/judge';
import type { DataClass } from '../policy/policy';
import type { ModelDrafterPorts } from './ports';

/** The switch and what is known of the endpoint, before the text is even prepared. @throws DraftingError */
export const mayRun = ({ ai, ...ports }: ModelDrafterPorts, signal: AbortSignal): void => {
  const off = ai.off();
  if (off !== undefined) throw new DraftingError({ kind: 'switched-off', ...off });
  if (signal.aborted) throw new DraftingError(failureOfAbort(signal));
  mustBeAllowed(ports);
};

const mustBeAllowed = (
  { model, rules, today }: Pick<ModelDrafterPorts, 'model' | 'rules' | 'today'>,
  dataClass?: DataClass,
): void => {
  const verdict = judgePolicy({
    policy: model.policy,
    url: model.url,
    rules,
    today: today(),
    ...(dataClass === undefined ? {} : { dataClass }),
  });
  if (!verdict.allowed)
    throw new DraftingError({ kind: 'refused-by-policy', endpoint: model.id, refusals: verdict.refusals });
};

/** Text that may leave, and the way back. */
export type Cleared = OutboundAnswer & { readonly ok: true };

/** Through the choke point, then the policy for what this very text is. @throws DraftingError */
export const clear = async (
  ports: ModelDrafterPorts,
  messages: readonly PromptMessage[],
  signal: AbortSignal,
): Promise<Cleared> => {
  const dataClasses = ports.model.policy?.dataClasses ?? [];
  const answer = await ports.outbound({ messages, dataClasses });
  if (!answer.ok) throw new DraftingError({ kind: 'may-not-leave', sentence: answer.sentence });
  mayRun(ports, signal);
  mustBeAllowed(ports, answer.prompt.dataClass);
  return answer;
};

/** The messages of a repair; undefined when the answer that they hold may not be sent back. @throws DraftingError */
export const clearRepair = async (
  ports: ModelDrafterPorts,
  messages: readonly PromptMessage[],
  signal: AbortSignal,
): Promise<Cleared | undefined> => {
  try {
    return await clear(ports, messages, signal);
  } catch (error) {
    if (error instanceof DraftingError && error.failure.kind === 'may-not-leave') return undefined;
    throw error;
  }
};
