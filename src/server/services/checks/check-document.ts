/**
 * What the checks say of a file as it stands, ours or drafted elsewhere. Reads; keeps nothing, changes nothing.
 */
import type { ChecksView } from '../../api/checks';
import type { Agent } from '../../identity/agent';
import { mustBeAllowed } from '../../identity/rights';
import { findDocument } from '../find-document';
import type { ServicePorts } from '../ports';
import { readFile } from '../read-file';
import { mustBeOurs } from './ours';
import { checkFile, checkStrange, type CheckPorts } from './run';
import { checksView } from './view';

/** @throws RefusalError `unknown-document`, `wrong-document`; HostileFileError */
export async function checkDocument(
  ports: Pick<ServicePorts, 'store'> & CheckPorts,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<ChecksView> {
  mustBeAllowed(agent, 'read');
  const document = await findDocument(ports.store, agent, id);
  const opened = readFile(file);
  mustBeOurs(opened, id);
  return checksView(checkFile(ports, document, opened), document.record);
}

/** A document that the organisation did not draft here: nobody can answer for its points, and nothing stops it. @throws HostileFileError */
export function checkStrangeDocument(ports: CheckPorts, agent: Agent, file: Uint8Array): ChecksView {
  mustBeAllowed(agent, 'read');
  return checksView(checkStrange(ports, agent.organisation.siret, readFile(file)));
}
