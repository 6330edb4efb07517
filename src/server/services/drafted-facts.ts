/**
 * The facts that an agent typed for a draft, so that a wrong one is corrected in a new draft without typing all again. Theirs alone: a
 * colleague reads the document, not the form. What documents brought is left out, as it was in the form.
 */
import type { DraftedFacts } from '../api/register';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

/** @throws RefusalError `unknown-document`, `facts-unavailable` */
export async function draftedFacts(
  { store }: Pick<ServicePorts, 'store'>,
  agent: Agent,
  id: string,
): Promise<DraftedFacts> {
  mustBeAllowed(agent, 'draft');
  const { record, display, drafted, contests } = await findDocument(store, agent, id);
  if (record.author.id !== agent.id || contests !== undefined)
    throw unavailable('Seul l’agent qui a saisi les données d’un projet peut les reprendre.');
  if (drafted === undefined)
    throw unavailable(
      'Les données de ce projet, rédigé par une version plus ancienne de Paraphe, n’ont pas été gardées\u00A0: saisissez-les de nouveau.',
    );
  return { template: display.template.id, facts: drafted.facts };
}

const unavailable = (sentence: string): RefusalError => new RefusalError('facts-unavailable', sentence);
