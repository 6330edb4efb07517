/**
 * May this file be finalised? The gate's answer on the bytes received, against the record. It changes no decision; reviews that
 * the file no longer honours are told.
 */
import { verdict } from '../../review/gate';
import type { VerdictView } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { verdictView } from './views';
import { tellVoided } from './voided';

export async function computeVerdict(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<VerdictView> {
  mustBeAllowed(agent, 'read');
  const document = await findDocument(ports.store, agent, id);
  const { scan } = readFile(file);
  const answer = verdict(scan, document.record);
  await tellVoided(ports, agent, id, { scan, verdict: answer });
  return verdictView(answer, document);
}
