/**
 * May this file be finalised? The gate's answer on the bytes received, against the record. It changes nothing.
 */
import { verdict } from '../../review/gate';
import type { VerdictView } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { verdictView } from './views';

export async function computeVerdict(
  { store }: Pick<ServicePorts, 'store'>,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<VerdictView> {
  mustBeAllowed(agent, 'read');
  const document = await findDocument(store, agent, id);
  return verdictView(verdict(readFile(file).scan, document.record), document);
}
