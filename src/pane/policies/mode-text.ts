/**
 * A drafter in the agent's words: its model, its service and where texts are processed. Words only.
 */
import type { ModeChoice, ModeEndpoint } from '../../server/client';
import { useText } from '../i18n/text';

/** @param endpoints the configured ones; another is told by its name alone. */
export function useModeText(endpoints: readonly ModeEndpoint[]): (choice: ModeChoice) => string {
  const { models, policies } = useText();
  const regionNames: Readonly<Record<string, string>> = models.way.region;
  return (choice) => {
    if (choice.mode === 'embedded') return policies.drafting.embedded;
    const endpoint = endpoints.find(({ id }) => id === choice.endpoint);
    const regions = (endpoint?.regions ?? []).map((one) => regionNames[one] ?? one).join(', ');
    return policies.drafting[choice.mode](endpoint?.model ?? models.way.unnamed, choice.endpoint, regions);
  };
}
