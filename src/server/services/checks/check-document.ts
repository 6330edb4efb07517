/**
 * What the checks say of a document of ours as its file stands. Reads; keeps nothing, changes nothing.
 */
import type { ChecksView } from '../../api/checks';
import type { Agent } from '../../identity/agent';
import { mustBeAllowed } from '../../identity/rights';
import { findDocument } from '../find-document';
import type { ServicePorts } from '../ports';
import { readFile } from '../read-file';
import { mustBeOurs } from './ours';
import { checkFile, type CheckPorts } from './run';
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
