/**
 * The switch of all AI, for an administrator: off at once, what runs included; each turn is told in the journal by whoever keeps the
 * switch. Everybody may read how it stands (`draftingOptions`).
 */
import { DraftingError } from '../../drafting/failure';
import type { AiState, AiSwitchRequest } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

export function aiState({ drafting }: Pick<ServicePorts, 'drafting'>, agent: Agent): AiState {
  mustBeAllowed(agent, 'read');
  return drafting.ai();
}

/** @throws RefusalError `unavailable`, `ai-excluded`; ForbiddenError */
export async function switchAi(
  { drafting }: Pick<ServicePorts, 'drafting'>,
  agent: Agent,
  { on, reason }: AiSwitchRequest,
): Promise<AiState> {
  mustBeAllowed(agent, 'administer');
  try {
    await drafting.switchAi(agent, on, reason);
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    if (error instanceof DraftingError)
      throw new RefusalError(
        'ai-excluded',
        'La configuration du serveur exclut l’intelligence artificielle\u00A0: seul le service informatique peut la rétablir.',
      );
    throw new RefusalError(
      'unavailable',
      on
        ? 'L’intelligence artificielle reste suspendue\u00A0: le serveur ne peut pas enregistrer votre décision. Prévenez le service informatique.'
        : 'L’intelligence artificielle est suspendue, mais le serveur n’a pas pu l’enregistrer\u00A0: s’il redémarre, elle reprendra. Prévenez le service informatique.',
    );
  }
  return drafting.ai();
}
